#include "vidgo/ondevice/video_composer.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "mat_view.h"
#include "video/changes.h"
#include "video/layout.h"
#include "video/pixels.h"
#include "video/shot_painter.h"
#include "video/sound.h"
#include "video/timeline.h"
#include "video/words.h"
#include "vidgo/base/base_error.h"
#include "vidgo/media/clip_reader.h"
#include "vidgo/media/media_error.h"
#include "vidgo/media/text_image.h"

namespace vidgo::ondevice {

namespace {

constexpr int kFullSide = 1080;
constexpr double kSharpest = 1.6; ///< How much a picture may be enlarged before its pixels show.
constexpr int kSubjectAlpha = 96;

/// A story with what was found out about it.
struct Prepared
{
    FrameLayout layout;
    Timeline line;
    std::vector<SceneFacts> facts;
    std::vector<media::CaptionTrack> track; ///< Captions that are not painted.
    bool hasClipSound = false;
};

std::unexpected<Error> refused(const std::string& what)
{
    return fail(BaseError::InvalidArgument, "short video: " + what, {{"reason", what}});
}

// A subject that is hardly there, or nearly everything, tells nothing.
void findSubject(const media::Image& subject, SceneFacts& facts)
{
    const cv::Mat mask = viewOf(subject) > kSubjectAlpha;
    const double share = static_cast<double>(cv::countNonZero(mask)) / static_cast<double>(mask.total());
    if (share < 0.015 || share > 0.8)
        return;
    const cv::Rect box = cv::boundingRect(mask);
    facts.hasSubject = true;
    facts.left = static_cast<double>(box.x) / mask.cols;
    facts.right = static_cast<double>(box.x + box.width) / mask.cols;
    facts.top = static_cast<double>(box.y) / mask.rows;
    facts.bottom = static_cast<double>(box.y + box.height) / mask.rows;
}

Result<SceneFacts> factsOf(const VideoScene& scene, const FrameLayout& full, bool& hasSound,
                           const std::stop_token& stop)
{
    SceneFacts facts;
    if (!scene.picture.isEmpty()) {
        const auto& picture = scene.picture;
        facts.aspect = static_cast<double>(picture.width()) / picture.height();
        const double cover = std::max(static_cast<double>(full.size.width) / picture.width(),
                                      static_cast<double>(full.size.height) / picture.height());
        facts.largestZoom = std::max(1.0, kSharpest / cover);
        const auto& subject = scene.subject;
        if (subject.isEmpty())
            return facts;
        if (subject.width() != picture.width() || subject.height() != picture.height() ||
            subject.format() != media::PixelFormat::Gray8)
            return refused("a subject that does not fit its picture");
        findSubject(subject, facts);
        return facts;
    }
    auto reader = media::ClipReader::open(scene.clip, {}, stop);
    if (!reader)
        return failure(reader);
    const auto& info = (*reader)->info();
    facts.aspect = info.video && info.video->height > 0
                       ? static_cast<double>(info.video->width) / info.video->height
                       : 1;
    facts.clipSeconds = static_cast<double>(info.durationUs) / 1e6;
    hasSound = hasSound || info.audio.has_value();
    return facts;
}

bool hasWords(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") != std::string::npos;
}

std::vector<media::CaptionTrack> trackOf(const std::vector<Caption>& captions,
                                         const ShortVideoSettings& settings)
{
    if (captions.empty())
        return {};
    media::CaptionTrack track{.language = media::trackLanguage(settings.captionLanguage, settings.captions),
                              .captions = {}};
    for (const auto& caption : captions)
        track.captions.push_back({caption.fromMs * 1000, caption.toMs * 1000, caption.text});
    return {std::move(track)};
}

Result<Prepared> prepare(const VideoStory& story, int shorterSide, const std::stop_token& stop)
{
    if (story.scenes.empty() || story.scenes.size() > kMostVideoPictures)
        return refused("the number of pictures");
    Prepared out;
    const bool hasCaptions =
        story.settings.captionPlace == CaptionPlace::Burnt && hasWords(story.settings.captions);
    // What may be enlarged does not hang on the size of a preview.
    const auto full = layoutOf(story.settings.shape, kFullSide, story.look, hasCaptions);
    out.layout = layoutOf(story.settings.shape, shorterSide, story.look, hasCaptions);
    bool hasSound = false;
    for (const auto& scene : story.scenes) {
        auto facts = factsOf(scene, full, hasSound, stop);
        if (!facts)
            return failure(facts);
        out.facts.push_back(*facts);
    }
    out.hasClipSound = hasSound && story.settings.hasClipSound;
    const double aspect = static_cast<double>(full.size.width) / full.size.height;
    const bool isOwnMusic = !story.musicFile.empty();
    const double beat = story.bed && !isOwnMusic ? 60 / story.bed->beatsPerMinute : 0;
    auto settings = story.settings;
    for (auto* text : {&settings.title, &settings.subtitle, &settings.price, &settings.callToAction})
        if (!hasWords(*text))
            text->clear();
    out.line = planTimeline(story.look, settings, out.facts, aspect, beat);
    if (settings.captionPlace == CaptionPlace::Track)
        out.track = trackOf(out.line.captions, settings);
    if (settings.captionPlace != CaptionPlace::Burnt)
        out.line.captions.clear();
    return out;
}

bool hasSound(const VideoStory& story, const Prepared& prepared)
{
    return story.bed || !story.musicFile.empty() || prepared.hasClipSound;
}

std::int64_t soundFrames(const Timeline& line)
{
    return line.frames * kAudioRate / kFrameRate;
}

/// Of what lies behind the words on the whole.
Result<double> brightnessOf(const VideoStory& story, const Prepared& prepared, const std::stop_token& stop)
{
    const auto first = prepared.line.shots.front().scene;
    auto still = stillOf(story.scenes[first], story.look, 320, stop);
    if (!still)
        return failure(still);
    const cv::Scalar mean = cv::mean(*still);
    return (0.2126 * mean[0] + 0.7152 * mean[1] + 0.0722 * mean[2]) / 255;
}

/// Paints the frames of a story one after another.
class FramePainter
{
public:
    FramePainter(const VideoStory& story, const Prepared& prepared, std::vector<Sprite> words,
                 const Typefaces& faces, const std::stop_token& stop)
        : m_story(story)
        , m_prepared(prepared)
        , m_words(std::move(words))
        , m_faces(faces)
        , m_stop(stop)
        , m_painters(prepared.line.shots.size())
    {}

