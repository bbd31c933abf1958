#pragma once

#include <optional>
#include <vector>

#include <QPointer>

#include "vidgo/model/profile.h"
#include "vidgo/ui/bridge/list_model.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::account {

/// The devices on which a person is signed in, the last used first.
class DeviceListModel : public vidgo::ui::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    /// How many are not this one.
    Q_PROPERTY(int others READ others NOTIFY countChanged)
    /// Why a device could not be signed out; empty when it could.
    Q_PROPERTY(QString problemText READ problemText NOTIFY busyChanged)

public:
    /// Facts: its system, and when it was used last, in words. Current: it is this one.
    enum Role { SessionId = Qt::UserRole, Name, Facts, Current };

    using ListModel::ListModel;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    bool busy() const { return m_isBusy; }
    int others() const;
    QString problemText() const;

    int rowCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void reload();
    Q_INVOKABLE void endSession(const QString& sessionId);
    Q_INVOKABLE void endOthers();

Q_SIGNALS:
    void hubChanged();
    void busyChanged();

private:
    void take(Result<std::vector<DeviceSession>> devices);
    void finish(const std::optional<Error>& problem);
    QString nameOf(const DeviceSession& device) const;
    QString factsOf(const DeviceSession& device) const;

    QPointer<ServiceHub> m_hub;
    std::vector<DeviceSession> m_devices;
    std::optional<Error> m_problem;
    bool m_isBusy = false;
};

} // namespace vidgo::ui::account
