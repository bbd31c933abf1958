#include "vidgo/backend/clip_backend.h"

#include <algorithm>
#include <optional>

#include "clip_playback.h"
#include "service_failure.h"
#include "vidgo/base/base_error.h"
#include "vidgo/media/audio.h"
#include "vidgo/media/clip_probe.h"
#include "vidgo/media/poster.h"

namespace vidgo::backend {

namespace fs = std::filesystem;

namespace {

constexpr int kSmallestSide = 16;
constexpr int kLargestSide = 4096;
constexpr int kMostBuckets = 20'000;
constexpr int kLongestStrip = 200;

Outcome within(int value, int least, int most, const char* what)
{
    if (value >= least && value <= most)
        return {};
    return fail(BaseError::InvalidArgument, std::string(what) + " " + std::to_string(value),
                {{"reason", std::string(what)}});
}

} // namespace

/// A clip that may be read here, and whether it may be shown as it is.
struct ClipBackend::Opened
{
    fs::path path;
    bool isLimited = false; ///< Only with the watermark and at most 720p.
};

ClipBackend::ClipBackend(Parts parts)
    : m_parts(std::move(parts))
{}

Result<ClipBackend::Opened> ClipBackend::find(const service::ClipSource& source)
{
    if (source.file.isEmpty())
        return Opened{source.path, false};
    auto free = m_parts.visitor.mayHaveAsItIs(source.file.sha256);
    if (!free)
        return failure(free);
    auto path = inWordsOfService(m_parts.cache.path(source.file.sha256));
    if (!path)
        return failure(path);
    return Opened{std::move(*path), !*free};
}

Result<ClipInfo> ClipBackend::check(const fs::path& path, const std::stop_token& stop)
{
    return media::probeClip(path, stop);
}

Result<std::unique_ptr<service::ClipPlayback>> ClipBackend::open(const service::ClipSource& source,
                                                                 const service::ClipPlaybackOptions& options,
                                                                 const std::stop_token& stop)
{
    if (auto good = within(options.maxSide, kSmallestSide, kLargestSide, "size"); !good)
        return failure(good);
    auto found = find(source);
    if (!found)
        return failure(found);
    std::unique_ptr<media::Watermarker> watermarker;
    if (options.watermark && !found->isLimited) {
        auto made = media::Watermarker::create(*options.watermark, m_parts.fonts);
        if (!made)
            return failure(made);
        watermarker = std::move(*made);
    }
    return openPlayback({.path = found->path,
                         .maxSide = options.maxSide,
                         .watermarker = std::move(watermarker),
                         .limits = found->isLimited ? &m_parts.visitor : nullptr},
                        stop);
}

Result<std::vector<float>> ClipBackend::waveform(const service::ClipSource& source, int buckets,
                                                 const std::stop_token& stop)
{
    if (auto good = within(buckets, 1, kMostBuckets, "number of parts"); !good)
        return failure(good);
    auto found = find(source);
    if (!found)
        return failure(found);
    auto peaks = media::waveform(found->path, buckets, stop);
    if (!peaks && peaks.error().is(media::MediaError::NoSound))
        return std::vector<float>();
    return peaks;
}

Result<std::vector<ClipPicture>> ClipBackend::strip(const service::ClipSource& source, int count, int maxSide,
                                                    const std::stop_token& stop)
{
    if (auto good = within(count, 1, kLongestStrip, "number of pictures"); !good)
        return failure(good);
    if (auto good = within(maxSide, kSmallestSide, kLargestSide, "size"); !good)
        return failure(good);
    auto found = find(source);
    if (!found)
        return failure(found);
    auto info = media::probeClip(found->path, stop);
    if (!info)
        return failure(info);
    auto images = media::clipStrip(found->path, count, maxSide, stop);
    if (!images)
        return failure(images);
    std::vector<ClipPicture> pictures;
    const auto step = info->durationUs / std::max<std::int64_t>(1, std::ssize(*images));
    for (auto& image : *images) {
        const auto timeUs = step * std::ssize(pictures);
        auto picture =
            shownPicture(std::move(image), found->isLimited ? &m_parts.visitor : nullptr, timeUs, step);
        if (!picture)
            return failure(picture);
        pictures.push_back(std::move(*picture));
    }
    return pictures;
}

} // namespace vidgo::backend
