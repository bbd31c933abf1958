#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "vidgo/base/file.h"
#include "vidgo/base/result.h"
#include "vidgo/media/watermark.h"

namespace vidgo::materials {

/// An encoded picture.
struct EncodedPicture
{
    Bytes bytes;
    std::string mediaType;
    int width = 0;
    int height = 0;
};

/// Makes the watermarked version of a picture file. Called from several threads at once.
using MakeWatermarked = std::function<Result<EncodedPicture>(const std::filesystem::path& picture)>;

/// Reduces a size to what visitors may have, shape kept; never below 1.
void fitForVisitors(int& width, int& height);

/// The picture as visitors may have it: at most 720 lines and 1280 columns (turned: 1280 lines and 720
/// columns), with the watermark.
Result<media::Image> watermarkedForVisitors(const media::Watermarker& watermarker, media::Image image);

/// One that draws with `watermarker`, which must outlive it: JPEG for opaque pictures, PNG for those with
/// transparency; see watermarkedForVisitors().
MakeWatermarked watermarkWith(const media::Watermarker& watermarker);

} // namespace vidgo::materials
