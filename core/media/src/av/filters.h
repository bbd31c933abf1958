#pragma once

#include <memory>
#include <string>

#include "handles.h"
#include "vidgo/base/result.h"

namespace vidgo::media::av {

/// A chain of filters of libavfilter between one source and one sink, written as a filtergraph description
/// ("scale=1280:720,format=yuv420p"). Made for the first frame and again when size, format or colours of the
/// frames change on the way.
class FilterChain
{
public:
    /// For pictures; for sound use audio(). `timeBase` is that of the frames that come.
    static Result<std::unique_ptr<FilterChain>> video(std::string description, AVRational timeBase,
                                                      AVRational frameRate);
    static Result<std::unique_ptr<FilterChain>> audio(std::string description, AVRational timeBase);
    ~FilterChain();

    /// Takes the frame's reference; null at the end.
    Outcome send(AVFrame* frame);
    /// True when a frame came out.
    Result<bool> receive(AVFrame* frame);
    /// Of what comes out; valid after the first frame.
    AVRational timeBase() const;

private:
    struct Impl;
    explicit FilterChain(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace vidgo::media::av
