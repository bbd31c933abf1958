#include "align.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vidgo::speech {

namespace {

constexpr int kStepsASecond = 100;
constexpr double kSilence = 0.02;      ///< Of the loudest step.
constexpr double kLengthWeight = 0.35; ///< Of a usual length against what is heard, for each sound.
constexpr double kMostStretch = 3;     ///< Of a usual length.

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
    std::vector<std::size_t> ends()
    {
        const double never = std::numeric_limits<double>::infinity();
        m_from.assign(m_kinds.size() * (m_steps + 1), 0);
        std::vector<double> before(m_steps + 1, never);
        before[0] = 0;
        for (std::size_t i = 0; i < m_kinds.size(); ++i) {
            std::vector<double> now(m_steps + 1, never);
            const auto costs = costsOf(m_kinds[i]);
            for (std::size_t start = 0; start < m_steps; ++start)
                if (before[start] < never)
                    tryLengths(i, start, before[start], costs, now);
            before = std::move(now);
        }
        if (before[m_steps] == never)
            return evenEnds();
        std::vector<std::size_t> out(m_kinds.size());
        std::size_t at = m_steps;
        for (std::size_t i = m_kinds.size(); i-- > 0;) {
            out[i] = at;
            at = m_from[i * (m_steps + 1) + at];
        }
        return out;
    }

private:
    // Running sums of how ill each step suits the sound.
    std::vector<double> costsOf(const PhoneKind& kind) const
    {
        std::vector<double> sums(m_steps + 1, 0);
        const double expected = std::sqrt(kind.loudness) * 0.85;
        for (std::size_t t = 0; t < m_steps; ++t) {
            const double off = m_envelope[t] - expected;
            sums[t + 1] = sums[t] + off * off;
        }
        return sums;
    }

    void tryLengths(std::size_t i, std::size_t start, double cost, const std::vector<double>& costs,
                    std::vector<double>& now)
    {
        const double usual = std::max(1.0, m_kinds[i].length * m_unit);
        const auto most = static_cast<std::size_t>(std::ceil(usual * kMostStretch));
        for (std::size_t length = 1; length <= most && start + length <= m_steps; ++length) {
            const std::size_t end = start + length;
            const double stretch = std::log(static_cast<double>(length) / usual);
            const double total =
                cost + costs[end] - costs[start] + kLengthWeight * usual * 0.5 * stretch * stretch;
            if (total < now[end]) {
                now[end] = total;
                m_from[i * (m_steps + 1) + end] = start;
            }
        }
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
    std::vector<std::size_t> m_from;
};

} // namespace

std::vector<Phone> alignPhones(std::span<const float> samples, int rate, const std::vector<PhoneKind>& kinds)
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
    const auto ends = Aligner(std::span(envelope).subspan(part.begin, part.end - part.begin), kinds).ends();
    for (std::size_t i = 0; i < kinds.size(); ++i)
        add(kinds[i].name, kinds[i].viseme, timeOf(part.begin + ends[i]));
    add("pau", Viseme::Rest, end);
    return out;
}

} // namespace vidgo::speech
