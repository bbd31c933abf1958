#pragma once

#include <string>

#include "av/frame_image.h"
#include "vidgo/media/clip_export.h"

namespace vidgo::media {

/// The size of the result for a clip that is seen at `seen`: of the preset's sizes the one nearest in shape,
/// or the clip's own; within the limits. Even for MP4.
Size exportSize(const ExportSpec& spec, Size seen);

/// The frame rate of the result: the clip's own where the preset allows it, else halved or doubled into its
/// range. That of clips whose rate varies is rounded to a common one.
Rational exportRate(const ExportPreset& preset, const ClipVideo& video);

/// What happens to every frame.
struct ExportShape
{
    Size stored; ///< Of the frames that come.
    av::Upright upright;
    Size size; ///< Of the result.
    ClipFit fit = ClipFit::Crop;
    double focusX = 0.5;
    double focusY = 0.5;
    bool isInterlaced = false;
    bool isHdr = false;
    bool hasAlpha = false;
    bool keepsAlpha = false; ///< Transparent parts stay so, else they become black.
    AVColorSpace space = AVCOL_SPC_UNSPECIFIED;
    AVColorPrimaries primaries = AVCOL_PRI_UNSPECIFIED;
    AVColorTransferCharacteristic transfer = AVCOL_TRC_UNSPECIFIED;
    AVPixelFormat format = AV_PIX_FMT_YUV420P; ///< Of the result: this or AV_PIX_FMT_BGRA.
};

/// The same in the words of libavfilter.
std::string filtersFor(const ExportShape& shape);

} // namespace vidgo::media
