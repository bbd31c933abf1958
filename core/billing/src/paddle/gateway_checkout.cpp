#include <algorithm>
#include <utility>

#include "paddle/gateway_calls.h"
#include "paddle/gateway_reports.h"

namespace vidgo::billing {

using namespace paddle;

namespace {

constexpr int kPagesLookedThrough = 4;

} // namespace

bool PaddleGateway::offers(const SoldItem& item, const Money& amount, PayBy payBy, bool isRecurring) const
{
    if (m_settings.apiKey.isEmpty() || m_settings.webhookSecret.isEmpty())
        return false;
    const bool isWay = payBy == PayBy::Any || payBy == PayBy::Card;
    return isWay && isRecurring == (item.kind == SoldItem::Kind::Plan) && priceOf(item, amount);
}

std::vector<PayBy> PaddleGateway::waysToPay(const SoldItem& item, const Money& amount, bool isRecurring) const
{
    return offers(item, amount, PayBy::Any, isRecurring) ? std::vector{PayBy::Any} : std::vector<PayBy>();
}

const PaddlePrice* PaddleGateway::priceOf(const SoldItem& item, const Money& amount) const
{
    const auto found = std::ranges::find_if(m_settings.prices, [&](const PaddlePrice& price) {
        return price.kind == item.kind && price.item == item.id && price.amount == amount;
    });
    return found == m_settings.prices.end() ? nullptr : &*found;
}

// An earlier call may have come to its end at Paddle and not here, so it is looked for first.
Result<CheckoutPage> PaddleGateway::startCheckout(const CheckoutRequest& request, const std::stop_token& stop)
{
    const auto* price = priceOf(request.item, request.amount);
    if (!price || !offers(request.item, request.amount, request.payBy, request.isRecurring))
        return fail(BillingError::AmountNotOffered, "no price of " + toDecimal(request.amount) + " " +
                                                        std::string(request.amount.currency.code()) +
                                                        " for " + request.item.id);
    const auto customer = customerOf(request, stop);
    if (!customer)
        return std::unexpected(customer.error());
    auto known = transactionOf(request.attempt, *customer, stop);
    if (!known)
        return failure(known);
    auto transaction =
        *known ? Result<Transaction>(std::move(**known)) : makeTransaction(request, *price, *customer, stop);
    if (!transaction)
        return failure(transaction);
    const auto table = currencies(stop);
    if (!table)
        return std::unexpected(table.error());
    const auto total = transaction->grandTotal
                           ? moneyFromAmount(*transaction->grandTotal, transaction->currency, *table)
                           : Result<Money>(request.amount);
    if (!total || *total != request.amount)
        return fail(BillingError::AmountNotOffered, "the price " + price->price.value() + " is " +
                                                        (total ? toDecimal(*total) : transaction->currency) +
                                                        " at Paddle");
    if (transaction->checkoutUrl.empty())
        return fail(BillingError::MessageMalformed, "a transaction without an address to pay it at",
                    {{"gateway", std::string(kGateway)}, {"reason", "no address to pay at"}});
    return CheckoutPage{.url = transaction->checkoutUrl,
                        .fields = {},
                        .reference = transaction->id.value(),
                        .gatewayCustomer = customer->value()};
}

Result<CustomerId> PaddleGateway::customerOf(const CheckoutRequest& request, const std::stop_token& stop)
{
    if (!request.gatewayCustomer.empty())
        return CustomerId(request.gatewayCustomer);
    const auto search = findCustomers(request.email);
    if (!search)
        return std::unexpected(search.error());
    const auto found = calls(stop).ask(*search, &readCustomersAnswer);
    if (!found)
        return std::unexpected(found.error());
    if (!found->items.empty())
        return found->items.front().id;
    const auto making = createCustomer({.email = request.email,
                                        .name = request.personName,
                                        .language = request.language,
                                        .customData = {{std::string(kAccountKey), request.account.value()}}});
    if (!making)
        return std::unexpected(making.error());
    const auto made = calls(stop).order(*making, &readCustomerAnswer);
    if (!made)
        return std::unexpected(made.error());
    if (const auto* customer = std::get_if<Customer>(&*made))
        return customer->id;
    // Made by now, by somebody else or by us with the answer lost?
    const auto again = calls(stop).ask(*search, &readCustomersAnswer);
    if (!again)
        return std::unexpected(again.error());
    if (!again->items.empty())
        return again->items.front().id;
    if (const auto* refusal = std::get_if<Refusal>(&*made))
        return std::unexpected(refusalError(*refusal));
    return fail(BillingError::GatewayBusy, "a customer was not made: " + std::get<OpenEnd>(*made).message,
                {{"gateway", std::string(kGateway)}});
}

Result<std::optional<Transaction>> PaddleGateway::transactionOf(const AttemptId& attempt,
                                                                const std::optional<CustomerId>& customer,
                                                                const std::stop_token& stop) const
{
    auto request = customer ? listTransactions(*customer) : Result<Request>(listTransactions());
    for (int pages = 0; request && pages < kPagesLookedThrough; ++pages) {
        auto page = calls(stop).ask(*request, &readTransactionsAnswer);
        if (!page)
            return failure(page);
        for (auto& transaction : page->items)
            if (attemptOf(transaction.customData) == attempt && !isOfSubscription(transaction))
                return std::optional(std::move(transaction));
        if (page->nextPath.empty())
            return std::optional<Transaction>();
        request->path = page->nextPath;
    }
    if (!request)
        return failure(request);
    return std::optional<Transaction>(); // what is further back was made for another attempt
}

Result<Transaction> PaddleGateway::makeTransaction(const CheckoutRequest& request, const PaddlePrice& price,
                                                   const CustomerId& customer, const std::stop_token& stop)
{
    const auto table = currencies(stop);
    if (!table)
        return std::unexpected(table.error());
    const auto making =
        createTransaction({.items = {{.price = price.price, .quantity = 1}},
                           .customer = customer,
                           .customData = {{std::string(kAttemptKey), request.attempt.value()},
                                          {std::string(kOrderKey), request.order.value()},
                                          {std::string(kAccountKey), request.account.value()}},
                           .currency = request.amount.currency,
                           .pageUrl = m_settings.checkoutPage},
                          *table);
    if (!making)
        return std::unexpected(making.error());
    auto made = calls(stop).order(*making, &readTransactionAnswer);
    if (!made)
        return failure(made);
    if (auto* transaction = std::get_if<Transaction>(&*made))
        return std::move(*transaction);
    if (const auto* refusal = std::get_if<Refusal>(&*made))
        return std::unexpected(refusalError(*refusal));
    auto known = transactionOf(request.attempt, customer, stop);
    if (!known)
        return failure(known);
    if (*known)
        return std::move(**known);
    // Should it appear later nevertheless: nobody is told where to pay it.
    return fail(BillingError::GatewayBusy, "a transaction was not made: " + std::get<OpenEnd>(*made).message,
                {{"gateway", std::string(kGateway)}});
}

} // namespace vidgo::billing
