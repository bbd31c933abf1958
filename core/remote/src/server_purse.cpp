#include "vidgo/remote/server_purse.h"

#include <algorithm>
#include <charconv>

#include "vidgo/jobs/account_purse.h"
#include "vidgo/service/service_error.h"

namespace vidgo::remote {

namespace {

constexpr auto kForEver = std::chrono::hours(24 * 365 * 10); ///< Nothing of it lapses here.
constexpr auto kHold = "at-the-server";

} // namespace

ServerPurse::ServerPurse(client::WorkClient* work, const Clock& clock)
    : m_work(work)
    , m_clock(clock)
{}

Result<jobs::PurseQuote> ServerPurse::quote(const jobs::WorkToPay& work)
{
    auto all = quotes({work});
    if (!all)
        return failure(all);
    return std::move(all->front());
}

Result<std::vector<jobs::PurseQuote>> ServerPurse::quotes(const std::vector<jobs::WorkToPay>& works)
{
    if (!m_work)
        return fail(service::ServiceError::NoAccount, "no server");
    std::vector<const GenerationRequest*> requests;
    requests.reserve(works.size());
    for (const auto& work : works)
        requests.push_back(&work.request);
    auto quotes = m_work->quotes(works.front().account, requests, {});
    if (!quotes)
        return failure(quotes);
    std::vector<jobs::PurseQuote> all;
    all.reserve(works.size());
    for (std::size_t i = 0; i < works.size(); ++i) {
        const auto& work = works[i];
        auto& quote = (*quotes)[i];
        quote.providers = work.providers;
        all.push_back(
            {.quote = std::move(quote),
             .bill = {.account = work.account, .tier = {}, .tool = work.tool, .items = {}, .uses = {}},
             .hasPriority = false});
    }
    return all;
}

Error ServerPurse::tooLittle(std::int64_t needed, const GenerationQuote& quote) const
{
    return jobs::tooFewCredits(needed, quote.available);
}

Result<jobs::SetAside> ServerPurse::reserve(const jobs::Reservation& reservation)
{
    return jobs::SetAside{
        .hold = HoldId(kHold), .amount = reservation.agreed, .until = m_clock.now() + kForEver};
}

Result<std::optional<HoldId>> ServerPurse::openHoldOf(const JobId&)
{
    return std::nullopt;
}

Result<std::int64_t> ServerPurse::chargeFor(const ProviderUse&, const providers::ProviderCharge& said,
                                            std::int64_t held)
{
    std::int64_t charged = held;
    const auto& text = said.amount;
    std::from_chars(text.data(), text.data() + text.size(), charged);
    return std::clamp<std::int64_t>(charged, 0, held);
}

Result<std::int64_t> ServerPurse::settle(const HoldId&, const std::string&, std::int64_t amount)
{
    return amount;
}

Outcome ServerPurse::release(const HoldId&, const std::string&, const std::string&)
{
    return {};
}

} // namespace vidgo::remote
