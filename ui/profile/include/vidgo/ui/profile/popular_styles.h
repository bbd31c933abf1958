#pragma once

#include <vector>

#include <QPointer>
#include <QUrl>

#include "vidgo/model/material.h"
#include "vidgo/ui/bridge/list_model.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::profile {

/// The styles that most people use at the VidGo server, where there is one, and those whose examples are
/// looked at most here; each once.
class PopularStyles : public vidgo::ui::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)

public:
    /// OnDevice: it can be made on this computer.
    enum Role { StyleId = Qt::UserRole, Name, Picture, OnDevice };

    using ListModel::ListModel;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);

    int rowCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void reload();

Q_SIGNALS:
    void hubChanged();

private:
    struct Row
    {
        std::string style;
        QUrl picture;
    };

    static Result<std::vector<Row>> read(service::Services services, const std::vector<std::string>& first);
    void show();
    void askServer();
    void take(Result<std::vector<Row>> answer);

    QPointer<ServiceHub> m_hub;
    std::vector<Row> m_rows;
    std::vector<std::string> m_atServer; ///< As the server said last.
    int m_request = 0;                   ///< Answers to older requests are dropped.
};

} // namespace vidgo::ui::profile
