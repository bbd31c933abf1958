#include "vidgo/ui/library/library_selection.h"

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui::library {

namespace {

std::set<QString> all(const std::vector<LibraryItemId>& ids)
{
    std::set<QString> names;
    for (const auto& id : ids)
        names.insert(toQString(id.value()));
    return names;
}

} // namespace

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
    ask(std::min(m_anchor, row), std::abs(row - m_anchor) + 1, all);
}

void LibrarySelection::extendFrom(int first, int last)
{
    m_anchor = std::max(first, 0);
    extendTo(last);
}

void LibrarySelection::beginBlock(bool adds)
{
    m_beforeBlock = adds ? m_ids : Ids();
}

void LibrarySelection::selectBlock(const QRectF& cells, int columns)
{
    const QRect block = cells.toRect();
    ask(block.top() * columns, block.height() * columns,
        [block, columns, before = m_beforeBlock](const std::vector<LibraryItemId>& ids) {
            auto names = before;
            for (std::size_t i = 0; i < ids.size(); ++i) {
                const int column = static_cast<int>(i) % columns;
                if (column >= block.left() && column <= block.right())
                    names.insert(toQString(ids[i].value()));
            }
            return names;
        });
}

void LibrarySelection::selectAll()
{
    ask(0, m_model->count(), all);
}

void LibrarySelection::clear()
{
    m_anchor = 0;
    if (m_ids.empty())
        return;
    m_ids.clear();
    tell();
}

void LibrarySelection::ask(int first, int count, std::function<Ids(const std::vector<LibraryItemId>&)> choose)
{
    auto query = m_model->query();
    query.offset = first;
    query.limit = count;
    auto* hub = m_model->hub();
    hub->run(
        this, [&library = hub->services().library, query](std::stop_token) { return library.ids(query); },
        [this, request = ++m_request,
         choose = std::move(choose)](const Result<std::vector<LibraryItemId>>& ids) {
            if (request != m_request || !ids)
                return;
            m_ids = choose(*ids);
            tell();
        });
}

void LibrarySelection::tell()
{
    ++m_revision;
    Q_EMIT changed();
}

} // namespace vidgo::ui::library
