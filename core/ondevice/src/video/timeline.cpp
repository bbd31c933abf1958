#include "timeline.h"

#include <algorithm>
#include <cmath>

namespace vidgo::ondevice {

namespace {

constexpr double kTightest = 1.14;    ///< Zoom at the near end of a movement.
constexpr double kWidest = 1.02;      ///< A little more than the frame, so that nothing shows at its edges.
constexpr double kDetail = 1.5;       ///< Of a second look at the same picture.
constexpr double kPan = 0.16;         ///< Of the viewport's side: how far the camera goes sideways.
constexpr double kLongestClip = 1.6;  ///< Times the usual shot.
constexpr double kShortestShot = 1.0; ///< Seconds.
constexpr double kEndCardSeconds = 2.6;
constexpr double kCutSubject = 1.12;  ///< A subject that much wider than what is seen would be cut.
constexpr double kFarFromFrame = 2.2; ///< Shapes that differ by more are framed when nothing else is known.
constexpr std::int64_t kTitleDelay = 8;
constexpr std::int64_t kTitleLeast = 75;

std::int64_t toFrames(double seconds)
{
    return std::llround(seconds * kFrameRate);
}

struct Plan
{
    const VideoTemplate& look;
    const ShortVideoSettings& settings;
    const std::vector<SceneFacts>& scenes;
    double frameAspect = 1;
    double beat = 0;

