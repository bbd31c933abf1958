#include "vidgo/ui/shell/shortcut_model.h"

#include "fuzzy_match.h"
#include "studio_actions.h"

namespace vidgo::ui::shell {

void ShortcutModel::setActions(ActionRegistry* actions)
{
    if (m_actions == actions)
        return;
    m_actions = actions;
    connect(actions, &ActionRegistry::changed, this, &ShortcutModel::rebuild);
    Q_EMIT actionsChanged();
    rebuild();
}

void ShortcutModel::setPageKeys(const QVariantList& keys)
{
    if (m_pageKeys == keys)
        return;
    m_pageKeys = keys;
    Q_EMIT pageKeysChanged();
    rebuild();
}

void ShortcutModel::setFilter(const QString& filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    rebuild();
}

int ShortcutModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ShortcutModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ActionId:
        return row.actionId;
    case Qt::DisplayRole:
    case Text:
        return row.text;
    case Section:
        return row.section;
    case Keys:
        return row.keys;
    case OtherKeys:
        return row.otherKeys;
    case Changed:
        return row.changed;
    case Editable:
        return !row.actionId.isEmpty();
    default:
        return {};
    }
}

QHash<int, QByteArray> ShortcutModel::roleNames() const
{
    return {{ActionId, "actionId"},   {Text, "text"},       {Section, "section"},  {Keys, "keys"},
            {OtherKeys, "otherKeys"}, {Changed, "changed"}, {Editable, "editable"}};
}

void ShortcutModel::rebuild()
{
    if (!m_actions)
        return;
    const FuzzyQuery query(m_filter);
    //: Heading in the list of keyboard shortcuts: keys that open a page.
    const QString pages = tr("Pages");
    //: Heading in the list of keyboard shortcuts: keys that work on every page.
    const QString everywhere = tr("Everywhere");
    std::vector<Row> rows;
    for (const auto& action : m_actions->actions()) {
        if (action.kind != ActionKind::Page && action.kind != ActionKind::Command)
            continue;
        rows.push_back({.actionId = action.id,
                        .text = action.text,
                        .section = action.kind == ActionKind::Page ? pages : everywhere,
                        .keys = m_actions->keysText(action.id),
                        .otherKeys = ActionRegistry::nativeText(action.otherKeys),
                        .changed = m_actions->isChanged(action.id)});
    }
    for (const auto& entry : m_pageKeys) {
        const auto map = entry.toMap();
        rows.push_back({.actionId = {},
                        .text = map.value(QStringLiteral("text")).toString(),
                        .section = map.value(QStringLiteral("section")).toString(),
                        .keys = map.value(QStringLiteral("keys")).toString(),
                        .otherKeys = {}});
    }
    std::erase_if(rows, [&query](const Row& row) {
        return !query.score(row.text, row.section + QLatin1Char(' ') + row.keys);
    });
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    showRows();
}

} // namespace vidgo::ui::shell
