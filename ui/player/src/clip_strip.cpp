#include "vidgo/ui/player/clip_strip.h"

#include <algorithm>

#include "clip_image.h"
#include "vidgo/ui/bridge/clip_address.h"

namespace vidgo::ui::player {

ClipStrip::~ClipStrip()
{
    m_task.cancel();
}

void ClipStrip::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    // What visitors see of a clip is not what others see.
    if (hub)
        connect(hub, &ServiceHub::sessionChanged, this, &ClipStrip::clear);
    Q_EMIT hubChanged();
    clear();
}

void ClipStrip::setSource(const QUrl& source)
{
    if (m_source == source)
        return;
    m_source = source;
    Q_EMIT sourceChanged();
    clear();
}

void ClipStrip::setPosition(double position)
{
    const double bounded = std::clamp(position, 0.0, 1.0);
    if (m_position != bounded) {
        m_position = bounded;
        Q_EMIT positionChanged();
    }
    if (isReady())
        show();
    else
        ask();
}

void ClipStrip::giveUp()
{
    if (!m_making)
        return;
    m_task.cancel();
    ++m_request;
    m_asked = false;
    m_making = false;
}

void ClipStrip::clear()
{
    giveUp();
    m_asked = false;
    m_pictures.clear();
    m_frames.clear(compare::FrameSource::Null);
    Q_EMIT readyChanged();
}

void ClipStrip::ask()
{
    const auto clip = clipSource(m_source);
    if (m_asked || !m_hub || !clip)
        return;
    m_asked = true;
    m_making = true;
    const auto work = [&clips = m_hub->services().clips, clip = *clip, count = m_count,
                       side = m_maxSide](const std::stop_token& stop) -> Result<Pictures> {
        auto strip = clips.strip(clip, count, side, stop);
        if (!strip)
            return failure(strip);
        Pictures pictures;
        for (const auto& picture : *strip)
            pictures.push_back(toImage(picture));
        return pictures;
    };
    m_task = m_hub->run(this, work, [this, request = ++m_request](Result<Pictures> pictures) {
        if (request == m_request)
            take(std::move(pictures));
    });
}

void ClipStrip::take(Result<Pictures> pictures)
{
    m_making = false;
    // Without the pictures the clip can still be played, so this is nothing to tell people about.
    if (!pictures)
        return m_hub->log().failure("ui_player", "the small pictures of a clip", pictures.error());
    m_pictures = std::move(*pictures);
    if (!isReady())
        return;
    show();
    Q_EMIT readyChanged();
}

void ClipStrip::show()
{
    const auto count = static_cast<double>(m_pictures.size());
    const auto index = std::min(static_cast<std::size_t>(m_position * count), m_pictures.size() - 1);
    m_frames.show(m_pictures[index], {});
}

} // namespace vidgo::ui::player
