#pragma once

#include <map>
#include <string>

#include "vidgo/base/json.h"
#include "vidgo/base/result.h"

namespace vidgo {

/// A picture in another style. Which styles exist, and which parameters each has with what range, is the
/// catalogue's: see Style::parameters.
struct StyleSettings
{
    std::string style;     ///< Id of a style that the catalogue says is made on the device.
    double strength = 1.0; ///< 0 the picture as it was … 1 the full style.
    /// By the parameter's id; what is missing has the style's default.
    std::map<std::string, double, std::less<>> parameters;

    double parameter(std::string_view id, double fallback) const;
    bool operator==(const StyleSettings&) const = default;
};

/// The form in which settings are stored with a result. Unknown keys are ignored.
Json toJson(const StyleSettings& settings);
/// Fails with BaseError::InvalidArgument naming the key: not a number, strength out of range, no style.
Result<StyleSettings> styleFromJson(const Json& json);

} // namespace vidgo
