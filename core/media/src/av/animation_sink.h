#pragma once

#include "clip_sink.h"

namespace vidgo::media::av {

/// Gif and animated WebP.
Result<std::unique_ptr<ClipSink>> makeAnimationSink(const std::filesystem::path& path,
                                                    const ClipSinkOptions& options,
                                                    const std::stop_token& stop);

} // namespace vidgo::media::av
