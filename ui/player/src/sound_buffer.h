#pragma once

#include <cstdint>
#include <mutex>
#include <span>
#include <vector>

namespace vidgo::ui::player {

/// Sound on its way from the decoder to the loudspeaker: interleaved stereo, 48 kHz, in order. Safe to be
/// filled and emptied by two threads.
class SoundBuffer
{
public:
    void clear();
    /// Only what belongs to the newest round is taken, so that sound from before a jump never comes after it.
    void add(std::span<const float> samples, int round);
    int round() const;
    /// Frames (a sample for each channel) in it.
    std::int64_t frames() const;
    /// Fills `out`, with silence where there is not enough, and returns how many frames were there.
    std::int64_t take(std::span<float> out);

private:
    mutable std::mutex m_mutex;
    std::vector<float> m_samples;
    std::size_t m_begin = 0;
    int m_round = 0;
};

} // namespace vidgo::ui::player
