#include "words.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include <opencv2/imgproc.hpp>

#include "easing.h"
#include "mat_view.h"
#include "pixels.h"
#include "vidgo/base/text_break.h"
#include "vidgo/media/media_error.h"

namespace vidgo::ondevice {

namespace {

using Entrance = VideoTemplate::Entrance;
using Place = VideoTemplate::Place;
using Backing = VideoTemplate::Backing;
using Mark = VideoTemplate::Mark;

constexpr std::int64_t kEnterFrames = 17;
constexpr std::int64_t kLeaveFrames = 9;
constexpr std::int64_t kStep = 5; ///< Between the lines of a group.
// Of the unit.
constexpr double kSmallestTitle = 0.034;
constexpr double kSubtitleSize = 0.041;
constexpr double kPriceSize = 0.062;
constexpr double kActionSize = 0.045;
constexpr double kCaptionSize = 0.046;
constexpr double kGap = 0.02;

media::TextColor textColor(const cv::Vec3b& color, int alpha = 255)
{
    return {color[0], color[1], color[2], static_cast<std::uint8_t>(alpha)};
}

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

/// One line of a stack: a text or a mark.
struct Part
{
    cv::Mat picture;
    double gapBefore = 0;
};

/// Lays out one group of words.
class Group
{
public:
    Group(const VideoTemplate& look, const FrameLayout& layout, const Typefaces& faces,
          const cv::Rect2d& place, const cv::Vec3b& ink, double scale)
        : m_look(look)
        , m_layout(layout)
        , m_faces(faces)
        , m_place(place)
        , m_ink(ink)
        , m_scale(scale)
    {}

    void alignAs(Place place) { m_align = place; }
    double height() const { return m_height; }
    bool fits() const { return m_height <= m_place.height; }
    /// Of everything that place() puts down.
    cv::Rect2d box() const
    {
        double width = 0;
        for (const auto& part : m_parts)
            width = std::max<double>(width, part.picture.cols);
        width += indent();
        const double x = isLeft() ? m_place.x : m_place.x + (m_place.width - width) / 2;
        return {x, top(), width, m_height};
    }
    bool isLeft() const { return m_align == Place::TopLeft || m_align == Place::BottomLeft; }

    /// A text in at most `share` of the place's height; smaller when it is long.
    Outcome addText(const std::string& text, double size, double share, bool isBold, int alpha)
    {
        if (isBlank(text))
            return {};
        media::TextBlock block;
        block.text = text;
        block.language = languageOf(text);
        block.maxWidth = static_cast<int>(m_place.width - indent());
        block.lineHeight = isBold ? 1.14 : 1.26;
        block.align = isLeft() ? media::TextAlign::Left : media::TextAlign::Center;
        block.color = textColor(m_ink, alpha);
        auto drawn = fitted(std::move(block), m_scale * size * m_layout.unit,
                            m_scale * share * m_place.height, isBold ? m_faces.bold : m_faces.regular);
        if (!drawn)
            return failure(drawn);
        add(premultiplied(viewOf(std::as_const(drawn->image))), kGap);
        return {};
    }

    /// A text on a plate with round ends.
    Outcome addPill(const std::string& text, double size, double share, const cv::Vec3b& ground,
                    const cv::Vec3b& ink)
    {
        if (isBlank(text))
            return {};
        media::TextBlock block;
        block.text = text;
        block.language = languageOf(text);
        block.maxWidth = static_cast<int>(m_place.width);
        block.lineHeight = 1.2;
        block.color = textColor(ink);
        block.plate = textColor(ground);
        auto drawn = fitted(std::move(block), m_scale * size * m_layout.unit,
                            m_scale * share * m_place.height, m_faces.bold);
        if (!drawn)
            return failure(drawn);
        add(premultiplied(viewOf(std::as_const(drawn->image))), 1.5 * kGap);
        return {};
    }

    void addMark(double width, double height)
    {
        const cv::Vec3b accent = colorOf(m_look.colors.accent);
        const cv::Size size(std::max(2, static_cast<int>(std::lround(width * m_layout.unit))),
                            std::max(2, static_cast<int>(std::lround(height * m_layout.unit))));
        add(cv::Mat(size, CV_8UC4, cv::Scalar(accent[0], accent[1], accent[2], 255)), 1.4 * kGap);
    }

