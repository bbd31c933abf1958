#include "play_clock.h"

namespace vidgo::ui::player {

void PlayClock::start(std::int64_t atUs, double speed)
{
    m_sound.stop();
    m_runs = true;
    m_speed = speed;
    m_anchorUs = atUs;
    m_last = atUs;
    m_since = m_now();
}

void PlayClock::startWithSound(std::int64_t atUs, const std::shared_ptr<SoundBuffer>& buffer)
{
    start(atUs, 1);
    m_sound.start(buffer);
}

void PlayClock::stop()
{
    m_runs = false;
    m_sound.stop();
}

std::int64_t PlayClock::time()
{
    if (m_sound.isRunning()) {
        if (const auto heard = m_sound.heardUs()) {
            m_last = m_anchorUs + *heard;
            return m_last;
        }
        // Where the loudspeaker left off the other clock goes on.
        start(m_last, m_speed);
    }
    return m_anchorUs + static_cast<std::int64_t>(static_cast<double>(m_now() - m_since) * m_speed);
}

void PlayClock::hold(std::int64_t atUs)
{
    if (!m_sound.isRunning())
        start(atUs, m_speed);
}

} // namespace vidgo::ui::player
