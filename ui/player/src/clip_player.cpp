#include "vidgo/ui/player/clip_player.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "clip_feed.h"
#include "play_clock.h"
#include "vidgo/ui/bridge/clip_address.h"
#include "vidgo/ui/messages/error_text.h"

namespace vidgo::ui::player {

namespace {

constexpr double kUsPerMs = 1000;
constexpr int kSlowestTickMs = 50;
/// Sound that has not come by then has ceased to be worth waiting for: 300 ms.
constexpr int kMostSoundWaits = 30;
constexpr int kSoundWaitMs = 10;
constexpr std::int64_t kSoundToBegin = kAudioRate / 20;
constexpr double kFaster = 1.5;

std::int64_t steadyNow()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

ClipPlayer::ClipPlayer(QObject* parent)
    : QObject(parent)
    , m_clock(std::make_unique<PlayClock>(steadyNow))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ClipPlayer::tick);
    m_opening.setSingleShot(true);
    m_opening.setInterval(0);
    connect(&m_opening, &QTimer::timeout, this, [this] { open(0, m_plays); });
}

ClipPlayer::~ClipPlayer()
{
    close();
}

void ClipPlayer::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    Q_EMIT hubChanged();
    if (hub) {
        connect(hub, &ServiceHub::languageChanged, this, &ClipPlayer::stateChanged);
        connect(hub, &ServiceHub::sessionChanged, this, &ClipPlayer::openAgain);
    }
    openSoon();
}

void ClipPlayer::setSource(const QUrl& source)
{
    if (m_source == source)
        return;
    m_source = source;
    Q_EMIT sourceChanged();
    openSoon();
}

void ClipPlayer::setBeforeSource(const QUrl& source)
{
    if (m_beforeSource == source)
        return;
    m_beforeSource = source;
    Q_EMIT sourceChanged();
    openSoon();
}

void ClipPlayer::setWatermarked(bool watermarked)
{
    if (m_watermarked == watermarked)
        return;
    m_watermarked = watermarked;
    Q_EMIT watermarkedChanged();
    openAgain();
}

QString ClipPlayer::errorText() const
{
    return m_error ? ui::errorText(*m_error) : QString();
}

double ClipPlayer::position() const
{
    return static_cast<double>(m_positionUs) / kUsPerMs;
}

double ClipPlayer::duration() const
{
    return m_info ? static_cast<double>(m_info->durationUs) / kUsPerMs : 0;
}

double ClipPlayer::frameRate() const
{
    return m_info && m_info->video ? m_info->video->frameRate.value() : 0;
}

ClipPlayer::Sound ClipPlayer::sound() const
{
    if (!m_info || !m_info->audio)
        return None;
    if (!qFuzzyCompare(m_speed, 1.0))
        return OtherSpeed;
    return m_muted || m_volume <= 0 ? Muted : Heard;
}

int ClipPlayer::waitingFrames() const
{
    return m_feed ? m_feed->state().waiting : 0;
}

void ClipPlayer::setNow(std::function<std::int64_t()> now)
{
    m_clock->setNow(std::move(now));
}

void ClipPlayer::setSpeed(double speed)
{
    const double bounded = std::clamp(speed, kSlowest, kFastest);
    if (qFuzzyCompare(m_speed, bounded))
        return;
    m_speed = bounded;
    Q_EMIT speedChanged();
    Q_EMIT soundChanged();
    if (m_clock->isRunning() || m_waitsForSound) {
        stopClock();
        startClock();
    }
}

void ClipPlayer::setLoop(bool loop)
{
    if (m_loops == loop)
        return;
    m_loops = loop;
    Q_EMIT loopChanged();
}

void ClipPlayer::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
    applyVolume();
}

void ClipPlayer::setMuted(bool muted)
{
    m_muted = muted;
    applyVolume();
}

void ClipPlayer::applyVolume()
{
    m_clock->sound().setVolume(m_muted ? 0 : m_volume);
    Q_EMIT soundChanged();
}

// Hub and sources are set one after the other, but the clip is opened once.
void ClipPlayer::openSoon()
{
    close();
    const bool isThere = m_hub && !m_source.isEmpty();
    m_frames.clear(isThere ? compare::FrameSource::Loading : compare::FrameSource::Null);
    m_beforeFrames.clear(isThere && !m_beforeSource.isEmpty() ? compare::FrameSource::Loading
                                                              : compare::FrameSource::Null);
    setState(isThere ? Loading : Empty);
    Q_EMIT infoChanged();
    Q_EMIT soundChanged();
    setPosition(0);
    if (!m_opening.isActive())
        m_opening.start();
}

