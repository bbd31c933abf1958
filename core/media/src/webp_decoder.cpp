#include <cstring>
#include <memory>
#include <optional>

#include <webp/decode.h>

#include "decode_job.h"
#include "exif.h"
#include "picture_builder.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/progress.h"

namespace vidgo::media {

namespace {

using Part = std::span<const std::uint8_t>;

constexpr std::size_t kStep = 64 * 1024; ///< Bytes between two looks at the stop token.

struct DecoderDeleter
{
    void operator()(WebPIDecoder* decoder) const { WebPIDelete(decoder); }
};

std::uint32_t little(Part bytes, std::size_t at, int count)
{
    std::uint32_t value = 0;
    for (int i = count - 1; i >= 0; --i)
        value = (value << 8) | bytes[at + static_cast<std::size_t>(i)];
    return value;
}

// The chunks of the container (WebP Container Specification) that matter here.
struct Container
{
    Part profile;
    Part exif;
    Part frame;  ///< Of an animation: the chunks of the first frame.
    Size canvas; ///< Of the extended format, else empty.
    int frameX = 0;
    int frameY = 0;
    bool saysAlpha = false;
    bool isAnimated = false;
};

void takeChunk(Container& container, std::string_view type, Part body)
{
    if (type == "VP8X" && body.size() >= 10) {
        container.saysAlpha = (body[0] & 0x10) != 0;
        container.isAnimated = (body[0] & 0x02) != 0;
        container.canvas = {static_cast<int>(little(body, 4, 3) + 1),
                            static_cast<int>(little(body, 7, 3) + 1)};
    } else if (type == "ICCP") {
        container.profile = body;
    } else if (type == "EXIF") {
        container.exif = body;
    } else if (type == "ANMF" && body.size() > 16 && container.frame.empty()) {
        container.frameX = static_cast<int>(little(body, 0, 3) * 2);
        container.frameY = static_cast<int>(little(body, 3, 3) * 2);
        container.frame = body.subspan(16);
    }
}

// Nothing when the file is shorter than it says.
std::optional<Container> readContainer(Part bytes)
{
    if (bytes.size() < 20)
        return std::nullopt;
    const std::uint64_t end = std::uint64_t{little(bytes, 4, 4)} + 8;
    if (end > bytes.size())
        return std::nullopt;
    Container container;
    for (std::size_t at = 12; at + 8 <= end;) {
        const std::uint32_t length = little(bytes, at + 4, 4);
        if (length > end - at - 8)
            return std::nullopt;
        takeChunk(container, {reinterpret_cast<const char*>(bytes.data()) + at, 4},
                  bytes.subspan(at + 8, length));
        at += std::size_t{8} + length + (length & 1);
    }
    if (container.isAnimated && container.frame.empty())
        return std::nullopt;
    return container;
}

struct Opened
{
    Container container;
    Part pixels; ///< What the decoder is given.
    WebPBitstreamFeatures features{};
    Size size; ///< Of the picture: the canvas of an animation.
    bool hasAlpha = false;
};

Result<Opened> open(const DecodeJob& job)
{
    const auto container = readContainer(job.bytes);
    if (!container)
        return job.failed(MediaError::Damaged, "WebP: the file is cut off");
    Opened opened;
    opened.container = *container;
    opened.pixels = container->isAnimated ? container->frame : job.bytes;
    if (WebPGetFeatures(opened.pixels.data(), opened.pixels.size(), &opened.features) != VP8_STATUS_OK)
        return job.failed(MediaError::Damaged, "WebP: bad header");
    const Size frame = {opened.features.width, opened.features.height};
    opened.size = container->isAnimated ? container->canvas : frame;
    const bool isInside = !container->isAnimated || (container->frameX + frame.width <= opened.size.width &&
                                                     container->frameY + frame.height <= opened.size.height);
    if (!isInside)
        return job.failed(MediaError::Damaged, "WebP: the frame is outside of its canvas");
    opened.hasAlpha = opened.features.has_alpha != 0 || opened.size != frame;
    if (auto fits = job.checkSize(opened.size.width, opened.size.height); !fits)
        return failure(fits);
    return opened;
}

PictureInfo infoOf(const Opened& opened)
{
    PictureInfo info;
    info.mediaType = "image/webp";
    info.width = opened.size.width;
    info.height = opened.size.height;
    info.orientation = exifOrientation(opened.container.exif);
    info.hasAlpha = opened.hasAlpha;
    info.isAnimated = opened.container.isAnimated;
    return info;
}

// Decodes into `image`, at the frame's place in it. Bytes are given bit by bit so that a stop is seen soon.
Outcome decodeFrame(const DecodeJob& job, const Opened& opened, Image& image)
{
    WebPDecoderConfig config;
    if (WebPInitDecoderConfig(&config) == 0)
        return fail(BaseError::Internal, "libwebp of another version");
    const auto offset = image.stride() * static_cast<std::size_t>(opened.container.frameY) +
                        static_cast<std::size_t>(opened.container.frameX * image.channels());
    config.output.colorspace = opened.hasAlpha ? MODE_RGBA : MODE_RGB;
    config.output.is_external_memory = 1;
    config.output.u.RGBA.rgba = image.row(0) + offset;
    config.output.u.RGBA.stride = static_cast<int>(image.stride());
    config.output.u.RGBA.size = image.byteCount() - offset;
    const std::unique_ptr<WebPIDecoder, DecoderDeleter> decoder(WebPIDecode(nullptr, 0, &config));
    if (!decoder)
        return fail(BaseError::OutOfMemory, "libwebp");
    VP8StatusCode status = VP8_STATUS_SUSPENDED;
    for (std::size_t given = 0; given < opened.pixels.size() && status == VP8_STATUS_SUSPENDED;) {
        if (auto going = checkStop(job.stop); !going)
            return going;
        given = std::min(given + kStep, opened.pixels.size());
        status = WebPIUpdate(decoder.get(), opened.pixels.data(), given);
    }
    if (status == VP8_STATUS_OUT_OF_MEMORY)
        return fail(BaseError::OutOfMemory, "libwebp");
    if (status != VP8_STATUS_OK)
        return job.failed(MediaError::Damaged, "WebP: status " + std::to_string(status));
    return {};
}

} // namespace

Result<PictureInfo> probeWebP(const DecodeJob& job)
{
    auto opened = open(job);
    if (!opened)
        return failure(opened);
    PictureInfo info = infoOf(*opened);
    info.hasColorProfile = isForeignProfile(opened->container.profile);
    return info;
}

Result<DecodedPicture> decodeWebP(const DecodeJob& job)
{
    auto opened = open(job);
    if (!opened)
        return failure(opened);
    const Samples samples = opened->hasAlpha ? Samples::Rgba8 : Samples::Rgb8;
    auto color = ColorConverter::fromProfile(opened->container.profile, samples);
    DecodedPicture picture;
    picture.info = infoOf(*opened);
    picture.info.hasColorProfile = color.convertsSpace();
    const Size wanted = sizeWithin(opened->size, job.options.maxSide);
    auto builder = PictureBuilder::create({opened->size, wanted, picture.info.orientation}, std::move(color),
                                          samples, job.stop);
    if (!builder)
        return failure(builder);
    Image own;
    Image* whole = builder->wholePicture();
    if (!whole) {
        auto made = Image::create(opened->size.width, opened->size.height,
                                  opened->hasAlpha ? PixelFormat::Rgba8 : PixelFormat::Rgb8);
        if (!made)
            return failure(made);
        own = std::move(*made);
    }
    Image& target = whole ? *whole : own;
    if (opened->container.isAnimated)
        std::memset(target.row(0), 0, target.byteCount());
    if (auto decoded = decodeFrame(job, *opened, target); !decoded)
        return failure(decoded);
    if (!whole)
        if (auto taken = builder->commitAll(own.row(0), own.stride()); !taken)
            return failure(taken);
    picture.image = builder->take();
    return picture;
}

} // namespace vidgo::media
