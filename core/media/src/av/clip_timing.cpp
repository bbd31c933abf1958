#include "clip_timing.h"

#include <algorithm>
#include <cstring>
#include <vector>

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/media/media_error.h"

namespace vidgo::media::av {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kSamplePackets = 90; ///< Of the picture, to see whether they come evenly.
constexpr std::int64_t kSampleBytes = 8 * 1024 * 1024;
constexpr std::chrono::seconds kScanTime{2}; ///< Then the rest of a file is estimated.
constexpr std::int64_t kSlackUs = 500'000;   ///< By which a header may be wrong without being wrong.

bool isOneOf(const AVFormatContext* input, std::initializer_list<const char*> names)
{
    const std::string_view name = input->iformat->name;
    return std::any_of(names.begin(), names.end(),
                       [&](const char* one) { return name.substr(0, name.find(',')) == one; });
}

// Timestamps that can be taken from each other, whatever the file says.
std::int64_t tamed(std::int64_t timestamp)
{
    constexpr std::int64_t kFar = std::int64_t{1} << 60;
    return std::clamp(timestamp, -kFar, kFar);
}

// More than a few steps between frames that are not like the others.
bool isUneven(std::vector<std::int64_t> times)
{
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    if (times.size() < 4)
        return false;
    std::vector<std::int64_t> steps;
    for (std::size_t i = 1; i < times.size(); ++i)
        steps.push_back(times[i] - times[i - 1]);
    auto sorted = steps;
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    // Containers round times; two ticks may be lost.
    const std::int64_t tolerance = std::max<std::int64_t>(*middle / 4, 2);
    const auto others = std::count_if(
        steps.begin(), steps.end(), [&](std::int64_t step) { return std::abs(step - *middle) > tolerance; });
    return others >= 2 && static_cast<std::size_t>(others) * 100 >= steps.size();
}

// Encoders of sound fill its last packet up; that is no part of the clip.
std::int64_t laterEnd(std::int64_t videoUs, std::int64_t audioUs)
{
    constexpr std::int64_t kPadding = 150'000;
    return videoUs > 0 && audioUs < videoUs + kPadding ? videoUs : std::max(videoUs, audioUs);
}

// The index of one stream that is held in memory.
struct IndexFacts
{
    int entries = 0;
    std::int64_t endUs = 0; ///< Of the last frame that the file reaches to.
    std::vector<std::int64_t> times;
};

IndexFacts readIndex(const Demuxer& demuxer, AVStream* stream, std::int64_t fileBytes)
{
    IndexFacts facts;
    facts.entries = avformat_index_get_entries_count(stream);
    std::int64_t last = 0;
    std::int64_t step = 0;
    for (int i = 0; i < facts.entries; ++i) {
        const auto* entry = avformat_index_get_entry(stream, i);
        if (entry->pos + entry->size > fileBytes)
            break;
        const auto time = tamed(entry->timestamp);
        if (i > 0 && time > last)
            step = time - last;
        last = time;
        facts.times.push_back(time);
    }
    if (!facts.times.empty()) {
        const auto first = *std::min_element(facts.times.begin(), facts.times.end());
        const auto zero = av_rescale_q(demuxer.startUs(), AVRational{1, AV_TIME_BASE}, stream->time_base);
        facts.endUs = demuxer.toUs(zero + last - first + step, stream);
    }
    return facts;
}

// Reads packets and notes where they end.
class Scan
{
public:
    explicit Scan(Demuxer& demuxer)
        : m_demuxer(demuxer)
        , m_packet(makePacket())
    {}

    /// To the end, or until `wanted` packets of the picture or `bytes` were seen, or it takes too long.
    Outcome run(std::int64_t wanted, std::int64_t bytes)
    {
        if (!m_packet)
            return fail(BaseError::OutOfMemory, "packet");
        const auto until = Clock::now() + kScanTime;
        std::int64_t seen = 0;
        while (counted() < wanted && seen < bytes) {
            auto more = m_demuxer.read(m_packet.get());
            if (!more)
                return failure(more);
            if (!*more) {
                reachedEnd = true;
                return {};
            }
            seen += m_packet->size;
            ++packets;
            note();
            if (packets % 64 == 0 && Clock::now() > until)
                return {};
        }
        return {};
    }

    std::int64_t packets = 0;
    std::int64_t videoPackets = 0;
    std::int64_t videoEndUs = 0;
    std::int64_t audioEndUs = 0;
    std::int64_t position = 0; ///< In the file, of the last packet.
    std::vector<std::int64_t> videoTimes;
    bool reachedEnd = false;

