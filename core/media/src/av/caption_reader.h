#pragma once

#include <filesystem>
#include <stop_token>
#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/media/captions.h"

namespace vidgo::media::av {

/// See media::readCaptionTracks().
Result<std::vector<CaptionTrack>> readCaptionTracks(const std::filesystem::path& path,
                                                    const std::stop_token& stop);

} // namespace vidgo::media::av
