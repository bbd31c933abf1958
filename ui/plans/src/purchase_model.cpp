#include "vidgo/ui/plans/purchase_model.h"

#include <algorithm>

#include <QLocale>
#include <QUuid>

#include "purchase_words.h"
#include "vidgo/service/service_error.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"
#include "vidgo/ui/plans/shop_words.h"

namespace vidgo::ui::plans {

namespace {

// The shop itself refused: nothing was ordered, and its sentence says what about the money.
bool isVerdict(const Error& error)
{
    return error.id().starts_with("billing.") || error.id().starts_with("promotion.");
}

} // namespace

PurchaseModel::PurchaseModel(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PurchaseModel::ask);
}

void PurchaseModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::languageChanged, this, &PurchaseModel::changed);
    // The server says when credits come; nobody needs to wait for the next question.
    connect(hub, &ServiceHub::creditsChanged, this, [this] {
        if (m_timer.isActive())
            ask();
    });
    Q_EMIT hubChanged();
}

// Runs it at the shop; one at a time, and its answer is for this purchase only.
template <class Work, class Then>
void PurchaseModel::run(Work work, Then then)
{
    m_isBusy = true;
    m_error.reset();
    Q_EMIT changed();
    m_hub->run(
        this,
        [&shop = m_hub->services().atServer->shop, work = std::move(work)](const std::stop_token& stop) {
            return work(shop, stop);
        },
        [this, purchase = m_purchase, then = std::move(then)](const auto& answer) {
            if (purchase != m_purchase)
                return m_hub->ordersChanged();
            m_isBusy = false;
            if (answer)
                then(*answer);
            else
                fail(answer.error());
        });
}

void PurchaseModel::fail(const Error& error)
{
    m_error = error;
    // The same key would be answered the same; without a verdict it may have been ordered, and has to be
    // kept.
    if (!m_order && m_isSent && isVerdict(error)) {
        m_isSent = false;
        renewKey();
    }
    Q_EMIT changed();
}

// ---- what is bought --------------------------------------------------------------------------------------

void PurchaseModel::begin(const QString& kind, const QString& item, const QString& currency)
{
    if (!m_hub || !m_hub->hasServer())
        return;
    ++m_purchase;
    m_timer.stop();
    m_isBusy = m_isSent = m_isWindowOpen = m_wasLeft = m_isWindowLost = m_isChoosing = m_isAsking = false;
    m_order.reset();
    m_preview.reset();
    m_checkout.reset();
    m_error.reset();
    m_refused.clear();
    m_ways.clear();
    m_taken = {};
    m_pause = m_waited = {};
    m_wish = {.key = {},
              .kind = soldKindFromId(toStdString(kind)).value_or(SoldItem::Kind::None),
              .item = toStdString(item),
              .currency = Currency::fromCode(toStdString(currency)).value_or(Currency::usd()),
              .language = m_hub->language()};
    renewKey();
    if (m_wish.kind != SoldItem::Kind::None)
        preview();
}

void PurchaseModel::take(const QString& orderId)
{
    begin({}, {}, {});
    m_taken = OrderId(toStdString(orderId));
    retry();
}

void PurchaseModel::retry()
{
    if (m_isBusy || !m_hub || !m_hub->hasServer())
        return;
    if (m_taken.isEmpty())
        return preview();
    run([id = m_taken](service::ShopService& shop,
                       const std::stop_token& stop) { return waysOf(shop, shop.order(id, stop), stop); },
        [this](const Ordered& ordered) { takeOrdered(ordered); });
}