    /// CV_8UC3; frames are asked for in rising order.
    Outcome paint(std::int64_t frame, cv::Mat& out)
    {
        if (auto shown = paintShots(frame, out); !shown)
            return shown;
        for (const auto& sprite : m_words)
            drawSprite(out, sprite, frame);
        return paintCaption(frame, out);
    }

private:
    Outcome paintShots(std::int64_t frame, cv::Mat& out)
    {
        const auto& shots = m_prepared.line.shots;
        std::size_t current = 0;
        while (current + 1 < shots.size() && frame >= shots[current + 1].from)
            ++current;
        const auto& shot = shots[current];
        const auto into = frame - shot.from;
        const bool isChange = current > 0 && into < shot.changeFrames;
        for (std::size_t i = 0; i + (isChange ? 1 : 0) < current; ++i)
            m_painters[i].reset();
        if (!isChange)
            return paintShot(current, frame, 1, out);
        const double time = static_cast<double>(into + 1) / static_cast<double>(shot.changeFrames + 1);
        const auto zoom = zoomDuring(shot.change, time);
        if (auto left = paintShot(current - 1, frame, zoom.leaving, out); !left)
            return left;
        if (auto came = paintShot(current, frame, zoom.coming, m_coming); !came)
            return came;
        changeShots(shot.change, out, m_coming, time, colorOf(m_story.look.colors.accent));
        return {};
    }

    Outcome paintShot(std::size_t at, std::int64_t frame, double closer, cv::Mat& out)
    {
        if (!m_painters[at]) {
            auto made = makeShotPainter(m_prepared.line.shots[at], m_story, m_prepared.layout, m_stop);
            if (!made)
                return failure(made);
            m_painters[at] = std::move(*made);
        }
        return m_painters[at]->paint(out, frame, closer);
    }

