#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

#include <QImage>

#include "sound_buffer.h"
#include "vidgo/service/clip_service.h"

namespace vidgo::ui::player {

/// A moment that is to be seen.
struct PlayedFrame
{
    QImage image;
    QImage before; ///< Of the clip beside it at the same moment; null when there is none.
    std::int64_t timeUs = 0;
    std::int64_t durationUs = 0;
    int serial = 0; ///< Of the seek that led here.
};

/// What a player is fed from: decodes ahead on a thread of the executor into a short queue. The player says
/// from its own thread what it wants; work() is what the executor runs. A second clip is kept in step: each
/// frame comes with the one that the second clip shows at that moment.
class ClipFeed
{
public:
    struct Order
    {
        service::ClipSource clip;
        std::optional<service::ClipSource> before;
        service::ClipPlaybackOptions options;
    };
    /// What is known so far.
    struct State
    {
        std::optional<ClipInfo> info;
        QSize nativeSize;
        QSize beforeSize;
        std::optional<Error> error;
        bool atEnd = false; ///< Nothing comes after what is in the queue.
        int waiting = 0;    ///< Frames in the queue.
        int serial = 0;     ///< Of the newest seek that was asked for.
    };

    /// `news` is called from the thread that works: a frame after a seek, the end, an error, enough sound.
    ClipFeed(service::ClipService& clips, Order order, std::function<void()> news);

    // From the thread of the player.

    /// Returns the serial that its first frame carries. Of seeks that come faster than they can be followed
    /// only the newest is.
    int seek(std::int64_t timeUs);
    /// The next frame in the order of time; none when the queue is empty. `serial` of older seeks is dropped.
    std::optional<PlayedFrame> take();
    /// When the next frame in the queue begins.
    std::optional<std::int64_t> nextTime();
    /// The first frame of the newest seek that was followed, also while others wait; each is given once.
    std::optional<PlayedFrame> takeSought();
    State state();
    /// Begins to read sound from this time on into the buffer, which is emptied.
    void startSound(std::int64_t fromUs);
    void stopSound();
    const std::shared_ptr<SoundBuffer>& sound() const { return m_sound; }
    /// True when somebody has to run work(); else it runs and is told.
    bool begin();
    /// No more news, and everything is given up.
    void close();

    // On a thread of the executor.

    void work(const std::stop_token& stop);

private:
    enum class Step { Idle, Seek, Decode, Sound, End };

    bool open();
    Step nextStep();
    void follow(Step step);
    void followSeek();
    void decode();
    void readSound();
    Result<std::optional<PlayedFrame>> read(int serial);
    Outcome keepInStep(std::int64_t timeUs);
    void fail(const Error& error);
    void tell();

    service::ClipService& m_clips;
    const Order m_order;
    std::function<void()> m_news;
    std::shared_ptr<SoundBuffer> m_sound = std::make_shared<SoundBuffer>();

    // Of work() alone, which runs once at a time.
    std::unique_ptr<service::ClipPlayback> m_clip;
    std::unique_ptr<service::ClipPlayback> m_before;
    std::optional<ClipPicture> m_beforeNext;
    QImage m_beforeShown;
    std::int64_t m_soundFromUs = 0;
    std::int64_t m_soundFrames = 0;
    std::stop_source m_stop; ///< Of all calls: they outlive the piece of work that opened the clip.

    std::mutex m_mutex; ///< Guards what follows.
    std::condition_variable_any m_changed;
    std::deque<PlayedFrame> m_frames;
    std::optional<PlayedFrame> m_sought;
    std::optional<std::int64_t> m_seekTo;
    std::optional<std::int64_t> m_soundStart;
    bool m_soundWanted = false;
    bool m_working = false;
    std::size_t m_most = 2;
    State m_state;
};

} // namespace vidgo::ui::player
