#pragma once

#include "table.h"
#include "vidgo/billing/orders.h"

namespace vidgo::billing {

/// An order with what only the table knows.
struct StoredOrder
{
    Order order;
    std::string key;
    std::string hash;
};

/// `rest` begins with WHERE or ORDER.
Result<std::vector<StoredOrder>> readOrders(Work& work, std::string_view rest, const Parameters& values);
/// Fails with BillingError::OrderMissing.
Result<StoredOrder> readOrder(Work& work, const OrderId& id);
Outcome saveOrder(Work& work, const StoredOrder& order);

Result<std::vector<Attempt>> readAttempts(Work& work, std::string_view rest, const Parameters& values);
Result<std::optional<Attempt>> readAttempt(Work& work, const AttemptId& id);
Result<std::vector<Attempt>> attemptsOf(Work& work, const OrderId& order);
Outcome saveAttempt(Work& work, const Attempt& attempt, const AccountId& account);

/// Whose order it is. Fails with BillingError::OrderMissing.
Result<AccountId> accountOf(Work& work, const OrderId& order);

/// The gateway's number of a person; empty when there is none.
Result<std::string> readCustomer(Work& work, const AccountId& account, GatewayId gateway);
Outcome saveCustomer(Work& work, const AccountId& account, GatewayId gateway, const std::string& reference);

} // namespace vidgo::billing
