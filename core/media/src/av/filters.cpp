#include "filters.h"

#include <cstring>
#include <deque>

extern "C" {
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
#include <libavutil/channel_layout.h>
#include <libavutil/mem.h>
}

#include "av_error.h"
#include "vidgo/base/base_error.h"
#include "vidgo/media/media_error.h"

namespace vidgo::media::av {

namespace {

std::string text(AVRational value)
{
    return std::to_string(value.num) + "/" + std::to_string(value.den);
}

struct InOutDeleter
{
    void operator()(AVFilterInOut* list) const { avfilter_inout_free(&list); }
};
using InOut = std::unique_ptr<AVFilterInOut, InOutDeleter>;

InOut endpoint(const char* name, AVFilterContext* filter)
{
    InOut end(avfilter_inout_alloc());
    if (end) {
        end->name = av_strdup(name);
        end->filter_ctx = filter;
    }
    return end;
}

// What a graph is made for; frames that differ need another one.
struct Kind
{
    int format = -1;
    int width = 0;
    int height = 0;
    int sampleRate = 0;
    int channels = 0;
    AVColorSpace space = AVCOL_SPC_UNSPECIFIED;
    AVColorRange range = AVCOL_RANGE_UNSPECIFIED;
    bool operator==(const Kind&) const = default;
};

Kind kindOf(const AVFrame* frame)
{
    return {.format = frame->format,
            .width = frame->width,
            .height = frame->height,
            .sampleRate = frame->sample_rate,
            .channels = frame->ch_layout.nb_channels,
            .space = frame->colorspace,
            .range = frame->color_range};
}

} // namespace

struct FilterChain::Impl
{
    std::string description;
    AVRational timeBase{1, 1};
    AVRational frameRate{0, 1};
    bool isVideo = true;
    Kind kind;
    GraphHandle graph;
    AVFilterContext* source = nullptr;
    AVFilterContext* sink = nullptr;
    AVRational outTimeBase{1, 1};
    std::deque<Frame> pending; ///< Of a graph that has been replaced.

    std::string sourceArguments(const AVFrame* frame) const;
    Outcome build(const AVFrame* frame);
    Outcome replace(const AVFrame* frame);
    std::unexpected<Error> broken(int code, const char* step) const
    {
        if (code == AVERROR(ENOMEM))
            return fail(BaseError::OutOfMemory, step);
        if (code == AVERROR_FILTER_NOT_FOUND || code == AVERROR_OPTION_NOT_FOUND)
            return fail(MediaError::NoEncoder, description + ": " + takeLastMessage(),
                        {{"codec", "libavfilter"}});
        return fail(BaseError::Internal, std::string(step) + " " + description + ": " + takeLastMessage());
    }
};

std::string FilterChain::Impl::sourceArguments(const AVFrame* frame) const
{
    if (!isVideo) {
        char layout[128] = {};
        AVChannelLayout known = frame->ch_layout;
        if (known.order == AV_CHANNEL_ORDER_UNSPEC)
            av_channel_layout_default(&known, known.nb_channels);
        av_channel_layout_describe(&known, layout, sizeof layout);
        return "time_base=" + text(timeBase) + ":sample_rate=" + std::to_string(frame->sample_rate) +
               ":sample_fmt=" + std::to_string(frame->format) + ":channel_layout=" + layout;
    }
    const AVRational aspect =
        frame->sample_aspect_ratio.num > 0 ? frame->sample_aspect_ratio : AVRational{1, 1};
    std::string arguments = "video_size=" + std::to_string(frame->width) + "x" +
                            std::to_string(frame->height) + ":pix_fmt=" + std::to_string(frame->format) +
                            ":time_base=" + text(timeBase) + ":pixel_aspect=" + text(aspect);
    if (frameRate.num > 0)
        arguments += ":frame_rate=" + text(frameRate);
    return arguments;
}

Outcome FilterChain::Impl::build(const AVFrame* frame)
{
    graph.reset(avfilter_graph_alloc());
    if (!graph)
        return fail(BaseError::OutOfMemory, "a filter graph");
    const std::string arguments = sourceArguments(frame);
    int code = avfilter_graph_create_filter(&source, avfilter_get_by_name(isVideo ? "buffer" : "abuffer"),
                                            "in", arguments.c_str(), nullptr, graph.get());
    if (code >= 0)
        code =
            avfilter_graph_create_filter(&sink, avfilter_get_by_name(isVideo ? "buffersink" : "abuffersink"),
                                         "out", nullptr, nullptr, graph.get());
    if (code < 0)
        return broken(code, "source and sink of");
    AVFilterInOut* outputs = endpoint("in", source).release();
    AVFilterInOut* inputs = endpoint("out", sink).release();
    code = avfilter_graph_parse_ptr(graph.get(), description.c_str(), &inputs, &outputs, nullptr);
    const InOut leftInputs(inputs);
    const InOut leftOutputs(outputs);
    if (code >= 0)
        code = avfilter_graph_config(graph.get(), nullptr);
    if (code < 0)
        return broken(code, "filters");
    outTimeBase = av_buffersink_get_time_base(sink);
    kind = kindOf(frame);
    return {};
}

// What the old graph still holds comes out first.
Outcome FilterChain::Impl::replace(const AVFrame* frame)
{
    if (graph && av_buffersrc_add_frame(source, nullptr) >= 0) {
        for (Frame out = makeFrame(); out && av_buffersink_get_frame(sink, out.get()) >= 0; out = makeFrame())
            pending.push_back(std::move(out));
    }
    return build(frame);
}

FilterChain::FilterChain(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{}

FilterChain::~FilterChain() = default;

Result<std::unique_ptr<FilterChain>> FilterChain::video(std::string description, AVRational timeBase,
                                                        AVRational frameRate)
{
    auto impl = std::make_unique<Impl>();
    impl->description = std::move(description);
    impl->timeBase = timeBase;
    impl->frameRate = frameRate;
    return std::unique_ptr<FilterChain>(new FilterChain(std::move(impl)));
}

Result<std::unique_ptr<FilterChain>> FilterChain::audio(std::string description, AVRational timeBase)
{
    auto impl = std::make_unique<Impl>();
    impl->description = std::move(description);
    impl->timeBase = timeBase;
    impl->isVideo = false;
    return std::unique_ptr<FilterChain>(new FilterChain(std::move(impl)));
}

Outcome FilterChain::send(AVFrame* frame)
{
    Impl& impl = *m_impl;
    if (!frame) {
        if (impl.graph)
            if (const int code = av_buffersrc_add_frame(impl.source, nullptr); code < 0)
                return impl.broken(code, "end of");
        return {};
    }
    if (!impl.graph || impl.kind != kindOf(frame))
        if (auto built = impl.replace(frame); !built)
            return built;
    if (const int code = av_buffersrc_add_frame(impl.source, frame); code < 0)
        return impl.broken(code, "frame for");
    return {};
}

Result<bool> FilterChain::receive(AVFrame* frame)
{
    Impl& impl = *m_impl;
    if (!impl.pending.empty()) {
        av_frame_move_ref(frame, impl.pending.front().get());
        impl.pending.pop_front();
        return true;
    }
    if (!impl.graph)
        return false;
    const int code = av_buffersink_get_frame(impl.sink, frame);
    if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
        return false;
    if (code < 0)
        return impl.broken(code, "frame from");
    return true;
}

AVRational FilterChain::timeBase() const
{
    return m_impl->outTimeBase;
}

} // namespace vidgo::media::av
