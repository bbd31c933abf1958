#pragma once

#include <string_view>

#include "members.h"
#include "provider_parts.h"

namespace vidgo::sandbox {

/// A model of Leonardo's second version.
struct LeonardoModel
{
    std::string_view id;
    Craft craft = Craft::Draw; ///< Without a picture.
    std::size_t mostReferences = 6;
    bool takesUrl = false; ///< Pictures as address or Base64, too.
    bool isVideo = false;
    int leastSeconds = 0;
    int mostSeconds = 0;
};

const LeonardoModel* leonardoModel(std::string_view id);
std::vector<std::string_view> leonardoModels();

/// Members of the bodies.
const Members& leonardoGeneration();                  ///< v1 /generations
const Members& leonardoImageToVideo(bool hasPicture); ///< v1 /generations-image-to-video and -text-to-video
const Members& leonardoUniversal();                   ///< v1 /variations/universal-upscaler
const Members& leonardoParameters(const LeonardoModel& model);

} // namespace vidgo::sandbox
