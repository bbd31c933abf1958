#include <set>

#include "server_fixture.h"
#include "vidgo/base/file.h"

using namespace vidgo;
using namespace vidgo::test;

// What the stories of the other tests don't come by, and that none is left out: what every route refuses is
// played through in server_routes_test, what it does is not.
class ServerSuccessesTest : public QObject
{
    Q_OBJECT

private slots:
    // Told by gateways over HTTP, which the stand-ins do in the stories: no test calls them by name.
    void everyRouteIsAskedByName()
    {
        const std::set<std::string_view> told = {"ecpayNotice", "paddleNotice"};
        const std::set<std::string_view> toCome = {"interior",
                                                   "workflow"}; // which say that they are not there yet
        QString tests;
        for (const auto& entry : std::filesystem::directory_iterator(sourcePath("tests/app/server")))
            if (entry.path().extension() == ".cpp" && entry.path().filename() != "server_routes_test.cpp")
                tests += QString::fromStdString(
                    ServerFixture::must(readTextFile(entry.path(), std::uint64_t{1} << 20U)));
        for (const auto& route : api::routes())
            QVERIFY2(told.contains(route.id) || toCome.contains(route.group) ||
                         tests.contains(QLatin1Char('"') + QString::fromUtf8(route.id) + QLatin1Char('"')),
                     (std::string(route.id) + " has no test of its success").c_str());
    }

    void anAddressIsConfirmedByTheLinkOfASecondMail()
    {
        ServerFixture server(storage::Backend::Sqlite, nullptr);
        server.email = "bob@example.com";
        const auto registration =
            server.call("register", {.body = Json::Object{{"email", server.email},
                                                          {"password", ServerFixture::kPassword},
                                                          {"name", "Bob"}}});
        server.deliver();
        const auto first = server.lastMail();
        server.clock.advance(2min);
        server.call(
            "resendVerification",
            {.body = Json::Object{{"registration", ServerFixture::text(registration, "registration")}}});
        server.deliver();
        const auto text = server.lastMail();
        QVERIFY(text != first);
        const auto link = text.substr(text.find('#') + 1, 43);
        server.call("verifyEmail",
                    {.body = Json::Object{{"link", link}, {"password", ServerFixture::kPassword}}});
        QVERIFY(!ServerFixture::text(server.signIn(), "access_token").empty());
    }

    void aPlanIsKeptAndChangedAndHasReceipts()
    {
        ServerFixture server(storage::Backend::Sqlite, nullptr);
        const auto token = server.signUp();
        server.subscribe(token, "starter");
        server.call("cancelSubscription", {.token = token});
        QCOMPARE(server.refusal("keepSubscription", {.token = token}), // ECPay can't take a cancellation back
                 QStringLiteral("billing.cannot_keep"));
        server.subscribe(token, "starter");
        const auto change =
            server.call("changePlan", {.body = Json::Object{{"plan", "pro"}}, .token = token});
        QCOMPARE(ServerFixture::text(change, "result"), std::string("order_needed"));

        const auto receipts = *server.call("invoices", {.token = token}).find("items")->asArray();
        QVERIFY(!receipts.empty());
        const auto pdf = server.answer(server.requestOf(
            "invoicePdf",
            {.parameters = Json::Object{{"invoice", ServerFixture::text(receipts.front(), "number")}},
             .token = token}));
        QCOMPARE(pdf.status, 200);
        QCOMPARE(std::string(pdf.header("Content-Type")), std::string("application/pdf"));
        QVERIFY(pdf.text().starts_with("%PDF-"));
    }
};

QTEST_GUILESS_MAIN(ServerSuccessesTest)
#include "server_successes_test.moc"
