// Strokes of a bristle brush from coarse to fine, laid along the shapes, the fine ones only where there is
// something to draw (Hertzmann, "Painterly Rendering with Curved Brush Strokes of Multiple Sizes", 1998);
// then light from the upper left over the height of the paint (Hertzmann, "Fast Paint Texture", 2002).

#include <algorithm>
#include <array>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "stroke.h"
#include "style_engine.h"
#include "style_kit/filters.h"
#include "style_kit/flow.h"
#include "style_kit/noise.h"
#include "style_kit/rows.h"

namespace vidgo::ondevice {

namespace {

constexpr double kAnalysisSide = 540; // of the measure
constexpr int kBand = 48;             // rows painted in one go

struct Layer
{
    double width;   // units at brush size 1
    double spacing; // of the width
    float longness; // length as multiple of the width
    float need;     // how much detail there must be, 0..1
    float body;     // thickness of the paint
};
constexpr std::array<Layer, 4> kLayers = {{{34, 0.62, 4.2F, -1.0F, 0.8F},
                                           {19, 0.62, 4.6F, 0.012F, 0.8F},
                                           {10, 0.60, 4.6F, 0.020F, 0.6F},
                                           {5.5, 0.60, 4.6F, 0.030F, 0.45F}}};

struct Study
{
    cv::Mat color; ///< CV_32FC3, the picture at the analysis size.
    Flow flow;
    double toCanvas = 1; ///< Canvas pixels for one of these.
    double unit = 1;     ///< Pixels of these for a unit.
};

/// Along shapes where there are any, elsewhere in patches that turn slowly.
Flow brushFlow(const cv::Mat& color, double unit)
{
    const cv::Mat luma = lumaOf(color);
    cv::Mat tensor = structureTensor(luma, 5 * unit);
    tensor += 0.25 * structureTensor(softBlur(luma, 5 * unit), 24 * unit);
    const cv::Mat turn = clouds(color.size(), unit, 150, 2, 7);
    // Gradients are per pixel: smaller ones on a larger picture.
    const float idle = 1.5e-5F / static_cast<float>(unit * unit) * 0.25F;
    cv::parallel_for_(cv::Range(0, tensor.rows), [&](const cv::Range& range) {
        for (int y = range.start; y < range.end; ++y) {
            for (int x = 0; x < tensor.cols; ++x) {
                const float angle = 2.6F * turn.at<float>(y, x) + 0.6F;
                const float c = std::cos(angle);
                const float s = std::sin(angle);
                tensor.at<cv::Vec3f>(y, x) += cv::Vec3f(s * s, c * c, -s * c) * idle;
            }
        }
    });
    return flowOf(tensor);
}

Study studyOf(const StyleJob& job)
{
    Study study;
    const double side = job.unit * 1080;
    study.toCanvas = std::max(1.0, side / kAnalysisSide);
    const cv::Size size(std::max(1, static_cast<int>(std::lround(job.rgb.cols / study.toCanvas))),
                        std::max(1, static_cast<int>(std::lround(job.rgb.rows / study.toCanvas))));
    cv::Mat small = job.rgb;
    if (size != job.rgb.size())
        cv::resize(job.rgb, small, size, 0, 0, cv::INTER_AREA);
    study.color = toFloat(small);
    study.unit = job.unit / study.toCanvas;
    study.flow = brushFlow(study.color, study.unit);
    return study;
}

/// Makes the strokes of one layer from what the study shows at its scale.
class Hand
{
public:
    Hand(const Study& study, const Layer& layer, double brush, std::uint32_t seed)
        : m_study(study)
        , m_layer(layer)
        , m_width(std::max(3.0, layer.width * brush))
        , m_seed(seed)
        , m_color(softBlur(study.color, 0.16 * m_width * study.unit))
    {
        const cv::Mat away = cv::abs(m_color - softBlur(study.color, 0.55 * m_width * study.unit));
        cv::Mat most;
        cv::transform(away, most, cv::Matx13f(0.34F, 0.33F, 0.33F));
        m_detail = softBlur(most, 0.4 * m_width * study.unit);
    }

    double width() const { return m_width; }
    double length() const { return m_width * m_layer.longness; }

    std::vector<oil::Stroke> strokes() const
    {
        const double step = m_layer.spacing * m_width * m_study.unit;
        const int columns = static_cast<int>(std::ceil(m_study.color.cols / step)) + 1;
        const int rows = static_cast<int>(std::ceil(m_study.color.rows / step)) + 1;
        std::vector<std::vector<oil::Stroke>> byRow(static_cast<std::size_t>(rows));
        cv::parallel_for_(cv::Range(0, rows), [&](const cv::Range& range) {
            for (int row = range.start; row < range.end; ++row)
                byRow[static_cast<std::size_t>(row)] = strokesOfRow(row, columns, step);
        });
        std::vector<oil::Stroke> all;
        for (const auto& some : byRow)
            all.insert(all.end(), some.begin(), some.end());
        return shuffled(all);
    }

private:
    std::vector<oil::Stroke> strokesOfRow(int row, int columns, double step) const
    {
        std::vector<oil::Stroke> out;
        for (int column = 0; column < columns; ++column) {
            const cv::Point2f at(
                static_cast<float>((column + 0.9 * chance(column, row, m_seed) - 0.45) * step),
                static_cast<float>((row + 0.9 * chance(column, row, m_seed + 1) - 0.45) * step));
            if (pick<float>(m_detail, at) > m_layer.need)
                out.push_back(strokeAt(at, column, row));
        }
        return out;
    }

