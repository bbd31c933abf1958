#include "clip_feed.h"

#include <algorithm>
#include <chrono>

#include "clip_image.h"
#include "vidgo/base/base_error.h"

namespace vidgo::ui::player {

namespace {

constexpr std::size_t kMostFrames = 12;
constexpr std::size_t kFewestFrames = 2;
/// All frames that wait, of both clips.
constexpr std::size_t kMostBytes = 64U << 20U;
constexpr std::int64_t kUsPerSecond = 1'000'000;
constexpr std::int64_t kSoundBlock = kAudioRate / 20;
constexpr std::int64_t kSoundAhead = kAudioRate * 2 / 5;
/// So long the thread is kept when there is nothing to do: while somebody drags the playhead, for example.
constexpr std::chrono::milliseconds kLinger{300};
constexpr std::chrono::milliseconds kSoundLook{30};

QSize nativeSize(const ClipInfo& info, const service::ClipPlaybackOptions& options, const QImage& frame)
{
    // A frame below both the clip and what was asked for is all that may be seen of it.
    const QSize native = info.video ? QSize(info.video->width, info.video->height) : frame.size();
    const int asked = std::min(options.maxSide, std::max(native.width(), native.height()));
    return std::max(frame.width(), frame.height()) + 2 < asked ? frame.size() : native;
}

} // namespace

ClipFeed::ClipFeed(service::ClipService& clips, Order order, std::function<void()> news)
    : m_clips(clips)
    , m_order(std::move(order))
    , m_news(std::move(news))
    , m_seekTo(0)
{}

int ClipFeed::seek(std::int64_t timeUs)
{
    const std::scoped_lock lock(m_mutex);
    m_seekTo = std::max<std::int64_t>(0, timeUs);
    m_frames.clear();
    m_state.atEnd = false;
    m_changed.notify_all();
    return ++m_state.serial;
}

std::optional<PlayedFrame> ClipFeed::take()
{
    const std::scoped_lock lock(m_mutex);
    if (m_frames.empty())
        return std::nullopt;
    auto frame = std::move(m_frames.front());
    m_frames.pop_front();
    m_changed.notify_all();
    return frame;
}

std::optional<std::int64_t> ClipFeed::nextTime()
{
    const std::scoped_lock lock(m_mutex);
    if (m_frames.empty())
        return std::nullopt;
    return m_frames.front().timeUs;
}

std::optional<PlayedFrame> ClipFeed::takeSought()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_sought, std::nullopt);
}

ClipFeed::State ClipFeed::state()
{
    const std::scoped_lock lock(m_mutex);
    auto state = m_state;
    state.waiting = static_cast<int>(m_frames.size());
    return state;
}

void ClipFeed::startSound(std::int64_t fromUs)
{
    const std::scoped_lock lock(m_mutex);
    m_sound->clear();
    m_soundStart = fromUs;
    m_soundWanted = true;
    m_changed.notify_all();
}

void ClipFeed::stopSound()
{
    const std::scoped_lock lock(m_mutex);
    m_soundWanted = false;
    m_soundStart.reset();
    m_sound->clear();
}

bool ClipFeed::begin()
{
    const std::scoped_lock lock(m_mutex);
    m_changed.notify_all();
    if (m_working || m_state.error)
        return false;
    m_working = true;
    return true;
}

void ClipFeed::close()
{
    m_stop.request_stop();
    const std::scoped_lock lock(m_mutex);
    m_news = nullptr;
    m_changed.notify_all();
}

void ClipFeed::work(const std::stop_token& stop)
{
    const std::stop_callback forward(stop, [this] { m_stop.request_stop(); });
    if (!m_clip && !open()) {
        const std::scoped_lock lock(m_mutex);
        m_working = false;
        return;
    }
    for (auto step = nextStep(); step != Step::End; step = nextStep())
        follow(step);
}

// Waits for something to do; at the end of it nobody works any more.
ClipFeed::Step ClipFeed::nextStep()
{
    auto step = Step::Idle;
    const auto find = [this, &step] {
        const bool hasRoom = !m_state.atEnd && m_frames.size() < m_most;
        // A gap in the sound is heard at once, so half of it goes before the pictures.
        const auto least = hasRoom ? kSoundAhead / 2 : kSoundAhead;
        if (m_state.error)
            step = Step::End;
        else if (m_seekTo)
            step = Step::Seek;
        else if (m_soundStart || (m_soundWanted && m_sound->frames() < least))
            step = Step::Sound;
        else if (hasRoom)
            step = Step::Decode;
        return step != Step::Idle;
    };
    std::unique_lock lock(m_mutex);
    const auto token = m_stop.get_token();
    const auto end = std::chrono::steady_clock::now() + kLinger;
    while (!token.stop_requested() && !find()) {
        if (!m_soundWanted && std::chrono::steady_clock::now() >= end)
            step = Step::End;
        if (step == Step::End)
            break;
        // The loudspeaker empties the buffer without telling.
        m_changed.wait_for(lock, token, m_soundWanted ? kSoundLook : kLinger, find);
    }
    if (token.stop_requested())
        step = Step::End;
    if (step == Step::End)
        m_working = false;
    return step;
}

