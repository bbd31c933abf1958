#include "vidgo/media/poster.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "av/frame_source.h"
#include "av/keyframes.h"
#include "picture_quality.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/progress.h"
#include "vidgo/media/clip_reader.h"
#include "webp_animation.h"

namespace vidgo::media {

namespace {

constexpr int kMaxCount = 200;
constexpr int kMaxSide = 65535;
/// Frames times pixels of clips that a strip may decode as a whole: about 200 of 1080p.
constexpr std::int64_t kExactBudget = std::int64_t{200} * 1920 * 1080;
/// Where else a representative picture is looked for, from the moment, in parts of the duration.
constexpr std::array<double, 5> kElsewhere = {0, -0.15, 0.15, -0.3, 0.3};

std::int64_t moment(const StillOptions& options, std::int64_t durationUs)
{
    const auto last = std::max<std::int64_t>(0, durationUs - 1);
    if (options.atUs >= 0)
        return std::min(options.atUs, last);
    const double fraction =
        std::isfinite(options.atFraction) ? std::clamp(options.atFraction, 0.0, 1.0) : 0.5;
    return std::min(last, static_cast<std::int64_t>(fraction * static_cast<double>(durationUs)));
}

// Frames of animated pictures build on each other, so that there is nothing to jump to.
Result<Image> stillOfAnimation(const std::filesystem::path& path, const StillOptions& options,
                               const std::stop_token& stop)
{
    auto reader = ClipReader::open(path, {.maxSide = options.maxSide, .threads = 1}, stop);
    if (!reader)
        return failure(reader);
    if (auto there = (*reader)->seek(moment(options, (*reader)->info().durationUs)); !there)
        return failure(there);
    auto frame = (*reader)->next();
    if (!frame)
        return failure(frame);
    if (!*frame)
        return fail(MediaError::Damaged, "no frame", {{"file", toUtf8(path.filename())}});
    return std::move((*frame)->image);
}

// Where no keyframe stands by itself: streams without times, and those that never restart.
Result<Image> stillByDecoding(const std::filesystem::path& path, std::int64_t atUs, int maxSide,
                              const std::stop_token& stop)
{
    auto source = av::FrameSource::open(path, {.threads = 1}, stop);
    if (!source)
        return failure(source);
    if ((*source)->canJump())
        if (auto there = (*source)->seek(atUs); !there)
            return failure(there);
    auto timed = (*source)->next();
    if (!timed)
        return failure(timed);
    if (!*timed)
        return fail(MediaError::Damaged, "no frame", {{"file", toUtf8(path.filename())}});
    const AVFrame* frame = (*timed)->frame.get();
    return av::FrameToImage(maxSide).convert(frame, av::uprightOf((*source)->stream(), frame));
}

Result<Image> representative(av::Keyframes& keyframes, std::int64_t atUs)
{
    std::optional<Image> best;
    double bestScore = -1;
    std::vector<std::int64_t> seen;
    const auto duration = keyframes.durationUs();
    for (const double offset : kElsewhere) {
        const auto time = atUs + static_cast<std::int64_t>(offset * static_cast<double>(duration));
        if (time < 0 || (time >= duration && offset != 0))
            continue;
        auto found = keyframes.at(time);
        if (!found && found.error().is(MediaError::Damaged) && best)
            continue;
        if (!found)
            return failure(found);
        if (std::find(seen.begin(), seen.end(), found->timeUs) != seen.end())
            continue;
        seen.push_back(found->timeUs);
        const auto quality = qualityOf(found->image);
        if (quality.isGood())
            return std::move(found->image);
        if (quality.score() > bestScore) {
            bestScore = quality.score();
            best = std::move(found->image);
        }
    }
    return std::move(*best);
}

Result<Image> keyframeImage(av::Keyframes& keyframes, std::int64_t atUs)
{
    auto found = keyframes.at(atUs);
    if (!found)
        return failure(found);
    return std::move(found->image);
}

struct Moment
{
    std::int64_t timeUs = 0;
    std::optional<Image> image;
};

bool isCheapToDecode(const av::Keyframes& keyframes)
{
    const AVStream* stream = keyframes.stream();
    const auto rate = stream->avg_frame_rate;
    const double perSecond = rate.num > 0 && rate.den > 0 ? av_q2d(rate) : 30;
    const double frames = static_cast<double>(keyframes.durationUs()) / 1e6 * perSecond;
    const double pixels = static_cast<double>(stream->codecpar->width) * stream->codecpar->height;
    return frames * pixels <= static_cast<double>(kExactBudget);
}

// The pictures of moments that have none yet, by decoding all there is.
Outcome fillExactly(const std::filesystem::path& path, std::vector<Moment>& moments, int maxSide,
                    const std::stop_token& stop)
{
    auto source = av::FrameSource::open(path, {.skipLoopFilter = AVDISCARD_NONREF}, stop);
    if (!source)
        return failure(source);
    av::FrameToImage converter(maxSide);
    for (auto& wanted : moments) {
        if (wanted.image)
            continue;
        while (true) {
            auto timed = (*source)->next();
            if (!timed)
                return failure(timed);
            if (!*timed)
                return {};
            if ((*timed)->timeUs + (*timed)->durationUs <= wanted.timeUs)
                continue;
            const AVFrame* frame = (*timed)->frame.get();
            auto image = converter.convert(frame, av::uprightOf((*source)->stream(), frame));
            if (!image)
                return failure(image);
            wanted.image = std::move(*image);
            break;
        }
    }
    return {};
}

// Distances are compared by the times that the index knows, before anything is decoded.
bool isNear(const std::vector<std::int64_t>& keyframes, std::int64_t timeUs, std::int64_t distance)
{
    const auto after = std::lower_bound(keyframes.begin(), keyframes.end(), timeUs);
    if (after != keyframes.end() && *after - timeUs <= distance)
        return true;
    return after != keyframes.begin() && timeUs - *std::prev(after) <= distance;
}

std::int64_t nearest(const std::vector<std::int64_t>& keyframes, std::int64_t timeUs)
{
    if (keyframes.empty())
        return timeUs;
    const auto after = std::lower_bound(keyframes.begin(), keyframes.end(), timeUs);
    if (after == keyframes.begin())
        return *after;
    if (after == keyframes.end() || timeUs - *std::prev(after) <= *after - timeUs)
        return *std::prev(after);
    return *after;
}

Result<std::vector<Image>> stripOfAnimation(const std::filesystem::path& path, int count, int maxSide,
                                            const std::stop_token& stop)
{
    auto reader = ClipReader::open(path, {.maxSide = maxSide, .threads = 1}, stop);
    if (!reader)
        return failure(reader);
    const auto duration = (*reader)->info().durationUs;
    std::vector<Image> strip;
    std::optional<ClipFrame> current;
    for (int i = 0; i < count; ++i) {
        const auto at = duration * (2 * i + 1) / (2 * count);
        while (!current || current->timeUs + current->durationUs <= at) {
            auto next = (*reader)->next();
            if (!next)
                return failure(next);
            if (!*next)
                break;
            current = std::move(**next);
        }
        if (!current)
            return fail(MediaError::Damaged, "no frame", {{"file", toUtf8(path.filename())}});
        auto copy = current->image.clone();
        if (!copy)
            return failure(copy);
        strip.push_back(std::move(*copy));
    }
    return strip;
}

// Two moments that fall on one keyframe share its picture, and so does one whose keyframe is damaged with the
// one before.
Outcome fillFromKeyframes(av::Keyframes& keyframes, const std::vector<std::int64_t>& index,
                          std::vector<Moment>& moments)
{
    const Moment* before = nullptr;
    std::int64_t beforeKey = -1;
    for (auto& wanted : moments) {
        if (wanted.image) {
            before = &wanted;
            beforeKey = -1;
            continue;
        }
        const auto key = nearest(index, wanted.timeUs);
        auto image =
            before != nullptr && key == beforeKey ? before->image->clone() : keyframeImage(keyframes, key);
        if (!image && before != nullptr && image.error().is(MediaError::Damaged))
            image = before->image->clone();
        if (!image)
            return failure(image);
        wanted.image = std::move(*image);
        before = &wanted;
        beforeKey = key;
    }
    return {};
}

Result<std::vector<Image>> inOneSize(std::vector<Moment> moments)
{
    std::vector<Image> strip;
    for (auto& wanted : moments) {
        const bool isOther = !strip.empty() && (strip.front().width() != wanted.image->width() ||
                                                strip.front().height() != wanted.image->height());
        auto image = isOther ? resize(*wanted.image, strip.front().width(), strip.front().height())
                             : Result<Image>(std::move(*wanted.image));
        if (!image)
            return failure(image);
        strip.push_back(std::move(*image));
    }
    return strip;
}

} // namespace

Result<Image> clipStill(const std::filesystem::path& path, const StillOptions& options,
                        const std::stop_token& stop)
{
    if (options.maxSide < 0 || options.maxSide > kMaxSide)
        return fail(BaseError::InvalidArgument, "side of a still", {{"reason", "0 to 65535 pixels"}});
    if (beginsLikeWebP(path))
        return stillOfAnimation(path, options, stop);
    auto keyframes = av::Keyframes::open(path, options.maxSide, stop);
    if (!keyframes)
        return failure(keyframes);
    if ((*keyframes)->isAnimatedPicture())
        return stillOfAnimation(path, options, stop);
    const auto at = moment(options, (*keyframes)->durationUs());
    auto still = options.representative ? representative(**keyframes, at) : keyframeImage(**keyframes, at);
    if (!still && still.error().is(MediaError::Damaged))
        return stillByDecoding(path, at, options.maxSide, stop);
    return still;
}

Result<std::vector<Image>> clipStrip(const std::filesystem::path& path, int count, int maxSide,
                                     const std::stop_token& stop)
{
    if (count < 1 || count > kMaxCount || maxSide < 1 || maxSide > kMaxSide)
        return fail(BaseError::InvalidArgument, "strip", {{"reason", "1 to 200 pictures"}});
    if (beginsLikeWebP(path))
        return stripOfAnimation(path, count, maxSide, stop);
    auto keyframes = av::Keyframes::open(path, maxSide, stop);
    if (!keyframes)
        return failure(keyframes);
    if ((*keyframes)->isAnimatedPicture())
        return stripOfAnimation(path, count, maxSide, stop);
    const auto duration = (*keyframes)->durationUs();
    const auto index = (*keyframes)->indexedTimes();
    std::vector<Moment> moments(static_cast<std::size_t>(count));
    bool areAllNear = true;
    for (int i = 0; i < count; ++i) {
        auto& wanted = moments[static_cast<std::size_t>(i)];
        wanted.timeUs = duration * (2 * i + 1) / (2 * count);
        areAllNear = areAllNear && isNear(index, wanted.timeUs, duration / (2 * count) + 1);
    }
    if (!areAllNear && isCheapToDecode(**keyframes)) {
        // Only what goes wrong for keyframes too is an error.
        auto filled = fillExactly(path, moments, maxSide, stop);
        if (!filled && filled.error().is(BaseError::Cancelled))
            return failure(filled);
    }
    if (auto filled = fillFromKeyframes(**keyframes, index, moments); !filled)
        return failure(filled);
    return inOneSize(std::move(moments));
}

} // namespace vidgo::media
