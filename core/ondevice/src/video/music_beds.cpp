#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <random>

#include "sound.h"
#include "synth_voices.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/progress.h"
#include "vidgo/ondevice/video_composer.h"

namespace vidgo::ondevice {

namespace {

constexpr std::uint32_t kSeed = 7;
constexpr int kBeats = 4; ///< A bar.

/// The notes of a chord from its root upwards, in MIDI.
struct Chord
{
    int root;
    std::array<int, 4> tones; ///< Above the root.
};

constexpr std::array<int, 4> kMajor{0, 4, 7, 12};
constexpr std::array<int, 4> kMajor7{0, 4, 7, 11};
constexpr std::array<int, 4> kMinor7{0, 3, 7, 10};
constexpr std::array<int, 4> kAdd9{0, 4, 7, 14};

using Progression = std::array<Chord, 4>;
constexpr Progression kCalm{{{48, kAdd9}, {45, kMinor7}, {53, kMajor7}, {55, kMajor}}};
constexpr Progression kUpbeat{{{50, kMajor}, {57, kMajor}, {47, kMinor7}, {55, kMajor}}};
constexpr Progression kElegant{{{53, kMajor7}, {52, kMinor7}, {50, kMinor7}, {48, kMajor7}}};
constexpr Progression kElectronic{{{45, kMinor7}, {53, kMajor}, {48, kMajor}, {55, kMajor}}};

/// Writes a piece down as notes.
class Score
{
public:
    Score(double beatsPerMinute, double seconds)
        : m_beat(60 / beatsPerMinute)
        , m_seconds(seconds)
        // The last bar but for what is needed to end: one chord that rings out.
        , m_bars(std::max(1, static_cast<int>(std::floor((seconds - 1.0) / (m_beat * kBeats)))))
        , m_chance(kSeed)
    {}

    int bars() const { return m_bars; }
    std::vector<Note> take() { return std::move(m_notes); }

