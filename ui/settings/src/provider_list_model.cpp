#include "vidgo/ui/settings/provider_list_model.h"

#include <algorithm>
#include <chrono>

#include <QLocale>

#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"
#include "vidgo/ui/messages/moment_text.h"

namespace vidgo::ui {

namespace {

constexpr auto kTimeAlone = std::chrono::hours(12); ///< Times that are further away are said with their day.

bool isHeldBack(const service::OperationHealth& health)
{
    return health.breaker == service::BreakerState::Open;
}

// The one that is held back for longest; nullptr: none is.
const service::OperationHealth* worst(const service::ProviderStatus& status)
{
    const service::OperationHealth* found = nullptr;
    for (const auto& each : status.operations)
        if (isHeldBack(each) &&
            (!found || !each.openUntil || (found->openUntil && *each.openUntil > *found->openUntil)))
            found = &each;
    return found;
}

} // namespace

ProviderListModel::ProviderListModel(QObject* parent)
    : ListModel(parent)
{}

void ProviderListModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    followLanguage(*hub);
    connect(hub, &ServiceHub::languageChanged, this, &ProviderListModel::refreshTexts);
    connect(hub, &ServiceHub::sessionChanged, this, [this] {
        Q_EMIT appliesChanged();
        reload();
    });
    Q_EMIT hubChanged();
    Q_EMIT appliesChanged();
    reload();
}

bool ProviderListModel::applies() const
{
    return m_hub && m_hub->services().session.mode() == StudioMode::OwnComputer;
}

int ProviderListModel::rowCount(const QModelIndex&) const
{
    return static_cast<int>(m_rows.size());
}

QHash<int, QByteArray> ProviderListModel::roleNames() const
{
    return {{ProviderIdRole, "providerId"},
            {Name, "name"},
            {HasKey, "hasKey"},
            {Removable, "removable"},
            {KeyText, "keyText"},
            {KeyHint, "keyHint"},
            {KeyPage, "keyPage"},
            {Standing, "standing"},
            {Again, "again"},
            {HeldBack, "heldBack"},
            {Numbers, "numbers"},
            {Balance, "balance"},
            {Busy, "busy"},
            {Problem, "problem"}};
}

QVariant ProviderListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto& status = row.status;
    switch (role) {
    case ProviderIdRole:
        return toQString(status.id);
    case Name:
        return toQString(status.name);
    case HasKey:
        return status.key != service::KeySource::None;
    case Removable:
        return status.key == service::KeySource::Keychain;
    case KeyText:
        return keyText(status);
    case KeyHint:
        return toQString(status.keyHint);
    case KeyPage:
        return toQString(status.keyPage);
    case Standing:
        return standing(status);
    case Again:
        return again(status);
    case HeldBack:
        return std::ranges::any_of(status.operations, isHeldBack);
    case Numbers:
        return numbers(status);
    case Balance:
        return status.balance.empty()
                   ? QString()
                   : toQString(status.balance) + QChar(0xA0) + toQString(status.balanceUnit);
    case Busy:
        return row.isBusy;
    case Problem:
        return row.problem ? ui::errorText(*row.problem) : QString();
    default:
        return {};
    }
}

QString ProviderListModel::keyText(const service::ProviderStatus& status) const
{
    switch (status.key) {
    case service::KeySource::Keychain:
        //: Where the key of a provider is kept: the password store of the operating system
        return tr("Key in the keychain");
    case service::KeySource::Environment:
        //: Where the key of a provider comes from: a variable of the environment
        return tr("Key from the environment");
    case service::KeySource::None:
        break;
    }
    //: There is no key for a provider
    return tr("No key");
}

QString ProviderListModel::standing(const service::ProviderStatus& status) const
{
    if (status.key == service::KeySource::None)
        return {};
    const auto* held = worst(status);
    if (!held)
        //: How a provider does: it is asked
        return tr("Works");
    switch (held->trouble) {
    case ProviderTrouble::OutOfCredit:
        //: How a provider does: its account is empty
        return tr("No credit there");
    case ProviderTrouble::Unauthorised:
        //: How a provider does: it refuses the key
        return tr("Refuses the key");
    case ProviderTrouble::RateLimited:
        //: How a provider does: it was asked too often
        return tr("Wants to be asked less");
    default:
        //: How a provider does: it failed too often and is left alone for a while
        return tr("Paused after failures");
    }
}

QString ProviderListModel::again(const service::ProviderStatus& status) const
{
    const auto* held = worst(status);
    if (status.key == service::KeySource::None || !held || !held->openUntil)
        return {};
    const QLocale locale(m_hub->languageCode());
    const bool isSoon = std::chrono::abs(*held->openUntil - std::chrono::system_clock::now()) < kTimeAlone;
    //: When a provider that was left alone is asked again; %1 is a time of the day, or a date with a time.
    return tr("Asked again: %1")
        .arg(isSoon ? timeText(*held->openUntil, locale) : momentText(*held->openUntil, locale));
}

