#include "synth_voices.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vidgo::ondevice {

namespace {

constexpr double kTwoPi = 6.283185307179586;
constexpr double kRate = kAudioRate;
constexpr double kQuarterTurn = 0.7853981633974483;

/// A sine that goes on by turning a pointer: two multiplications a sample.
class Turner
{
public:
    Turner(double hertz, double phase)
        : m_x(std::cos(phase))
        , m_y(std::sin(phase))
        , m_cos(std::cos(kTwoPi * hertz / kRate))
        , m_sin(std::sin(kTwoPi * hertz / kRate))
    {}
    double next()
    {
        const double y = m_y;
        const double x = m_x * m_cos - m_y * m_sin;
        m_y = m_x * m_sin + m_y * m_cos;
        m_x = x;
        return y;
    }

private:
    double m_x;
    double m_y;
    double m_cos;
    double m_sin;
};

/// White noise, the same for the same seed.
class Noise
{
public:
    explicit Noise(std::uint32_t seed)
        : m_state(seed * 2654435761U + 12345U)
    {}
    double next()
    {
        m_state = m_state * 1664525U + 1013904223U;
        return static_cast<double>(m_state >> 8U) / 8388608.0 - 1.0;
    }

private:
    std::uint32_t m_state;
};

double hertzOf(double pitch)
{
    return 440 * std::pow(2.0, (pitch - 69) / 12);
}

/// Where a note's samples go.
class Output
{
public:
    Output(const Note& note, double seconds, Samples& out)
        : m_out(out)
        , m_from(static_cast<std::int64_t>(std::max(0.0, note.at) * kRate))
        , m_left(note.gain * std::cos((note.pan + 1) * kQuarterTurn))
        , m_right(note.gain * std::sin((note.pan + 1) * kQuarterTurn))
    {
        const auto all = static_cast<std::int64_t>(out.size()) / kAudioChannels;
        m_frames = std::clamp<std::int64_t>(static_cast<std::int64_t>(seconds * kRate), 0,
                                            std::max<std::int64_t>(0, all - m_from));
    }
    std::int64_t frames() const { return m_frames; }
    void add(std::int64_t frame, double value)
    {
        const auto at = static_cast<std::size_t>((m_from + frame) * kAudioChannels);
        m_out[at] += static_cast<float>(value * m_left);
        m_out[at + 1] += static_cast<float>(value * m_right);
    }

private:
    Samples& m_out;
    std::int64_t m_from;
    std::int64_t m_frames = 0;
    double m_left;
    double m_right;
};

/// Rises over `attack`, falls over `release` behind the note's length.
double envelope(double time, double length, double attack, double release)
{
    const double rising = attack > 0 ? std::min(1.0, time / attack) : 1;
    const double falling = time > length ? std::max(0.0, 1 - (time - length) / release) : 1;
    return rising * falling * falling;
}

struct Partial
{
    double ratio;
    double gain;
    double decay; ///< A second; 0: it stays.
};

template <std::size_t Count>
void playPartials(const Note& note, const std::array<Partial, Count>& partials, double attack, double release,
                  std::uint32_t seed, Samples& out)
{
    Output output(note, note.length + release, out);
    const double hertz = hertzOf(note.pitch);
    Noise phases(seed);
    for (const auto& partial : partials) {
        const double frequency = hertz * partial.ratio;
        if (frequency > 15000)
            continue;
        Turner sine(frequency, phases.next() * kTwoPi / 2);
        const double fall = std::exp(-partial.decay / kRate);
        double level = partial.gain;
        for (std::int64_t i = 0; i < output.frames(); ++i) {
            const double time = static_cast<double>(i) / kRate;
            output.add(i, sine.next() * level * envelope(time, note.length, attack, release));
            level *= fall;
        }
    }
}

// Two slightly different pitches each, so that it floats.
constexpr std::array<Partial, 8> kPad{{{0.9982, 0.30, 0},
                                       {1.0018, 0.30, 0},
                                       {1.9970, 0.13, 0},
                                       {2.0030, 0.13, 0},
                                       {2.9950, 0.055, 0},
                                       {3.0050, 0.055, 0},
                                       {4.003, 0.028, 0},
                                       {5.001, 0.014, 0}}};
constexpr std::array<Partial, 7> kPiano{{{1.0, 0.62, 1.6},
                                         {2.001, 0.30, 2.4},
                                         {3.003, 0.15, 3.4},
                                         {4.007, 0.085, 4.6},
                                         {5.014, 0.05, 6.2},
                                         {6.024, 0.03, 8.5},
                                         {7.04, 0.018, 11}}};
constexpr std::array<Partial, 5> kBell{
    {{1.0, 0.5, 1.3}, {2.0, 0.16, 2.0}, {3.011, 0.2, 2.8}, {5.42, 0.07, 5.5}, {8.2, 0.025, 9}}};
constexpr std::array<Partial, 8> kPluck{{{1.0, 0.5, 4.2},
                                         {2.0, 0.34, 5.6},
                                         {3.0, 0.22, 7.4},
                                         {4.0, 0.15, 9.5},
                                         {5.0, 0.10, 12},
                                         {6.0, 0.07, 15},
                                         {7.0, 0.05, 18},
                                         {8.0, 0.03, 22}}};
constexpr std::array<Partial, 7> kLead{{{1.003, 0.36, 1.5},
                                        {0.997, 0.36, 1.5},
                                        {2.004, 0.22, 3.5},
                                        {3.0, 0.15, 5.5},
                                        {4.0, 0.10, 8},
                                        {5.0, 0.07, 11},
                                        {6.0, 0.05, 15}}};
constexpr std::array<Partial, 3> kBass{{{1.0, 0.8, 0.5}, {2.0, 0.26, 1.8}, {3.0, 0.09, 4}}};

void playKick(const Note& note, Samples& out)
{
    Output output(note, 0.34, out);
    double phase = 0;
    for (std::int64_t i = 0; i < output.frames(); ++i) {
        const double time = static_cast<double>(i) / kRate;
        phase += kTwoPi * (47 + 110 * std::exp(-time * 34)) / kRate;
        output.add(i, std::sin(phase) * std::exp(-time * 10.5) * std::min(1.0, time * 900));
    }
}

/// Noise through a filter of first order difference, `bright` 0..1; several bursts make a clap.
void playNoise(const Note& note, double seconds, double decay, double bright, int bursts, std::uint32_t seed,
               Samples& out)
{
    Output output(note, seconds, out);
    Noise noise(seed);
    double slow = 0;
    double slower = 0;
    for (std::int64_t i = 0; i < output.frames(); ++i) {
        const double time = static_cast<double>(i) / kRate;
        const double raw = noise.next();
        slow += (raw - slow) * (0.25 + 0.6 * bright);
        slower += (slow - slower) * (0.05 + 0.4 * bright);
        double level = std::exp(-time * decay);
        if (bursts > 1 && time < 0.012 * (bursts - 1))
            level = std::exp(-std::fmod(time, 0.012) * 220);
        output.add(i, (slow - slower) * level * std::min(1.0, time * 1500));
    }
}

/// An echo that feeds itself, damped.
class Comb
{
public:
    Comb(std::size_t length, double feedback)
        : m_line(length, 0.0)
        , m_feedback(feedback)
    {}
    double next(double in)
    {
        const double out = m_line[m_at];
        m_damped += (out - m_damped) * 0.55;
        m_line[m_at] = in + m_damped * m_feedback;
        m_at = (m_at + 1) % m_line.size();
        return out;
    }

private:
    std::vector<double> m_line;
    double m_feedback;
    double m_damped = 0;
    std::size_t m_at = 0;
};

class AllPass
{
public:
    explicit AllPass(std::size_t length)
        : m_line(length, 0.0)
    {}
    double next(double in)
    {
        const double kept = m_line[m_at];
        const double out = kept - 0.5 * in;
        m_line[m_at] = in + 0.5 * kept;
        m_at = (m_at + 1) % m_line.size();
        return out;
    }

private:
    std::vector<double> m_line;
    std::size_t m_at = 0;
};

} // namespace