    /// A bar at the left of everything, drawn by place().
    void standBehindBar() { m_hasBar = isLeft(); }

    /// Where the first part comes to lie.
    double top() const
    {
        switch (m_align) {
        case Place::BottomLeft:
        case Place::BottomCenter:
            return m_place.y + m_place.height - m_height;
        case Place::Center:
            return m_place.y + std::max(0.0, (m_place.height - m_height) / 2);
        case Place::None:
        case Place::TopLeft:
            break;
        }
        return m_place.y;
    }

    void place(const WordCue& cue, bool leaves, std::vector<Sprite>& out) const
    {
        double y = top();
        std::int64_t delay = 0;
        const auto sprite = [&](const cv::Mat& picture, cv::Point2d at) {
            out.push_back({.picture = picture,
                           .at = {std::round(at.x), std::round(at.y)},
                           .from = cue.from + delay,
                           .to = cue.to,
                           .entrance = m_look.title.entrance,
                           .way = 0.035 * m_layout.unit,
                           .leavesAtEnd = leaves});
        };
        if (m_hasBar) {
            const cv::Vec3b accent = colorOf(m_look.colors.accent);
            const cv::Size bar(barWidth(), std::max(2, static_cast<int>(m_height)));
            sprite(cv::Mat(bar, CV_8UC4, cv::Scalar(accent[0], accent[1], accent[2], 255)), {m_place.x, y});
        }
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const auto& part = m_parts[i];
            y += part.gapBefore;
            const double x =
                isLeft() ? m_place.x + indent() : m_place.x + (m_place.width - part.picture.cols) / 2.0;
            sprite(part.picture, {x, y});
            y += part.picture.rows;
            delay += kStep;
        }
    }

private:
    int barWidth() const { return std::max(2, static_cast<int>(std::lround(0.011 * m_layout.unit))); }
    double indent() const { return m_hasBar ? barWidth() + 0.03 * m_layout.unit : 0; }

    void add(const cv::Mat& picture, double gap)
    {
        const double before = m_parts.empty() ? 0 : gap * m_layout.unit;
        m_parts.push_back({picture, before});
        m_height += before + picture.rows;
    }

    // More lines as the letters become smaller, until everything stands in its place. No word is broken,
    // unless it would have to be small for that: a very long one, or a text without words.
    Result<media::TextPicture> fitted(media::TextBlock block, double size, double height,
                                      media::TextDrawer& drawer) const
    {
        constexpr double kWholeWords = 0.42;
        const double smallest = std::min(size, kSmallestTitle * m_layout.unit * 0.62);
        const double shadow = m_look.title.backing == Backing::Plate ? 0 : 0.006;
        if (block.plate.alpha == 0 && shadow > 0 && brightnessOf(m_ink) > 0.5) {
            block.shadow = std::min(40.0, shadow * m_layout.unit);
            block.shadowColor = {0, 0, 0, 90};
        }
        auto found = largest(block, size, {std::max(smallest, kWholeWords * size), height, true}, drawer);
        if (found && !*found)
            found = largest(block, size, {smallest, height, false}, drawer);
        if (!found)
            return failure(found);
        setSize(block, found->value_or(smallest), height);
        return drawer.draw(block);
    }

    struct Limits
    {
        double smallest = 0;
        double height = 0;
        bool isWhole = false; ///< No word may be broken.
    };

    // Down from `size`; none when not even the smallest size fits.
    static Result<std::optional<double>> largest(media::TextBlock block, double size, const Limits& limits,
                                                 media::TextDrawer& drawer)
    {
        constexpr double kRatio = 0.96;
        const int steps =
            std::max(0, static_cast<int>(std::ceil(std::log(limits.smallest / size) / std::log(kRatio))));
        // Drawing takes long, so it is only asked where lines break; sizes are searched by halves.
        int low = 0;
        int high = steps + 1;
        while (low < high) {
            const int middle = (low + high) / 2;
            setSize(block, size * std::pow(kRatio, middle), limits.height);
            auto fits = doesFit(block, limits, drawer);
            if (!fits)
                return failure(fits);
            if (*fits)
                high = middle;
            else
                low = middle + 1;
        }
        if (low > steps)
            return std::nullopt;
        return size * std::pow(kRatio, low);
    }

