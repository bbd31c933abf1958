#include "paddle/gateway_calls.h"

namespace vidgo::billing {

Error refusalError(const paddle::Refusal& refusal)
{
    const auto internal = "status " + std::to_string(refusal.status) + " " + refusal.code + " " +
                          refusal.detail + " request " + refusal.requestId;
    const auto reason = refusal.code.empty() ? "status " + std::to_string(refusal.status) : refusal.code;
    const std::string gateway(paddle::kGateway);
    switch (refusal.advice) {
    case paddle::Advice::AskOperator:
        return {BillingError::GatewayRefusesUs, internal, {{"gateway", gateway}, {"reason", reason}}};
    case paddle::Advice::TryLater:
        return {BillingError::GatewayBusy, internal, {{"gateway", gateway}}};
    default:
        return {BillingError::OrderInvalid, internal, {{"reason", reason}}};
    }
}

net::HttpResult PaddleGateway::Calls::send(const paddle::Request& request) const
{
    std::string key = "Bearer " + std::string(m_settings.apiKey.reveal());
    net::HttpRequest call;
    call.method = request.method;
    call.url = m_settings.host + request.path;
    call.headers = {{"Authorization", Secret(key)}, {"Accept", "application/json"}, {"Paddle-Version", "1"}};
    wipe(key);
    if (!request.body.isNull()) {
        call.headers.push_back({"Content-Type", "application/json"});
        call.body = request.body.dump();
    }
    call.maxAnswerBytes = paddle::kMaxBodyBytes;
    call.kind = request.method == "GET" ? net::CallKind::Read : net::CallKind::Write;
    return m_http.send(call, m_stop);
}

paddle::HttpAnswer PaddleGateway::Calls::httpAnswer(const net::HttpAnswer& answer)
{
    return {.status = answer.status, .body = answer.body, .retryAfter = answer.header("Retry-After")};
}

} // namespace vidgo::billing
