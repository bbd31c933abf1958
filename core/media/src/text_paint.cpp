#include "text_paint.h"

#include <algorithm>
#include <cmath>

namespace vidgo::media {

Canvas::Canvas(int width, int height)
    : m_width(width)
    , m_height(height)
    , m_pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height))
{}

void Canvas::add(const Coverage& shape, TextColor color)
{
    if (color.alpha == 0)
        return;
    const std::array<float, 3> paint{static_cast<float>(color.red), static_cast<float>(color.green),
                                     static_cast<float>(color.blue)};
    for (std::size_t i = 0; i < m_pixels.size(); ++i) {
        if (shape.values[i] == 0)
            continue;
        const float alpha = static_cast<float>(shape.values[i] * color.alpha) / (255.0F * 255.0F);
        auto& pixel = m_pixels[i];
        for (std::size_t c = 0; c < paint.size(); ++c)
            pixel[c] = paint[c] * alpha + pixel[c] * (1 - alpha);
        pixel[3] = alpha + pixel[3] * (1 - alpha);
    }
}

Result<Image> Canvas::image() const
{
    auto out = Image::create(m_width, m_height, PixelFormat::Rgba8);
    if (!out)
        return out;
    auto* to = out->pixels().data();
    for (const auto& pixel : m_pixels) {
        for (std::size_t c = 0; c < 3; ++c)
            *to++ = pixel[3] > 0 ? static_cast<std::uint8_t>(std::lround(pixel[c] / pixel[3])) : 0;
        *to++ = static_cast<std::uint8_t>(std::lround(pixel[3] * 255));
    }
    return out;
}

Coverage grown(const Coverage& shape, double radius)
{
    const int reach = static_cast<int>(std::ceil(radius));
    Coverage out = shape;
    for (int dy = -reach; dy <= reach; ++dy) {
        for (int dx = -reach; dx <= reach; ++dx) {
            const double part = std::clamp(radius + 0.5 - std::hypot(dx, dy), 0.0, 1.0);
            if (part <= 0)
                continue;
            const int weight = static_cast<int>(std::lround(part * 256));
            const int x0 = std::max(0, -dx);
            const int x1 = std::min(shape.width, shape.width - dx);
            for (int y = std::max(0, -dy); y < std::min(shape.height, shape.height - dy); ++y) {
                const std::uint8_t* from = shape.row(y + dy) + dx;
                std::uint8_t* to = out.row(y);
                for (int x = x0; x < x1; ++x)
                    to[x] = std::max(to[x], static_cast<std::uint8_t>((from[x] * weight) >> 8));
            }
        }
    }
    return out;
}

Coverage plateShape(int width, int height, int edge, double radius)
{
    Coverage out(width, height);
    const double halfWidth = width / 2.0 - edge;
    const double halfHeight = height / 2.0 - edge;
    const double corner = std::clamp(radius, 0.0, std::min(halfWidth, halfHeight));
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const double dx = std::abs(x + 0.5 - width / 2.0) - halfWidth + corner;
            const double dy = std::abs(y + 0.5 - height / 2.0) - halfHeight + corner;
            const double distance =
                std::hypot(std::max(dx, 0.0), std::max(dy, 0.0)) + std::min(std::max(dx, dy), 0.0) - corner;
            out.row(y)[x] =
                static_cast<std::uint8_t>(std::lround(std::clamp(0.5 - distance, 0.0, 1.0) * 255));
        }
    }
    return out;
}

void addShape(const Coverage& from, Coverage& to, int left, int top)
{
    const int x0 = std::max(0, -left);
    const int x1 = std::min(from.width, to.width - left);
    for (int y = std::max(0, -top); y < from.height && top + y < to.height; ++y)
        for (int x = x0; x < x1; ++x)
            to.row(top + y)[left + x] = std::max(to.row(top + y)[left + x], from.row(y)[x]);
}

} // namespace vidgo::media
