#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "vidgo/base/json.h"
#include "vidgo/base/result.h"

namespace vidgo {

/// What a garment is. Automatic looks at its outline: two legs make an outfit, a deep opening in front a
/// jacket, a long body a dress, the rest is a top.
enum class GarmentKind { Automatic, Top, Outer, Dress, Outfit };

/// "automatic", "top", "outer", "dress", "outfit".
std::string_view garmentKindId(GarmentKind kind);
std::optional<GarmentKind> garmentKindFromId(std::string_view id);

/// A garment tried on by somebody on a picture.
struct TryOnSettings
{
    std::string garment; ///< UTF-8 path of the picture of the garment.
    GarmentKind kind = GarmentKind::Automatic;
    double length = 1.0;  ///< 0.7..1.4 times the length that follows from the shoulders; not of sleeves.
    double width = 1.0;   ///< 0.8..1.4 times the width that follows from the shoulders.
    double shading = 0.6; ///< 0 the garment's own light alone … 1 all of the light and folds on the person.
    bool operator==(const TryOnSettings&) const = default;
};

/// The form in which settings are stored with a result. Unknown keys are ignored.
Json toJson(const TryOnSettings& settings);
/// Fails with BaseError::InvalidArgument naming the key: unknown enum, value out of range, no garment.
Result<TryOnSettings> tryOnFromJson(const Json& json);

} // namespace vidgo
