#pragma once

#include <string>
#include <string_view>

#include "handles.h"

namespace vidgo::media::av {

/// The names that people know: "H.264", "HEVC", "AAC"; the libraries' own name for what is not in the list.
std::string codecNameOf(AVCodecID codec);
/// The same for the name of an encoder, which may not exist on this computer: "libx264" → "H.264".
std::string codecNameOf(std::string_view encoder);
/// "MP4", "Matroska", "GIF" …
std::string formatNameOf(const AVOutputFormat* format);

} // namespace vidgo::media::av
