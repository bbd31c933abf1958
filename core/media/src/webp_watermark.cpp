#include "webp_watermark.h"

#include "av/encoder.h"
#include "av/frame_image.h"
#include "av/muxer.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/media/clip_reader.h"
#include "vidgo/media/watermark_file.h"

namespace vidgo::media {

namespace {

constexpr AVRational kMilliseconds{1, 1000};
constexpr double kEncoded = 0.99;

av::VideoEncoding encodingFor(const ClipVideo& video, const ClipWatermarkOptions& options)
{
    av::VideoEncoding encoding;
    encoding.encoders = {"libwebp_anim"};
    encoding.width = video.width;
    encoding.height = video.height;
    encoding.format = AV_PIX_FMT_BGRA;
    encoding.timeBase = kMilliseconds;
    encoding.space = AVCOL_SPC_RGB;
    encoding.range = AVCOL_RANGE_JPEG;
    encoding.globalHeader = false;
    // CRF 20 → 90.
    const int quality = std::clamp(static_cast<int>(110 - options.crf), 0, 100);
    encoding.options = {{"quality", std::to_string(quality)}, {"compression_level", "2"}};
    return encoding;
}

Outcome drain(av::Encoder& encoder, av::Muxer& muxer)
{
    const av::Packet packet = av::makePacket();
    if (!packet)
        return fail(BaseError::OutOfMemory, "a packet");
    for (;;) {
        auto taken = encoder.receive(packet.get());
        if (!taken)
            return failure(taken);
        if (!*taken)
            return {};
        if (auto written = muxer.write(packet.get(), 0, kMilliseconds); !written)
            return written;
    }
}

// Draws over every picture and hands it to the encoder. Returns how many there were.
Result<std::int64_t> encodeAll(ClipReader& reader, const Watermarker& watermarker, av::Encoder& encoder,
                               av::Muxer& muxer, const Progress& progress, const std::stop_token& stop)
{
    av::ImageToFrame convert(encoder.context()->width, encoder.context()->height, AV_PIX_FMT_BGRA);
    for (std::int64_t frames = 0;; ++frames) {
        if (auto going = checkStop(stop); !going)
            return failure(going);
        auto picture = reader.next();
        if (!picture)
            return failure(picture);
        if (!*picture)
            return frames;
        if (auto drawn = watermarker.apply((*picture)->image); !drawn)
            return failure(drawn);
        auto frame = convert.convert((*picture)->image);
        if (!frame)
            return failure(frame);
        (*frame)->pts = (*picture)->timeUs / 1000;
        if (auto sent = encoder.send(frame->get()); !sent)
            return failure(sent);
        if (auto drained = drain(encoder, muxer); !drained)
            return failure(drained);
        const auto end = static_cast<double>((*picture)->timeUs + (*picture)->durationUs);
        if (reader.info().durationUs > 0)
            progress.report(kEncoded * end / static_cast<double>(reader.info().durationUs));
    }
}

} // namespace

Result<ClipWatermarkResult> watermarkWebP(const std::filesystem::path& from, const std::filesystem::path& to,
                                          const Watermarker& watermarker, const ClipWatermarkOptions& options,
                                          const Progress& progress, const std::stop_token& stop)
{
    if (pictureFormatOf(to) != PictureFormat::WebP)
        return fail(BaseError::InvalidArgument, toUtf8(to), {{"reason", "the file name must end in .webp"}});
    auto reader = ClipReader::open(from, {}, stop);
    if (!reader)
        return failure(reader);
    auto encoder = av::Encoder::video(encodingFor(*(*reader)->info().video, options));
    if (!encoder)
        return failure(encoder);
    auto muxer = av::Muxer::create(to, "webp", {{"loop", "0"}}, stop);
    if (!muxer)
        return failure(muxer);
    if (auto stream = (*muxer)->addStream(**encoder); !stream)
        return failure(stream);
    if (auto begun = (*muxer)->writeHeader(); !begun)
        return failure(begun);
    auto frames = encodeAll(**reader, watermarker, **encoder, **muxer, progress, stop);
    if (!frames)
        return failure(frames);
    if (auto ended = (*encoder)->send(nullptr); !ended)
        return failure(ended);
    if (auto drained = drain(**encoder, **muxer); !drained)
        return failure(drained);
    if (auto finished = (*muxer)->finish(); !finished)
        return failure(finished);
    progress.report(1);
    ClipWatermarkResult result;
    result.container = "webp";
    result.encoder = (*encoder)->name();
    result.pixelFormat = "bgra";
    result.frames = *frames;
    return result;
}

} // namespace vidgo::media
