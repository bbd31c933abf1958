#include "told_error.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <set>
#include <span>

#include "vidgo/api/api_error.h"
#include "vidgo/base/text.h"
#include "vidgo/net/net_error.h"

namespace vidgo::client {
namespace {

// An error that this program has no enum for.
struct Told
{
    ErrorText text;
};

ErrorText describe(Told told)
{
    return told.text;
}

bool isIdPart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
}

bool isErrorId(std::string_view id)
{
    constexpr std::size_t kLongest = 64;
    return id.size() <= kLongest && id.find('.') != std::string_view::npos &&
           std::ranges::all_of(id, isIdPart);
}

bool isSentence(std::string_view text)
{
    constexpr std::size_t kLongest = 1000;
    return !text.empty() && text.size() <= kLongest && isUtf8(text) &&
           std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < ' '; });
}

// Ids and sentences of errors live for as long as the program, like those that stand in it. Only so many are
// kept of what a server says; empty for what is beyond.
std::string_view kept(std::string_view text)
{
    constexpr std::size_t kMost = 4096;
    static std::mutex mutex;
    static std::set<std::string, std::less<>> all;
    const std::lock_guard guard(mutex);
    if (const auto found = all.find(text); found != all.end())
        return *found;
    return all.size() < kMost ? std::string_view(*all.emplace(text).first) : std::string_view();
}

bool isProblem(const net::HttpAnswer& answer)
{
    return answer.header("Content-Type").starts_with(api::kProblemType);
}

bool isOneOf(const Error& error, std::span<const std::string_view> ids)
{
    return std::ranges::find(ids, error.id()) != ids.end();
}

} // namespace

std::optional<Error> errorFrom(const api::Problem& problem)
{
    if (!isErrorId(problem.code) || !isSentence(problem.text))
        return {};
    std::string internal = "status " + std::to_string(problem.status) + ", request " + problem.request;
    for (const auto& fault : problem.faults)
        internal.append(", ").append(fault.pointer).append(" ").append(api::faultId(fault.kind));
    const Told told{{.id = kept(problem.code), .text = kept(problem.text)}};
    if (told.text.id.empty() || told.text.text.empty())
        return Error(api::ApiError::Internal, std::move(internal));
    return Error(told, std::move(internal), problem.arguments);
}

Error errorFrom(const net::HttpAnswer& answer, const std::string& host)
{
    if (const auto problem = isProblem(answer) ? api::problemFrom(answer.status, answer.body) : std::nullopt)
        if (auto error = errorFrom(*problem))
            return std::move(*error);
    std::string internal = "no problem, but status " + std::to_string(answer.status) + " with ";
    internal += truncateUtf8(answer.header("Content-Type"), 64);
    return {isFromBefore(answer) ? net::NetError::NotConnected : net::NetError::AnswerInvalid,
            std::move(internal),
            {{"host", host}}};
}

bool isFromBefore(const net::HttpAnswer& answer)
{
    return !isProblem(answer) && (answer.status == 502 || answer.status == 503 || answer.status == 504);
}

bool isUnreachable(const Error& error)
{
    using net::NetError;
    return error.is(NetError::NotResolved) || error.is(NetError::NotConnected) ||
           error.is(NetError::ProxyFailed) || error.is(NetError::TimedOut) || error.is(NetError::CutOff);
}

bool isAccessRefused(const Error& error)
{
    static constexpr std::array<std::string_view, 4> ids = {
        "accounts.access_expired", "accounts.access_refused", "accounts.session_ended", "api.missing_token"};
    return isOneOf(error, ids);
}

bool isSignInOver(const Error& error)
{
    static constexpr std::array<std::string_view, 2> ids = {"accounts.session_ended",
                                                            "accounts.account_banned"};
    return isOneOf(error, ids);
}

} // namespace vidgo::client
