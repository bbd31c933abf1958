#pragma once

#include <opencv2/core.hpp>

#include "graph_cut.h"

namespace vidgo::ondevice {

/// What one pass over a picture works on. All pictures have the same size.
struct CutState
{
    cv::Mat lab;   ///< CV_32FC3.
    cv::Mat prior; ///< CV_32F 0..1: belief that a pixel is foreground, before its colour is weighed.
    cv::Mat fixed; ///< CV_8U of Fixed.
    cv::Mat mask;  ///< CV_8U 0/255: what the last pass found; what the colour models learn from.
};

struct CutWeights
{
    double color = 1.0;  ///< Weight of the colour models.
    double prior = 1.5;  ///< Weight of the prior.
    double smooth = 8.0; ///< See CutProblem::smoothness.
};

/// One iteration of GrabCut: learn the colours of both sides from the mask, cut again, write the mask.
/// Takes some tens of milliseconds at 320 pixels, so the caller looks for a stop request between passes.
void grabCutStep(CutState& state, const CutWeights& weights);

} // namespace vidgo::ondevice
