#pragma once

#include <span>

#include "vidgo/base/result.h"

#include "decode_job.h"
#include "sniff.h"

namespace vidgo::media {

/// What the head of a GIF, BMP, TIFF or AVIF file says, read by our own bounded code.
struct OtherHead
{
    FileKind kind = FileKind::None;
    PictureInfo info;
    std::span<const std::uint8_t> colorProfile;
};

Result<OtherHead> readOtherHead(const DecodeJob& job);

} // namespace vidgo::media
