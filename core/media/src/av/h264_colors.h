#pragma once

#include <cstdint>
#include <optional>
#include <span>

extern "C" {
#include <libavutil/pixfmt.h>
}

namespace vidgo::media::av {

struct StreamColors
{
    AVColorRange range = AVCOL_RANGE_UNSPECIFIED;
    AVColorPrimaries primaries = AVCOL_PRI_UNSPECIFIED;
    AVColorTransferCharacteristic transfer = AVCOL_TRC_UNSPECIFIED;
    AVColorSpace space = AVCOL_SPC_UNSPECIFIED;
};

/// What the first sequence parameter set of an MP4 or Matroska file's H.264 configuration (ISO/IEC 14496-15,
/// 5.3.3.1) says about colours (ITU-T H.264, 7.3.2.1.1 and E.1.1). Nothing when it is broken or says nothing.
/// The libraries tell this only after decoding a frame, which takes tens of milliseconds.
std::optional<StreamColors> readH264Colors(std::span<const std::uint8_t> configuration);

} // namespace vidgo::media::av