void PurchaseModel::renewKey()
{
    m_wish.key = toStdString(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

void PurchaseModel::preview()
{
    run([wish = m_wish](service::ShopService& shop,
                        const std::stop_token& stop) { return shop.tryCodes(wish, stop); },
        [this](const CodePreview& preview) { takePreview(preview); });
}

// What is refused is shown, and not ordered with.
void PurchaseModel::takePreview(const CodePreview& preview)
{
    m_preview = preview;
    for (const auto& refusal : preview.refused)
        m_refused.push_back(refusal);
    m_wish.codes.clear();
    for (const auto& line : preview.lines)
        m_wish.codes.push_back(line.code);
    Q_EMIT changed();
}

void PurchaseModel::addCode(const QString& code)
{
    const auto typed = toStdString(code.trimmed());
    if (typed.empty() || m_isBusy || codesKept() || !m_preview)
        return;
    std::erase_if(m_refused, [&](const CodeRefusal& it) { return it.code == typed; });
    m_wish.codes.push_back(typed);
    preview();
}

void PurchaseModel::removeCode(const QString& code)
{
    if (m_isBusy || codesKept())
        return;
    const auto gone = toStdString(code);
    if (std::erase_if(m_refused, [&](const CodeRefusal& it) { return it.code == gone; }) > 0)
        Q_EMIT changed();
    if (std::erase(m_wish.codes, gone) > 0)
        preview();
}

// ---- the order -------------------------------------------------------------------------------------------

Result<PurchaseModel::Ordered> PurchaseModel::waysOf(service::ShopService& shop, Result<ShopOrder> order,
                                                     const std::stop_token& stop)
{
    if (!order)
        return failure(order);
    Ordered ordered{.order = *order, .ways = {}, .error = {}};
    if (!isWaiting(order->state))
        return ordered;
    auto ways = shop.waysToPay(order->id, stop);
    if (ways)
        ordered.ways = std::move(*ways);
    else
        ordered.error = ways.error();
    return ordered;
}

void PurchaseModel::placeOrder()
{
    if (m_isBusy || m_order || !m_preview)
        return;
    m_isSent = true;
    run(
        [wish = m_wish](service::ShopService& shop, const std::stop_token& stop) {
            return waysOf(shop, shop.placeOrder(wish, stop), stop);
        },
        [this](const Ordered& ordered) { takeOrdered(ordered); });
}

void PurchaseModel::takeOrdered(const Ordered& ordered)
{
    m_taken = ordered.order.id;
    m_ways = ordered.ways;
    m_way = m_ways.empty() ? PayBy::None : m_ways.front();
    m_error = ordered.error;
    adopt(ordered.order);
    if (ordered.order.state != OrderState::Open)
        askLater();
}

void PurchaseModel::choose()
{
    m_isChoosing = true;
    m_error.reset();
    if (m_ways.empty())
        return retry();
    Q_EMIT changed();
}

void PurchaseModel::setWay(const QString& id)
{
    const auto way = payByFromId(toStdString(id));
    if (!way || *way == m_way)
        return;
    m_way = *way;
    Q_EMIT changed();
}

void PurchaseModel::pay()
{
    if (m_isBusy || m_isWindowOpen || !payable())
        return;
    run(
        [id = m_order->id, way = m_way](service::ShopService& shop, const std::stop_token& stop) {
            return shop.checkout(id, way, GatewayId::None, stop);
        },
        [this](const ShopCheckout& checkout) { takeCheckout(checkout); });
}

void PurchaseModel::takeCheckout(const ShopCheckout& checkout)
{
    m_checkout = checkout;
    m_isChoosing = false;
    m_isWindowLost = false;
    adopt(checkout.order);
    if (checkout.isManual())
        return askLater();
    auto* desk = m_hub->checkoutDesk();
    if (!desk)
        return leave(CheckoutEnd::Failed);
    m_isWindowOpen = true;
    Q_EMIT changed();
    desk->open(checkout, m_hub->language(),
               [guard = QPointer<PurchaseModel>(this), purchase = m_purchase](CheckoutEnd end) {
                   if (guard && guard->m_purchase == purchase)
                       guard->leave(end);
               });
}

void PurchaseModel::leave(CheckoutEnd end)
{
    m_isWindowOpen = false;
    m_wasLeft = true;
    m_isWindowLost = end == CheckoutEnd::Failed;
    m_pause = {};
    Q_EMIT changed();
    ask();
}

void PurchaseModel::cancelOrder()
{
    if (m_isBusy || !payable())
        return;
    run([id = m_order->id](service::ShopService& shop,
                           const std::stop_token& stop) { return shop.cancelOrder(id, stop); },
        [this](const ShopOrder& order) { adopt(order); });
}

// ---- what became of it -----------------------------------------------------------------------------------

void PurchaseModel::ask()
{
    if (!m_order || m_isAsking)
        return;
    m_timer.stop();
    m_isAsking = true;
    m_hub->run(
        this,
        [&shop = m_hub->services().atServer->shop, id = m_order->id](const std::stop_token& stop) {
            return shop.askOrder(id, stop);
        },
        [this, purchase = m_purchase](const Result<ShopOrder>& order) {
            if (purchase == m_purchase)
                takeAsked(order);
        });
}

// A server that can't be reached is asked again; the order does not change meanwhile.
void PurchaseModel::takeAsked(const Result<ShopOrder>& order)
{
    m_isAsking = false;
    if (!order) {
        fail(order.error());
        if (!order.error().is(service::ServiceError::NotSignedIn))
            askLater();
        return;
    }
    m_error.reset();
    adopt(*order);
    askLater();
}

void PurchaseModel::adopt(const ShopOrder& order)
{
    m_timer.stop();
    const bool isNew = !m_order || m_order->state != order.state;
    m_order = order;
    if (!isWaiting(order.state))
        m_isWindowOpen = m_isChoosing = false;
    Q_EMIT changed();
    if (!isNew)
        return;
    Q_EMIT m_hub->ordersChanged();
    if (order.state != OrderState::Delivered)
        return;
    Q_EMIT m_hub->creditsChanged();
    Q_EMIT delivered();
}

void PurchaseModel::askLater()
{
    const auto& order = *m_order;
    if (!isWaiting(order.state) && order.state != OrderState::Paid)
        return;
    if (isWaiting(order.state) && m_waited > order.expiresAt - order.createdAt)
        return;
    m_pause = m_pause.count() == 0 ? m_firstPause : std::min(m_pause * 3 / 2, m_longestPause);
    m_waited += m_pause;
    m_timer.start(m_pause);
}

void PurchaseModel::setPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest)
{
    m_firstPause = first;
    m_longestPause = longest;
}

std::optional<std::chrono::milliseconds> PurchaseModel::nextQuestion() const
{
    return m_timer.isActive() ? std::optional(m_timer.intervalAsDuration()) : std::nullopt;
}

// ---- how it is shown -------------------------------------------------------------------------------------

PurchaseModel::Step PurchaseModel::step() const
{
    if (!m_order)
        return m_taken.isEmpty() ? Price : Ways;
    switch (m_order->state) {
    case OrderState::Review:
        return Review;
    case OrderState::Paid:
        return Paid;
    case OrderState::Delivered:
        return Delivered;
    case OrderState::Cancelled:
        return Cancelled;
    case OrderState::Expired:
        return Expired;
    case OrderState::Open:
    case OrderState::Awaiting:
        break;
    default:
        return Returned;
    }
    if (m_isWindowOpen)
        return Window;
    if (m_isChoosing)
        return Ways;
    if (m_order->state == OrderState::Awaiting || (m_checkout && m_checkout->isManual()))
        return Later;
    return m_wasLeft ? Asking : Ways;
}

std::string PurchaseModel::itemName() const
{
    const auto& catalog = m_hub->services().catalog.catalog();
    if (m_wish.kind == SoldItem::Kind::Plan) {
        const auto* tier = catalog.tier(m_wish.item);
        return tier ? tier->name.in(m_hub->language()) : m_wish.item;
    }
    const auto package = std::ranges::find(catalog.packages, m_wish.item, &CreditPackage::id);
    return package == catalog.packages.end() ? m_wish.item : package->name.in(m_hub->language());
}

// The order as it would be.
ShopOrder PurchaseModel::previewed() const
{
    ShopOrder order;
    const auto& catalog = m_hub->services().catalog.catalog();
    const auto* tier = catalog.tier(m_wish.item);
    const auto package = std::ranges::find(catalog.packages, m_wish.item, &CreditPackage::id);
    order.item = {.kind = m_wish.kind, .id = m_wish.item, .name = itemName()};
    if (m_wish.kind == SoldItem::Kind::Plan)
        order.credits = tier ? tier->monthlyCredits : 0;
    else if (package != catalog.packages.end())
        order.credits = package->credits;
    if (!m_preview)
        return order;
    order.total = m_preview->total;
    auto full = m_preview->total;
    for (const auto& line : m_preview->lines)
        full.minor += line.off.minor;
    order.lines.push_back({.code = {}, .amount = full, .credits = order.credits});
    for (const auto& line : m_preview->lines)
        order.lines.push_back({.code = line.code,
                               .amount = {-line.off.minor, line.off.currency},
                               .credits = line.bonusCredits});
    return order;
}

QString PurchaseModel::title() const
{
    if (!m_hub || (!m_order && !m_taken.isEmpty()))
        return {};
    const auto order = m_order.value_or(previewed());
    return itemText(order.item, order.credits);
}

QVariantList PurchaseModel::lines() const
{
    if (!m_hub || (!m_order && !m_preview))
        return {};
    return priceLines(m_order.value_or(previewed()), m_hub->language());
}

QString PurchaseModel::total() const
{
    if (!m_hub || (!m_order && !m_preview))
        return {};
    return plans::moneyText(m_order.value_or(previewed()).total, m_hub->language());
}

QVariantList PurchaseModel::codes() const
{
    QVariantList codes;
    const auto add = [&](const std::string& code, const QString& text, bool isRefused) {
        codes.append(QVariantMap{{QStringLiteral("code"), toQString(code)},
                                 {QStringLiteral("text"), text},
                                 {QStringLiteral("refused"), isRefused}});
    };
    if (m_preview)
        for (const auto& line : m_preview->lines) {
            //: What a promotion code does to a price; %1 is an amount of money.
            const QString off = tr("%1 off").arg(plans::moneyText(line.off, m_hub->language()));
            //: What a promotion code does; %1 is an amount such as “20 credits”.
            const QString bonus = tr("%1 on top").arg(creditsText(line.bonusCredits));
            add(line.code, line.off.minor > 0 ? off : bonus, false);
        }
    for (const auto& refusal : m_refused)
        add(refusal.code, ui::errorText(refusal.reason), true);
    return codes;
}

QVariantList PurchaseModel::ways() const
{
    QVariantList ways;
    for (const auto way : m_ways)
        ways.append(QVariantMap{{QStringLiteral("id"), toQString(payById(way))},
                                {QStringLiteral("text"), payByText(way)},
                                {QStringLiteral("hint"), payByHint(way)}});
    return ways;
}

QString PurchaseModel::way() const
{
    return toQString(payById(m_way));
}

QString PurchaseModel::errorText() const
{
    return m_error ? ui::errorText(*m_error) : QString();
}

QString PurchaseModel::moneyNote() const
{
    return m_error && !isVerdict(*m_error) ? moneyNoteText(m_wasLeft) : QString();
}

QString PurchaseModel::heading() const
{
    if (!m_hub)
        return {};
    return stepWords(step(), m_order ? &*m_order : nullptr, m_isWindowLost, QLocale(m_hub->languageCode()))
        .heading;
}

QString PurchaseModel::text() const
{
    if (!m_hub)
        return {};
    return stepWords(step(), m_order ? &*m_order : nullptr, m_isWindowLost, QLocale(m_hub->languageCode()))
        .text;
}

QString PurchaseModel::instructions() const
{
    return m_checkout ? toQString(m_checkout->instructions) : QString();
}

// A form can't be sent by an address.
QUrl PurchaseModel::address() const
{
    if (!m_checkout || !payable())
        return {};
    if (!m_checkout->page.empty())
        return QUrl(toQString(m_checkout->page));
    return m_checkout->fields.empty() ? QUrl(toQString(m_checkout->url)) : QUrl();
}

} // namespace vidgo::ui::plans
