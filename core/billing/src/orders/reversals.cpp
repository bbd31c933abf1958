#include <algorithm>
#include <utility>

#include "credit_moves.h"
#include "reports.h"
#include "vidgo/base/hash.h"

namespace vidgo::billing {

namespace {

using Kind = ReversalReport::Kind;
using State = ReversalReport::State;

constexpr std::string_view kActor = "gateway";

Result<std::optional<Payment>> paymentOf(const Billing::Parts& parts, GatewayId gateway,
                                         const std::string& reference)
{
    auto work = reading(parts);
    if (!work)
        return failure(work);
    return firstOf(readPayments(**work,
                                "WHERE gateway = :1 AND reference = :2 AND reference <> '' "
                                "ORDER BY learned_at, id LIMIT 1",
                                {std::string(gatewayId(gateway)), reference}));
}

std::string chargeBackKey(const Payment& payment)
{
    return "chargeback:" + payment.id.value() + ":" + std::to_string(toMs(payment.chargeBackAt));
}

Outcome giveUpRefunds(OpenAccount& account, Payment& payment)
{
    auto open =
        readRefunds(account.work(), "WHERE payment_id = :1 AND state IN ('requested', 'ready', 'by_hand')",
                    {payment.id.value()});
    if (!open)
        return failure(open);
    for (auto& stored : *open) {
        stored.refund.message = "the bank took the payment back";
        if (auto refused = refuseRefund(account, stored, payment); !refused)
            return refused;
    }
    return {};
}

Outcome stepOrder(OpenAccount& account, const Payment& payment, OrderState to)
{
    auto order = readOrder(account.work(), payment.order);
    if (!order)
        return failure(order);
    const auto state = order->order.state;
    const bool isFrom = to == OrderState::ChargedBack
                            ? state == OrderState::Paid || state == OrderState::Delivered ||
                                  state == OrderState::Refunding || state == OrderState::Refunded
                            : state == OrderState::ChargedBack;
    return isFrom && order->order.payment == payment.id ? account.step(*order, to, kActor) : Outcome();
}

Outcome applyChargeBack(OpenAccount& account, Payment& payment, const ReversalReport& report)
{
    if (payment.isChargedBack || (payment.chargeBackAt && report.asOf < *payment.chargeBackAt))
        return {}; // known, or the bank has decided again since
    if (auto given = giveUpRefunds(account, payment); !given)
        return given;
    payment.isChargedBack = true;
    payment.chargeBackAt = report.asOf;
    payment.standing = PaymentStanding::Returned;
    if (auto saved = savePayment(account.work(), payment); !saved)
        return saved;
    if (auto noted = account.note(payment.id.value(), "payment.charged_back", kActor, report.reason); !noted)
        return noted;
    if (auto taken = takeCredits(account, payment, chargeBackKey(payment), "charge-back"); !taken)
        return taken;
    if (auto moved = stepOrder(account, payment, OrderState::ChargedBack); !moved)
        return moved;
    if (payment.subscription.isEmpty())
        return {};
    auto subscription = readSubscription(account.work(), payment.subscription);
    if (!subscription)
        return failure(subscription);
    return endNow(account, *subscription, EndReason::TakenBack, kActor);
}

// Access for the rest of what was paid for; no charges.
Outcome reopen(OpenAccount& account, const Payment& payment)
{
    if (payment.subscription.isEmpty())
        return {};
    auto it = readSubscription(account.work(), payment.subscription);
    if (!it)
        return failure(it);
    auto others = readSubscriptions(account.work(), "WHERE account_id = :1 AND id <> :2 AND state <> 'ended'",
                                    {account.account().value(), it->id.value()});
    if (!others)
        return failure(others);
    if (it->state != SubscriptionState::Ended || it->endReason != EndReason::TakenBack ||
        it->paidUntil <= account.now() || !others->empty())
        return {};
    it->state = SubscriptionState::Ending;
    it->endReason = EndReason::NotRenewing;
    it->cancelledAt = it->endedAt;
    it->endedAt.reset();
    if (auto saved = saveSubscription(account.work(), *it); !saved)
        return saved;
    return account.note(it->id.value(), "subscription.reopened", kActor);
}

Outcome applyReversed(OpenAccount& account, Payment& payment, const ReversalReport& report)
{
    if (payment.chargeBackAt && report.asOf < *payment.chargeBackAt)
        return {};
    const auto takenBy = chargeBackKey(payment);
    const bool wasTaken = std::exchange(payment.isChargedBack, false);
    payment.chargeBackAt = report.asOf;
    if (wasTaken) {
        payment.standing = payment.left().minor > 0 ? PaymentStanding::Kept : PaymentStanding::Returned;
        if (auto back =
                giveCreditsBack(account, payment, takenBy, takenBy + ":back", "the bank decided for us");
            !back)
            return back;
    }
    if (auto saved = savePayment(account.work(), payment); !saved)
        return saved;
    if (auto noted = account.note(payment.id.value(), "payment.charge_back_reversed", kActor, report.reason);
        !noted)
        return noted;
    if (!wasTaken)
        return {};
    if (auto moved = stepOrder(account, payment, OrderState::Delivered); !moved)
        return moved;
    return reopen(account, payment);
}

// Which of our refunds a report is about: by its number, else one of that sum that has none yet.
Result<std::optional<StoredRefund>> refundOf(OpenAccount& account, const Payment& payment,
                                             const ReversalReport& report)
{
    auto all =
        readRefunds(account.work(), "WHERE payment_id = :1 ORDER BY created_at, id", {payment.id.value()});
    if (!all)
        return failure(all);
    for (auto& it : *all)
        if (!report.reference.empty() && it.refund.reference == report.reference)
            return std::optional(std::move(it));
    for (auto& it : *all) {
        const auto state = it.refund.state;
        const bool isUnderWay = state == RefundState::Sending || state == RefundState::Unknown ||
                                state == RefundState::Sent || state == RefundState::ByHand;
        const bool isSum = !report.amount || *report.amount == it.refund.amount;
        if (isUnderWay && isSum && it.refund.reference.empty())
            return std::optional(std::move(it));
    }
    return std::optional<StoredRefund>();
}

// Somebody paid back at the gateway's own pages.
Outcome takeForeignRefund(OpenAccount& account, Payment& payment, const ReversalReport& report)
{
    auto amount = report.amount.value_or(payment.left());
    amount.minor = std::min(amount.minor, payment.left().minor);
    if (amount.minor <= 0 || amount.currency != payment.amount.currency)
        return account.note(payment.id.value(), "payment.foreign_refund", kActor, report.reference);
    auto queued = queueRefund(account, payment,
                              {.key = "gateway:" + sha256(report.reference),
                               .cause = RefundCause::Administrator,
                               .credits = RefundCredits::TakeBack,
                               .amount = amount,
                               .reason = "made at the gateway",
                               .actor = std::string(kActor)});
    if (!queued)
        return failure(queued);
    return settleRefund(account, *queued, RefundState::Done, report.reference, report.reason);
}

Outcome applyRefund(OpenAccount& account, Payment& payment, const ReversalReport& report)
{
    auto refund = refundOf(account, payment, report);
    if (!refund)
        return failure(refund);
    if (!*refund)
        return report.state == State::Done ? takeForeignRefund(account, payment, report) : Outcome();
    switch (report.state) {
    case State::Done:
        return settleRefund(account, **refund, RefundState::Done, report.reference, report.reason);
    case State::Refused:
        return settleRefund(account, **refund, RefundState::Refused, report.reference, report.reason);
    case State::Pending:
        if ((*refund)->refund.state != RefundState::Sent)
            return settleRefund(account, **refund, RefundState::Sent, report.reference, report.reason);
        break;
    }
    return {};
}

Outcome apply(OpenAccount& account, Payment& payment, const ReversalReport& report)
{
    if (report.kind == Kind::Refund)
        return applyRefund(account, payment, report);
    if (report.state == State::Pending)
        return account.note(payment.id.value(), "payment.charge_back_announced", kActor, report.reason);
    if (report.state == State::Refused)
        return {};
    return report.kind == Kind::ChargeBack ? applyChargeBack(account, payment, report)
                                           : applyReversed(account, payment, report);
}

} // namespace

Result<ReportFate> workReversal(const Billing::Parts& parts, GatewayId gateway, const ReversalReport& report)
{
    auto known = paymentOf(parts, gateway, report.payment);
    if (!known)
        return failure(known);
    if (!*known)
        return ReportFate{.kind = ReportFate::Kind::Waiting, .reason = "its payment is not known"};
    {
        auto opened = OpenAccount::open(parts, (*known)->account);
        if (!opened)
            return failure(opened);
        auto payment = readPayment((*opened)->work(), (*known)->id);
        if (!payment)
            return failure(payment);
        if (auto applied = apply(**opened, *payment, report); !applied)
            return failure(applied);
        if (auto closed = (*opened)->close(); !closed)
            return failure(closed);
    }
    workMovesOrLeave(parts, (*known)->account);
    return ReportFate{};
}

} // namespace vidgo::billing