    std::int64_t endUs() const { return laterEnd(videoEndUs, audioEndUs); }

private:
    std::int64_t counted() const
    {
        return m_demuxer.video() ? static_cast<std::int64_t>(videoTimes.size()) : packets;
    }
    void note()
    {
        const AVStream* stream = m_demuxer.stream(m_packet->stream_index);
        const bool isVideo = stream == m_demuxer.video();
        if (!isVideo && stream != m_demuxer.audio())
            return;
        position = std::max(position, m_packet->pos);
        if (isVideo)
            ++videoPackets;
        const auto time = m_packet->pts != AV_NOPTS_VALUE ? m_packet->pts : m_packet->dts;
        if (time == AV_NOPTS_VALUE)
            return;
        if (isVideo)
            videoTimes.push_back(tamed(time));
        constexpr std::int64_t kLongest = std::int64_t{1} << 40;
        const auto duration = std::clamp<std::int64_t>(m_packet->duration, 0, kLongest);
        const auto packetEnd =
            m_demuxer.toUs(time, stream) + m_demuxer.toUs(duration, stream) + m_demuxer.startUs();
        auto& endUs = isVideo ? videoEndUs : audioEndUs;
        endUs = std::max(endUs, packetEnd);
    }

    Demuxer& m_demuxer;
    Packet m_packet;
};

// One that was computed from a duration may have two numbers of ten digits, which leave no room for the
// doubling of a rate and are too much for the clocks of encoders.
Rational rational(AVRational value)
{
    constexpr int kMost = 1'000'000;
    av_reduce(&value.num, &value.den, value.num, value.den, kMost);
    return {value.num, value.den};
}

// Nothing where the header does not say.
Rational frameRateOf(const AVStream* stream)
{
    constexpr int kFastest = 1000;
    for (const AVRational rate : {stream->avg_frame_rate, stream->r_frame_rate})
        if (rate.num > 0 && rate.den > 0 && rate.num / rate.den <= kFastest)
            return rational(rate);
    return {};
}

constexpr Rational kUsualRate = {25, 1};

// The mean of frames that begin at these times.
Rational meanRate(std::int64_t frames, std::int64_t durationUs)
{
    if (frames < 1 || durationUs < 1 || frames > durationUs)
        return kUsualRate;
    AVRational rate{};
    av_reduce(&rate.num, &rate.den, frames * 1'000'000, durationUs, 1'000'000);
    return rational(rate);
}

class TimingFinder
{
public:
    explicit TimingFinder(Demuxer& demuxer)
        : m_demuxer(demuxer)
        , m_input(demuxer.context())
        , m_bytes(m_input->pb != nullptr ? avio_size(m_input->pb) : 0)
    {}

    Result<ClipTiming> find()
    {
        if (m_demuxer.video())
            m_timing.frameRate = frameRateOf(m_demuxer.video());
        if (m_input->duration != AV_NOPTS_VALUE)
            m_timing.durationUs = std::max<std::int64_t>(0, m_input->duration - leadUs());
        if (isOneOf(m_input, {"mov"}) && takeIndex())
            return m_timing;
        const bool isGuess = m_timing.durationUs == 0 || m_demuxer.hasNoTimes() ||
                             m_input->duration_estimation_method == AVFMT_DURATION_FROM_BITRATE;
        const bool needsAll = isGuess || isOneOf(m_input, {"gif", "apng"});
        auto done = needsAll ? scanAll() : scanParts();
        if (!done)
            return failure(done);
        if (m_demuxer.video() && m_timing.frameRate.numerator == 0)
            m_timing.frameRate = meanRate(m_sampled, m_sampledUs);
        return m_timing;
    }

private:
    // The whole file begins that much before what counts as its beginning.
    std::int64_t leadUs() const
    {
        std::int64_t lead = 0;
        for (const AVStream* stream : {m_demuxer.video(), m_demuxer.audio()})
            if (stream != nullptr && stream->start_time != AV_NOPTS_VALUE)
                lead = std::max(lead, -m_demuxer.toUs(stream->start_time, stream));
        return lead < m_input->duration ? lead : 0;
    }

    // Edit lists may take a little away at the end.
    void measured(std::int64_t endUs)
    {
        const auto claimed = m_timing.durationUs;
        if (claimed == 0 || std::abs(endUs - claimed) > std::max(kSlackUs, claimed / 50))
            m_timing.durationUs = endUs;
    }

