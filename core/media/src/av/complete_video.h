#pragma once

#include "demuxer.h"

namespace vidgo::media::av {

/// Fills in what the header of a file leaves open about its picture (pixel format, fields, colours), from its
/// first packets: for H.264 and HEVC without decoding them. The demuxer's place in the file is another one
/// afterwards. What cannot be found out stays unknown.
Outcome completeVideo(Demuxer& demuxer);

} // namespace vidgo::media::av
