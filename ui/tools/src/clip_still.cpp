#include "vidgo/ui/tools/clip_still.h"

#include <QQmlEngine>

#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/tools/clip_names.h"
#include "vidgo/ui/tools/preview_model.h"
#include "vidgo/ui/tools/preview_store.h"

namespace vidgo::ui {

ClipStill::~ClipStill()
{
    m_task.cancel();
    if (auto* engine = qmlEngine(this); engine && !m_slot.isEmpty())
        PreviewStore::of(*engine)->drop(m_slot);
}

void ClipStill::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    Q_EMIT hubChanged();
    look();
}

void ClipStill::setFile(const QUrl& file)
{
    if (m_file == file)
        return;
    m_file = file;
    Q_EMIT fileChanged();
    look();
}

bool ClipStill::isClip() const
{
    return m_file.isLocalFile() && isClipName(toPath(m_file));
}

void ClipStill::look()
{
    m_task.cancel();
    ++m_serial;
    if (!isClip())
        return setUrl(m_file);
    setUrl({});
    if (!m_hub)
        return;
    // The middle one of three: a clip often begins and ends black.
    const auto work = [&clips = m_hub->services().clips, path = toPath(m_file)](const std::stop_token& stop) {
        return clips.strip({.path = path, .file = {}}, 3, kSide, stop);
    };
    m_task = m_hub->run(this, work, [this, serial = m_serial](Result<std::vector<ClipPicture>> pictures) {
        if (serial == m_serial)
            show(std::move(pictures));
    });
}

void ClipStill::show(Result<std::vector<ClipPicture>> pictures)
{
    // A row without a picture says enough; what is wrong with the clip is said where it is worked on.
    if (!pictures)
        return m_hub->log().failure("ui_tools", "the still of a clip", pictures.error());
    auto* engine = qmlEngine(this);
    if (!engine || pictures->empty())
        return;
    auto* store = PreviewStore::of(*engine);
    if (m_slot.isEmpty())
        m_slot = store->newSlot();
    auto& picture = pictures->at(pictures->size() / 2);
    setUrl(store->put(m_slot, toImage({picture.width, picture.height, std::move(picture.rgba)})));
}

void ClipStill::setUrl(const QUrl& url)
{
    if (m_url == url)
        return;
    m_url = url;
    Q_EMIT urlChanged();
}

} // namespace vidgo::ui