    // The index of an MP4 file names every frame. False for one in fragments.
    bool takeIndex()
    {
        std::int64_t videoEndUs = 0;
        std::int64_t audioEndUs = 0;
        for (AVStream* stream : {m_demuxer.video(), m_demuxer.audio()}) {
            if (stream == nullptr)
                continue;
            const auto facts = readIndex(m_demuxer, stream, m_bytes);
            const bool isVideo = stream == m_demuxer.video();
            if (facts.times.empty() || (stream->nb_frames > 0 && facts.entries < stream->nb_frames / 2))
                return false;
            (isVideo ? videoEndUs : audioEndUs) = facts.endUs;
            if (isVideo) {
                m_timing.frames = static_cast<std::int64_t>(facts.times.size());
                m_timing.hasVariableRate = isUneven(facts.times);
                if (m_timing.frameRate.numerator == 0)
                    m_timing.frameRate = meanRate(m_timing.frames, facts.endUs);
            }
        }
        const auto endUs = laterEnd(videoEndUs, audioEndUs);
        if (endUs == 0)
            return m_timing.durationUs > 0;
        measured(endUs);
        return true;
    }

    Outcome scanAll()
    {
        Scan scan(m_demuxer);
        if (auto done = scan.run(INT64_MAX, INT64_MAX); !done)
            return done;
        if (scan.packets == 0)
            return nothingInIt();
        m_timing.hasVariableRate = !m_demuxer.hasNoTimes() && isUneven(scan.videoTimes);
        m_sampled = static_cast<std::int64_t>(scan.videoTimes.size());
        m_sampledUs = scan.videoEndUs;
        if (m_demuxer.hasNoTimes() && m_timing.frameRate.numerator == 0)
            m_timing.frameRate = kUsualRate;
        const double part = scan.reachedEnd || scan.position <= 0
                                ? 1.0
                                : static_cast<double>(scan.position) / static_cast<double>(m_bytes);
        if (scan.reachedEnd)
            m_timing.frames = scan.videoPackets;
        double endUs = static_cast<double>(scan.endUs());
        if (m_demuxer.hasNoTimes() && m_demuxer.video())
            endUs = static_cast<double>(scan.videoPackets) * 1e6 / m_timing.frameRate.value();
        m_timing.durationUs = static_cast<std::int64_t>(
            std::min(endUs / std::max(part, 1e-6), static_cast<double>(kLongestUs)));
        return {};
    }

    // The beginning for the rhythm, and the end where the index says where that is.
    Outcome scanParts()
    {
        Scan first(m_demuxer);
        const int wanted = m_demuxer.video() ? kSamplePackets : 1;
        if (auto done = first.run(wanted, kSampleBytes); !done)
            return done;
        if (first.packets == 0)
            return nothingInIt();
        m_timing.hasVariableRate = isUneven(first.videoTimes);
        m_sampled = static_cast<std::int64_t>(first.videoTimes.size());
        m_sampledUs = first.videoEndUs;
        if (first.reachedEnd) {
            m_timing.frames = first.videoPackets;
            m_timing.durationUs = first.endUs();
            return {};
        }
        if (m_demuxer.video() && m_demuxer.video()->nb_frames > 0)
            m_timing.frames = m_demuxer.video()->nb_frames;
        return isOneOf(m_input, {"matroska", "flv", "avi"}) ? scanEnd(first.endUs()) : Outcome();
    }

    Outcome scanEnd(std::int64_t seenUs)
    {
        AVStream* stream = m_demuxer.video() ? m_demuxer.video() : m_demuxer.audio();
        // Some readers fetch the index only when something is looked for.
        if (!m_demuxer.seek(0))
            return {};
        const int count = avformat_index_get_entries_count(stream);
        const auto* last = avformat_index_get_entry(stream, count - 1);
        if (last != nullptr)
            if (auto there = m_demuxer.seek(m_demuxer.toUs(last->timestamp, stream)); !there)
                return there.error().is(BaseError::Cancelled) ? std::move(there) : Outcome();
        Scan end(m_demuxer);
        if (auto done = end.run(INT64_MAX, INT64_MAX); !done)
            return done;
        if (end.reachedEnd)
            m_timing.durationUs = std::max(seenUs, end.endUs());
        return {};
    }

    Outcome nothingInIt() const
    {
        return fail(MediaError::Damaged, "no packet in it", {{"file", toUtf8(m_demuxer.path().filename())}});
    }

    Demuxer& m_demuxer;
    const AVFormatContext* m_input;
    std::int64_t m_bytes;
    ClipTiming m_timing;
    std::int64_t m_sampled = 0; ///< Frames that were seen, and how long they take together.
    std::int64_t m_sampledUs = 0;
};

} // namespace

Result<ClipTiming> findTiming(Demuxer& demuxer)
{
    auto timing = TimingFinder(demuxer).find();
    if (timing)
        timing->durationUs = std::min(timing->durationUs, kLongestUs);
    return timing;
}

} // namespace vidgo::media::av