void ClipPlayer::openAgain()
{
    if (m_feed)
        open(m_positionUs, m_plays);
}

void ClipPlayer::open(std::int64_t fromUs, bool plays)
{
    close();
    const auto clip = clipSource(m_source);
    if (!m_hub || !clip)
        return;
    service::ClipPlaybackOptions options{.maxSide = kMaxSide, .watermark = std::nullopt};
    if (m_watermarked)
        options.watermark = WatermarkOptions{.text = m_hub->services().settings.settings().watermarkText};
    m_feed = std::make_shared<ClipFeed>(
        m_hub->services().clips,
        ClipFeed::Order{.clip = *clip, .before = clipSource(m_beforeSource), .options = std::move(options)},
        [guard = QPointer<QObject>(this), this] { callOnUiThread(guard, [this] { onNews(); }); });
    m_plays = plays;
    setState(Loading);
    seekTo(fromUs, false);
}

void ClipPlayer::close()
{
    m_opening.stop();
    m_timer.stop();
    m_clock->stop();
    m_task.cancel();
    if (m_feed)
        m_feed->close();
    m_feed.reset();
    m_error.reset();
    m_info.reset();
    m_plays = false;
    m_waitsForSound = false;
    m_stepsWaiting = 0;
    m_frameUs = 0;
    m_frameEndUs = 0;
}

// Whoever wants something from the feed calls this: somebody has to work for it.
void ClipPlayer::wake()
{
    if (!m_feed || !m_feed->begin() || !m_hub)
        return;
    m_task = m_hub->run(
        this,
        [feed = m_feed](const std::stop_token& stop) {
            feed->work(stop);
            return true;
        },
        [](bool) {});
}

void ClipPlayer::seekTo(std::int64_t timeUs, bool snaps)
{
    const auto last = m_info ? std::max<std::int64_t>(0, m_info->durationUs - 1) : timeUs;
    m_targetUs = std::clamp<std::int64_t>(timeUs, 0, last);
    m_seeking = true;
    m_snaps = snaps;
    m_stepsWaiting = 0;
    stopClock();
    m_feed->seek(m_targetUs);
    wake();
    setPosition(m_targetUs);
}

void ClipPlayer::play()
{
    m_plays = true;
    if (m_state == Ended)
        seekTo(0, false);
    if (m_state != Paused && m_state != Ended)
        return;
    setState(Playing);
    startClock();
}

void ClipPlayer::pause()
{
    m_plays = false;
    if (m_state != Playing)
        return;
    if (m_clock->isRunning())
        setPosition(std::clamp(m_clock->time(), m_frameUs, std::max(m_frameUs, m_frameEndUs - 1)));
    stopClock();
    setState(Paused);
}

void ClipPlayer::toggle()
{
    if (m_plays)
        pause();
    else
        play();
}

void ClipPlayer::playFaster()
{
    if (m_state == Playing)
        setSpeed(m_speed < 1 ? 1 : m_speed * kFaster);
    else
        play();
}

void ClipPlayer::seek(double milliseconds)
{
    if (!m_feed || m_state == Failed || !std::isfinite(milliseconds))
        return;
    if (m_state == Ended)
        setState(Paused);
    seekTo(static_cast<std::int64_t>(std::llround(milliseconds * kUsPerMs)), false);
}

void ClipPlayer::seekBy(double milliseconds)
{
    seek((m_seeking ? static_cast<double>(m_targetUs) / kUsPerMs : position()) + milliseconds);
}

void ClipPlayer::step(int direction)
{
    if (!isReady())
        return;
    pause();
    if (direction > 0) {
        if (!m_seeking)
            setPosition(m_frameUs);
        ++m_stepsWaiting;
        return stepForward();
    }
    if (m_state == Ended)
        setState(Paused);
    const auto from = m_seeking ? m_targetUs : m_frameUs;
    seekTo(from - 1, true);
}

void ClipPlayer::stepForward()
{
    while (m_stepsWaiting > 0 && !m_seeking) {
        const auto frame = m_feed->take();
        wake();
        if (!frame && m_feed->state().atEnd)
            m_stepsWaiting = 0;
        if (!frame)
            return;
        --m_stepsWaiting;
        show(*frame);
        setPosition(m_frameUs);
    }
}

