#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/json.h"
#include "vidgo/base/result.h"
#include "vidgo/model/caption_place.h"
#include "vidgo/model/language.h"

namespace vidgo {

enum class VideoShape {
    None,
    Portrait,  ///< 9:16, 1080×1920.
    Square,    ///< 1:1, 1080×1080.
    Landscape, ///< 16:9, 1920×1080.
};

std::string_view videoShapeId(VideoShape shape); ///< "9:16", "1:1", "16:9".
std::optional<VideoShape> videoShapeFromId(std::string_view id);

/// Pictures and clips of a short video, together with the first one.
inline constexpr std::size_t kMostVideoPictures = 10;
/// Of each text in bytes of UTF-8; enough for 500 characters of any script.
inline constexpr std::size_t kLongestVideoText = 2000;
inline constexpr std::size_t kLongestCaptions = 65536;

/// A short video made of pictures, clips, words and music.
struct ShortVideoSettings
{
    std::string look; ///< Id of a VideoTemplate of the catalogue; empty: the first one.
    VideoShape shape = VideoShape::Portrait;
    /// More pictures or clips behind the first one, as UTF-8 paths, at most 9.
    std::vector<std::string> pictures;
    std::string title;
    std::string subtitle;
    std::string price;
    std::string callToAction;
    /// SubRip, or plain lines that share the time among them; empty: none.
    std::string captions;
    CaptionPlace captionPlace = CaptionPlace::Burnt;
    /// What a track of captions is said to be in; none: what their script tells.
    std::optional<Language> captionLanguage;
    std::string music;             ///< Id of a MusicBed, "none", or empty: the template's.
    std::string musicFile;         ///< UTF-8 path of the person's own music; goes before `music`.
    double musicVolume = 0.7;      ///< 0 silent … 1 as loud as the rest.
    bool hasClipSound = true;      ///< The clips are heard, the music steps back for them.
    std::optional<double> seconds; ///< Of each shot, 1..10; none: the template's rhythm.
    bool hasParallax = true;       ///< The subject moves before its background where it can be told from it.
    bool operator==(const ShortVideoSettings&) const = default;
};

/// The form in which settings are stored with a result. Unknown keys are ignored.
Json toJson(const ShortVideoSettings& settings);
/// Fails with BaseError::InvalidArgument naming the key: more than 9 pictures, a text that is
/// too long or no UTF-8, a value out of range.
Result<ShortVideoSettings> shortVideoFromJson(const Json& json);

} // namespace vidgo
