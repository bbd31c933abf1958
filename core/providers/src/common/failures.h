#pragma once

#include <string>
#include <string_view>

#include "vidgo/base/clock.h"
#include "vidgo/base/json.h"
#include "vidgo/model/provider.h"
#include "vidgo/net/http_client.h"
#include "vidgo/providers/provider_failure.h"

namespace vidgo::providers {

/// What hangs on a call's answer.
enum class CallCost {
    Free,
    Paid ///< Where it is not sure that nothing began, the failure says so.
};

/// With the trouble's own text for people. `internal` is for the log.
ProviderFailure failureOf(const ProviderData& data, ProviderTrouble trouble, std::string internal);
ProviderFailure failureOf(const ProviderData& data, ProviderError error, ProviderTrouble trouble,
                          std::string internal);

/// No answer came: Busy, or Unknown where a paid call may have arrived.
ProviderFailure failureOf(const ProviderData& data, const net::HttpFailure& failure, CallCost cost);

/// What a provider said when it did not do it.
struct Said
{
    std::string text;      ///< Its own words; empty: the body's beginning.
    std::string requestId; ///< Empty: what the headers name.
};

/// A refusal: a status from 400 on, or one of 200 whose body says that it was not done. The trouble is that
/// of the status unless the words tell more (troubleOfWords()). A paid call has surely not begun when the
/// status is below 500 (but 408), or 503 by the provider itself: in JSON or with Retry-After.
ProviderFailure refusalOf(const ProviderData& data, const net::HttpAnswer& answer, const Said& said,
                          CallCost cost, Timestamp now);

/// A refusal of an answer whose status may be good: a code within the body that is one of HTTP counts as the
/// status then.
ProviderFailure refusalInBody(const ProviderData& data, net::HttpAnswer answer, std::int64_t code,
                              const Said& said, CallCost cost, Timestamp now);

/// An answer that means nothing to us: Unknown, and a paid call may have begun.
ProviderFailure unreadable(const ProviderData& data, const net::HttpAnswer& answer, std::string_view why,
                           CallCost cost);

ProviderTrouble troubleOfStatus(int status);

/// What words of a provider mean, by `wire.words` of its data: for each trouble's id the parts of sentences,
/// in lower case, by which it is known. None when there are no such.
ProviderTrouble troubleOfWords(const ProviderData& data, std::string_view said);

/// The failure of a task that was begun and came to nothing: Failed unless the words tell more.
ProviderFailure taskFailure(const ProviderData& data, std::string_view said, std::string requestId);

/// Cut at 2 KiB, on one line, without secrets, well-formed UTF-8.
std::string rawText(std::string_view text);
/// The number by which the provider finds the call again; empty when it names none.
std::string requestIdOf(const net::HttpAnswer& answer);

/// The JSON of an answer, whatever its status. HTML, and statuses from 400 on without JSON, are refusals;
/// else what is no JSON is unreadable. At most 32 levels deep.
ProviderResult<Json> jsonOf(const ProviderData& data, const net::HttpAnswer& answer, CallCost cost,
                            Timestamp now);

inline bool isGood(const net::HttpAnswer& answer)
{
    return answer.status >= 200 && answer.status < 300;
}

} // namespace vidgo::providers
