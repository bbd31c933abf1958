#pragma once

#include <optional>
#include <string>

#include "vidgo/model/cutout.h"

namespace vidgo {

/// A product placed on a scene. Lengths are fractions of the plate's width or height as said.
struct SceneSettings
{
    std::string scene;   ///< Id of a Scene of the catalogue; empty when `picture` is given.
    std::string picture; ///< UTF-8 path of a plate of the person's own.
    CutoutSettings::Subject subject = CutoutSettings::Subject::Product;
    double edgeSoftness = 0.5;   ///< Of the cut-out, 0 crisp … 1 soft.
    std::vector<Stroke> strokes; ///< Corrections of the cut-out, in the product picture.
    std::optional<double> x; ///< Middle of the product's foot, of the width, 0..1; none: the scene's stand.
    std::optional<double> y; ///< The product's foot, of the height, 0..1; none: the scene's stand.
    double scale = 1.0;      ///< 0.1..4; 1 fills the scene's stand.
    std::optional<double> lightFrom; ///< Where the key light stands, -1 left … 0 behind the camera … 1 right;
                                     ///< none: as the scene.
    double shadow = 0.7;              ///< 0 none … 1 deep.
    std::optional<double> reflection; ///< 0 none … 1 mirror; none: as the scene's ground.
    double colorMatch = 0.5;          ///< 0 the product's own colours … 1 fully in the scene's light.
    bool operator==(const SceneSettings&) const = default;
};

/// The form in which settings are stored with a result. Unknown keys are ignored.
Json toJson(const SceneSettings& settings);
/// Fails with BaseError::InvalidArgument naming the key: unknown enum, value out of range, neither a scene
/// nor a picture.
Result<SceneSettings> sceneFromJson(const Json& json);

} // namespace vidgo
