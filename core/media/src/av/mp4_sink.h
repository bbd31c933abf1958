#pragma once

#include "clip_sink.h"

namespace vidgo::media::av {

Result<std::unique_ptr<ClipSink>> makeMp4Sink(const std::filesystem::path& path,
                                              const ClipSinkOptions& options, const std::stop_token& stop);

} // namespace vidgo::media::av
