#include <array>
#include <utility>

#include "payment_rows.h"

namespace vidgo::billing {

namespace {

constexpr std::array<std::pair<MoveAction, std::string_view>, 4> kActions = {
    {{MoveAction::Grant, "grant"},
     {MoveAction::Bonus, "bonus"},
     {MoveAction::Reverse, "reverse"},
     {MoveAction::ReverseBonus, "reverse_bonus"}}};
constexpr std::array<std::pair<MoveState, std::string_view>, 3> kStates = {
    {{MoveState::Due, "due"}, {MoveState::Done, "done"}, {MoveState::Refused, "refused"}}};

template <class Value, std::size_t kCount>
std::string idOf(const std::array<std::pair<Value, std::string_view>, kCount>& ids, Value value)
{
    for (const auto& [candidate, id] : ids)
        if (candidate == value)
            return std::string(id);
    return {};
}

template <class Value, std::size_t kCount>
Value valueOf(const std::array<std::pair<Value, std::string_view>, kCount>& ids, const std::string& id)
{
    for (const auto& [value, candidate] : ids)
        if (candidate == id)
            return value;
    return ids.back().first;
}

const Table& moveTable()
{
    static const Table table("billing_moves",
                             "account_id, number, action, move_key, kind, amount, expires_at, grant_key, "
                             "is_by_rules, order_id, payment_id, refund_id, reason, state, moved, message, "
                             "created_at, done_at");
    return table;
}

Move moveIn(const Row& row)
{
    Columns from(row);
    Move move;
    move.account = AccountId(from.text());
    move.number = from.integer();
    move.action = valueOf(kActions, from.text());
    move.key = from.text();
    move.kind = bucketKindFromId(from.text()).value_or(BucketKind::None);
    move.amount = from.integer();
    move.expiresAt = from.maybeTime();
    move.grantKey = from.text();
    move.isByRules = from.flag();
    move.order = OrderId(from.text());
    move.payment = PaymentId(from.text());
    move.refund = RefundId(from.text());
    move.reason = from.text();
    move.state = valueOf(kStates, from.text());
    move.moved = from.integer();
    move.message = from.text();
    move.createdAt = from.time();
    move.doneAt = from.maybeTime();
    return move;
}

} // namespace

Result<std::vector<Move>> readMoves(Work& work, std::string_view rest, const Parameters& values)
{
    return readRows<Move>(work, moveTable(), rest, values, moveIn);
}

Outcome insertMove(Work& work, const Move& move)
{
    return without(work.execute(
        "INSERT INTO billing_moves (account_id, number, action, move_key, kind, amount, expires_at, "
        "grant_key, is_by_rules, order_id, payment_id, refund_id, reason, state, moved, message, created_at, "
        "done_at) VALUES (:1, :2, :3, :4, :5, :6, :7, :8, :9, :10, :11, :12, :13, :14, :15, :16, :17, :18)",
        {move.account.value(), move.number, idOf(kActions, move.action), move.key,
         std::string(bucketKindId(move.kind)), move.amount, toMs(move.expiresAt), move.grantKey,
         std::int64_t{move.isByRules}, move.order.value(), move.payment.value(), move.refund.value(),
         move.reason, idOf(kStates, move.state), move.moved, move.message, toMs(move.createdAt),
         toMs(move.doneAt)}));
}

Outcome updateMove(Work& work, const Move& move)
{
    return without(
        work.execute("UPDATE billing_moves SET state = :3, moved = :4, message = :5, done_at = :6, "
                     "expires_at = :7 WHERE account_id = :1 AND number = :2",
                     {move.account.value(), move.number, idOf(kStates, move.state), move.moved, move.message,
                      toMs(move.doneAt), toMs(move.expiresAt)}));
}

} // namespace vidgo::billing
