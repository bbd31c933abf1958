#include "align.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "vidgo/base/progress.h"

namespace vidgo::speech {

namespace {

constexpr int kStepsASecond = 100;
constexpr double kSilence = 0.02;      ///< Of the loudest step.
constexpr double kLengthWeight = 0.35; ///< Of a usual length against what is heard, for each sound.
constexpr double kMostStretch = 3;     ///< Of a usual length.
constexpr std::size_t kBand = 300;     ///< Steps by which an end may differ from the usual one.
constexpr double kNever = std::numeric_limits<double>::infinity();

// How loud each step of 10 ms is, 1 for the loudest; the square root brings quiet sounds nearer.
std::vector<double> envelopeOf(std::span<const float> samples, int rate)
{
    const std::size_t step = static_cast<std::size_t>(std::max(1, rate / kStepsASecond));
    std::vector<double> out;
    for (std::size_t from = 0; from < samples.size(); from += step) {
        const auto part = samples.subspan(from, std::min(step, samples.size() - from));
        double sum = 0;
        for (const float sample : part)
            sum += static_cast<double>(sample) * sample;
        out.push_back(std::sqrt(sum / static_cast<double>(part.size())));
    }
    const double loudest = out.empty() ? 0 : *std::ranges::max_element(out);
    for (double& value : out)
        value = loudest > 0 ? std::sqrt(value / loudest) : 0;
    return out;
}

struct Voiced
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

Voiced voicedPart(const std::vector<double>& envelope)
{
    const double limit = std::sqrt(kSilence);
    Voiced part{0, envelope.size()};
    while (part.begin < part.end && envelope[part.begin] < limit)
        ++part.begin;
    while (part.end > part.begin && envelope[part.end - 1] < limit)
        --part.end;
    return part;
}

/// What it costs when a sound ends at each of the steps from `first` on.
struct Ends
{
    std::size_t first = 0;
    std::vector<double> costs;
    std::vector<std::uint32_t> starts; ///< Where the sound then begins.

    std::size_t last() const { return first + costs.size() - 1; }
};

/// Finds the ends of the sounds within the voiced part.
class Aligner
{
public:
    Aligner(std::span<const double> envelope, const std::vector<PhoneKind>& kinds)
        : m_envelope(envelope)
        , m_kinds(kinds)
        , m_steps(envelope.size())
    {
        double sum = 0;
        for (const auto& kind : kinds)
            sum += kind.length;
        m_unit = static_cast<double>(m_steps) / sum;
    }

    /// For each sound the step at which it ends.
    Result<std::vector<std::size_t>> ends(const std::stop_token& stop) const
    {
        std::vector<Ends> all;
        all.reserve(m_kinds.size() + 1);
        all.push_back({0, {0.0}, {0}});
        double usualEnd = 0;
        for (std::size_t i = 0; i < m_kinds.size(); ++i) {
            if (auto going = checkStop(stop); !going)
                return failure(going);
            usualEnd += m_kinds[i].length * m_unit;
            const bool isLast = i + 1 == m_kinds.size();
            const auto middle = isLast ? m_steps : static_cast<std::size_t>(std::lround(usualEnd));
            const std::size_t first = middle > kBand ? middle - kBand : 0;
            all.push_back(endsOf(m_kinds[i], all.back(), first, std::min(m_steps, middle + kBand)));
        }
        if (all.back().last() != m_steps || all.back().costs.back() == kNever)
            return evenEnds();
        std::vector<std::size_t> out(m_kinds.size());
        std::size_t at = m_steps;
        for (std::size_t i = m_kinds.size(); i-- > 0;) {
            out[i] = at;
            at = all[i + 1].starts[at - all[i + 1].first];
        }
        return out;
    }

private:
    Ends endsOf(const PhoneKind& kind, const Ends& before, std::size_t first, std::size_t last) const
    {
        Ends now{first, std::vector<double>(last - first + 1, kNever),
                 std::vector<std::uint32_t>(last - first + 1, 0)};
        const auto sums = costsOf(kind, before.first, last);
        const auto penalties = penaltiesOf(kind);
        for (std::size_t start = before.first; start <= before.last(); ++start) {
            const double cost = before.costs[start - before.first];
            if (cost == kNever)
                continue;
            const std::size_t shortest = first > start ? first - start : 1;
            for (std::size_t length = shortest; length < penalties.size() && start + length <= last;
                 ++length) {
                const std::size_t end = start + length;
                const double total =
                    cost + sums[end - before.first] - sums[start - before.first] + penalties[length];
                if (total < now.costs[end - first]) {
                    now.costs[end - first] = total;
                    now.starts[end - first] = static_cast<std::uint32_t>(start);
                }
            }
        }
        return now;
    }

