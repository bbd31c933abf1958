#include "kept.h"

#include <algorithm>
#include <array>
#include <string>

#include "vidgo/base/file.h"

namespace vidgo::backup {

namespace {

constexpr std::size_t kLongestPath = 1024;
constexpr std::array<std::string_view, 5> kNames = {"files", "library", "inbox", "online",
                                                    "server-keys.json"};

bool isPlainPart(std::string_view part)
{
    if (part.empty() || part == "." || part == "..")
        return false;
    return std::ranges::none_of(part, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7f || c == '\\' || c == ':';
    });
}

} // namespace

std::span<const std::string_view> keptNames()
{
    return kNames;
}

bool isKeptPath(std::string_view path)
{
    if (path.size() > kLongestPath ||
        std::ranges::find(kNames, path.substr(0, path.find('/'))) == kNames.end())
        return false;
    for (;;) {
        const auto slash = path.find('/');
        if (!isPlainPart(path.substr(0, slash)))
            return false;
        if (slash == std::string_view::npos)
            return true;
        path.remove_prefix(slash + 1);
    }
}

bool isPassing(const std::filesystem::path& file)
{
    const auto name = toUtf8(file.filename());
    return name.ends_with(".lock") || (name.starts_with(".vidgo-") && name.ends_with(".tmp"));
}

} // namespace vidgo::backup
