#include "picture_builder.h"

#include <algorithm>
#include <cstring>

#include "vidgo/base/progress.h"

namespace vidgo::media {

namespace {

constexpr int kStripRows = 32; // enough for a whole cache line in each column
constexpr int kRowsBetweenStops = 16;

void copyMirrored(const std::uint8_t* from, std::uint8_t* to, int width, int channels)
{
    to += static_cast<std::ptrdiff_t>(width) * channels;
    for (int x = 0; x < width; ++x, from += channels) {
        to -= channels;
        for (int c = 0; c < channels; ++c)
            to[c] = from[c];
    }
}

} // namespace

PictureBuilder::PictureBuilder(const Plan& plan, ColorConverter color, Samples samples, std::stop_token stop)
    : m_plan(plan)
    , m_color(std::move(color))
    , m_samples(samples)
    , m_stop(std::move(stop))
    , m_channels(hasAlpha(samples) ? 4 : 3)
{}

Result<PictureBuilder> PictureBuilder::create(const Plan& plan, ColorConverter color, Samples samples,
                                              std::stop_token stop)
{
    PictureBuilder builder(plan, std::move(color), samples, std::move(stop));
    const bool isTurned = plan.orientation >= 5;
    auto image = Image::create(isTurned ? plan.result.height : plan.result.width,
                               isTurned ? plan.result.width : plan.result.height,
                               hasAlpha(samples) ? PixelFormat::Rgba8 : PixelFormat::Rgb8);
    if (!image)
        return failure(image);
    builder.m_image = std::move(*image);
    const auto width = static_cast<std::size_t>(plan.size.width);
    const auto channels = static_cast<std::size_t>(builder.m_channels);
    if (plan.result != plan.size)
        builder.m_reducer.emplace(plan.size, plan.result, builder.m_channels);
    builder.m_raw.resize(width * static_cast<std::size_t>(bytesPerPixel(samples)));
    builder.m_converted.resize(width * channels);
    builder.m_reduced.resize(static_cast<std::size_t>(plan.result.width) * channels);
    if (isTurned)
        builder.m_strip.resize(builder.m_reduced.size() * kStripRows);
    return builder;
}

std::uint8_t* PictureBuilder::nextRow()
{
    const bool isDirect = isPlain() && bytesPerPixel(m_samples) == m_channels;
    return isDirect ? m_image.row(m_rowsIn) : m_raw.data();
}

Outcome PictureBuilder::commitRow()
{
    if (m_rowsIn % kRowsBetweenStops == 0)
        if (auto going = checkStop(m_stop); !going)
            return going;
    const std::uint8_t* raw = nextRow();
    std::uint8_t* target = isPlain() ? m_image.row(m_rowsIn) : m_converted.data();
    ++m_rowsIn;
    if (m_color.isIdentity()) {
        if (!isPlain())
            addConverted(raw);
        return {};
    }
    m_color.convert(raw, target, m_plan.size.width);
    if (!isPlain())
        addConverted(target);
    return {};
}

Image* PictureBuilder::wholePicture()
{
    return isPlain() && m_color.isIdentity() ? &m_image : nullptr;
}

Outcome PictureBuilder::commitAll(const std::uint8_t* pixels, std::size_t stride)
{
    const auto bytes =
        static_cast<std::size_t>(m_plan.size.width) * static_cast<std::size_t>(bytesPerPixel(m_samples));
    for (int y = 0; y < m_plan.size.height; ++y) {
        std::memcpy(nextRow(), pixels + stride * static_cast<std::size_t>(y), bytes);
        if (auto taken = commitRow(); !taken)
            return taken;
    }
    return {};
}

void PictureBuilder::addConverted(const std::uint8_t* row)
{
    if (!m_reducer)
        return place(row);
    if (m_rowsPlaced < m_plan.result.height && m_reducer->add(row, m_reduced.data()))
        place(m_reduced.data());
}

void PictureBuilder::place(const std::uint8_t* row)
{
    const int width = m_plan.result.width;
    const int y = m_rowsPlaced;
    const int mirroredY = m_plan.result.height - 1 - y;
    const auto bytes = static_cast<std::size_t>(width) * static_cast<std::size_t>(m_channels);
    switch (m_plan.orientation) {
    case 2:
        copyMirrored(row, m_image.row(y), width, m_channels);
        break;
    case 3:
        copyMirrored(row, m_image.row(mirroredY), width, m_channels);
        break;
    case 4:
        std::memcpy(m_image.row(mirroredY), row, bytes);
        break;
    case 5:
    case 6:
    case 7:
    case 8:
        placeTransposed(row);
        break;
    default:
        std::memcpy(m_image.row(y), row, bytes);
        break;
    }
    ++m_rowsPlaced;
}

// Writing row after row as columns would touch another cache line for every pixel, so some are collected.
void PictureBuilder::placeTransposed(const std::uint8_t* row)
{
    const std::size_t bytes = m_reduced.size();
    std::memcpy(m_strip.data() + bytes * static_cast<std::size_t>(m_stripRows), row, bytes);
    ++m_stripRows;
    if (m_stripRows == kStripRows || m_rowsPlaced + 1 == m_plan.result.height)
        flushStrip();
}

void PictureBuilder::flushStrip()
{
    const bool fromRight = m_plan.orientation == 6 || m_plan.orientation == 7;
    const bool fromBottom = m_plan.orientation == 7 || m_plan.orientation == 8;
    const int width = m_plan.result.width;
    const int firstRow = m_rowsPlaced + 1 - m_stripRows;
    const auto bytes = static_cast<std::ptrdiff_t>(m_reduced.size());
    for (int x = 0; x < width; ++x) {
        std::uint8_t* line = m_image.row(fromBottom ? width - 1 - x : x);
        const std::uint8_t* from = m_strip.data() + static_cast<std::ptrdiff_t>(x) * m_channels;
        for (int i = 0; i < m_stripRows; ++i, from += bytes) {
            const int column = fromRight ? m_plan.result.height - 1 - firstRow - i : firstRow + i;
            std::uint8_t* to = line + static_cast<std::ptrdiff_t>(column) * m_channels;
            for (int c = 0; c < m_channels; ++c)
                to[c] = from[c];
        }
    }
    m_stripRows = 0;
}

} // namespace vidgo::media
