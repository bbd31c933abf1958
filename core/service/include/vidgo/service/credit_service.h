#pragma once

#include <optional>
#include <stop_token>
#include <string>

#include "vidgo/base/result.h"
#include "vidgo/model/credit_history.h"

namespace vidgo::service {

/// The credits of whoever is signed in. Safe to call from any thread; every call blocks, and fails with
/// ServiceError::NotSignedIn and like AccountService::account().
class CreditService
{
public:
    virtual ~CreditService() = default;

    virtual Result<CreditBalance> balance(const std::stop_token& stop) = 0;
    /// The latest first, from `cursor` on (empty: the beginning), which is a CreditHistoryPage::next; limit
    /// 1..200. A cursor that was never given out has an empty page.
    virtual Result<CreditHistoryPage> history(int limit, const std::string& cursor,
                                              const std::stop_token& stop) = 0;
    /// What was made for them in the last `days` (1..366), and what the plan lets be made.
    virtual Result<CreditUse> use(int days, const std::stop_token& stop) = 0;
    /// The oldest that nobody has taken notice of; none when there is none. What is low stands in
    /// credit_rules.json; it is told again only after the balance had risen.
    virtual Result<std::optional<LowBalance>> lowBalance(const std::stop_token& stop) = 0;
    /// The person saw it. Twice is once.
    virtual Outcome noteLowBalance(const LowBalance& notice, const std::stop_token& stop) = 0;
};

/// All of the history as CSV (RFC 4180) with a line of names, the latest first; times are UTC. What a
/// spreadsheet would take for a formula has an apostrophe in front. Fails like CreditService::history() and
/// with BaseError::Cancelled.
Result<std::string> creditHistoryCsv(CreditService& credits, const std::stop_token& stop);

} // namespace vidgo::service
