#include "reports.h"

#include "credit_moves.h"

namespace vidgo::billing {

namespace {

constexpr std::string_view kModule = "billing";

Result<std::optional<Attempt>> attemptOf(const Billing::Parts& parts, GatewayId gateway,
                                         const PaymentReport& report)
{
    auto work = reading(parts);
    if (!work)
        return failure(work);
    const std::string at(gatewayId(gateway));
    if (!report.attempt.isEmpty())
        return firstOf(readAttempts(**work, "WHERE id = :1 AND gateway = :2", {report.attempt.value(), at}));
    return firstOf(readAttempts(**work,
                                "WHERE gateway = :1 AND reference = :2 AND reference <> '' "
                                "ORDER BY created_at DESC, id LIMIT 1",
                                {at, report.reference}));
}

Result<ReportFate> workPayment(const Billing::Parts& parts, GatewayId gateway, const PaymentReport& report,
                               ReportSource source)
{
    auto known = attemptOf(parts, gateway, report);
    if (!known)
        return failure(known);
    if (!*known) {
        const bool isMoney = report.state == PaymentState::Paid;
        return ReportFate{.kind = isMoney ? ReportFate::Kind::Waiting : ReportFate::Kind::Foreign,
                          .reason = "no attempt has this number"};
    }
    AccountId owner;
    {
        auto work = reading(parts);
        if (!work)
            return failure(work);
        auto found = accountOf(**work, (*known)->order);
        if (!found)
            return failure(found);
        owner = *found;
    }
    {
        auto opened = OpenAccount::open(parts, owner);
        if (!opened)
            return failure(opened);
        auto& account = **opened;
        auto order = readOrder(account.work(), (*known)->order);
        if (!order)
            return failure(order);
        auto attempt = readAttempt(account.work(), (*known)->id);
        if (!attempt)
            return failure(attempt);
        if (!*attempt)
            return ReportFate{.kind = ReportFate::Kind::Waiting, .reason = "no attempt has this number"};
        auto applied =
            applyReport(account, *order, **attempt, {.gateway = gateway, .report = report, .source = source});
        if (!applied)
            return failure(applied);
        if (auto closed = account.close(); !closed)
            return failure(closed);
    }
    workMovesOrLeave(parts, owner);
    return ReportFate{};
}

// When an attempt is asked about next; none: never again.
std::optional<Timestamp> nextQuestion(const Billing::Parts& parts, const Attempt& attempt, Timestamp now,
                                      bool wasAnswered)
{
    const auto& times = parts.rules.timesOf(payById(attempt.payBy));
    const bool isOver = now > attempt.expiresAt + times.margin;
    if (attempt.state == AttemptState::Paid || (isOver && wasAnswered))
        return std::nullopt;
    return now + times.nextQuestions;
}

Outcome noteQuestion(const Billing::Parts& parts, const Attempt& asked, bool wasAnswered)
{
    AccountId owner;
    {
        auto work = reading(parts);
        if (!work)
            return failure(work);
        auto found = accountOf(**work, asked.order);
        if (!found)
            return failure(found);
        owner = *found;
    }
    auto opened = OpenAccount::open(parts, owner);
    if (!opened)
        return failure(opened);
    auto& account = **opened;
    auto stored = readAttempt(account.work(), asked.id);
    if (!stored)
        return failure(stored);
    if (!*stored)
        return {};
    auto& it = **stored;
    it.askedAt = account.now();
    it.askAt = nextQuestion(parts, it, account.now(), wasAnswered);
    if (!it.askAt && it.state != AttemptState::Paid)
        it.state = AttemptState::Over;
    if (auto saved = saveAttempt(account.work(), it, owner); !saved)
        return saved;
    return account.close();
}

Result<std::int64_t> workAll(const Billing::Parts& parts, GatewayId gateway,
                             const std::vector<Report>& reports)
{
    for (const auto& report : reports) {
        auto fate = workReport(parts, gateway, report, ReportSource::Question);
        if (!fate)
            return failure(fate);
        if (fate->kind == ReportFate::Kind::Waiting)
            parts.log.warning(kModule, "an answer fits nothing here", {{"reason", fate->reason}});
    }
    return std::ssize(reports);
}

} // namespace

Result<ReportFate> workReport(const Billing::Parts& parts, GatewayId gateway, const Report& report,
                              ReportSource source)
{
    if (const auto* payment = std::get_if<PaymentReport>(&report))
        return workPayment(parts, gateway, *payment, source);
    if (const auto* renewal = std::get_if<RenewalReport>(&report))
        return workRenewal(parts, gateway, *renewal);
    if (const auto* standing = std::get_if<SubscriptionReport>(&report))
        return workStanding(parts, gateway, *standing);
    return workReversal(parts, gateway, std::get<ReversalReport>(report));
}

Outcome askAttempt(const Billing::Parts& parts, const Attempt& attempt, const std::stop_token& stop)
{
    auto* gateway = gatewayOf(parts, attempt.gateway);
    if (!gateway)
        return noteQuestion(parts, attempt, false);
    auto reports = gateway->askAttempt(attempt.id, attempt.reference, stop);
    if (reports)
        if (auto worked = workAll(parts, attempt.gateway, *reports); !worked)
            return failure(worked);
    if (auto noted = noteQuestion(parts, attempt, reports.has_value()); !noted)
        return noted;
    return reports ? Outcome() : Outcome(failure(reports));
}

Outcome askSubscription(const Billing::Parts& parts, const Subscription& subscription,
                        const std::stop_token& stop)
{
    auto* gateway = gatewayOf(parts, subscription.gateway);
    Result<std::vector<Report>> reports;
    if (gateway)
        reports = gateway->askSubscription(subscription.reference, stop);
    if (reports)
        if (auto worked = workAll(parts, subscription.gateway, *reports); !worked)
            return failure(worked);
    auto opened = OpenAccount::open(parts, subscription.account);
    if (!opened)
        return failure(opened);
    auto it = readSubscription((*opened)->work(), subscription.id);
    if (!it)
        return failure(it);
    it->askedAt = (*opened)->now();
    if (auto saved = saveSubscription((*opened)->work(), *it); !saved)
        return saved;
    if (auto closed = (*opened)->close(); !closed)
        return closed;
    return reports ? Outcome() : Outcome(failure(reports));
}

} // namespace vidgo::billing
