#include "shot_painter.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "grounds.h"
#include "mat_view.h"
#include "picture_layers.h"
#include "pixels.h"
#include "vidgo/media/clip_reader.h"

namespace vidgo::ondevice {

namespace {

constexpr double kCardRadius = 0.035; ///< Of the unit.
constexpr double kTintBehind = 0.3;   ///< Of the colour over a picture out of focus.
constexpr double kTintEndCard = 0.84;

double timeIn(const Shot& shot, std::int64_t frame)
{
    const auto length = std::max<std::int64_t>(1, shot.to - shot.from - 1);
    return std::clamp(static_cast<double>(frame - shot.from) / static_cast<double>(length), 0.0, 1.0);
}

void bringCloser(cv::Mat& image, double closer)
{
    if (closer <= 1)
        return;
    const double x = image.cols / 2.0;
    const double y = image.rows / 2.0;
    const cv::Matx23d warp(1 / closer, 0, x - x / closer, 0, 1 / closer, y - y / closer);
    cv::Mat out;
    cv::warpAffine(image, out, warp, image.size(), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REPLICATE);
    image = out;
}

Result<cv::Mat> asRgb(const media::Image& image, const VideoTemplate& look)
{
    const cv::Vec3b ground = colorOf(look.colors.ground);
    auto rgb = image.format() == media::PixelFormat::Rgba8
                   ? media::flatten(image, ground[0], ground[1], ground[2])
                   : media::convert(image, media::PixelFormat::Rgb8);
    if (!rgb)
        return failure(rgb);
    return viewOf(std::as_const(*rgb)).clone();
}

/// Frames of a clip at times that rise.
class ClipFrames
{
public:
    static Result<ClipFrames> open(const VideoScene& scene, const VideoTemplate& look, int maxSide,
                                   const std::stop_token& stop)
    {
        auto reader = media::ClipReader::open(scene.clip, {.maxSide = maxSide}, stop);
        if (!reader)
            return failure(reader);
        ClipFrames out(std::move(*reader), look);
        if (auto first = out.at(0); !first)
            return failure(first);
        return out;
    }

    /// The frame at this time; the last one behind the end.
    Result<cv::Mat> at(std::int64_t timeUs)
    {
        while (!m_isOver && timeUs >= m_shownUntil) {
            auto frame = m_reader->next();
            if (!frame)
                return failure(frame);
            if (!*frame) {
                m_isOver = true;
                break;
            }
            m_shownUntil = (*frame)->timeUs + (*frame)->durationUs;
            if (timeUs < m_shownUntil || m_current.empty()) {
                auto rgb = asRgb((*frame)->image, *m_look);
                if (!rgb)
                    return failure(rgb);
                m_current = std::move(*rgb);
            } else {
                m_passedOver = std::move((*frame)->image);
            }
        }
        if (m_isOver && !m_passedOver.isEmpty()) {
            auto rgb = asRgb(m_passedOver, *m_look);
            if (!rgb)
                return failure(rgb);
            m_current = std::move(*rgb);
            m_passedOver = {};
        }
        if (m_current.empty())
            return fail(media::MediaError::NoMovingPicture, "a clip without frames");
        return m_current;
    }

private:
    ClipFrames(std::unique_ptr<media::ClipReader> reader, const VideoTemplate& look)
        : m_reader(std::move(reader))
        , m_look(&look)
    {}

