#include <array>
#include <utility>

#include "vidgo/billing/orders.h"
#include "vidgo/billing/refunds.h"
#include "vidgo/billing/subscriptions.h"

namespace vidgo::billing {

namespace {

template <class Value, std::size_t kCount>
using Ids = std::array<std::pair<Value, std::string_view>, kCount>;

template <class Value, std::size_t kCount>
std::string_view idIn(const Ids<Value, kCount>& ids, Value value)
{
    for (const auto& [candidate, id] : ids)
        if (candidate == value)
            return id;
    return {};
}

template <class Value, std::size_t kCount>
std::optional<Value> valueIn(const Ids<Value, kCount>& ids, std::string_view id)
{
    for (const auto& [value, candidate] : ids)
        if (candidate == id)
            return value;
    return std::nullopt;
}

constexpr Ids<AttemptState, 7> kAttemptStates = {{{AttemptState::Starting, "starting"},
                                                  {AttemptState::Started, "started"},
                                                  {AttemptState::CodeIssued, "code_issued"},
                                                  {AttemptState::Failed, "failed"},
                                                  {AttemptState::Declined, "declined"},
                                                  {AttemptState::Over, "over"},
                                                  {AttemptState::Paid, "paid"}}};
constexpr Ids<PaymentStanding, 5> kStandings = {{{PaymentStanding::Kept, "kept"},
                                                 {PaymentStanding::Review, "review"},
                                                 {PaymentStanding::Surplus, "surplus"},
                                                 {PaymentStanding::Owed, "owed"},
                                                 {PaymentStanding::Returned, "returned"}}};
constexpr Ids<PaymentPurpose, 3> kPurposes = {{{PaymentPurpose::Order, "order"},
                                               {PaymentPurpose::Period, "period"},
                                               {PaymentPurpose::PlanChange, "plan_change"}}};
constexpr Ids<ReportSource, 4> kSources = {{{ReportSource::Notice, "notice"},
                                            {ReportSource::Question, "question"},
                                            {ReportSource::Log, "log"},
                                            {ReportSource::Administrator, "administrator"}}};
constexpr Ids<Schedule, 3> kSchedules = {
    {{Schedule::Running, "running"}, {Schedule::ToStop, "to_stop"}, {Schedule::Stopped, "stopped"}}};
constexpr Ids<ChangeState, 2> kChanges = {
    {{ChangeState::ToSend, "to_send"}, {ChangeState::Sending, "sending"}}};
constexpr Ids<RefundCause, 6> kCauses = {{{RefundCause::Person, "person"},
                                          {RefundCause::Administrator, "administrator"},
                                          {RefundCause::PaidTwice, "paid_twice"},
                                          {RefundCause::AccountGone, "account_gone"},
                                          {RefundCause::UnusedDays, "unused_days"},
                                          {RefundCause::Review, "review"}}};
constexpr Ids<RefundCredits, 3> kCredits = {{{RefundCredits::Keep, "keep"},
                                             {RefundCredits::ByRules, "by_rules"},
                                             {RefundCredits::TakeBack, "take_back"}}};

} // namespace

std::string_view attemptStateId(AttemptState state)
{
    return idIn(kAttemptStates, state);
}
std::optional<AttemptState> attemptStateFromId(std::string_view id)
{
    return valueIn(kAttemptStates, id);
}
std::string_view paymentStandingId(PaymentStanding standing)
{
    return idIn(kStandings, standing);
}
std::optional<PaymentStanding> paymentStandingFromId(std::string_view id)
{
    return valueIn(kStandings, id);
}
std::string_view paymentPurposeId(PaymentPurpose purpose)
{
    return idIn(kPurposes, purpose);
}
std::optional<PaymentPurpose> paymentPurposeFromId(std::string_view id)
{
    return valueIn(kPurposes, id);
}
std::string_view reportSourceId(ReportSource source)
{
    return idIn(kSources, source);
}
std::string_view scheduleId(Schedule schedule)
{
    return idIn(kSchedules, schedule);
}
std::optional<Schedule> scheduleFromId(std::string_view id)
{
    return valueIn(kSchedules, id);
}
std::string_view changeStateId(ChangeState state)
{
    return idIn(kChanges, state);
}
std::optional<ChangeState> changeStateFromId(std::string_view id)
{
    return valueIn(kChanges, id);
}
std::string_view refundCauseId(RefundCause cause)
{
    return idIn(kCauses, cause);
}
std::optional<RefundCause> refundCauseFromId(std::string_view id)
{
    return valueIn(kCauses, id);
}
std::string_view refundCreditsId(RefundCredits credits)
{
    return idIn(kCredits, credits);
}
std::optional<RefundCredits> refundCreditsFromId(std::string_view id)
{
    return valueIn(kCredits, id);
}

} // namespace vidgo::billing
