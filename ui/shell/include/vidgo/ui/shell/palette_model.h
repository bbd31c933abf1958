#pragma once

#include <vector>

#include <QPointer>

#include "vidgo/ui/bridge/list_model.h"
#include "vidgo/ui/shell/action_registry.h"
#include "vidgo/ui/shell/search_model.h"

namespace vidgo::ui::shell {

/// What the command palette lists: what was used last while nothing is typed; then the actions that fit, best
/// first; then the person's own results and the examples.
class PaletteModel : public vidgo::ui::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::shell::ActionRegistry* actions READ actions WRITE setActions NOTIFY actionsChanged
                   REQUIRED)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /// Why results and examples could not be searched; commands are found all the same. Empty: they could.
    Q_PROPERTY(QString searchError READ searchError NOTIFY searchErrorChanged)

public:
    /// Kind: "action", "result" or "example". RowId: of that. Keys: as this system writes them.
    enum Role {
        Kind = Qt::UserRole,
        RowId,
        ToolId,
        Title,
        Subtitle,
        IconName,
        Keys,
        Picture,
        Section,
        Usable
    };

    explicit PaletteModel(QObject* parent = nullptr);

    ActionRegistry* actions() const { return m_actions; }
    void setActions(ActionRegistry* actions);
    QString text() const { return m_text; }
    void setText(const QString& text);

    QString searchError() const { return m_searchError; }
    /// Once more, after an error.
    Q_INVOKABLE void searchAgain() { m_search.ask(); }

    int rowCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// {kind, rowId, toolId, usable} of a row, whether or not it is drawn yet; empty for none.
    Q_INVOKABLE QVariantMap rowAt(int row) const;
    /// Puts an action in front of those that were used last. They are kept in the data folder.
    Q_INVOKABLE void remember(const QString& actionId);

Q_SIGNALS:
    void actionsChanged();
    void textChanged();
    void searchErrorChanged();

private:
    struct Row
    {
        QString actionId; ///< Empty for a hit of the search.
        int searchRow = -1;
        bool isRecent = false;
    };

    void rebuild();
    void takeSearchError();
    std::vector<Row> usual() const;
    std::vector<Row> fitting() const;
    void readRecent();
    QString recentFile() const;
    QVariant actionData(const Row& row, int role) const;
    QVariant hitData(int searchRow, int role) const;

    QPointer<ActionRegistry> m_actions;
    SearchModel m_search;
    QString m_text;
    QString m_searchError;
    QStringList m_recent;
    std::vector<Row> m_rows;
};

} // namespace vidgo::ui::shell
