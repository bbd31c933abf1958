#include <algorithm>

#include <QtTest/QtTest>

#include "flows.h"
#include "vidgo/sandbox/http_sender.h"

using namespace vidgo;
using namespace vidgo::test;
using billing::GatewayId;
using sandbox::Headers;
using sandbox::Request;

namespace {

/// What somebody makes of a true notice that fell into their hands.
struct Attack
{
    const char* name;
    void (*change)(Request&);
    bool mayBeAccepted = false; ///< It is answered like the true one, and changes nothing.
};

void setHeader(Request& request, std::string_view name, const std::string& value)
{
    for (auto& header : request.headers)
        if (header.name == name)
            header.value = value;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

const std::vector<Attack>& attacks()
{
    static const std::vector<Attack> kAttacks = {
        {"the same again", [](Request&) {}, true},
        {"cut short", [](Request& it) { it.body.resize(it.body.size() / 2); }},
        {"empty", [](Request& it) { it.body.clear(); }},
        {"longer", [](Request& it) { it.body += it.body.starts_with('{') ? " " : "&Extra=1"; }},
        {"another amount",
         [](Request& it) {
             replaceAll(it.body, "TradeAmt=99", "TradeAmt=1");
             replaceAll(it.body, "\"299\"", "\"1\"");
         }},
        {"a field twice", [](Request& it) { it.body += it.body.starts_with('{') ? it.body : "&RtnCode=1"; }},
        {"not UTF-8", [](Request& it) { it.body += "&CustomField4=%FF\xFF"; }},
        {"a NUL", [](Request& it) { it.body.insert(it.body.size() / 2, 1, '\0'); }},
        {"another content type", [](Request& it) { setHeader(it, "Content-Type", "text/xml"); }, true},
        {"another charset",
         [](Request& it) {
             setHeader(it, "Content-Type", "application/x-www-form-urlencoded; charset=big5");
         },
         true},
        {"no signature",
         [](Request& it) {
             setHeader(it, "Paddle-Signature", "");
             replaceAll(it.body, "CheckMacValue=", "CheckMac=");
         }},
        {"an old signature",
         [](Request& it) {
             setHeader(it, "Paddle-Signature", "ts=1;h1=" + std::string(64, '0'));
             replaceAll(it.body, "CheckMacValue=", "CheckMacValue=0");
         }},
        {"to another address", [](Request& it) { replaceAll(it.target, "/notice", "/renewal"); }},
        {"to nowhere", [](Request& it) { it.target += "x"; }},
        {"to the other gateway",
         [](Request& it) {
             const bool isPaddle = it.target.contains("/paddle/");
             it.target = isPaddle ? "/payments/ecpay/notice" : "/payments/paddle/notice";
         }},
        {"three megabytes", [](Request& it) { it.body.resize(3U * 1024 * 1024, 'x'); }},
        {"SQL", [](Request& it) { it.body += "&MerchantTradeNo='; DROP TABLE billing_orders; --"; }},
    };
    return kAttacks;
}

} // namespace

/// Somebody who can send anything to the program, and has seen what a gateway sent.
class AttackFlowsTest : public QObject
{
    Q_OBJECT

    Delivered m_delivered;

    // The last true notice to a gateway's address.
    static Request caught(const Town& town, std::string_view address)
    {
        auto seen = town.received().seen();
        std::ranges::reverse(seen);
        for (const auto& each : seen)
            if (each.request.path() == address)
                return each.request;
        qFatal("no notice was sent");
    }

private Q_SLOTS:
    void nothingThatIsNotTrueIsBelieved_data()
    {
        QTest::addColumn<bool>("isPaddle");
        QTest::addColumn<int>("attack");
        for (std::size_t i = 0; i < attacks().size(); ++i) {
            QTest::addRow("ecpay: %s", attacks()[i].name) << false << static_cast<int>(i);
            QTest::addRow("paddle: %s", attacks()[i].name) << true << static_cast<int>(i);
        }
    }
    void nothingThatIsNotTrueIsBelieved()
    {
        QFETCH(bool, isPaddle);
        QFETCH(int, attack);
        const auto& it = attacks().at(static_cast<std::size_t>(attack));
        const auto& flow = isPaddle ? paddleFlows().front() : ecpayFlows().front();
        Town town(m_delivered, storage::Backend::Sqlite, nullptr);
        flow.prepare(town);
        flow.live(town);
        auto request = caught(town, isPaddle ? "/payments/paddle/notice" : "/payments/ecpay/notice");
        it.change(request);
        std::erase_if(request.headers, [](const sandbox::Header& header) {
            return header.name == "Host" || header.name == "Content-Length" || header.name == "Connection";
        });
        const auto answer =
            sandbox::send("POST", town.serverUrl() + request.target, request.headers, request.body);
        town.sweep();
        town.heal();
        QCOMPARE(town.summary(), QString::fromStdString(flow.end));
        QCOMPARE(town.missingMoney(), QString());
        const auto gateway = isPaddle ? GatewayId::Paddle : GatewayId::Ecpay;
        if (answer && town.isAccepted(*answer, gateway))
            QVERIFY(it.mayBeAccepted);
    }

    void aNoticeOfSomethingUnknownIsKeptForAPerson()
    {
        Town town(m_delivered, storage::Backend::Sqlite, nullptr);
        town.becomeSubscriber("starter");
        Town other(m_delivered, storage::Backend::Sqlite, nullptr);
        const auto& flow = ecpayFlows().front();
        flow.prepare(other);
        flow.live(other);
        const auto request = caught(other, "/payments/ecpay/notice");
        const auto before = town.summary();
        const auto answer =
            sandbox::send("POST", town.serverUrl() + request.target,
                          {{"Content-Type", "application/x-www-form-urlencoded"}}, request.body);
        QVERIFY(answer.has_value());
        QVERIFY(
            town.isAccepted(*answer, GatewayId::Ecpay)); // it is rightly signed, and may be somebody's money
        town.heal(std::chrono::days(4));
        QCOMPARE(town.summary(), before);
        const auto parked = town.billing().parkedNotices(10);
        QVERIFY(parked.has_value());
        QCOMPARE(parked->size(), 1U);
    }
};

QTEST_GUILESS_MAIN(AttackFlowsTest)
#include "attack_flows_test.moc"
