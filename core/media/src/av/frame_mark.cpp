#include "frame_mark.h"

#include <algorithm>
#include <cmath>
#include <cstring>

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace vidgo::media::av {

namespace {

constexpr int kJoin = 16; // gaps shorter than this are drawn through

int ceilShift(int value, int shift)
{
    return -((-value) >> shift);
}

// Kr and Kb of ITU-T H.273; what a file does not say is taken as players take it.
std::pair<double, double> matrixOf(const FrameKind& kind)
{
    switch (kind.space) {
    case AVCOL_SPC_BT709:
        return {0.2126, 0.0722};
    case AVCOL_SPC_BT2020_NCL:
    case AVCOL_SPC_BT2020_CL:
        return {0.2627, 0.0593};
    case AVCOL_SPC_SMPTE240M:
        return {0.212, 0.087};
    case AVCOL_SPC_FCC:
        return {0.30, 0.11};
    case AVCOL_SPC_BT470BG:
    case AVCOL_SPC_SMPTE170M:
        return {0.299, 0.114};
    default:
        return kind.height >= 720 ? std::pair(0.2126, 0.0722) : std::pair(0.299, 0.114);
    }
}

bool isFullRange(const FrameKind& kind)
{
    switch (kind.format) {
    case AV_PIX_FMT_YUVJ420P:
    case AV_PIX_FMT_YUVJ422P:
    case AV_PIX_FMT_YUVJ444P:
    case AV_PIX_FMT_YUVJ440P:
    case AV_PIX_FMT_YUVJ411P:
        return true;
    default:
        return kind.range == AVCOL_RANGE_JPEG;
    }
}

} // namespace

/// One of the frame's components: where its samples are and how a colour becomes one of them.
struct FrameMark::Component
{
    int plane = 0;
    int step = 1; ///< From sample to sample, counted in samples.
    int first = 0;
    int shift = 0; ///< Of the value in its sample.
    int shiftX = 0;
    int shiftY = 0;
    double offset = 0; ///< Value of black, or of no colour.
    std::array<double, 3> scale{};
    bool isAlpha = false;
    double full = 255; ///< The largest value.

    // Premultiplied, in units of the samples.
    double value(const std::array<double, 4>& mean) const
    {
        const double light = scale[0] * mean[1] + scale[1] * mean[2] + scale[2] * mean[3];
        return (offset * mean[0] + light) * (1 << shift);
    }
    static std::vector<Component> of(const FrameKind& kind);
};

std::vector<FrameMark::Component> FrameMark::Component::of(const FrameKind& kind)
{
    const AVPixFmtDescriptor* descriptor = av_pix_fmt_desc_get(kind.format);
    const bool isRgb = (descriptor->flags & AV_PIX_FMT_FLAG_RGB) != 0;
    const bool hasAlpha = (descriptor->flags & AV_PIX_FMT_FLAG_ALPHA) != 0;
    const auto [kr, kb] = matrixOf(kind);
    const double kg = 1 - kr - kb;
    std::vector<Component> out;
    for (int i = 0; i < descriptor->nb_components; ++i) {
        const AVComponentDescriptor& from = descriptor->comp[i];
        const int unit = from.depth > 8 ? 2 : 1;
        Component to{
            .plane = from.plane, .step = from.step / unit, .first = from.offset / unit, .shift = from.shift};
        to.full = (1 << from.depth) - 1;
        to.isAlpha = hasAlpha && i == descriptor->nb_components - 1;
        const bool isChroma = !isRgb && !to.isAlpha && (i == 1 || i == 2);
        to.shiftX = isChroma ? descriptor->log2_chroma_w : 0;
        to.shiftY = isChroma ? descriptor->log2_chroma_h : 0;
        const bool isFull = isRgb || isFullRange(kind);
        const double unitOfDepth = 1 << (from.depth - 8);
        const double luma = isFull ? to.full : 219 * unitOfDepth;
        const double chroma = isFull ? to.full : 224 * unitOfDepth;
        if (to.isAlpha)
            to.offset = to.full;
        else if (isRgb)
            to.scale[static_cast<std::size_t>(i)] = to.full;
        else if (!isChroma) {
            to.offset = isFull ? 0 : 16 * unitOfDepth;
            to.scale = {kr * luma, kg * luma, kb * luma};
        } else {
            to.offset = 1 << (from.depth - 1);
            const double own = 0.5 * chroma;
            if (i == 1)
                to.scale = {-own * kr / (1 - kb), -own * kg / (1 - kb), own};
            else
                to.scale = {own, -own * kg / (1 - kr), -own * kb / (1 - kr)};
        }
        out.push_back(to);
    }
    return out;
}

FrameKind kindOf(const AVFrame* frame)
{
    return {.format = static_cast<AVPixelFormat>(frame->format),
            .width = frame->width,
            .height = frame->height,
            .space = frame->colorspace,
            .range = frame->color_range,
            .transfer = frame->color_trc};
}

bool FrameMark::canDraw(AVPixelFormat format)
{
    const AVPixFmtDescriptor* descriptor = av_pix_fmt_desc_get(format);
    constexpr auto kUnfit = AV_PIX_FMT_FLAG_BE | AV_PIX_FMT_FLAG_PAL | AV_PIX_FMT_FLAG_BITSTREAM |
                            AV_PIX_FMT_FLAG_HWACCEL | AV_PIX_FMT_FLAG_BAYER | AV_PIX_FMT_FLAG_FLOAT;
    if (!descriptor || (descriptor->flags & kUnfit) != 0 || format == AV_PIX_FMT_XYZ12LE)
        return false;
    for (int i = 0; i < descriptor->nb_components; ++i) {
        const AVComponentDescriptor& component = descriptor->comp[i];
        const bool isByte = component.depth == 8 && component.shift == 0;
        const bool isWord = component.depth > 8 && component.depth + component.shift <= 16 &&
                            component.step % 2 == 0 && component.offset % 2 == 0;
        if (!(isByte || isWord) || (component.depth > 8) != (descriptor->comp[0].depth > 8))
            return false;
    }
    return true;
}

FrameMark::FrameMark(const Stamp& stamp, const FrameKind& kind, const Upright& upright)
    : m_kind(kind)
{
    const AVPixFmtDescriptor* descriptor = av_pix_fmt_desc_get(kind.format);
    m_isWide = descriptor->comp[0].depth > 8;
    m_hasAlpha = (descriptor->flags & AV_PIX_FMT_FLAG_ALPHA) != 0;
    MarkPicture picture = makeMarkPicture(stamp, {kind.width, kind.height}, upright, kind.transfer);
    if (picture.isEmpty())
        return;
    if (m_hasAlpha)
        m_picture = std::make_shared<const MarkPicture>(std::move(picture));
    else
        makeSpans(picture);
}

void FrameMark::makeSpans(const MarkPicture& picture)
{
    const auto components = Component::of(m_kind);
    m_mask.assign(4, 0xFFFF);
    for (int plane = 0; plane < av_pix_fmt_count_planes(m_kind.format); ++plane) {
        std::vector<const Component*> here;
        for (const auto& component : components)
            if (component.plane == plane)
                here.push_back(&component);
        if (here.empty())
            continue;
        const Component& one = *here.front();
        m_mask[static_cast<std::size_t>(plane)] = static_cast<std::uint16_t>(0xFFFF << one.shift);
        // Packed 4:2:2 has luma and colours in one plane: as many rows, but not as many columns.
        const auto samples = static_cast<std::size_t>(ceilShift(m_kind.width, one.shiftX) + 1) *
                             static_cast<std::size_t>(one.step) * here.size();
        const double unit = m_isWide ? 65536 : 256;
        std::vector<std::uint32_t> keep(samples);
        std::vector<std::uint32_t> add(samples);
        for (int row = picture.y0 >> one.shiftY; row < ceilShift(picture.y1, one.shiftY); ++row) {
            std::fill(keep.begin(), keep.end(), static_cast<std::uint32_t>(unit));
            std::fill(add.begin(), add.end(), 0u);
            for (const Component* component : here)
                for (int x = picture.x0 >> component->shiftX; x < ceilShift(picture.x1, component->shiftX);
                     ++x) {
                    const int width =
                        std::min(1 << component->shiftX, m_kind.width - (x << component->shiftX));
                    const int height =
                        std::min(1 << component->shiftY, m_kind.height - (row << component->shiftY));
                    const auto mean =
                        picture.mean(x << component->shiftX, row << component->shiftY, width, height);
                    const auto at = static_cast<std::size_t>(x) * static_cast<std::size_t>(component->step) +
                                    static_cast<std::size_t>(component->first);
                    keep[at] = static_cast<std::uint32_t>(std::lround(unit * (1 - mean[0])));
                    // The sum of both products must stay within the word it is computed in.
                    const double most = m_isWide ? 4294967295.0 - 32768 - 65535.0 * keep[at]
                                                 : 65535.0 - 128 - 255.0 * keep[at];
                    add[at] =
                        static_cast<std::uint32_t>(std::clamp(unit * component->value(mean), 0.0, most));
                }
            addSpans(plane, row, keep, add);
        }
    }
}

void FrameMark::addSpans(int plane, int row, const std::vector<std::uint32_t>& keep,
                         const std::vector<std::uint32_t>& add)
{
    const std::uint32_t unit = m_isWide ? 65536 : 256;
    const int count = static_cast<int>(keep.size());
    const auto isTouched = [&](int i) { return keep[static_cast<std::size_t>(i)] != unit; };
    for (int at = 0; at < count;) {
        if (!isTouched(at)) {
            ++at;
            continue;
        }
        int end = at + 1;
        for (int look = end; look < std::min(count, end + kJoin); ++look)
            if (isTouched(look))
                end = look + 1;
        const std::size_t values = m_isWide ? m_keep16.size() : m_keep8.size();
        m_spans.push_back({plane, row, at, end - at, values});
        for (; at < end; ++at) {
            const auto i = static_cast<std::size_t>(at);
            if (m_isWide) {
                m_keep16.push_back(keep[i]);
                m_add16.push_back(add[i]);
            } else {
                m_keep8.push_back(static_cast<std::uint16_t>(keep[i]));
                m_add8.push_back(static_cast<std::uint16_t>(add[i]));
            }
        }
    }
}

void FrameMark::draw(AVFrame* frame) const
{
    if (m_picture)
        return drawOverAlpha(frame);
    for (const Span& span : m_spans) {
        std::uint8_t* row =
            frame->data[span.plane] + static_cast<std::ptrdiff_t>(span.row) * frame->linesize[span.plane];
        if (!m_isWide) {
            std::uint8_t* at = row + span.first;
            const std::uint16_t* keep = m_keep8.data() + span.values;
            const std::uint16_t* add = m_add8.data() + span.values;
            for (int i = 0; i < span.count; ++i)
                at[i] = static_cast<std::uint8_t>(
                    static_cast<std::uint16_t>(at[i] * keep[i] + add[i] + 128) >> 8);
            continue;
        }
        auto* at = reinterpret_cast<std::uint16_t*>(row) + span.first;
        const std::uint32_t* keep = m_keep16.data() + span.values;
        const std::uint32_t* add = m_add16.data() + span.values;
        const std::uint16_t mask = m_mask[static_cast<std::size_t>(span.plane)];
        for (int i = 0; i < span.count; ++i)
            at[i] = static_cast<std::uint16_t>(((at[i] * keep[i] + add[i] + 32768) >> 16) & mask);
    }
}

void FrameMark::drawOverAlpha(AVFrame* frame) const
{
    // Colours first: they are weighed with the transparency that was there.
    const auto components = Component::of(m_kind);
    for (const auto& component : components)
        if (!component.isAlpha)
            drawComponent(frame, component);
    for (const auto& component : components)
        if (component.isAlpha)
            drawComponent(frame, component);
}

void FrameMark::drawComponent(AVFrame* frame, const Component& component) const
{
    const auto components = Component::of(m_kind);
    const Component& alpha = components.back();
    const auto sampleAt = [&](const Component& of, int x, int y) {
        return frame->data[of.plane] + static_cast<std::ptrdiff_t>(y) * frame->linesize[of.plane] +
               static_cast<std::ptrdiff_t>(x * of.step + of.first) * (m_isWide ? 2 : 1);
    };
    const auto read = [&](const Component& of, int x, int y) {
        const std::uint8_t* at = sampleAt(of, x, y);
        std::uint16_t word = *at;
        if (m_isWide)
            std::memcpy(&word, at, sizeof word);
        return word / static_cast<double>(1 << of.shift);
    };
    const MarkPicture& box = *m_picture;
    for (int y = box.y0 >> component.shiftY; y < ceilShift(box.y1, component.shiftY); ++y)
        for (int x = box.x0 >> component.shiftX; x < ceilShift(box.x1, component.shiftX); ++x) {
            const int left = x << component.shiftX;
            const int top = y << component.shiftY;
            const int width = std::min(1 << component.shiftX, m_kind.width - left);
            const int height = std::min(1 << component.shiftY, m_kind.height - top);
            const auto mean = m_picture->mean(left, top, width, height);
            if (mean[0] <= 0)
                continue;
            double under = 0;
            for (int dy = 0; dy < height; ++dy)
                for (int dx = 0; dx < width; ++dx)
                    under += read(alpha, left + dx, top + dy) / (alpha.full * width * height);
            const double kept = component.isAlpha ? 1 - mean[0] : under * (1 - mean[0]);
            const double total = component.isAlpha ? 1 : mean[0] + kept;
            const double value =
                (component.value(mean) / (1 << component.shift) + read(component, x, y) * kept) / total;
            const auto whole = static_cast<std::uint16_t>(std::lround(std::clamp(value, 0.0, component.full))
                                                          << component.shift);
            std::uint8_t* at = sampleAt(component, x, y);
            if (m_isWide)
                std::memcpy(at, &whole, sizeof whole);
            else
                *at = static_cast<std::uint8_t>(whole);
        }
}

} // namespace vidgo::media::av
