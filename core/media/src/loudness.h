#pragma once

#include <array>
#include <vector>

#include "av/handles.h"
#include "vidgo/media/audio.h"

namespace vidgo::media {

/// Integrated loudness and true peak as ITU-R BS.1770-4 measures them, of stereo at 48 kHz.
class LoudnessMeter
{
public:
    static Result<LoudnessMeter> create();

    Outcome add(const AudioBuffer& piece);
    Loudness result();

private:
    /// A filter of second order, transposed direct form II; one state for each channel.
    struct Biquad
    {
        std::array<double, 3> b{};
        std::array<double, 2> a{};
        std::array<std::array<double, 2>, kAudioChannels> state{};
        double run(double in, std::size_t channel);
    };

    LoudnessMeter();
    void endStep();
    Outcome addPeak(const float* samples, int frames);

    Biquad m_shelf;
    Biquad m_highPass;
    double m_stepSum = 0;
    int m_stepFrames = 0;
    std::vector<double> m_steps; ///< Mean squares of the 100 ms parts, channels added.
    av::ResamplerHandle m_oversampler;
    std::vector<float> m_oversampled;
    float m_peak = 0;
};

} // namespace vidgo::media
