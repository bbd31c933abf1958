#include "whole_frames.h"

#include "vidgo/base/base_error.h"

namespace vidgo::media::av {

namespace {

constexpr AVRational kMicroseconds{1, 1'000'000};

} // namespace

WholeFrames::WholeFrames(std::unique_ptr<FrameSource> source, bool isInterlaced)
    : m_source(std::move(source))
    , m_isInterlaced(isInterlaced)
{}

Result<std::optional<FrameSource::Timed>> WholeFrames::next()
{
    if (!m_isInterlaced)
        return m_source->next();
    for (;;) {
        Frame frame = makeFrame();
        if (!frame)
            return fail(BaseError::OutOfMemory, "a frame");
        auto got = m_chain ? m_chain->receive(frame.get()) : Result<bool>(false);
        if (!got)
            return failure(got);
        if (*got && !m_times.empty()) {
            const Times times = m_times.front();
            m_times.pop_front();
            return FrameSource::Timed{std::move(frame), times.timeUs, times.durationUs};
        }
        if (m_isAtEnd)
            return std::nullopt;
        if (auto fed = feed(); !fed)
            return failure(fed);
    }
}

Outcome WholeFrames::feed()
{
    if (!m_chain) {
        auto chain = FilterChain::video("bwdif=mode=send_frame:deint=interlaced", kMicroseconds, {0, 1});
        if (!chain)
            return failure(chain);
        m_chain = std::move(*chain);
    }
    auto timed = m_source->next();
    if (!timed)
        return failure(timed);
    m_isAtEnd = !*timed;
    if (m_isAtEnd)
        return m_chain->send(nullptr);
    m_times.push_back({(*timed)->timeUs, (*timed)->durationUs});
    (*timed)->frame->pts = (*timed)->timeUs;
    return m_chain->send((*timed)->frame.get());
}

Outcome WholeFrames::seek(std::int64_t timeUs)
{
    m_chain.reset();
    m_times.clear();
    m_isAtEnd = false;
    return m_source->seek(timeUs);
}

} // namespace vidgo::media::av
