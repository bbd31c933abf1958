#include "webp_animation.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <numeric>

#include <webp/demux.h>

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/progress.h"

namespace vidgo::media {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kMaxBytes = 1'073'741'824;
constexpr std::int64_t kMaxPixels = 67'108'864; ///< Of the canvas; the decoder holds it twice.
constexpr int kShortest = 10; ///< Milliseconds; browsers show what is shorter for ten times that.
constexpr int kInstead = 100;

struct DemuxerDeleter
{
    void operator()(WebPDemuxer* demuxer) const { WebPDemuxDelete(demuxer); }
};
struct DecoderDeleter
{
    void operator()(WebPAnimDecoder* decoder) const { WebPAnimDecoderDelete(decoder); }
};

struct Animation
{
    Bytes bytes;
    ClipInfo info;
    std::vector<std::int64_t> durations; ///< Of the frames in µs.
};

// Walks over the frames without decoding them.
void readDurations(const WebPDemuxer* demuxer, Animation& animation)
{
    WebPIterator frame{};
    if (WebPDemuxGetFrame(demuxer, 1, &frame) != 0) {
        do {
            const int shown = frame.duration > kShortest ? frame.duration : kInstead;
            animation.durations.push_back(std::int64_t{1000} * shown);
        } while (WebPDemuxNextFrame(&frame) != 0);
    }
    WebPDemuxReleaseIterator(&frame);
}

ClipVideo videoOf(const WebPDemuxer* demuxer, const Animation& animation)
{
    ClipVideo video;
    video.codec = "webp";
    video.width = static_cast<int>(WebPDemuxGetI(demuxer, WEBP_FF_CANVAS_WIDTH));
    video.height = static_cast<int>(WebPDemuxGetI(demuxer, WEBP_FF_CANVAS_HEIGHT));
    video.storedWidth = video.width;
    video.storedHeight = video.height;
    video.frames = static_cast<std::int64_t>(animation.durations.size());
    const auto ms = std::max<std::int64_t>(1, animation.info.durationUs / 1000);
    constexpr std::int64_t kMost = 1'000'000'000;
    const auto shared = std::gcd(video.frames * 1000, ms);
    video.frameRate = {static_cast<int>(std::min(kMost, video.frames * 1000 / shared)),
                       static_cast<int>(std::min(kMost, ms / shared))};
    const auto [least, most] = std::minmax_element(animation.durations.begin(), animation.durations.end());
    video.hasVariableRate = *least != *most;
    video.hasAlpha = (WebPDemuxGetI(demuxer, WEBP_FF_FORMAT_FLAGS) & ALPHA_FLAG) != 0;
    video.pixelFormat = video.hasAlpha ? "rgba" : "rgb24";
    video.isFullRange = true;
    return video;
}

Result<Animation> readAnimation(const fs::path& path)
{
    const ErrorArguments arguments{{"file", toUtf8(path.filename())}};
    auto bytes = readFile(path, kMaxBytes);
    if (!bytes)
        return failure(bytes);
    Animation animation;
    animation.bytes = std::move(*bytes);
    const WebPData data{animation.bytes.data(), animation.bytes.size()};
    WebPDemuxState state = WEBP_DEMUX_PARSE_ERROR;
    const std::unique_ptr<WebPDemuxer, DemuxerDeleter> demuxer(WebPDemuxPartial(&data, &state));
    if (!demuxer)
        return fail(MediaError::Damaged, "WebP: bad container", arguments);
    if ((WebPDemuxGetI(demuxer.get(), WEBP_FF_FORMAT_FLAGS) & ANIMATION_FLAG) == 0)
        return fail(MediaError::NotAClip, "WebP: a picture that does not move", arguments);
    readDurations(demuxer.get(), animation);
    if (state != WEBP_DEMUX_DONE || animation.durations.empty())
        return fail(MediaError::Damaged, "WebP: cut off", arguments);
    ClipInfo& info = animation.info;
    for (const auto duration : animation.durations)
        info.durationUs += duration;
    info.container = "webp";
    info.mediaType = "image/webp";
    info.bytes = static_cast<std::int64_t>(animation.bytes.size());
    info.streams = 1;
    info.video = videoOf(demuxer.get(), animation);
    info.use = info.video->frames == 1 ? ClipUse::StillOnly : ClipUse::Full;
    if (std::int64_t{info.video->width} * info.video->height > kMaxPixels)
        return fail(MediaError::TooManyPixels, "WebP: large canvas",
                    {{"file", toUtf8(path.filename())},
                     {"width", std::to_string(info.video->width)},
                     {"height", std::to_string(info.video->height)},
                     {"limit", std::to_string(kMaxPixels / 1'000'000) + " MP"}});
    return animation;
}

class WebPReader final : public ClipReader
{
public:
    WebPReader(fs::path path, Animation animation, int maxSide, std::stop_token stop)
        : m_path(std::move(path))
        , m_animation(std::move(animation))
        , m_maxSide(maxSide)
        , m_stop(std::move(stop))
    {}

