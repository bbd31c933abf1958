#include "vidgo/service/data_place.h"

#include <string>
#include <system_error>

namespace vidgo::service {

namespace fs = std::filesystem;

namespace {

constexpr const char* kOwnName = "VidGo Studio";
constexpr int kMostNumbers = 1000;

bool isFree(const fs::path& folder)
{
    std::error_code code;
    if (!fs::exists(folder, code))
        return !code;
    const bool isEmpty = fs::is_directory(folder, code) && fs::is_empty(folder, code);
    return isEmpty && !code;
}

} // namespace

bool holdsStudio(const fs::path& folder)
{
    std::error_code ignored;
    return fs::exists(folder / "vidgo.db", ignored);
}

fs::path dataPlaceIn(const fs::path& folder)
{
    const auto fits = [](const fs::path& place) { return isFree(place) || holdsStudio(place); };
    if (folder.empty() || fits(folder))
        return folder;
    fs::path place = folder / kOwnName;
    for (int number = 2; !fits(place) && number < kMostNumbers; ++number)
        place = folder / (std::string(kOwnName) + " " + std::to_string(number));
    return place;
}

} // namespace vidgo::service