    /// `at` and `length` in beats from the beginning.
    void add(Voice voice, double at, double length, double pitch, double gain, double pan = 0)
    {
        // Nobody plays like a machine.
        const double late = 0.006 * chance();
        const double loud = 1 + 0.12 * (chance() - 0.5);
        m_notes.push_back({voice, at * m_beat + late, length * m_beat, pitch, gain * loud, pan});
    }
    void addChord(Voice voice, double at, double length, const Chord& chord, double gain, int lift = 0)
    {
        for (std::size_t i = 0; i < chord.tones.size(); ++i)
            add(voice, at, length, chord.root + chord.tones[i] + lift, gain,
                -0.45 + 0.3 * static_cast<double>(i));
    }
    /// The end, from the beginning of the bar behind the last.
    void close(const Chord& home, Voice top)
    {
        const double at = m_bars * kBeats;
        const double left = std::max(1.0, m_seconds / m_beat - at);
        addChord(Voice::Pad, at, left, home, 0.20);
        add(Voice::Bass, at, std::min(left, 4.0), home.root - 12, 0.34);
        for (int i = 0; i < 4; ++i)
            add(top, at + 0.5 * i, 3, home.root + 12 + home.tones[static_cast<std::size_t>(i)],
                0.30 - 0.04 * i, -0.3 + 0.2 * i);
    }
    double chance() { return static_cast<double>(m_chance() % 4096) / 4096; }

private:
    double m_beat;
    double m_seconds;
    int m_bars;
    std::minstd_rand m_chance;
    std::vector<Note> m_notes;
};

const Chord& chordOf(const Progression& chords, int bar)
{
    return chords[static_cast<std::size_t>(bar) % chords.size()];
}

void writeCalm(Score& score)
{
    constexpr std::array<int, 8> kFigure{0, 2, 1, 3, 2, 1, 3, 2};
    for (int bar = 0; bar < score.bars(); ++bar) {
        const auto& chord = chordOf(kCalm, bar);
        const double at = bar * kBeats;
        score.addChord(Voice::Pad, at, kBeats, chord, 0.20);
        score.add(Voice::Bass, at, 2.6, chord.root - 12, 0.30);
        for (int i = 0; i < 8; ++i) {
            if (bar == 0 && i < 2)
                continue;
            const int tone = chord.tones[static_cast<std::size_t>(kFigure[static_cast<std::size_t>(i)])];
            score.add(Voice::Piano, at + 0.5 * i, 1.2, chord.root + 12 + tone, i % 4 == 0 ? 0.36 : 0.25,
                      0.35 * std::sin(i));
        }
        if (bar % 2 == 1)
            score.add(Voice::Bell, at + 3, 1, chord.root + 24 + chord.tones[2], 0.12, 0.4);
        if (bar >= 2)
            for (int i = 0; i < 8; ++i)
                score.add(Voice::Shaker, at + 0.5 * i, 0.2, 0, i % 2 == 1 ? 0.10 : 0.05, 0.25);
    }
    score.close(kCalm[0], Voice::Piano);
}

void writeDrums(Score& score, int bar, double at, bool isFourToTheFloor, double hats)
{
    for (int beat = 0; beat < kBeats; ++beat) {
        if (isFourToTheFloor || beat % 2 == 0)
            score.add(Voice::Kick, at + beat, 0.5, 0, 0.74);
        if (beat % 2 == 1 && bar >= 1)
            score.add(Voice::Clap, at + beat, 0.3, 0, 0.52, 0.06);
        score.add(Voice::Hat, at + beat + 0.5, 0.2, 0, 0.9 * hats, 0.2);
        if (bar >= 2) {
            score.add(Voice::Hat, at + beat + 0.25, 0.1, 0, 0.4 * hats, -0.25);
            score.add(Voice::Hat, at + beat + 0.75, 0.1, 0, 0.5 * hats, -0.25);
        }
    }
    if (!isFourToTheFloor)
        score.add(Voice::Kick, at + 2.5, 0.4, 0, 0.5);
}

void writeUpbeat(Score& score)
{
    constexpr std::array<double, 6> kStabs{0, 0.75, 1.5, 2, 2.75, 3.5};
    constexpr std::array<int, 8> kTune{3, 2, 1, 2, 3, 1, 2, 0};
    for (int bar = 0; bar < score.bars(); ++bar) {
        const auto& chord = chordOf(kUpbeat, bar);
        const double at = bar * kBeats;
        writeDrums(score, bar, at, false, 0.24);
        score.addChord(Voice::Pad, at, kBeats, chord, 0.10);
        for (const double stab : kStabs)
            score.addChord(Voice::Pluck, at + stab, 0.4, chord, 0.17, 12);
        for (int i = 0; i < 4; ++i)
            score.add(Voice::Bass, at + i + (i % 2 == 1 ? 0.5 : 0.0), 0.45, chord.root - 12, 0.46);
        if (bar >= 1)
            for (int i = 0; i < 8; ++i) {
                const int tone = chord.tones[static_cast<std::size_t>(kTune[static_cast<std::size_t>(i)])];
                score.add(Voice::Bell, at + 0.5 * i, 0.4, chord.root + 24 + tone, 0.14,
                          i % 2 == 0 ? 0.4 : -0.4);
            }
    }
    score.close(kUpbeat[0], Voice::Pluck);
}

void writeElegant(Score& score)
{
    constexpr std::array<int, 6> kRise{0, 1, 2, 3, 2, 1};
    for (int bar = 0; bar < score.bars(); ++bar) {
        const auto& chord = chordOf(kElegant, bar);
        const double at = bar * kBeats;
        score.addChord(Voice::Pad, at, kBeats, chord, 0.24, 12);
        score.add(Voice::Bass, at, 3.4, chord.root - 12, 0.26);
        for (int i = 0; i < 6; ++i) {
            const double when = at + i * (static_cast<double>(kBeats) / 6);
            const int tone = chord.tones[static_cast<std::size_t>(kRise[static_cast<std::size_t>(i)])];
            score.add(Voice::Pluck, when, 0.8, chord.root + 12 + tone, 0.22, 0.5 * std::sin(1.3 * i));
        }
        score.add(Voice::Bell, at + (bar % 2 == 0 ? 0 : 2), 2, chord.root + 24 + chord.tones[3 - bar % 2],
                  0.17, 0.25);
        if (bar % 4 == 3)
            score.add(Voice::Bell, at + 3.33, 1, chord.root + 24 + chord.tones[1], 0.12, -0.3);
    }
    score.close(kElegant[3], Voice::Bell);
}

void writeElectronic(Score& score)
{
    constexpr std::array<int, 8> kRun{0, 2, 3, 2, 1, 2, 3, 2};
    for (int bar = 0; bar < score.bars(); ++bar) {
        const auto& chord = chordOf(kElectronic, bar);
        const double at = bar * kBeats;
        writeDrums(score, bar, at, true, 0.26);
        for (int beat = 0; beat < kBeats; ++beat) {
            // Off the beat, where the drum leaves room.
            score.addChord(Voice::Pad, at + beat + 0.3, 0.6, chord, 0.13, 12);
            score.add(Voice::Bass, at + beat + 0.5, 0.4, chord.root - 12, 0.52);
            score.add(Voice::Bass, at + beat + 0.75, 0.2, chord.root, 0.28);
        }
        for (int i = 0; i < 16; ++i) {
            const int tone = chord.tones[static_cast<std::size_t>(kRun[static_cast<std::size_t>(i % 8)])];
            score.add(Voice::Lead, at + 0.25 * i, 0.2,
                      chord.root + 12 + tone + (i >= 8 && bar % 2 == 1 ? 12 : 0), i % 4 == 0 ? 0.19 : 0.13,
                      0.6 * std::sin(0.9 * i));
        }
    }
    score.close(kElectronic[0], Voice::Lead);
}

struct Piece
{
    std::string_view id;
    void (*write)(Score& score);
    double room;
};

constexpr std::array<Piece, 4> kPieces{{{"calm", &writeCalm, 0.34},
                                        {"upbeat", &writeUpbeat, 0.16},
                                        {"elegant", &writeElegant, 0.42},
                                        {"electronic", &writeElectronic, 0.15}}};

} // namespace

Result<media::AudioBuffer> playMusicBed(const MusicBed& bed, std::int64_t frames, const std::stop_token& stop)
{
    const auto* piece = std::ranges::find(kPieces, std::string_view(bed.id), &Piece::id);
    if (piece == kPieces.end() || frames < 0)
        return fail(BaseError::InvalidArgument, "music bed " + bed.id, {{"reason", "the value of music"}});
    Score score(bed.beatsPerMinute, static_cast<double>(frames) / kAudioRate);
    piece->write(score);
    media::AudioBuffer out;
    out.samples.assign(static_cast<std::size_t>(frames * kAudioChannels), 0.0F);
    std::uint32_t seed = kSeed;
    for (const auto& note : score.take()) {
        if (auto running = checkStop(stop); !running)
            return failure(running);
        playNote(note, ++seed, out.samples);
    }
    addRoom(out.samples, piece->room);
    bringToLoudness(out.samples, -16, 0.9);
    fadeEnds(out.samples, kAudioRate / 50, kAudioRate * 6 / 5);
    return out;
}

} // namespace vidgo::ondevice
