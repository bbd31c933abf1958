#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/media/media_error.h"
#include "vidgo/model/language.h"

namespace vidgo::media {

/// Words that are shown over a clip for a while.
struct ClipCaption
{
    std::int64_t startUs = 0;
    std::int64_t endUs = 0;
    std::string text; ///< UTF-8 without markup; lines are parted by line feeds.
    bool operator==(const ClipCaption&) const = default;
};

/// Captions as a track of their own, which players show and hide.
struct CaptionTrack
{
    std::string language = "und";      ///< ISO 639-2/T: "eng", "jpn" …; "und" when it is not known.
    std::vector<ClipCaption> captions; ///< In the order of their times, none over another.
    bool operator==(const CaptionTrack&) const = default;
};

/// How a track of captions says its language: of `language`, or else what the script of the text tells (kana
/// Japanese, hangul Korean, ideographs alone Chinese), or else "und".
std::string trackLanguage(std::optional<Language> language, std::string_view text);

/// The part of the captions from `startUs` on, `durationUs` long, counted from its beginning.
CaptionTrack partOf(const CaptionTrack& track, std::int64_t startUs, std::int64_t durationUs);

/// The tracks of texts of a clip, without those that are pictures or that hold nothing. What reads them is
/// bounded: at most 16 tracks of 20 000 captions each. Fails as probeClip() does.
Result<std::vector<CaptionTrack>> readCaptionTracks(const std::filesystem::path& path,
                                                    const std::stop_token& stop);

} // namespace vidgo::media