    /// A painter does not work row by row.
    static std::vector<oil::Stroke> shuffled(const std::vector<oil::Stroke>& strokes)
    {
        std::vector<std::pair<std::uint32_t, std::size_t>> order;
        order.reserve(strokes.size());
        for (std::size_t i = 0; i < strokes.size(); ++i)
            order.emplace_back(strokes[i].turn, i);
        std::ranges::sort(order);
        std::vector<oil::Stroke> out;
        out.reserve(strokes.size());
        for (const auto& [turn, index] : order)
            out.push_back(strokes[index]);
        return out;
    }

    template <class T>
    static T pick(const cv::Mat& from, const cv::Point2f& at)
    {
        const int x = std::clamp(static_cast<int>(at.x), 0, from.cols - 1);
        const int y = std::clamp(static_cast<int>(at.y), 0, from.rows - 1);
        return from.at<T>(y, x);
    }

    cv::Vec2f alongAt(const cv::Point2f& at, const cv::Vec2f& like) const
    {
        const auto along = pick<cv::Vec2f>(m_study.flow.direction, at);
        return along.dot(like) < 0 ? -along : along;
    }

    /// How far the colour of the stroke still fits, at most half of its length.
    float reach(const oil::Stroke& stroke, const cv::Vec3f& color, float sign, float most) const
    {
        const float step = std::max(0.5F, static_cast<float>(m_width * m_study.unit) * 0.25F);
        const cv::Vec2f across(-stroke.along[1], stroke.along[0]);
        float gone = step;
        while (gone < most) {
            const cv::Vec2f way = stroke.along * (sign * gone) + across * (0.5F * stroke.bend * gone * gone);
            const auto there = pick<cv::Vec3f>(m_color, {stroke.at.x + way[0], stroke.at.y + way[1]});
            const auto off = there - color;
            if (std::max({std::abs(off[0]), std::abs(off[1]), std::abs(off[2])}) > 0.085F)
                break;
            gone += step;
        }
        return std::min(gone, most);
    }

    oil::Stroke strokeAt(const cv::Point2f& at, int column, int row) const
    {
        oil::Stroke stroke;
        stroke.at = at;
        stroke.along = pick<cv::Vec2f>(m_study.flow.direction, at);
        if (scramble(static_cast<std::uint32_t>(column), static_cast<std::uint32_t>(row), m_seed + 3) & 1U)
            stroke.along = -stroke.along;
        const float half = 0.5F * static_cast<float>(length() * m_study.unit) *
                           (0.75F + 0.5F * chance(column, row, m_seed + 4));
        const cv::Point2f step(stroke.along[0] * half * 0.5F, stroke.along[1] * half * 0.5F);
        const auto ahead = alongAt(at + step, stroke.along);
        const auto behind = alongAt(at - step, stroke.along);
        const float turn = behind[0] * ahead[1] - behind[1] * ahead[0];
        stroke.bend = std::clamp(turn, -0.7F, 0.7F) / half;
        const auto color = pick<cv::Vec3f>(m_color, at);
        const float width = static_cast<float>(m_width * m_study.unit);
        stroke.front = std::max(0.5F * width, reach(stroke, color, 1, half));
        stroke.back = std::max(0.5F * width, reach(stroke, color, -1, half));
        stroke.halfWidth = 0.5F * width;
        stroke.color = mixed(color, column, row);
        stroke.turn =
            scramble(static_cast<std::uint32_t>(column), static_cast<std::uint32_t>(row), m_seed + 2);
        stroke.stamp = static_cast<int>(m_seed) + column * 7 + row * 3;
        return toCanvas(stroke);
    }

    /// No two strokes have quite the same colour.
    cv::Vec3f mixed(const cv::Vec3f& color, int column, int row) const
    {
        const float light = 1 + 0.09F * (chance(column, row, m_seed + 5) - 0.5F);
        const float warm = 0.028F * (chance(column, row, m_seed + 6) - 0.5F);
        const float gray = 0.2126F * color[0] + 0.7152F * color[1] + 0.0722F * color[2];
        const cv::Vec3f rich = cv::Vec3f::all(gray) + (color - cv::Vec3f::all(gray)) * 1.18F;
        return {rich[0] * light + warm, rich[1] * light, rich[2] * light - warm};
    }

