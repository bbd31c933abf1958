#include "server_fixture.h"

#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::test;

// From the wish for a plan to the credits, with ECPay's notices coming in over HTTP.
class ServerStoryTest : public QObject
{
    Q_OBJECT

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
