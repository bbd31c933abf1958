#include "vidgo/ui/bridge/account_info.h"

#include <algorithm>
#include <chrono>

#include <QLocale>

#include "vidgo/service/service_error.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"
#include "vidgo/ui/messages/moment_text.h"

namespace vidgo::ui {

namespace {

// accounts::AccountsError::SessionEnded, which this side of the boundary does not know by its type.
bool saysSignedOut(const Error& error)
{
    return error.is(service::ServiceError::NotSignedIn) || error.id() == "accounts.session_ended";
}

QString bucketText(BucketKind kind)
{
    switch (kind) {
    case BucketKind::Plan:
        //: A kind of credits: those that a plan brings each month. Short; stands beside a number.
        return AccountInfo::tr("Plan");
    case BucketKind::Bought:
        //: A kind of credits: those that were paid for. Short; stands beside a number.
        return AccountInfo::tr("Bought");
    case BucketKind::Promotional:
        //: A kind of credits: a gift. Short; stands beside a number.
        return AccountInfo::tr("Gift");
    case BucketKind::Refund:
        //: A kind of credits: given back for something that went wrong. Short; stands beside a number.
        return AccountInfo::tr("Given back");
    case BucketKind::None:
        break;
    }
    return {};
}

} // namespace

void AccountInfo::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::languageChanged, this, &AccountInfo::changed);
    connect(hub, &ServiceHub::accountChanged, this, &AccountInfo::reload);
    connect(hub, &ServiceHub::ordersChanged, this, &AccountInfo::reload);
    connect(hub, &ServiceHub::creditsChanged, this, [this] { want(Wanted::Credits); });
    connect(hub, &ServiceHub::serverLostChanged, this, [this] {
        Q_EMIT changed();
        if (!m_hub->serverLost())
            reload();
    });
    Q_EMIT hubChanged();
    reload();
}

void AccountInfo::reload()
{
    want(Wanted::Everything);
}

void AccountInfo::want(Wanted wanted)
{
    if (!hasServer()) {
        m_isSignedIn = false;
        Q_EMIT changed();
        return;
    }
    m_next = std::max(m_next, wanted);
    if (m_isBusy)
        return;
    m_isBusy = true;
    Q_EMIT changed();
    askHere();
}

// Whether somebody is signed in is known at once, what a server far away has to say is not.
void AccountInfo::askHere()
{
    const auto wanted = std::exchange(m_next, Wanted::Nothing);
    m_hub->run(
        this,
        [&service = m_hub->services().atServer->account](const std::stop_token&) {
            return readHere(service);
        },
        [this, wanted](const Result<Here>& answer) { takeHere(answer, wanted); });
}

Result<AccountInfo::Here> AccountInfo::readHere(service::AccountService& service)
{
    auto isSignedIn = service.isSignedIn();
    if (!isSignedIn)
        return failure(isSignedIn);
    auto pending = service.pendingRegistration();
    if (!pending)
        return failure(pending);
    return Here{.isSignedIn = *isSignedIn, .pending = std::move(*pending)};
}

void AccountInfo::takeHere(const Result<Here>& answer, Wanted wanted)
{
    if (!answer) {
        m_error = answer.error();
        return finish();
    }
    m_pending = answer->pending;
    if (!answer->isSignedIn) {
        leave();
        return finish();
    }
    m_isSignedIn = true;
    Q_EMIT changed();
    askThere(m_known.account ? wanted : Wanted::Everything);
}

void AccountInfo::askThere(Wanted wanted)
{
    m_hub->run(
        this,
        [services = *m_hub->services().atServer, wanted](const std::stop_token& stop) {
            return readThere(services, wanted, stop);
        },
        [this, wanted](const Result<Known>& answer) { takeThere(answer, wanted); });
}

Result<AccountInfo::Known> AccountInfo::readThere(service::AccountServices services, Wanted wanted,
                                                  const std::stop_token& stop)
{
    Known known;
    auto balance = services.credits.balance(stop);
    if (!balance)
        return failure(balance);
    known.balance = std::move(*balance);
    auto low = services.credits.lowBalance(stop);
    if (!low)
        return failure(low);
    known.low = *low;
    known.asOf = services.account.asOf().value_or(
        std::chrono::time_point_cast<Timestamp::duration>(std::chrono::system_clock::now()));
    if (wanted != Wanted::Everything)
        return known;
    auto account = services.account.account(stop);
    if (!account)
        return failure(account);
    known.account = std::move(*account);
    auto standing = services.shop.planStanding(stop);
    if (!standing)
        return failure(standing);
    known.plan = std::move(standing->tier);
    return known;
}

