#include "handler.h"

namespace vidgo::endpoints {
namespace {

// Bytes and headers as they came: only the gateway's code judges them.
api::Response receive(billing::Billing& billing, billing::GatewayId gateway, const Asked& asked)
{
    const auto kind = asked.text("kind");
    const auto signature =
        gateway == billing::GatewayId::Paddle ? asked.request.header("Paddle-Signature") : std::string_view();
    auto answer = billing.receive(gateway, {.path = kind,
                                            .contentType = asked.request.header("Content-Type"),
                                            .signature = signature,
                                            .body = asked.request.body});
    return {.status = answer.status,
            .headers = {{"Content-Type", answer.contentType}, {"Cache-Control", "no-store"}},
            .body = std::move(answer.body)};
}

// What a person sees who comes back from paying; the studio's window closes at this address.
api::Response resultPage()
{
    return {.status = 200,
            .headers = {{"Content-Type", "text/html; charset=utf-8"}, {"Cache-Control", "no-store"}},
            .body = std::string(
                "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                "<title>VidGo</title></head><body><h1>VidGo</h1><p>You can close this page. "
                "VidGo Studio goes on by itself once the payment has arrived.</p></body></html>")};
}

} // namespace

void addPaymentHandlers(Handlers& handlers, const Endpoints::Parts& given)
{
    handlers["ecpayNotice"] = [parts = given](const Asked& asked) -> Result<Reply> {
        // The browser of a person who comes back brings a form along, and is shown a page.
        auto answer = receive(parts.billing, billing::GatewayId::Ecpay, asked);
        if (asked.text("kind") == billing::kReturnPath)
            return Reply(resultPage());
        return Reply(std::move(answer));
    };
    handlers["paddleNotice"] = [parts = given](const Asked& asked) -> Result<Reply> {
        return Reply(receive(parts.billing, billing::GatewayId::Paddle, asked));
    };
    handlers["paymentResult"] = [](const Asked&) -> Result<Reply> { return Reply(resultPage()); };
}

} // namespace vidgo::endpoints
