#pragma once

#include "av/clip_sink.h"
#include "vidgo/media/clip_export.h"

namespace vidgo::media {

/// What the result is written with, in the order in which it is tried.
av::ClipSinkOptions exportEncoding(const ExportSpec& spec, int width, int height, Rational rate,
                                   std::int64_t durationUs, bool hasAudio);

bool isHardwareEncoder(std::string_view name);

} // namespace vidgo::media
