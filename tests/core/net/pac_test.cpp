#include <fstream>

#include "net_fixture.h"
#include "pac_proxies.h"
#include "pac_script.h"

using namespace vidgo;
using namespace vidgo::net;
using namespace vidgo::test;

namespace {

// Sunday, 22 November 2026, 15:04:05 in Greenwich; the tests run in that zone.
constexpr Timestamp kNow{std::chrono::milliseconds(1'795'359'845'000)};

PacWorld smallWorld()
{
    return {.resolve = [](const std::string& host) { return host == "inside.example.com" ? "10.1.2.3" : ""; },
            .ownAddress = [] { return "10.9.9.9"; },
            .now = kNow};
}

Result<std::string> run(const std::string& script, const std::string& host = "www.example.com",
                        const std::stop_token& stop = {}, std::chrono::milliseconds patience = 5s,
                        std::shared_ptr<std::atomic<int>> leftBehind = std::make_shared<std::atomic<int>>(0))
{
    return runPacScript(script, "https://" + host + "/", host, smallWorld(), patience, std::move(leftBehind),
                        stop);
}

std::string whenTrue(const std::string& expression)
{
    return "function FindProxyForURL(url, host) { return (" + expression + ") ? 'yes' : 'no'; }";
}

std::vector<std::string> urlsOf(std::string_view answer)
{
    std::vector<std::string> out;
    for (const auto& proxy : readPacAnswer(answer, {}))
        out.push_back(proxy.use == ProxySettings::Use::None ? "none" : proxy.url);
    return out;
}

} // namespace

class PacTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatScriptsMayAsk_data()
    {
        QTest::addColumn<bool>("isTrue");
        const auto add = [](const char* expression, bool isTrue) {
            QTest::addRow("%s", expression) << isTrue;
        };
        add("url === 'https://www.example.com/'", true);
        add("isPlainHostName('www')", true);
        add("isPlainHostName(host)", false);
        add("isPlainHostName('::1')", false);
        add("dnsDomainIs(host, '.example.com')", true);
        add("dnsDomainIs(host, '.EXAMPLE.com')", true);
        add("dnsDomainIs('badexample.com', '.example.com')", false);
        add("localHostOrDomainIs('www', 'www.example.com')", true);
        add("localHostOrDomainIs('www.example.com', 'www.example.com')", true);
        add("localHostOrDomainIs('home.example.com', 'www.example.com')", false);
        add("dnsDomainLevels(host) === 2", true);
        add("isResolvable('inside.example.com')", true);
        add("isResolvable('outside.example.com')", false);
        add("dnsResolve('inside.example.com') === '10.1.2.3'", true);
        add("dnsResolve('outside.example.com') === null", true);
        add("myIpAddress() === '10.9.9.9'", true);
        add("isInNet('inside.example.com', '10.0.0.0', '255.0.0.0')", true);
        add("isInNet('10.1.2.3', '10.1.0.0', '255.255.0.0')", true);
        add("isInNet('10.2.2.3', '10.1.0.0', '255.255.0.0')", false);
        add("isInNet('192.168.1.1', '192.168.1.0', '255.255.255.0')", true);
        add("isInNet('outside.example.com', '0.0.0.0', '0.0.0.0')", false);
        add("convert_addr('192.0.2.1') === 3221225985", true);
        add("shExpMatch(host, '*.example.com')", true);
        add("shExpMatch(host, 'www.*.c?m')", true);
        add("shExpMatch(host, 'example')", false);
        add("shExpMatch('a.b', 'a?b')", true);
        add("shExpMatch('axb', 'a.b')", false);
        add("weekdayRange('SUN')", true);
        add("weekdayRange('MON', 'FRI')", false);
        add("weekdayRange('FRI', 'MON')", true);
        add("weekdayRange('SAT', 'SUN', 'GMT')", true);
        add("timeRange(15)", true);
        add("timeRange(16)", false);
        add("timeRange(9, 17)", true);
        add("timeRange(9, 15)", false);
        add("timeRange(22, 6)", false);
        add("timeRange(15, 0, 15, 4)", true);
        add("timeRange(15, 4, 6, 15, 5, 0, 'GMT')", false);
        add("dateRange(22)", true);
        add("dateRange('NOV')", true);
        add("dateRange(2026)", true);
        add("dateRange(22, 'NOV')", true);
        add("dateRange(23, 'NOV')", false);
        add("dateRange(1, 21)", false);
        add("dateRange('OCT', 'JAN')", true);
        add("dateRange('JAN', 'OCT')", false);
        add("dateRange(1, 'NOV', 30, 'NOV')", true);
        add("dateRange('DEC', 2025, 'NOV', 2026)", true);
        add("dateRange(23, 'NOV', 2026, 1, 'JAN', 2027, 'GMT')", false);
        add("(alert('told'), true)", true);
    }
    void whatScriptsMayAsk()
    {
        QFETCH(const bool, isTrue);
        const auto answer = run(whenTrue(QTest::currentDataTag()));
        VIDGO_VERIFY(answer);
        QCOMPARE(*answer, isTrue ? "yes" : "no");
    }

    void patternsThatWouldTakeForEverDoNot()
    {
        const std::string text(2000, 'a');
        QVERIFY(!matchesPattern(text, "*a*a*a*a*a*a*a*a*a*a*a*a*b"));
        QVERIFY(matchesPattern(text, "*a*a*a"));
        QVERIFY(matchesPattern("", "**"));
        QVERIFY(!matchesPattern("", "?"));
    }

    void answersAreReadInTheirOrder()
    {
        using Urls = std::vector<std::string>;
        QCOMPARE(urlsOf("DIRECT"), Urls{"none"});
        QCOMPARE(urlsOf(""), Urls{"none"});
        QCOMPARE(urlsOf("PROXY a.example.com:3128; socks5 b.example.com ;DIRECT"),
                 (Urls{"http://a.example.com:3128", "socks5h://b.example.com:1080", "none"}));
        QCOMPARE(urlsOf("HTTPS a;SOCKS b:1;SOCKS4 [::1]:2;HTTP c"),
                 (Urls{"https://a:443", "socks4a://b:1", "socks4a://[::1]:2", "http://c:80"}));
        QCOMPARE(
            urlsOf(
                "QUIC a:1; PROXY; PROXY a:0; PROXY a:99999; PROXY a b:1; PROXY u@a:1; PROXY a/b:1; nonsense"),
            Urls{});
    }

    void aScriptThatIsNoneFails_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addRow("empty") << QByteArray("");
        QTest::addRow("page") << QByteArray("<html>Not found</html>");
        QTest::addRow("another function") << QByteArray("function find() { return 'DIRECT'; }");
        QTest::addRow("throws") << QByteArray("function FindProxyForURL() { throw new Error('no'); }");
        QTest::addRow("number") << QByteArray("function FindProxyForURL() { return 7; }");
        QTest::addRow("too long") << QByteArray(
            "function FindProxyForURL() { return Array(9999).join('x'); }");
        QTest::addRow("memory") << QByteArray(
            "function FindProxyForURL() { var a = 'x'; for (;;) a += a + a; return a; }");
        QTest::addRow("many objects")
            << QByteArray("function FindProxyForURL() { var a = []; for (;;) a.push({}); }");
        QTest::addRow("recursion") << QByteArray(
            "function FindProxyForURL(a, b) { return 1 + FindProxyForURL(a, b); }");
        QTest::addRow("bytes") << QByteArray("\xff\xfe\x00nonsense", 11);
    }
    void aScriptThatIsNoneFails()
    {
        QFETCH(const QByteArray, script);
        VIDGO_VERIFY_ERROR(run(script.toStdString()), NetError::ProxyFailed);
    }

    void aScriptThatGoesOnIsLeft()
    {
        const auto leftBehind = std::make_shared<std::atomic<int>>(0);
        const std::string endless =
            "function FindProxyForURL() { var a = 0; for (;;) a = String(a).length; }";
        const auto answer = run(endless, "a", {}, 50ms, leftBehind);
        VIDGO_VERIFY_ERROR(answer, NetError::ProxyFailed);
        // It gets no more memory, so that it ends by and by.
        QTRY_COMPARE(leftBehind->load(), 0);
        std::optional<Result<std::string>> stopped;
        const auto took = timeToStop(
            20ms, [&](const std::stop_token& stop) { stopped = run(endless, "a", stop, 60s, leftBehind); });
        VIDGO_VERIFY_ERROR(*stopped, BaseError::Cancelled);
        QVERIFY(took < 200ms);
        QTRY_COMPARE(leftBehind->load(), 0);
    }

    // Nothing ends a loop without memory. So it has one thread and no more.
    void aScriptThatNeverEndsIsRunOnce()
    {
        PacProxies proxies(
            {.use = ProxySettings::Use::Pac},
            [](const std::stop_token&) { return std::string("function FindProxyForURL() { for (;;); }"); },
            20ms);
        const Address address{.scheme = "https", .host = "example.com", .port = "443", .path = "/"};
        VIDGO_VERIFY_ERROR(proxies.proxiesFor(address, kNow, {}), NetError::ProxyFailed);
        const auto again = proxies.proxiesFor(address, kNow, {});
        VIDGO_VERIFY_ERROR(again, NetError::ProxyFailed);
        QVERIFY(again.error().internal().find("not come to an end") != std::string::npos);
    }

    void theClientGoesWhereTheScriptSays()
    {
        Requests proxied;
        LoopbackServer proxy(answering(proxied, {httpAnswer(200, "through the proxy")}));
        const auto place = "127.0.0.1:" + std::to_string(proxy.port());
        Requests asked;
        LoopbackServer scripts(answering(
            asked, {httpAnswer(200, "function FindProxyForURL(url, host) {"
                                    "  if (url !== 'http://office.example.com/a') return 'PROXY 127.0.0.1:1';"
                                    "  return 'PROXY 127.0.0.1:1; PROXY " +
                                        place + "'; }")}));
        auto fixture = client(scripts.url("/proxy.pac"));
        const auto answer = fixture->client.send(readOf("http://office.example.com/a?key=hush"), {});
        VIDGO_VERIFY(answer);
        QCOMPARE(answer->body, "through the proxy");
        QVERIFY(proxied.all().at(0).starts_with("GET http://office.example.com/a?key=hush HTTP/1.1\r\n"));
        VIDGO_VERIFY_ERROR(fixture->client.send(readOf("http://office.example.com/b"), {}),
                           NetError::ProxyFailed);
        QCOMPARE(asked.count(), 1);

        fixture->clock.advance(61min);
        VIDGO_VERIFY(fixture->client.send(readOf("http://office.example.com/a"), {}));
        QCOMPARE(asked.count(), 2);
        QVERIFY(fixture->log.text().find("hush") == std::string::npos);
    }

    void aScriptFromAFileIsRead()
    {
        Requests proxied;
        LoopbackServer proxy(answering(proxied, {httpAnswer(200, "through the proxy")}));
        const auto path = m_folder / "my proxy.pac";
        std::ofstream(path) << "function FindProxyForURL() { return 'PROXY 127.0.0.1:" << proxy.port()
                            << "'; }";
        auto fixture = client("file://" + (m_folder / "my%20proxy.pac").string());
        VIDGO_VERIFY(fixture->client.send(readOf("http://office.example.com/"), {}));
        QCOMPARE(proxied.count(), 1);
    }

    void thisComputerIsReachedWithoutTheScript()
    {
        Requests requests;
        LoopbackServer server(answering(requests, {httpAnswer(200, "yes")}));
        auto fixture = client("http://127.0.0.1:1/proxy.pac");
        VIDGO_VERIFY(fixture->client.send(readOf(server.url()), {}));
    }

    void withoutTheScriptNothingIsSent_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addRow("missing") << QByteArray::fromStdString(httpAnswer(404, "no"));
        QTest::addRow("page") << QByteArray::fromStdString(httpAnswer(200, "<html>Sign in</html>"));
        QTest::addRow("too long") << QByteArray::fromStdString(httpAnswer(200, std::string(1'100'000, ' ')));
        QTest::addRow("elsewhere") << QByteArray::fromStdString(httpAnswer(302, "", "Location: /b\r\n"));
        QTest::addRow("nothing") << QByteArray();
    }
    void withoutTheScriptNothingIsSent()
    {
        QFETCH(const QByteArray, answer);
        Requests requests;
        LoopbackServer scripts(answering(requests, {answer.toStdString()}));
        auto fixture = client(answer.isEmpty() ? "file:///nonexistent/proxy.pac" : scripts.url("/proxy.pac"));
        auto request = writeOf("http://office.example.com/");
        request.timeouts.connect = 100ms;
        const auto sent = fixture->client.send(request, {});
        VIDGO_VERIFY_ERROR(sent, NetError::ProxyFailed);
        QVERIFY(!sent.error().mayHaveArrived());
    }

private:
    static std::unique_ptr<ClientFixture> client(std::string url)
    {
        return std::make_unique<ClientFixture>(
            HttpOptions{.proxy = {.use = ProxySettings::Use::Pac, .url = std::move(url)},
                        .plainHosts = {"office.example.com"}});
    }

    TestFolder m_folder;
};

int main(int count, char** arguments)
{
    qputenv("TZ", "UTC");
    PacTest test;
    return QTest::qExec(&test, count, arguments);
}
#include "pac_test.moc"
