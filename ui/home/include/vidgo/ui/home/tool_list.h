#pragma once

#include <vector>

#include <QPointer>
#include <QQmlParserStatus>
#include <QUrl>

#include "vidgo/model/catalog.h"
#include "vidgo/ui/bridge/list_model.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::home {

/// The six tools, each with one real example; or those beside them. The names are there at once, the pictures
/// follow.
class ToolList : public vidgo::ui::ListModel, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// The tools beside the six, which have no pictures. Set before the list is complete.
    Q_PROPERTY(bool others MEMBER m_others)

public:
    enum Role { ToolId = Qt::UserRole, Name, Summary, IconName, Place, Before, After };

    using ListModel::ListModel;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);

    int rowCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void hubChanged();

private:
    struct Row
    {
        Tool tool = Tool::None;
        QUrl before;
        QUrl after;
    };

    QString placeOf(const ToolInfo& info) const;
    void fetchPictures();
    void refreshTexts();

    QPointer<ServiceHub> m_hub;
    std::vector<Row> m_rows;
    bool m_others = false;
};

} // namespace vidgo::ui::home