void ClipPlayer::onNews()
{
    if (!m_feed)
        return;
    const auto state = m_feed->state();
    if (state.error)
        return fail(*state.error);
    if (state.info && !m_info) {
        m_info = state.info;
        m_nativeSize = state.nativeSize;
        m_beforeSize = state.beforeSize;
        Q_EMIT infoChanged();
        Q_EMIT soundChanged();
    }
    if (const auto frame = m_feed->takeSought()) {
        show(*frame);
        m_seeking = frame->serial != state.serial;
        if (!m_seeking)
            setPosition(m_snaps ? m_frameUs
                                : std::clamp(m_targetUs, m_frameUs, std::max(m_frameUs, m_frameEndUs - 1)));
        if (m_state == Loading)
            setState(m_plays ? Playing : Paused);
        if (m_plays && !m_seeking)
            startClock();
    }
    stepForward();
    if (m_clock->isRunning() || m_waitsForSound)
        tick();
}

void ClipPlayer::show(const PlayedFrame& frame)
{
    m_frameUs = frame.timeUs;
    m_frameEndUs = frame.timeUs + frame.durationUs;
    m_frames.show(frame.image, m_nativeSize);
    if (!frame.before.isNull())
        m_beforeFrames.show(frame.before, m_beforeSize);
}

void ClipPlayer::startClock()
{
    if (!m_plays || m_seeking)
        return;
    m_waitsForSound = sound() != None && sound() != OtherSpeed && SoundOutput::isThere();
    m_soundWaits = 0;
    if (m_waitsForSound)
        m_feed->startSound(m_positionUs);
    else
        m_clock->start(m_positionUs, m_speed);
    wake();
    m_timer.start(m_waitsForSound ? kSoundWaitMs : 0);
}

void ClipPlayer::stopClock()
{
    m_timer.stop();
    m_clock->stop();
    m_waitsForSound = false;
    if (m_feed)
        m_feed->stopSound();
}

void ClipPlayer::tick()
{
    if (m_waitsForSound) {
        const bool isThere = m_feed->sound()->frames() >= kSoundToBegin;
        if (!isThere && ++m_soundWaits < kMostSoundWaits)
            return m_timer.start(kSoundWaitMs);
        m_waitsForSound = false;
        m_clock->startWithSound(m_positionUs, m_feed->sound());
        applyVolume();
    }
    if (!m_clock->isRunning())
        return;
    const auto now = m_clock->time();
    showDue(now);
    const auto next = m_feed->nextTime();
    const bool isDry = !next && now >= m_frameEndUs;
    if (isDry && m_feed->state().atEnd)
        return onEnd();
    if (isDry)
        m_clock->hold(m_frameEndUs);
    setPosition(std::max(m_frameUs, isDry ? m_frameEndUs - 1 : now));
    const auto due = static_cast<double>((next ? *next : m_frameEndUs) - now) / (m_speed * kUsPerMs);
    m_timer.start(isDry ? kSlowestTickMs : std::clamp(static_cast<int>(std::ceil(due)), 1, kSlowestTickMs));
}

void ClipPlayer::showDue(std::int64_t nowUs)
{
    std::optional<PlayedFrame> due;
    for (auto next = m_feed->nextTime(); next && *next <= nowUs; next = m_feed->nextTime())
        due = m_feed->take();
    if (due)
        show(*due);
    wake();
}

void ClipPlayer::onEnd()
{
    if (m_loops)
        return seekTo(0, false);
    m_plays = false;
    stopClock();
    setPosition(m_frameEndUs);
    setState(Ended);
}

void ClipPlayer::fail(const Error& error)
{
    m_error = error;
    m_plays = false;
    stopClock();
    m_frames.clear(compare::FrameSource::Error);
    if (!m_beforeSource.isEmpty())
        m_beforeFrames.clear(compare::FrameSource::Error);
    m_hub->log().failure("ui_player", "a clip", error);
    setState(Failed);
}

void ClipPlayer::setState(State state)
{
    if (m_state == state && state != Failed)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void ClipPlayer::setPosition(std::int64_t timeUs)
{
    if (m_positionUs == timeUs)
        return;
    m_positionUs = timeUs;
    Q_EMIT positionChanged();
}

} // namespace vidgo::ui::player
