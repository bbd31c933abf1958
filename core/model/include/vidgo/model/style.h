#pragma once

#include <map>
#include <string>

#include "vidgo/base/json.h"
#include "vidgo/base/result.h"

namespace vidgo {

/// What is done to a clip besides its style, or without one. Pictures have none of it.
struct ClipEffects
{
    enum class Play { Forward, Reverse, Boomerang }; ///< Boomerang: forward, then back.

    double speed = 1.0; ///< 0.25..4; the sound keeps its pitch.
    Play play = Play::Forward;
    double stabilize = 0; ///< 0 as it was filmed … 1 as calm as the frame allows.
    double denoise = 0;   ///< 0..1, from frame to frame.
    double glow = 0;      ///< 0..1, of what is bright.

    bool isAny() const { return *this != ClipEffects(); }
    bool operator==(const ClipEffects&) const = default;
};

/// A picture or a clip in another style. Which styles exist, and which parameters each has with what range,
/// is the catalogue's: see Style::parameters.
struct StyleSettings
{
    std::string style; ///< Id of a style that the catalogue says is made on the device; may be empty where
                       ///< there are effects.
    double strength = 1.0; ///< 0 the picture as it was … 1 the full style.
    /// By the parameter's id; what is missing has the style's default.
    std::map<std::string, double, std::less<>> parameters;
    ClipEffects effects;

    double parameter(std::string_view id, double fallback) const;
    bool operator==(const StyleSettings&) const = default;
};

/// The form in which settings are stored with a result. Unknown keys are ignored.
Json toJson(const StyleSettings& settings);
/// Fails with BaseError::InvalidArgument naming the key: not a number, out of range, neither a
/// style nor an effect.
Result<StyleSettings> styleFromJson(const Json& json);

} // namespace vidgo
