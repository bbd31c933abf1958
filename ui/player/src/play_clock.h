#pragma once

#include <cstdint>
#include <functional>
#include <memory>

#include "sound_output.h"

namespace vidgo::ui::player {

/// Where in a clip the time is: by what is heard of its sound, else by a clock that never goes back.
class PlayClock
{
public:
    using Now = std::function<std::int64_t()>; ///< Microseconds since any moment.

    explicit PlayClock(Now now)
        : m_now(std::move(now))
    {}
    void setNow(Now now) { m_now = std::move(now); }

    bool isRunning() const { return m_runs; }
    void start(std::int64_t atUs, double speed);
    /// By the sound of the buffer, which begins at this time of the clip; without a loudspeaker as above.
    void startWithSound(std::int64_t atUs, const std::shared_ptr<SoundBuffer>& buffer);
    void stop();
    /// Time of the clip.
    std::int64_t time();
    /// The pictures are late: the time is this one again, unless sound is heard.
    void hold(std::int64_t atUs);
    SoundOutput& sound() { return m_sound; }

private:
    Now m_now;
    SoundOutput m_sound;
    bool m_runs = false;
    double m_speed = 1;
    std::int64_t m_anchorUs = 0;
    std::int64_t m_since = 0;
    std::int64_t m_last = 0; ///< What was heard.
};

} // namespace vidgo::ui::player