    // For the lines themselves, less the plate around them.
    static double roomFor(const media::TextBlock& block, double height)
    {
        return 1.02 * (height - block.padding);
    }

    static void setSize(media::TextBlock& block, double size, double height)
    {
        constexpr int kMostLines = 14;
        block.size = std::clamp(size, 4.0, 1000.0);
        block.padding = block.plate.alpha > 0 ? 0.62 * block.size : 0;
        block.plateRadius = 0.45 * block.size;
        const double lines = roomFor(block, height) / (block.size * block.lineHeight);
        block.maxLines = std::clamp(static_cast<int>(lines), 1, kMostLines);
    }

    static bool areWordsWhole(const media::TextBlock& block, const std::vector<std::size_t>& lineEnds)
    {
        const auto breaks = lineBreaks(block.text, block.language);
        return std::ranges::all_of(lineEnds, [&](std::size_t end) {
            return std::ranges::find(breaks, end, &LineBreak::at) != breaks.end();
        });
    }

    static Result<bool> doesFit(const media::TextBlock& block, const Limits& limits,
                                media::TextDrawer& drawer)
    {
        auto loose = block;
        loose.isBalanced = false; // as many lines, found sooner
        auto lines = drawer.wrap(loose);
        if (!lines)
            return failure(lines);
        const auto count = static_cast<double>(lines->size());
        const bool isLow =
            count <= block.maxLines && count * block.size * block.lineHeight <= roomFor(block, limits.height);
        return isLow && (!limits.isWhole || areWordsWhole(block, *lines));
    }

    const VideoTemplate& m_look;
    const FrameLayout& m_layout;
    const Typefaces& m_faces;
    cv::Rect2d m_place;
    cv::Vec3b m_ink;
    double m_scale; ///< Of all sizes, when together they would not fit.
    Place m_align = Place::BottomLeft;
    bool m_hasBar = false;
    std::vector<Part> m_parts;
    double m_height = 0;
};

// Dark at the edge of the frame where the words stand, gone a little beyond them.
Sprite scrimFor(const WordCue& cue, const VideoTemplate& look, const FrameLayout& layout, double top,
                double height, double depth)
{
    const double beyond = 0.3 * layout.unit;
    double from = std::max(0.0, top - beyond);
    double to = layout.size.height;
    const Place place = look.title.place;
    if (place == Place::TopLeft) {
        from = 0;
        to = std::min<double>(layout.size.height, top + height + beyond);
    } else if (place == Place::Center) {
        from = 0;
    }
    const cv::Vec3b tone = mixed(colorOf(look.colors.ground), {0, 0, 0}, 0.55);
    cv::Mat picture(std::max(1, static_cast<int>(to - from)), layout.size.width, CV_8UC4);
    for (int y = 0; y < picture.rows; ++y) {
        double share = 1;
        if (place == Place::Center)
            share =
                0.62 + 0.38 * (1 - std::min(1.0, std::abs(y - top - height / 2) / (0.6 * height + beyond)));
        else if (place == Place::TopLeft)
            share = easeInOut((picture.rows - y) / (picture.rows * 0.95));
        else
            share = easeInOut(y / (beyond + 0.55 * height));
        const int alpha = static_cast<int>(255 * depth * share);
        picture.row(y).setTo(
            cv::Scalar(scaled(tone[0], alpha), scaled(tone[1], alpha), scaled(tone[2], alpha), alpha));
    }
    return {.picture = picture,
            .at = {0, std::floor(from)},
            .from = std::max<std::int64_t>(0, cue.from - 8),
            .to = cue.to,
            .isScrim = true};
}

// A plate in the ground colour behind the words.
Sprite plateFor(const WordCue& cue, const VideoTemplate& look, const FrameLayout& layout,
                const cv::Rect2d& words, double inset)
{
    const cv::Size size(static_cast<int>(std::lround(words.width + 2 * inset)),
                        static_cast<int>(std::lround(words.height + 2 * inset)));
    constexpr int kOpacity = 238;
    const cv::Vec3b color = colorOf(look.colors.ground);
    const cv::Mat shape = roundMask(size, 0.03 * layout.unit);
    cv::Mat picture(size, CV_8UC4);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            const int alpha = scaled(shape.at<std::uint8_t>(y, x), kOpacity);
            picture.at<cv::Vec4b>(y, x) = {scaled(color[0], alpha), scaled(color[1], alpha),
                                           scaled(color[2], alpha), static_cast<std::uint8_t>(alpha)};
        }
    return {.picture = picture,
            .at = {std::round(words.x - inset), std::round(words.y - inset)},
            .from = std::max<std::int64_t>(0, cue.from - 4),
            .to = cue.to,
            .isScrim = true};
}

