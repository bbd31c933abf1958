#pragma once

#include <expected>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "results/result_maker.h"
#include "vidgo/base/clock.h"
#include "vidgo/base/json.h"
#include "vidgo/base/secret.h"
#include "vidgo/sandbox/http.h"
#include "vidgo/sandbox/provider_fault.h"

// What the stand-ins of providers are made of.
namespace vidgo::sandbox {

/// Why a provider would not do something.
struct Trouble
{
    enum class Kind {
        BadRequest,
        BadInput, ///< A file that it can't use. A careful client can meet it.
        NoKey,
        WrongKey,
        NoPath,
        WrongMethod,
        NoTask,
        TooLate, ///< The task has ended.
        OutOfCredit,
        RateLimited,
        ServerError,
        Unavailable,
        Refused, ///< By rules of safety.
    };
    Kind kind = Kind::BadRequest;
    std::string what;
    int retryAfter = 0; ///< Seconds; 0: not said.

    /// Whether only a client that does not know the papers meets it.
    bool isUnexpected() const;
};

template <class T>
using Answered = std::expected<T, Trouble>;

std::unexpected<Trouble> badRequest(std::string what);
std::unexpected<Trouble> trouble(Trouble::Kind kind, std::string what);

/// A request as it belongs to a route.
struct Call
{
    const Request& request;
    const Json& body; ///< Of application/json; else null.
    const Fields& query;
    std::vector<std::string> parts; ///< What stands for each "{}" of the path.
};

struct Route
{
    enum class Body { None, Json, Other };
    enum class Key {
        Own,    ///< As the face says.
        Bearer, ///< "Authorization: Bearer <key>", wherever the key stands usually.
        None,   ///< The key must not be sent.
        Any     ///< Nobody looks.
    };
    std::string_view method;
    std::string_view path; ///< "/api/v1/task/{}"; a "{}" is part of one segment or all of it.
    ProviderFault::On on = ProviderFault::On::None;
    Body body = Body::None;
    std::function<Answered<Answer>(const Call&)> handler;
    Key key = Key::Own;
    std::vector<std::string_view> query; ///< The names that may stand behind the "?".
};

enum class TaskStage { None, Queued, Running, Done, Failed, Refused, Cancelled };
enum class TaskEnd { None, Done, Failed, Refused, Cancelled };

std::string_view stageId(TaskStage stage); ///< "queued", "running", …

/// What is ordered.
struct Order
{
    std::string id; ///< Empty: a UUID.
    std::string model;
    std::string operation;
    std::string prompt;
    std::string label;
    Wanted wanted;
    std::string webhookUrl;
    Secret webhookSecret;
    Json body;                     ///< As it came, for answers that repeat it.
    bool isInstant = false;        ///< Answered with the result: nothing waits.
    bool failsWhenRefused = false; ///< What is forbidden becomes a task that fails, whatever is usual here.
};

struct ProviderTask
{
    int number = 0;
    Order order;
    const std::string& id() const { return order.id; }
    Timestamp createdAt{};
    Timestamp startsAt{};
    Timestamp endsAt{};
    TaskEnd end = TaskEnd::Done; ///< What it comes to at `endsAt`.
    bool isStuck = false;
    ProviderFault::Kind oddity = ProviderFault::Kind::None; ///< UnknownStatus or NegativeProgress.
    ProviderFault::Kind resultFault = ProviderFault::Kind::None;
    int readings = 0;
    int endedReadings = 0;
    int signature = 1;      ///< Of the result's address.
    int expiredUpTo = 0;    ///< Signatures that are not taken any more.
    std::int64_t price = 0; ///< That was charged.
    bool isTold = false;
    std::string file; ///< Name of its result.
};

/// How a task stands, as it is to be told.
struct Standing
{
    TaskStage stage = TaskStage::Queued;
    double fraction = 0;    ///< 0..1, or below 0 by a fault.
    int ahead = 0;          ///< Tasks in front of it.
    bool isUnknown = false; ///< Told with a word that no paper has.
};

inline constexpr std::string_view kUnknownStatus = "teleporting";

/// What an input may be.
struct InputRule
{
    std::string_view where;          ///< The member, for messages.
    std::string_view kind = "image"; ///< "image", "video" or "audio".
    bool takesUrl = true;
    bool takesData = false;              ///< "data:…;base64,…"
    bool takesBare = false;              ///< Base64 alone.
    std::size_t mostBytes = 0;           ///< 0: not known.
    std::vector<std::string_view> types; ///< Empty: any of the kind.
    int mostSide = 0;                    ///< Pixels; 0: not known.
    int leastSide = 0;
    double mostSeconds = 0;      ///< 0: not known.
    std::size_t longestData = 0; ///< Characters of a data address; 0: not known.
};

struct Input
{
    std::shared_ptr<const std::string> bytes;
    InputFacts facts;
};

} // namespace vidgo::sandbox
