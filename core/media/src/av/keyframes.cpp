#include "keyframes.h"

#include <algorithm>
#include <string_view>

#include "clip_timing.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/progress.h"
#include "vidgo/media/media_error.h"

namespace vidgo::media::av {

namespace {

constexpr std::int64_t kFurtherBackUs = 5'000'000;
constexpr int kMaxTries = 12;              ///< Keyframes that are tried where they are damaged.
constexpr std::int64_t kMaxPackets = 4000; ///< That are passed over on the way to one.

// Decoders that can do it give a half, a quarter … of the size, still more than what is wanted.
int lowresFor(const AVCodecParameters& parameters, int maxSide)
{
    int lowres = 0;
    while (maxSide > 0 && lowres < 3 &&
           (std::max(parameters.width, parameters.height) >> (lowres + 1)) >= maxSide)
        ++lowres;
    return lowres;
}

bool isFormat(const Demuxer& demuxer, std::string_view name)
{
    return std::string_view(demuxer.context()->iformat->name).starts_with(name);
}

} // namespace

Keyframes::Keyframes(std::unique_ptr<Demuxer> demuxer, std::stop_token stop)
    : m_demuxer(std::move(demuxer))
    , m_stop(std::move(stop))
    , m_packet(makePacket())
    , m_frame(makeFrame())
{}

Result<std::unique_ptr<Keyframes>> Keyframes::open(const std::filesystem::path& path, int maxSide,
                                                   const std::stop_token& stop)
{
    auto demuxer = Demuxer::open(path, {.findStreamInfo = false}, stop);
    if (!demuxer)
        return failure(demuxer);
    std::unique_ptr<Keyframes> keyframes(new Keyframes(std::move(*demuxer), stop));
    if (auto prepared = keyframes->prepare(maxSide); !prepared)
        return failure(prepared);
    return keyframes;
}

Outcome Keyframes::prepare(int maxSide)
{
    const auto name = toUtf8(m_demuxer->path().filename());
    const AVStream* video = m_demuxer->video();
    if (video == nullptr)
        return fail(MediaError::NoMovingPicture, "no video stream", {{"file", name}});
    if (!m_packet || !m_frame)
        return fail(BaseError::OutOfMemory, "frame");
    const auto& parameters = *video->codecpar;
    const bool isReduced = maxSide > 0 && std::max(parameters.width, parameters.height) >= maxSide * 2;
    DecoderOptions options;
    options.threads = 1;
    options.frameThreads = false;
    options.skipFrame = AVDISCARD_NONKEY;
    // What the filter smooths cannot be seen at half of the size.
    options.skipLoopFilter = isReduced ? AVDISCARD_ALL : AVDISCARD_DEFAULT;
    options.lowres = lowresFor(parameters, maxSide);
    auto decoder = Decoder::open(video, m_demuxer->path(), options);
    if (!decoder)
        return failure(decoder);
    m_decoder = std::move(*decoder);
    m_converter = std::make_unique<FrameToImage>(maxSide);
    // An MP4 file is believed: its index stands beside the duration.
    if (isFormat(*m_demuxer, "mov") && m_demuxer->context()->duration > 0) {
        m_durationUs = std::min<std::int64_t>(m_demuxer->context()->duration, kLongestUs);
    } else {
        auto timing = findTiming(*m_demuxer);
        if (!timing)
            return failure(timing);
        m_durationUs = timing->durationUs;
    }
    m_demuxer->keepOnly(video);
    return {};
}

bool Keyframes::isAnimatedPicture() const
{
    return isFormat(*m_demuxer, "gif") || isFormat(*m_demuxer, "apng");
}

// True when a frame came out.
Result<bool> Keyframes::decode(const AVPacket* packet)
{
    auto sent = m_decoder->send(packet);
    if (!sent)
        return sent;
    auto got = m_decoder->receive(m_frame.get());
    if (got && *got == Decoder::Got::Nothing) {
        // It waits for others that might come before this one.
        if (auto drained = m_decoder->send(nullptr); !drained)
            return drained;
        got = m_decoder->receive(m_frame.get());
    }
    m_decoder->flush();
    if (!got)
        return failure(got);
    return *got == Decoder::Got::Decoded;
}

Outcome Keyframes::jump(std::int64_t timeUs)
{
    auto there = m_demuxer->seek(std::max<std::int64_t>(0, timeUs));
    if (there || there.error().is(BaseError::Cancelled))
        return there;
    return m_demuxer->seek(0);
}

Result<std::optional<Keyframes::Found>> Keyframes::findFrom(std::int64_t timeUs)
{
    int tries = 0;
    for (std::int64_t i = 0; i < kMaxPackets && tries < kMaxTries; ++i) {
        if (auto going = checkStop(m_stop); !going)
            return failure(going);
        auto more = m_demuxer->read(m_packet.get());
        if (!more)
            return failure(more);
        if (!*more)
            break;
        if (m_packet->stream_index != stream()->index || (m_packet->flags & AV_PKT_FLAG_KEY) == 0)
            continue;
        ++tries;
        auto decoded = decode(m_packet.get());
        if (!decoded && decoded.error().is(BaseError::OutOfMemory))
            return failure(decoded);
        if (!decoded || !*decoded)
            continue;
        auto image = m_converter->convert(m_frame.get(), uprightOf(stream(), m_frame.get()));
        if (!image)
            return failure(image);
        const auto time = m_packet->pts != AV_NOPTS_VALUE ? m_packet->pts : m_packet->dts;
        const auto at = time == AV_NOPTS_VALUE ? timeUs : m_demuxer->toUs(time, stream());
        return std::optional(Found{std::move(*image), at});
    }
    return std::nullopt;
}

Result<Keyframes::Found> Keyframes::at(std::int64_t timeUs)
{
    // Containers without an index come out anywhere, perhaps behind the last keyframe.
    for (const auto from : {timeUs, timeUs - kFurtherBackUs, std::int64_t{0}}) {
        if (from < 0)
            continue;
        if (auto there = jump(from); !there && there.error().is(BaseError::Cancelled))
            return failure(there);
        auto found = findFrom(timeUs);
        if (!found)
            return failure(found);
        if (*found)
            return std::move(**found);
    }
    return fail(MediaError::Damaged, "no keyframe was decoded",
                {{"file", toUtf8(m_demuxer->path().filename())}});
}

std::vector<std::int64_t> Keyframes::indexedTimes() const
{
    std::vector<std::int64_t> times;
    auto* video = const_cast<AVStream*>(stream());
    const int count = avformat_index_get_entries_count(video);
    for (int i = 0; i < count; ++i) {
        const auto* entry = avformat_index_get_entry(video, i);
        if ((entry->flags & AVINDEX_KEYFRAME) != 0)
            times.push_back(m_demuxer->toUs(entry->timestamp, video));
    }
    return times;
}

} // namespace vidgo::media::av
