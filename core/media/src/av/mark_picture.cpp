#include "mark_picture.h"

#include <algorithm>
#include <cmath>

#include "resample.h"
#include "tone_map.h"

namespace vidgo::media::av {

namespace {

struct Box
{
    int x0 = 0;
    int y0 = 0;
    int x1 = 0;
    int y1 = 0;
    int width() const { return std::max(0, x1 - x0); }
    int height() const { return std::max(0, y1 - y0); }
};

// sRGB to linear light, IEC 61966-2-1.
double linear(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

constexpr double kReferenceWhite = 203; // cd/m², ITU-R BT.2408

// SMPTE ST 2084.
double toPq(double light)
{
    const double power = std::pow(light * kReferenceWhite / 10'000, 0.1593017578125);
    return std::pow((0.8359375 + 18.8515625 * power) / (1 + 18.6875 * power), 78.84375);
}

// ITU-R BT.2100; 0.265 is the scene light that gives the signal of 75 %, the level of reference white.
double toHlg(double light)
{
    const double scene = light * 0.265;
    if (scene <= 1.0 / 12)
        return std::sqrt(3 * scene);
    return 0.17883277 * std::log(12 * scene - 0.28466892) + 0.55991073;
}

std::array<std::uint8_t, 256> signalTable(AVColorTransferCharacteristic transfer)
{
    std::array<std::uint8_t, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double light = linear(static_cast<double>(i) / 255);
        const double signal = transfer == AVCOL_TRC_SMPTE2084 ? toPq(light) : toHlg(light);
        table[i] = static_cast<std::uint8_t>(std::lround(255 * std::clamp(signal, 0.0, 1.0)));
    }
    return table;
}

void toSignal(Layer& layer, AVColorTransferCharacteristic transfer)
{
    const auto table = signalTable(transfer);
    for (auto& light : layer.light)
        for (std::size_t i = 0; i < light.values.size(); ++i) {
            const int alpha = layer.alpha.values[i];
            if (alpha == 0)
                continue;
            const int straight = std::min(255, (light.values[i] * 255 + alpha / 2) / alpha);
            light.values[i] =
                static_cast<std::uint8_t>((table[static_cast<std::size_t>(straight)] * alpha + 127) / 255);
        }
}

// Where the stamp lies in a frame of this size as it is seen.
Box boxOf(const Stamp& stamp, Size seen)
{
    Box box{seen.width, seen.height, 0, 0};
    for (const auto& [left, top] : stamp.places) {
        box.x0 = std::min(box.x0, left);
        box.y0 = std::min(box.y0, top);
        box.x1 = std::max(box.x1, left + stamp.layer.width());
        box.y1 = std::max(box.y1, top + stamp.layer.height());
    }
    box.x0 = std::clamp(box.x0, 0, seen.width);
    box.y0 = std::clamp(box.y0, 0, seen.height);
    box.x1 = std::clamp(box.x1, box.x0, seen.width);
    box.y1 = std::clamp(box.y1, box.y0, seen.height);
    return box;
}

void layOver(const Coverage& from, Coverage& to, int left, int top)
{
    for (int y = std::max(0, -top); y < from.height && top + y < to.height; ++y)
        for (int x = std::max(0, -left); x < from.width && left + x < to.width; ++x) {
            std::uint8_t& under = to.row(top + y)[left + x];
            under = std::max(under, from.row(y)[x]);
        }
}

Layer sheetOf(const Stamp& stamp, const Box& box)
{
    Layer sheet(box.width(), box.height(), stamp.layer.isGray());
    for (const auto& [left, top] : stamp.places) {
        layOver(stamp.layer.alpha, sheet.alpha, left - box.x0, top - box.y0);
        for (std::size_t c = 0; c < 3; ++c)
            layOver(stamp.layer.light[c], sheet.light[c], left - box.x0, top - box.y0);
    }
    return sheet;
}

// Where a point of the stored picture (pixels squared, `stored` its size) is in what is seen.
std::pair<int, int> seenAt(int x, int y, Size stored, const Upright& upright)
{
    const int across = upright.isMirrored ? stored.width - 1 - x : x;
    switch (upright.rotation) {
    case 90:
        return {stored.height - 1 - y, across};
    case 180:
        return {stored.width - 1 - across, stored.height - 1 - y};
    case 270:
        return {y, stored.width - 1 - across};
    default:
        return {across, y};
    }
}

Box storedBox(const Box& seen, Size stored, const Upright& upright)
{
    // The corners, found by going through the stored picture's own corners would be ambiguous: invert
    // instead.
    Box box{stored.width, stored.height, 0, 0};
    const auto add = [&](int x, int y) {
        int sx = x;
        int sy = y;
        if (upright.rotation == 90) {
            sx = y;
            sy = stored.height - 1 - x;
        } else if (upright.rotation == 180) {
            sx = stored.width - 1 - x;
            sy = stored.height - 1 - y;
        } else if (upright.rotation == 270) {
            sx = stored.width - 1 - y;
            sy = x;
        }
        if (upright.isMirrored)
            sx = stored.width - 1 - sx;
        box.x0 = std::min(box.x0, sx);
        box.y0 = std::min(box.y0, sy);
        box.x1 = std::max(box.x1, sx + 1);
        box.y1 = std::max(box.y1, sy + 1);
    };
    add(seen.x0, seen.y0);
    add(seen.x1 - 1, seen.y1 - 1);
    return box;
}

Coverage turned(const Coverage& seen, const Box& seenBox, const Box& box, Size stored, const Upright& upright)
{
    if (seen.isEmpty())
        return {};
    Coverage out(box.width(), box.height());
    for (int y = 0; y < out.height; ++y)
        for (int x = 0; x < out.width; ++x) {
            const auto [sx, sy] = seenAt(box.x0 + x, box.y0 + y, stored, upright);
            out.row(y)[x] = seen.row(sy - seenBox.y0)[sx - seenBox.x0];
        }
    return out;
}

Coverage squeezed(const Coverage& from, Size to)
{
    if (from.isEmpty())
        return {};
    const AxisWeights columns = makeAxisWeights(from.width, to.width);
    const AxisWeights rows = makeAxisWeights(from.height, to.height);
    Coverage out(to.width, to.height);
    std::vector<float> sum(static_cast<std::size_t>(from.width));
    for (int y = 0; y < to.height; ++y) {
        const auto& span = rows.spans[static_cast<std::size_t>(y)];
        std::fill(sum.begin(), sum.end(), 0.0f);
        for (int k = 0; k < span.count; ++k)
            for (int x = 0; x < from.width; ++x)
                sum[static_cast<std::size_t>(x)] +=
                    rows.weights.data()[span.offset + k] * static_cast<float>(from.row(span.first + k)[x]);
        for (int x = 0; x < to.width; ++x) {
            const auto& across = columns.spans[static_cast<std::size_t>(x)];
            float value = 0;
            for (int k = 0; k < across.count; ++k)
                value += columns.weights.data()[across.offset + k] * sum.data()[across.first + k];
            out.row(y)[x] = static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0f, 255.0f)));
        }
    }
    return out;
}

} // namespace

