#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include <QElapsedTimer>
#include <QObject>

#include "sound_buffer.h"

QT_BEGIN_NAMESPACE
class QAudioSink;
class QIODevice;
QT_END_NAMESPACE

namespace vidgo::ui::player {

/// The loudspeaker: plays what is in a buffer, and says how much of it was heard, which is the clock of a
/// clip with sound. Without a loudspeaker, or when it fails, there is no such clock.
class SoundOutput : public QObject
{
    Q_OBJECT

public:
    explicit SoundOutput(QObject* parent = nullptr);
    ~SoundOutput() override;

    /// There is a loudspeaker that takes the sound of the studio.
    static bool isThere();

    /// Returns false when it cannot play.
    bool start(std::shared_ptr<SoundBuffer> buffer);
    void stop();
    bool isRunning() const { return m_sink != nullptr; }
    /// 0..1, as it is heard.
    void setVolume(double volume);
    /// Of the sound of the buffer, since start(): never goes back. None when the loudspeaker stands still.
    std::optional<std::int64_t> heardUs();

private:
    class Tap;

    std::unique_ptr<Tap> m_tap;
    std::unique_ptr<QAudioSink> m_sink;
    double m_volume = 1;
    std::int64_t m_reported = 0;
    std::int64_t m_heard = 0;
    QElapsedTimer m_since; ///< Since the loudspeaker reported another time.
};

} // namespace vidgo::ui::player