void playNote(const Note& note, std::uint32_t seed, Samples& out)
{
    switch (note.voice) {
    case Voice::Pad:
        playPartials(note, kPad, std::min(0.9, note.length * 0.4), 1.4, seed, out);
        break;
    case Voice::Piano:
        playPartials(note, kPiano, 0.004, 0.5, seed, out);
        break;
    case Voice::Bell:
        playPartials(note, kBell, 0.003, 1.6, seed, out);
        break;
    case Voice::Pluck:
        playPartials(note, kPluck, 0.002, 0.25, seed, out);
        break;
    case Voice::Lead:
        playPartials(note, kLead, 0.005, 0.12, seed, out);
        break;
    case Voice::Bass:
        playPartials(note, kBass, 0.008, 0.09, seed, out);
        break;
    case Voice::Kick:
        playKick(note, out);
        break;
    case Voice::Clap:
        playNoise(note, 0.24, 22, 0.45, 3, seed, out);
        break;
    case Voice::Hat:
        playNoise(note, 0.09, 62, 0.95, 1, seed, out);
        break;
    case Voice::Shaker:
        playNoise(note, 0.12, 34, 0.8, 1, seed, out);
        break;
    }
}

// After Schroeder: echoes side by side, then two that blur them. The lengths have no common factor.
void addRoom(Samples& samples, double amount)
{
    constexpr std::array<std::size_t, 4> kLeft{1687, 1933, 2179, 2411};
    constexpr std::array<std::size_t, 4> kRight{1723, 1979, 2143, 2467};
    for (std::size_t channel = 0; channel < kAudioChannels; ++channel) {
        std::vector<Comb> combs;
        for (const auto length : channel == 0 ? kLeft : kRight)
            combs.emplace_back(length, 0.82);
        AllPass first(556);
        AllPass second(225);
        for (std::size_t i = channel; i < samples.size(); i += kAudioChannels) {
            double room = 0;
            for (auto& comb : combs)
                room += comb.next(samples[i]);
            samples[i] += static_cast<float>(second.next(first.next(room * 0.25)) * amount);
        }
    }
}

} // namespace vidgo::ondevice
