#pragma once

#include <vector>

#include <QPointer>
#include <QQmlParserStatus>
#include <QUrl>

#include "vidgo/model/library.h"
#include "vidgo/ui/bridge/example_pictures.h"
#include "vidgo/ui/bridge/list_model.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::home {

/// The newest results of the person's own.
class RecentList : public vidgo::ui::ListModel, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    Q_PROPERTY(int limit MEMBER m_limit NOTIFY limitChanged)

public:
    enum Role { ItemId = Qt::UserRole, Caption, ToolName, Before, After, ClipUrl };

    using ListModel::ListModel;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);

    int rowCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void classBegin() override {}
    void componentComplete() override { reload(); }

    Q_INVOKABLE QString itemIdAt(int row) const;
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void hubChanged();
    void limitChanged();

private:
    struct Row
    {
        LibraryItem item;
        QUrl before;
        QUrl after;
    };

    void take(int request, Result<LibraryPage> answer);
    void fetchPictures(int row);
    void onLanguageChanged();

    QPointer<ServiceHub> m_hub;
    int m_limit = 5;
    std::vector<Row> m_rows;
    int m_request = 0;
};

} // namespace vidgo::ui::home
