#include "vidgo/media/watermark.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>

#include "coverage.h"
#include "text_line.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/text.h"
#include "vidgo/media/media_error.h"

namespace vidgo::media {

namespace {

constexpr std::size_t kMaxTextBytes = 200;
constexpr std::size_t kMaxKeptStamps = 16;
constexpr double kLight = 255;
constexpr double kRimStrength = 0.72;
constexpr double kTileAngle = 30; ///< Degrees, rising to the right.
constexpr double kSignGap = 0.28; ///< Between sign and text, of the line's height.

/// A grey picture with premultiplied alpha that is laid over frames of one size.
struct Stamp
{
    Coverage alpha;
    Coverage light;                          ///< At most alpha.
    std::vector<std::pair<int, int>> places; ///< Left upper corners; may lie outside of the frame.
};

unsigned divide255(unsigned value)
{
    return (value + 128 + ((value + 128) >> 8)) >> 8;
}

// `out = light + under * (1 - alpha)` for colours without alpha.
void blendOpaque(std::uint8_t* pixel, int channels, unsigned alpha, unsigned light)
{
    for (int c = 0; c < channels; ++c)
        pixel[c] = static_cast<std::uint8_t>(std::min(255u, light + divide255(pixel[c] * (255 - alpha))));
}

// The same over a pixel with alpha of its own, which is not premultiplied.
void blendRgba(std::uint8_t* pixel, unsigned alpha, unsigned light)
{
    const unsigned under = divide255(pixel[3] * (255 - alpha));
    const unsigned total = alpha + under;
    for (int c = 0; c < 3 && total > 0; ++c)
        pixel[c] =
            static_cast<std::uint8_t>(std::min(255u, (light * 255 + pixel[c] * under + total / 2) / total));
    pixel[3] = static_cast<std::uint8_t>(std::min(255u, total));
}

void blend(Image& image, const Stamp& stamp, int left, int top)
{
    const int channels = image.channels();
    const int x0 = std::max(0, -left);
    const int x1 = std::min(stamp.alpha.width, image.width() - left);
    for (int y = std::max(0, -top); y < stamp.alpha.height && top + y < image.height(); ++y) {
        const std::uint8_t* alpha = stamp.alpha.row(y);
        const std::uint8_t* light = stamp.light.row(y);
        std::uint8_t* pixel = image.row(top + y) + static_cast<std::ptrdiff_t>(left + x0) * channels;
        for (int x = x0; x < x1; ++x, pixel += channels) {
            if (alpha[x] == 0)
                continue;
            if (channels == 4)
                blendRgba(pixel, alpha[x], light[x]);
            else
                blendOpaque(pixel, channels, alpha[x], light[x]);
        }
    }
}

void copyInto(const Coverage& from, Coverage& to, int left, int top)
{
    for (int y = 0; y < from.height; ++y)
        std::copy_n(from.row(y), from.width, to.row(top + y) + left);
}

Outcome check(const WatermarkOptions& options)
{
    const auto refuse = [](const char* reason) {
        return fail(BaseError::InvalidArgument, std::string("watermark: ") + reason, {{"reason", reason}});
    };
    if (options.text.size() > kMaxTextBytes || !isUtf8(options.text))
        return refuse("the watermark text is not UTF-8 of at most 200 bytes");
    if (!(options.height >= 0.01 && options.height <= 0.5))
        return refuse("the watermark's height is not between 0.01 and 0.5");
    if (!(options.margin >= 0 && options.margin <= 0.3))
        return refuse("the watermark's margin is not between 0 and 0.3");
    if (!(options.opacity >= 0.05 && options.opacity <= 1))
        return refuse("the watermark's opacity is not between 0.05 and 1");
    return {};
}

class StampingWatermarker final : public Watermarker
{
public:
    StampingWatermarker(const WatermarkOptions& options, std::unique_ptr<TextLine> text)
        : m_options(options)
        , m_text(std::move(text))
    {}

    Outcome apply(Image& image) const override
    {
        if (image.isEmpty())
            return fail(BaseError::InvalidArgument, "watermark: no pixels", {{"reason", "no pixels"}});
        const auto stamp = stampFor(image.width(), image.height());
        for (const auto& [left, top] : stamp->places)
            blend(image, *stamp, left, top);
        return {};
    }

private:
    std::shared_ptr<const Stamp> stampFor(int width, int height) const
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_stamps.find({width, height}); found != m_stamps.end())
            return found->second;
        if (m_stamps.size() >= kMaxKeptStamps)
            m_stamps.clear();
        auto stamp = makeStamp(width, height);
        m_stamps[{width, height}] = stamp;
        return stamp;
    }

