#include "layout.h"

#include <cmath>

namespace vidgo::ondevice {

namespace {

using Place = VideoTemplate::Place;

int evenSide(double length)
{
    return std::max(2, static_cast<int>(std::lround(length / 2)) * 2);
}

cv::Size sizeOf(VideoShape shape, int side)
{
    const int longer = evenSide(side * 16.0 / 9.0);
    switch (shape) {
    case VideoShape::Landscape:
        return {longer, evenSide(side)};
    case VideoShape::Square:
        return {evenSide(side), evenSide(side)};
    case VideoShape::None:
    case VideoShape::Portrait:
        break;
    }
    return {evenSide(side), longer};
}

cv::Rect2d between(double left, double top, double right, double bottom)
{
    return {left, top, std::max(2.0, right - left), std::max(2.0, bottom - top)};
}

cv::Rect2d safeOf(VideoShape shape, const cv::Size& size)
{
    const double w = size.width;
    const double h = size.height;
    if (shape == VideoShape::Portrait || shape == VideoShape::None)
        return between(0.075 * w, 0.11 * h, 0.88 * w, 0.80 * h);
    // The area for titles that television keeps to (EBU R 95).
    const double margin = 0.06;
    return between(margin * w, margin * h, (1 - margin) * w, (1 - margin) * h);
}

bool isAtTop(Place place)
{
    return place == Place::TopLeft;
}

// Words and card share the frame: side by side where it is wide, one above the other elsewhere.
void partForCard(VideoShape shape, const VideoTemplate& look, double bottom, FrameLayout& out)
{
    const double w = out.size.width;
    const double h = out.size.height;
    const double gap = 0.05 * out.unit;
    const auto& safe = out.safe;
    if (shape == VideoShape::Landscape) {
        out.words = between(safe.x, safe.y, w * 0.41, bottom);
        out.card = between(w * 0.41 + gap, 0.09 * h, w - 0.05 * w, std::min(bottom, 0.91 * h));
        return;
    }
    const bool isPortrait = shape == VideoShape::Portrait || shape == VideoShape::None;
    const double share = isPortrait ? 0.33 : 0.36;
    const double side = 0.055 * w;
    if (isAtTop(look.title.place)) {
        const double edge = safe.y + safe.height * share;
        out.words = between(safe.x, safe.y, safe.x + safe.width, edge);
        out.card = between(side, edge + gap, w - side, isPortrait ? std::min(bottom, 0.83 * h) : bottom);
    } else {
        const double edge = bottom - safe.height * share;
        out.words = between(safe.x, edge, safe.x + safe.width, bottom);
        out.card = between(side, isPortrait ? 0.085 * h : safe.y * 0.8, w - side, edge - gap);
    }
}

void partForFill(VideoShape shape, const VideoTemplate& look, double bottom, FrameLayout& out)
{
    const double w = out.size.width;
    const auto& safe = out.safe;
    const bool isWide = shape == VideoShape::Landscape;
    const double reach = isWide ? 0.62 : 1.0;
    const double height = safe.height * 0.62;
    switch (look.title.place) {
    case Place::None:
    case Place::TopLeft:
        out.words = between(safe.x, safe.y, safe.x + safe.width * reach, safe.y + height);
        break;
    case Place::Center: {
        // As far from the left as from the right, so that the middle of the words is that of the frame.
        const double side = std::max(safe.x, w - safe.x - safe.width) + (isWide ? 0.1 * w : 0);
        const double rest = 0.2 * (bottom - safe.y);
        out.words = between(side, safe.y + rest, w - side, bottom - rest);
        break;
    }
    case Place::BottomLeft:
        out.words = between(safe.x, bottom - height, safe.x + safe.width * reach, bottom);
        break;
    case Place::BottomCenter: {
        const double side = std::max(safe.x, w - safe.x - safe.width) + (isWide ? 0.1 * w : 0);
        out.words = between(side, bottom - height, w - side, bottom);
        break;
    }
    }
    out.card = between(0.05 * w, safe.y, w - 0.05 * w, isWide ? 0.94 * out.size.height : bottom);
}

// The picture above the words, or beside them where the frame is wide.
void partForEnd(VideoShape shape, FrameLayout& out)
{
    const double w = out.size.width;
    const double h = out.size.height;
    const auto& safe = out.safe;
    const double bottom = safe.y + safe.height;
    const double side = std::max(safe.x, w - safe.x - safe.width);
    if (shape == VideoShape::Landscape) {
        out.endPicture = between(0.09 * w, 0.14 * h, 0.46 * w, 0.86 * h);
        out.endWords = between(0.52 * w, safe.y, safe.x + safe.width, bottom);
        return;
    }
    const bool isSquare = shape == VideoShape::Square;
    const double edge = safe.y + safe.height * (isSquare ? 0.45 : 0.5);
    const double inset = (isSquare ? 0.2 : 0.16) * w;
    out.endPicture = between(inset, isSquare ? safe.y : safe.y + 0.02 * h, w - inset, edge);
    out.endWords = between(side, edge + 0.035 * h, w - side, bottom);
}

} // namespace

FrameLayout layoutOf(VideoShape shape, int shorterSide, const VideoTemplate& look, bool hasCaptions)
{
    FrameLayout out;
    out.size = sizeOf(shape, shorterSide);
    out.unit = std::min(out.size.width, out.size.height);
    out.safe = safeOf(shape, out.size);
    const double w = out.size.width;
    const double bottom = out.safe.y + out.safe.height;
    const double side = std::max(out.safe.x, w - out.safe.x - out.safe.width);
    const double band = hasCaptions ? 0.16 * out.unit : 0;
    out.caption = between(side, bottom - 2 * 0.16 * out.unit, w - side, bottom);
    const double wordsBottom = bottom - (hasCaptions ? band + 0.03 * out.unit : 0);
    out.price = between(side, wordsBottom - 0.3 * out.unit, w - side, wordsBottom);
    if (look.fit == VideoTemplate::Fit::Card)
        partForCard(shape, look, wordsBottom, out);
    else
        partForFill(shape, look, wordsBottom, out);
    partForEnd(shape, out);
    return out;
}

} // namespace vidgo::ondevice
