#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include "vidgo/base/error.h"
#include "vidgo/ui/bridge/service_hub.h"
#include "vidgo/ui/compare/frame_source.h"

namespace vidgo::ui::player {

class ClipFeed;
class PlayClock;
struct PlayedFrame;

/// Plays a clip, and if there is one the clip before it in step: both always show the same moment. Decodes
/// ahead away from the window; the sound is the clock where there is a loudspeaker.
class ClipPlayer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// A local file or an address of clipAddress(); empty: nothing to play.
    Q_PROPERTY(QUrl source READ source WRITE setSource NOTIFY sourceChanged)
    /// The clip before it, in the same way; it follows the playhead, and its sound is not heard.
    Q_PROPERTY(QUrl beforeSource READ beforeSource WRITE setBeforeSource NOTIFY sourceChanged)
    /// The watermark of the settings is drawn over what is shown; nothing is written.
    Q_PROPERTY(bool watermarked READ isWatermarked WRITE setWatermarked NOTIFY watermarkedChanged)
    Q_PROPERTY(vidgo::ui::compare::FrameSource* frames READ frames CONSTANT)
    Q_PROPERTY(vidgo::ui::compare::FrameSource* beforeFrames READ beforeFrames CONSTANT)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    /// There is a picture, and the playhead can be moved.
    Q_PROPERTY(bool ready READ isReady NOTIFY stateChanged)
    Q_PROPERTY(bool playing READ isPlaying NOTIFY stateChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged)
    /// Milliseconds.
    Q_PROPERTY(double position READ position NOTIFY positionChanged)
    Q_PROPERTY(double duration READ duration NOTIFY infoChanged)
    /// Frames a second, as the clip says.
    Q_PROPERTY(double frameRate READ frameRate NOTIFY infoChanged)
    Q_PROPERTY(Sound sound READ sound NOTIFY soundChanged)
    /// 0.25..2. The sound is heard at 1 only.
    Q_PROPERTY(double speed READ speed WRITE setSpeed NOTIFY speedChanged)
    Q_PROPERTY(bool loop READ loops WRITE setLoop NOTIFY loopChanged)
    /// 0..1
    Q_PROPERTY(double volume READ volume WRITE setVolume NOTIFY soundChanged)
    Q_PROPERTY(bool muted READ isMuted WRITE setMuted NOTIFY soundChanged)

public:
    enum State { Empty, Loading, Paused, Playing, Ended, Failed };
    Q_ENUM(State)
    enum Sound {
        None,      ///< The clip has none.
        Heard,     ///< Or would be, when it plays.
        Muted,     ///< By the person.
        OtherSpeed ///< Not heard because the speed is not 1.
    };
    Q_ENUM(Sound)

    static constexpr double kSlowest = 0.25;
    static constexpr double kFastest = 2;
    /// Of the pictures that are played, in pixels.
    static constexpr int kMaxSide = 1280;

    explicit ClipPlayer(QObject* parent = nullptr);
    ~ClipPlayer() override;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    QUrl source() const { return m_source; }
    void setSource(const QUrl& source);
    QUrl beforeSource() const { return m_beforeSource; }
    void setBeforeSource(const QUrl& source);
    bool isWatermarked() const { return m_watermarked; }
    void setWatermarked(bool watermarked);
    compare::FrameSource* frames() { return &m_frames; }
    compare::FrameSource* beforeFrames() { return &m_beforeFrames; }
    State state() const { return m_state; }
    bool isReady() const { return m_state >= Paused && m_state <= Ended; }
    bool isPlaying() const { return m_state == Playing; }
    QString errorText() const;
    double position() const;
    double duration() const;
    double frameRate() const;
    Sound sound() const;
    double speed() const { return m_speed; }
    void setSpeed(double speed);
    bool loops() const { return m_loops; }
    void setLoop(bool loop);
    double volume() const { return m_volume; }
    void setVolume(double volume);
    bool isMuted() const { return m_muted; }
    void setMuted(bool muted);

    /// When the frame that is shown begins.
    std::int64_t frameTimeUs() const { return m_frameUs; }
    const std::optional<ClipInfo>& info() const { return m_info; }
    /// Frames that are decoded and wait for their time.
    int waitingFrames() const;
    /// Another clock, in microseconds, than that of the computer.
    void setNow(std::function<std::int64_t()> now);

    Q_INVOKABLE void play();
    Q_INVOKABLE void pause();
    Q_INVOKABLE void toggle();
    /// The frame that is seen at this moment (in milliseconds, held to the clip) is shown as soon as can be.
    Q_INVOKABLE void seek(double milliseconds);
    /// The same from where the playhead is.
    Q_INVOKABLE void seekBy(double milliseconds);
    /// Pauses, and shows the next (1) or the last (-1) frame.
    Q_INVOKABLE void step(int direction);
    /// Plays, and with each further call faster.
    Q_INVOKABLE void playFaster();

Q_SIGNALS:
    void hubChanged();
    void sourceChanged();
    void watermarkedChanged();
    void stateChanged();
    void positionChanged();
    void infoChanged();
    void soundChanged();
    void speedChanged();
    void loopChanged();

private:
    void openSoon();
    void open(std::int64_t fromUs, bool plays);
    void openAgain();
    void close();
    void wake();
    void seekTo(std::int64_t timeUs, bool snaps);
    void onNews();
    void show(const PlayedFrame& frame);
    void startClock();
    void stopClock();
    void tick();
    void showDue(std::int64_t nowUs);
    void onEnd();
    void stepForward();
    void fail(const Error& error);
    void setState(State state);
    void setPosition(std::int64_t timeUs);
    void applyVolume();

    QPointer<ServiceHub> m_hub;
    QUrl m_source;
    QUrl m_beforeSource;
    bool m_watermarked = false;
    compare::FrameSource m_frames;
    compare::FrameSource m_beforeFrames;
    State m_state = Empty;
    std::optional<Error> m_error; ///< Its sentence follows the language.
    std::optional<ClipInfo> m_info;
    QSize m_nativeSize;
    QSize m_beforeSize;
    std::shared_ptr<ClipFeed> m_feed;
    Task m_task;
    std::unique_ptr<PlayClock> m_clock;
    QTimer m_timer;
    QTimer m_opening;
    bool m_plays = false;   ///< What the person wants; the clock may still wait for a picture or for sound.
    bool m_seeking = false; ///< The frame that was sought is not there yet.
    bool m_snaps = false;   ///< The playhead goes to where the sought frame begins.
    bool m_waitsForSound = false;
    int m_soundWaits = 0;
    int m_stepsWaiting = 0;
    std::int64_t m_targetUs = 0;
    std::int64_t m_positionUs = 0;
    std::int64_t m_frameUs = 0;
    std::int64_t m_frameEndUs = 0;
    double m_speed = 1;
    double m_volume = 1;
    bool m_muted = false;
    bool m_loops = false;
};

} // namespace vidgo::ui::player
