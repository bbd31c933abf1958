#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace vidgo::architecture {

/// Which modules each module may use: the rows of packaging/cmake/dependencies.cmake.
using Table = std::map<std::string, std::set<std::string>>;

/// Reads the lines `module: allowed allowed …` that the configuration writes.
Table parseTable(std::string_view text);

/// One line that breaks a rule.
struct Violation
{
    std::string file; ///< Relative to the root, with slashes.
    int line = 0;
    std::string reason;

    auto operator<=>(const Violation&) const = default;
};

/// Looks at every C++ file below core, ui and app of `root` and returns what the architecture forbids,
/// sorted: Qt in core; an engine, SQL, network or codec library in ui, and elsewhere outside its home;
/// anything but the standard library and our own headers in a public header of core; third-party types there;
/// a module that its row does not allow; a way around the include folders; a folder without a row; a static
/// instance().
std::vector<Violation> scanTree(const std::filesystem::path& root, const Table& table);

/// The arrows that really are there: which modules the files of each module include.
Table arrowsOf(const std::filesystem::path& root, const Table& table);

} // namespace vidgo::architecture
