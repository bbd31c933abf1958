#pragma once

#include <opencv2/core.hpp>

namespace vidgo::ondevice {

/// What is already decided about a pixel.
enum Fixed : unsigned char { kFree = 0, kBackground = 1, kForeground = 2 };

/// The two-label problem of GrabCut (Rother, Kolmogorov, Blake, 2004) with the data term given from outside.
struct CutProblem
{
    cv::Mat lab;           ///< CV_32FC3: neighbours of equal colour want equal labels.
    cv::Mat unary;         ///< CV_32F: above 0 speaks for foreground, in nats.
    cv::Mat fixed;         ///< CV_8U of Fixed.
    double smoothness = 8; ///< Nats for cutting between two equal neighbours.
};

/// Solved exactly by max-flow. Only free pixels become nodes, so a narrow band is quick. CV_8U 0 or 255.
cv::Mat solveCut(const CutProblem& problem);

} // namespace vidgo::ondevice
