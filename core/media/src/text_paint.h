#pragma once

#include <array>
#include <vector>

#include "coverage.h"
#include "vidgo/base/result.h"
#include "vidgo/media/image.h"
#include "vidgo/media/text_image.h"

namespace vidgo::media {

/// Premultiplied colours that are laid over each other.
class Canvas
{
public:
    Canvas(int width, int height);
    void add(const Coverage& shape, TextColor color);
    /// Not premultiplied.
    Result<Image> image() const;

private:
    int m_width;
    int m_height;
    std::vector<std::array<float, 4>> m_pixels;
};

/// The shape with a rim of this width around it: for each pixel the highest value within a disc.
Coverage grown(const Coverage& shape, double radius);

/// A plate with rounded corners that ends `edge` pixels from the picture's edges.
Coverage plateShape(int width, int height, int edge, double radius);

/// The higher value of both where `from` lies on `to`.
void addShape(const Coverage& from, Coverage& to, int left, int top);

} // namespace vidgo::media
