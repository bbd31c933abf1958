#include "vidgo/api/problem.h"

#include <algorithm>
#include <array>

#include "vidgo/api/api_error.h"

namespace vidgo::api {
namespace {

constexpr std::int64_t kRetryAfter = 5;
constexpr std::string_view kTypePrefix = "urn:vidgo:problem:";

constexpr std::array<FieldFault::Kind, 7> kKinds = {FieldFault::Kind::Missing,   FieldFault::Kind::Unknown,
                                                    FieldFault::Kind::WrongType, FieldFault::Kind::TooSmall,
                                                    FieldFault::Kind::TooLarge,  FieldFault::Kind::NotAllowed,
                                                    FieldFault::Kind::WrongForm};

Json documentOf(const std::vector<FieldFault>& faults)
{
    Json::Array list;
    for (const auto& fault : faults)
        list.emplace_back(Json::Object{
            {"pointer", "#" + fault.pointer}, {"code", faultId(fault.kind)}, {"limit", fault.limit}});
    return list;
}

std::string textOf(const Json& object, std::string_view name)
{
    const auto* const member = object.find(name);
    const auto* const text = member ? member->asString() : nullptr;
    return text ? *text : std::string();
}

std::vector<FieldFault> faultsFrom(const Json* list)
{
    std::vector<FieldFault> faults;
    if (!list || !list->asArray())
        return faults;
    for (const auto& item : *list->asArray()) {
        const auto pointer = textOf(item, "pointer");
        const auto code = textOf(item, "code");
        const auto* const kind =
            std::ranges::find_if(kKinds, [&](FieldFault::Kind known) { return faultId(known) == code; });
        if (kind != kKinds.end() && pointer.starts_with('#'))
            faults.push_back({.pointer = pointer.substr(1), .kind = *kind, .limit = textOf(item, "limit")});
    }
    return faults;
}

std::int64_t retryAfterOf(const ErrorArguments& arguments)
{
    const auto seconds = arguments.find("seconds");
    if (seconds == arguments.end() || seconds->second.empty() || seconds->second.size() > 9 ||
        !std::ranges::all_of(seconds->second, [](char c) { return c >= '0' && c <= '9'; }))
        return kRetryAfter;
    return std::stoll(seconds->second);
}

} // namespace

Problem problemOf(const Error& error, std::string_view request)
{
    Problem problem{.status = statusOf(error.id()),
                    .code = std::string(error.id()),
                    .text = std::string(error.externalTemplate()),
                    .arguments = error.arguments(),
                    .faults = {},
                    .retryAfter = {},
                    .request = std::string(request)};
    if (problem.status == 429 || problem.status == 503)
        problem.retryAfter = retryAfterOf(problem.arguments);
    return problem;
}

Problem problemOf(std::vector<FieldFault> faults, std::string_view request)
{
    auto problem = problemOf(Error(ApiError::InvalidFields, {}), request);
    problem.faults = std::move(faults);
    return problem;
}

Response answerOf(const Problem& problem)
{
    Json::Object document{{"type", std::string(kTypePrefix) + problem.code},
                          {"title", problem.text},
                          {"detail", fillIn(problem.text, problem.arguments)},
                          {"status", problem.status},
                          {"code", problem.code},
                          {"request", problem.request}};
    if (!problem.arguments.empty())
        document["arguments"] = Json::Object(problem.arguments.begin(), problem.arguments.end());
    if (!problem.faults.empty())
        document["errors"] = documentOf(problem.faults);
    Response response{.status = problem.status,
                      .headers = {{"Content-Type", std::string(kProblemType)}, {"Cache-Control", "no-store"}},
                      .body = Json(std::move(document)).dump()};
    if (problem.retryAfter)
        response.headers.emplace_back("Retry-After", std::to_string(*problem.retryAfter));
    if (problem.status == 401)
        response.headers.emplace_back("WWW-Authenticate", "Bearer");
    return response;
}

std::optional<Problem> problemFrom(int status, std::string_view body)
{
    const auto document = Json::parse(body, "problem");
    if (!document || !document->asObject() || textOf(*document, "code").empty())
        return {};
    Problem problem{.status = status,
                    .code = textOf(*document, "code"),
                    .text = textOf(*document, "title"),
                    .arguments = {},
                    .faults = faultsFrom(document->find("errors")),
                    .retryAfter = {},
                    .request = textOf(*document, "request")};
    const auto* const arguments = document->find("arguments");
    if (arguments && arguments->asObject())
        for (const auto& [name, value] : *arguments->asObject())
            if (const auto* const text = value.asString())
                problem.arguments[name] = *text;
    if (status == 429 || status == 503)
        problem.retryAfter = retryAfterOf(problem.arguments);
    return problem;
}

} // namespace vidgo::api
