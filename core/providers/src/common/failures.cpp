#include "common/failures.h"

#include <algorithm>
#include <array>

#include "common/json_path.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/log.h"
#include "vidgo/base/text.h"
#include "vidgo/net/net_error.h"
#include "vidgo/net/retry_policy.h"

namespace vidgo::providers {

namespace {

constexpr std::size_t kMaxRaw = 2048;
constexpr std::size_t kMaxRequestId = 128;

constexpr std::array kErrors = {
    std::pair{ProviderTrouble::BadInput, ProviderError::BadInput},
    std::pair{ProviderTrouble::Refused, ProviderError::Refused},
    std::pair{ProviderTrouble::Unauthorised, ProviderError::Unauthorised},
    std::pair{ProviderTrouble::OutOfCredit, ProviderError::OutOfCredit},
    std::pair{ProviderTrouble::RateLimited, ProviderError::RateLimited},
    std::pair{ProviderTrouble::Busy, ProviderError::Busy},
    std::pair{ProviderTrouble::Failed, ProviderError::Failed},
    std::pair{ProviderTrouble::Expired, ProviderError::Expired},
    std::pair{ProviderTrouble::Unknown, ProviderError::Unknown},
};

ProviderError errorOf(ProviderTrouble trouble)
{
    const auto* const found =
        std::ranges::find(kErrors, trouble, [](const auto& pair) { return pair.first; });
    return found == kErrors.end() ? ProviderError::Unknown : found->second;
}

bool looksLikeHtml(const net::HttpAnswer& answer)
{
    if (lowerCase(answer.header("Content-Type")).starts_with("text/html"))
        return true;
    const auto begin = answer.body.find_first_not_of(" \t\r\n");
    return begin != std::string::npos && answer.body[begin] == '<';
}

/// The provider itself said that it has not taken the call, and not something on the way there.
bool saysNotBegun(const net::HttpAnswer& answer)
{
    if (answer.status == 503)
        return !answer.header("Retry-After").empty() || !looksLikeHtml(answer);
    return answer.status < 500 && answer.status != 408;
}

/// Words tell more than these statuses do not.
bool isClear(int status)
{
    return status == 401 || status == 404 || status == 410 || status == 429;
}

} // namespace

ProviderFailure failureOf(const ProviderData& data, ProviderError error, ProviderTrouble trouble,
                          std::string internal)
{
    return {Error(error, data.id + ": " + std::move(internal), {{"provider", data.name}}), trouble};
}

ProviderFailure failureOf(const ProviderData& data, ProviderTrouble trouble, std::string internal)
{
    return failureOf(data, errorOf(trouble), trouble, std::move(internal));
}

ProviderFailure failureOf(const ProviderData& data, const net::HttpFailure& failure, CallCost cost)
{
    const bool mayHaveBegun = cost == CallCost::Paid && failure.mayHaveArrived();
    if (failure.is(BaseError::Cancelled)) {
        ProviderFailure stopped(failure, ProviderTrouble::None);
        stopped.mayHaveBegun = mayHaveBegun;
        return stopped;
    }
    // A file of ours that can't be sent says so in its own words.
    for (const auto ours : {BaseError::FileNotFound, BaseError::NotAFile, BaseError::FileNotReadable})
        if (failure.is(ours))
            return {failure, ProviderTrouble::BadInput};
    if (failure.is(net::NetError::HostPaused)) {
        auto paused = failureOf(data, ProviderTrouble::RateLimited, failure.internal());
        if (const auto found = failure.arguments().find("seconds"); found != failure.arguments().end())
            paused.retryAfter = net::retryAfter(found->second, Timestamp());
        return paused;
    }
    auto out = failureOf(data, mayHaveBegun ? ProviderTrouble::Unknown : ProviderTrouble::Busy,
                         std::string(failure.id()) + ": " + failure.internal());
    out.raw = rawText(failure.internal());
    out.mayHaveBegun = mayHaveBegun;
    return out;
}

ProviderTrouble troubleOfStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
        return ProviderTrouble::Unauthorised;
    case 402:
        return ProviderTrouble::OutOfCredit;
    case 404:
    case 410:
        return ProviderTrouble::Expired;
    case 408:
        return ProviderTrouble::Busy;
    case 429:
        return ProviderTrouble::RateLimited;
    case 451:
        return ProviderTrouble::Refused;
    case 500:
        return ProviderTrouble::Failed;
    default:
        break;
    }
    if (status > 500)
        return ProviderTrouble::Busy;
    return status >= 400 ? ProviderTrouble::BadInput : ProviderTrouble::Failed;
}

