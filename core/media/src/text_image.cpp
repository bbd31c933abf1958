#include "vidgo/media/text_image.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>

#include "text_line.h"
#include "text_paint.h"
#include "text_wrap.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/text.h"
#include "vidgo/base/text_break.h"
#include "vidgo/media/media_error.h"

namespace vidgo::media {

namespace {

constexpr std::size_t kMaxTextBytes = 2000;
constexpr double kReduction = 0.93; ///< Of the size, from one try to fit to the next.
// For accents on capitals and letters that lean out of their place, of the size.
constexpr double kTopRoom = 0.14;
constexpr double kSideRoom = 0.08;
constexpr std::string_view kEllipsis = "…";

/// Where the parts of a block lie.
struct Layout
{
    std::string text; ///< What is drawn, with the ellipsis.
    std::vector<WrappedLine> lines;
    double size = 0;
    bool isCut = false;
};

Outcome check(const TextBlock& block)
{
    const auto refuse = [](const char* reason) {
        return fail(BaseError::InvalidArgument, std::string("text block: ") + reason, {{"reason", reason}});
    };
    if (block.text.size() > kMaxTextBytes || !isUtf8(block.text))
        return refuse("the text is not UTF-8 of at most 2000 bytes");
    if (block.maxWidth < 1 || block.maxWidth > 16384)
        return refuse("the text's width is not between 1 and 16384");
    if (!(block.size >= 4 && block.size <= 1000))
        return refuse("the text's size is not between 4 and 1000");
    if (!(block.outline >= 0 && block.outline <= 40) || !(block.shadow >= 0 && block.shadow <= 40))
        return refuse("the text's outline or shadow is not between 0 and 40");
    if (!(block.lineHeight >= 0.8 && block.lineHeight <= 4) || !(block.padding >= 0 && block.padding <= 1000))
        return refuse("the text's line height or padding is out of range");
    return {};
}

/// One block on its way to a picture.
class BlockPainter
{
public:
    BlockPainter(const TextBlock& block, TextLine& line)
        : m_block(block)
        , m_line(line)
        , m_over(static_cast<int>(std::ceil(block.outline)) + 2 * static_cast<int>(std::ceil(block.shadow)) +
                 1)
        , m_side(m_over + static_cast<int>(std::lround(std::max(block.padding, block.size * kSideRoom))))
        , m_top(m_over + static_cast<int>(std::lround(std::max(block.padding / 2, block.size * kTopRoom))))
    {}

    std::vector<WrappedLine> wrap(const std::string& text, double size)
    {
        const double room = std::max(1, m_block.maxWidth - 2 * m_side);
        return wrapText(text, m_block.language, room, m_block.isBalanced,
                        [&](std::string_view part) { return widthOf(part, size); });
    }

    Layout layout()
    {
        Layout out{m_block.text, {}, m_block.size, false};
        const double smallest =
            m_block.minSize > 0 ? std::clamp(m_block.minSize, 4.0, m_block.size) : m_block.size;
        const auto isTooLong = [&] {
            return m_block.maxLines > 0 && out.lines.size() > static_cast<std::size_t>(m_block.maxLines);
        };
        out.lines = wrap(out.text, out.size);
        while (isTooLong() && out.size > smallest) {
            out.size = std::max(smallest, out.size * kReduction);
            out.lines = wrap(out.text, out.size);
        }
        if (isTooLong())
            cut(out);
        return out;
    }

