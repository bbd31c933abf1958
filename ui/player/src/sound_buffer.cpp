#include "sound_buffer.h"

#include <algorithm>

#include "vidgo/model/clip.h"

namespace vidgo::ui::player {

void SoundBuffer::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_samples.clear();
    m_begin = 0;
    ++m_round;
}

int SoundBuffer::round() const
{
    const std::scoped_lock lock(m_mutex);
    return m_round;
}

void SoundBuffer::add(std::span<const float> samples, int round)
{
    const std::scoped_lock lock(m_mutex);
    if (round != m_round)
        return;
    m_samples.erase(m_samples.begin(), m_samples.begin() + static_cast<std::ptrdiff_t>(m_begin));
    m_begin = 0;
    m_samples.insert(m_samples.end(), samples.begin(), samples.end());
}

std::int64_t SoundBuffer::frames() const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<std::int64_t>(m_samples.size() - m_begin) / kAudioChannels;
}

std::int64_t SoundBuffer::take(std::span<float> out)
{
    const std::scoped_lock lock(m_mutex);
    const auto count = std::min(out.size(), m_samples.size() - m_begin);
    const auto from = m_samples.begin() + static_cast<std::ptrdiff_t>(m_begin);
    std::copy_n(from, count, out.begin());
    std::fill(out.begin() + static_cast<std::ptrdiff_t>(count), out.end(), 0.0F);
    m_begin += count;
    return static_cast<std::int64_t>(count) / kAudioChannels;
}

} // namespace vidgo::ui::player
