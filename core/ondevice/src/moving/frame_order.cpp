#include "moving/frame_order.h"

#include <algorithm>

#include "vidgo/base/progress.h"

namespace vidgo::ondevice {

namespace {

constexpr std::int64_t kMemory = 256LL * 1024 * 1024; // of the frames that are kept for going backwards
constexpr std::int64_t kStep = 40'000;                // what a frame takes when nothing is known

} // namespace

FrameOrder::FrameOrder(std::unique_ptr<media::ClipReader> reader, std::stop_token stop)
    : m_reader(std::move(reader))
    , m_stop(std::move(stop))
{}

Result<std::unique_ptr<FrameOrder>> FrameOrder::open(const std::filesystem::path& clip, int maxSide,
                                                     const std::stop_token& stop)
{
    auto reader = media::ClipReader::open(clip, {.maxSide = maxSide}, stop);
    if (!reader)
        return failure(reader);
    return std::unique_ptr<FrameOrder>(new FrameOrder(std::move(*reader), stop));
}

Result<const media::ClipFrame*> FrameOrder::at(std::int64_t timeUs)
{
    timeUs = std::max<std::int64_t>(0, timeUs);
    if (auto go = checkStop(m_stop); !go)
        return failure(go);
    Outcome done;
    if (m_frames.empty())
        done = jump(timeUs);
    else if (timeUs < m_frames.front().timeUs)
        done = readBefore(timeUs);
    else
        done = readOn(timeUs);
    if (!done)
        return failure(done);
    if (m_frames.empty())
        return fail(media::MediaError::Damaged, "no frame at all", {{"file", info().container}});
    const auto after = std::ranges::upper_bound(m_frames, timeUs, {}, &media::ClipFrame::timeUs);
    return after == m_frames.begin() ? &*after : &*(after - 1);
}

bool FrameOrder::holds(std::int64_t timeUs) const
{
    const auto& last = m_frames.back();
    return m_isAtEnd || timeUs < last.timeUs + last.durationUs;
}

Result<bool> FrameOrder::readOne()
{
    auto frame = m_reader->next();
    if (!frame)
        return failure(frame);
    m_isAtEnd = !*frame;
    if (!*frame)
        return false;
    m_most = static_cast<std::size_t>(
        std::clamp<std::int64_t>(kMemory / static_cast<std::int64_t>((*frame)->image.byteCount()), 2, 120));
    m_frames.push_back(std::move(**frame));
    return true;
}

Outcome FrameOrder::readOn(std::int64_t timeUs)
{
    while (!holds(timeUs)) {
        if (auto read = readOne(); !read)
            return failure(read);
        while (m_frames.size() > 2)
            m_frames.pop_front();
    }
    return {};
}

Outcome FrameOrder::jump(std::int64_t timeUs)
{
    m_frames.clear();
    m_isAtEnd = false;
    if (auto there = m_reader->seek(timeUs); !there)
        return there;
    auto read = readOne();
    return read ? Outcome() : failure(read);
}

// The stretch that ends where the kept frames begin, as long as memory allows.
Outcome FrameOrder::readBefore(std::int64_t timeUs)
{
    const auto end = m_frames.front().timeUs;
    const auto step = m_frames.front().durationUs > 0 ? m_frames.front().durationUs : kStep;
    auto begin = std::max<std::int64_t>(0, end - step * static_cast<std::int64_t>(m_most - 1));
    begin = std::min(begin, timeUs);
    if (auto there = jump(begin); !there)
        return there;
    while (!m_isAtEnd && !m_frames.empty() && m_frames.back().timeUs + m_frames.back().durationUs < end) {
        if (auto read = readOne(); !read)
            return failure(read);
        if (m_frames.size() <= m_most)
            continue;
        if (m_frames[1].timeUs > timeUs)
            break; // far back: what lies behind is read when it is asked for
        m_frames.pop_front();
    }
    m_isAtEnd = false; // the frames behind `end` are not kept any more
    return {};
}

} // namespace vidgo::ondevice
