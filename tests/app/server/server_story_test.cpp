#include "server_fixture.h"

#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::test;

// From the wish for a plan to the credits, with ECPay's notices coming in over HTTP.
class ServerStoryTest : public QObject
{
    Q_OBJECT

    static std::string textOf(const Json& json, std::string_view name)
    {
        return ServerFixture::text(json, name);
    }

private slots:
    void aPlanIsBoughtByCard()
    {
        ServerFixture server(storage::Backend::Sqlite, nullptr);
        const auto token = server.signUp();
        QCOMPARE(ServerFixture::text(server.call("subscription", {.token = token}), "tier"),
                 std::string("demo"));
        const auto offers =
            server.call("offers", {.parameters = Json::Object{{"currency", "TWD"}}, .token = token});
        QVERIFY(!offers.find("items")->asArray()->empty());

        const Ask wish{.body = Json::Object{{"kind", "plan"}, {"item", "starter"}, {"currency", "TWD"}},
                       .token = token,
                       .key = "one-order"};
        const auto order = server.call("placeOrder", wish);
        QCOMPARE(server.call("placeOrder", wish), order);
        const Json place = Json::Object{{"order", ServerFixture::text(order, "id")}};
        QVERIFY(!server.call("waysToPay", {.parameters = place, .token = token})
                     .find("items")
                     ->asArray()
                     ->empty());
        const auto checkout = server.call(
            "checkout", {.parameters = place, .body = Json::Object{{"pay_by", "card"}}, .token = token});
        server.pay(checkout);

        const auto paid = server.call("order", {.parameters = place, .token = token});
        QCOMPARE(ServerFixture::text(paid, "state"), std::string("delivered"));
        QCOMPARE(ServerFixture::text(server.call("subscription", {.token = token}), "tier"),
                 std::string("starter"));
        QVERIFY(ServerFixture::number(server.call("balance", {.token = token}), "available") > 0);
        QVERIFY(ServerFixture::number(server.call("quota", {.token = token}), "daily_limit") >= 0);
        QCOMPARE(server.call("orders", {.token = token}).find("items")->asArray()->size(), std::size_t{1});
        const auto estimate = server.call(
            "estimate",
            {.body = Json::Object{{"items", Json::Array{Json::Object{{"service", "leonardo_image_1080p"}}}}},
             .token = token});
        QCOMPARE(ServerFixture::number(estimate, "missing"), 0);
        QVERIFY(server.call("lowBalance", {.token = token}).find("notice")->isNull());
        Json::Object seen;
        seen["number"] = 1;
        seen["low_balance"] = 0;
        server.call("noteLowBalance", {.body = Json(seen), .token = token});
        const auto eligible = server.call("refundEligibility", {.parameters = place, .token = token});
        QCOMPARE(ServerFixture::text(eligible, "code"), std::string("billing.plan_not_refundable"));
        server.call("cancelSubscription", {.token = token});
        QCOMPARE(server.call("subscriptionHistory", {.token = token}).find("items")->asArray()->size(),
                 std::size_t{1});
        const auto receipts = server.call("invoices", {.token = token});
        QCOMPARE(receipts.find("items")->asArray()->size(), std::size_t{1});
    }

    void thePageOfAPaymentSendsItsFormUntilItIsOld()
    {
        ServerFixture server(storage::Backend::Sqlite, nullptr);
        const auto token = server.signUp();
        const auto order = server.call(
            "placeOrder",
            {.body =
                 Json::Object{{"kind", "plan"}, {"item", "starter"}, {"currency", "TWD"}, {"language", "ja"}},
             .token = token});
        const auto checkout =
            server.call("checkout", {.parameters = Json::Object{{"order", textOf(order, "id")}},
                                     .body = Json::Object{{"pay_by", "card"}},
                                     .token = token});
        QCOMPARE(*checkout.find("origins")->asArray()->front().asString(), server.ecpay->url());
        QCOMPARE(checkout.find("ends")->asArray()->size(), std::size_t{2});

        const auto address = textOf(checkout, "page");
        const Ask ask{.parameters = Json::Object{{"page", address.substr(address.rfind('/') + 1)}}};
        QVERIFY(address.ends_with(server.requestOf("paymentPage", ask).path));
        for (int look = 0; look < 2; ++look) { // a person may come back by the browser's arrow
            const auto page = server.answer(server.requestOf("paymentPage", ask));
            QCOMPARE(page.status, 200);
            const auto html = std::string(page.text());
            QVERIFY(html.contains("lang=\"ja\""));
            QVERIFY(html.contains("action=\"" + textOf(checkout, "url") + "\""));
            for (const auto& field : *checkout.find("fields")->asArray())
                QVERIFY(html.contains("name=\"" + textOf(field, "name") + "\""));
            QVERIFY(page.header("Content-Security-Policy").contains("form-action " + server.ecpay->url()));
            QCOMPARE(page.header("Cache-Control"), "no-store");
        }
        server.clock.advance(31min);
        QCOMPARE(server.answer(server.requestOf("paymentPage", ask)).status, 410);
        const Ask unknown{.parameters = Json::Object{{"page", "0123456789abcdef"}}};
        QCOMPARE(server.answer(server.requestOf("paymentPage", unknown)).status, 410);
    }

