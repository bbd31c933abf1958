#pragma once

#include <string_view>
#include <vector>

#include "members.h"
#include "provider_parts.h"

namespace vidgo::sandbox {

/// A file among the members of "input" of a task at PiAPI.
struct PiapiFile
{
    std::string_view member; ///< "image"; with "[]" behind it for a list of addresses.
    InputRule rule;
};

/// Where the result of a task stands.
enum class PiapiOutput { ImageUrl, ImageUrls, VideoUrl, Video, Works };

/// What PiAPI says about one task type of one model.
struct PiapiForm
{
    std::string_view model;
    std::string_view taskType;
    Members members;              ///< Of "input".
    std::vector<PiapiFile> files; ///< In the order in which the craft takes them.
    Craft craft = Craft::None;
    PiapiOutput output = PiapiOutput::ImageUrl;
};

/// None for what it does not know.
const PiapiForm* piapiForm(std::string_view model, std::string_view taskType);

} // namespace vidgo::sandbox
