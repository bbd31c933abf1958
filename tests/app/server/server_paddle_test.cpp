#include "server_fixture.h"

#include "vidgo/sandbox/paddle_stand_in.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::test;

// Paying at Paddle, whose checkout is opened on a page of ours.
class ServerPaddleTest : public QObject
{
    Q_OBJECT

    static constexpr auto kStarter = "pri_01kdva00000000000000000001";

    std::unique_ptr<sandbox::PaddleStandIn> m_paddle;
    std::unique_ptr<ServerFixture> m_server;
    SystemClock m_paddleClock; // webhooks are signed for now

    // `hasPage`: with a client-side token, so that the page is ours.
    void open(bool hasPage)
    {
        sandbox::PaddleStandIn::Options options;
        options.prices = {{.id = kStarter, .name = "Starter", .amounts = {{"USD", 999}}, .months = 1}};
        m_server.reset();
        m_paddle = ServerFixture::must(sandbox::PaddleStandIn::open(options, m_paddleClock));
        m_server = std::make_unique<ServerFixture>(
            storage::Backend::Sqlite, nullptr, composition::SandboxPlaces(),
            [&](app_server::ServerConfig& config) {
                billing::PaddleSettings paddle;
                paddle.host = m_paddle->url();
                paddle.apiKey = Secret("pdl_sdbx_apikey_sandbox");
                paddle.webhookSecret = Secret("pdl_ntfset_sandbox");
                paddle.webhookTolerance = std::chrono::hours(24 * 365 * 10);
                paddle.prices = {{.kind = billing::SoldItem::Kind::Plan,
                                  .item = "starter",
                                  .amount = Money{999, Currency::usd()},
                                  .price = billing::paddle::PriceId(std::string(kStarter))}};
                if (hasPage) {
                    paddle.checkoutPage = config.address + "/api/v1/payments/paddle";
                    config.paddlePage = endpoints::PaddlePage{.clientToken = "test_sandbox",
                                                              .script = m_paddle->url() + "/paddle.js",
                                                              .isSandbox = true};
                }
                config.paddle = std::move(paddle);
            });
        m_paddle->setWebhookUrl(m_server->config.address + "/api/v1/payments/paddle/notice");
    }
    Json orderStarter(const std::string& token, const char* language = "en") const
    {
        return m_server->call("placeOrder", {.body = Json::Object{{"kind", "plan"},
                                                                  {"item", "starter"},
                                                                  {"currency", "USD"},
                                                                  {"language", language}},
                                             .token = token});
    }
    Json checkOut(const Json& order, const std::string& token) const
    {
        return m_server->call("checkout",
                              {.parameters = Json::Object{{"order", ServerFixture::text(order, "id")}},
                               .body = Json::Object{},
                               .token = token});
    }
    static std::set<std::string> textsOf(const Json& list)
    {
        std::set<std::string> all;
        for (const auto& one : *list.asArray())
            all.insert(*one.asString());
        return all;
    }

private slots:
    void cleanup()
    {
        if (m_paddle)
            QCOMPARE(m_paddle->recorder().unexpected(), std::vector<std::string>());
        m_server.reset();
        m_paddle.reset();
    }

    void aPlanIsBoughtOnThePageOfOurs()
    {
        open(true);
        const auto token = m_server->signUp();
        const auto order = orderStarter(token, "zh-TW");
        const auto checkout = checkOut(order, token);
        const auto transaction = m_paddle->transactions().back();
        QCOMPARE(ServerFixture::text(checkout, "page"), m_server->config.address +
                                                            "/api/v1/payments/paddle?_ptxn=" + transaction +
                                                            "&language=zh-TW");
        const auto origins = textsOf(*checkout.find("origins"));
        QVERIFY(origins.contains(m_paddle->url()));
        QVERIFY(
            textsOf(*checkout.find("ends")).contains(m_server->config.address + "/api/v1/payments/result"));

        VIDGO_VERIFY(m_paddle->choose(transaction, sandbox::PaddleChoice::Pay));
        QVERIFY(m_paddle->outbox().deliverAll() > 0);
        m_server->deliver();
        const Ask paid{.parameters = Json::Object{{"order", ServerFixture::text(order, "id")}},
                       .token = token};
        QCOMPARE(ServerFixture::text(m_server->call("order", paid), "state"), std::string("delivered"));
    }

    void thePageMayLoadPaddleAndNothingElse()
    {
        open(true);
        const auto page = m_server->answer(m_server->requestOf(
            "paddlePage", {.parameters = Json::Object{{"_ptxn", "txn_1"}, {"language", "ja"}}}));
        QCOMPARE(page.status, 200);
        const std::string html(page.text());
        QVERIFY(html.contains("lang=\"ja\"") && html.contains("data-locale=\"ja\""));
        QVERIFY(html.contains("data-script=\"" + m_paddle->url() + "/paddle.js\""));
        QVERIFY(html.contains("data-token=\"test_sandbox\"") &&
                html.contains("data-environment=\"sandbox\""));
        QVERIFY(!html.contains("txn_1")); // what came with the address is no part of the page
        const std::string policy(page.header("Content-Security-Policy"));
        QVERIFY(policy.contains("default-src 'none'") && !policy.contains("unsafe"));
        for (const auto* const kind : {"frame-src ", "connect-src ", "img-src "})
            QVERIFY2(policy.contains(kind + m_paddle->url() + ";") ||
                         policy.ends_with(kind + m_paddle->url()),
                     kind);
        const auto nonce = QRegularExpression(QStringLiteral("script-src 'nonce-([^']+)'"))
                               .match(QString::fromStdString(policy))
                               .captured(1)
                               .toStdString();
        QVERIFY(nonce.size() > 20 && html.contains("<script nonce=\"" + nonce + "\""));
        const auto again = m_server->answer(m_server->requestOf("paddlePage"));
        QVERIFY(again.header("Content-Security-Policy") != policy);
    }

    void thePageIsInTheLanguageOfTheBrowserWhereNoneIsNamed()
    {
        open(true);
        auto request = m_server->requestOf("paddlePage", {.parameters = Json::Object{{"_ptxn", "txn_1"}}});
        request.headers.emplace_back("Accept-Language", "zh-TW");
        const std::string html(m_server->answer(request).text());
        QVERIFY(html.contains("lang=\"zh-TW\"") && html.contains("data-locale=\"zh-Hant\""));
    }

    void withoutATokenThePageIsPaddles()
    {
        open(false);
        const auto token = m_server->signUp();
        const auto checkout = checkOut(orderStarter(token), token);
        QVERIFY(ServerFixture::text(checkout, "page").starts_with(m_paddle->url() + "/checkout?_ptxn="));
        QCOMPARE(m_server->answer(m_server->requestOf("paddlePage")).status, 410);
    }
};

QTEST_GUILESS_MAIN(ServerPaddleTest)
#include "server_paddle_test.moc"
