#pragma once

#include <filesystem>
#include <stop_token>

#include "vidgo/base/progress.h"
#include "vidgo/presenter/presenter_renderer.h"

namespace vidgo::presenter {

inline constexpr int kFramesASecond = 30;

/// Writes the clip (MP4, 30 frames a second, stereo sound of exactly the same length). Captions that are not
/// drawn become a track in `language`. Nothing is left at `output` on a failure. Fails like PresenterRenderer
/// and media::ClipWriter, and with BaseError::Cancelled.
Outcome writePresenterClip(PresenterRenderer& renderer, const speech::SpokenScript& script,
                           const ClipLayout& layout, Language language, const std::filesystem::path& output,
                           const Progress& progress, const std::stop_token& stop);

} // namespace vidgo::presenter