struct Words
{
    const VideoTemplate& look;
    const ShortVideoSettings& settings;
    const FrameLayout& layout;
    double brightness = 0.5;
    const Typefaces& faces;

    bool areOnPicture() const { return look.fit == VideoTemplate::Fit::Fill; }
    bool has(Backing backing) const { return areOnPicture() && look.title.backing == backing; }
};

Outcome fillTitle(const Words& words, bool hasPrice, Group& group)
{
    const auto& title = words.look.title;
    const bool isAlone = isBlank(words.settings.subtitle) && !hasPrice;
    const double share = isAlone ? 0.94 : hasPrice ? 0.44 : 0.66;
    if (title.mark == Mark::Bar && group.isLeft())
        group.standBehindBar();
    else if (title.mark == Mark::Bar)
        group.addMark(0.11, 0.011);
    if (auto added = group.addText(words.settings.title, title.size, share, title.isBold, 255); !added)
        return added;
    if (title.mark == Mark::Line && !isBlank(words.settings.title))
        group.addMark(0.13, 0.0045);
    return group.addText(words.settings.subtitle, kSubtitleSize, hasPrice ? 0.19 : 0.26, false, 232);
}

Outcome addPrice(const Words& words, Group& group)
{
    return group.addPill(words.settings.price, kPriceSize, 0.3, colorOf(words.look.colors.accent),
                         colorOf(words.look.colors.onAccent));
}

cv::Rect2d inner(const cv::Rect2d& place, double inset)
{
    return {place.x + inset, place.y + inset, place.width - 2 * inset, place.height - 2 * inset};
}

Result<Group> groupOf(const Words& words, const WordCue& cue, double inset, double scale)
{
    const auto& look = words.look;
    const cv::Vec3b ink = words.has(Backing::Scrim) ? cv::Vec3b(255, 255, 255) : colorOf(look.colors.ink);
    // Alone, a price keeps out of the middle, where the picture is.
    const bool isPillOnly = cue.group == WordCue::Group::Price;
    const bool isBelow = isPillOnly && look.title.place == Place::Center;
    Group group(look, words.layout, words.faces,
                isBelow ? words.layout.price : inner(words.layout.words, inset), ink, scale);
    group.alignAs(isBelow ? Place::BottomCenter : look.title.place);
    const bool hasPrice = cue.group != WordCue::Group::Title && !isBlank(words.settings.price);
    Outcome filled;
    if (!isPillOnly)
        filled = fillTitle(words, hasPrice, group);
    if (filled && hasPrice)
        filled = addPrice(words, group);
    if (!filled)
        return failure(filled);
    return group;
}

