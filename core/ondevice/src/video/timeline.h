#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "captions.h"
#include "vidgo/model/short_video.h"
#include "vidgo/model/video_template.h"

namespace vidgo::ondevice {

inline constexpr int kFrameRate = 30;

/// What the plan has to know of a scene.
struct SceneFacts
{
    double aspect = 1; ///< Width to height.
    /// Of the longest movement towards it that its pixels allow; 1 and above.
    double largestZoom = 1;
    std::optional<double> clipSeconds; ///< Of a clip.
    bool hasSubject = false;
    // Of the subject, as fractions of the picture; all of it when it is not known.
    double left = 0;
    double top = 0;
    double right = 1;
    double bottom = 1;
};

/// A place of the camera before a picture that covers the viewport at zoom 1.
struct View
{
    double x = 0.5; ///< The middle of what is seen, of the picture.
    double y = 0.5;
    double zoom = 1;
};

/// A run of frames with one picture, clip or card.
struct Shot
{
    enum class Kind { Picture, Clip, EndCard };
    Kind kind = Kind::Picture;
    std::size_t scene = 0;
    /// The frames that show it, those of the changes at both ends included.
    std::int64_t from = 0;
    std::int64_t to = 0;
    bool isFramed = false; ///< A card before a ground, instead of filling the frame.
    double aspect = 1;     ///< Of the card, width to height.
    bool isParallax = false;
    View start;
    View end;
    ShotChange change = ShotChange::None; ///< Into this shot, its first `changeFrames` frames.
    std::int64_t changeFrames = 0;
};

/// What is said with words, and when.
struct WordCue
{
    enum class Group { Title, Price, TitleAndPrice, EndCard };
    Group group = Group::Title;
    std::int64_t from = 0;
    std::int64_t to = 0;
};

/// A short video as plain data.
struct Timeline
{
    std::vector<Shot> shots;
    std::vector<WordCue> cues;
    std::vector<Caption> captions;
    std::int64_t frames = 0;
};

/// `beatSeconds` above 0 brings the shots to the beat unless the settings say how long they are.
Timeline planTimeline(const VideoTemplate& look, const ShortVideoSettings& settings,
                      const std::vector<SceneFacts>& scenes, double frameAspect, double beatSeconds);

} // namespace vidgo::ondevice
