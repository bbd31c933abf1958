#pragma once

#include <cstdint>
#include <deque>
#include <filesystem>
#include <memory>
#include <stop_token>

#include "vidgo/base/result.h"
#include "vidgo/media/clip_reader.h"

namespace vidgo::ondevice {

/// The frames of a clip by time, cheaply in either direction.
class FrameOrder
{
public:
    static Result<std::unique_ptr<FrameOrder>> open(const std::filesystem::path& clip, int maxSide,
                                                    const std::stop_token& stop);

    const ClipInfo& info() const { return m_reader->info(); }
    /// How many frames are in memory: about as many as 256 MiB hold, however far the times jump.
    std::size_t held() const { return m_frames.size(); }
    /// The frame that is seen at this time, the nearest one outside the clip; valid until the next call.
    /// Walking on in small steps, forwards or backwards, decodes every frame once.
    Result<const media::ClipFrame*> at(std::int64_t timeUs);

private:
    FrameOrder(std::unique_ptr<media::ClipReader> reader, std::stop_token stop);
    bool holds(std::int64_t timeUs) const;
    Outcome readOn(std::int64_t timeUs);
    Outcome readBefore(std::int64_t timeUs);
    Outcome jump(std::int64_t timeUs);
    Result<bool> readOne();

    std::unique_ptr<media::ClipReader> m_reader;
    std::stop_token m_stop;
    std::deque<media::ClipFrame> m_frames; ///< In their order, without gaps.
    std::size_t m_most = 2;                ///< How many frames may be kept.
    bool m_isAtEnd = false;                ///< The last of m_frames is the last of the clip.
};

} // namespace vidgo::ondevice
