#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vidgo {

/// A number as a fraction, such as 30000/1001 frames a second.
struct Rational
{
    int numerator = 0;
    int denominator = 1;

    double value() const { return denominator == 0 ? 0 : static_cast<double>(numerator) / denominator; }
    bool operator==(const Rational&) const = default;
};

struct ClipChapter
{
    std::int64_t startUs = 0;
    std::int64_t endUs = 0;
    std::string title;
    bool operator==(const ClipChapter&) const = default;
};

struct ClipVideo
{
    std::string codec; ///< "h264", "vp9", "gif" …
    int width = 0;     ///< As it is to be seen: rotation and the shape of the pixels applied.
    int height = 0;
    int storedWidth = 0;
    int storedHeight = 0;
    int rotation = 0;   ///< Clockwise in degrees that players turn it by: 0, 90, 180, 270.
    Rational frameRate; ///< The mean when `hasVariableRate`.
    bool hasVariableRate = false;
    std::int64_t frames = 0; ///< 0 when the file does not say.
    std::string pixelFormat; ///< "yuv420p", "yuv420p10le" …
    int bitsPerChannel = 8;
    bool hasAlpha = false;
    bool isHdr = false; ///< PQ or HLG.
    bool isInterlaced = false;
    bool isFullRange = false;
    std::string colorSpace; ///< Matrix: "bt709", "bt2020nc" …; empty when the file does not say.
    std::string colorPrimaries;
    std::string colorTransfer;
    bool operator==(const ClipVideo&) const = default;
};

struct ClipAudio
{
    std::string codec; ///< "aac", "opus" …
    int sampleRate = 0;
    int channels = 0;
    std::string layout; ///< "mono", "stereo", "5.1" …
    bool operator==(const ClipAudio&) const = default;
};

/// A track of texts that players show over the picture.
struct ClipSubtitle
{
    std::string codec;    ///< "mov_text", "subrip" …
    std::string language; ///< ISO 639-2 as the file says it: "eng", "jpn" …; empty when it does not say.
    bool operator==(const ClipSubtitle&) const = default;
};

/// What the studio can do with a file.
enum class ClipUse {
    None,
    Full,      ///< Plays, is watermarked and exported.
    AudioOnly, ///< Has sound and no picture: serves as music.
    StillOnly, ///< One frame: treated as a picture.
};

std::string_view clipUseId(ClipUse use); ///< "full", "audio_only", "still_only".

/// What a clip, an animated picture or a sound file is.
struct ClipInfo
{
    std::string container; ///< "mp4", "matroska", "gif" …: the short name of libavformat, first of several.
    std::string mediaType; ///< "video/mp4", "video/webm", "image/gif", "audio/mpeg" …
    std::int64_t bytes = 0;
    std::int64_t durationUs = 0; ///< Measured when the file does not say or says nonsense.
    int streams = 0;
    std::optional<ClipVideo> video; ///< The stream that players choose.
    std::optional<ClipAudio> audio;
    int audioStreams = 0;
    std::vector<ClipSubtitle> subtitles;
    std::vector<ClipChapter> chapters;
    std::map<std::string, std::string> metadata; ///< "title", "creation_time" …; values are valid UTF-8.
    ClipUse use = ClipUse::None;
    bool operator==(const ClipInfo&) const = default;
};

/// Pixels of a moment of a clip, ready to be drawn: upright, square pixels, sRGB; rows of red, green, blue,
/// alpha without gaps, not premultiplied.
struct ClipPicture
{
    int width = 0;
    int height = 0;
    std::int64_t timeUs = 0;     ///< When it appears.
    std::int64_t durationUs = 0; ///< How long it stays.
    std::vector<std::uint8_t> rgba;
};

/// Sound ready to be played: interleaved stereo, 48 kHz.
inline constexpr int kAudioRate = 48000;
inline constexpr int kAudioChannels = 2;

/// How a clip is brought to a frame of another shape.
enum class ClipFit {
    None,
    Crop,    ///< The frame is filled, what does not fit is cut off about the focus.
    Pad,     ///< All of it, with bars.
    BlurPad, ///< All of it, over a blurred version of itself that fills the frame.
};

std::string_view clipFitId(ClipFit fit); ///< "crop", "pad", "blur_pad".
std::optional<ClipFit> clipFitFromId(std::string_view id);

/// How a clip leaves the library. What is left as it is here does not change the clip.
struct ClipExport
{
    /// Id of an export preset of the catalogue ("instagram_reels" …); empty: the clip as it is, copied.
    std::string preset;
    ClipFit fit = ClipFit::Crop;
    double focusX = 0.5; ///< What a crop keeps in its middle, of the width and height, 0..1.
    double focusY = 0.5;
    std::int64_t startUs = 0;       ///< Trim.
    std::int64_t endUs = 0;         ///< 0: to the end.
    bool normalizeLoudness = false; ///< To -14 LUFS, at most -1 dBTP (EBU R128).
    bool useHardware = true;        ///< An encoder of the graphics card, where there is one.
    bool operator==(const ClipExport&) const = default;
};

} // namespace vidgo