    std::unique_ptr<media::ClipReader> m_reader;
    const VideoTemplate* m_look;
    cv::Mat m_current;
    media::Image m_passedOver;
    std::int64_t m_shownUntil = 0;
    bool m_isOver = false;
};

void coverWith(const cv::Mat& picture, cv::Mat& out, cv::Size size)
{
    const double cover = std::max(static_cast<double>(size.width) / picture.cols,
                                  static_cast<double>(size.height) / picture.rows);
    const int width = std::clamp(static_cast<int>(std::lround(size.width / cover)), 1, picture.cols);
    const int height = std::clamp(static_cast<int>(std::lround(size.height / cover)), 1, picture.rows);
    const cv::Rect middle((picture.cols - width) / 2, (picture.rows - height) / 2, width, height);
    cv::resize(picture(middle), out, size, 0, 0, cover < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
}

/// Where the picture stands: all of the frame, or a card before a ground.
class Stage
{
public:
    Stage(const Shot& shot, const VideoTemplate& look, const FrameLayout& layout, const cv::Mat& still)
        : m_frame({}, layout.size)
        , m_card(m_frame)
    {
        if (!shot.isFramed)
            return;
        const bool isEnd = shot.kind == Shot::Kind::EndCard;
        const cv::Rect2d& place = isEnd ? layout.endPicture : layout.card;
        const double width = std::min(place.width, place.height * shot.aspect);
        const double height = width / shot.aspect;
        m_card = cv::Rect(static_cast<int>(std::lround(place.x + (place.width - width) / 2)),
                          static_cast<int>(std::lround(place.y + (place.height - height) / 2)),
                          std::max(2, static_cast<int>(std::lround(width))),
                          std::max(2, static_cast<int>(std::lround(height)))) &
                 m_frame;
        const double radius = kCardRadius * layout.unit;
        const bool isColor = look.ground == VideoTemplate::Ground::Color;
        m_ground =
            paintGround(layout.size, look, isColor ? cv::Mat() : still, isEnd ? kTintEndCard : kTintBehind);
        dropShadow(m_ground, m_card, radius, layout.unit);
        m_mask = roundMask(m_card.size(), radius);
    }

    cv::Size viewport() const { return m_card.size(); }
    bool isWhole() const { return m_ground.empty(); }

    /// Puts what was painted for the viewport into the frame.
    void show(cv::Mat& picture, cv::Mat& out, double closer) const
    {
        if (isWhole()) {
            out = picture;
            return;
        }
        m_ground.copyTo(out);
        cv::Mat place = out(m_card);
        layOver(place, picture, m_mask);
        bringCloser(out, closer);
    }

private:
    cv::Rect m_frame;
    cv::Rect m_card;
    cv::Mat m_ground; ///< Empty when the picture fills the frame.
    cv::Mat m_mask;
};

class PicturePainter final : public ShotPainter
{
public:
    PicturePainter(const Shot& shot, Stage stage, const cv::Mat& picture, const cv::Mat& subject)
        : m_shot(shot)
        , m_stage(std::move(stage))
        , m_layers(picture, subject, m_stage.viewport(), shot.start, shot.end)
    {}

    Outcome paint(cv::Mat& out, std::int64_t frame, double closer) override
    {
        const bool isWhole = m_stage.isWhole();
        m_layers.draw(m_drawn, timeIn(m_shot, frame), isWhole ? closer : 1);
        if (isWhole)
            m_drawn.copyTo(out); // the frame that is handed on is drawn upon
        else
            m_stage.show(m_drawn, out, closer);
        return {};
    }

private:
    Shot m_shot;
    Stage m_stage;
    PictureLayers m_layers;
    cv::Mat m_drawn;
};

class ClipPainter final : public ShotPainter
{
public:
    ClipPainter(const Shot& shot, Stage stage, ClipFrames frames)
        : m_shot(shot)
        , m_stage(std::move(stage))
        , m_frames(std::move(frames))
    {}

    Outcome paint(cv::Mat& out, std::int64_t frame, double closer) override
    {
        auto picture = m_frames.at((frame - m_shot.from) * 1'000'000 / kFrameRate);
        if (!picture)
            return failure(picture);
        cv::Mat drawn;
        coverWith(*picture, drawn, m_stage.viewport());
        if (m_stage.isWhole())
            bringCloser(drawn, closer);
        m_stage.show(drawn, out, closer);
        return {};
    }

private:
    Shot m_shot;
    Stage m_stage;
    ClipFrames m_frames;
};

int readSide(const FrameLayout& layout)
{
    return 2 * std::max(layout.size.width, layout.size.height);
}

} // namespace

Result<cv::Mat> stillOf(const VideoScene& scene, const VideoTemplate& look, int maxSide,
                        const std::stop_token& stop)
{
    if (!scene.picture.isEmpty())
        return asRgb(scene.picture, look);
    auto frames = ClipFrames::open(scene, look, maxSide, stop);
    if (!frames)
        return failure(frames);
    return frames->at(0);
}

Result<std::unique_ptr<ShotPainter>> makeShotPainter(const Shot& shot, const VideoStory& story,
                                                     const FrameLayout& layout, const std::stop_token& stop)
{
    const auto& scene = story.scenes[shot.scene];
    auto still = stillOf(scene, story.look, readSide(layout), stop);
    if (!still)
        return failure(still);
    Stage stage(shot, story.look, layout, *still);
    if (shot.kind == Shot::Kind::Clip) {
        auto frames = ClipFrames::open(scene, story.look, readSide(layout), stop);
        if (!frames)
            return failure(frames);
        return std::make_unique<ClipPainter>(shot, std::move(stage), std::move(*frames));
    }
    const cv::Mat subject = shot.isParallax ? viewOf(scene.subject) : cv::Mat();
    return std::make_unique<PicturePainter>(shot, std::move(stage), *still, subject);
}

} // namespace vidgo::ondevice
