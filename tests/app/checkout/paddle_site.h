#pragma once

#include <memory>
#include <string>

#include <QString>
#include <QUrl>

#include "checkout_hands.h"
#include "vidgo/base/random.h"
#include "vidgo/endpoints/payment_pages.h"
#include "vidgo/sandbox/http_sender.h"
#include "vidgo/sandbox/paddle_stand_in.h"
#include "vidgo/test/test_database.h"

namespace vidgo::test {

/// Our server's page for Paddle, as it is, and Paddle's stand-in behind it.
class PaddleSite
{
public:
    explicit PaddleSite(const std::string& token = "test_sandbox")
        : m_database(m_place.open())
    {
        sandbox::PaddleStandIn::Options options;
        options.prices = {{.id = kPrice, .name = "150 credits", .amounts = {{"USD", 799}}}};
        m_paddle = std::move(*sandbox::PaddleStandIn::open(options, m_clock));
        m_server = std::move(*sandbox::HttpListener::open(
            {}, [this](const sandbox::Request& request) { return answer(request); }));
        m_pages = std::make_unique<endpoints::PaymentPages>(std::move(*endpoints::PaymentPages::open(
            sourcePath("resources"),
            {.database = *m_database,
             .clock = m_clock,
             .random = m_random,
             .address = m_server->url(),
             .paddle = endpoints::PaddlePage{
                 .clientToken = token, .script = m_paddle->url() + "/paddle.js", .isSandbox = true}})));
    }

    sandbox::PaddleStandIn& paddle() { return *m_paddle; }
    /// A new transaction that waits for being paid.
    std::string transaction()
    {
        const auto made = sandbox::send(
            "POST", m_paddle->url() + "/transactions",
            {{"Authorization", "Bearer pdl_sdbx_apikey_sandbox"}, {"Content-Type", "application/json"}},
            std::string(R"({"items":[{"price_id":")") + kPrice +
                R"(","quantity":1}],"custom_data":{"order":"or1"},"currency_code":"USD"})");
        return made && made->status == 201 ? m_paddle->transactions().back() : std::string();
    }
    /// What the studio is told when somebody is to pay it; empty: the page as it is found by chance.
    CheckoutHands::Order order(const std::string& transaction,
                               const QString& language = QStringLiteral("en")) const
    {
        const auto address = m_server->url() + std::string(endpoints::PaymentPages::kPaddlePath);
        const auto query = transaction.empty() ? std::string() : "?_ptxn=" + transaction;
        CheckoutHands::Order order{
            .start = QUrl(QString::fromStdString(address + query)), .ends = {}, .origins = {}};
        if (!transaction.empty())
            order.start = QUrl(order.start.toString() + QStringLiteral("&language=") + language);
        for (const auto& end : m_pages->ends())
            order.ends << QString::fromStdString(end);
        for (const auto& origin : m_pages->origins(billing::GatewayId::Paddle))
            order.origins << QString::fromStdString(origin);
        order.language = language;
        return order;
    }

private:
    static constexpr auto kPrice = "pri_01kdva00000000000000000001";

    sandbox::Answer answer(const sandbox::Request& request)
    {
        const auto query = sandbox::readForm(request.query()).value_or(sandbox::Fields());
        const auto language =
            languageFromCode(sandbox::valueOf(query, "language")).value_or(Language::English);
        api::Response response{.status = 404, .headers = {}, .body = {}};
        if (request.path() == endpoints::PaymentPages::kPaddlePath)
            response = m_pages->paddle(language);
        if (request.path() == "/api/v1/payments/result")
            response = m_pages->back(language);
        return {.status = response.status,
                .contentType = std::string(response.header("Content-Type")),
                .body = std::string(response.text()),
                .headers = {
                    {"Content-Security-Policy", std::string(response.header("Content-Security-Policy"))}}};
    }

    SystemClock m_clock;
    SystemRandom m_random;
    TestDatabase m_place{storage::Backend::Sqlite, nullptr};
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<sandbox::PaddleStandIn> m_paddle;
    std::unique_ptr<endpoints::PaymentPages> m_pages;
    std::unique_ptr<sandbox::HttpListener> m_server; // ends before what it uses
};

} // namespace vidgo::test
