#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/media/image.h"
#include "vidgo/model/picture.h"

namespace vidgo::media {

struct Stamp; ///< The mark drawn for one size of frame; known inside of the module only.

/// Draws watermarks. Text and logo are drawn once for a frame size and blended only where it lies. Safe to
/// share between threads once made.
class Watermarker
{
public:
    /// `fonts` are tried in order for each character. Fails with MediaError::TextNotDrawable, what
    /// decodePicture() says of the logo, or BaseError.
    static Result<std::unique_ptr<Watermarker>> create(const WatermarkOptions& options,
                                                       const std::vector<std::filesystem::path>& fonts);
    virtual ~Watermarker() = default;

    /// Blends the mark over the picture, light with a soft dark rim so that it is read on any ground. On
    /// Rgba8 the mark is visible on transparent parts too.
    virtual Outcome apply(Image& image) const = 0;

    /// What apply() blends over a picture of this size. Drawn once, then kept.
    virtual Result<std::shared_ptr<const Stamp>> stampFor(int width, int height) const = 0;
};

} // namespace vidgo::media
