#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "vidgo/base/progress.h"
#include "vidgo/base/result.h"
#include "vidgo/media/audio.h"
#include "vidgo/media/captions.h"
#include "vidgo/media/clip_writer.h"
#include "vidgo/media/image.h"
#include "vidgo/media/shared_image.h"
#include "vidgo/model/short_video.h"
#include "vidgo/model/video_template.h"

namespace vidgo::ondevice {

/// A picture, or a clip, of a short video. Copies share the picture.
struct VideoScene
{
    media::SharedImage picture; ///< Rgb8, Rgba8 (laid over the template's ground) or Gray8; empty for a clip.
    media::SharedImage subject; ///< Gray8 of the picture's size: where the subject is. Empty: not known.
    std::filesystem::path clip; ///< Used when there is no picture.
};

/// Everything that a short video is made of.
struct VideoStory
{
    VideoTemplate look;
    /// The words, shape, seconds, volume and switches; `look`, `pictures`, `music` and `musicFile` are not
    /// looked at.
    ShortVideoSettings settings;
    std::vector<VideoScene> scenes;  ///< 1..10.
    std::optional<MusicBed> bed;     ///< Played when there is no music file.
    std::filesystem::path musicFile; ///< Sound, or a clip with sound; repeated when it is short.
};

/// What the clip of a story will be.
struct VideoPlan
{
    int width = 0;
    int height = 0;
    Rational frameRate{30, 1};
    std::int64_t frames = 0;
    bool hasSound = false;
    std::int64_t titleFrame = 0; ///< A frame in which the title stands complete; the first one for previews.
    /// Words keep within this part of the frame, in pixels: platforms draw over the rest.
    int safeLeft = 0;
    int safeTop = 0;
    int safeRight = 0;
    int safeBottom = 0;
    /// What the writer is to be created with when captions are a track and not painted; none otherwise.
    std::vector<media::CaptionTrack> captions;
};

/// Fonts are tried in order for each character.
struct VideoFonts
{
    std::vector<std::filesystem::path> bold;
    std::vector<std::filesystem::path> regular;
};

/// Makes a clip out of pictures, clips, words and music after a template: the camera moves over pictures, the
/// subject before its background where it is known, shots change on the beat, words come and go within the
/// safe area, and the music steps back for the sound of clips.
///
/// Positions are continuous (pictures are reduced once to what the shot needs and then warped), so that slow
/// movements do not tremble. A single picture is seen three times, two are seen twice, in other framings. A
/// picture whose subject would be cut by the shape of the frame is framed before a ground instead. Equal
/// input gives equal frames and equal sound.
class VideoComposer
{
public:
    /// Fails with BaseError::FileNotFound when no font could be opened.
    static Result<std::unique_ptr<VideoComposer>> create(const VideoFonts& fonts);
    ~VideoComposer();

    /// Fails with BaseError::InvalidArgument (no scenes, more than 10, a subject of another size, captions
    /// that cannot be read) and as media::ClipReader does.
    Result<VideoPlan> plan(const VideoStory& story, const std::stop_token& stop) const;

    /// All frames and the sound, into a writer that was created as the plan says. Does not finish() it. Fails
    /// as plan(), with MediaError::TextNotDrawable, and as writer and readers do; Cancelled within 200 ms.
    Outcome run(const VideoStory& story, media::ClipWriter& writer, const Progress& progress,
                const std::stop_token& stop) const;

    /// One frame as run() writes it, with at most `maxSide` pixels on the longer side (0: all).
    Result<media::Image> still(const VideoStory& story, std::int64_t frame, int maxSide,
                               const std::stop_token& stop) const;

    /// The sound of all of it, as run() writes it; empty when the plan has none. About -14 LUFS at the usual
    /// volume, no sample above -1 dBFS.
    Result<media::AudioBuffer> sound(const VideoStory& story, const std::stop_token& stop) const;

private:
    struct Impl;
    explicit VideoComposer(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// The music of a bed of the catalogue, composed and played by the studio itself: `frames` frames that begin
/// and end softly. Equal input gives equal sound. Fails with BaseError::InvalidArgument for an unknown bed.
Result<media::AudioBuffer> playMusicBed(const MusicBed& bed, std::int64_t frames,
                                        const std::stop_token& stop);

} // namespace vidgo::ondevice
