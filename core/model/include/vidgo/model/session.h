#pragma once

#include <optional>
#include <string_view>

namespace vidgo {

/// How the studio is used, and with it what is allowed.
enum class StudioMode {
    None,
    /// Looking around, with no account: examples carry the watermark and cannot be saved, own results leave
    /// the studio with the watermark and at most 720p (kVisitorLongSide × kVisitorShortSide). Nothing calls a
    /// provider.
    Visitor,
    /// The machine's own engines, without limits. Providers are called with keys of the person's own.
    OwnComputer,
};

/// What a visitor's picture may measure at most.
inline constexpr int kVisitorLongSide = 1280;
inline constexpr int kVisitorShortSide = 720;

std::string_view studioModeId(StudioMode mode); ///< "visitor", "own_computer"; empty for None.
std::optional<StudioMode> studioModeFromId(std::string_view id);

} // namespace vidgo
