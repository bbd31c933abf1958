#pragma once

#include <vector>

#include <QPointer>
#include <QVariantList>

#include "vidgo/ui/bridge/list_model.h"
#include "vidgo/ui/shell/action_registry.h"

namespace vidgo::ui::shell {

/// The lines of the shortcut sheet: the actions that have or may have keys, then the keys that single pages
/// have, all held against what was typed.
class ShortcutModel : public vidgo::ui::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::shell::ActionRegistry* actions READ actions WRITE setActions NOTIFY actionsChanged
                   REQUIRED)
    /// What the pages say of their own keys: a list of {section, text, keys}; these stay as they are.
    Q_PROPERTY(QVariantList pageKeys READ pageKeys WRITE setPageKeys NOTIFY pageKeysChanged)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)

public:
    /// Changed: the person chose other keys. Editable: they may.
    enum Role { ActionId = Qt::UserRole, Text, Section, Keys, OtherKeys, Changed, Editable };

    using ListModel::ListModel;

    ActionRegistry* actions() const { return m_actions; }
    void setActions(ActionRegistry* actions);
    QVariantList pageKeys() const { return m_pageKeys; }
    void setPageKeys(const QVariantList& keys);
    QString filter() const { return m_filter; }
    void setFilter(const QString& filter);

    int rowCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void actionsChanged();
    void pageKeysChanged();
    void filterChanged();

private:
    struct Row
    {
        QString actionId; ///< Empty for a key of a page.
        QString text;
        QString section;
        QString keys;
        QString otherKeys;
        bool changed = false;
    };

    void rebuild();

    QPointer<ActionRegistry> m_actions;
    QVariantList m_pageKeys;
    QString m_filter;
    std::vector<Row> m_rows;
};

} // namespace vidgo::ui::shell
