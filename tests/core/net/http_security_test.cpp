#include <fstream>

#include "net_fixture.h"

using namespace vidgo;
using namespace vidgo::net;
using namespace vidgo::test;

class HttpSecurityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSentToAServerThatIsNotTrusted()
    {
        Requests requests;
        LoopbackServer server(answering(requests, {httpAnswer(200, "yes")}), LoopbackServer::Security::Tls);
        ClientFixture fixture;
        const auto answer = fixture.client.send(writeOf(server.url()), {});
        VIDGO_VERIFY_ERROR(answer, NetError::TlsRefused);
        QVERIFY(!answer.error().mayHaveArrived());
        QVERIFY(fixture.pause.waits.empty());
        QCOMPARE(requests.count(), 0);
    }

    void aCertificateOfOnesOwnCanBeTrusted()
    {
        Requests requests;
        LoopbackServer server(answering(requests, {httpAnswer(200, "yes")}), LoopbackServer::Security::Tls);
        ClientFixture fixture({.caFile = certificateFile()});
        VIDGO_VERIFY(fixture.client.send(readOf(server.url()), {}));
        VIDGO_VERIFY(fixture.client.send(readOf(server.url()), {}));
        QCOMPARE(server.connections(), 1);
    }

    void aCertificateForAnotherNameIsRefused()
    {
        Requests requests;
        LoopbackServer server(answering(requests, {httpAnswer(200, "yes")}), LoopbackServer::Security::Tls);
        ClientFixture fixture({.caFile = certificateFile()});
        const auto answer =
            fixture.client.send(readOf("https://localhost:" + std::to_string(server.port()) + "/"), {});
        VIDGO_VERIFY_ERROR(answer, NetError::TlsRefused);
        QCOMPARE(requests.count(), 0);
    }

    void aServerWithOldTlsIsRefused()
    {
        Requests requests;
        LoopbackServer server(answering(requests, {httpAnswer(200, "yes")}),
                              LoopbackServer::Security::OldTls);
        ClientFixture fixture({.caFile = certificateFile()});
        const auto answer = fixture.client.send(writeOf(server.url()), {});
        VIDGO_VERIFY_ERROR(answer, NetError::TlsRefused);
        QVERIFY(!answer.error().mayHaveArrived());
        QCOMPARE(requests.count(), 0);
    }

    void filesComeAndGoOverTls()
    {
        Requests requests;
        LoopbackServer server(answering(requests, {httpAnswer(200, "file")}), LoopbackServer::Security::Tls);
        ClientFixture fixture({.caFile = certificateFile()});
        DownloadRequest download;
        download.url = server.url("/file");
        download.target = m_folder.path() / "file";
        VIDGO_VERIFY(fixture.client.download(download, {}, {}));
        auto upload = writeOf(server.url("/upload"), {});
        upload.file = HttpFile{.path = download.target, .contentType = "text/plain", .name = {}};
        VIDGO_VERIFY(fixture.client.send(upload, {}));
        QVERIFY(requests.all().at(1).ends_with("\r\n\r\nfile"));

        ClientFixture stranger;
        VIDGO_VERIFY_ERROR(stranger.client.download(download, {}, {}), NetError::TlsRefused);
        VIDGO_VERIFY_ERROR(stranger.client.send(upload, {}), NetError::TlsRefused);
        QCOMPARE(requests.count(), 2);
    }

    void aServerWithoutTlsIsRefused()
    {
        Requests requests;
        LoopbackServer server(answering(requests, {httpAnswer(200, "yes")}));
        ClientFixture fixture;
        auto request = writeOf("https://127.0.0.1:" + std::to_string(server.port()) + "/");
        request.timeouts.connect = 100ms;
        const auto answer = fixture.client.send(request, {});
        QVERIFY(!answer);
        QVERIFY(!answer.error().mayHaveArrived());
        QCOMPARE(requests.count(), 0);
    }

    void aProxyThatRefusesIsToldAndHasSeenNoRequest()
    {
        Requests requests;
        LoopbackServer proxy(answering(requests, {httpAnswer(407, "")}));
        ClientFixture fixture({.proxy = manual(proxy)});
        const auto answer = fixture.client.send(writeOf("https://pay.example.com/charge", "hush"), {});
        VIDGO_VERIFY_ERROR(answer, NetError::ProxyFailed);
        QVERIFY(!answer.error().mayHaveArrived());
        QCOMPARE(requests.count(), 1);
        const auto seen = requests.all().at(0);
        QVERIFY(seen.starts_with("CONNECT pay.example.com:443 HTTP/1.1\r\n"));
        QVERIFY(seen.find("hush") == std::string::npos);
    }

    void aProxyThatIsNotThereIsTold()
    {
        auto settings = ProxySettings{.use = ProxySettings::Use::Manual, .url = "http://127.0.0.1:1"};
        ClientFixture fixture({.proxy = settings});
        const auto answer = fixture.client.send(writeOf("https://pay.example.com/charge"), {});
        VIDGO_VERIFY_ERROR(answer, NetError::ProxyFailed);
        QVERIFY(!answer.error().mayHaveArrived());
    }

    void aHostThatIsAllowedIsAskedOverHttpThroughTheProxy()
    {
        Requests requests;
        LoopbackServer proxy(answering(requests, {httpAnswer(200, "yes")}));
        auto settings = manual(proxy);
        settings.user = "me";
        settings.password = Secret(std::string("hush"));
        ClientFixture fixture({.proxy = settings, .plainHosts = {"office.example.com"}});
        VIDGO_VERIFY(fixture.client.send(readOf("http://office.example.com/a?b=c"), {}));
        const auto seen = requests.all().at(0);
        QVERIFY(seen.starts_with("GET http://office.example.com/a?b=c HTTP/1.1\r\n"));
        QVERIFY(seen.find("Proxy-Authorization: Basic bWU6aHVzaA==") != std::string::npos);
        QVERIFY(fixture.log.text().find("hush") == std::string::npos);
    }

    void thisComputerIsNeverAskedThroughAProxy()
    {
        Requests proxied;
        LoopbackServer proxy(answering(proxied, {httpAnswer(200, "proxy")}));
        Requests requests;
        LoopbackServer server(answering(requests, {httpAnswer(200, "server")}));
        ClientFixture byHand({.proxy = manual(proxy)});
        QCOMPARE(byHand.client.send(readOf(server.url()), {})->body, "server");
        qputenv("http_proxy", QByteArray::fromStdString(proxy.url()));
        ClientFixture bySystem;
        QCOMPARE(bySystem.client.send(readOf(server.url()), {})->body, "server");
        ClientFixture elsewhere({.plainHosts = {"office.example.com"}});
        QCOMPARE(elsewhere.client.send(readOf("http://office.example.com/"), {})->body, "proxy");
        qunsetenv("http_proxy");
        QCOMPARE(proxied.count(), 1);
    }

private:
    static ProxySettings manual(const LoopbackServer& proxy)
    {
        return {.use = ProxySettings::Use::Manual, .url = proxy.url()};
    }
    std::filesystem::path certificateFile()
    {
        auto file = m_folder.path() / "ca.pem";
        std::ofstream(file) << LoopbackServer::certificate();
        return file;
    }

    TestFolder m_folder;
};

QTEST_GUILESS_MAIN(HttpSecurityTest)
#include "http_security_test.moc"
