#include <algorithm>

#include "steps.h"

namespace vidgo::billing {

namespace {

constexpr std::string_view kGatewayActor = "gateway";

std::string sumText(const Money& money)
{
    return toDecimal(money) + " " + std::string(money.currency.code());
}

// What a gateway says of the time is taken if it can be true.
Timestamp paidAtOf(const OpenAccount& account, const Order& order, const Evidence& evidence)
{
    const auto said = evidence.report.paidAt.value_or(account.now());
    const bool canBe = said <= account.now() && said >= order.createdAt - std::chrono::days(1);
    return canBe && evidence.gateway != GatewayId::Manual ? said : account.now();
}

Payment paymentOf(OpenAccount& account, const Order& order, const Attempt& attempt, const Evidence& evidence)
{
    Payment it;
    it.id = PaymentId(newId(account.parts().random, "VP"));
    it.purpose = PaymentPurpose::Order;
    it.account = order.account;
    it.order = order.id;
    it.attempt = attempt.id;
    it.gateway = attempt.gateway;
    it.reference = evidence.report.payment;
    it.charge = "attempt:" + attempt.id.value();
    it.expected = order.total;
    it.amount = evidence.report.amount.value_or(Money{0, order.total.currency});
    it.amount.minor = std::max<std::int64_t>(it.amount.minor, 0);
    it.returned = {0, it.amount.currency};
    it.method = plainText(evidence.report.method, 100);
    it.paidAt = paidAtOf(account, order, evidence);
    it.learnedAt = account.now();
    it.plan = order.isRecurring() ? order.item.id : std::string();
    return it;
}

Result<PaymentStanding> standingOf(OpenAccount& account, const Order& order, const Payment& payment)
{
    auto exists = account.exists();
    if (!exists)
        return failure(exists);
    if (!*exists)
        return PaymentStanding::Owed;
    if (payment.amount != payment.expected)
        return PaymentStanding::Review;
    const bool isPaid = !order.payment.isEmpty() || order.state == OrderState::Refunding ||
                        order.state == OrderState::Refunded;
    return isPaid ? PaymentStanding::Surplus : PaymentStanding::Kept;
}

Outcome keepForReview(OpenAccount& account, StoredOrder& order, const Payment& payment)
{
    if (auto saved = savePayment(account.work(), payment); !saved)
        return saved;
    if (auto noted =
            account.note(payment.id.value(), "payment.review", kGatewayActor,
                         "came in " + sumText(payment.amount) + ", asked for " + sumText(payment.expected));
        !noted)
        return noted;
    const auto state = order.order.state;
    if (isWaiting(state) || state == OrderState::Cancelled || state == OrderState::Expired)
        return account.step(order, OrderState::Review, kGatewayActor);
    return {};
}

// Nobody wants it: it goes back, and nothing more is charged.
Outcome sendBack(OpenAccount& account, StoredOrder& order, const Attempt& attempt,
                 const std::string& subscription, Payment& payment)
{
    const bool isOwed = payment.standing == PaymentStanding::Owed;
    if (attempt.isRecurring)
        if (auto refused = refuseSubscription(account, order, attempt, subscription,
                                              isOwed ? EndReason::AccountGone : EndReason::Surplus, payment);
            !refused)
            return refused;
    if (auto saved = savePayment(account.work(), payment); !saved)
        return saved;
    if (auto noted = account.note(payment.id.value(), isOwed ? "payment.owed" : "payment.surplus",
                                  kGatewayActor, sumText(payment.amount));
        !noted)
        return noted;
    const auto state = order.order.state;
    if (isOwed && (isWaiting(state) || state == OrderState::Cancelled || state == OrderState::Expired))
        if (auto moved = account.step(order, OrderState::Refunding, kGatewayActor); !moved)
            return moved;
    if (payment.amount.minor == 0)
        return {};
    auto queued = queueRefund(account, payment,
                              {.key = "whole",
                               .cause = isOwed ? RefundCause::AccountGone : RefundCause::PaidTwice,
                               .amount = payment.amount,
                               .reason = isOwed ? "the account is gone" : "paid twice",
                               .actor = "billing"});
    if (!queued)
        return failure(queued);
    return {};
}

Result<ReportEffect> applyPaid(OpenAccount& account, StoredOrder& order, Attempt& attempt,
                               const Evidence& evidence)
{
    auto known =
        readPayments(account.work(), "WHERE attempt_id = :1 AND purpose = 'order' ORDER BY learned_at",
                     {attempt.id.value()});
    if (!known)
        return failure(known);
    auto payment = paymentOf(account, order.order, attempt, evidence);
    for (auto& it : *known) {
        if (it.reference.empty() && !payment.reference.empty() && known->size() == 1) {
            it.reference = payment.reference; // needed for a refund
            if (auto saved = savePayment(account.work(), it); !saved)
                return failure(saved);
            return ReportEffect::None;
        }
        if (payment.reference.empty() || it.reference == payment.reference)
            return ReportEffect::None;
    }
    auto standing = standingOf(account, order.order, payment);
    if (!standing)
        return failure(standing);
    payment.standing = *standing;
    if (!known->empty()) {
        // An attempt is paid once. If the gateway says otherwise, a person has to find out why.
        payment.charge += ":" + payment.reference;
        payment.standing = PaymentStanding::Review;
    }
    attempt.state = AttemptState::Paid;
    attempt.askAt.reset();
    if (auto saved = saveAttempt(account.work(), attempt, order.order.account); !saved)
        return failure(saved);
    Outcome done;
    ReportEffect effect = ReportEffect::Review;
    switch (payment.standing) {
    case PaymentStanding::Kept:
        done = keepPayment(account, order, attempt, evidence.report.subscription, payment, kGatewayActor);
        effect = ReportEffect::Paid;
        break;
    case PaymentStanding::Review:
        done = keepForReview(account, order, payment);
        break;
    default:
        done = sendBack(account, order, attempt, evidence.report.subscription, payment);
        effect = payment.standing == PaymentStanding::Owed ? ReportEffect::Owed : ReportEffect::Surplus;
        break;
    }
    if (!done)
        return failure(done);
    return effect;
}

Result<ReportEffect> applyCode(OpenAccount& account, StoredOrder& order, Attempt& attempt,
                               const PaymentReport& report)
{
    const bool isNews = attempt.state != AttemptState::CodeIssued && report.code.has_value();
    if (!isNews || attempt.state == AttemptState::Paid)
        return ReportEffect::None;
    attempt.state = AttemptState::CodeIssued;
    attempt.code = report.code;
    if (report.code->expiresAt && *report.code->expiresAt > account.now())
        attempt.expiresAt = *report.code->expiresAt;
    if (!attempt.askAt)
        attempt.askAt = account.now() + account.parts().rules.timesOf(payById(attempt.payBy)).nextQuestions;
    if (auto saved = saveAttempt(account.work(), attempt, order.order.account); !saved)
        return failure(saved);
    if (isWaiting(order.order.state)) {
        order.order.expiresAt = std::max(order.order.expiresAt, attempt.expiresAt);
        if (auto saved = saveOrder(account.work(), order); !saved)
            return failure(saved);
        if (auto moved = account.step(order, OrderState::Awaiting, kGatewayActor); !moved)
            return failure(moved);
    }
    return ReportEffect::Noted;
}

Result<ReportEffect> applyDeclined(OpenAccount& account, const StoredOrder& order, Attempt& attempt,
                                   const PaymentReport& report)
{
    if (attempt.state == AttemptState::Paid || attempt.state == AttemptState::Declined)
        return ReportEffect::None;
    attempt.state = AttemptState::Declined;
    attempt.message = plainText(report.message);
    if (auto saved = saveAttempt(account.work(), attempt, order.order.account); !saved)
        return failure(saved);
    if (auto noted = account.note(order.order.id.value(), "attempt.declined", kGatewayActor, report.message);
        !noted)
        return failure(noted);
    return ReportEffect::Noted;
}

} // namespace

Result<ReportEffect> applyReport(OpenAccount& account, StoredOrder& order, Attempt& attempt,
                                 const Evidence& evidence)
{
    const auto& report = evidence.report;
    if (auto kept =
            saveCustomer(account.work(), order.order.account, attempt.gateway, report.gatewayCustomer);
        !kept)
        return failure(kept);
    if (attempt.reference.empty() && !report.reference.empty()) {
        attempt.reference = report.reference;
        if (attempt.state == AttemptState::Starting)
            attempt.state = AttemptState::Started;
        if (auto saved = saveAttempt(account.work(), attempt, order.order.account); !saved)
            return failure(saved);
    }
    switch (report.state) {
    case PaymentState::Paid:
        return applyPaid(account, order, attempt, evidence);
    case PaymentState::CodeIssued:
        return applyCode(account, order, attempt, report);
    case PaymentState::Declined:
        return applyDeclined(account, order, attempt, report);
    case PaymentState::Simulated:
        if (auto noted = account.note(order.order.id.value(), "payment.simulated", kGatewayActor); !noted)
            return failure(noted);
        return ReportEffect::Simulated;
    case PaymentState::Unknown:
    case PaymentState::Pending:
        break;
    }
    return ReportEffect::None;
}

Outcome keepPayment(OpenAccount& account, StoredOrder& order, const Attempt& attempt,
                    const std::string& subscription, Payment& payment, std::string_view actor)
{
    auto& it = order.order;
    payment.standing = PaymentStanding::Kept;
    payment.credits = it.credits;
    if (it.isRecurring())
        if (auto begun = beginSubscription(account, order, attempt, subscription, payment); !begun)
            return begun;
    if (it.credits > 0)
        payment.grantKey = "order:" + it.id.value();
    if (auto saved = savePayment(account.work(), payment); !saved)
        return saved;
    it.payment = payment.id;
    it.paidAt = payment.gateway;
    if (auto moved = account.step(order, OrderState::Paid, actor, sumText(payment.amount)); !moved)
        return moved;
    if (account.parts().promotions && it.lines.size() > 1)
        if (auto again = account.parts().promotions->redeemAgain(account.work(), it.id); !again)
            return again;
    Move grant{.action = MoveAction::Grant,
               .key = payment.grantKey,
               .kind = it.isRecurring() ? BucketKind::Plan : BucketKind::Bought,
               .amount = it.credits,
               .expiresAt = it.isRecurring() ? payment.periodUntil : std::nullopt,
               .order = it.id,
               .payment = payment.id,
               .reason = it.item.id};
    if (grant.amount > 0)
        if (auto posted = account.post(std::move(grant)); !posted)
            return posted;
    if (it.bonusCredits > 0)
        if (auto posted = account.post({.action = MoveAction::Bonus,
                                        .key = "bonus:" + it.id.value(),
                                        .order = it.id,
                                        .payment = payment.id,
                                        .reason = "codes"});
            !posted)
            return posted;
    if (it.credits == 0 && it.bonusCredits == 0)
        return account.step(order, OrderState::Delivered, actor);
    return {};
}

Outcome giveUp(OpenAccount& account, StoredOrder& order, OrderState state, std::string_view actor)
{
    if (account.parts().promotions && order.order.lines.size() > 1)
        if (auto back = account.parts().promotions->unredeem(account.work(), order.order.id); !back)
            return back;
    return account.step(order, state, actor);
}

} // namespace vidgo::billing
