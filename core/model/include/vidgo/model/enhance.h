#pragma once

#include "vidgo/base/json.h"
#include "vidgo/base/result.h"

namespace vidgo {

/// A picture made larger, cleaner and better lit.
struct EnhanceSettings
{
    int enlarge = 2;        ///< 1, 2, 3 or 4 times in each direction.
    double denoise = 0.2;   ///< 0 none … 1 strong.
    double detail = 0.5;    ///< 0 as it is … 1 crisp.
    bool autoLevels = true; ///< Black point, white point and a colour cast, set from the picture.
    bool operator==(const EnhanceSettings&) const = default;
};

/// The form in which settings are stored with a result. Unknown keys are ignored.
Json toJson(const EnhanceSettings& settings);
/// Fails with BaseError::InvalidArgument naming the key.
Result<EnhanceSettings> enhanceFromJson(const Json& json);

} // namespace vidgo
