#pragma once

#include <stop_token>
#include <string_view>

#include "vidgo/base/result.h"
#include "vidgo/media/image.h"

namespace vidgo::ondevice {

/// The size at which a backdrop becomes the plate of a result.
inline constexpr int kBackdropWidth = 1920;
inline constexpr int kBackdropHeight = 1080;

/// True for a recipe that renderBackdrop() knows.
bool hasBackdrop(std::string_view recipe);

/// Paints the empty scene of Scene::backdrop as Rgb8. It is made of formulas in fractions of the picture, so
/// that every size shows the same, and equal calls give equal pictures. Wider shapes than 16:9 show more at
/// the sides.
///
/// Fails with BaseError::InvalidArgument (unknown recipe, size out of 1..65535), OutOfMemory or Cancelled
/// within 200 ms.
Result<media::Image> renderBackdrop(std::string_view recipe, int width, int height,
                                    const std::stop_token& stop);

} // namespace vidgo::ondevice