ProviderTrouble troubleOfWords(const ProviderData& data, std::string_view said)
{
    const auto* words = at(data.wire, {"words"});
    const auto* troubles = words ? words->asObject() : nullptr;
    if (!troubles || said.empty())
        return ProviderTrouble::None;
    const auto text = lowerCase(said);
    for (const auto& [id, parts] : *troubles) {
        const auto* list = parts.asArray();
        const auto isSaid = [&](const Json& part) {
            return part.asString() && text.find(*part.asString()) != std::string::npos;
        };
        if (list && std::ranges::any_of(*list, isSaid))
            return providerTroubleFromId(id).value_or(ProviderTrouble::None);
    }
    return ProviderTrouble::None;
}

ProviderFailure refusalOf(const ProviderData& data, const net::HttpAnswer& answer, const Said& said,
                          CallCost cost, Timestamp now)
{
    const auto words = said.text.empty() ? rawText(answer.body) : rawText(said.text);
    auto trouble = troubleOfStatus(answer.status);
    if (const auto told = troubleOfWords(data, words);
        told != ProviderTrouble::None && !isClear(answer.status))
        trouble = told;
    else if (looksLikeHtml(answer) && !isClear(answer.status))
        trouble = ProviderTrouble::Busy; // a page of what stands before the provider
    // A question that comes to nothing says nothing about the task that was asked for.
    if (cost == CallCost::Free && trouble == ProviderTrouble::Failed)
        trouble = answer.status >= 500 ? ProviderTrouble::Busy : ProviderTrouble::Unknown;
    // Of a call that makes something, "not found" is its address or what it names.
    if (cost == CallCost::Paid && trouble == ProviderTrouble::Expired)
        trouble = ProviderTrouble::BadInput;
    auto out = failureOf(data, trouble, "status " + std::to_string(answer.status) + ": " + words);
    out.status = answer.status;
    out.raw = words;
    out.requestId =
        said.requestId.empty() ? requestIdOf(answer) : truncateUtf8(said.requestId, kMaxRequestId);
    out.retryAfter = net::retryAfter(answer.header("Retry-After"), now);
    out.mayHaveBegun = cost == CallCost::Paid && !saysNotBegun(answer);
    return out;
}

ProviderFailure refusalInBody(const ProviderData& data, net::HttpAnswer answer, std::int64_t code,
                              const Said& said, CallCost cost, Timestamp now)
{
    if (isGood(answer) && code >= 400 && code < 600)
        answer.status = static_cast<int>(code);
    return refusalOf(data, answer, said, cost, now);
}

ProviderFailure unreadable(const ProviderData& data, const net::HttpAnswer& answer, std::string_view why,
                           CallCost cost)
{
    auto out = failureOf(data, ProviderTrouble::Unknown,
                         "status " + std::to_string(answer.status) + ", " + std::string(why));
    out.status = answer.status;
    out.raw = rawText(answer.body);
    out.requestId = requestIdOf(answer);
    out.mayHaveBegun = cost == CallCost::Paid;
    return out;
}

ProviderFailure taskFailure(const ProviderData& data, std::string_view said, std::string requestId)
{
    auto words = rawText(said);
    const auto told = troubleOfWords(data, words);
    auto out = failureOf(data, told == ProviderTrouble::None ? ProviderTrouble::Failed : told,
                         "task failed: " + words);
    out.raw = std::move(words);
    out.requestId = std::move(requestId);
    return out;
}

std::string rawText(std::string_view text)
{
    // Secrets are looked for in a little more than is kept, so that none is cut in two and not known again.
    std::string out(text.substr(0, kMaxRaw * 2));
    if (!isUtf8(out))
        out = toNfc(out); // replaces what is malformed
    std::ranges::replace_if(
        out, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    return truncateUtf8(redact(out), kMaxRaw);
}

std::string requestIdOf(const net::HttpAnswer& answer)
{
    for (const auto* name : {"X-Request-Id", "Request-Id", "X-Trace-Id", "CF-Ray"})
        if (const auto value = answer.header(name); !value.empty())
            return truncateUtf8(rawText(value), kMaxRequestId);
    return {};
}

ProviderResult<Json> jsonOf(const ProviderData& data, const net::HttpAnswer& answer, CallCost cost,
                            Timestamp now)
{
    if (looksLikeHtml(answer) && !isGood(answer))
        return std::unexpected(refusalOf(data, answer, {}, cost, now));
    if (looksLikeHtml(answer)) {
        auto page = unreadable(data, answer, "a page instead of JSON", cost);
        if (!page.mayHaveBegun)
            page = failureOf(data, ProviderTrouble::Busy, page.internal());
        return std::unexpected(std::move(page));
    }
    auto json = Json::parse(answer.body, data.id);
    if (json)
        return std::move(*json);
    if (!isGood(answer))
        return std::unexpected(refusalOf(data, answer, {}, cost, now));
    return std::unexpected(unreadable(data, answer, json.error().internal(), cost));
}

} // namespace vidgo::providers
