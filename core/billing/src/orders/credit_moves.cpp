#include "credit_moves.h"

#include "steps.h"

namespace vidgo::billing {

namespace {

constexpr std::string_view kModule = "billing";

Result<std::optional<Move>> nextMove(const Billing::Parts& parts, const AccountId& account)
{
    auto work = reading(parts);
    if (!work)
        return failure(work);
    return firstOf(readMoves(**work, "WHERE account_id = :1 AND state = 'due' ORDER BY number LIMIT 1",
                             {account.value()}));
}

Result<std::vector<PromotionLine>> linesOf(const Billing::Parts& parts, const OrderId& order)
{
    if (!parts.promotions)
        return std::vector<PromotionLine>();
    auto work = reading(parts);
    if (!work)
        return failure(work);
    return parts.promotions->linesOf(**work, order);
}

Result<std::int64_t> carryOutBonus(const Billing::Parts& parts, const Move& move)
{
    auto lines = linesOf(parts, move.order);
    if (!lines)
        return failure(lines);
    auto done = move.action == MoveAction::Bonus
                    ? grantBonuses(parts.ledger, move.account, move.order, *lines)
                    : reverseBonuses(parts.ledger, move.account, move.order, *lines, move.reason);
    if (!done)
        return failure(done);
    std::int64_t credits = 0;
    for (const auto& line : *lines)
        credits += line.bonusCredits;
    return credits;
}

Result<std::int64_t> carryOutGrant(const Billing::Parts& parts, const Move& move)
{
    auto receipt = parts.ledger.grant({.account = move.account,
                                       .key = move.key,
                                       .kind = move.kind,
                                       .amount = move.amount,
                                       .expiresAt = move.expiresAt,
                                       .reason = move.reason,
                                       .actor = "billing"});
    if (receipt)
        return receipt->amount;
    // Only this code uses the key: the grant is there, with the end that it had at an earlier try.
    if (receipt.error().is(credits::CreditsError::KeyReused))
        return move.amount;
    return failure(receipt);
}

Result<std::int64_t> carryOut(const Billing::Parts& parts, const Move& move)
{
    switch (move.action) {
    case MoveAction::Grant:
        return carryOutGrant(parts, move);
    case MoveAction::Reverse: {
        auto receipt = parts.ledger.reverse(
            {.account = move.account,
             .key = move.key,
             .grantKey = move.grantKey,
             .mode = move.isByRules ? credits::ReverseMode::Refund : credits::ReverseMode::ChargeBack,
             .amount = move.amount,
             .reason = move.reason,
             .actor = "billing"});
        if (!receipt)
            return failure(receipt);
        return receipt->amount;
    }
    case MoveAction::Bonus:
    case MoveAction::ReverseBonus:
        return carryOutBonus(parts, move);
    }
    return 0;
}

// Credits that came too late for their period get a month from now: they were paid for.
Outcome giveTime(const Billing::Parts& parts, Move& move)
{
    const auto now = parts.clock.now();
    if (move.action != MoveAction::Grant || !move.expiresAt || *move.expiresAt > now)
        return {};
    move.expiresAt = monthsAfter(now, 1);
    auto account = OpenAccount::open(parts, move.account);
    if (!account)
        return failure(account);
    if (auto saved = updateMove((*account)->work(), move); !saved)
        return saved;
    return (*account)->close();
}

Outcome deliverIfAllIsThere(OpenAccount& account, const Move& move)
{
    auto order = readOrder(account.work(), move.order);
    if (!order)
        return failure(order);
    if (order->order.state != OrderState::Paid || order->order.payment != move.payment)
        return {};
    auto due = readMoves(
        account.work(),
        "WHERE account_id = :1 AND payment_id = :2 AND state <> 'done' AND action IN ('grant', 'bonus')",
        {move.account.value(), move.payment.value()});
    if (!due)
        return failure(due);
    return due->empty() ? account.step(*order, OrderState::Delivered, "billing") : Outcome();
}

Outcome afterRefundMove(OpenAccount& account, const Move& move)
{
    auto refund = readRefund(account.work(), move.refund);
    if (!refund)
        return failure(refund);
    if (refund->refund.state != RefundState::Requested || move.action != MoveAction::Reverse)
        return {};
    if (move.state == MoveState::Done)
        return settleRefund(account, *refund, RefundState::Ready, {}, {});
    auto bonus = firstOf(readMoves(account.work(), "WHERE account_id = :1 AND move_key = :2",
                                   {move.account.value(), move.key + ":bonus"}));
    if (!bonus)
        return failure(bonus);
    if (*bonus && (*bonus)->state == MoveState::Due) {
        (*bonus)->state = MoveState::Refused;
        (*bonus)->message = move.message;
        if (auto saved = updateMove(account.work(), **bonus); !saved)
            return saved;
    }
    return settleRefund(account, *refund, RefundState::Refused, {}, move.message);
}

Outcome finish(const Billing::Parts& parts, const Move& done)
{
    auto account = OpenAccount::open(parts, done.account);
    if (!account)
        return failure(account);
    auto& open = **account;
    auto stored = firstOf(readMoves(open.work(), "WHERE account_id = :1 AND number = :2 AND state = 'due'",
                                    {done.account.value(), done.number}));
    if (!stored)
        return failure(stored);
    if (!*stored)
        return {}; // somebody else was faster
    auto move = done;
    move.doneAt = open.now();
    if (auto saved = updateMove(open.work(), move); !saved)
        return saved;
    if (move.state == MoveState::Refused)
        if (auto noted =
                open.note(move.order.value(), "credits.refused", "ledger", move.key + ": " + move.message);
            !noted)
            return noted;
    if (!move.refund.isEmpty())
        if (auto settled = afterRefundMove(open, move); !settled)
            return settled;
    if (move.state == MoveState::Done && !move.order.isEmpty())
        if (auto delivered = deliverIfAllIsThere(open, move); !delivered)
            return delivered;
    return open.close();
}

bool isVerdict(const Error& error)
{
    return error.id().starts_with("credits.") && !error.is(credits::CreditsError::JournalDamaged);
}

} // namespace

Result<std::int64_t> workMoves(const Billing::Parts& parts, const AccountId& account)
{
    for (std::int64_t count = 0;; ++count) {
        auto next = nextMove(parts, account);
        if (!next)
            return failure(next);
        if (!*next)
            return count;
        auto move = std::move(**next);
        if (auto timed = giveTime(parts, move); !timed)
            return failure(timed);
        auto moved = carryOut(parts, move);
        if (!moved && !isVerdict(moved.error()))
            return failure(moved);
        move.state = moved ? MoveState::Done : MoveState::Refused;
        move.moved = moved ? *moved : 0;
        if (!moved)
            move.message = plainText(moved.error().id());
        if (auto finished = finish(parts, move); !finished)
            return failure(finished);
    }
}

void workMovesOrLeave(const Billing::Parts& parts, const AccountId& account)
{
    if (auto done = workMoves(parts, account); !done)
        parts.log.failure(kModule, "credits are left to the sweeper", done.error());
}

} // namespace vidgo::billing
