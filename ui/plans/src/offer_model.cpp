#include "vidgo/ui/plans/offer_model.h"

#include <algorithm>
#include <array>

#include <QLocale>

#include "vidgo/service/service_error.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"
#include "vidgo/ui/messages/moment_text.h"
#include "vidgo/ui/plans/shop_words.h"

namespace vidgo::ui::plans {

namespace {

std::array<Currency, 2> allCurrencies()
{
    return {Currency::twd(), Currency::usd()};
}

// The second is accounts::AccountsError::SessionEnded, which this side of the boundary does not know by its
// type.
bool saysSignedOut(const Error& error)
{
    return error.is(service::ServiceError::NotSignedIn) || error.id() == "accounts.session_ended";
}

} // namespace

void OfferModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::languageChanged, this, &OfferModel::changed);
    connect(hub, &ServiceHub::accountChanged, this, &OfferModel::reload);
    connect(hub, &ServiceHub::ordersChanged, this, &OfferModel::reload);
    m_state = hub->hasServer() ? Loading : Absent;
    Q_EMIT hubChanged();
    reload();
}

Result<OfferModel::Answer> OfferModel::ask(const service::AccountServices& server, Language language,
                                           const std::stop_token& stop)
{
    Answer answer;
    auto signedIn = server.account.isSignedIn();
    if (!signedIn)
        return failure(signedIn);
    answer.isSignedIn = *signedIn;
    if (!answer.isSignedIn)
        return answer;
    for (const auto& currency : allCurrencies()) {
        auto offers = server.shop.offers(currency, language, stop);
        if (!offers)
            return failure(offers);
        std::ranges::move(*offers, std::back_inserter(answer.offers));
    }
    auto standing = server.shop.planStanding(stop);
    if (!standing)
        return failure(standing);
    answer.standing = std::move(*standing);
    return answer;
}

void OfferModel::reload()
{
    if (!m_hub || !m_hub->hasServer())
        return;
    if (m_state == Failed) {
        m_state = Loading;
        Q_EMIT changed();
    }
    m_hub->run(
        this,
        [server = *m_hub->services().atServer, language = m_hub->language()](const std::stop_token& stop) {
            return ask(server, language, stop);
        },
        [this, question = ++m_question](const Result<Answer>& answer) {
            if (question == m_question)
                take(answer);
        });
}

void OfferModel::take(const Result<Answer>& answer)
{
    m_error.reset();
    if (answer) {
        m_answer = *answer;
        m_state = m_answer.isSignedIn ? Content : Absent;
    } else if (saysSignedOut(answer.error())) {
        m_state = Absent;
    } else {
        m_error = answer.error();
        m_state = Failed;
    }
    Q_EMIT changed();
}

QString OfferModel::errorText() const
{
    return m_error ? ui::errorText(*m_error) : QString();
}

// Until the person chooses: what is usual where they are.
QString OfferModel::currency() const
{
    const bool isTaiwan = (m_hub && m_hub->language() == Language::TraditionalChinese) ||
                          QLocale::system().territory() == QLocale::Taiwan;
    return toQString(m_currency.value_or(isTaiwan ? Currency::twd() : Currency::usd()).code());
}

void OfferModel::setCurrency(const QString& code)
{
    const auto wanted = Currency::fromCode(toStdString(code));
    if (!wanted || m_currency == *wanted)
        return;
    m_currency = *wanted;
    Q_EMIT changed();
}

QStringList OfferModel::currencies() const
{
    QStringList codes;
    for (const auto& currency : allCurrencies())
        if (std::ranges::any_of(m_answer.offers,
                                [&](const auto& it) { return it.price.currency == currency; }))
            codes.append(toQString(currency.code()));
    return codes;
}

// In the currency that was chosen, where it has a price in it.
const ShopOffer* OfferModel::offerOf(const SoldItem& item) const
{
    const ShopOffer* found = nullptr;
    const auto wanted = toStdString(currency());
    for (const auto& offer : m_answer.offers)
        if (offer.item == item && (!found || offer.price.currency.code() == wanted))
            found = &offer;
    return found;
}

