#include <algorithm>

#include "steps.h"

namespace vidgo::billing {

std::string originOf(std::string_view url)
{
    const auto host = url.find("://");
    return std::string(url.substr(0, host == std::string_view::npos ? 0 : url.find('/', host + 3)));
}

std::vector<std::string> Checkout::origins() const
{
    std::vector<std::string> origins;
    if (!page.url.empty())
        origins.push_back(originOf(page.url));
    if (attempt.gateway == GatewayId::Ecpay)
        origins.emplace_back("https://*.ecpay.com.tw");
    if (attempt.gateway == GatewayId::Paddle)
        origins.emplace_back("https://*.paddle.com");
    return origins;
}

namespace {

constexpr std::string_view kModule = "billing";

// What an order needs to be paid, read once.
struct Paying
{
    StoredOrder order;
    Buyer buyer;
    PayBy payBy = PayBy::Any;
};

std::unexpected<Error> ended(const Order& order)
{
    // One that still waits has run out of time, and the sweeper was not there yet.
    const auto state = isWaiting(order.state) ? OrderState::Expired : order.state;
    return fail(BillingError::OrderEnded, "order " + order.id.value(),
                {{"state", std::string(orderStateId(state))}});
}

Outcome checkOpen(OpenAccount& account, const Order& order)
{
    if (!isWaiting(order.state) || order.expiresAt <= account.now())
        return ended(order);
    auto exists = account.exists();
    if (!exists)
        return failure(exists);
    if (!*exists)
        return fail(BillingError::AccountGone, "account " + order.account.value());
    auto attempts = attemptsOf(account.work(), order.id);
    if (!attempts)
        return failure(attempts);
    const auto most = account.parts().rules.mostAttempts;
    if (std::ssize(*attempts) >= most)
        return fail(BillingError::TooManyAttempts, "order " + order.id.value(),
                    {{"most", std::to_string(most)}});
    return {};
}

std::vector<Gateway*> candidates(const Billing::Parts& parts, const Order& order, PayBy payBy, GatewayId only)
{
    std::vector<Gateway*> found;
    for (const auto& id : parts.rules.gatewaysFor(order.total.currency.code())) {
        auto* gateway = gatewayOf(parts, gatewayFromId(id).value_or(GatewayId::None));
        if (gateway && (only == GatewayId::None || only == gateway->id()) &&
            gateway->offers(order.item, order.total, payBy, order.isRecurring()))
            found.push_back(gateway);
    }
    return found;
}

Attempt newAttempt(OpenAccount& account, const Order& order, GatewayId gateway, PayBy payBy)
{
    const auto& times = account.parts().rules.timesOf(payById(payBy));
    Attempt attempt;
    attempt.id = AttemptId(newId(account.parts().random, "VG"));
    attempt.order = order.id;
    attempt.gateway = gateway;
    attempt.payBy = payBy;
    attempt.isRecurring = order.isRecurring();
    attempt.state = AttemptState::Starting;
    attempt.createdAt = account.now();
    attempt.expiresAt = account.now() + times.openFor;
    attempt.askAt = account.now() + times.firstQuestion;
    return attempt;
}

// Stores the attempt before the gateway hears of it.
Result<CheckoutRequest> storeAttempt(const Billing::Parts& parts, Paying& paying, GatewayId gateway)
{
    auto opened = OpenAccount::open(parts, paying.order.order.account);
    if (!opened)
        return failure(opened);
    auto& account = **opened;
    auto order = readOrder(account.work(), paying.order.order.id);
    if (!order)
        return failure(order);
    paying.order = std::move(*order);
    auto& it = paying.order.order;
    if (auto open = checkOpen(account, it); !open)
        return failure(open);
    const auto attempt = newAttempt(account, it, gateway, paying.payBy);
    it.expiresAt = std::max(it.expiresAt, attempt.expiresAt);
    if (auto saved = saveOrder(account.work(), paying.order); !saved)
        return failure(saved);
    if (auto saved = saveAttempt(account.work(), attempt, it.account); !saved)
        return failure(saved);
    auto customer = readCustomer(account.work(), it.account, gateway);
    if (!customer)
        return failure(customer);
    if (auto closed = account.close(); !closed)
        return failure(closed);
    return CheckoutRequest{.attempt = attempt.id,
                           .order = it.id,
                           .account = it.account,
                           .email = paying.buyer.email,
                           .personName = paying.buyer.name,
                           .language = it.language,
                           .item = it.item,
                           .amount = it.total,
                           .payBy = paying.payBy,
                           .isRecurring = it.isRecurring(),
                           .createdAt = attempt.createdAt,
                           .gatewayCustomer = *customer};
}

Result<Checkout> storeAnswer(const Billing::Parts& parts, const CheckoutRequest& request,
                             const Result<CheckoutPage>& page)
{
    auto opened = OpenAccount::open(parts, request.account);
    if (!opened)
        return failure(opened);
    auto& account = **opened;
    auto order = readOrder(account.work(), request.order);
    auto attempt = readAttempt(account.work(), request.attempt);
    if (!order)
        return failure(order);
    if (!attempt)
        return failure(attempt);
    if (!*attempt)
        return fail(BillingError::OrderMissing, "attempt " + request.attempt.value());
    auto& it = **attempt;
    if (page) {
        it.reference = page->reference;
        if (auto kept = saveCustomer(account.work(), request.account, it.gateway, page->gatewayCustomer);
            !kept)
            return failure(kept);
    }
    // A notice may have been faster than the answer.
    if (it.state == AttemptState::Starting)
        it.state = page ? AttemptState::Started : AttemptState::Failed;
    if (!page)
        it.message = plainText(page.error().id());
    if (auto saved = saveAttempt(account.work(), it, request.account); !saved)
        return failure(saved);
    if (auto noted = account.note(request.order.value(), page ? "attempt.started" : "attempt.failed",
                                  gatewayId(it.gateway), it.id.value() + " " + it.message);
        !noted)
        return failure(noted);
    if (auto closed = account.close(); !closed)
        return failure(closed);
    return Checkout{.order = std::move(order->order),
                    .attempt = std::move(it),
                    .page = page ? *page : CheckoutPage(),
                    .instructions = {}};
}

std::string instructionsFor(const Billing::Parts& parts, const Order& order)
{
    return fillIn(parts.rules.manualInstructions.in(order.language),
                  {{"order", order.id.value()},
                   {"amount", toDecimal(order.total) + " " + std::string(order.total.currency.code())}});
}

Result<Attempt> manualAttempt(OpenAccount& account, StoredOrder& order)
{
    auto attempts = attemptsOf(account.work(), order.order.id);
    if (!attempts)
        return failure(attempts);
    const auto known = std::ranges::find(*attempts, GatewayId::Manual, &Attempt::gateway);
    if (known != attempts->end())
        return *known;
    if (auto open = checkOpen(account, order.order); !open)
        return failure(open);
    auto attempt = newAttempt(account, order.order, GatewayId::Manual, PayBy::Any);
    attempt.state = AttemptState::CodeIssued;
    attempt.expiresAt = account.now() + account.parts().rules.manualOpenFor;
    attempt.askAt.reset(); // nobody can be asked
    if (auto saved = saveAttempt(account.work(), attempt, order.order.account); !saved)
        return failure(saved);
    order.order.expiresAt = std::max(order.order.expiresAt, attempt.expiresAt);
    if (auto saved = saveOrder(account.work(), order); !saved)
        return failure(saved);
    if (auto moved = account.step(order, OrderState::Awaiting, order.order.actor, "a manual payment"); !moved)
        return failure(moved);
    return attempt;
}

Result<Checkout> payByHand(const Billing::Parts& parts, const Order& order)
{
    auto opened = OpenAccount::open(parts, order.account);
    if (!opened)
        return failure(opened);
    auto& account = **opened;
    auto stored = readOrder(account.work(), order.id);
    if (!stored)
        return failure(stored);
    if (!isWaiting(stored->order.state))
        return ended(stored->order);
    auto attempt = manualAttempt(account, *stored);
    if (!attempt)
        return failure(attempt);
    if (auto closed = account.close(); !closed)
        return failure(closed);
    auto instructions = instructionsFor(parts, stored->order);
    return Checkout{.order = std::move(stored->order),
                    .attempt = std::move(*attempt),
                    .page = {},
                    .instructions = std::move(instructions)};
}

Result<StoredOrder> readOnce(const Billing::Parts& parts, const OrderId& id)
{
    auto work = reading(parts);
    if (!work)
        return failure(work);
    return readOrder(**work, id);
}

} // namespace

Result<Checkout> Billing::checkout(const OrderId& id, const Buyer& buyer, PayBy payBy,
                                   const std::stop_token& stop, GatewayId only)
{
    auto order = readOnce(m_parts, id);
    if (!order)
        return failure(order);
    if (!isWaiting(order->order.state))
        return ended(order->order);
    Paying paying{.order = std::move(*order), .buyer = buyer, .payBy = payBy};
    for (auto* gateway : candidates(m_parts, paying.order.order, payBy, only)) {
        auto request = storeAttempt(m_parts, paying, gateway->id());
        if (!request)
            return failure(request);
        const auto page = gateway->startCheckout(*request, stop);
        if (!page)
            m_parts.log.failure(kModule, "a gateway could not begin", page.error());
        auto checkout = storeAnswer(m_parts, *request, page);
        if (page || !checkout)
            return checkout;
        if (stop.stop_requested())
            return std::unexpected(page.error());
    }
    if (only != GatewayId::None && only != GatewayId::Manual)
        return fail(BillingError::NoWayToPay, "order " + id.value());
    return payByHand(m_parts, paying.order.order);
}

Result<std::vector<PayBy>> Billing::waysToPay(const OrderId& id)
{
    auto order = readOnce(m_parts, id);
    if (!order)
        return failure(order);
    const auto& it = order->order;
    std::vector<PayBy> ways;
    for (const auto& name : m_parts.rules.gatewaysFor(it.total.currency.code()))
        if (const auto* gateway = gatewayOf(m_parts, gatewayFromId(name).value_or(GatewayId::None)))
            for (const auto way : gateway->waysToPay(it.item, it.total, it.isRecurring()))
                if (std::ranges::find(ways, way) == ways.end())
                    ways.push_back(way);
    return ways;
}

} // namespace vidgo::billing
