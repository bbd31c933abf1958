#include "vidgo/endpoints/endpoints.h"

#include "gatekeeper.h"
#include "handler.h"
#include "kept_answers.h"
#include "vidgo/api/api_error.h"
#include "vidgo/api/openapi.h"
#include "vidgo/api/problem.h"
#include "vidgo/base/hash.h"

namespace vidgo::endpoints {
namespace {

constexpr std::string_view kModule = "endpoints";

api::Response textAnswer(std::string_view type, std::string text)
{
    return {.status = 200, .headers = {{"Content-Type", std::string(type)}}, .body = std::move(text)};
}

Result<std::string> hashOf(const api::Request& request)
{
    std::string text(methodName(request.method));
    for (const auto part :
         {std::string_view(request.path), std::string_view(request.query), std::string_view(request.body)})
        text.append("\n").append(std::to_string(part.size())).append(":").append(part);
    if (request.bodyFile) {
        auto hash = sha256OfFile(*request.bodyFile);
        if (!hash)
            return hash;
        text.append("\n").append(*hash);
    }
    return sha256(text);
}

} // namespace

class Endpoints::Desk
{
public:
    explicit Desk(const Parts& parts)
        : m_parts(parts)
        , m_router(api::routes())
        , m_gatekeeper({.sessions = parts.sessions, .keys = parts.keys, .bans = parts.bans})
        , m_document(api::openApiDocument(api::routes(), parts.address, parts.version).dump())
        , m_page(api::documentationPage(api::routes(), parts.version))
        , m_kept(parts.clock)
    {
        for (auto* const add :
             {&addAuthHandlers, &addCreditHandlers, &addOrderHandlers, &addSubscriptionHandlers,
              &addPaymentHandlers, &addExampleHandlers, &addAdminHandlers, &addWorkHandlers})
            add(m_handlers, m_parts);
    }

    api::Response answer(const api::Request& request)
    {
        const bool isRead = request.method == api::Method::Get || request.method == api::Method::Head;
        if (isRead && request.path == "/openapi.json")
            return textAnswer("application/json", m_document);
        if (isRead && request.path == "/docs") {
            auto page = textAnswer("text/html; charset=utf-8", m_page);
            page.headers.emplace_back(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
            return page;
        }
        if (isRead)
            if (auto kept = m_kept.find(request))
                return std::move(*kept);
        const auto match = m_router.find(request.method, request.path);
        if (!match)
            return refuse(match.error(), request);
        const auto asked = m_parts.clock.now();
        auto caller = m_gatekeeper.check(*match->route, request);
        if (!caller)
            return problem(caller.error(), request);
        auto reading = api::readCall(*match, request);
        if (!reading)
            return problem(reading.error(), request);
        if (!reading->faults.empty())
            return api::answerOf(api::problemOf(std::move(reading->faults), request.id));
        auto response = dispatch(reading->call, request, *caller);
        if (match->route->isShared)
            m_kept.keep(request, response, asked);
        return response;
    }

    bool isAtHand(const api::Request& request) const { return m_kept.isAtHand(request); }
    Result<AccountId> signer(const api::Request& request) const { return m_gatekeeper.signer(request); }

    std::size_t maxBody(api::Method method, std::string_view path) const
    {
        const auto match = m_router.find(method, path);
        return match ? match->route->maxBody : 0;
    }

private:
    api::Response dispatch(const api::Call& call, const api::Request& request,
                           const std::optional<accounts::Caller>& caller)
    {
        if (!call.route->isWrite())
            return work({.call = call, .request = request, .caller = caller, .key = {}});
        auto key = idempotencyKeyOf(request);
        if (!key)
            return problem(key.error(), request);
        const Asked asked{.call = call, .request = request, .caller = caller, .key = std::move(*key)};
        if (call.route->answersSecret())
            return work(asked);
        auto hash = hashOf(request);
        if (!hash)
            return problem(hash.error(), request);
        const RequestKey row{.owner =
                                 caller ? "account:" + caller->account.value() : "origin:" + request.origin,
                             .key = asked.key,
                             .hash = std::move(*hash)};
        auto answered = m_parts.idempotency.once(row, [&] { return work(asked); });
        return answered ? std::move(*answered) : problem(answered.error(), request);
    }

    api::Response work(const Asked& asked)
    {
        const auto handler = m_handlers.find(asked.call.route->id);
        if (handler == m_handlers.end())
            return problem(Error(api::ApiError::NotAvailableYet, std::string(asked.call.route->id)),
                           asked.request);
        auto reply = handler->second(asked);
        if (!reply)
            return problem(reply.error(), asked.request);
        if (auto* const whole = std::get_if<api::Response>(&*reply))
            return std::move(*whole);
        api::Response response{.status = asked.call.route->status, .headers = {}, .body = {}};
        if (asked.call.route->answers == api::Answers::Nothing)
            return response;
        response.headers.emplace_back("Content-Type", "application/json");
        if (asked.caller)
            response.headers.emplace_back("Cache-Control", "private, no-cache");
        response.body = std::get<Json>(*reply).dump();
        return response;
    }

    // An address that is there says which methods it takes.
    api::Response refuse(const Error& error, const api::Request& request)
    {
        auto response = problem(error, request);
        if (error.is(api::ApiError::WrongMethod))
            response.headers.emplace_back("Allow", m_router.allowed(request.path));
        return response;
    }

    api::Response problem(const Error& error, const api::Request& request)
    {
        const auto told = api::problemOf(error, request.id);
        if (told.status >= 500 && !error.is(api::ApiError::NotAvailableYet))
            m_parts.log.failure(kModule, request.id + " " + request.path, error);
        else
            m_parts.log.debug(kModule, "refused",
                              {{"request", request.id}, {"error", std::string(error.id())}});
        return api::answerOf(told);
    }

    Parts m_parts;
    api::Router m_router;
    Gatekeeper m_gatekeeper;
    Handlers m_handlers;
    std::string m_document;
    std::string m_page;
    KeptAnswers m_kept;
};

Endpoints::Endpoints(const Parts& parts)
    : m_desk(std::make_unique<Desk>(parts))
{}

Endpoints::~Endpoints() = default;

api::Response Endpoints::answer(const api::Request& request)
{
    return m_desk->answer(request);
}

std::size_t Endpoints::maxBody(api::Method method, std::string_view path) const
{
    return m_desk->maxBody(method, path);
}

Result<AccountId> Endpoints::signer(const api::Request& request) const
{
    return m_desk->signer(request);
}

bool Endpoints::isAtHand(const api::Request& request) const
{
    return m_desk->isAtHand(request);
}

} // namespace vidgo::endpoints