void ClipFeed::follow(Step step)
{
    if (step == Step::Seek)
        followSeek();
    else if (step == Step::Decode)
        decode();
    else if (step == Step::Sound)
        readSound();
}

bool ClipFeed::open()
{
    auto clip = m_clips.open(m_order.clip, m_order.options, m_stop.get_token());
    if (!clip) {
        fail(clip.error());
        return false;
    }
    m_clip = std::move(*clip);
    if (!m_order.before)
        return true;
    auto before = m_clips.open(*m_order.before, m_order.options, m_stop.get_token());
    if (!before) {
        fail(before.error());
        return false;
    }
    m_before = std::move(*before);
    return true;
}

void ClipFeed::followSeek()
{
    std::int64_t target = 0;
    int serial = 0;
    {
        const std::scoped_lock lock(m_mutex);
        target = *std::exchange(m_seekTo, std::nullopt);
        serial = m_state.serial;
        m_frames.clear();
    }
    if (auto there = m_clip->seek(target); !there)
        return fail(there.error());
    m_beforeNext.reset();
    m_beforeShown = {};
    if (m_before)
        if (auto there = m_before->seek(target); !there)
            return fail(there.error());
    auto frame = read(serial);
    if (!frame)
        return fail(frame.error());
    if (!*frame && target == 0)
        return fail(Error(BaseError::Internal, "a clip without a single frame"));
    {
        const std::scoped_lock lock(m_mutex);
        m_state.info = m_clip->info();
        m_state.atEnd = !*frame && !m_seekTo;
        if (*frame) {
            m_state.nativeSize = nativeSize(m_clip->info(), m_order.options, (*frame)->image);
            if (m_before)
                m_state.beforeSize = nativeSize(m_before->info(), m_order.options, (*frame)->before);
            const auto bytes = (*frame)->image.sizeInBytes() + (*frame)->before.sizeInBytes();
            m_most = std::clamp(kMostBytes / static_cast<std::size_t>(std::max<qsizetype>(1, bytes)),
                                kFewestFrames, kMostFrames);
            m_sought = std::move(**frame);
        }
    }
    tell();
}

void ClipFeed::decode()
{
    int serial = 0;
    {
        const std::scoped_lock lock(m_mutex);
        serial = m_state.serial;
    }
    auto frame = read(serial);
    if (!frame)
        return fail(frame.error());
    bool isNews = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_seekTo)
            return;
        isNews = m_frames.empty() || !*frame;
        if (*frame)
            m_frames.push_back(std::move(**frame));
        else
            m_state.atEnd = true;
    }
    if (isNews)
        tell();
}

Result<std::optional<PlayedFrame>> ClipFeed::read(int serial)
{
    auto picture = m_clip->next();
    if (!picture)
        return failure(picture);
    if (!*picture)
        return std::nullopt;
    if (m_before)
        if (auto kept = keepInStep((*picture)->timeUs); !kept)
            return failure(kept);
    return PlayedFrame{.image = toImage(**picture),
                       .before = m_beforeShown,
                       .timeUs = (*picture)->timeUs,
                       .durationUs = std::max<std::int64_t>(1, (*picture)->durationUs),
                       .serial = serial};
}

// The second clip goes on to what it shows at this time; a shorter one stays at its last frame.
Outcome ClipFeed::keepInStep(std::int64_t timeUs)
{
    const auto isSeen = [this, timeUs] {
        return m_beforeNext && (m_beforeNext->timeUs <= timeUs || m_beforeShown.isNull());
    };
    std::optional<ClipPicture> seen;
    do {
        if (isSeen())
            seen = std::exchange(m_beforeNext, std::nullopt);
        if (!m_beforeNext) {
            auto next = m_before->next();
            if (!next)
                return failure(next);
            m_beforeNext = std::move(*next);
        }
        if (seen && m_beforeShown.isNull())
            m_beforeShown = toImage(*seen);
    } while (isSeen());
    if (seen)
        m_beforeShown = toImage(*seen);
    return {};
}

void ClipFeed::readSound()
{
    int round = 0;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_soundStart) {
            m_soundFromUs = *std::exchange(m_soundStart, std::nullopt);
            m_soundFrames = 0;
        }
        round = m_sound->round();
    }
    auto samples = m_clip->sound(m_soundFromUs + m_soundFrames * kUsPerSecond / kAudioRate, kSoundBlock);
    if (!samples) {
        // The pictures go on: a clip with damaged sound is still worth seeing.
        const std::scoped_lock lock(m_mutex);
        m_soundWanted = false;
        return;
    }
    m_soundFrames += kSoundBlock;
    m_sound->add(*samples, round);
    if (m_soundFrames <= 2 * kSoundBlock)
        tell();
}

void ClipFeed::fail(const Error& error)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_state.error = error;
        m_frames.clear();
    }
    tell();
}

void ClipFeed::tell()
{
    std::function<void()> news;
    {
        const std::scoped_lock lock(m_mutex);
        news = m_news;
    }
    if (news)
        news();
}

} // namespace vidgo::ui::player
