#include "vidgo/ondevice/clip_stylizer.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include <opencv2/imgproc.hpp>

#include "mat_view.h"
#include "moving/clip_sound.h"
#include "moving/frame_order.h"
#include "moving/shake.h"
#include "moving/steady.h"
#include "style_kit/filters.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/media/clip_reader.h"
#include "vidgo/media/clip_writer.h"
#include "vidgo/ondevice/background_remover.h"

namespace vidgo::ondevice {

namespace {

using Play = ClipEffects::Play;

constexpr int kStyledSide = 1920;
constexpr int kPlainSide = 3840;
constexpr int kPathSide = 640; // frames are read at this size to measure how the camera moves
constexpr int kSamples = 8;    // frames that a palette is taken from
constexpr int kSampleSide = 160;
constexpr double kMostRate = 60;
constexpr double kGrainRate = 15; // old machines have no new grain sixty times a second
constexpr double kStill = 0.55;   // how much a style needs its frames to agree
constexpr double kPathShare = 0.2;

double rateOf(const ClipInfo& info)
{
    const double rate = info.video ? info.video->frameRate.value() : 0;
    return rate >= 1 ? std::min(rate, kMostRate) : 30;
}

Rational rationalRate(const ClipInfo& info)
{
    const double rate = rateOf(info);
    if (info.video && std::abs(info.video->frameRate.value() - rate) < 1e-9)
        return info.video->frameRate;
    return {static_cast<int>(std::lround(rate * 1000)), 1000};
}

int even(int side)
{
    return std::max(2, side - side % 2);
}

// What is bright shines over its edges.
void addGlow(cv::Mat& frame, double glow)
{
    const double unit = std::min(frame.cols, frame.rows) / 1080.0;
    const cv::Mat rgb = toFloat(frame);
    cv::Mat bright = rgb - cv::Scalar::all(0.55);
    cv::max(bright, 0, bright);
    const cv::Mat halo = glow * (1.2 * softBlur(bright, std::max(1.0, 10 * unit)) +
                                 1.6 * softBlur(bright, std::max(2.0, 40 * unit)));
    // Screened, so that nothing clips.
    const cv::Mat lit = cv::Scalar::all(1.0) - (cv::Scalar::all(1.0) - rgb).mul(cv::Scalar::all(1.0) - halo);
    toBytes(lit).copyTo(frame);
}

Result<media::Image> opaque(media::Image image)
{
    if (image.format() == media::PixelFormat::Rgba8)
        return media::flatten(image, 0, 0, 0);
    if (image.format() == media::PixelFormat::Gray8)
        return media::convert(image, media::PixelFormat::Rgb8);
    return image;
}

/// One clip on its way through its effects.
class Making
{
public:
    Making(const Stylizer& stylizer, const StyleSettings& settings, std::filesystem::path input,
           std::stop_token stop)
        : m_stylizer(stylizer)
        , m_settings(settings)
        , m_input(std::move(input))
        , m_stop(std::move(stop))
        , m_steady(std::max(settings.effects.denoise, settings.style.empty() ? 0.0 : kStill))
    {}

    Outcome run(const std::filesystem::path& output, const Progress& progress)
    {
        auto order = FrameOrder::open(m_input, m_settings.style.empty() ? kPlainSide : kStyledSide, m_stop);
        if (!order)
            return failure(order);
        m_order = std::move(*order);
        if (auto looked = lookAhead(progress); !looked)
            return looked;
        return write(output, progress.part(m_stabilizer ? kPathShare : 0.02, 1.0));
    }

private:
    const ClipEffects& effects() const { return m_settings.effects; }
    std::int64_t length() const { return std::max<std::int64_t>(1, m_order->info().durationUs); }
    std::int64_t outputLength() const
    {
        const int passes = effects().play == Play::Boomerang ? 2 : 1;
        return static_cast<std::int64_t>(static_cast<double>(length() * passes) / effects().speed);
    }

    // What has to be known of the whole clip before its first frame is made.
    Outcome lookAhead(const Progress& progress)
    {
        if (!m_settings.style.empty())
            if (auto sampled = takeSample(); !sampled)
                return sampled;
        return effects().stabilize > 0 ? followCamera(progress.part(0, kPathShare)) : Outcome();
    }

