#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/tool.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::shell {

/// The pages of the studio in the order of the sidebar, named in the language of the window. Some pages are
/// not in it and are reached from others.
class NavigationModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// Those of the sidebar and the others: "plans", "orders", "profile", the studio's tools besides the six.
    Q_PROPERTY(QStringList allPages READ allPages NOTIFY hubChanged)

public:
    /// PageId: "home", "gallery", the id of a tool, "library" or "settings". Heading: what stands above the
    /// entry; empty for most.
    enum Role { PageId = Qt::UserRole, Text, IconName, Heading };

    using QAbstractListModel::QAbstractListModel;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);

    int rowCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// The page in the row, or empty.
    Q_INVOKABLE QString pageAt(int row) const;
    /// True for every page, in the sidebar or not.
    Q_INVOKABLE bool hasPage(const QString& pageId) const;
    QStringList allPages() const;

Q_SIGNALS:
    void hubChanged();

private:
    struct Entry
    {
        QString page;
        QString icon;
        Tool tool = Tool::None;
    };

    QString nameOf(const Entry& entry) const;
    QString headingOf(int row) const;
    void onLanguageChanged();

    QPointer<ServiceHub> m_hub;
    std::vector<Entry> m_entries;
    QStringList m_otherPages;
};

} // namespace vidgo::ui::shell
