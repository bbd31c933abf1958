#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "vidgo/model/language.h"

namespace vidgo {

/// What a place where clips are shown wants them to be like. Numbers that are 0 do not limit or change
/// anything. The source of the numbers is noted in resources/catalog/export_presets.json.
struct ExportPreset
{
    struct Size
    {
        int width = 0; ///< Even.
        int height = 0;
        bool operator==(const Size&) const = default;
    };
    /// Parts of the picture that the place covers with its own controls, of the width or height, 0..0.5.
    struct SafeZone
    {
        double top = 0;
        double bottom = 0;
        double left = 0;
        double right = 0;
    };

    std::string id;
    LocalizedText name;
    std::string format; ///< "mp4", "gif", "webp".
    /// The frame; of several the one nearest in shape to the clip. Empty: the clip's own.
    std::vector<Size> sizes;
    int maxSide = 0;              ///< Of the longer side, when there are no sizes. Never enlarges.
    double minFps = 0;            ///< Frames a second; slower clips are brought up to it.
    double maxFps = 0;            ///< Faster clips are brought down to it, or to half of their own.
    int bitRate = 0;              ///< Of the picture, bits a second: what the place recommends.
    int highFrameRateBitRate = 0; ///< The same from 48 frames a second on; 0: as `bitRate`.
    int audioBitRate = 0;         ///< Bits a second; AAC-LC, 48 kHz, stereo. 0: no sound.
    double keyframeSeconds = 2;
    double minSeconds = 0;
    double maxSeconds = 0;
    std::int64_t maxBytes = 0;
    SafeZone safeZone;
};

} // namespace vidgo
