#pragma once

#include <memory>
#include <string>
#include <vector>

#include <opencv2/core.hpp>

#include "layout.h"
#include "timeline.h"
#include "vidgo/base/result.h"
#include "vidgo/media/text_image.h"

namespace vidgo::ondevice {

/// The two weights of the type.
struct Typefaces
{
    media::TextDrawer& bold;
    media::TextDrawer& regular;
};

/// Something that is drawn over the frames for a while, and how it comes and goes.
struct Sprite
{
    cv::Mat picture; ///< CV_8UC4, premultiplied.
    cv::Point2d at;
    std::int64_t from = 0;
    std::int64_t to = 0;
    VideoTemplate::Entrance entrance = VideoTemplate::Entrance::Rise;
    double way = 0;          ///< Pixels that it rises.
    bool leavesAtEnd = true; ///< Fades before `to`; otherwise it stands until then.
    bool isScrim = false;    ///< Fades only, and a little ahead of the words.
};

void drawSprite(cv::Mat& frame, const Sprite& sprite, std::int64_t at);

/// "ja", "ko", "zh-TW" or "en": what lines are broken by.
std::string languageOf(const std::string& text);

/// The words of all cues, laid out within `layout`. `brightness` 0..1 of what is behind them decides how deep
/// a scrim is. Fails with MediaError::TextNotDrawable.
Result<std::vector<Sprite>> layOutWords(const Timeline& line, const VideoTemplate& look,
                                        const ShortVideoSettings& settings, const FrameLayout& layout,
                                        double brightness, const Typefaces& faces);

/// A caption at the bottom of its place.
Result<Sprite> layOutCaption(const Caption& caption, const FrameLayout& layout, const Typefaces& faces);

} // namespace vidgo::ondevice
