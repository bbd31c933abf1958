#include "resample.h"

#include <algorithm>
#include <cmath>

namespace vidgo::media {

namespace {

// sum += weight * row, the colours of a row with alpha multiplied by it.
void accumulate(const std::uint8_t* row, float weight, float* sum, int width, int channels)
{
    if (channels != 4) {
        const int count = width * channels;
        for (int i = 0; i < count; ++i)
            sum[i] += weight * static_cast<float>(row[i]);
        return;
    }
    const float colorWeight = weight / 255.0f;
    for (int x = 0; x < width; ++x) {
        const auto alpha = static_cast<float>(row[4 * x + 3]);
        const float share = colorWeight * alpha;
        sum[4 * x + 0] += share * static_cast<float>(row[4 * x + 0]);
        sum[4 * x + 1] += share * static_cast<float>(row[4 * x + 1]);
        sum[4 * x + 2] += share * static_cast<float>(row[4 * x + 2]);
        sum[4 * x + 3] += weight * alpha;
    }
}

std::uint8_t toByte(float value)
{
    const int whole = static_cast<int>(value); // below 0 it truncates to 0 or to what is clamped
    // In place of lround(), which costs a call for every byte of a picture.
    const int rounded = value - static_cast<float>(whole) >= 0.5f ? whole + 1 : whole;
    return static_cast<std::uint8_t>(rounded < 0 ? 0 : rounded > 255 ? 255 : rounded);
}

template <int channels>
void mixColumnsOf(const AxisWeights& columns, const float* row, std::uint8_t* out)
{
    for (const auto& span : columns.spans) {
        float sum[channels] = {};
        const float* from = row + static_cast<std::ptrdiff_t>(span.first) * channels;
        const float* weights = columns.weights.data() + span.offset;
        for (int k = 0; k < span.count; ++k)
            for (int c = 0; c < channels; ++c)
                sum[c] += weights[k] * *from++;
        if constexpr (channels == 4) {
            // Back from premultiplied; where nothing is visible there is no colour either.
            const float scale = sum[3] >= 0.5f ? 255.0f / sum[3] : 0.0f;
            for (int c = 0; c < 3; ++c)
                sum[c] *= scale;
        }
        for (int c = 0; c < channels; ++c)
            *out++ = toByte(sum[c]);
    }
}

void mixColumns(const AxisWeights& columns, const float* row, std::uint8_t* out, int channels)
{
    switch (channels) {
    case 1:
        return mixColumnsOf<1>(columns, row, out);
    case 3:
        return mixColumnsOf<3>(columns, row, out);
    default:
        return mixColumnsOf<4>(columns, row, out);
    }
}

// Keys, "Cubic convolution interpolation for digital image processing", 1981, with a = -0.5.
double cubic(double x)
{
    x = std::abs(x);
    if (x < 1)
        return (1.5 * x - 2.5) * x * x + 1;
    if (x < 2)
        return ((-0.5 * x + 2.5) * x - 4) * x + 2;
    return 0;
}

void addAreaSpan(AxisWeights& axis, int from, int to, int i)
{
    // In units of 1/to source pixels everything is whole.
    const std::int64_t begin = static_cast<std::int64_t>(i) * from;
    const std::int64_t end = begin + from;
    const int first = static_cast<int>(begin / to);
    const int last = static_cast<int>((end - 1) / to);
    axis.spans.push_back({first, last - first + 1, static_cast<int>(axis.weights.size())});
    for (int k = first; k <= last; ++k) {
        const std::int64_t left = std::max(begin, static_cast<std::int64_t>(k) * to);
        const std::int64_t right = std::min(end, (static_cast<std::int64_t>(k) + 1) * to);
        axis.weights.push_back(static_cast<float>(right - left) / static_cast<float>(from));
    }
}

void addCubicSpan(AxisWeights& axis, int from, int to, int i)
{
    const double center = (i + 0.5) * from / to - 0.5;
    const int base = static_cast<int>(std::floor(center)) - 1;
    const int first = std::clamp(base, 0, from - 1);
    const int last = std::clamp(base + 3, 0, from - 1);
    axis.spans.push_back({first, last - first + 1, static_cast<int>(axis.weights.size())});
    const std::size_t offset = axis.weights.size();
    axis.weights.resize(offset + static_cast<std::size_t>(last - first + 1), 0.0f);
    // Beyond the border the border pixel is repeated.
    for (int k = base; k <= base + 3; ++k)
        axis.weights[offset + static_cast<std::size_t>(std::clamp(k, first, last) - first)] +=
            static_cast<float>(cubic(center - k));
}

Result<Image> reduce(const Image& image, int width, int height)
{
    auto result = Image::create(width, height, image.format());
    if (!result)
        return result;
    RowReducer reducer({image.width(), image.height()}, {width, height}, image.channels());
    int ready = 0;
    for (int y = 0; y < image.height(); ++y)
        if (reducer.add(image.row(y), result->row(ready)) && ++ready == height)
            break;
    return result;
}

} // namespace

Size sizeWithin(Size size, int maxSide)
{
    const int longer = std::max(size.width, size.height);
    if (maxSide <= 0 || longer <= maxSide)
        return size;
    const auto scaled = [&](int side) {
        const auto twice = 2 * static_cast<std::int64_t>(side) * maxSide + longer;
        return std::max(1, static_cast<int>(twice / (2 * static_cast<std::int64_t>(longer))));
    };
    return {scaled(size.width), scaled(size.height)};
}

AxisWeights makeAxisWeights(int from, int to)
{
    AxisWeights axis;
    axis.spans.reserve(static_cast<std::size_t>(to));
    for (int i = 0; i < to; ++i) {
        if (to <= from)
            addAreaSpan(axis, from, to, i);
        else
            addCubicSpan(axis, from, to, i);
    }
    return axis;
}

RowReducer::RowReducer(Size from, Size to, int channels)
    : m_from(from)
    , m_to(to)
    , m_channels(channels)
    , m_columns(makeAxisWeights(from.width, to.width))
    , m_sum(static_cast<std::size_t>(from.width) * static_cast<std::size_t>(channels), 0.0f)
{}

bool RowReducer::add(const std::uint8_t* row, std::uint8_t* out)
{
    // In units of 1/to.height source rows, row y covers [y * to, (y + 1) * to) and result row r covers
    // [r * from, (r + 1) * from), so a row touches at most two result rows.
    const std::int64_t begin = static_cast<std::int64_t>(m_next) * m_to.height;
    const std::int64_t end = begin + m_to.height;
    const std::int64_t border = (static_cast<std::int64_t>(m_done) + 1) * m_from.height;
    const auto unit = 1.0f / static_cast<float>(m_from.height);
    ++m_next;
    accumulate(row, static_cast<float>(std::min(end, border) - begin) * unit, m_sum.data(), m_from.width,
               m_channels);
    if (end < border)
        return false;
    mixColumns(m_columns, m_sum.data(), out, m_channels);
    ++m_done;
    std::fill(m_sum.begin(), m_sum.end(), 0.0f);
    if (end > border)
        accumulate(row, static_cast<float>(end - border) * unit, m_sum.data(), m_from.width, m_channels);
    return true;
}

Result<Image> resize(const Image& image, int width, int height)
{
    if (image.isEmpty() || (width == image.width() && height == image.height()))
        return image.clone();
    if (width >= 1 && height >= 1 && width <= image.width() && height <= image.height())
        return reduce(image, width, height);
    auto result = Image::create(width, height, image.format());
    if (!result)
        return result;
    const AxisWeights columns = makeAxisWeights(image.width(), width);
    const AxisWeights rows = makeAxisWeights(image.height(), height);
    std::vector<float> sum(image.stride());
    for (int y = 0; y < height; ++y) {
        const auto& span = rows.spans[static_cast<std::size_t>(y)];
        const float* weights = rows.weights.data() + span.offset;
        std::fill(sum.begin(), sum.end(), 0.0f);
        for (int k = 0; k < span.count; ++k)
            accumulate(image.row(span.first + k), weights[k], sum.data(), image.width(), image.channels());
        mixColumns(columns, sum.data(), result->row(y), image.channels());
    }
    return result;
}

Result<Image> fitWithin(const Image& image, int maxSide)
{
    const Size size = sizeWithin({image.width(), image.height()}, maxSide);
    return resize(image, size.width, size.height);
}

} // namespace vidgo::media
