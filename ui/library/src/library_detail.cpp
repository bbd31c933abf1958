#include "vidgo/ui/library/library_detail.h"

#include "settings_in_words.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"

namespace vidgo::ui::library {

void LibraryDetail::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::languageChanged, this, &LibraryDetail::changed);
    Q_EMIT hubChanged();
    reload();
}

void LibraryDetail::setItemId(const QString& id)
{
    if (m_itemId == id)
        return;
    m_itemId = id;
    Q_EMIT itemIdChanged();
    reload();
}

QString LibraryDetail::name() const
{
    return m_item ? toQString(m_item->inputName) : QString();
}

QString LibraryDetail::toolId() const
{
    return m_item ? toQString(vidgo::toolId(m_item->tool)) : QString();
}

QVariantList LibraryDetail::facts() const
{
    if (!m_item || !m_hub)
        return {};
    return SettingsInWords::of(*m_item, m_hub->services().catalog.catalog(), m_hub->language());
}

void LibraryDetail::reload()
{
    const int request = ++m_request;
    clear(m_itemId.isEmpty() ? None : Loading);
    if (m_itemId.isEmpty() || !m_hub)
        return;
    m_hub->run(
        this,
        [&library = m_hub->services().library, id = LibraryItemId(toStdString(m_itemId))](std::stop_token) {
            return open(library, id);
        },
        [this, request](Result<Opened> answer) {
            if (request == m_request)
                take(std::move(answer));
        });
}

Result<LibraryDetail::Opened> LibraryDetail::open(service::LibraryService& library, const LibraryItemId& id)
{
    auto item = library.find(id);
    if (!item)
        return failure(item);
    auto after = library.display(item->result);
    if (!after)
        return failure(after);
    auto file = library.file(item->result);
    if (!file)
        return failure(file);
    // Without its original a result is still worth looking at.
    const auto before = library.display(item->input);
    return Opened{std::move(*item), before.value_or(*after), std::move(*after), std::move(*file)};
}

void LibraryDetail::take(Result<Opened> answer)
{
    if (!answer) {
        m_errorText = ui::errorText(answer.error());
        m_state = Failed;
    } else {
        m_before = toUrl(answer->before);
        m_after = toUrl(answer->after);
        m_folder = toUrl(answer->file.parent_path());
        m_item = std::move(answer->item);
        m_state = Content;
    }
    Q_EMIT changed();
}

void LibraryDetail::clear(State state)
{
    m_state = state;
    m_errorText.clear();
    m_item.reset();
    m_before.clear();
    m_after.clear();
    m_folder.clear();
    Q_EMIT changed();
}

} // namespace vidgo::ui::library
