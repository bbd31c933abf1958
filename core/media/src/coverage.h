#pragma once

#include <cstdint>
#include <vector>

namespace vidgo::media {

/// How much of each pixel a shape covers, 0..255.
struct Coverage
{
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> values;

    Coverage() = default;
    Coverage(int w, int h)
        : width(w)
        , height(h)
        , values(static_cast<std::size_t>(w) * static_cast<std::size_t>(h), 0)
    {}
    std::uint8_t* row(int y) { return values.data() + static_cast<std::ptrdiff_t>(y) * width; }
    const std::uint8_t* row(int y) const { return values.data() + static_cast<std::ptrdiff_t>(y) * width; }
    bool isEmpty() const { return values.empty(); }
};

/// Three box filters one after the other: nearly a Gaussian of about this radius.
Coverage blurred(const Coverage& shape, int radius);

/// Turned anticlockwise about its middle, in a box just large enough.
Coverage rotated(const Coverage& shape, double degrees);

/// Our sign: a rounded square with a play triangle cut out of it, `side` pixels wide and high.
Coverage drawSign(int side);

} // namespace vidgo::media
