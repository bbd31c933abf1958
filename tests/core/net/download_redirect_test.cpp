#include <fstream>

#include "file_host.h"

using namespace vidgo;
using namespace vidgo::net;
using namespace vidgo::test;

namespace fs = std::filesystem;

namespace {

std::string to(const std::string& location, int status = 302)
{
    return httpAnswer(status, "elsewhere", "Location: " + location + "\r\n");
}

} // namespace

class DownloadRedirectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRedirectionIsFollowed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("location");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status << QByteArray("/b/there?x=1");
        QTest::addRow("relative") << 302 << QByteArray("../b/there?x=1");
    }
    void aRedirectionIsFollowed()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, location);
        Requests requests;
        LoopbackServer server(
            answering(requests, {to(location.toStdString(), status), httpAnswer(200, "file")}));
        auto request = requestOf(server.url("/a/here?y=2"));
        request.headers = {{"X-Key", Secret(std::string("hush"))}};
        VIDGO_VERIFY(m_fixture.client.download(request, {}, {}));
        QCOMPARE(contentOf(target()), "file");
        const auto seen = requests.all().at(1);
        QCOMPARE(targetOf(seen), "/b/there?x=1");
        QCOMPARE(headerOf(seen, "X-Key"), "hush");
    }

    void anotherHostIsToldNoSecrets()
    {
        Requests requests;
        LoopbackServer other(answering(requests, {httpAnswer(200, "file")}));
        Requests first;
        LoopbackServer server(answering(first, {to(other.url("/there"))}));
        auto request = requestOf(server.url());
        request.headers = {{"Authorization", Secret(std::string("Bearer hush"))},
                           {"X-Key", std::string("k")}};
        VIDGO_VERIFY(m_fixture.client.download(request, {}, {}));
        const auto seen = requests.all().at(0);
        QCOMPARE(headerOf(seen, "Authorization"), "");
        QCOMPARE(headerOf(seen, "X-Key"), "");
        QVERIFY(seen.find("hush") == std::string::npos);
    }

    void fiveAreFollowedAndNoMore()
    {
        for (const int count : {5, 6}) {
            Requests requests;
            std::vector<std::string> answers(static_cast<std::size_t>(count), to("/next"));
            answers.push_back(httpAnswer(200, "file"));
            LoopbackServer server(answering(requests, answers));
            const auto done = m_fixture.client.download(requestOf(server.url()), {}, {});
            if (count == 5)
                VIDGO_VERIFY(done);
            else
                VIDGO_VERIFY_ERROR(done, NetError::Redirected);
            QCOMPARE(requests.count(), 6);
        }
    }

    void whereWeDoNotGo_data()
    {
        QTest::addColumn<QByteArray>("location");
        for (const char* location :
             {"file:///etc/passwd", "ftp://example.com/a", "gopher://example.com/", "javascript:alert(1)",
              "data:text/plain,a", "http://example.com/plain", "https://user:pw@example.com/", "",
              "https://exa mple.com/", "//", "https://"})
            QTest::addRow("%s", location) << QByteArray(location);
    }
    void whereWeDoNotGo()
    {
        QFETCH(const QByteArray, location);
        Requests requests;
        LoopbackServer server(answering(requests, {to(location.toStdString())}));
        const auto done = m_fixture.client.download(requestOf(server.url()), {}, {});
        VIDGO_VERIFY_ERROR(done, NetError::Redirected);
        QCOMPARE(requests.count(), 1);
        QVERIFY(!fs::exists(target()));
        QVERIFY(fs::is_empty(m_folder.path()));
    }

    // A host of the net, asked through a proxy because there is no net here.
    void theNetDoesNotLeadIntoThisComputer_data()
    {
        QTest::addColumn<QByteArray>("location");
        for (const char* location :
             {"http://127.0.0.1:%PORT%/", "http://localhost:%PORT%/", "https://127.0.0.1:%PORT%/",
              "http://2130706433:%PORT%/", "http://0x7f.1:%PORT%/", "https://[::1]:%PORT%/",
              "https://10.0.0.1/", "https://192.168.1.1/", "https://169.254.169.254/latest/meta-data/",
              "https://[fe80::1]/", "https://[::ffff:7f00:1]/", "https://0.0.0.0:%PORT%/",
              "https://a.localhost/"})
            QTest::addRow("%s", location) << QByteArray(location);
    }
    void theNetDoesNotLeadIntoThisComputer()
    {
        QFETCH(QByteArray, location);
        Requests inside;
        LoopbackServer server(answering(inside, {httpAnswer(200, "secrets of this computer")}));
        location.replace("%PORT%", QByteArray::number(server.port()));
        Requests requests;
        LoopbackServer proxy(answering(requests, {to(location.toStdString())}));
        ClientFixture fixture({.proxy = {.use = ProxySettings::Use::Manual, .url = proxy.url()},
                               .plainHosts = {"files.example.com"}});
        const auto done = fixture.client.download(requestOf("http://files.example.com/a"), {}, {});
        VIDGO_VERIFY_ERROR(done, NetError::Redirected);
        QCOMPARE(inside.count(), 0);
        QCOMPARE(requests.count(), 1);
        QVERIFY(fs::is_empty(m_folder.path()));
    }

    void theNetLeadsToTheNet()
    {
        Requests requests;
        LoopbackServer proxy(answering(requests, {to("http://more.example.com/b"), httpAnswer(200, "file")}));
        ClientFixture fixture({.proxy = {.use = ProxySettings::Use::Manual, .url = proxy.url()},
                               .plainHosts = {"files.example.com", "more.example.com"}});
        VIDGO_VERIFY(fixture.client.download(requestOf("http://files.example.com/a"), {}, {}));
        QCOMPARE(targetOf(requests.all().at(1)), "http://more.example.com/b");
        QCOMPARE(contentOf(target()), "file");
    }

    void anAddressFromAServiceNeverLeadsIntoThisComputer()
    {
        Requests requests;
        LoopbackServer server(answering(requests, {httpAnswer(200, "secrets of this computer")}));
        for (const auto& url : {server.url("/"), "http://localhost:" + std::to_string(server.port()) + "/",
                                std::string("https://192.168.1.1/router")}) {
            auto request = requestOf(url);
            request.reach = Reach::Public;
            VIDGO_VERIFY_ERROR(m_fixture.client.download(request, {}, {}), NetError::Redirected);
        }
        QCOMPARE(requests.count(), 0);
    }

    void whatWasCutBehindARedirectionIsCarriedOn()
    {
        FileHost host;
        host.bytes = patternOf(50'000);
        host.cutAfter = 20'000;
        host.cuts = 1;
        LoopbackServer files(host.talk());
        Requests requests;
        LoopbackServer server(
            answering(requests, {to(files.url("/signed?a=1")), to(files.url("/signed?a=2"))}));
        const auto done = m_fixture.client.download(requestOf(server.url()), {}, {});
        VIDGO_VERIFY(done);
        QVERIFY(done->wasResumed);
        QVERIFY(contentOf(target()) == host.bytes);
        QCOMPARE(headerOf(host.requests.all().at(1), "Range"), "bytes=20000-");
        QCOMPARE(targetOf(host.requests.all().at(1)), "/signed?a=2");
    }

    void cleanup()
    {
        fs::remove(target());
        discardDownload(target());
    }

private:
    fs::path target() const { return m_folder / "result.bin"; }
    DownloadRequest requestOf(std::string url) const
    {
        DownloadRequest request;
        request.url = std::move(url);
        request.target = target();
        return request;
    }

    TestFolder m_folder;
    ClientFixture m_fixture;
};

QTEST_GUILESS_MAIN(DownloadRedirectTest)
#include "download_redirect_test.moc"