    std::shared_ptr<const Stamp> makeStamp(int width, int height) const
    {
        const double shorter = std::min(width, height);
        const int margin = static_cast<int>(std::lround(shorter * m_options.margin));
        const bool isTiled = m_options.place == WatermarkPlace::Tiled;
        const double room = isTiled ? width * 0.6 : std::max(1, width - 2 * margin);
        Coverage shape = drawLine(shorter * m_options.height, room);
        const int line = shape.height;
        if (isTiled)
            shape = rotated(shape, kTileAngle);
        const int rim = std::max(1, static_cast<int>(std::lround(line * 0.05)));
        const int pad = 3 * rim + 1;
        auto stamp = std::make_shared<Stamp>();
        colorize(shape, rim, pad, *stamp);
        if (isTiled)
            tile(*stamp, width, height, line);
        else
            stamp->places.emplace_back(corner(width, shape.width, margin, column()) - pad,
                                       corner(height, shape.height, margin, row()) - pad);
        return stamp;
    }

    // Sign and text side by side; smaller when they would not fit into the width.
    Coverage drawLine(double height, double room) const
    {
        const auto widthAt = [&](double h) {
            return (m_options.mark ? h : 0) + (m_options.mark && m_text ? h * kSignGap : 0) +
                   (m_text ? m_text->width(h) : 0);
        };
        height = std::max(height, 4.0);
        if (const double width = widthAt(height); width > room)
            height = std::max(4.0, height * room / width);
        const Coverage sign =
            m_options.mark ? drawSign(std::max(1, static_cast<int>(std::lround(height)))) : Coverage();
        const Coverage text = m_text ? m_text->draw(height) : Coverage();
        const int gap = m_options.mark && m_text ? static_cast<int>(std::lround(height * kSignGap)) : 0;
        Coverage line(sign.width + gap + text.width, std::max(sign.height, text.height));
        copyInto(sign, line, 0, 0);
        copyInto(text, line, sign.width + gap, 0);
        return line;
    }

    // Light shape over a soft dark rim, both scaled by the opacity.
    void colorize(const Coverage& shape, int rim, int pad, Stamp& stamp) const
    {
        Coverage padded(shape.width + 2 * pad, shape.height + 2 * pad);
        copyInto(shape, padded, pad, pad);
        const Coverage soft = blurred(padded, rim);
        stamp.alpha = Coverage(padded.width, padded.height);
        stamp.light = Coverage(padded.width, padded.height);
        for (std::size_t i = 0; i < padded.values.size(); ++i) {
            const double light = padded.values[i] / 255.0;
            const double dark = std::min(1.0, soft.values[i] * 2.2 / 255.0) * kRimStrength;
            stamp.alpha.values[i] = static_cast<std::uint8_t>(
                std::lround(255 * m_options.opacity * (light + dark * (1 - light))));
            stamp.light.values[i] =
                static_cast<std::uint8_t>(std::lround(kLight * m_options.opacity * light));
        }
    }

    static void tile(Stamp& stamp, int width, int height, int line)
    {
        const int stepX = stamp.alpha.width + 2 * line;
        const int stepY = stamp.alpha.height + line;
        int index = 0;
        for (int y = -stamp.alpha.height / 2; y < height; y += stepY, ++index)
            for (int x = index % 2 == 0 ? -stamp.alpha.width / 3 : stepX / 2 - stamp.alpha.width / 3 - stepX;
                 x < width; x += stepX)
                if (x + stamp.alpha.width > 0)
                    stamp.places.emplace_back(x, y);
    }

    /// 0 at the beginning, 1 in the middle, 2 at the end.
    int column() const { return static_cast<int>(m_options.place) % 3; }
    int row() const { return static_cast<int>(m_options.place) / 3; }

    static int corner(int frame, int size, int margin, int position)
    {
        if (position == 0)
            return margin;
        return position == 1 ? (frame - size) / 2 : frame - size - margin;
    }

    WatermarkOptions m_options;
    mutable std::mutex m_mutex; ///< Guards what follows.
    std::unique_ptr<TextLine> m_text;
    mutable std::map<std::pair<int, int>, std::shared_ptr<const Stamp>> m_stamps;
};

static_assert(static_cast<int>(WatermarkPlace::TopLeft) == 0 &&
              static_cast<int>(WatermarkPlace::BottomRight) == 8);

} // namespace

Result<std::unique_ptr<Watermarker>> Watermarker::create(const WatermarkOptions& options,
                                                         const std::vector<std::filesystem::path>& fonts)
{
    if (auto sane = check(options); !sane)
        return failure(sane);
    if (options.text.empty() && !options.mark)
        return fail(MediaError::TextNotDrawable, "neither text nor mark");
    std::unique_ptr<TextLine> text;
    if (!options.text.empty()) {
        auto line = TextLine::create(options.text, fonts);
        if (!line)
            return failure(line);
        text = std::move(*line);
    }
    return std::make_unique<StampingWatermarker>(options, std::move(text));
}

} // namespace vidgo::media
