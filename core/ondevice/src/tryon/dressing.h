#pragma once

#include <array>

#include <opencv2/core.hpp>

#include "tryon/body_shape.h"
#include "tryon/garment_layers.h"
#include "tryon/garment_shape.h"
#include "tryon/pairing.h"
#include "tryon/person_parts.h"

namespace vidgo::ondevice {

/// Everything that is decided before pixels are painted, at the size at which the person was measured.
struct Dressing
{
    cv::Mat torsoGrid; ///< CV_32FC2 for every kGridStep-th pixel: where on the garment's shape it comes from.
    std::array<cv::Mat, 2> sleeveGrid;
    cv::Mat patch; ///< CV_8UC4: background or skin where worn clothes would show.
    cv::Mat
        fields; ///< CV_32FC3: shadow on what is under the garment, light on it, shadow of arms on its body.
    cv::Mat front;    ///< CV_8U
    cv::Mat arms;     ///< CV_8U
    cv::Rect touched; ///< What may change.
};

Dressing planDressing(const BodyShape& body, const PersonParts& parts, const GarmentShape& garment,
                      const GarmentLayers& layers, const TryOnSettings& settings);

/// Paints the part `tile` of the dressed person. `person` is CV_8UC3 in any size of the shape that was
/// planned for, `out` CV_8UC3 of the size of `tile`.
void paintDressed(const cv::Mat& person, const Dressing& dressing, const GarmentLayers& layers,
                  const cv::Rect& tile, cv::Mat out);

} // namespace vidgo::ondevice
