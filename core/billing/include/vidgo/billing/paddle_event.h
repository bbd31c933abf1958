#pragma once

#include <string>
#include <string_view>

#include "vidgo/base/json.h"
#include "vidgo/base/result.h"
#include "vidgo/billing/paddle_values.h"

namespace vidgo::billing::paddle {

/// The envelope of an event. It is read at once, so that the event can be stored under its id and answered;
/// `data` is read when it is worked on.
struct Event
{
    EventId
        id; ///< Events come more than once and in any order: take each id once, the newest occurredAt wins.
    std::string type;
    Instant occurredAt{};
    Json data; ///< An object.
};

enum class Subject { Transaction, Subscription, Adjustment, Other };

/// What the data of an event of this type is. "transaction.completed" is the one that fulfils an order;
/// "transaction.paid" is not.
Subject subjectOf(std::string_view eventType);

/// Reads a verified webhook's body. Unknown members and types are kept or skipped. Fails with
/// BillingError::MessageTooLarge or MessageMalformed.
Result<Event> readEvent(std::string_view body);
/// The same of an entry of the event log.
Result<Event> readEventObject(const Json& json);

/// Each reads the data of an event or the `data` of an answer. Fails with BillingError::MessageMalformed,
/// naming the member that is missing or wrong. Amounts that are not digits in quotation marks are wrong.
Result<Transaction> readTransaction(const Json& data);
Result<Subscription> readSubscription(const Json& data);
Result<Adjustment> readAdjustment(const Json& data);

} // namespace vidgo::billing::paddle