    oil::Stroke toCanvas(oil::Stroke stroke) const
    {
        const auto scale = static_cast<float>(m_study.toCanvas);
        stroke.at *= scale;
        stroke.back *= scale;
        stroke.front *= scale;
        stroke.halfWidth = std::max(0.7F, stroke.halfWidth * scale);
        stroke.bend /= scale;
        return stroke;
    }

    const Study& m_study;
    const Layer& m_layer;
    double m_width; // units
    std::uint32_t m_seed;
    cv::Mat m_color;
    cv::Mat m_detail;
};

/// Band by band, each with all strokes that cross it in the same order: the number of cores changes nothing.
Outcome layAll(const std::vector<oil::Stroke>& strokes, const oil::Stamps& stamps, float body, cv::Mat& paint,
               const std::stop_token& stop)
{
    std::vector<std::vector<int>> bands(static_cast<std::size_t>((paint.rows + kBand - 1) / kBand));
    for (std::size_t i = 0; i < strokes.size(); ++i) {
        const auto [top, bottom] = oil::rowsOf(strokes[i]);
        const int last = std::min(bottom, paint.rows) - 1;
        for (int band = std::max(0, top) / kBand; last >= 0 && band <= last / kBand; ++band)
            bands[static_cast<std::size_t>(band)].push_back(static_cast<int>(i));
    }
    return forEachBand(paint.rows, kBand, stop, [&](int from, int to) {
        for (const int index : bands[static_cast<std::size_t>(from / kBand)])
            oil::lay(strokes[static_cast<std::size_t>(index)], stamps, body, paint, from, to);
    });
}

/// Light from the upper left over the paint.
cv::Mat lit(const cv::Mat& paint, double unit, double relief, const std::stop_token& stop)
{
    cv::Mat out(paint.size(), CV_8UC3);
    // A slope is height by unit, whatever the pixels.
    const float depth = static_cast<float>(relief * 0.55 * std::min(unit, 1.6));
    const auto done = forEachRow(paint.rows, stop, [&](int y) {
        const auto* row = paint.ptr<cv::Vec4f>(y);
        const auto* above = paint.ptr<cv::Vec4f>(std::max(0, y - 1));
        const auto* below = paint.ptr<cv::Vec4f>(std::min(paint.rows - 1, y + 1));
        auto* to = out.ptr<cv::Vec3b>(y);
        for (int x = 0; x < paint.cols; ++x) {
            const float dx = row[std::min(paint.cols - 1, x + 1)][3] - row[std::max(0, x - 1)][3];
            const float dy = below[x][3] - above[x][3];
            const float facing = std::clamp((0.5F * dx + 0.8F * dy) * depth, -0.6F, 0.6F);
            const float shine = facing > 0.12F ? 0.35F * (facing - 0.12F) : 0.0F;
            for (int c = 0; c < 3; ++c)
                to[x][c] = cv::saturate_cast<std::uint8_t>(255 * (row[x][c] * (1 + facing) + shine));
        }
    });
    return done ? out : cv::Mat();
}

Result<cv::Mat> paintOil(const StyleJob& job)
{
    const Study study = studyOf(job);
    job.progress.report(0.2);
    cv::Mat ground;
    cv::resize(softBlur(study.color, 10 * study.unit), ground, job.rgb.size(), 0, 0, cv::INTER_LINEAR);
    cv::Mat paint(job.rgb.size(), CV_32FC4);
    const std::array<cv::Mat, 2> from = {ground, cv::Mat(job.rgb.size(), CV_32F, cv::Scalar(0.3))};
    cv::mixChannels(from.data(), 2, &paint, 1, std::array{0, 0, 1, 1, 2, 2, 3, 3}.data(), 4);
    std::uint32_t seed = 20;
    for (const auto& layer : kLayers) {
        if (auto running = checkStop(job.stop); !running)
            return failure(running);
        const Hand hand(study, layer, job.value("brush"), seed);
        const auto stamps = oil::makeStamps(hand.length() * job.unit, hand.width() * job.unit);
        if (auto laid = layAll(hand.strokes(), stamps, layer.body, paint, job.stop); !laid)
            return failure(laid);
        seed += 20;
        job.progress.report(0.2 + 0.7 * (seed - 20) / 80.0);
    }
    const cv::Mat out = lit(paint, job.unit, job.value("relief"), job.stop);
    if (auto running = checkStop(job.stop); !running)
        return failure(running);
    return out;
}

} // namespace

const StyleEngine& styleOilPainting()
{
    static const StyleEngine engine{.id = "oil_painting",
                                    .parameters = {{"brush", 0.5, 2.5, 1.0}, {"relief", 0.0, 1.0, 0.5}},
                                    .canvasSide = 2160,
                                    .detail = 0,
                                    .paint = &paintOil};
    return engine;
}

} // namespace vidgo::ondevice
