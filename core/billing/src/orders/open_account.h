#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "order_rows.h"
#include "payment_rows.h"
#include "vidgo/billing/billing.h"

namespace vidgo::billing {

/// An id as orders.h describes it; `prefix` has two letters.
std::string newId(Random& random, std::string_view prefix);

/// One account, locked for writing until it goes. Nothing is kept before close().
class OpenAccount
{
public:
    static Result<std::unique_ptr<OpenAccount>> open(const Billing::Parts& parts, const AccountId& account);

    const Billing::Parts& parts() const { return m_parts; }
    const AccountId& account() const { return m_account; }
    Timestamp now() const { return m_now; }
    Work& work() { return *m_work; }
    /// Whether there is somebody to deliver to.
    Result<bool> exists();

    /// Writes down what happened.
    Outcome note(std::string_view subject, std::string_view what, std::string_view actor,
                 std::string_view details = {});
    /// Gives the move its number and writes it; one whose key is known is left as it is.
    Outcome post(Move move);
    /// Moves an order to another state, if orders.h has the step. Fails with BillingError::StepImpossible.
    Outcome step(StoredOrder& order, OrderState to, std::string_view actor, std::string_view details = {});

    /// Commits.
    Outcome close();

private:
    OpenAccount(const Billing::Parts& parts, AccountId account, std::unique_ptr<Work> work);

    const Billing::Parts& m_parts;
    AccountId m_account;
    Timestamp m_now;
    std::unique_ptr<Work> m_work;
    std::int64_t m_lastEvent = 0;
    std::int64_t m_lastMove = 0;
};

/// Work without a transaction.
Result<std::unique_ptr<Work>> reading(const Billing::Parts& parts);
/// The gateway that is set up under this id; null when there is none.
Gateway* gatewayOf(const Billing::Parts& parts, GatewayId id);
/// What is waited after the `tries`-th failure.
std::chrono::milliseconds waitAfter(const BillingRules& rules, std::int64_t tries);
/// A text that fits the log and the tables: without control characters, at most `most` bytes.
std::string plainText(std::string_view text, std::size_t most = 300);

} // namespace vidgo::billing
