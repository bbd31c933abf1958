#include "order_rows.h"

#include "report_json.h"
#include "vidgo/base/json.h"
#include "vidgo/billing/billing_error.h"

namespace vidgo::billing {

namespace {

const Table& orderTable()
{
    static const Table table("billing_orders",
                             "id, account_id, request_key, request_hash, kind, item_id, item_name, language, "
                             "credits, bonus_credits, total, currency, lines, tier, state, state_since, "
                             "created_at, expires_at, payment_id, gateway, actor");
    return table;
}

const Table& attemptTable()
{
    static const Table table("billing_attempts",
                             "id, order_id, account_id, gateway, pay_by, is_recurring, state, reference, "
                             "code, message, created_at, expires_at, asked_at, ask_at");
    return table;
}

std::string_view kindId(SoldItem::Kind kind)
{
    return kind == SoldItem::Kind::Plan ? "plan" : "package";
}

std::string textOf(const std::vector<OrderLine>& lines)
{
    Json::Array array;
    for (const auto& line : lines)
        array.emplace_back(
            Json::Object{{"amount", line.amount.minor}, {"code", line.code}, {"credits", line.credits}});
    return Json(std::move(array)).dump();
}

std::vector<OrderLine> linesIn(const std::string& text, Currency currency)
{
    std::vector<OrderLine> lines;
    const auto json = Json::parse(text, "lines");
    const auto* array = json ? json->asArray() : nullptr;
    if (!array)
        return lines;
    for (const auto& line : *array)
        lines.push_back({.code = textIn(line, "code"),
                         .amount = {integerIn(line, "amount"), currency},
                         .credits = integerIn(line, "credits")});
    return lines;
}

StoredOrder orderIn(const Row& row)
{
    Columns from(row);
    StoredOrder stored;
    auto& order = stored.order;
    order.id = OrderId(from.text());
    order.account = AccountId(from.text());
    stored.key = from.text();
    stored.hash = from.text();
    order.item.kind = from.text() == "plan" ? SoldItem::Kind::Plan : SoldItem::Kind::Package;
    order.item.id = from.text();
    order.item.name = from.text();
    order.language = languageFromCode(from.text()).value_or(Language::English);
    order.credits = from.integer();
    order.bonusCredits = from.integer();
    order.total = from.money();
    order.lines = linesIn(from.text(), order.total.currency);
    order.tier = from.text();
    order.state = orderStateFromId(from.text()).value_or(OrderState::None);
    order.stateSince = from.time();
    order.createdAt = from.time();
    order.expiresAt = from.time();
    order.payment = PaymentId(from.text());
    order.paidAt = gatewayFromId(from.text()).value_or(GatewayId::None);
    order.actor = from.text();
    return stored;
}

std::string codeText(const std::optional<PayLaterCode>& code)
{
    return code ? jsonOf(*code).dump() : std::string();
}

std::optional<PayLaterCode> codeIn(const std::string& text)
{
    if (text.empty())
        return std::nullopt;
    const auto json = Json::parse(text, "code");
    return json ? std::optional(codeFrom(*json)) : std::nullopt;
}

Attempt attemptIn(const Row& row)
{
    Columns from(row);
    Attempt attempt;
    attempt.id = AttemptId(from.text());
    attempt.order = OrderId(from.text());
    from.text(); // whose it is, is known from the order
    attempt.gateway = gatewayFromId(from.text()).value_or(GatewayId::None);
    attempt.payBy = payByFromId(from.text()).value_or(PayBy::Any);
    attempt.isRecurring = from.flag();
    attempt.state = attemptStateFromId(from.text()).value_or(AttemptState::None);
    attempt.reference = from.text();
    attempt.code = codeIn(from.text());
    attempt.message = from.text();
    attempt.createdAt = from.time();
    attempt.expiresAt = from.time();
    attempt.askedAt = from.maybeTime();
    attempt.askAt = from.maybeTime();
    return attempt;
}

} // namespace

Result<std::vector<StoredOrder>> readOrders(Work& work, std::string_view rest, const Parameters& values)
{
    return readRows<StoredOrder>(work, orderTable(), rest, values, orderIn);
}

Result<StoredOrder> readOrder(Work& work, const OrderId& id)
{
    auto found = firstOf(readOrders(work, "WHERE id = :1", {id.value()}));
    if (!found)
        return failure(found);
    if (!*found)
        return fail(BillingError::OrderMissing, "order " + id.value());
    return std::move(**found);
}

Outcome saveOrder(Work& work, const StoredOrder& stored)
{
    const auto& order = stored.order;
    return without(work.execute(orderTable().save(), {order.id.value(),
                                                      order.account.value(),
                                                      stored.key,
                                                      stored.hash,
                                                      std::string(kindId(order.item.kind)),
                                                      order.item.id,
                                                      order.item.name,
                                                      std::string(languageCode(order.language)),
                                                      order.credits,
                                                      order.bonusCredits,
                                                      order.total.minor,
                                                      std::string(order.total.currency.code()),
                                                      textOf(order.lines),
                                                      order.tier,
                                                      std::string(orderStateId(order.state)),
                                                      toMs(order.stateSince),
                                                      toMs(order.createdAt),
                                                      toMs(order.expiresAt),
                                                      order.payment.value(),
                                                      std::string(gatewayId(order.paidAt)),
                                                      order.actor}));
}

Result<std::vector<Attempt>> readAttempts(Work& work, std::string_view rest, const Parameters& values)
{
    return readRows<Attempt>(work, attemptTable(), rest, values, attemptIn);
}

Result<std::optional<Attempt>> readAttempt(Work& work, const AttemptId& id)
{
    return firstOf(readAttempts(work, "WHERE id = :1", {id.value()}));
}

Result<std::vector<Attempt>> attemptsOf(Work& work, const OrderId& order)
{
    return readAttempts(work, "WHERE order_id = :1 ORDER BY created_at, id", {order.value()});
}

Outcome saveAttempt(Work& work, const Attempt& attempt, const AccountId& account)
{
    return without(
        work.execute(attemptTable().save(),
                     {attempt.id.value(), attempt.order.value(), account.value(),
                      std::string(gatewayId(attempt.gateway)), std::string(payById(attempt.payBy)),
                      std::int64_t{attempt.isRecurring}, std::string(attemptStateId(attempt.state)),
                      attempt.reference, codeText(attempt.code), attempt.message, toMs(attempt.createdAt),
                      toMs(attempt.expiresAt), toMs(attempt.askedAt), toMs(attempt.askAt)}));
}

Result<AccountId> accountOf(Work& work, const OrderId& order)
{
    auto stored = readOrder(work, order);
    if (!stored)
        return failure(stored);
    return stored->order.account;
}

Result<std::string> readCustomer(Work& work, const AccountId& account, GatewayId gateway)
{
    std::string reference;
    auto done = work.query("SELECT reference FROM billing_customers WHERE account_id = :1 AND gateway = :2",
                           {account.value(), std::string(gatewayId(gateway))},
                           [&](const Row& row) { reference = row.text(0); });
    if (!done)
        return failure(done);
    return reference;
}

Outcome saveCustomer(Work& work, const AccountId& account, GatewayId gateway, const std::string& reference)
{
    if (reference.empty())
        return {};
    return without(
        work.execute("INSERT INTO billing_customers (account_id, gateway, reference) VALUES (:1, :2, :3) "
                     "ON CONFLICT (account_id, gateway) DO UPDATE SET reference = excluded.reference",
                     {account.value(), std::string(gatewayId(gateway)), reference}));
}

} // namespace vidgo::billing