    Result<TextPicture> draw(const Layout& layout)
    {
        double widest = 1;
        for (const auto& line : layout.lines)
            widest = std::max(widest, widthOf(part(layout, line), layout.size));
        const double step = layout.size * m_block.lineHeight;
        const auto rows = static_cast<double>(layout.lines.size());
        const int width = std::min(m_block.maxWidth, static_cast<int>(std::ceil(widest)) + 2 * m_side);
        const int height =
            static_cast<int>(std::ceil((rows - 1) * step + layout.size / kFontSize)) + 2 * m_top;
        Coverage letters(width, height);
        Coverage marked(width, height);
        for (std::size_t i = 0; i < layout.lines.size(); ++i) {
            const int top = m_top + static_cast<int>(std::lround(static_cast<double>(i) * step));
            drawLine(layout, layout.lines[i], top, letters, marked);
        }
        auto image = colored(letters, marked);
        if (!image)
            return failure(image);
        return TextPicture{std::move(*image), static_cast<int>(layout.lines.size()), layout.size,
                           layout.isCut};
    }

private:
    static std::string_view part(const Layout& layout, const WrappedLine& line)
    {
        return std::string_view(layout.text).substr(line.begin, line.end - line.begin);
    }

    double widthOf(std::string_view text, double size)
    {
        return m_line.setText(std::string(text)) ? m_line.width(size / kFontSize) : 0;
    }

    // The last line that is shown takes as many characters as leave room for the ellipsis.
    void cut(Layout& layout)
    {
        layout.isCut = true;
        layout.lines.resize(static_cast<std::size_t>(m_block.maxLines));
        auto& last = layout.lines.back();
        const double room = std::max(1, m_block.maxWidth - 2 * m_side);
        const std::string line(part(layout, last));
        const auto ends = characterBreaks(line);
        std::string kept;
        for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
            kept = line.substr(0, *end) + std::string(kEllipsis);
            if (widthOf(kept, layout.size) <= room)
                break;
        }
        layout.text = layout.text.substr(0, last.begin) + kept;
        last.end = last.next = layout.text.size();
    }

    void drawLine(const Layout& layout, const WrappedLine& line, int top, Coverage& letters, Coverage& marked)
    {
        const auto text = part(layout, line);
        if (text.empty() || !m_line.setText(std::string(text)))
            return;
        const double height = layout.size / kFontSize;
        const double width = m_line.width(height);
        const int room = letters.width - 2 * m_side;
        const int slack = std::max(0, room - static_cast<int>(std::ceil(width)));
        const int shift = m_block.align == TextAlign::Left     ? 0
                          : m_block.align == TextAlign::Center ? slack / 2
                                                               : slack;
        const int pad = static_cast<int>(std::ceil(layout.size * 0.3));
        const Coverage drawn = m_line.draw(height, pad);
        const int left = m_side + shift;
        addShape(drawn, letters, left - pad, top - pad);
        const std::size_t begin = std::clamp(m_block.highlightBegin, line.begin, line.end);
        const std::size_t end = std::clamp(m_block.highlightEnd, line.begin, line.end);
        if (begin >= end)
            return;
        const double x0 = widthOf(text.substr(0, begin - line.begin), layout.size);
        const double x1 = widthOf(text.substr(0, end - line.begin), layout.size);
        moveColumns(letters, marked, left + static_cast<int>(std::lround(x0)),
                    left + static_cast<int>(std::lround(x1)), top - pad, top - pad + drawn.height);
    }

    static void moveColumns(Coverage& from, Coverage& to, int x0, int x1, int y0, int y1)
    {
        for (int y = std::max(0, y0); y < std::min(from.height, y1); ++y)
            for (int x = std::max(0, x0); x < std::min(from.width, x1); ++x)
                std::swap(from.row(y)[x], to.row(y)[x]);
    }

    Result<Image> colored(const Coverage& letters, const Coverage& marked) const
    {
        Canvas canvas(letters.width, letters.height);
        if (m_block.plate.alpha > 0)
            canvas.add(plateShape(letters.width, letters.height, m_over, m_block.plateRadius), m_block.plate);
        Coverage all = letters;
        addShape(marked, all, 0, 0);
        const Coverage rim = m_block.outline > 0 ? grown(all, m_block.outline) : all;
        if (m_block.shadow > 0)
            canvas.add(blurred(rim, std::max(1, static_cast<int>(std::lround(m_block.shadow / 2)))),
                       m_block.shadowColor);
        if (m_block.outline > 0)
            canvas.add(rim, m_block.outlineColor);
        canvas.add(letters, m_block.color);
        canvas.add(marked, m_block.highlight);
        return canvas.image();
    }

