#pragma once

// Owners of what the FFmpeg libraries allocate. Only core/media/src/av and its neighbours include this.

#include <memory>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavfilter/avfilter.h>
#include <libavformat/avformat.h>
#include <libavutil/buffer.h>
#include <libavutil/frame.h>
#include <libswresample/swresample.h>
#include <libswscale/swscale.h>
}

namespace vidgo::media::av {

struct InputDeleter
{
    void operator()(AVFormatContext* context) const { avformat_close_input(&context); }
};
struct CodecDeleter
{
    void operator()(AVCodecContext* context) const { avcodec_free_context(&context); }
};
struct FrameDeleter
{
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
};
struct PacketDeleter
{
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
};
struct ScalerDeleter
{
    void operator()(SwsContext* scaler) const { sws_freeContext(scaler); }
};
struct ResamplerDeleter
{
    void operator()(SwrContext* resampler) const { swr_free(&resampler); }
};
struct GraphDeleter
{
    void operator()(AVFilterGraph* graph) const { avfilter_graph_free(&graph); }
};

using InputHandle = std::unique_ptr<AVFormatContext, InputDeleter>;
using CodecHandle = std::unique_ptr<AVCodecContext, CodecDeleter>;
using Frame = std::unique_ptr<AVFrame, FrameDeleter>;
using Packet = std::unique_ptr<AVPacket, PacketDeleter>;
using ScalerHandle = std::unique_ptr<SwsContext, ScalerDeleter>;
using ResamplerHandle = std::unique_ptr<SwrContext, ResamplerDeleter>;
using GraphHandle = std::unique_ptr<AVFilterGraph, GraphDeleter>;

/// Fails with BaseError::OutOfMemory only; callers check for null.
inline Frame makeFrame()
{
    return Frame(av_frame_alloc());
}
inline Packet makePacket()
{
    return Packet(av_packet_alloc());
}

} // namespace vidgo::media::av