    Outcome paintCaption(std::int64_t frame, cv::Mat& out)
    {
        const auto& captions = m_prepared.line.captions;
        const auto timeMs = frame * 1000 / kFrameRate;
        while (m_caption < captions.size() && captions[m_caption].toMs <= timeMs) {
            ++m_caption;
            m_captionSprite = {};
        }
        if (m_caption >= captions.size() || captions[m_caption].fromMs > timeMs)
            return {};
        if (m_captionSprite.picture.empty()) {
            auto drawn = layOutCaption(captions[m_caption], m_prepared.layout, m_faces);
            if (!drawn)
                return failure(drawn);
            m_captionSprite = std::move(*drawn);
        }
        const auto& sprite = m_captionSprite;
        layOver(out, sprite.picture, {static_cast<int>(sprite.at.x), static_cast<int>(sprite.at.y)});
        return {};
    }

    const VideoStory& m_story;
    const Prepared& m_prepared;
    std::vector<Sprite> m_words;
    Typefaces m_faces;
    std::stop_token m_stop;
    std::vector<std::unique_ptr<ShotPainter>> m_painters;
    cv::Mat m_coming;
    std::size_t m_caption = 0;
    Sprite m_captionSprite;
};

Result<Samples> clipSound(const std::filesystem::path& clip, double seconds, const std::stop_token& stop)
{
    auto reader = media::AudioReader::open(clip, stop);
    if (!reader && reader.error().is(media::MediaError::NoSound))
        return Samples();
    if (!reader)
        return failure(reader);
    auto read = (*reader)->read(std::llround(seconds * kAudioRate));
    if (!read)
        return failure(read);
    return std::move(read->samples);
}

Result<Samples> soundOf(const VideoStory& story, const Prepared& prepared, const std::stop_token& stop)
{
    const auto frames = soundFrames(prepared.line);
    Samples music;
    if (!story.musicFile.empty()) {
        auto read = readMusic(story.musicFile, frames, stop);
        if (!read)
            return failure(read);
        music = std::move(*read);
    } else if (story.bed) {
        auto played = playMusicBed(*story.bed, frames, stop);
        if (!played)
            return failure(played);
        music = std::move(played->samples);
    }
    std::vector<PlacedSound> clips;
    for (const auto& shot : prepared.line.shots) {
        if (shot.kind != Shot::Kind::Clip || !prepared.hasClipSound)
            continue;
        const double seconds = static_cast<double>(shot.to - shot.from) / kFrameRate;
        auto heard = clipSound(story.scenes[shot.scene].clip, seconds, stop);
        if (!heard)
            return failure(heard);
        clips.push_back({shot.from * kAudioRate / kFrameRate, std::move(*heard)});
    }
    if (auto running = checkStop(stop); !running)
        return failure(running);
    return mixSound(std::move(music), std::move(clips), story.settings.musicVolume, frames);
}

media::Image emptyFrame(const cv::Size& size)
{
    auto image = media::Image::create(size.width, size.height, media::PixelFormat::Rgb8);
    return image ? std::move(*image) : media::Image();
}

} // namespace

struct VideoComposer::Impl
{
    std::unique_ptr<media::TextDrawer> bold;
    std::unique_ptr<media::TextDrawer> regular;

