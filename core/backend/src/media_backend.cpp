#include "vidgo/backend/media_backend.h"

#include <algorithm>
#include <cctype>

#include "display_side.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/text.h"
#include "vidgo/media/clip_probe.h"
#include "vidgo/media/clip_watermark.h"
#include "vidgo/media/picture_file.h"
#include "vidgo/media/poster.h"
#include "vidgo/media/watermark.h"

namespace vidgo::backend {

namespace fs = std::filesystem;

namespace {

constexpr int kSmallSide = 256;
constexpr std::uint64_t kMaxPasted = 512ull * 1024 * 1024;

std::vector<PictureNote> notesOn(const media::PictureInfo& info)
{
    std::vector<PictureNote> notes;
    const auto note = [&](bool applies, PictureNote what) {
        if (applies)
            notes.push_back(what);
    };
    note(info.orientation != 1, PictureNote::Rotated);
    note(info.isAnimated, PictureNote::Animated);
    note(info.bitsPerChannel > 8, PictureNote::HighBitDepth);
    note(info.isCmyk || info.hasColorProfile, PictureNote::ColorConverted);
    note(std::min(info.width, info.height) < kSmallSide, PictureNote::Small);
    note(std::max(info.width, info.height) > kDisplaySide, PictureNote::Reduced);
    return notes;
}

// The copy for the screen is a PNG only when the picture has transparency.
bool isTransparent(const fs::path& displayCopy)
{
    const auto decoded = media::decodePicture(displayCopy, {.maxSide = kSmallSide});
    if (!decoded || decoded->image.format() != media::PixelFormat::Rgba8)
        return false;
    const auto pixels = decoded->image.pixels();
    for (std::size_t i = 3; i < pixels.size(); i += 4)
        if (pixels[i] < 250)
            return true;
    return false;
}

Result<PictureFormat> formatOf(const fs::path& output)
{
    std::string extension = toUtf8(output.extension());
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (const auto format = pictureFormatFromId(extension.empty() ? extension : extension.substr(1)))
        return *format;
    return fail(BaseError::InvalidArgument, "unknown output format " + extension,
                {{"reason", "the output must end in .png, .jpg or .webp"}});
}

// A clip; or an animated picture that is written into something that can move.
bool staysMoving(const fs::path& input, const fs::path& output)
{
    const auto info = media::probePicture(input);
    if (!info)
        return info.error().is(media::MediaError::NotAPicture);
    const auto format = formatOf(output);
    return info->isAnimated && (!format || *format == PictureFormat::WebP);
}

} // namespace

MediaBackend::MediaBackend(materials::FileCache& cache, materials::ThumbnailCache& thumbnails, fs::path inbox,
                           std::vector<fs::path> fonts, const Clock& clock)
    : m_cache(cache)
    , m_thumbnails(thumbnails)
    , m_inbox(std::move(inbox))
    , m_fonts(std::move(fonts))
    , m_clock(clock)
{}

Result<PictureCheck> MediaBackend::checkPicture(const fs::path& path, const std::stop_token& stop)
{
    auto info = media::probePicture(path);
    if (!info)
        return failure(info);
    // Kept as something that may go again; a run that uses it keeps it for good.
    const FileRef details{
        .mediaType = info->mediaType, .width = info->uprightWidth(), .height = info->uprightHeight()};
    auto kept = m_cache.putFile(path, details, materials::FileKind::Made);
    if (!kept)
        return failure(kept);
    if (auto go = checkStop(stop); !go)
        return failure(go);
    auto display = m_thumbnails.get(kept->sha256, kDisplaySide);
    if (!display)
        return failure(display);
    PictureCheck check{.path = path,
                       .mediaType = info->mediaType,
                       .width = info->uprightWidth(),
                       .height = info->uprightHeight(),
                       .hasAlpha = info->hasAlpha,
                       .bitsPerChannel = info->bitsPerChannel,
                       .notes = notesOn(*info),
                       .display = *display};
    if (info->hasAlpha && isTransparent(*display))
        check.notes.push_back(PictureNote::AlreadyCutOut);
    return check;
}

Result<PictureCheck> MediaBackend::checkClip(const fs::path& path, const std::stop_token& stop)
{
    auto info = media::probeClip(path, stop);
    if (!info)
        return failure(info);
    if (!info->video)
        return fail(media::MediaError::NoMovingPicture, info->container, {{"file", toUtf8(path.filename())}});
    // The clip itself may be large and stays where it is; the still is kept as something that may go again.
    auto still = media::clipStill(path, {.maxSide = kDisplaySide, .representative = true}, stop);
    if (!still)
        return failure(still);
    auto bytes = media::encodePicture(
        *still, {.format = info->video->hasAlpha ? PictureFormat::Png : PictureFormat::Jpeg, .fast = true},
        stop);
    if (!bytes)
        return failure(bytes);
    auto kept =
        m_cache.put(*bytes, {.width = still->width(), .height = still->height()}, materials::FileKind::Made);
    if (!kept)
        return failure(kept);
    auto display = m_cache.path(kept->sha256);
    if (!display)
        return failure(display);
    return PictureCheck{.path = path,
                        .mediaType = info->mediaType,
                        .width = info->video->width,
                        .height = info->video->height,
                        .durationMs = std::max<std::int64_t>(1, info->durationUs / 1000),
                        .hasAlpha = info->video->hasAlpha,
                        .bitsPerChannel = info->video->bitsPerChannel,
                        .notes = {},
                        .display = std::move(*display)};
}

Result<PictureDetails> MediaBackend::describePicture(const fs::path& path)
{
    auto info = media::probePicture(path);
    if (!info)
        return failure(info);
    std::error_code ignored;
    const auto bytes = fs::file_size(path, ignored);
    return PictureDetails{.mediaType = info->mediaType,
                          .bytes = ignored ? 0 : static_cast<std::int64_t>(bytes),
                          .width = info->uprightWidth(),
                          .height = info->uprightHeight(),
                          .storedWidth = info->width,
                          .storedHeight = info->height,
                          .orientation = info->orientation,
                          .bitsPerChannel = info->bitsPerChannel,
                          .hasAlpha = info->hasAlpha,
                          .isAnimated = info->isAnimated,
                          .isCmyk = info->isCmyk,
                          .hasColorProfile = info->hasColorProfile};
}

Result<fs::path> MediaBackend::keepPicture(std::span<const std::uint8_t> encoded, std::string_view name)
{
    if (encoded.size() > kMaxPasted)
        return fail(BaseError::FileTooLarge, "pasted picture is too large",
                    {{"file", std::string(name)}, {"limit", std::to_string(kMaxPasted >> 20) + " MB"}});
    auto info = media::probePicture(encoded, std::string(name));
    if (!info)
        return failure(info);
    const auto number = std::to_string(m_clock.now().time_since_epoch().count());
    const auto extension = info->mediaType.substr(info->mediaType.find('/') + 1);
    const fs::path path = m_inbox / pathFromUtf8(safeFileName(name) + "-" + number + "." + extension);
    if (auto written = writeFile(path, encoded, Durability::Sync); !written)
        return failure(written);
    return path;
}

Outcome MediaBackend::watermark(const fs::path& input, const fs::path& output,
                                const WatermarkOptions& options, const Progress& progress,
                                const std::stop_token& stop)
{
    auto watermarker = media::Watermarker::create(options, m_fonts);
    if (!watermarker)
        return failure(watermarker);
    if (staysMoving(input, output)) {
        auto written = media::watermarkClip(input, output, **watermarker, {}, progress, stop);
        return written ? Outcome() : failure(written);
    }
    return watermarkPicture(input, output, **watermarker, progress, stop);
}

Outcome MediaBackend::watermarkPicture(const fs::path& input, const fs::path& output,
                                       const media::Watermarker& watermarker, const Progress& progress,
                                       const std::stop_token& stop)
{
    const auto format = formatOf(output);
    if (!format)
        return std::unexpected(format.error());
    auto decoded = media::decodePicture(input, {}, stop);
    if (!decoded)
        return failure(decoded);
    progress.report(0.4);
    if (auto applied = watermarker.apply(decoded->image); !applied)
        return failure(applied);
    progress.report(0.5);
    auto bytes = media::encodePicture(decoded->image, {.format = *format}, stop);
    if (!bytes)
        return failure(bytes);
    if (auto written = writeFile(output, *bytes, Durability::Sync); !written)
        return failure(written);
    progress.report(1.0);
    return {};
}

} // namespace vidgo::backend
