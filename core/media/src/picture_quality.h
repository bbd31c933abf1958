#pragma once

#include "vidgo/media/image.h"

namespace vidgo::media {

/// How much there is to see in a small picture.
struct PictureQuality
{
    double mean = 0;      ///< Luma, 0..255.
    double contrast = 0;  ///< Standard deviation of luma.
    double sharpness = 0; ///< Mean absolute second difference of luma.

    /// Neither black, nor white, nor of one colour, nor blurred.
    bool isGood() const;
    /// To choose the best of several.
    double score() const;
};

PictureQuality qualityOf(const Image& image);

} // namespace vidgo::media
