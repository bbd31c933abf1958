#include "vidgo/ui/library/library_selection.h"

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui::library {

void LibrarySelection::setModel(LibraryModel* model)
{
    if (m_model == model)
        return;
    m_model = model;
    // What is selected in one list means nothing in another.
    connect(model, &LibraryModel::filterChanged, this, &LibrarySelection::clear);
    Q_EMIT modelChanged();
}

QStringList LibrarySelection::ids() const
{
    return {m_ids.begin(), m_ids.end()};
}

void LibrarySelection::selectOnly(int row)
{
    const auto id = m_model->itemIdAt(row);
    m_ids.clear();
    if (!id.isEmpty())
        m_ids.insert(id);
    m_anchor = row;
    tell();
}

void LibrarySelection::toggle(int row)
{
    const auto id = m_model->itemIdAt(row);
    if (id.isEmpty())
        return;
    if (m_ids.erase(id) == 0)
        m_ids.insert(id);
    m_anchor = row;
    tell();
}

void LibrarySelection::extendTo(int row)
{
    ask(std::min(m_anchor, row), std::abs(row - m_anchor) + 1);
}

void LibrarySelection::extendFrom(int first, int last)
{
    m_anchor = std::max(first, 0);
    extendTo(last);
}

void LibrarySelection::selectAll()
{
    ask(0, m_model->count());
}

void LibrarySelection::clear()
{
    m_anchor = 0;
    if (m_ids.empty())
        return;
    m_ids.clear();
    tell();
}

void LibrarySelection::ask(int first, int count)
{
    auto query = m_model->query();
    query.offset = first;
    query.limit = count;
    auto* hub = m_model->hub();
    hub->run(
        this, [&library = hub->services().library, query](std::stop_token) { return library.ids(query); },
        [this, request = ++m_request](const Result<std::vector<LibraryItemId>>& ids) {
            if (request != m_request || !ids)
                return;
            m_ids.clear();
            for (const auto& id : *ids)
                m_ids.insert(toQString(id.value()));
            tell();
        });
}

void LibrarySelection::tell()
{
    ++m_revision;
    Q_EMIT changed();
}

} // namespace vidgo::ui::library
