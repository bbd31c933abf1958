#pragma once

#include <vector>

#include <QPointer>

#include "vidgo/model/pack_publisher.h"
#include "vidgo/ui/bridge/list_model.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::settings {

/// Whose examples are taken because the person trusts them, in the order in which they came to.
class SignerListModel : public vidgo::ui::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)

public:
    /// Key: all of it; KeyLines: as people compare it; ShortKey: enough of it to tell two apart.
    enum Role { Name = Qt::UserRole, Key, KeyLines, ShortKey };

    using ListModel::ListModel;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);

    int rowCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Somebody may have come or gone. What is shown stays until it is known.
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void hubChanged();

private:
    void take(Result<std::vector<PackPublisher>> signers);

    QPointer<ServiceHub> m_hub;
    std::vector<PackPublisher> m_signers;
};

} // namespace vidgo::ui::settings