    const TextBlock& m_block;
    TextLine& m_line;
    int m_over; ///< What outline and shadow take beyond the plate.
    int m_side; ///< From the picture's edge to the text.
    int m_top;
};

class KeepingDrawer final : public TextDrawer
{
public:
    explicit KeepingDrawer(FontFiles fonts)
        : m_fonts(std::move(fonts))
    {}

    Result<TextPicture> draw(const TextBlock& block) override
    {
        const std::lock_guard lock(m_mutex);
        auto line = lineFor(block);
        if (!line)
            return failure(line);
        BlockPainter painter(block, **line);
        return painter.draw(painter.layout());
    }

    Result<std::vector<std::size_t>> wrap(const TextBlock& block) override
    {
        const std::lock_guard lock(m_mutex);
        auto line = lineFor(block);
        if (!line)
            return failure(line);
        std::vector<std::size_t> ends;
        for (const auto& wrapped : BlockPainter(block, **line).wrap(block.text, block.size))
            ends.push_back(wrapped.next);
        return ends;
    }

private:
    Result<TextLine*> lineFor(const TextBlock& block)
    {
        if (auto sane = check(block); !sane)
            return failure(sane);
        auto& kept = m_lines[regionOf(block.text)];
        if (!kept) {
            auto line = TextLine::create(block.text, m_fonts);
            if (!line)
                return failure(line);
            kept = std::move(*line);
        }
        if (!kept->setText(block.text))
            return fail(MediaError::TextNotDrawable, "no glyphs for the text");
        return kept.get();
    }

    const FontFiles m_fonts;
    std::mutex m_mutex; ///< Guards what follows.
    std::map<std::string_view, std::unique_ptr<TextLine>> m_lines;
};

void blendPixel(std::uint8_t* to, const std::uint8_t* from, int channels, int opacity)
{
    const int alpha = (from[3] * opacity + 127) / 255;
    if (channels == 3) {
        for (int c = 0; c < 3; ++c)
            to[c] = static_cast<std::uint8_t>((from[c] * alpha + to[c] * (255 - alpha) + 127) / 255);
        return;
    }
    const int under = (to[3] * (255 - alpha) + 127) / 255;
    const int total = alpha + under;
    for (int c = 0; c < 3 && total > 0; ++c)
        to[c] = static_cast<std::uint8_t>((from[c] * alpha + to[c] * under + total / 2) / total);
    to[3] = static_cast<std::uint8_t>(total);
}

} // namespace

Result<std::unique_ptr<TextDrawer>> TextDrawer::create(const std::vector<std::filesystem::path>& fonts)
{
    auto files = readFonts(fonts);
    if (!files)
        return failure(files);
    return std::make_unique<KeepingDrawer>(std::move(*files));
}

Result<Image> drawText(const TextBlock& block, const std::vector<std::filesystem::path>& fonts)
{
    auto drawer = TextDrawer::create(fonts);
    if (!drawer)
        return failure(drawer);
    auto drawn = (*drawer)->draw(block);
    if (!drawn)
        return failure(drawn);
    return std::move(drawn->image);
}

void drawOver(Image& image, const Image& over, int left, int top, double opacity)
{
    const int channels = image.channels();
    const int strength = static_cast<int>(std::lround(std::clamp(opacity, 0.0, 1.0) * 255));
    if (over.channels() != 4 || channels < 3 || strength == 0)
        return;
    const int x0 = std::max(0, -left);
    const int x1 = std::min(over.width(), image.width() - left);
    for (int y = std::max(0, -top); y < over.height() && top + y < image.height(); ++y) {
        const std::uint8_t* from = over.row(y) + static_cast<std::ptrdiff_t>(x0) * 4;
        std::uint8_t* to = image.row(top + y) + static_cast<std::ptrdiff_t>(left + x0) * channels;
        for (int x = x0; x < x1; ++x, from += 4, to += channels)
            if (from[3] != 0)
                blendPixel(to, from, channels, strength);
    }
}

} // namespace vidgo::media