    Result<std::vector<Sprite>> wordsOf(const VideoStory& story, const Prepared& prepared,
                                        const std::stop_token& stop) const
    {
        auto behind = brightnessOf(story, prepared, stop);
        if (!behind)
            return failure(behind);
        return layOutWords(prepared.line, story.look, story.settings, prepared.layout, *behind,
                           {*bold, *regular});
    }
};

VideoComposer::VideoComposer(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{}

VideoComposer::~VideoComposer() = default;

Result<std::unique_ptr<VideoComposer>> VideoComposer::create(const VideoFonts& fonts)
{
    auto impl = std::make_unique<Impl>();
    auto bold = media::TextDrawer::create(fonts.bold);
    if (!bold)
        return failure(bold);
    auto regular = media::TextDrawer::create(fonts.regular);
    if (!regular)
        return failure(regular);
    impl->bold = std::move(*bold);
    impl->regular = std::move(*regular);
    return std::unique_ptr<VideoComposer>(new VideoComposer(std::move(impl)));
}

Result<VideoPlan> VideoComposer::plan(const VideoStory& story, const std::stop_token& stop) const
{
    auto prepared = prepare(story, kFullSide, stop);
    if (!prepared)
        return failure(prepared);
    const auto& layout = prepared->layout;
    VideoPlan plan;
    plan.width = layout.size.width;
    plan.height = layout.size.height;
    plan.frameRate = {kFrameRate, 1};
    plan.frames = prepared->line.frames;
    plan.hasSound = hasSound(story, *prepared);
    plan.captions = std::move(prepared->track);
    constexpr std::int64_t kSettled = 42; // every line of the title has come to rest
    const auto& cues = prepared->line.cues;
    plan.titleFrame = std::min(plan.frames - 1, (cues.empty() ? 0 : cues.front().from) + kSettled);
    plan.safeLeft = static_cast<int>(std::ceil(layout.safe.x));
    plan.safeTop = static_cast<int>(std::ceil(layout.safe.y));
    plan.safeRight = static_cast<int>(layout.safe.x + layout.safe.width);
    plan.safeBottom = static_cast<int>(layout.safe.y + layout.safe.height);
    return plan;
}

Outcome VideoComposer::run(const VideoStory& story, media::ClipWriter& writer, const Progress& progress,
                           const std::stop_token& stop) const
{
    auto prepared = prepare(story, kFullSide, stop);
    if (!prepared)
        return failure(prepared);
    auto words = m_impl->wordsOf(story, *prepared, stop);
    if (!words)
        return failure(words);
    if (hasSound(story, *prepared)) {
        auto heard = soundOf(story, *prepared, stop);
        if (!heard)
            return failure(heard);
        if (auto written = writer.writeAudio(*heard); !written)
            return written;
    }
    FramePainter painter(story, *prepared, std::move(*words), {*m_impl->bold, *m_impl->regular}, stop);
    auto image = emptyFrame(prepared->layout.size);
    if (image.isEmpty())
        return fail(BaseError::OutOfMemory, "a frame of the clip");
    cv::Mat frame;
    for (std::int64_t at = 0; at < prepared->line.frames; ++at) {
        if (auto running = checkStop(stop); !running)
            return running;
        if (auto painted = painter.paint(at, frame); !painted)
            return painted;
        frame.copyTo(viewOf(image));
        if (auto written = writer.writeFrame(image); !written)
            return written;
        progress.report(static_cast<double>(at + 1) / static_cast<double>(prepared->line.frames));
    }
    return {};
}

Result<media::Image> VideoComposer::still(const VideoStory& story, std::int64_t frame, int maxSide,
                                          const std::stop_token& stop) const
{
    int side = kFullSide;
    if (maxSide > 0 && story.settings.shape == VideoShape::Square)
        side = std::min(side, maxSide);
    else if (maxSide > 0)
        side = std::min(side, maxSide * 9 / 16);
    auto prepared = prepare(story, std::max(16, side), stop);
    if (!prepared)
        return failure(prepared);
    auto words = m_impl->wordsOf(story, *prepared, stop);
    if (!words)
        return failure(words);
    FramePainter painter(story, *prepared, std::move(*words), {*m_impl->bold, *m_impl->regular}, stop);
    auto image = emptyFrame(prepared->layout.size);
    if (image.isEmpty())
        return fail(BaseError::OutOfMemory, "a frame of the clip");
    cv::Mat painted;
    const auto at = std::clamp<std::int64_t>(frame, 0, prepared->line.frames - 1);
    if (auto done = painter.paint(at, painted); !done)
        return failure(done);
    painted.copyTo(viewOf(image));
    return image;
}

Result<media::AudioBuffer> VideoComposer::sound(const VideoStory& story, const std::stop_token& stop) const
{
    auto prepared = prepare(story, kFullSide, stop);
    if (!prepared)
        return failure(prepared);
    media::AudioBuffer out;
    if (!hasSound(story, *prepared))
        return out;
    auto heard = soundOf(story, *prepared, stop);
    if (!heard)
        return failure(heard);
    out.samples = std::move(*heard);
    return out;
}

} // namespace vidgo::ondevice