    // Running sums of how ill each step between `first` and `last` suits the sound.
    std::vector<double> costsOf(const PhoneKind& kind, std::size_t first, std::size_t last) const
    {
        std::vector<double> sums(1, 0.0);
        const double expected = std::sqrt(kind.loudness) * 0.85;
        for (std::size_t t = first; t < std::max(first, last); ++t) {
            const double off = m_envelope[t] - expected;
            sums.push_back(sums.back() + off * off);
        }
        return sums;
    }

    // Of each length against the usual one.
    std::vector<double> penaltiesOf(const PhoneKind& kind) const
    {
        const double usual = std::max(1.0, kind.length * m_unit);
        const auto most = static_cast<std::size_t>(std::ceil(usual * kMostStretch));
        std::vector<double> out(most + 1, 0.0);
        for (std::size_t length = 1; length <= most; ++length) {
            const double stretch = std::log(static_cast<double>(length) / usual);
            out[length] = kLengthWeight * usual * 0.5 * stretch * stretch;
        }
        return out;
    }

    // More sounds than steps: no time to tell them apart.
    std::vector<std::size_t> evenEnds() const
    {
        std::vector<std::size_t> out;
        double at = 0;
        for (const auto& kind : m_kinds) {
            at += kind.length * m_unit;
            out.push_back(std::min(m_steps, static_cast<std::size_t>(std::lround(at))));
        }
        out.back() = m_steps;
        return out;
    }

    std::span<const double> m_envelope;
    const std::vector<PhoneKind>& m_kinds;
    std::size_t m_steps;
    double m_unit = 1; ///< Steps of a sound of length 1.
};

} // namespace

Result<std::vector<Phone>> alignPhones(std::span<const float> samples, int rate,
                                       const std::vector<PhoneKind>& kinds, const std::stop_token& stop)
{
    const std::int64_t end = static_cast<std::int64_t>(samples.size()) * 1'000'000 / std::max(1, rate);
    const auto envelope = envelopeOf(samples, rate);
    const Voiced part = voicedPart(envelope);
    std::vector<Phone> out;
    const auto timeOf = [&](std::size_t step) {
        return std::min(end, static_cast<std::int64_t>(step) * (1'000'000 / kStepsASecond));
    };
    const auto add = [&](const std::string& name, Viseme viseme, std::int64_t until) {
        const std::int64_t from = out.empty() ? 0 : out.back().endUs;
        if (until > from)
            out.push_back({name, viseme, from, until});
    };
    if (kinds.empty() || part.begin >= part.end) {
        add("pau", Viseme::Rest, end);
        return out;
    }
    add("pau", Viseme::Rest, timeOf(part.begin));
    const auto ends =
        Aligner(std::span(envelope).subspan(part.begin, part.end - part.begin), kinds).ends(stop);
    if (!ends)
        return std::unexpected(ends.error());
    for (std::size_t i = 0; i < kinds.size(); ++i)
        add(kinds[i].name, kinds[i].viseme, timeOf(part.begin + (*ends)[i]));
    add("pau", Viseme::Rest, end);
    return out;
}

} // namespace vidgo::speech
