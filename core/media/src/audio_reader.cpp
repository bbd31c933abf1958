#include <algorithm>
#include <cmath>

#include "audio_source.h"
#include "loudness.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/media/audio.h"

namespace vidgo::media {

namespace {

constexpr std::int64_t kPiece = kAudioRate; ///< Frames that are read at once.
constexpr int kPeaksPerSecond = 200;
constexpr int kMaxBuckets = 100'000;
constexpr std::size_t kMostPeaks = 4'000'000; ///< Of 5 h 33 min; those of longer sound are coarser.

// Hands all of the sound to `take`, piece by piece.
template <class Take>
Outcome forEachPiece(const std::filesystem::path& path, const std::stop_token& stop, Take take)
{
    auto reader = AudioReader::open(path, stop);
    if (!reader)
        return failure(reader);
    while (true) {
        auto piece = (*reader)->read(kPiece);
        if (!piece)
            return failure(piece);
        if (piece->samples.empty())
            return {};
        if (Outcome taken = take(*piece); !taken)
            return taken;
    }
}

// Two and two become one.
void halve(std::vector<float>& peaks)
{
    for (std::size_t i = 0; i < peaks.size() / 2; ++i)
        peaks[i] = std::max(peaks[2 * i], peaks[2 * i + 1]);
    peaks.resize(peaks.size() / 2);
}

std::vector<float> spread(const std::vector<float>& peaks, int buckets)
{
    std::vector<float> result(static_cast<std::size_t>(buckets), 0.F);
    for (std::size_t i = 0; i < result.size(); ++i) {
        const auto from = peaks.size() * i / result.size();
        const auto to = std::max(from + 1, peaks.size() * (i + 1) / result.size());
        for (auto k = from; k < std::min(to, peaks.size()); ++k)
            result[i] = std::max(result[i], peaks[k]);
    }
    return result;
}

} // namespace

Result<std::unique_ptr<AudioReader>> AudioReader::open(const std::filesystem::path& path,
                                                       const std::stop_token& stop)
{
    auto source = std::make_unique<AudioSource>(path, stop);
    if (auto started = source->start(); !started)
        return failure(started);
    return source;
}

Result<AudioBuffer> readAudio(const std::filesystem::path& path, std::int64_t maxUs,
                              const std::stop_token& stop)
{
    AudioBuffer all;
    const auto take = [&](const AudioBuffer& piece) -> Outcome {
        all.samples.insert(all.samples.end(), piece.samples.begin(), piece.samples.end());
        if (all.durationUs() <= maxUs)
            return {};
        const auto seconds = std::max<std::int64_t>(1, maxUs / 1'000'000);
        return fail(MediaError::TooLong, "more than " + std::to_string(maxUs) + " us",
                    {{"file", toUtf8(path.filename())},
                     {"limit", seconds % 60 == 0 ? std::to_string(seconds / 60) + " min"
                                                 : std::to_string(seconds) + " s"}});
    };
    if (auto done = forEachPiece(path, stop, take); !done)
        return failure(done);
    return all;
}

Result<std::vector<float>> waveform(const std::filesystem::path& path, int buckets,
                                    const std::stop_token& stop)
{
    if (buckets < 1 || buckets > kMaxBuckets)
        return fail(BaseError::InvalidArgument, std::to_string(buckets) + " buckets",
                    {{"reason", "a waveform has 1 to 100000 parts"}});
    // How long the sound is shows at its end, so that it is gathered finely first.
    std::vector<float> peaks;
    std::size_t samplesOfPeak = std::size_t{kAudioRate} / kPeaksPerSecond * kAudioChannels;
    float peak = 0;
    std::size_t seen = 0;
    const auto end = [&] {
        peaks.push_back(std::min(peak, 1.F));
        peak = 0;
        seen = 0;
        if (peaks.size() < kMostPeaks)
            return;
        halve(peaks);
        samplesOfPeak *= 2;
    };
    const auto take = [&](const AudioBuffer& piece) -> Outcome {
        for (const float sample : piece.samples) {
            peak = std::max(peak, std::abs(sample));
            if (++seen >= samplesOfPeak)
                end();
        }
        return {};
    };
    if (auto done = forEachPiece(path, stop, take); !done)
        return failure(done);
    if (seen > 0)
        end();
    return spread(peaks, buckets);
}

Result<Loudness> measureLoudness(const std::filesystem::path& path, const std::stop_token& stop)
{
    auto meter = LoudnessMeter::create();
    if (!meter)
        return failure(meter);
    const auto take = [&](const AudioBuffer& piece) { return meter->add(piece); };
    if (auto done = forEachPiece(path, stop, take); !done)
        return failure(done);
    return meter->result();
}

} // namespace vidgo::media
