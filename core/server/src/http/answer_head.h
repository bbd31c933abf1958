#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "vidgo/api/message.h"
#include "vidgo/base/clock.h"

namespace vidgo::server {

/// How the end of an answer's body is known.
struct AnswerFraming
{
    enum class Kind { None, Length, Chunked, UntilClosed };
    Kind kind = Kind::None;
    std::uint64_t length = 0;
    bool isKeptAlive = true;
};

/// The head of an answer in its wire form. None when a header can't be sent as it is: a name that is no token
/// or one that only the server may set, or a value with a line end or another control character.
std::optional<std::string> answerHead(const api::Response& response, const AnswerFraming& framing,
                                      std::string_view date);

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, section 5.6.7).
std::string httpDate(Timestamp time);

/// Whether answers with this status have no body, whatever is asked.
bool isWithoutBody(int status);

} // namespace vidgo::server
