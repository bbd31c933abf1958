#include "vidgo/ui/account/device_list_model.h"

#include <algorithm>

#include "ago_text.h"
#include "vidgo/service/service_error.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"

namespace vidgo::ui::account {

void DeviceListModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    followLanguage(*hub);
    connect(hub, &ServiceHub::accountChanged, this, &DeviceListModel::reload);
    connect(hub, &ServiceHub::languageChanged, this, [this] {
        if (!m_devices.empty())
            Q_EMIT dataChanged(index(0), index(rowCount({}) - 1), {Name, Facts});
    });
    Q_EMIT hubChanged();
    reload();
}

int DeviceListModel::others() const
{
    return static_cast<int>(
        std::ranges::count_if(m_devices, [](const DeviceSession& device) { return !device.isCurrent; }));
}

QString DeviceListModel::problemText() const
{
    return m_problem ? ui::errorText(*m_problem) : QString();
}

int DeviceListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_devices.size());
}

QVariant DeviceListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& device = m_devices[static_cast<std::size_t>(index.row())];
    switch (role) {
    case SessionId:
        return toQString(device.id.value());
    case Qt::DisplayRole:
    case Name:
        return nameOf(device);
    case Facts:
        return factsOf(device);
    case Current:
        return device.isCurrent;
    default:
        return {};
    }
}

QHash<int, QByteArray> DeviceListModel::roleNames() const
{
    return {{SessionId, "sessionId"}, {Name, "name"}, {Facts, "facts"}, {Current, "current"}};
}

QString DeviceListModel::nameOf(const DeviceSession& device) const
{
    if (!device.deviceName.empty())
        return toQString(device.deviceName);
    //: A device that is signed in and did not say its name.
    return tr("Unnamed device");
}

QString DeviceListModel::factsOf(const DeviceSession& device) const
{
    const auto now = std::chrono::time_point_cast<Timestamp::duration>(std::chrono::system_clock::now());
    QStringList facts;
    if (!device.platform.empty())
        facts.append(toQString(device.platform));
    //: A device that is signed in; %1 is “just now”, “5 minutes ago” or a day.
    facts.append(tr("used %1").arg(agoText(device.lastUsedAt, now, QLocale(m_hub->languageCode()))));
    return facts.join(QStringLiteral(" · "));
}

void DeviceListModel::reload()
{
    if (!m_hub || !m_hub->hasServer())
        return;
    if (m_devices.empty())
        showLoading();
    m_hub->run(
        this,
        [&service = m_hub->services().atServer->account](const std::stop_token& stop) {
            return service.sessions(stop);
        },
        [this](Result<std::vector<DeviceSession>> devices) { take(std::move(devices)); });
}

void DeviceListModel::take(Result<std::vector<DeviceSession>> devices)
{
    beginResetModel();
    m_devices = devices ? std::move(*devices) : std::vector<DeviceSession>();
    endResetModel();
    if (devices)
        return showRows();
    if (!devices.error().is(service::ServiceError::NotSignedIn))
        return showError(devices.error());
    // Whoever signs out sees this list go, and needs no sentence about it.
    Q_EMIT countChanged();
    showLoading();
}

void DeviceListModel::endSession(const QString& sessionId)
{
    if (!m_hub || m_isBusy)
        return;
    m_isBusy = true;
    Q_EMIT busyChanged();
    m_hub->run(
        this,
        [&service = m_hub->services().atServer->account, session = vidgo::SessionId(toStdString(sessionId))](
            const std::stop_token& stop) { return service.endSession(session, stop); },
        [this](const Outcome& ended) { finish(ended ? std::nullopt : std::optional(ended.error())); });
}

void DeviceListModel::endOthers()
{
    if (!m_hub || m_isBusy)
        return;
    m_isBusy = true;
    Q_EMIT busyChanged();
    m_hub->run(
        this,
        [&service = m_hub->services().atServer->account](const std::stop_token& stop) {
            return service.endOtherSessions(stop);
        },
        [this](const Result<std::int64_t>& ended) {
            finish(ended ? std::nullopt : std::optional(ended.error()));
        });
}

void DeviceListModel::finish(const std::optional<Error>& problem)
{
    m_isBusy = false;
    m_problem = problem;
    Q_EMIT busyChanged();
    reload();
}

} // namespace vidgo::ui::account
