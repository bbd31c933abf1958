#include <exception>

#include <boost/asio/post.hpp>

#include "connection.h"
#include "vidgo/api/problem.h"

namespace vidgo::server {
namespace {

using api::ApiError;

api::Response problemFor(ApiError error, std::string_view id, const ErrorArguments& arguments = {})
{
    return api::answerOf(api::problemOf(Error(error, {}, arguments), id));
}

} // namespace

api::Response Connection::handled(const api::Request& request) const
{
    try {
        return m_state.parts.handler(request);
    } catch (const std::exception& mistake) {
        m_state.parts.log.error("server", "a handler threw", {{"id", request.id}, {"what", mistake.what()}});
    } catch (...) {
        m_state.parts.log.error("server", "a handler threw", {{"id", request.id}});
    }
    return problemFor(ApiError::Internal, request.id);
}

asio::awaitable<api::Response> Connection::answer(const ExchangePtr& exchange, std::size_t lane)
{
    const auto& request = exchange->request;
    const auto self = shared_from_this();
    const bool isTaken = lane < m_state.lanes.size() && m_state.lanes[lane]->submit([self, exchange] {
        api::Response response;
        if (!exchange->isAbandoned)
            response = self->handled(exchange->request);
        asio::post(self->m_io.context(), [self, exchange, response = std::move(response)]() mutable {
            exchange->response = std::move(response);
            self->m_signal.raise();
        });
    });
    if (!isTaken)
        co_return refusal({ApiError::Overloaded, "full queue"}, request);
    if (co_await waitForAnswer(*exchange))
        co_return std::move(*exchange->response);
    exchange->isAbandoned = true;
    co_return refusal({ApiError::TookTooLong, "slow handler"}, request);
}

asio::awaitable<bool> Connection::waitForAnswer(Exchange& exchange)
{
    const auto due = std::chrono::steady_clock::now() + m_state.options.timeouts.handler;
    while (!exchange.response && !m_isAborted) {
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(due - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            break;
        co_await m_signal.wait(left);
    }
    co_return exchange.response.has_value();
}

api::Response Connection::refusal(const HeadFault& fault, const api::Request& request)
{
    ErrorArguments arguments;
    if (fault.error == ApiError::BodyTooLarge)
        arguments["limit"] = std::to_string(ruleFor(request).maxBytes);
    auto response = problemFor(fault.error, request.id, arguments);
    response.headers.emplace_back("X-Request-Id", request.id);
    response.headers.emplace_back("X-Content-Type-Options", "nosniff");
    m_state.parts.observer.requestRefused(response.status, fault.reason);
    m_state.parts.log.info("server", "request refused",
                           {{"id", request.id},
                            {"origin", request.origin},
                            {"status", std::to_string(response.status)},
                            {"reason", std::string(fault.reason)}});
    return response;
}

asio::awaitable<Connection::Next> Connection::refuse(const HeadFault& fault, const api::Request& request)
{
    const bool isWritten = co_await write(refusal(fault, request), request, false);
    co_return isWritten ? Next::Linger : Next::Close;
}

} // namespace vidgo::server
