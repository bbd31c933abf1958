#include "figure.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace vidgo::presenter {

namespace {

constexpr double kNeck = 0.72;      ///< Where the head turns, of the height.
constexpr double kHeadBegins = 0.8; ///< Below this the body does not follow the head.
constexpr double kSoftEdge = 0.012; ///< Width of a patch's edge, of the figure's width.

double smooth(double x)
{
    const double t = std::clamp(x, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

std::vector<std::uint8_t> premultiplied(const media::Image& image)
{
    std::vector<std::uint8_t> out(image.byteCount());
    const auto* from = image.pixels().data();
    for (std::size_t i = 0; i < out.size(); i += 4) {
        for (std::size_t c = 0; c < 3; ++c)
            out[i + c] = static_cast<std::uint8_t>((from[i + c] * from[i + 3] + 127) / 255);
        out[i + 3] = from[i + 3];
    }
    return out;
}

/// Where a row of the result comes from: the place in the source is x + dx, y + dy + slope * x.
struct RowSource
{
    double dx = 0;
    double dy = 0;
    double slope = 0;
};

// Rotations are so small that sine and cosine are the angle and 1.
RowSource sourceOf(const Pose& pose, int y, int width, int height)
{
    const double middle = width / 2.0;
    const double neck = kNeck * height;
    const double head = smooth((kHeadBegins * height - y) / (0.16 * height));
    const double tilt = pose.tilt * head;
    RowSource out;
    out.dx = -pose.sway + pose.lean * (y - height) + tilt * (y - neck);
    out.slope = -pose.lean - tilt;
    out.dy = (height - y) * pose.breath - pose.nod * head + (pose.lean + tilt) * middle;
    return out;
}

using Texel = std::array<int, 4>;

// Between four neighbours, weights of 8 bits.
inline Texel sample(const std::uint8_t* pixels, int stride, int x, int y)
{
    const int fx = (x >> 8) & 255;
    const int fy = (y >> 8) & 255;
    const std::uint8_t* a = pixels + static_cast<std::ptrdiff_t>(y >> 16) * stride + (x >> 16) * 4;
    const std::uint8_t* b = a + stride;
    Texel out;
    for (std::size_t c = 0; c < 4; ++c) {
        const int top = a[c] * (256 - fx) + a[c + 4] * fx;
        const int bottom = b[c] * (256 - fx) + b[c + 4] * fx;
        out[c] = (top * (256 - fy) + bottom * fy + (1 << 15)) >> 16;
    }
    return out;
}

} // namespace

Figure::Figure(PresenterPictures pictures)
    : m_width(pictures.rest.width())
    , m_height(pictures.rest.height())
    , m_rest(premultiplied(pictures.rest))
    , m_now(m_rest)
    , m_blink(patchOf(pictures.blink))
{
    for (std::size_t i = 1; i < m_mouth.size(); ++i)
        m_mouth[i] = patchOf(pictures.mouth[i]);
}

Figure::Patch Figure::patchOf(const media::Image& picture) const
{
    int x0 = m_width;
    int y0 = m_height;
    int x1 = 0;
    int y1 = 0;
    for (int y = 0; y < m_height; ++y) {
        for (int x = 0; x < m_width; ++x) {
            if (picture.row(y)[4 * x + 3] < 128)
                continue;
            x0 = std::min(x0, x);
            x1 = std::max(x1, x + 1);
            y0 = std::min(y0, y);
            y1 = std::max(y1, y + 1);
        }
    }
    Patch patch{x0, y0, std::max(0, x1 - x0), std::max(0, y1 - y0), {}};
    const double edge = kSoftEdge * m_width;
    for (int y = y0; y < y1; ++y) {
        for (int x = x0; x < x1; ++x) {
            const auto* to = picture.row(y) + static_cast<std::ptrdiff_t>(4) * x;
            const auto* from = m_rest.data() + 4 * (static_cast<std::ptrdiff_t>(y) * m_width + x);
            const double inside = std::min({x - x0, x1 - 1 - x, y - y0, y1 - 1 - y});
            const double part = smooth((inside + 0.5) / edge) * to[3] / 255;
            for (int c = 0; c < 3; ++c)
                patch.changes.push_back(static_cast<std::int16_t>(std::lround((to[c] - from[c]) * part)));
        }
    }
    return patch;
}

void Figure::restore(const Patch& patch)
{
    for (int y = 0; y < patch.height; ++y) {
        const auto at = 4 * (static_cast<std::ptrdiff_t>(patch.top + y) * m_width + patch.left);
        std::memcpy(m_now.data() + at, m_rest.data() + at, static_cast<std::size_t>(patch.width) * 4);
    }
}

void Figure::addPatch(const Patch& patch, float part)
{
    const int weight = static_cast<int>(std::lround(part * 256));
    if (weight == 0)
        return;
    const std::int16_t* change = patch.changes.data();
    for (int y = 0; y < patch.height; ++y) {
        auto* to = m_now.data() + 4 * (static_cast<std::ptrdiff_t>(patch.top + y) * m_width + patch.left);
        for (int x = 0; x < patch.width; ++x, to += 4, change += 3)
            for (int c = 0; c < 3; ++c)
                to[c] =
                    static_cast<std::uint8_t>(std::clamp(to[c] + ((change[c] * weight) >> 8), 0, int{to[3]}));
    }
}

void Figure::setFace(const Face& face)
{
    restore(m_blink);
    for (std::size_t i = 1; i < m_mouth.size(); ++i)
        restore(m_mouth[i]);
    addPatch(m_blink, face.lids);
    if (face.mouth != speech::Viseme::Rest)
        addPatch(m_mouth[static_cast<std::size_t>(face.mouth)], 1);
}

void Figure::draw(media::Image& image, int left, int top, const Face& face, const Pose& pose)
{
    constexpr double kOne = 65536;
    setFace(face);
    const int stride = m_width * 4;
    const int lastX = (m_width - 2) << 16;
    const int lastY = (m_height - 2) << 16;
    for (int y = std::max(0, -top); y < m_height && top + y < image.height(); ++y) {
        const RowSource row = sourceOf(pose, y, m_width, m_height);
        const int x0 = std::max(0, -left);
        const int x1 = std::min(m_width, image.width() - left);
        std::uint8_t* to = image.row(top + y) + static_cast<std::ptrdiff_t>(left + x0) * 3;
        for (int x = x0; x < x1; ++x, to += 3) {
            const int sx = static_cast<int>((x + row.dx) * kOne);
            // The foot stays at the edge of the picture however it moves.
            const int sy = std::min(lastY, static_cast<int>((y + row.dy + row.slope * x) * kOne));
            if (sx < 0 || sx > lastX || sy < 0)
                continue;
            const Texel color = sample(m_now.data(), stride, sx, sy);
            const int under = 255 - color[3];
            if (under == 255)
                continue;
            for (int c = 0; c < 3; ++c)
                to[c] = static_cast<std::uint8_t>(
                    std::min(255, color[static_cast<std::size_t>(c)] + (to[c] * under + 127) / 255));
        }
    }
}

} // namespace vidgo::presenter
