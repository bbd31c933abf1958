#include "vidgo/media/watermark.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>

#include "coverage.h"
#include "stamp.h"
#include "text_line.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/text.h"
#include "vidgo/media/media_error.h"
#include "vidgo/media/picture_file.h"

namespace vidgo::media {

namespace {

constexpr std::size_t kMaxTextBytes = 200;
constexpr std::size_t kMaxKeptStamps = 16;
constexpr int kMaxLogoSide = 2048;
constexpr double kLight = 255;
constexpr double kRimStrength = 0.72;
constexpr double kTileAngle = 30; ///< Degrees, rising to the right.
constexpr double kSignGap = 0.28; ///< Between sign and text, of the line's height.

/// Sign and text side by side, and a logo in the place of the sign.
struct Line
{
    Coverage shape; ///< Of what is drawn in white.
    Layer logo;     ///< As large as the shape; empty without a logo.
};

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
    StampingWatermarker(const WatermarkOptions& options, std::unique_ptr<TextLine> text, Image logo)
        : m_options(options)
        , m_text(std::move(text))
        , m_logo(std::move(logo))
    {}

    Outcome apply(Image& image) const override
    {
        if (image.isEmpty())
            return fail(BaseError::InvalidArgument, "watermark: no pixels", {{"reason", "no pixels"}});
        auto stamp = stampFor(image.width(), image.height());
        if (!stamp)
            return failure(stamp);
        blend(image, **stamp);
        return {};
    }

    Result<std::shared_ptr<const Stamp>> stampFor(int width, int height) const override
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_stamps.find({width, height}); found != m_stamps.end())
            return found->second;
        if (m_stamps.size() >= kMaxKeptStamps)
            m_stamps.clear();
        auto stamp = makeStamp(width, height);
        if (stamp)
            m_stamps[{width, height}] = *stamp;
        return stamp;
    }

