#pragma once

#include <filesystem>
#include <span>
#include <string_view>

namespace vidgo::backup {

/// What lies in a data folder besides the database and is part of a backup: the files of library and cache,
/// the library's journal, what people pasted, what was fetched from providers and is not in the cache yet,
/// and a server's own keys. Nothing else of it is: a person may keep files of their own there.
std::span<const std::string_view> keptNames();

/// A path below the data folder that a backup may have: it begins with one of the names, has no part such as
/// "..", and no letter that means something to a system's paths.
bool isKeptPath(std::string_view path);

/// Not part of a backup wherever it lies: half-written files and locks.
bool isPassing(const std::filesystem::path& file);

} // namespace vidgo::backup
