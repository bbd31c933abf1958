#pragma once

#include <string>
#include <vector>

#include "vidgo/base/json.h"
#include "vidgo/base/result.h"

namespace vidgo {

/// A correction drawn by the person. Points are fractions of width and height (0..1), the radius is a
/// fraction of the longer side.
struct Stroke
{
    enum class Kind { Keep, Erase };
    struct Point
    {
        double x = 0;
        double y = 0;
        bool operator==(const Point&) const = default;
    };

    Kind kind = Kind::Keep;
    double radius = 0.02;
    std::vector<Point> points;
    bool operator==(const Stroke&) const = default;
};

/// What to cut out, and what to put behind it.
struct CutoutSettings
{
    enum class Subject { Automatic, Product, Person };
    enum class Background { Transparent, Color, Blur, Picture };

    Subject subject = Subject::Automatic;
    Background background = Background::Transparent;
    std::string color = "#FFFFFF"; ///< "#RRGGBB", for Background::Color.
    double blur = 0.02;        ///< Radius as a fraction of the longer side, 0.002..0.1, for Background::Blur.
    std::string picture;       ///< UTF-8 path, for Background::Picture.
    double edgeSoftness = 0.5; ///< 0 crisp … 1 soft.
    std::vector<Stroke> strokes;
    bool operator==(const CutoutSettings&) const = default;
};

/// The form in which settings are stored with a result: see cutout.cpp for the keys. Unknown keys are
/// ignored, so that older studios read newer libraries.
Json toJson(const CutoutSettings& settings);
/// Fails with BaseError::InvalidArgument naming the key: unknown enum, value out of range, more than 10000
/// points.
Result<CutoutSettings> cutoutFromJson(const Json& json);

} // namespace vidgo