    // By a reader of its own: small frames are read quickly, and between two moments nothing need be read.
    Outcome takeSample()
    {
        auto reader = media::ClipReader::open(m_input, {.maxSide = kSampleSide}, m_stop);
        if (!reader)
            return failure(reader);
        cv::Mat sample;
        for (int i = 0; i < kSamples; ++i) {
            if (auto there = (*reader)->seek(length() * (2 * i + 1) / (2 * kSamples)); !there)
                return there;
            auto frame = (*reader)->next();
            if (!frame)
                return failure(frame);
            if (!*frame)
                break;
            auto rgb = opaque(std::move((*frame)->image));
            if (!rgb)
                return failure(rgb);
            const cv::Mat tile = viewOf(*rgb);
            sample = sample.empty() ? tile.clone() : sample;
            if (i > 0 && tile.cols == sample.cols)
                sample.push_back(tile);
        }
        auto image = media::Image::create(sample.cols, sample.rows, media::PixelFormat::Rgb8);
        if (!image)
            return failure(image);
        sample.copyTo(viewOf(*image));
        m_sample = std::move(*image);
        return {};
    }

    Outcome followCamera(const Progress& progress)
    {
        auto reader = media::ClipReader::open(m_input, {.maxSide = kPathSide}, m_stop);
        if (!reader)
            return failure(reader);
        CameraPath path;
        for (;;) {
            auto frame = (*reader)->next();
            if (!frame)
                return failure(frame);
            if (!*frame)
                break;
            auto rgb = opaque(std::move((*frame)->image));
            if (!rgb)
                return failure(rgb);
            path.add(viewOf(*rgb), (*frame)->timeUs);
            progress.report(static_cast<double>((*frame)->timeUs) / static_cast<double>(length()));
        }
        m_stabilizer.emplace(path.poses(), effects().stabilize);
        return {};
    }

    // Where in the clip is what is seen at this time of the result.
    std::int64_t sourceTime(std::int64_t timeUs) const
    {
        const auto at = static_cast<std::int64_t>(static_cast<double>(timeUs) * effects().speed);
        const auto back = [this](std::int64_t played) {
            return std::max<std::int64_t>(0, length() - 1 - played);
        };
        if (effects().play == Play::Reverse)
            return back(at);
        if (effects().play == Play::Boomerang && at >= length())
            return back(at - length());
        return at;
    }

    Outcome write(const std::filesystem::path& output, const Progress& progress)
    {
        const auto& info = m_order->info();
        const double rate = rateOf(info);
        const auto frames =
            std::max<std::int64_t>(1, std::llround(static_cast<double>(outputLength()) * rate / 1e6));
        std::unique_ptr<media::ClipWriter> writer;
        std::unique_ptr<ClipSound> sound;
        if (info.audio) {
            auto opened = ClipSound::open(m_input, info.durationUs, effects(), m_stop);
            if (!opened)
                return failure(opened);
            sound = std::move(*opened);
        }
        std::int64_t heard = 0;
        for (std::int64_t i = 0; i < frames; ++i) {
            auto frame =
                made(sourceTime(static_cast<std::int64_t>(static_cast<double>(i) * 1e6 / rate)), i, rate);
            if (!frame)
                return failure(frame);
            if (!writer) {
                auto created = create(output, *frame, sound != nullptr);
                if (!created)
                    return failure(created);
                writer = std::move(*created);
            }
            if (auto written = writer->writeFrame(*frame); !written)
                return written;
            const auto due = std::llround(static_cast<double>(i + 1) * kAudioRate / rate);
            if (sound) {
                if (auto written = writeSound(*writer, *sound, due - heard); !written)
                    return written;
                heard = due;
            }
            progress.report(0.98 * static_cast<double>(i + 1) / static_cast<double>(frames));
        }
        return writer->finish();
    }

    Result<std::unique_ptr<media::ClipWriter>> create(const std::filesystem::path& output,
                                                      const media::Image& first, bool hasSound) const
    {
        return media::ClipWriter::create(output,
                                         {.format = media::ClipFormat::Mp4,
                                          .width = first.width(),
                                          .height = first.height(),
                                          .frameRate = rationalRate(m_order->info()),
                                          .quality = 18,
                                          .fast = true,
                                          .hasAudio = hasSound},
                                         m_stop);
    }

