#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/credits/price_list.h"
#include "vidgo/model/budget.h"
#include "vidgo/model/credits.h"
#include "vidgo/model/generation_job.h"
#include "vidgo/model/ids.h"
#include "vidgo/model/tool.h"
#include "vidgo/providers/provider.h"

namespace vidgo::jobs {

/// What has to be paid for.
struct WorkToPay
{
    AccountId account; ///< Empty: keys of one's own.
    std::string tier;  ///< Of an account, as the accounts say.
    Tool tool = Tool::None;
    const GenerationRequest& request;      ///< What is asked for.
    std::vector<credits::PriceItem> items; ///< Of an account: what it is charged for.
    std::vector<ProviderUse> alternatives; ///< Of own keys: what each that may serve would charge.
    std::vector<std::string> providers;    ///< Who would be asked, in order.
};

/// What is set aside: written down before anything is paid, so that the same is asked for after a crash.
struct Bill
{
    AccountId account;
    std::string tier;
    Tool tool = Tool::None;
    std::vector<credits::PriceItem> items; ///< Of an account.
    std::vector<ProviderUse> uses;         ///< Of own keys: of the dearest that may serve.

    bool operator==(const Bill&) const = default;
};

struct PurseQuote
{
    GenerationQuote quote;
    Bill bill;
    bool hasPriority = false; ///< Its turn comes earlier.
};

struct Reservation
{
    JobId job;
    std::string key; ///< The same key with the same reservation happens once.
    Bill bill;
    std::int64_t agreed = 0; ///< The price may not be above it.
};

struct SetAside
{
    HoldId hold;
    std::int64_t amount = 0;
    std::optional<Timestamp> until; ///< It goes back by itself then; none: it has gone back or was charged.
};

/// Whose money it is that a generation costs. All amounts are in the unit of the quote. Writes happen once
/// for each key. Safe to use from any thread. Every call may fail with StorageError.
class Purse
{
public:
    virtual ~Purse() = default;

    /// The price, item by item, whoever serves. Changes nothing. Fails like credits::PriceList::price() and
    /// credits::SpendingBudget::quote().
    virtual Result<PurseQuote> quote(const WorkToPay& work) = 0;
    /// The same for several works of one account, in their order, where they can be asked about at once.
    /// Fails where one of them does.
    virtual Result<std::vector<PurseQuote>> quotes(const std::vector<WorkToPay>& works);
    /// What is said when `needed` is more than a quote has available.
    virtual Error tooLittle(std::int64_t needed, const GenerationQuote& quote) const = 0;
    /// What cannot be paid for yet is taken all the same, because whoever chooses who serves it waits until
    /// it can be.
    virtual bool takesUnpaid() const { return false; }
    /// Fails when there is too little, when it costs more than was agreed to, and where a quota says no.
    virtual Result<SetAside> reserve(const Reservation& reservation) = 0;
    /// What is open for a job, if anything: for jobs that ended before they could note what they had set
    /// aside.
    virtual Result<std::optional<HoldId>> openHoldOf(const JobId& job) = 0;
    /// What is charged when `use` served it; never more than `held`. `said` is what the provider says that it
    /// charged, in its own unit; empty: nothing.
    virtual Result<std::int64_t> chargeFor(const ProviderUse& use, const providers::ProviderCharge& said,
                                           std::int64_t held) = 0;
    /// Charges `amount` and gives the rest back; returns the amount. Fails with
    /// credits::CreditsError::HoldEnded when its time was over.
    virtual Result<std::int64_t> settle(const HoldId& hold, const std::string& key, std::int64_t amount) = 0;
    /// Gives all of it back. That it has gone back before is no failure.
    virtual Outcome release(const HoldId& hold, const std::string& key, const std::string& reason) = 0;
};

/// What is said to an account that has too few credits.
Error tooFewCredits(std::int64_t needed, std::int64_t available);

/// Who pays: the account, or the person's own keys.
struct Purses
{
    Purse& account;
    Purse& ownKeys;

    Purse& of(const AccountId& id) const { return id.isEmpty() ? ownKeys : account; }
};

} // namespace vidgo::jobs
