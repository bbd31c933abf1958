#pragma once

#include <cstdint>
#include <map>
#include <stop_token>
#include <string_view>
#include <vector>

#include <opencv2/core.hpp>

#include "vidgo/base/progress.h"
#include "vidgo/ondevice/stylizer.h"

namespace vidgo::ondevice {

/// What a style is given to paint.
struct StyleJob
{
    cv::Mat rgb;       ///< CV_8UC3, the canvas; what was transparent has the colours next to it.
    double unit = 1.0; ///< Pixels of the canvas that a 1080th of the picture's measure covers.
    std::map<std::string, double, std::less<>> values; ///< Every parameter of the style, within its range.
    /// Of a clip: counts up, so that grain moves. 0 for a picture.
    std::uint32_t moment = 0;
    /// Of a clip: something of all its frames (CV_8UC3), for what must not change from frame to frame. Empty
    /// for a picture.
    cv::Mat sample;
    Progress progress;
    std::stop_token stop;

    double value(std::string_view id) const { return values.find(id)->second; }
    /// A seed of noise that is another one in every moment.
    std::uint32_t seed(std::uint32_t base) const { return base + 1009U * moment; }
};

/// A style: a folder of src/styles with the function `const StyleEngine& style<Id>()`, where <Id> is the
/// folder's name in PascalCase. CMake finds the folder and lists the function; see styles.cmake.
struct StyleEngine
{
    std::string_view id;
    std::vector<StyleRange> parameters;
    /// The longest measure that the style is painted at.
    int canvasSide = 1080;
    /// 0..1: how much of the detail that a reduced canvas lacks comes back from the input.
    double detail = 0;
    /// Whether it holds still from frame to frame of a clip. Brush strokes do not.
    bool suitsClips = false;
    /// CV_8UC3 of the canvas's size. A picture of another size is enlarged in whole blocks.
    Result<cv::Mat> (*paint)(const StyleJob& job) = nullptr;
};

/// All of them, sorted by id; written by styles.cmake.
const std::vector<const StyleEngine*>& styleEngines();

} // namespace vidgo::ondevice
