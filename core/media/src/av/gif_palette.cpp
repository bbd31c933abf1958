#include "gif_palette.h"

extern "C" {
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
#include <libavutil/imgutils.h>
}

#include "av_error.h"
#include "vidgo/base/base_error.h"

namespace vidgo::media::av {

namespace {

std::string sourceOf(const AVFrame* frame, AVRational timeBase)
{
    return "video_size=" + std::to_string(frame->width) + "x" + std::to_string(frame->height) +
           ":pix_fmt=" + std::to_string(frame->format) + ":time_base=" + std::to_string(timeBase.num) + "/" +
           std::to_string(timeBase.den) + ":pixel_aspect=1/1";
}

} // namespace

GifPalette::GifPalette(AVRational timeBase, std::int64_t budget)
    : m_timeBase(timeBase)
    , m_budget(budget)
{}

GifPalette::~GifPalette() = default;

Outcome GifPalette::send(Frame frame)
{
    if (m_use) {
        if (const int code = av_buffersrc_add_frame(m_frames, frame.get()); code < 0)
            return failed(code, {}, "frame for a palette");
        return {};
    }
    if (!frame)
        return makePalette();
    if (!m_generate) {
        auto chain = FilterChain::video("palettegen=stats_mode=full", m_timeBase, {0, 1});
        if (!chain)
            return failure(chain);
        m_generate = std::move(*chain);
    }
    const Frame counted(av_frame_clone(frame.get()));
    if (!counted)
        return fail(BaseError::OutOfMemory, "a frame");
    if (auto sent = m_generate->send(counted.get()); !sent)
        return sent;
    m_heldBytes +=
        av_image_get_buffer_size(static_cast<AVPixelFormat>(frame->format), frame->width, frame->height, 1);
    m_held.push_back(std::move(frame));
    return m_heldBytes >= m_budget ? makePalette() : Outcome();
}

// What is held goes through the palette at once; receive() takes it from there.
Outcome GifPalette::makePalette()
{
    if (!m_generate)
        return {};
    if (auto ended = m_generate->send(nullptr); !ended)
        return ended;
    const Frame palette = makeFrame();
    if (!palette)
        return fail(BaseError::OutOfMemory, "a frame");
    auto made = m_generate->receive(palette.get());
    if (!made)
        return failure(made);
    if (!*made)
        return fail(BaseError::Internal, "no palette");
    m_generate.reset();
    return buildUse(palette.get());
}

Outcome GifPalette::buildUse(const AVFrame* palette)
{
    m_use.reset(avfilter_graph_alloc());
    if (!m_use || m_held.empty())
        return fail(BaseError::OutOfMemory, "a filter graph");
    AVFilterGraph* graph = m_use.get();
    AVFilterContext* use = nullptr;
    const AVFilter* buffer = avfilter_get_by_name("buffer");
    const std::string frames = sourceOf(m_held.front().get(), m_timeBase);
    const std::string colors = sourceOf(palette, m_timeBase);
    int code = avfilter_graph_create_filter(&m_frames, buffer, "frames", frames.c_str(), nullptr, graph);
    if (code >= 0)
        code = avfilter_graph_create_filter(&m_palette, buffer, "palette", colors.c_str(), nullptr, graph);
    if (code >= 0)
        code = avfilter_graph_create_filter(&use, avfilter_get_by_name("paletteuse"), "use",
                                            "dither=sierra2_4a:diff_mode=rectangle", nullptr, graph);
    if (code >= 0)
        code = avfilter_graph_create_filter(&m_out, avfilter_get_by_name("buffersink"), "out", nullptr,
                                            nullptr, graph);
    if (code >= 0)
        code = avfilter_link(m_frames, 0, use, 0);
    if (code >= 0)
        code = avfilter_link(m_palette, 0, use, 1);
    if (code >= 0)
        code = avfilter_link(use, 0, m_out, 0);
    if (code >= 0)
        code = avfilter_graph_config(graph, nullptr);
    const Frame given(av_frame_clone(palette));
    if (code >= 0 && given) {
        given->pts = m_held.front()->pts;
        code = av_buffersrc_add_frame(m_palette, given.get());
    }
    if (code >= 0)
        code = av_buffersrc_add_frame(m_palette, nullptr);
    if (code < 0)
        return failed(code, {}, "filters of a palette");
    return {};
}

Result<bool> GifPalette::receive(AVFrame* frame)
{
    if (!m_use)
        return false;
    for (;;) {
        const int code = av_buffersink_get_frame(m_out, frame);
        if (code >= 0)
            return true;
        if (code != AVERROR(EAGAIN) && code != AVERROR_EOF)
            return failed(code, {}, "frame from a palette");
        if (m_held.empty())
            return false;
        const Frame next = std::move(m_held.front());
        m_held.pop_front();
        if (const int sent = av_buffersrc_add_frame(m_frames, next.get()); sent < 0)
            return failed(sent, {}, "frame for a palette");
    }
}

} // namespace vidgo::media::av
