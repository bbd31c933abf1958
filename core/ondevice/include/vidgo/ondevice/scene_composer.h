#pragma once

#include <stop_token>

#include "vidgo/base/progress.h"
#include "vidgo/base/result.h"
#include "vidgo/media/image.h"
#include "vidgo/model/catalog.h"
#include "vidgo/model/scene.h"

namespace vidgo::ondevice {

/// The longer side up to which a plate is enlarged for a product that has more pixels than its place.
inline constexpr int kLargestScene = 3840;

/// Puts a product that is cut out on an empty scene, so that it stands there: trimmed to what is opaque,
/// scaled to the stand, with a contact shadow under its foot, a cast shadow away from the light that is
/// softer and fainter with distance, a mirrored image on glossy ground, and the scene's light on it.
///
/// Lengths follow from the scene's `groundDepth` (how much the camera looks down) and its light; shadows and
/// mirrored images end with the scene's surface, unless the product stands outside of it. What is neither
/// product, shadow nor mirror image keeps the plate's pixels. Shadows are worked out at 960 pixels whatever
/// the size of the picture, so that a preview shows what the result will be. Equal input gives equal output.
///
/// The shape of a product is known from one side only: its shadow is that of a flat figure, and a base that
/// reaches deep into the picture is guessed from its outline.
class SceneComposer
{
public:
    /// `product` is Rgba8, `plate` Rgb8, Rgba8 (laid over white) or Gray8; any sizes up to 268 MP. Of the
    /// settings, those of the cut-out (subject, edgeSoftness, strokes), `scene` and `picture` are not looked
    /// at: the caller has made the cut-out and decoded the plate.
    ///
    /// At scale 1 the product is as wide as the stand, but not taller than the room above it less a
    /// twentieth of the height. Its lowest row ends at round(y * height), its middle is at round(x * width).
    ///
    /// The result is Rgb8 and has the plate's size, enlarged in its shape as far as the product, at scale 1,
    /// needs to keep its own pixels, but to at most kLargestScene on the longer side.
    ///
    /// Fails with OnDeviceError::NothingFound when nothing of the product is opaque,
    /// BaseError::InvalidArgument (empty picture, product without alpha), OutOfMemory, or Cancelled within
    /// 200 ms of the request.
    Result<media::Image> run(const media::Image& product, const media::Image& plate, const Scene& scene,
                             const SceneSettings& settings, const Progress& progress,
                             const std::stop_token& stop) const;

    /// The same with at most `maxSide` pixels on the longer side, never larger than the plate. Quick when
    /// both pictures come in about that size: reduce them once, then call for every change.
    Result<media::Image> preview(const media::Image& product, const media::Image& plate, const Scene& scene,
                                 const SceneSettings& settings, int maxSide,
                                 const std::stop_token& stop) const;
};

/// For a plate of the person's own: a stand at the bottom in the middle, light from the brighter side,
/// warm or cool as the plate is on the whole, matt ground. The defaults for an empty picture.
Scene sceneForPlate(const media::Image& plate);

} // namespace vidgo::ondevice
