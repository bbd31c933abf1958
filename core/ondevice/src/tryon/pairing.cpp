#include "tryon/pairing.h"

#include <algorithm>
#include <cmath>

namespace vidgo::ondevice {

namespace {

// How much wider than its own shape a garment may be drawn to cover what is worn.
constexpr float kMostDrawn = 1.45F;
// A sleeve this near to the worn one, of the arm's length, ends with it.
constexpr float kNearCuff = 0.16F;
constexpr std::array kSleeveStations{0.22F, 0.36F, 0.5F, 0.64F, 0.78F, 0.9F, 0.98F};
constexpr int kTorsoStations = 8;
constexpr int kLegStations = 6;
constexpr double kStiffness = 1e-3;

struct Fit
{
    const GarmentShape& garment;
    const BodyShape& body;
    float scale = 1;    ///< Across.
    float vertical = 1; ///< Along, down to the crotch or the hem.
    float legScale = 1;
    float topGarment = 0;
    float topBody = 0;
    float width = 1;

    float rowOf(float garmentRow) const { return topBody + (garmentRow - topGarment) * vertical; }
    cv::Point2f natural(const cv::Point2f& at) const
    {
        const float row = rowOf(at.y);
        return {body.outline.axis(row) + (at.x - garment.outline.axis(at.y)) * scale * width, row};
    }
};

Fit fitOf(const GarmentShape& garment, const BodyShape& body, const TryOnSettings& settings)
{
    Fit fit{garment, body};
    const auto& from = garment.outline;
    const auto& to = body.outline;
    fit.scale = to.shoulderWidth() / std::max(8.0F, from.shoulderWidth());
    fit.topGarment = (from.shoulder[0].y + from.shoulder[1].y) / 2;
    fit.topBody = (to.shoulder[0].y + to.shoulder[1].y) / 2;
    fit.vertical = fit.scale;
    fit.legScale = fit.scale;
    fit.width = static_cast<float>(settings.width);
    if (from.hasLegs) {
        const float exact = (to.crotch.y - fit.topBody) / std::max(8.0F, from.crotch.y - fit.topGarment);
        fit.vertical = std::clamp(exact, 0.75F * fit.scale, 1.35F * fit.scale);
        fit.legScale = fit.vertical * static_cast<float>(settings.length);
        // Legs that go on beyond the picture of the garment go on to the end of that of the person.
        const float room = static_cast<float>(to.size.height) - fit.rowOf(from.crotch.y);
        if (garment.isCutOff)
            fit.legScale = std::clamp(room / std::max(8.0F, from.bottom - from.crotch.y), fit.legScale,
                                      kMostDrawn * fit.legScale);
    } else {
        fit.vertical *= static_cast<float>(settings.length);
    }
    return fit;
}

/// How far out an edge comes to lie: as the garment is cut, but over what is worn.
float drawn(float natural, float worn)
{
    const float over = worn + 1.5F;
    return natural >= over ? natural : std::min(over, kMostDrawn * natural);
}

cv::Mat withoutSleeves(const GarmentShape& garment)
{
    cv::Mat mask = garment.cover | garment.opening;
    for (const auto& sleeve : garment.sleeve)
        if (!sleeve.empty())
            mask.setTo(0, sleeve);
    return mask;
}

const Run* runAt(const std::vector<Run>& runs, float x)
{
    for (const auto& run : runs)
        if (run.holds(x))
            return &run;
    return nullptr;
}

void addTop(Pairs& pairs, const Fit& fit)
{
    const auto& garment = fit.garment;
    for (std::size_t side = 0; side < 2; ++side) {
        const cv::Point2f& shoulder = garment.outline.shoulder[side];
        const cv::Point2f& armpit = garment.outline.armpit[side];
        pairs.add(shoulder, fit.body.outline.shoulder[side]);
        // Between the shoulder and the collar the cut of the garment counts.
        const float axis = garment.outline.axis(shoulder.y);
        const cv::Point2f collar(axis + 0.45F * (shoulder.x - axis), shoulder.y);
        pairs.add(collar, fit.natural(collar));
        pairs.add({armpit.x, armpit.y}, {fit.body.outline.armpit[side].x, fit.rowOf(armpit.y)});
    }
    pairs.add(garment.neck, fit.natural(garment.neck));
}

void addTorso(Pairs& pairs, const Fit& fit)
{
    const auto& outline = fit.garment.outline;
    const cv::Mat mask = withoutSleeves(fit.garment);
    const float first = std::max(outline.armpit[0].y, outline.armpit[1].y) + 4;
    const float last = (outline.hasLegs ? outline.crotch.y : outline.bottom) - 3;
    for (int i = 0; i < kTorsoStations; ++i) {
        const float y = first + (last - first) * static_cast<float>(i) / (kTorsoStations - 1);
        const float axis = outline.axis(y);
        const auto runs = runsOf(mask, std::clamp(static_cast<int>(y), 0, mask.rows - 1));
        const Run* run = runAt(runs, axis);
        if (!run)
            continue;
        const float row = fit.rowOf(y);
        const float middle = fit.body.outline.axis(row);
        const auto [left, right] = fit.body.edgesAt(row);
        const float scale = fit.scale * fit.width;
        const float toLeft = drawn((axis - static_cast<float>(run->from)) * scale, middle - left);
        const float toRight = drawn((static_cast<float>(run->to) - axis) * scale, right - middle);
        pairs.add({static_cast<float>(run->from), y}, {middle - toLeft, row});
        pairs.add({static_cast<float>(run->to), y}, {middle + toRight, row});
        pairs.add({axis, y}, {middle, row});
    }
}

/// The edges of both legs in a row, from left to right; false when there are not two.
bool legEdges(const cv::Mat& mask, const cv::Point2f& crotch, float y, float reach,
              std::array<float, 4>& edges)
{
    const int row = static_cast<int>(y);
    if (row < 0 || row >= mask.rows)
        return false;
    const auto runs = runsOf(mask, row, 4);
    const Run* left = nullptr;
    const Run* right = nullptr;
    for (const auto& run : runs) {
        const float aside = run.middle() - crotch.x;
        if (aside < 0 && aside > -reach && (!left || run.length() > left->length()))
            left = &run;
        if (aside > 0 && aside < reach && (!right || run.length() > right->length()))
            right = &run;
    }
    if (!left || !right)
        return false;
    edges = {static_cast<float>(left->from), static_cast<float>(left->to), static_cast<float>(right->from),
             static_cast<float>(right->to)};
    return true;
}

/// Not, for example, a leg together with a hand, or a knee alone.
bool isLikeALeg(float cut, float worn, float scale)
{
    return worn > 0.6F * cut * scale && worn < 1.5F * cut * scale;
}

void addLegs(Pairs& pairs, const Fit& fit)
{
    const auto& from = fit.garment.outline;
    const auto& to = fit.body.outline;
    const cv::Mat mask = withoutSleeves(fit.garment);
    const float crotchRow = fit.rowOf(from.crotch.y);
    pairs.add(from.crotch, {to.crotch.x, crotchRow});
    const float step = (from.bottom - from.crotch.y - 4) / kLegStations;
    for (int i = 1; i <= kLegStations; ++i) {
        const float y = from.crotch.y + step * static_cast<float>(i);
        const float row = crotchRow + (y - from.crotch.y) * fit.legScale;
        std::array<float, 4> cut{};
        std::array<float, 4> worn{};
        if (!legEdges(mask, from.crotch, y, from.shoulderWidth(), cut))
            continue;
        const float scale = fit.scale * fit.width;
        if (!legEdges(fit.body.alpha, to.crotch, row, to.shoulderWidth(), worn)) {
            for (const float edge : cut)
                pairs.add({edge, y}, {to.crotch.x + (edge - from.crotch.x) * scale, row});
            continue;
        }
        for (std::size_t leg = 0; leg < 4; leg += 2) {
            if (!isLikeALeg(cut[leg + 1] - cut[leg], worn[leg + 1] - worn[leg], scale)) {
                for (const std::size_t edge : {leg, leg + 1})
                    pairs.add({cut[edge], y}, {to.crotch.x + (cut[edge] - from.crotch.x) * scale, row});
                continue;
            }
            const float middle = (worn[leg] + worn[leg + 1]) / 2;
            const float half = drawn((cut[leg + 1] - cut[leg]) / 2 * scale, (worn[leg + 1] - worn[leg]) / 2);
            pairs.add({cut[leg], y}, {middle - half, row});
            pairs.add({cut[leg + 1], y}, {middle + half, row});
        }
    }
}

/// Where along the body's arm the sleeve ends.
float sleeveEnd(const Fit& fit, std::size_t side, float cuff)
{
    const float whole = fit.body.outline.arm[side].length();
    const float own = std::min(fit.garment.outline.arm[side].length() * fit.scale, 1.03F * whole);
    return std::abs(own - cuff) < kNearCuff * whole ? std::max(own, cuff) : own;
}

void addSleeve(Pairs& pairs, const Fit& fit, std::size_t side, float end)
{
    const auto& garment = fit.garment.outline;
    const auto& arm = garment.arm[side];
    const auto& worn = fit.body.outline.arm[side];
    const auto outwards = [side](const cv::Point2f& d) {
        return side == 0 ? cv::Point2f(-d.y, d.x) : cv::Point2f(d.y, -d.x);
    };
    pairs.add(garment.shoulder[side], fit.body.outline.shoulder[side]);
    pairs.add(garment.armpit[side], {fit.body.outline.armpit[side].x, fit.rowOf(garment.armpit[side].y)});
    const float most = 0.8F * garment.shoulderWidth();
    for (const float share : kSleeveStations) {
        const float on = share * arm.length();
        const cv::Point2f out = outwards(arm.direction(on));
        const cv::Point2f middle = arm.at(on);
        const float outer = reachOf(fit.garment.sleeve[side], middle, out, most);
        const float inner = reachOf(fit.garment.sleeve[side], middle, out * -1.0F, most);
        if (outer < 1 || inner < 1)
            continue;
        const float along = share * end;
        const auto [wornOuter, wornInner] = fit.body.armReach(side, along);
        const cv::Point2f outBody = outwards(worn.direction(along));
        const float scale = fit.scale * fit.width;
        pairs.add(middle + out * outer, worn.at(along) + outBody * drawn(outer * scale, wornOuter));
        pairs.add(middle - out * inner, worn.at(along) - outBody * drawn(inner * scale, wornInner));
    }
}

double kernel(double squared)
{
    return squared > 1e-12 ? 0.5 * squared * std::log(squared) : 0.0;
}

} // namespace

void Pairs::add(const cv::Point2f& onGarment, const cv::Point2f& onBody)
{
    garment.push_back(onGarment);
    body.push_back(onBody);
}

Pairing pairUp(const GarmentShape& garment, const BodyShape& body, const TryOnSettings& settings,
               const std::array<float, 2>& cuffs)
{
    const Fit fit = fitOf(garment, body, settings);
    Pairing out;
    out.scale = fit.scale;
    addTop(out.torso, fit);
    addTorso(out.torso, fit);
    if (garment.outline.hasLegs)
        addLegs(out.torso, fit);
    for (std::size_t side = 0; side < 2; ++side) {
        if (!garment.outline.hasArm[side])
            continue;
        out.sleeveEnd[side] = sleeveEnd(fit, side, cuffs[side]);
        addSleeve(out.sleeve[side], fit, side, out.sleeveEnd[side]);
    }
    return out;
}

PlateSpline::PlateSpline(const Pairs& pairs)
{
    // Points that fall together would make the system singular.
    std::vector<cv::Point2f> answers;
    for (std::size_t i = 0; i < pairs.body.size(); ++i) {
        const auto isNear = [&](const cv::Point2f& other) {
            return std::hypot(other.x - pairs.body[i].x, other.y - pairs.body[i].y) < 2;
        };
        if (std::ranges::none_of(m_centers, isNear)) {
            m_centers.push_back(pairs.body[i]);
            answers.push_back(pairs.garment[i]);
        }
    }
    const int n = static_cast<int>(m_centers.size());
    if (n < 3) {
        m_centers.clear();
        return;
    }
    for (const auto& center : m_centers)
        m_unit = std::max({m_unit, std::abs(center.x), std::abs(center.y)});
    cv::Mat left(n + 3, n + 3, CV_64F, cv::Scalar(0));
    cv::Mat right(n + 3, 2, CV_64F, cv::Scalar(0));
    for (int i = 0; i < n; ++i) {
        const cv::Point2f a = m_centers[static_cast<std::size_t>(i)] / m_unit;
        for (int j = 0; j < n; ++j) {
            const cv::Point2f d = a - m_centers[static_cast<std::size_t>(j)] / m_unit;
            left.at<double>(i, j) = kernel(static_cast<double>(d.dot(d)));
        }
        left.at<double>(i, i) += kStiffness;
        const double row[3] = {1, static_cast<double>(a.x), static_cast<double>(a.y)};
        for (int k = 0; k < 3; ++k)
            left.at<double>(i, n + k) = left.at<double>(n + k, i) = row[k];
        right.at<double>(i, 0) = static_cast<double>(answers[static_cast<std::size_t>(i)].x);
        right.at<double>(i, 1) = static_cast<double>(answers[static_cast<std::size_t>(i)].y);
    }
    if (!cv::solve(left, right, m_weights, cv::DECOMP_LU))
        cv::solve(left, right, m_weights, cv::DECOMP_SVD);
}

cv::Point2f PlateSpline::operator()(const cv::Point2f& onBody) const
{
    const cv::Point2f at = onBody / m_unit;
    const int n = static_cast<int>(m_centers.size());
    const auto* weight = m_weights.ptr<double>(n);
    double x = weight[0] + static_cast<double>(at.x) * weight[2] + static_cast<double>(at.y) * weight[4];
    double y = weight[1] + static_cast<double>(at.x) * weight[3] + static_cast<double>(at.y) * weight[5];
    for (int i = 0; i < n; ++i) {
        const cv::Point2f d = at - m_centers[static_cast<std::size_t>(i)] / m_unit;
        const double value = kernel(static_cast<double>(d.dot(d)));
        x += value * m_weights.at<double>(i, 0);
        y += value * m_weights.at<double>(i, 1);
    }
    return {static_cast<float>(x), static_cast<float>(y)};
}

cv::Mat PlateSpline::grid(const cv::Size& size, int step) const
{
    cv::Mat out((size.height + step - 1) / step + 2, (size.width + step - 1) / step + 2, CV_32FC2);
    cv::parallel_for_(cv::Range(0, out.rows), [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y)
            for (int x = 0; x < out.cols; ++x) {
                const cv::Point2f at = (*this)({static_cast<float>(x * step), static_cast<float>(y * step)});
                out.at<cv::Vec2f>(y, x) = {at.x, at.y};
            }
    });
    return out;
}

} // namespace vidgo::ondevice
