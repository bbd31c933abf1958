#include "vidgo/media/clip_writer.h"

#include <cmath>
#include <cstdio>

#include "av/clip_sink.h"
#include "av/frame_image.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/progress.h"

namespace vidgo::media {

namespace {

std::unexpected<Error> refuse(const char* reason)
{
    return fail(BaseError::InvalidArgument, std::string("clip: ") + reason, {{"reason", reason}});
}

Outcome check(const ClipWriteOptions& options)
{
    if (options.format == ClipFormat::None)
        return refuse("no format");
    if (options.width < 1 || options.height < 1 || options.width > 16384 || options.height > 16384)
        return refuse("the frame's sides are not between 1 and 16384 pixels");
    if (options.format == ClipFormat::Mp4 && (options.width % 2 != 0 || options.height % 2 != 0))
        return refuse("the sides of an MP4's frame are not even");
    if (options.frameRate.numerator < 1 || options.frameRate.denominator < 1 ||
        options.frameRate.value() > 240)
        return refuse("the frame rate is not between 0 and 240");
    if (!(options.quality >= 0 && options.quality <= 51))
        return refuse("the quality is not between 0 and 51");
    if (options.hasAudio && options.format != ClipFormat::Mp4)
        return refuse("an animated picture has no sound");
    if (!options.captions.empty() && options.format != ClipFormat::Mp4)
        return refuse("an animated picture has no captions");
    return {};
}

std::string number(double value)
{
    char digits[32];
    std::snprintf(digits, sizeof digits, "%.2f", value);
    return digits;
}

av::ClipSinkOptions sinkOptions(const ClipWriteOptions& options)
{
    av::VideoEncoding video;
    video.encoders = {"libx264"};
    video.width = options.width;
    video.height = options.height;
    video.frameRate = {options.frameRate.numerator, options.frameRate.denominator};
    video.timeBase = {options.frameRate.denominator, options.frameRate.numerator};
    video.keyframeInterval =
        std::max(1, static_cast<int>(std::lround(options.keyframeSeconds * options.frameRate.value())));
    video.maxBitRate = options.maxBitRate;
    video.options = {{"crf", number(options.quality)}, {"preset", options.fast ? "veryfast" : "medium"}};
    av::ClipSinkOptions out;
    out.format = options.format;
    out.video.push_back(std::move(video));
    out.hasAudio = options.hasAudio;
    out.audio.encoders = {"aac"};
    out.audio.bitRate = options.audioBitRate;
    out.captions = options.captions;
    out.loops = options.loops;
    // The scale of H.264 on WebP's: 20 → 80.
    out.webpQuality = std::clamp(static_cast<int>(std::lround(100 - options.quality)), 0, 100);
    out.metadata = options.metadata;
    return out;
}

class SinkWriter final : public ClipWriter
{
public:
    SinkWriter(std::unique_ptr<av::ClipSink> sink, const ClipWriteOptions& options, std::stop_token stop)
        : m_sink(std::move(sink))
        , m_convert(options.width, options.height, m_sink->format())
        , m_stop(std::move(stop))
    {}

    Outcome writeFrame(const Image& image) override
    {
        if (auto going = checkStop(m_stop); !going)
            return going;
        auto frame = m_convert.convert(image);
        if (!frame)
            return failure(frame);
        return m_sink->writeFrame(std::move(*frame));
    }

    Outcome writeAudio(std::span<const float> samples) override
    {
        if (auto going = checkStop(m_stop); !going)
            return going;
        return m_sink->writeAudio(samples);
    }

    Outcome finish() override
    {
        if (auto going = checkStop(m_stop); !going)
            return going;
        return m_sink->finish({});
    }

private:
    std::unique_ptr<av::ClipSink> m_sink;
    av::ImageToFrame m_convert;
    std::stop_token m_stop;
};

} // namespace

Result<std::unique_ptr<ClipWriter>> ClipWriter::create(const std::filesystem::path& path,
                                                       const ClipWriteOptions& options,
                                                       const std::stop_token& stop)
{
    if (auto sane = check(options); !sane)
        return failure(sane);
    auto sink = av::ClipSink::create(path, sinkOptions(options), stop);
    if (!sink)
        return failure(sink);
    return std::make_unique<SinkWriter>(std::move(*sink), options, stop);
}

} // namespace vidgo::media
