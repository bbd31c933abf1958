#include "vidgo/ui/library/library_detail.h"

#include "settings_in_words.h"
#include "vidgo/service/service_error.h"
#include "vidgo/ui/bridge/clip_address.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"

namespace vidgo::ui::library {

void LibraryDetail::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::languageChanged, this, &LibraryDetail::changed);
    connect(hub, &ServiceHub::libraryChanged, this, &LibraryDetail::refresh);
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

QString LibraryDetail::errorText() const
{
    return m_error ? ui::errorText(*m_error) : QString();
}

QString LibraryDetail::toolId() const
{
    return m_item ? toQString(vidgo::toolId(m_item->tool)) : QString();
}

QUrl LibraryDetail::clip() const
{
    return m_state == Content && m_item && m_item->isClip() ? clipAddress(m_item->result) : QUrl();
}

QUrl LibraryDetail::beforeClip() const
{
    const bool moves =
        m_state == Content && m_item && m_item->isClip() && m_item->input.mediaType.starts_with("video/");
    return moves ? clipAddress(m_item->input) : QUrl();
}

QVariantList LibraryDetail::facts() const
{
    if (!m_item || !m_hub)
        return {};
    return SettingsInWords::of(*m_item, m_report, m_hub->services().catalog.catalog(), m_hub->language());
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
    refresh();
}

// What can be changed about a result without making it anew; the pictures stay.
void LibraryDetail::refresh()
{
    if (m_itemId.isEmpty() || !m_hub)
        return;
    m_hub->run(
        this,
        [services = m_hub->services(), id = LibraryItemId(toStdString(m_itemId))](std::stop_token) {
            return marks(services, id);
        },
        [this, request = m_request](const Result<Marks>& answer) {
            if (request == m_request)
                takeMarks(answer);
        });
}

Result<LibraryDetail::Marks> LibraryDetail::marks(const service::Services& services, const LibraryItemId& id)
{
    auto item = services.library.find(id);
    if (!item)
        return failure(item);
    auto boards = services.library.boardsOf(id);
    if (!boards)
        return failure(boards);
    Marks marks{std::move(*item), std::move(*boards), std::nullopt};
    if (marks.item.engine != "on_device")
        marks.report =
            services.generations.report(id).value_or(std::nullopt); // without it there is less to say
    return marks;
}

void LibraryDetail::takeMarks(const Result<Marks>& answer)
{
    if (!answer)
        return; // opening it says what is wrong
    // It lost its watermark, and is another file now.
    if (m_state == Content && m_item && m_item->result != answer->item.result)
        return reload();
    m_item = answer->item;
    m_report = answer->report;
    m_boards.clear();
    for (const auto& board : answer->boards)
        m_boards.append(toQString(board.value()));
    Q_EMIT changed();
}

Result<LibraryDetail::Opened> LibraryDetail::open(service::LibraryService& library, const LibraryItemId& id)
{
    auto item = library.find(id);
    if (!item)
        return failure(item);
    auto after = library.display(item->result);
    if (item->isClip()) {
        // The clip itself is played; what stands in its place until then may be missing.
        const auto before = library.display(item->input);
        return Opened{std::move(*item), before.value_or(std::filesystem::path()),
                      after.value_or(std::filesystem::path())};
    }
    if (!after)
        return failure(after);
    // Without its original a result is still worth looking at.
    const auto before = library.display(item->input);
    return Opened{std::move(*item), before.value_or(*after), std::move(*after)};
}

void LibraryDetail::take(Result<Opened> answer)
{
    if (!answer) {
        m_error = answer.error();
        m_fileMissing = answer.error().is(service::ServiceError::FileLost);
        m_state = Failed;
    } else {
        m_before = toUrl(answer->before);
        m_after = toUrl(answer->after);
        m_item = std::move(answer->item);
        m_state = Content;
    }
    Q_EMIT changed();
}

void LibraryDetail::clear(State state)
{
    m_state = state;
    m_error.reset();
    m_item.reset();
    m_report.reset();
    m_before.clear();
    m_after.clear();
    m_boards.clear();
    m_fileMissing = false;
    Q_EMIT changed();
}

} // namespace vidgo::ui::library