    static Outcome writeSound(media::ClipWriter& writer, ClipSound& sound, std::int64_t frames)
    {
        auto samples = sound.next(frames);
        if (!samples)
            return failure(samples);
        return writer.writeAudio(*samples);
    }

    Result<media::Image> made(std::int64_t sourceUs, std::int64_t number, double rate)
    {
        auto frame = m_order->at(sourceUs);
        if (!frame)
            return failure(frame);
        auto copy = (*frame)->image.clone();
        auto image = copy ? opaque(std::move(*copy)) : std::move(copy);
        if (!image)
            return failure(image);
        cv::Mat view = viewOf(*image);
        if (m_stabilizer)
            m_stabilizer->apply(view, (*frame)->timeUs).copyTo(view);
        m_steady.apply(view);
        if (!m_settings.style.empty()) {
            const auto grain = static_cast<std::uint32_t>(static_cast<double>(number) * kGrainRate / rate);
            auto styled = m_stylizer.runFrame(*image, m_settings, {grain + 1, &m_sample}, m_stop);
            if (!styled)
                return failure(styled);
            image = std::move(*styled);
        }
        if (effects().glow > 0) {
            cv::Mat lit = viewOf(*image);
            addGlow(lit, effects().glow);
        }
        return withEvenSides(std::move(*image));
    }

    static Result<media::Image> withEvenSides(media::Image image)
    {
        const int width = even(image.width());
        const int height = even(image.height());
        if (width == image.width() && height == image.height())
            return image;
        return media::resize(image, width, height);
    }

    const Stylizer& m_stylizer;
    const StyleSettings& m_settings;
    std::filesystem::path m_input;
    std::stop_token m_stop;
    std::unique_ptr<FrameOrder> m_order;
    media::Image m_sample;
    std::optional<Stabilizer> m_stabilizer;
    Steady m_steady;
};

} // namespace

ClipStylizer::ClipStylizer(const Stylizer& stylizer)
    : m_stylizer(stylizer)
{}

Outcome ClipStylizer::check(const StyleSettings& settings) const
{
    if (settings.style.empty())
        return settings.effects.isAny()
                   ? Outcome()
                   : fail(BaseError::InvalidArgument, "neither style nor effect", {{"reason", "style"}});
    if (!m_stylizer.knows(settings.style))
        return fail(OnDeviceError::UnknownStyle, settings.style, {{"style", settings.style}});
    if (!m_stylizer.suitsClips(settings.style))
        return fail(OnDeviceError::StyleNotForClips, settings.style, {{"style", settings.style}});
    return {};
}

Outcome ClipStylizer::run(const std::filesystem::path& input, const StyleSettings& settings,
                          const std::filesystem::path& output, const Progress& progress,
                          const std::stop_token& stop) const
{
    if (auto good = check(settings); !good)
        return good;
    try {
        auto done = Making(m_stylizer, settings, input, stop).run(output, progress);
        if (done)
            progress.report(1.0);
        return done;
    } catch (const std::bad_alloc&) {
        return fail(BaseError::OutOfMemory, "clip style " + settings.style);
    } catch (const cv::Exception& e) {
        return fail(e.code == cv::Error::StsNoMem ? BaseError::OutOfMemory : BaseError::Internal, e.what());
    }
}

Result<media::Image> ClipStylizer::preview(const std::filesystem::path& input, const StyleSettings& settings,
                                           int maxSide, const std::stop_token& stop) const
{
    if (auto good = check(settings); !good)
        return failure(good);
    auto reader = media::ClipReader::open(input, {.maxSide = maxSide}, stop);
    if (!reader)
        return failure(reader);
    if (auto there = (*reader)->seek((*reader)->info().durationUs / 2); !there)
        return failure(there);
    auto frame = (*reader)->next();
    if (!frame)
        return failure(frame);
    if (!*frame)
        return fail(media::MediaError::Damaged, "no frame in the middle",
                    {{"file", toUtf8(input.filename())}});
    auto image = opaque(std::move((*frame)->image));
    if (image && !settings.style.empty())
        image = m_stylizer.runFrame(*image, settings, {1, nullptr}, stop);
    if (!image)
        return failure(image);
    if (settings.effects.glow > 0) {
        cv::Mat view = viewOf(*image);
        addGlow(view, settings.effects.glow);
    }
    return image;
}

} // namespace vidgo::ondevice
