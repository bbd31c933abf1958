#pragma once

#include <stop_token>

#include <opencv2/core.hpp>

#include "vidgo/base/progress.h"

namespace vidgo::ondevice {

struct SearchInput
{
    cv::Mat rgb;              ///< CV_8UC3, at most kSearchSide on the longer side.
    cv::Mat fixed;            ///< CV_8U of Fixed, same size: strokes, and what is transparent already.
    cv::Mat strokes;          ///< CV_8U of Fixed, same size: the strokes alone.
    cv::Mat person;           ///< CV_32F 0..1 of any size, or empty: the person model's belief.
    bool personLeads = false; ///< Then `person` replaces the border model.
};

struct SearchResult
{
    cv::Mat mask;          ///< CV_8U 0/255, the size of the input. All 0 when nothing was found.
    double confidence = 0; ///< 0..1, see Cutout::confidence.
};

/// Pixels on the longer side at which the outline is searched.
inline constexpr int kSearchSide = 768;

/// Border model or person model → prior → GrabCut at a third of a megapixel or less → parts that belong
/// together → GrabCut once more at the full search size in a narrow band along the outline (Lombaert et al.,
/// "A multilevel banded graph cuts method for fast image segmentation", 2005).
Result<SearchResult> searchSubject(const SearchInput& input, const Progress& progress,
                                   const std::stop_token& stop);

} // namespace vidgo::ondevice