    void whoComesBackIsToldSoInTheirLanguage()
    {
        ServerFixture server(storage::Backend::Sqlite, nullptr);
        auto request = server.requestOf("paymentResult");
        QVERIFY(server.answer(request).text().contains("lang=\"en\""));
        request.headers.emplace_back("Accept-Language", "fr, zh-TW;q=0.8, ja");
        QVERIFY(server.answer(request).text().contains("lang=\"zh-TW\""));
    }

    void ordersOfOthersAreNotThere()
    {
        ServerFixture server(storage::Backend::Sqlite, nullptr);
        const auto ann = server.signUp();
        const auto order = server.call(
            "placeOrder",
            {.body = Json::Object{{"kind", "plan"}, {"item", "starter"}, {"currency", "TWD"}}, .token = ann});
        const auto eve = server.signUp();
        const Json place = Json::Object{{"order", ServerFixture::text(order, "id")}};
        for (const auto* const id : {"order", "waysToPay", "askOrder", "cancelOrder"})
            QCOMPARE(server.refusal(id, {.parameters = place, .token = eve}),
                     QStringLiteral("billing.order_missing"));
        for (const auto* const id : {"checkout", "refundOrder"})
            QCOMPARE(server.refusal(id, {.parameters = place, .body = Json::Object{}, .token = eve}),
                     QStringLiteral("billing.order_missing"));
        server.call("cancelOrder", {.parameters = place, .token = ann});
    }

    void aWayToPayThatNobodyKnowsIsRefused()
    {
        ServerFixture server(storage::Backend::Sqlite, nullptr);
        const auto token = server.signUp();
        const auto order = server.call(
            "placeOrder", {.body = Json::Object{{"kind", "plan"}, {"item", "starter"}, {"currency", "TWD"}},
                           .token = token});
        QCOMPARE(server.refusal("checkout",
                                {.parameters = Json::Object{{"order", ServerFixture::text(order, "id")}},
                                 .body = Json::Object{{"pay_by", "shells"}},
                                 .token = token}),
                 QStringLiteral("base.invalid_argument"));
    }

    void codesAreTried()
    {
        ServerFixture server(storage::Backend::Sqlite, nullptr);
        const auto token = server.signUp();
        const auto tried =
            server.call("validateCodes", {.body = Json::Object{{"kind", "plan"},
                                                               {"item", "starter"},
                                                               {"currency", "TWD"},
                                                               {"codes", Json::Array{"NOBODY"}}},
                                          .token = token});
        const auto& refused = *tried.find("refused")->asArray();
        QCOMPARE(refused.size(), std::size_t{1});
        QCOMPARE(ServerFixture::text(refused[0], "reason"), std::string("promotion.unknown_code"));
    }

    void forgedNoticesChangeNothing()
    {
        ServerFixture server(storage::Backend::Sqlite, nullptr);
        const auto token = server.signUp();
        const auto order = server.call(
            "placeOrder", {.body = Json::Object{{"kind", "plan"}, {"item", "starter"}, {"currency", "TWD"}},
                           .token = token});
        const Json place = Json::Object{{"order", ServerFixture::text(order, "id")}};
        const auto checkout = server.call(
            "checkout", {.parameters = place, .body = Json::Object{{"pay_by", "card"}}, .token = token});
        ServerFixture::submit(checkout);
        const auto answer = ServerFixture::must(server.ecpay->forge(server.ecpay->trades().back()));
        QVERIFY(answer.body != "1|OK");
        server.deliver();
        QVERIFY(ServerFixture::text(server.call("order", {.parameters = place, .token = token}), "state") !=
                "paid");
        QCOMPARE(ServerFixture::number(server.call("balance", {.token = token}), "available"), 0);
    }
};

QTEST_GUILESS_MAIN(ServerStoryTest)
#include "server_story_test.moc"
