#pragma once

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "vidgo/base/random.h"
#include "vidgo/media/text_image.h"
#include "vidgo/model/avatar.h"
#include "vidgo/presenter/presenter_pictures.h"
#include "vidgo/speech/speaker.h"

namespace vidgo::presenter {

/// The size of a presenter clip and how much larger than in its pictures the figure stands in it.
struct ClipLayout
{
    int width = 1280;
    int height = 720;
    double figureScale = 1;
};
ClipLayout layoutOf(VideoShape shape); ///< 1280×720, 1080×1920 or 1080×1080.

/// What stands around the figure.
struct PresenterLook
{
    VideoShape shape = VideoShape::Landscape;
    media::Image background; ///< Rgb8; cut to the shape of the clip. See makeBackground().
    std::string label;       ///< Always seen: says that this is a cartoon and not a person.
    std::string language;    ///< Of the captions, BCP 47.
    CaptionPlace captions = CaptionPlace::Burnt;
    bool highlightsWords = true;
};

/// A colour ("#RRGGBB") at the top that becomes another one towards the bottom, in the clip's size.
Result<media::Image> gradientBackground(VideoShape shape, const std::string& top, const std::string& bottom);
/// A picture that fills the clip, out of focus so that the figure stands before it.
Result<media::Image> pictureBackground(VideoShape shape, const media::Image& picture);

/// A text under the figure, two lines at most.
struct Caption
{
    std::string text;
    std::int64_t startUs = 0;
    std::int64_t endUs = 0;
    std::vector<speech::SpokenWord> words; ///< Bytes of this text.
};

/// When the eyes close: every two to six seconds, sometimes twice; decided by `random` alone.
std::vector<std::int64_t> blinkTimes(std::int64_t durationUs, Random& random);

/// Draws the pictures of a presenter clip. Not for two threads at once.
class PresenterRenderer
{
public:
    /// `pictures` are as large as layoutOf() says; `text` outlives the renderer. Fails with MediaError or
    /// BaseError.
    static Result<std::unique_ptr<PresenterRenderer>> create(PresenterPictures pictures, PresenterLook look,
                                                             media::TextDrawer& text);
    virtual ~PresenterRenderer() = default;

    /// What is to be shown from now on: the figure speaks `script` and blinks at `blinks`. Fails with
    /// MediaError::TextNotDrawable when no font has any character of a caption.
    virtual Outcome setScript(const speech::SpokenScript& script, std::vector<std::int64_t> blinks) = 0;
    /// Empty when there are to be none; drawn when their place is the picture.
    virtual const std::vector<Caption>& captions() const = 0;
    virtual CaptionPlace captionPlace() const = 0;
    /// The picture at this time, Rgb8 in the clip's size.
    virtual Result<media::Image> frame(std::int64_t timeUs) = 0;
};

} // namespace vidgo::presenter