private:
    Result<std::shared_ptr<const Stamp>> makeStamp(int width, int height) const
    {
        const double shorter = std::min(width, height);
        const int margin = static_cast<int>(std::lround(shorter * m_options.margin));
        const bool isTiled = m_options.place == WatermarkPlace::Tiled;
        const double room = isTiled ? width * 0.6 : std::max(1, width - 2 * margin);
        auto line = drawLine(shorter * m_options.height, room);
        if (!line)
            return failure(line);
        const int lineHeight = line->shape.height;
        if (isTiled)
            rotate(*line, kTileAngle);
        const int rim = std::max(1, static_cast<int>(std::lround(lineHeight * 0.05)));
        const int pad = 3 * rim + 1;
        auto stamp = std::make_shared<Stamp>();
        stamp->layer = colorize(*line, rim, pad);
        if (isTiled)
            tile(*stamp, width, height, lineHeight);
        else
            stamp->places.emplace_back(corner(width, line->shape.width, margin, column()) - pad,
                                       corner(height, line->shape.height, margin, row()) - pad);
        return stamp;
    }

    // Of the sign, or of the logo that stands in its place.
    double signWidth(double height) const
    {
        if (!m_logo.isEmpty())
            return height * m_logo.width() / m_logo.height();
        return m_options.mark ? height : 0;
    }

    // Sign and text side by side; smaller when they would not fit into the width.
    Result<Line> drawLine(double height, double room) const
    {
        const bool hasSign = m_options.mark || !m_logo.isEmpty();
        const auto widthAt = [&](double h) {
            return signWidth(h) + (hasSign && m_text ? h * kSignGap : 0) + (m_text ? m_text->width(h) : 0);
        };
        height = std::max(height, 4.0);
        if (const double width = widthAt(height); width > room)
            height = std::max(4.0, height * room / width);
        const int side = std::max(1, static_cast<int>(std::lround(height)));
        const Coverage sign = m_options.mark && m_logo.isEmpty() ? drawSign(side) : Coverage();
        Layer logo;
        if (!m_logo.isEmpty()) {
            auto made = layerOf(m_logo, side);
            if (!made)
                return failure(made);
            logo = std::move(*made);
        }
        const Coverage text = m_text ? m_text->draw(height) : Coverage();
        const int gap = hasSign && m_text ? static_cast<int>(std::lround(height * kSignGap)) : 0;
        const int begin = std::max(sign.width, logo.width());
        Line line;
        line.shape = Coverage(begin + gap + text.width, std::max({sign.height, logo.height(), text.height}));
        copyInto(sign, line.shape, 0, 0);
        copyInto(text, line.shape, begin + gap, 0);
        line.logo = placed(logo, line.shape, 0);
        return line;
    }

    // In a layer that is larger than `around` by `pad` on each side.
    static Layer placed(const Layer& logo, const Coverage& around, int pad)
    {
        if (logo.alpha.isEmpty())
            return {};
        Layer layer(around.width + 2 * pad, around.height + 2 * pad, logo.isGray());
        copyInto(logo.alpha, layer.alpha, pad, pad);
        for (std::size_t c = 0; c < 3; ++c)
            copyInto(logo.light[c], layer.light[c], pad, pad);
        return layer;
    }

    static void rotate(Line& line, double angle)
    {
        line.shape = rotated(line.shape, angle);
        if (line.logo.alpha.isEmpty())
            return;
        line.logo.alpha = rotated(line.logo.alpha, angle);
        for (auto& light : line.logo.light)
            light = rotated(light, angle);
    }

    // Light shape, and the logo in its own colours, over a soft dark rim, all scaled by the opacity.
    Layer colorize(const Line& line, int rim, int pad) const
    {
        Coverage shape(line.shape.width + 2 * pad, line.shape.height + 2 * pad);
        copyInto(line.shape, shape, pad, pad);
        const Layer logo = placed(line.logo, line.shape, pad);
        const bool hasLogo = !logo.alpha.isEmpty();
        Coverage all = shape;
        for (std::size_t i = 0; hasLogo && i < all.values.size(); ++i)
            all.values[i] = std::max(all.values[i], logo.alpha.values[i]);
        const Coverage soft = blurred(all, rim);
        Layer layer(all.width, all.height, !hasLogo);
        for (std::size_t i = 0; i < all.values.size(); ++i) {
            const double cover = all.values[i] / 255.0;
            const double dark = std::min(1.0, soft.values[i] * 2.2 / 255.0) * kRimStrength;
            layer.alpha.values[i] = static_cast<std::uint8_t>(
                std::lround(255 * m_options.opacity * (cover + dark * (1 - cover))));
            for (std::size_t c = 0; c < (hasLogo ? 3u : 1u); ++c) {
                const double light =
                    shape.values[i] / 255.0 * kLight + (hasLogo ? logo.light[c].values[i] : 0);
                layer.light[c].values[i] =
                    static_cast<std::uint8_t>(std::lround(std::min(255.0, light) * m_options.opacity));
            }
        }
        return layer;
    }

    static void tile(Stamp& stamp, int width, int height, int line)
    {
        const int stepX = stamp.layer.width() + 2 * line;
        const int stepY = stamp.layer.height() + line;
        int index = 0;
        for (int y = -stamp.layer.height() / 2; y < height; y += stepY, ++index)
            for (int x = index % 2 == 0 ? -stamp.layer.width() / 3
                                        : stepX / 2 - stamp.layer.width() / 3 - stepX;
                 x < width; x += stepX)
                if (x + stamp.layer.width() > 0)
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
    Image m_logo; ///< Empty: none.
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
    if (options.text.empty() && !options.mark && options.logo.empty())
        return fail(MediaError::TextNotDrawable, "neither text nor mark");
    std::unique_ptr<TextLine> text;
    if (!options.text.empty()) {
        auto line = TextLine::create(options.text, fonts);
        if (!line)
            return failure(line);
        text = std::move(*line);
    }
    Image logo;
    if (!options.logo.empty()) {
        auto picture = decodePicture(pathFromUtf8(options.logo), {.maxSide = kMaxLogoSide});
        if (!picture)
            return failure(picture);
        logo = std::move(picture->image);
    }
    return std::make_unique<StampingWatermarker>(options, std::move(text), std::move(logo));
}

} // namespace vidgo::media