    Outcome start()
    {
        WebPAnimDecoderOptions options;
        if (WebPAnimDecoderOptionsInit(&options) == 0)
            return fail(BaseError::Internal, "libwebpdemux of another version");
        options.color_mode = MODE_RGBA;
        const WebPData data{m_animation.bytes.data(), m_animation.bytes.size()};
        m_decoder.reset(WebPAnimDecoderNew(&data, &options));
        if (!m_decoder)
            return damaged("WebP: no decoder");
        return {};
    }

    const ClipInfo& info() const override { return m_animation.info; }

    Result<std::optional<ClipFrame>> next() override
    {
        if (m_next >= m_animation.durations.size())
            return std::nullopt;
        auto canvas = decode();
        if (!canvas)
            return failure(canvas);
        auto image = imageOf(*canvas);
        if (!image)
            return failure(image);
        const auto duration = m_animation.durations[m_next++];
        ClipFrame frame{std::move(*image), m_time, duration};
        m_time += duration;
        return std::optional<ClipFrame>(std::move(frame));
    }

    Outcome seek(std::int64_t timeUs) override
    {
        WebPAnimDecoderReset(m_decoder.get());
        m_next = 0;
        m_time = 0;
        while (m_next + 1 < m_animation.durations.size() &&
               m_time + m_animation.durations[m_next] <= timeUs) {
            if (auto canvas = decode(); !canvas)
                return failure(canvas);
            m_time += m_animation.durations[m_next++];
        }
        return {};
    }

private:
    Result<const std::uint8_t*> decode()
    {
        if (auto going = checkStop(m_stop); !going)
            return failure(going);
        std::uint8_t* canvas = nullptr;
        int endMs = 0;
        if (WebPAnimDecoderGetNext(m_decoder.get(), &canvas, &endMs) == 0)
            return failure(damaged("WebP: a frame was not decoded"));
        return canvas;
    }

    Result<Image> imageOf(const std::uint8_t* canvas) const
    {
        const auto& video = *m_animation.info.video;
        auto image = Image::create(video.width, video.height, PixelFormat::Rgba8);
        if (!image)
            return image;
        std::memcpy(image->row(0), canvas, image->byteCount());
        if (!video.hasAlpha)
            image = convert(*image, PixelFormat::Rgb8);
        return image && m_maxSide > 0 ? fitWithin(*image, m_maxSide) : std::move(image);
    }

    Outcome damaged(std::string internal) const
    {
        return fail(MediaError::Damaged, std::move(internal), {{"file", toUtf8(m_path.filename())}});
    }

    fs::path m_path;
    Animation m_animation;
    int m_maxSide;
    std::stop_token m_stop;
    std::unique_ptr<WebPAnimDecoder, DecoderDeleter> m_decoder;
    std::size_t m_next = 0;
    std::int64_t m_time = 0;
};

} // namespace

bool beginsLikeWebP(const fs::path& path)
{
    std::error_code code;
    if (!fs::is_regular_file(path, code))
        return false;
    std::array<char, 12> head{};
    std::ifstream file(path, std::ios::binary);
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    return std::memcmp(head.data(), "RIFF", 4) == 0 && std::memcmp(head.data() + 8, "WEBP", 4) == 0;
}

Result<std::unique_ptr<ClipReader>> openWebPAnimation(const fs::path& path, int maxSide,
                                                      const std::stop_token& stop)
{
    auto animation = readAnimation(path);
    if (!animation)
        return failure(animation);
    auto reader = std::make_unique<WebPReader>(path, std::move(*animation), maxSide, stop);
    if (auto started = reader->start(); !started)
        return failure(started);
    return reader;
}

Result<ClipInfo> probeWebPAnimation(const fs::path& path)
{
    auto animation = readAnimation(path);
    if (!animation)
        return failure(animation);
    return std::move(animation->info);
}

} // namespace vidgo::media
