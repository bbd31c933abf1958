#include "open_account.h"

#include <algorithm>
#include <array>
#include <initializer_list>

#include "vidgo/base/text.h"

namespace vidgo::billing {

namespace {

using enum OrderState;

bool isStep(OrderState from, OrderState to)
{
    const auto fromAny = [&](std::initializer_list<OrderState> states) {
        return std::ranges::find(states, from) != states.end();
    };
    switch (to) {
    case Awaiting:
        return from == Open;
    case Paid:
        return fromAny({Open, Awaiting, Cancelled, Expired, Review});
    case Cancelled:
    case Expired:
        return fromAny({Open, Awaiting});
    case Review:
        return fromAny({Open, Awaiting, Cancelled, Expired});
    case Refunding:
        return fromAny({Open, Awaiting, Cancelled, Expired, Review, Paid, Delivered});
    case Delivered:
        return fromAny({Paid, Refunding, ChargedBack});
    case Refunded:
        return from == Refunding;
    case ChargedBack:
        return fromAny({Paid, Delivered, Refunding, Refunded});
    case None:
    case Open:
        break;
    }
    return false;
}

} // namespace

std::string newId(Random& random, std::string_view prefix)
{
    // Crockford's base 32: nothing that looks like something else.
    static constexpr std::string_view kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::array<std::uint8_t, 18> bytes{};
    random.fill(bytes);
    std::string id(prefix);
    std::uint32_t bits = 0;
    int count = 0;
    for (const auto byte : bytes) {
        bits = (bits << 8U) | byte;
        for (count += 8; count >= 5 && id.size() < 20; count -= 5)
            id += kDigits[(bits >> static_cast<unsigned>(count - 5)) & 31U];
    }
    return id;
}

OpenAccount::OpenAccount(const Billing::Parts& parts, AccountId account, std::unique_ptr<Work> work)
    : m_parts(parts)
    , m_account(std::move(account))
    , m_now(parts.clock.now())
    , m_work(std::move(work))
{}

Result<std::unique_ptr<OpenAccount>> OpenAccount::open(const Billing::Parts& parts, const AccountId& account)
{
    auto work = Work::begin(parts.database, parts.beforeStatement);
    if (!work)
        return failure(work);
    std::unique_ptr<OpenAccount> opened(new OpenAccount(parts, account, std::move(*work)));
    // Writing the row locks it on both databases; what is read after that is what the writer before left.
    auto done =
        opened->m_work->query("INSERT INTO billing_accounts (id, last_event, last_move) "
                              "VALUES (:1, 0, 0) "
                              "ON CONFLICT (id) DO UPDATE SET last_event = billing_accounts.last_event "
                              "RETURNING last_event, last_move",
                              {account.value()}, [&](const Row& row) {
                                  opened->m_lastEvent = row.integer(0);
                                  opened->m_lastMove = row.integer(1);
                              });
    if (!done)
        return failure(done);
    return opened;
}

Result<bool> OpenAccount::exists()
{
    return m_parts.people.exists(*m_work, m_account);
}

Outcome OpenAccount::note(std::string_view subject, std::string_view what, std::string_view actor,
                          std::string_view details)
{
    return without(m_work->execute(
        "INSERT INTO billing_events (account_id, number, happened_at, subject, what, actor, details) "
        "VALUES (:1, :2, :3, :4, :5, :6, :7)",
        {m_account.value(), ++m_lastEvent, toMs(m_now), std::string(subject), std::string(what),
         plainText(actor), plainText(details, 1000)}));
}

Outcome OpenAccount::post(Move move)
{
    auto known = readMoves(*m_work, "WHERE account_id = :1 AND move_key = :2", {m_account.value(), move.key});
    if (!known)
        return failure(known);
    if (!known->empty())
        return {};
    move.account = m_account;
    move.number = ++m_lastMove;
    move.createdAt = m_now;
    return insertMove(*m_work, move);
}

Outcome OpenAccount::step(StoredOrder& stored, OrderState to, std::string_view actor,
                          std::string_view details)
{
    auto& order = stored.order;
    if (order.state == to)
        return {};
    if (!isStep(order.state, to)) {
        const std::string from(orderStateId(order.state));
        const std::string wanted(orderStateId(to));
        return fail(BillingError::StepImpossible, "order " + order.id.value() + ": " + from + " to " + wanted,
                    {{"from", from}, {"to", wanted}});
    }
    order.state = to;
    order.stateSince = m_now;
    if (auto saved = saveOrder(*m_work, stored); !saved)
        return saved;
    return note(order.id.value(), "order." + std::string(orderStateId(to)), actor, details);
}

Outcome OpenAccount::close()
{
    if (auto written =
            m_work->execute("UPDATE billing_accounts SET last_event = :2, last_move = :3 WHERE id = :1",
                            {m_account.value(), m_lastEvent, m_lastMove});
        !written)
        return failure(written);
    return m_work->commit();
}

Result<std::unique_ptr<Work>> reading(const Billing::Parts& parts)
{
    return Work::reading(parts.database, parts.beforeStatement);
}

Gateway* gatewayOf(const Billing::Parts& parts, GatewayId id)
{
    const auto found =
        std::ranges::find_if(parts.gateways, [&](const Gateway* it) { return it->id() == id; });
    return found != parts.gateways.end() ? *found : nullptr;
}

std::chrono::milliseconds waitAfter(const BillingRules& rules, std::int64_t tries)
{
    std::chrono::milliseconds wait = rules.retryFirst;
    for (std::int64_t i = 1; i < tries && wait < rules.retryLongest; ++i)
        wait *= 2;
    return std::min<std::chrono::milliseconds>(wait, rules.retryLongest);
}

std::string plainText(std::string_view text, std::size_t most)
{
    std::string plain;
    for (const char c : text.substr(0, most)) {
        const auto byte = static_cast<unsigned char>(c);
        plain += byte < 0x20 || byte == 0x7F ? ' ' : c;
    }
    while (!plain.empty() && !isUtf8(plain))
        plain.pop_back();
    return plain;
}

} // namespace vidgo::billing