Result<Group> endGroupOf(const Words& words, double scale)
{
    const auto& look = words.look;
    Group group(look, words.layout, words.faces, words.layout.endWords, colorOf(look.colors.ink), scale);
    group.alignAs(Place::Center);
    if (look.title.mark == Mark::Bar)
        group.addMark(0.11, 0.011);
    if (auto added = group.addText(words.settings.title, look.title.size, 0.4, look.title.isBold, 255);
        !added)
        return failure(added);
    if (look.title.mark == Mark::Line && !isBlank(words.settings.title))
        group.addMark(0.13, 0.0045);
    if (auto added = addPrice(words, group); !added)
        return failure(added);
    // The call is a button: in the accent colour, unless the price stands in it already.
    const bool isSecond = !isBlank(words.settings.price);
    const cv::Vec3b ground = colorOf(isSecond ? look.colors.ink : look.colors.accent);
    const cv::Vec3b ink = colorOf(isSecond ? look.colors.ground : look.colors.onAccent);
    if (auto added = group.addPill(words.settings.callToAction, kActionSize, 0.17, ground, ink); !added)
        return failure(added);
    return group;
}

Outcome addWords(const Words& words, const WordCue& cue, std::vector<Sprite>& out)
{
    const auto& look = words.look;
    const bool isEnd = cue.group == WordCue::Group::EndCard;
    const double inset = words.has(Backing::Plate) && !isEnd ? 0.042 * words.layout.unit : 0;
    constexpr double kSmaller = 0.92;
    constexpr double kSmallest = 0.4;
    for (double scale = 1;; scale *= kSmaller) {
        auto group = isEnd ? endGroupOf(words, scale) : groupOf(words, cue, inset, scale);
        if (!group)
            return failure(group);
        if (!group->fits() && scale > kSmallest)
            continue;
        const bool hasGround = !isEnd && cue.group != WordCue::Group::Price && group->height() > 0;
        if (hasGround && words.has(Backing::Scrim))
            out.push_back(scrimFor(cue, look, words.layout, group->top(), group->height(),
                                   std::clamp(0.42 + 0.42 * words.brightness, 0.0, 0.86)));
        if (hasGround && words.has(Backing::Plate))
            out.push_back(plateFor(cue, look, words.layout, group->box(), inset));
        group->place(cue, !isEnd, out);
        return {};
    }
}

double opacityAt(const Sprite& sprite, std::int64_t at)
{
    const auto entering = static_cast<double>(at - sprite.from + 1) / (sprite.isScrim ? 12 : kEnterFrames);
    const double coming = sprite.entrance == Entrance::Reveal && !sprite.isScrim ? 1 : easeOut(entering);
    const double leaving = sprite.leavesAtEnd ? static_cast<double>(sprite.to - at) / kLeaveFrames : 1;
    return std::min(coming, easeInOut(leaving));
}

// Drawn with parts of a pixel, so that a slow end of a movement does not tremble.
void drawMoved(cv::Mat& frame, const Sprite& sprite, cv::Point2d at, double scale, int opacity)
{
    const double width = sprite.picture.cols * scale;
    const double height = sprite.picture.rows * scale;
    const cv::Point corner(static_cast<int>(std::floor(at.x)) - 1, static_cast<int>(std::floor(at.y)) - 1);
    const cv::Size size(static_cast<int>(std::ceil(width)) + 3, static_cast<int>(std::ceil(height)) + 3);
    const cv::Matx23d warp(1 / scale, 0, (corner.x + 0.5 - at.x) / scale - 0.5, 0, 1 / scale,
                           (corner.y + 0.5 - at.y) / scale - 0.5);
    cv::Mat moved;
    cv::warpAffine(sprite.picture, moved, warp, size, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_CONSTANT, cv::Scalar::all(0));
    layOver(frame, moved, corner, opacity);
}

// From left to right behind a soft edge.
void drawRevealed(cv::Mat& frame, const Sprite& sprite, double share, int opacity)
{
    const double feather = 0.18 * sprite.picture.cols + 8;
    const double edge = share * (sprite.picture.cols + feather);
    cv::Mat part = sprite.picture.clone();
    for (int y = 0; y < part.rows; ++y) {
        auto* row = part.ptr<cv::Vec4b>(y);
        for (int x = 0; x < part.cols; ++x) {
            const int kept = static_cast<int>(255 * easeInOut((edge - x) / feather));
            for (int c = 0; c < 4; ++c)
                row[x][c] = scaled(row[x][c], kept);
        }
    }
    layOver(frame, part, {static_cast<int>(sprite.at.x), static_cast<int>(sprite.at.y)}, opacity);
}

} // namespace

