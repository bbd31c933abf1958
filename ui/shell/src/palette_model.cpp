#include "vidgo/ui/shell/palette_model.h"

#include <QSettings>

#include "fuzzy_match.h"
#include "studio_actions.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui::shell {

namespace {

constexpr int kMostRecent = 6;
constexpr std::size_t kMostFitting = 8;
const auto kRecent = QStringLiteral("palette/recent");

// What is worth a line while nothing is typed; the many topics and styles are found by their names.
bool isListedUnasked(const Action& action)
{
    return action.kind == ActionKind::Page || action.kind == ActionKind::Command;
}

} // namespace

PaletteModel::PaletteModel(QObject* parent)
    : ListModel(parent)
{
    connect(&m_search, &SearchModel::stateChanged, this, &PaletteModel::rebuild);
    connect(&m_search, &SearchModel::modelReset, this, &PaletteModel::rebuild);
}

void PaletteModel::setActions(ActionRegistry* actions)
{
    if (m_actions == actions)
        return;
    m_actions = actions;
    connect(actions, &ActionRegistry::changed, this, &PaletteModel::rebuild);
    const auto takeHub = [this] {
        if (!m_actions || !m_actions->hub())
            return;
        m_search.setHub(m_actions->hub());
        readRecent();
        rebuild();
    };
    connect(actions, &ActionRegistry::hubChanged, this, takeHub);
    Q_EMIT actionsChanged();
    takeHub();
}

void PaletteModel::setText(const QString& text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    m_search.setText(text);
    rebuild();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_actions)
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    return row.searchRow < 0 ? actionData(row, role) : hitData(row.searchRow, role);
}

QVariant PaletteModel::actionData(const Row& row, int role) const
{
    const auto* action = m_actions->find(row.actionId);
    if (!action)
        return {};
    switch (role) {
    case Kind:
        return QStringLiteral("action");
    case RowId:
        return action->id;
    case Qt::DisplayRole:
    case Title:
        return action->text;
    case Subtitle:
        return action->group;
    case IconName:
        return action->icon;
    case Keys:
        return m_actions->keysText(action->id);
    case Usable:
        return m_actions->isEnabled(action->id);
    case ToolId:
        return QString();
    case Picture:
        return QUrl();
    case Section: {
        //: Heading in the command palette above what was used last.
        const QString recent = tr("Used last");
        //: Heading in the command palette above pages and commands.
        const QString others = tr("Go to and do");
        return row.isRecent ? recent : others;
    }
    default:
        return {};
    }
}

QVariant PaletteModel::hitData(int searchRow, int role) const
{
    const auto of = [this, searchRow](SearchModel::Role wanted) {
        return m_search.data(m_search.index(searchRow), wanted);
    };
    switch (role) {
    case Kind:
        return of(SearchModel::Kind);
    case RowId:
        return of(SearchModel::Id);
    case ToolId:
        return of(SearchModel::ToolId);
    case Qt::DisplayRole:
    case Title:
        return of(SearchModel::Title);
    case Subtitle:
        return of(SearchModel::Subtitle);
    case Picture:
        return of(SearchModel::Picture);
    case Usable:
        return true;
    case IconName:
    case Keys:
        return QString();
    case Section:
        //: Heading in the command palette above the person's own results and the examples that were found.
        return tr("Results and examples");
    default:
        return {};
    }
}

QHash<int, QByteArray> PaletteModel::roleNames() const
{
    return {{Kind, "kind"},         {RowId, "rowId"},       {ToolId, "toolId"}, {Title, "title"},
            {Subtitle, "subtitle"}, {IconName, "iconName"}, {Keys, "keys"},     {Picture, "picture"},
            {Section, "section"},   {Usable, "usable"}};
}

std::vector<PaletteModel::Row> PaletteModel::usual() const
{
    std::vector<Row> rows;
    for (const auto& id : m_recent)
        if (m_actions->find(id))
            rows.push_back({.actionId = id, .isRecent = true});
    for (const auto& action : m_actions->actions())
        if (isListedUnasked(action) && !m_recent.contains(action.id))
            rows.push_back({.actionId = action.id});
    return rows;
}

std::vector<PaletteModel::Row> PaletteModel::fitting() const
{
    const FuzzyQuery query(m_text);
    std::vector<std::pair<int, const Action*>> found;
    for (const auto& action : m_actions->actions())
        if (const auto score = query.score(action.text, action.group + QLatin1Char(' ') + action.keywords))
            found.emplace_back(*score, &action);
    std::ranges::stable_sort(found, std::ranges::greater(), [](const auto& entry) { return entry.first; });
    if (found.size() > kMostFitting)
        found.resize(kMostFitting);
    std::vector<Row> rows;
    rows.reserve(found.size());
    for (const auto& [score, action] : found)
        rows.push_back({.actionId = action->id});
    return rows;
}

void PaletteModel::rebuild()
{
    if (!m_actions || !m_actions->hub())
        return;
    const bool isAsked = !m_text.trimmed().isEmpty();
    beginResetModel();
    m_rows = isAsked ? fitting() : usual();
    if (isAsked && m_search.state() == SearchModel::Content)
        for (int row = 0; row < m_search.count(); ++row)
            m_rows.push_back({.searchRow = row});
    endResetModel();
    takeSearchError();
    if (m_rows.empty() && m_search.state() == SearchModel::Loading)
        showLoading();
    else
        showRows();
}

void PaletteModel::takeSearchError()
{
    const auto error = m_search.state() == SearchModel::Failed ? m_search.errorText() : QString();
    if (m_searchError == error)
        return;
    m_searchError = error;
    Q_EMIT searchErrorChanged();
}

QVariantMap PaletteModel::rowAt(int row) const
{
    const auto place = index(row);
    if (!place.isValid())
        return {};
    return {{QStringLiteral("kind"), data(place, Kind)},
            {QStringLiteral("rowId"), data(place, RowId)},
            {QStringLiteral("toolId"), data(place, ToolId)},
            {QStringLiteral("usable"), data(place, Usable)}};
}

void PaletteModel::remember(const QString& actionId)
{
    m_recent.removeAll(actionId);
    m_recent.prepend(actionId);
    while (m_recent.size() > kMostRecent)
        m_recent.removeLast();
    QSettings(recentFile(), QSettings::IniFormat).setValue(kRecent, m_recent);
    rebuild();
}

void PaletteModel::readRecent()
{
    m_recent = QSettings(recentFile(), QSettings::IniFormat).value(kRecent).toStringList();
    while (m_recent.size() > kMostRecent)
        m_recent.removeLast();
}

QString PaletteModel::recentFile() const
{
    return pathText(m_actions->hub()->services().settings.dataFolder() / "palette.ini");
}

} // namespace vidgo::ui::shell