std::array<double, 4> MarkPicture::mean(int x, int y, int width, int height) const
{
    std::array<unsigned, 4> sum{};
    int count = 0;
    for (int dy = 0; dy < height; ++dy)
        for (int dx = 0; dx < width; ++dx) {
            const int px = x + dx - x0;
            const int py = y + dy - y0;
            ++count;
            if (px < 0 || py < 0 || px >= layer.width() || py >= layer.height())
                continue;
            sum[0] += layer.alpha.row(py)[px];
            for (int c = 0; c < 3; ++c)
                sum[static_cast<std::size_t>(c) + 1] += layer.channel(c).row(py)[px];
        }
    std::array<double, 4> out{};
    for (std::size_t i = 0; i < 4 && count > 0; ++i)
        out[i] = sum[i] / (255.0 * count);
    return out;
}

MarkPicture makeMarkPicture(const Stamp& stamp, Size stored, const Upright& upright,
                            AVColorTransferCharacteristic transfer)
{
    const Size seen = uprightSize(stored.width, stored.height, upright);
    const bool isOnItsSide = upright.rotation == 90 || upright.rotation == 270;
    const Size squared = isOnItsSide ? Size{seen.height, seen.width} : seen;
    const bool isSqueezed = squared != stored;
    const Box seenBox = isSqueezed ? Box{0, 0, seen.width, seen.height} : boxOf(stamp, seen);
    if (seenBox.width() == 0 || seenBox.height() == 0)
        return {};
    Layer layer = sheetOf(stamp, seenBox);
    Box box = storedBox(seenBox, squared, upright);
    const auto change = [&](Coverage& plane) {
        plane = turned(plane, seenBox, box, squared, upright);
        if (isSqueezed)
            plane = squeezed(plane, stored);
    };
    change(layer.alpha);
    for (auto& light : layer.light)
        change(light);
    if (isSqueezed)
        box = {0, 0, stored.width, stored.height};
    if (isHdrTransfer(transfer))
        toSignal(layer, transfer);
    return {std::move(layer), box.x0, box.y0, box.x1, box.y1};
}

} // namespace vidgo::media::av
