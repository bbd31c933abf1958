#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/api/message.h"
#include "vidgo/api/schema.h"
#include "vidgo/base/error.h"

namespace vidgo::api {

inline constexpr std::string_view kProblemType = "application/problem+json";

/// A failure as it goes over the wire (RFC 9457). It carries what a client needs to say it in the person's
/// language, and never the internal text.
struct Problem
{
    int status = 500;
    std::string code; ///< Error::id(): "credits.not_enough".
    std::string text; ///< The English sentence with its places still open.
    ErrorArguments arguments;
    std::vector<FieldFault> faults;         ///< Of ApiError::InvalidFields.
    std::optional<std::int64_t> retryAfter; ///< Seconds.
    std::string request;                    ///< Request::id, by which the log is found.

    bool operator==(const Problem&) const = default;
};

/// The status with which an error is answered: 400 to 599. Ids that nobody has listed are 500, so that what
/// was forgotten is seen.
int statusOf(std::string_view errorId);

/// `request` is Request::id. Those with status 429 and 503 are to be tried again after some seconds.
Problem problemOf(const Error& error, std::string_view request);
/// What is wrong with the fields of a request: ApiError::InvalidFields.
Problem problemOf(std::vector<FieldFault> faults, std::string_view request);

/// With Content-Type, Retry-After, and WWW-Authenticate for 401.
Response answerOf(const Problem& problem);
/// Reads what answerOf() writes; none for anything else.
std::optional<Problem> problemFrom(int status, std::string_view body);

} // namespace vidgo::api