QVariantMap OfferModel::plans() const
{
    QVariantMap plans;
    if (m_state != Content)
        return plans;
    for (const auto& each : m_answer.offers) {
        if (each.item.kind != SoldItem::Kind::Plan)
            continue;
        const auto& offer = *offerOf(each.item);
        plans.insert(toQString(offer.item.id),
                     QVariantMap{{QStringLiteral("price"), moneyText(offer.price, m_hub->language())},
                                 {QStringLiteral("currency"), toQString(offer.price.currency.code())},
                                 {QStringLiteral("action"), actionOf(offer)}});
    }
    return plans;
}

QVariantMap OfferModel::packages() const
{
    QVariantMap packages;
    if (m_state != Content)
        return packages;
    for (const auto& each : m_answer.offers) {
        if (each.item.kind != SoldItem::Kind::Package)
            continue;
        const auto& offer = *offerOf(each.item);
        packages.insert(toQString(offer.item.id),
                        QVariantMap{{QStringLiteral("price"), moneyText(offer.price, m_hub->language())},
                                    {QStringLiteral("currency"), toQString(offer.price.currency.code())},
                                    {QStringLiteral("allowed"), offer.isAllowed}});
    }
    return packages;
}

const ShopSubscription* OfferModel::subscription() const
{
    const auto& it = m_answer.standing.subscription;
    return m_state == Content && it && it->state != SubscriptionState::Ended ? &*it : nullptr;
}

// After a charge that failed, a new order is the way, whichever plan it is for.
QString OfferModel::actionOf(const ShopOffer& offer) const
{
    const auto* it = subscription();
    if (offer.isCurrent)
        return pastDue() ? QStringLiteral("renew") : QStringLiteral("current");
    if (!it || pastDue())
        return QStringLiteral("buy");
    if (it->nextPlan == offer.item.id)
        return QStringLiteral("next");
    const auto& catalog = m_hub->services().catalog.catalog();
    const auto* wanted = catalog.tier(offer.item.id);
    const auto* has = catalog.tier(it->plan);
    const bool isUp = wanted && has && wanted->rank > has->rank;
    return isUp ? QStringLiteral("upgrade") : QStringLiteral("downgrade");
}

QString OfferModel::nameOf(const std::string& tier) const
{
    const auto* found = m_hub ? m_hub->services().catalog.catalog().tier(tier) : nullptr;
    return found ? toQString(found->name.in(m_hub->language())) : toQString(tier);
}

QString OfferModel::planId() const
{
    return m_state == Content ? toQString(m_answer.standing.tier) : QString();
}

QString OfferModel::planName() const
{
    return m_state == Content ? nameOf(m_answer.standing.tier) : QString();
}

QString OfferModel::paidUntil() const
{
    const auto* it = subscription();
    return it ? dayText(it->paidUntil, QLocale(m_hub->languageCode())) : QString();
}

bool OfferModel::pastDue() const
{
    const auto* it = subscription();
    return it && it->state == SubscriptionState::PastDue;
}

QString OfferModel::standingText() const
{
    const auto* it = subscription();
    if (!it)
        return {};
    if (it->state == SubscriptionState::PastDue)
        //: About the person's plan; %1 is a date.
        return tr("The last charge failed, so the plan is paid until %1 only. You keep it for a few more "
                  "days. "
                  "Order a plan again to go on.")
            .arg(paidUntil());
    if (it->state == SubscriptionState::Ending)
        //: About the person's plan, which was cancelled or was paid for once; %1 is a date.
        return tr("Paid until %1 and ends then. Nothing more is charged.").arg(paidUntil());
    if (!it->nextPlan.empty() && it->nextPlan != it->plan)
        //: About the person's plan; %1 is a date, %2 is the name of the plan that follows.
        return tr("Paid until %1. After that you have %2.").arg(paidUntil(), nameOf(it->nextPlan));
    //: About the person's plan, which goes on by itself; %1 is a date, %2 is an amount of money.
    return tr("Paid until %1, then %2 is charged for the next month.")
        .arg(paidUntil(), moneyText(it->price, m_hub->language()));
}

QString OfferModel::command() const
{
    const auto* it = subscription();
    if (!it)
        return {};
    if (it->state == SubscriptionState::Ending)
        return it->endReason == EndReason::Cancelled ? QStringLiteral("resume") : QString();
    return QStringLiteral("cancel");
}

} // namespace vidgo::ui::plans