void AccountInfo::takeThere(const Result<Known>& answer, Wanted wanted)
{
    if (!answer && saysSignedOut(answer.error())) {
        leave();
        finish();
        return;
    }
    m_error = answer ? std::nullopt : std::optional(answer.error());
    if (answer) {
        m_known.balance = answer->balance;
        m_known.low = answer->low;
        m_known.asOf = answer->asOf;
    }
    if (answer && wanted == Wanted::Everything) {
        m_known.account = answer->account;
        m_known.plan = answer->plan;
    }
    finish();
}

void AccountInfo::leave()
{
    m_isSignedIn = false;
    m_known = {};
    m_seenLow = 0;
    m_error.reset();
}

void AccountInfo::finish()
{
    if (m_next != Wanted::Nothing) {
        Q_EMIT changed();
        return askHere();
    }
    m_isBusy = false;
    Q_EMIT changed();
}

QString AccountInfo::pendingAddress() const
{
    return m_pending ? toQString(m_pending->address) : QString();
}

QString AccountInfo::email() const
{
    return m_known.account ? toQString(m_known.account->email) : QString();
}

QString AccountInfo::name() const
{
    return m_known.account ? toQString(m_known.account->name) : QString();
}

QString AccountInfo::since() const
{
    if (!m_known.account)
        return {};
    return dayText(m_known.account->createdAt, QLocale(m_hub->languageCode()));
}

QString AccountInfo::asOf() const
{
    return m_known.asOf ? momentText(*m_known.asOf, QLocale(m_hub->languageCode())) : QString();
}

QString AccountInfo::planId() const
{
    return m_known.plan ? toQString(*m_known.plan) : QString();
}

QString AccountInfo::planName() const
{
    if (!m_known.plan)
        return {};
    const auto* tier = m_hub->services().catalog.catalog().tier(*m_known.plan);
    return tier ? toQString(tier->name.in(m_hub->language())) : planId();
}

QVariantList AccountInfo::buckets() const
{
    struct Line
    {
        BucketKind kind;
        QString until;
        qint64 available = 0;
        qint64 held = 0;
    };
    std::vector<Line> lines;
    for (const auto& bucket : balance().buckets) {
        const auto until =
            bucket.expiresAt ? dayText(*bucket.expiresAt, QLocale(m_hub->languageCode())) : QString();
        const auto same = [&](const Line& line) { return line.kind == bucket.kind && line.until == until; };
        auto line = std::ranges::find_if(lines, same);
        if (line == lines.end())
            line = lines.insert(lines.end(), Line{.kind = bucket.kind, .until = until});
        line->available += bucket.available;
        line->held += bucket.held;
    }
    QVariantList list;
    for (const auto& line : lines)
        list.append(QVariantMap{{QStringLiteral("kind"), toQString(bucketKindId(line.kind))},
                                {QStringLiteral("text"), bucketText(line.kind)},
                                {QStringLiteral("available"), line.available},
                                {QStringLiteral("held"), line.held},
                                {QStringLiteral("until"), line.until}});
    return list;
}

QString AccountInfo::lowNotice() const
{
    if (!m_known.low || m_known.low->number == m_seenLow)
        return {};
    //: Said once, when few credits are left.
    return tr("Only %n credit(s) left.", nullptr, static_cast<int>(m_known.low->total));
}

QString AccountInfo::errorText() const
{
    return m_error ? ui::errorText(*m_error) : QString();
}

void AccountInfo::dismissLowNotice()
{
    if (lowNotice().isEmpty())
        return;
    const auto notice = *m_known.low;
    // Also where the server does not hear of it: here it was seen.
    m_seenLow = notice.number;
    Q_EMIT changed();
    m_hub->run(
        this,
        [&credits = m_hub->services().atServer->credits, notice](const std::stop_token& stop) {
            return credits.noteLowBalance(notice, stop);
        },
        [](const Outcome&) {});
}

} // namespace vidgo::ui
