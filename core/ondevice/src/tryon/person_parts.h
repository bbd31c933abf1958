#pragma once

#include <array>

#include <opencv2/core.hpp>

#include "tryon/body_shape.h"

namespace vidgo::ondevice {

/// What of a person a garment goes over and what stays before it, and the light on what is worn.
struct PersonParts
{
    cv::Mat front; ///< CV_8U: head, hair and hands.
    cv::Mat arms;  ///< CV_8U: the arms with the hands; before a body, under sleeves.
    cv::Mat worn;  ///< CV_8U: clothes.
    cv::Mat skin;  ///< CV_8U: bare skin of neck, chest and arms.
    cv::Mat light; ///< CV_32F, about 1: how bright the worn clothes are against the usual for their colour.
    cv::Mat folds; ///< CV_32F, about 1: the fine part of the same.
    cv::Mat bareSkin;            ///< CV_32FC3 0..255: what skin would look like in that light.
    cv::Mat plate;               ///< CV_32FC3 0..255: the background behind the person.
    std::array<float, 2> cuff{}; ///< Pixels along the arms where worn sleeves end.
};

PersonParts partsOf(const BodyShape& body);

} // namespace vidgo::ondevice