    template <class T>
    T of(const std::vector<T>& list, std::size_t i, T fallback) const
    {
        return list.empty() ? fallback : list[i % list.size()];
    }
};

/// What is shown one after another; one or two pictures are shown again, closer.
struct Look
{
    std::size_t scene = 0;
    bool isDetail = false;
};

std::vector<Look> looksOf(const std::vector<SceneFacts>& scenes)
{
    const bool hasClip =
        std::ranges::any_of(scenes, [](const SceneFacts& facts) { return facts.clipSeconds.has_value(); });
    if (scenes.size() == 1 && !hasClip)
        return {{0, false}, {0, true}, {0, false}};
    if (scenes.size() == 2 && !hasClip)
        return {{0, false}, {1, false}, {0, true}, {1, true}};
    std::vector<Look> looks;
    for (std::size_t i = 0; i < scenes.size(); ++i)
        looks.push_back({i, false});
    return looks;
}

double secondsOf(const Plan& plan, const SceneFacts& facts, std::size_t at)
{
    double seconds =
        plan.settings.seconds.value_or(plan.look.shotSeconds * plan.of(plan.look.rhythm, at, 1.0));
    if (facts.clipSeconds && !plan.settings.seconds)
        seconds = std::min(*facts.clipSeconds, seconds * kLongestClip);
    else if (facts.clipSeconds)
        seconds = std::min(*facts.clipSeconds, seconds);
    seconds = std::max(seconds, kShortestShot);
    if (plan.beat <= 0 || plan.settings.seconds || facts.clipSeconds)
        return seconds;
    return std::max(2.0, std::round(seconds / plan.beat)) * plan.beat;
}

bool isFramed(const Plan& plan, const SceneFacts& facts)
{
    if (plan.look.fit == VideoTemplate::Fit::Card)
        return true;
    // Of the picture, what is seen when it fills the frame.
    const double seenWidth = std::min(1.0, plan.frameAspect / facts.aspect);
    const double seenHeight = std::min(1.0, facts.aspect / plan.frameAspect);
    if (facts.hasSubject)
        return facts.right - facts.left > seenWidth * kCutSubject ||
               facts.bottom - facts.top > seenHeight * kCutSubject;
    return std::min(seenWidth, seenHeight) < 1 / kFarFromFrame;
}

// Of a card: as the picture, but not too long in either direction while its subject stays whole.
double cardAspect(const Plan& plan, const SceneFacts& facts)
{
    const double tall = plan.frameAspect < 1 ? 0.75 : 0.8;
    const double wide = plan.frameAspect < 0.9 ? 1.05 : plan.frameAspect > 1.2 ? 1.6 : 1.25;
    double least = std::min(tall, facts.aspect);
    double most = std::max(wide, least);
    if (facts.hasSubject) {
        constexpr double kAir = 1.25;
        most = std::max(most, std::min(facts.aspect, facts.aspect * kAir * (facts.right - facts.left)));
        least = std::min(least, std::max(facts.aspect, facts.aspect / (kAir * (facts.bottom - facts.top))));
    }
    return std::clamp(std::clamp(facts.aspect, least, most), 0.5, 2.4);
}

View focusOf(const SceneFacts& facts)
{
    if (!facts.hasSubject)
        return {.x = 0.5, .y = 0.46};
    return {.x = (facts.left + facts.right) / 2, .y = (facts.top + facts.bottom) / 2};
}

// The picture's middle of interest, and how far the camera may go sideways from it.
void aimAt(const Plan& plan, const SceneFacts& facts, const Look& look, CameraMove move, Shot& shot)
{
    const View focus = focusOf(facts);
    double near = std::min(kTightest, std::max(kWidest + 0.06, facts.largestZoom));
    double far = kWidest;
    if (look.isDetail) {
        const double detail = std::clamp(facts.largestZoom, 1.2, kDetail);
        far = detail;
        near = detail * 1.1;
    }
    const double step = kPan / 2 / ((near + far) / 2);
    // In a picture that is wider than what is seen a step is a smaller part of it.
    const double aspect = shot.isFramed ? shot.aspect : plan.frameAspect;
    const double stepX = step * std::min(1.0, aspect / facts.aspect);
    const double stepY = step * std::min(1.0, facts.aspect / aspect);
    const double even = (near + far) / 2;
    shot.start = {focus.x, focus.y, even};
    shot.end = {focus.x, focus.y, even};
    switch (move) {
    case CameraMove::None:
    case CameraMove::PushIn:
        shot.start.zoom = far;
        shot.end.zoom = near;
        break;
    case CameraMove::PullOut:
        shot.start.zoom = near;
        shot.end.zoom = far;
        break;
    case CameraMove::PanLeft:
        shot.start.x += stepX;
        shot.end.x -= stepX;
        break;
    case CameraMove::PanRight:
        shot.start.x -= stepX;
        shot.end.x += stepX;
        break;
    case CameraMove::TiltUp:
        shot.start.y += stepY;
        shot.end.y -= stepY;
        break;
    case CameraMove::TiltDown:
        shot.start.y -= stepY;
        shot.end.y += stepY;
        break;
    }
}

std::vector<Shot> placeShots(const Plan& plan, std::vector<std::int64_t>& cuts)
{
    std::vector<Shot> shots;
    double time = 0;
    cuts = {0};
    const auto looks = looksOf(plan.scenes);
    for (std::size_t i = 0; i < looks.size(); ++i) {
        const auto& facts = plan.scenes[looks[i].scene];
        Shot shot;
        shot.kind = facts.clipSeconds ? Shot::Kind::Clip : Shot::Kind::Picture;
        shot.scene = looks[i].scene;
        shot.isFramed = isFramed(plan, facts);
        shot.aspect = cardAspect(plan, facts);
        shot.isParallax = plan.settings.hasParallax && facts.hasSubject && !facts.clipSeconds;
        if (!facts.clipSeconds)
            aimAt(plan, facts, looks[i], plan.of(plan.look.moves, i, CameraMove::PushIn), shot);
        if (i > 0)
            shot.change = plan.of(plan.look.changes, i - 1, ShotChange::CrossFade);
        time += secondsOf(plan, facts, i);
        cuts.push_back(toFrames(time));
        shots.push_back(shot);
    }
    const bool hasWords = !plan.settings.title.empty() || !plan.settings.callToAction.empty();
    if (plan.look.hasEndCard && hasWords) {
        const View focus = focusOf(plan.scenes.front());
        Shot card;
        card.kind = Shot::Kind::EndCard;
        card.scene = 0;
        card.isFramed = true;
        card.aspect = cardAspect(plan, plan.scenes.front());
        card.start = {focus.x, focus.y, kWidest};
        card.end = {focus.x, focus.y, kTightest - 0.06};
        card.change = plan.look.changes.empty() ? ShotChange::CrossFade : plan.look.changes.front();
        double seconds = kEndCardSeconds;
        if (plan.beat > 0 && !plan.settings.seconds)
            seconds = std::max(3.0, std::round(seconds / plan.beat)) * plan.beat;
        cuts.push_back(toFrames(time + seconds));
        shots.push_back(card);
    }
    return shots;
}

// A change lies half before and half behind the cut; both shots are seen in it.
void joinShots(const Plan& plan, const std::vector<std::int64_t>& cuts, std::vector<Shot>& shots)
{
    for (std::size_t i = 0; i < shots.size(); ++i) {
        shots[i].from = cuts[i];
        shots[i].to = cuts[i + 1];
    }
    for (std::size_t i = 1; i < shots.size(); ++i) {
        const auto shorter = std::min(cuts[i] - cuts[i - 1], cuts[i + 1] - cuts[i]);
        const auto length = std::clamp<std::int64_t>(toFrames(plan.look.changeSeconds), 0, shorter / 2);
        shots[i].changeFrames = length;
        shots[i].from = cuts[i] - length / 2;
        shots[i - 1].to = shots[i].from + length;
    }
}

std::vector<WordCue> placeWords(const Plan& plan, const std::vector<std::int64_t>& cuts,
                                const std::vector<Shot>& shots)
{
    std::vector<WordCue> cues;
    const bool hasCard = !shots.empty() && shots.back().kind == Shot::Kind::EndCard;
    const std::size_t bodies = shots.size() - (hasCard ? 1 : 0);
    const std::int64_t bodyEnd = hasCard ? shots.back().from + 2 : cuts.back();
    const bool hasTitle = !plan.settings.title.empty() || !plan.settings.subtitle.empty();
    const bool hasPrice = !plan.settings.price.empty();
    std::int64_t titleEnd = bodyEnd;
    // Beside cards the words stay; over pictures they make room when there is more to see.
    if (plan.look.fit == VideoTemplate::Fit::Fill && bodies > 1) {
        std::size_t last = 1;
        while (last < bodies && cuts[last] - kTitleDelay < kTitleLeast)
            ++last;
        titleEnd = last < bodies ? shots[last].from + shots[last].changeFrames / 2 : bodyEnd;
    }
    const bool isTogether = hasTitle && hasPrice && titleEnd == bodyEnd;
    if (hasTitle)
        cues.push_back({isTogether ? WordCue::Group::TitleAndPrice : WordCue::Group::Title,
                        std::min(kTitleDelay, titleEnd), titleEnd});
    if (hasPrice && !isTogether)
        cues.push_back({WordCue::Group::Price, hasTitle ? titleEnd + 4 : kTitleDelay, bodyEnd});
    if (hasCard)
        cues.push_back(
            {WordCue::Group::EndCard, shots.back().from + shots.back().changeFrames / 2, cuts.back()});
    return cues;
}

} // namespace

Timeline planTimeline(const VideoTemplate& look, const ShortVideoSettings& settings,
                      const std::vector<SceneFacts>& scenes, double frameAspect, double beatSeconds)
{
    const Plan plan{look, settings, scenes, frameAspect, beatSeconds};
    Timeline line;
    std::vector<std::int64_t> cuts;
    line.shots = placeShots(plan, cuts);
    joinShots(plan, cuts, line.shots);
    line.cues = placeWords(plan, cuts, line.shots);
    line.frames = cuts.back();
    const bool hasCard = !line.shots.empty() && line.shots.back().kind == Shot::Kind::EndCard;
    const auto spoken = hasCard ? line.shots.back().from : line.frames;
    line.captions = readCaptions(settings.captions, spoken * 1000 / kFrameRate);
    return line;
}

} // namespace vidgo::ondevice
