#pragma once

#include <string_view>
#include <vector>

#include "members.h"
#include "provider_parts.h"

namespace vidgo::sandbox {

/// What Runway's papers say about one model at one call.
struct RunwayForm
{
    std::string_view path; ///< "image_to_video", without "/v1/".
    std::string_view model;
    Members members;
    Craft craft = Craft::None;
    std::size_t mostReferences = 0;
    std::size_t leastReferences = 0;
};

const RunwayForm* runwayForm(std::string_view path, std::string_view model);
/// Whether any model goes with the path.
bool hasRunwayPath(std::string_view path);
/// "1280:720" as pixels; zeros for something else.
std::pair<int, int> runwaySize(std::string_view ratio);

} // namespace vidgo::sandbox