void drawSprite(cv::Mat& frame, const Sprite& sprite, std::int64_t at)
{
    if (at < sprite.from || at >= sprite.to)
        return;
    const int opacity = static_cast<int>(std::lround(255 * std::clamp(opacityAt(sprite, at), 0.0, 1.0)));
    const double time = static_cast<double>(at - sprite.from + 1) / kEnterFrames;
    const cv::Point whole(static_cast<int>(sprite.at.x), static_cast<int>(sprite.at.y));
    if (sprite.isScrim || time >= 1) {
        layOver(frame, sprite.picture, whole, opacity);
        return;
    }
    const double rest = 1 - easeOut(time);
    switch (sprite.entrance) {
    case Entrance::Reveal:
        drawRevealed(frame, sprite, easeInOut(time), opacity);
        break;
    case Entrance::Grow: {
        // It grows to its size, never beyond its place.
        const double scale = 1 - 0.14 * rest;
        const cv::Point2d middle(sprite.picture.cols * (1 - scale) / 2,
                                 sprite.picture.rows * (1 - scale) / 2);
        drawMoved(frame, sprite, sprite.at + middle, scale, opacity);
        break;
    }
    case Entrance::None:
    case Entrance::Rise:
        drawMoved(frame, sprite, {sprite.at.x, sprite.at.y + sprite.way * rest}, 1, opacity);
        break;
    }
}

std::string languageOf(const std::string& text)
{
    bool hasHan = false;
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        const auto byte = [&](std::size_t at) {
            return static_cast<unsigned>(static_cast<std::uint8_t>(text[at]));
        };
        if (byte(i) < 0xE1 || byte(i) > 0xEF)
            continue;
        const unsigned code = (byte(i) & 15U) << 12U | (byte(i + 1) & 63U) << 6U | (byte(i + 2) & 63U);
        if (code >= 0x3041 && code <= 0x30FF)
            return "ja";
        if (code >= 0xAC00 && code <= 0xD7A3)
            return "ko";
        hasHan = hasHan || (code >= 0x4E00 && code <= 0x9FFF);
    }
    return hasHan ? "zh-TW" : "en";
}

Result<std::vector<Sprite>> layOutWords(const Timeline& line, const VideoTemplate& look,
                                        const ShortVideoSettings& settings, const FrameLayout& layout,
                                        double brightness, const Typefaces& faces)
{
    const Words words{look, settings, layout, brightness, faces};
    std::vector<Sprite> out;
    for (const auto& cue : line.cues)
        if (auto added = addWords(words, cue, out); !added)
            return failure(added);
    return out;
}

Result<Sprite> layOutCaption(const Caption& caption, const FrameLayout& layout, const Typefaces& faces)
{
    media::TextBlock block;
    block.text = caption.text;
    block.language = languageOf(caption.text);
    block.maxWidth = static_cast<int>(layout.caption.width);
    block.lineHeight = 1.25;
    block.maxLines = 2;
    block.size = std::clamp(kCaptionSize * layout.unit, 4.0, 1000.0);
    block.minSize = std::max(4.0, 0.45 * block.size);
    block.plate = {14, 15, 18, 190};
    block.padding = 0.5 * block.size;
    block.plateRadius = 0.32 * block.size;
    auto drawn = faces.bold.draw(block);
    if (drawn && drawn->isCut) {
        block.maxLines = 5;
        drawn = faces.bold.draw(block);
    }
    if (!drawn)
        return failure(drawn);
    Sprite out;
    out.picture = premultiplied(viewOf(std::as_const(drawn->image)));
    out.at = {std::round(layout.caption.x + (layout.caption.width - out.picture.cols) / 2),
              std::round(layout.caption.y + layout.caption.height - out.picture.rows)};
    out.from = caption.fromMs * kFrameRate / 1000;
    out.to = std::max(out.from + 1, caption.toMs * kFrameRate / 1000);
    out.leavesAtEnd = false;
    return out;
}

} // namespace vidgo::ondevice