QString ProviderListModel::numbers(const service::ProviderStatus& status) const
{
    std::int64_t calls = 0;
    std::int64_t succeeded = 0;
    std::chrono::milliseconds slowest{0};
    for (const auto& each : status.operations) {
        calls += each.calls;
        succeeded += each.succeeded;
        slowest = std::max(slowest, each.median.value_or(std::chrono::milliseconds(0)));
    }
    if (calls == 0)
        return {};
    const QLocale locale(m_hub->languageCode());
    const auto share = QString::number(succeeded * 100 / calls);
    const auto seconds = locale.toString(static_cast<double>(slowest.count()) / 1000, 'f', 1);
    //: How a provider did in the last day: %n runs, of which %1 percent succeeded, usually in %2 seconds
    return tr("Last day: %n run(s), %1% succeeded, about %2 s each", nullptr, static_cast<int>(calls))
        .arg(share, seconds);
}

void ProviderListModel::reload()
{
    if (!applies()) {
        show({});
        return;
    }
    if (m_rows.empty())
        showLoading();
    m_hub->run(
        this, [&service = m_hub->services().providers](const std::stop_token&) { return service.list(); },
        [this](Result<std::vector<service::ProviderStatus>> statuses) {
            if (!statuses)
                return showError(statuses.error());
            show(std::move(*statuses));
        });
}

void ProviderListModel::show(std::vector<service::ProviderStatus> statuses)
{
    const bool isSame = std::ranges::equal(statuses, m_rows, {}, &service::ProviderStatus::id,
                                           [](const Row& row) { return row.status.id; });
    if (isSame) { // what somebody is typing stays
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_rows[i].status = std::move(statuses[i]);
        refreshTexts();
        return showRows();
    }
    beginResetModel();
    m_rows.clear();
    for (auto& status : statuses)
        m_rows.push_back({.status = std::move(status), .problem = std::nullopt});
    endResetModel();
    Q_EMIT countChanged();
    showRows();
}

void ProviderListModel::refreshTexts()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
}

int ProviderListModel::rowOf(const QString& providerId) const
{
    const auto found = std::ranges::find_if(
        m_rows, [id = toStdString(providerId)](const Row& row) { return row.status.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

template <class Work>
void ProviderListModel::order(const QString& providerId, Work work, bool isKey)
{
    const int at = rowOf(providerId);
    if (at < 0 || m_rows[static_cast<std::size_t>(at)].isBusy)
        return;
    auto& row = m_rows[static_cast<std::size_t>(at)];
    row.isBusy = true;
    row.problem.reset();
    Q_EMIT dataChanged(index(at), index(at));
    m_hub->run(this, std::move(work), [this, providerId, isKey](const Outcome& done) {
        const int now = rowOf(providerId);
        if (now < 0)
            return;
        auto& told = m_rows[static_cast<std::size_t>(now)];
        told.isBusy = false;
        told.problem = done ? std::nullopt : std::optional(done.error());
        Q_EMIT dataChanged(index(now), index(now));
        if (done && isKey)
            Q_EMIT keyTaken(providerId);
        if (done && m_hub) {
            reload();
            if (isKey)
                Q_EMIT m_hub->settingsChanged(); // tool pages ask anew who can be asked
        }
    });
}

void ProviderListModel::setKey(const QString& providerId, const QString& key)
{
    if (!m_hub)
        return;
    order(
        providerId,
        [&service = m_hub->services().providers, id = toStdString(providerId),
         secret = Secret(toStdString(key.trimmed()))](const std::stop_token& stop) {
            return service.setKey(id, secret, stop);
        },
        true);
}

void ProviderListModel::removeKey(const QString& providerId)
{
    if (!m_hub)
        return;
    order(
        providerId,
        [&service = m_hub->services().providers, id = toStdString(providerId)](const std::stop_token&) {
            return service.removeKey(id);
        },
        true);
}

void ProviderListModel::check(const QString& providerId)
{
    if (!m_hub)
        return;
    order(
        providerId,
        [&service = m_hub->services().providers,
         id = toStdString(providerId)](const std::stop_token& stop) -> Outcome {
            auto status = service.refresh(id, stop);
            if (!status)
                return failure(status);
            return {};
        },
        false);
}

void ProviderListModel::reset(const QString& providerId)
{
    if (!m_hub)
        return;
    order(
        providerId,
        [&service = m_hub->services().providers, id = toStdString(providerId)](const std::stop_token&) {
            return service.reset(id);
        },
        false);
}

} // namespace vidgo::ui
