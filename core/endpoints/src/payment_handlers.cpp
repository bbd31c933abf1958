#include "handler.h"

#include <algorithm>

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

// A browser's: "ja,en-US;q=0.7", the wish first.
Language languageOf(const api::Request& request)
{
    std::string_view wishes = request.header("Accept-Language");
    while (!wishes.empty()) {
        const auto end = std::min(wishes.find(','), wishes.size());
        auto wish = wishes.substr(0, std::min(end, wishes.find(';')));
        wish.remove_prefix(std::min(wish.find_first_not_of(' '), wish.size()));
        if (const auto language = languageFromCode(wish))
            return *language;
        wishes.remove_prefix(std::min(end + 1, wishes.size()));
    }
    return Language::English;
}

} // namespace

void addPaymentHandlers(Handlers& handlers, const Endpoints::Parts& given)
{
    handlers["ecpayNotice"] = [parts = given](const Asked& asked) -> Result<Reply> {
        // The browser of a person who comes back brings a form along, and is shown a page.
        auto answer = receive(parts.billing, billing::GatewayId::Ecpay, asked);
        if (asked.text("kind") == billing::kReturnPath)
            return Reply(parts.paymentPages.back(languageOf(asked.request)));
        return Reply(std::move(answer));
    };
    handlers["paddleNotice"] = [parts = given](const Asked& asked) -> Result<Reply> {
        return Reply(receive(parts.billing, billing::GatewayId::Paddle, asked));
    };
    handlers["paddlePage"] = [parts = given](const Asked& asked) -> Result<Reply> {
        const auto language = languageFromCode(asked.text("language"));
        return Reply(parts.paymentPages.paddle(language.value_or(languageOf(asked.request))));
    };
    handlers["paymentPage"] = [parts = given](const Asked& asked) -> Result<Reply> {
        auto page = parts.paymentPages.form(asked.text("page"), languageOf(asked.request));
        if (!page)
            return failure(page);
        return Reply(std::move(*page));
    };
    handlers["paymentResult"] = [parts = given](const Asked& asked) -> Result<Reply> {
        return Reply(parts.paymentPages.back(languageOf(asked.request)));
    };
}

} // namespace vidgo::endpoints
