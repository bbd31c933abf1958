#include <QtTest/QtTest>
#include <algorithm>

#include "vidgo/base/json.h"
#include "vidgo/sandbox/http_sender.h"
#include "vidgo/sandbox/paddle_stand_in.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::sandbox;

namespace {

constexpr auto kPack = "pri_01kdva00000000000000000001";
constexpr auto kStart = "['Environment.set','sandbox']";
constexpr auto kToken = "['Initialize',{'token':'test_sandbox','eventCallback':'function'}]";

// JSON, written with single quotes.
std::string quoted(std::string text)
{
    std::ranges::replace(text, '\'', '"');
    return text;
}

} // namespace

/// What the stand-in of Paddle.js may be called with. The browser's part of it is played where the page is.
class PaddleScriptTest : public QObject
{
    Q_OBJECT

    test::ManualClock m_clock;
    std::unique_ptr<PaddleStandIn> m_paddle;
    std::string m_transaction;

    Answer ask(const std::string& path) const
    {
        auto answer = sandbox::send("GET", m_paddle->url() + path, {}, {});
        if (!answer)
            qFatal("%s", answer.error().internal().c_str());
        return std::move(*answer);
    }
    Answer frame(std::string calls) const
    {
        for (auto at = calls.find("TXN"); at != std::string::npos; at = calls.find("TXN"))
            calls.replace(at, 3, m_transaction);
        return ask("/_frame?" + writeForm({{"calls", quoted(calls)}}));
    }
    Answer choose(const char* choice) const
    {
        auto answer = postForm(m_paddle->url() + "/_frame/choose",
                               {{"transaction", m_transaction}, {"choice", choice}});
        if (!answer)
            qFatal("%s", answer.error().internal().c_str());
        return std::move(*answer);
    }
    static std::string opening(const std::string& options)
    {
        return std::string("[") + kStart + "," + kToken + ",['Checkout.open'," + options + "]]";
    }

private Q_SLOTS:
    void init()
    {
        PaddleStandIn::Options options;
        options.prices = {{.id = kPack, .name = "Small", .amounts = {{"USD", 299}}}};
        m_paddle = std::move(*PaddleStandIn::open(options, m_clock));
        const auto made = sandbox::send(
            "POST", m_paddle->url() + "/transactions",
            {{"Authorization", "Bearer pdl_sdbx_apikey_sandbox"}, {"Content-Type", "application/json"}},
            quoted(std::string("{'items':[{'price_id':'") + kPack +
                   "','quantity':1}],'custom_data':{'order':'or1'},'currency_code':'USD'}"));
        VIDGO_VERIFY(made);
        QCOMPARE(made->status, 201);
        m_transaction = m_paddle->transactions().back();
    }

    void theScriptIsThere()
    {
        const auto script = ask("/paddle.js");
        QCOMPARE(script.status, 200);
        QVERIFY(script.contentType.starts_with("text/javascript"));
    }

    void itIsCalledAsTheDocumentationSays_data()
    {
        QTest::addColumn<QString>("calls");
        QTest::addColumn<QString>("complaint"); // empty: the checkout is shown
        const auto row = [](const char* name, const std::string& calls, const char* complaint) {
            QTest::newRow(name) << QString::fromStdString(calls) << QString::fromUtf8(complaint);
        };
        const std::string start = kStart;
        const std::string token = kToken;
        const std::string open = "['Checkout.open',{'transactionId':'TXN'}]";
        row("as it is meant", "[" + start + "," + token + "," + open + "]", "");
        row("with settings",
            opening("{'transactionId':'TXN','settings':{'displayMode':'overlay','theme':'dark','locale':'zh-"
                    "Hant',"
                    "'successUrl':'https://vidgo.example/back'}}"),
            "");
        row("opened again", "[" + start + "," + token + "," + open + "," + open + "]", "");
        row("no environment", "[" + token + "," + open + "]",
            "the environment is not set to sandbox before all else");
        row("another environment",
            "[" + std::string("['Environment.set','production']") + "," + token + "," + open + "]",
            "the environment is not set to sandbox before all else");
        row("no token", "[" + start + "," + "['Initialize',{}]" + "," + open + "]",
            "the client-side token is missing or another");
        row("another token", "[" + start + "," + "['Initialize',{'token':'test_another'}]" + "," + open + "]",
            "the client-side token is missing or another");
        row("more than Initialize knows",
            "[" + start + "," + "['Initialize',{'token':'test_sandbox','vendor':1}]" + "," + open + "]",
            "Initialize has no vendor");
        row("initialized twice", "[" + start + "," + token + "," + token + "," + open + "]",
            "Initialize is called in the wrong place");
        row("not initialized", "[" + start + "," + open + "]", "Initialize does not follow the environment");
        row("never opened", "[" + start + "," + token + "]", "a checkout was opened before Initialize");
        row("an unknown transaction", opening("{'transactionId':'txn_1'}"), "no such transaction");
        row("no transaction", opening("{}"), "no such transaction");
        row("both items and a transaction", opening("{'transactionId':'TXN','items':[]}"),
            "a checkout is opened by a transaction and settings, and nothing else");
        row("an unknown setting", opening("{'transactionId':'TXN','settings':{'color':'red'}}"),
            "there is no setting color");
        row("an unknown display", opening("{'transactionId':'TXN','settings':{'displayMode':'popup'}}"),
            "displayMode is neither overlay nor inline");
        row("an unknown theme", opening("{'transactionId':'TXN','settings':{'theme':'blue'}}"),
            "theme is neither light nor dark");
        row("an unknown language", opening("{'transactionId':'TXN','settings':{'locale':'zh-TW'}}"),
            "locale is unknown");
        row("a success page without a host",
            opening("{'transactionId':'TXN','settings':{'successUrl':'/back'}}"),
            "successUrl is not absolute");
        row("by hand", "", "the frame was not opened by the script");
        row("no list", "{}", "the frame was not opened by the script");
        row("no call", "[1]", "a call without a name");
    }
    void itIsCalledAsTheDocumentationSays()
    {
        QFETCH(QString, calls);
        QFETCH(QString, complaint);
        const auto answer = frame(calls.toStdString());
        QCOMPARE(answer.status, complaint.isEmpty() ? 200 : 400);
        QVERIFY(answer.body.contains(complaint.isEmpty() ? "\"checkout.loaded\"" : "\"checkout.error\""));
        const auto recorded = m_paddle->recorder().unexpected();
        QCOMPARE(recorded, complaint.isEmpty() ? std::vector<std::string>()
                                               : std::vector{"paddle.js: " + complaint.toStdString()});
        if (complaint.isEmpty())
            QVERIFY(answer.body.contains("2.99 USD"));
    }

    void whatIsDoneInTheFrameIsToldToThePage()
    {
        QVERIFY(choose("leave").body.contains("\"checkout.closed\""));
        const auto declined = choose("decline");
        QVERIFY(declined.body.contains("\"checkout.payment.failed\"") && declined.body.contains("declined"));
        QVERIFY(choose("pay").body.contains("\"checkout.completed\""));
        QCOMPARE(m_paddle->statusOf(m_transaction), std::string("completed"));
        QCOMPARE(choose("pay").status, 409);
    }

    void whatWasPaidIsNotOpenedAgain()
    {
        QCOMPARE(choose("pay").status, 200);
        QCOMPARE(frame(opening("{'transactionId':'TXN'}")).status, 409);
        QVERIFY(m_paddle->recorder().unexpected().empty()); // somebody may well look again
    }
};

QTEST_GUILESS_MAIN(PaddleScriptTest)
#include "paddle_script_test.moc"
