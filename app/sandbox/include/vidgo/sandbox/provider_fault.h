#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace vidgo::sandbox {

/// What goes wrong at a provider on purpose. A task can be made to go wrong by a word in its prompt too:
/// "[refuse]", "[fail]", "[stuck]", "[expired]", for those who try the studio by hand.
struct ProviderFault
{
    enum class Kind {
        None,
        // Of a connection.
        Slow,      ///< Handled, and answered after `delay`.
        CutBefore, ///< The connection ends before the request is handled.
        CutAfter,  ///< It is handled, and the connection ends without an answer.
        CutInside, ///< It is handled, and half of the answer is sent.
        Drip,      ///< It is handled, and the answer comes byte by byte with `delay` between two.
        // Of an answer; the request is not handled unless `isHandled`.
        RateLimited, ///< 429, with Retry-After when `retryAfter` is above 0.
        ServerError, ///< 500
        Unavailable, ///< 503, likewise.
        // Of an answer to a request that is handled.
        MalformedJson, ///< Half of it, with the right length.
        Html,          ///< A page with 200.
        Empty,         ///< 200 and no byte.
        WrongType,     ///< The right answer as text/plain.
        Huge,          ///< The right answer with 48 MiB of spaces behind it.
        // Of the next thing that is asked for.
        Refused,          ///< By rules of safety, as this provider does it.
        OutOfCredit,      ///< Whatever the balance is.
        Fails,            ///< A task that begins well and fails.
        Stuck,            ///< A task that never ends.
        UnknownStatus,    ///< A task in a state that no paper knows.
        NegativeProgress, ///< A task that is less than begun, where progress is told.
        // Of what the next task makes.
        ResultExpired,        ///< Its address is answered with 403.
        ResultIsNoPicture,    ///< Bytes that are nothing, under the right type.
        ResultIsHtml,         ///< A page with 200.
        ResultIsEmpty,        ///< 200 and no byte.
        ResultWrongType,      ///< The right bytes as text/plain.
        ResultGoesToLoopback, ///< A redirect to another port of this computer.
        ResultGoesElsewhere,  ///< A redirect to file:///etc/passwd.
    };
    /// Which requests it waits for; faults of tasks and results wait for a create, whatever this says.
    enum class On {
        None, ///< Any but those of results.
        Create,
        Read, ///< How a task stands.
        Upload,
        Result, ///< The bytes of a result.
        Account ///< Balance, models, key.
    };

    Kind kind = Kind::None;
    On on = On::None;
    std::chrono::milliseconds delay{0};
    int retryAfter = 0; ///< Seconds; 0: no such header.
    /// With RateLimited, ServerError and Unavailable: it is handled all the same, as when a proxy loses the
    /// answer.
    bool isHandled = false;
};

/// "slow", "cut_before", … , "result_goes_elsewhere"; none for another word.
std::optional<ProviderFault::Kind> providerFaultFromId(std::string_view id);
/// "create", "read", "upload", "result", "account"; none for another word.
std::optional<ProviderFault::On> faultPlaceFromId(std::string_view id);

} // namespace vidgo::sandbox
