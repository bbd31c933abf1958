#include <csignal>
#include <fstream>

#ifndef _WIN32
#include <sys/resource.h>
#endif

#include "file_host.h"
#include "vidgo/base/hash.h"

using namespace vidgo;
using namespace vidgo::net;
using namespace vidgo::test;

namespace fs = std::filesystem;

class DownloadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_host = std::make_unique<FileHost>();
        m_host->bytes = patternOf(100'000);
        m_server.emplace(m_host->talk());
    }
    void cleanup() { m_server.reset(); }

    void aFileIsThereOnceItIsWhole()
    {
        m_host->moreHeaders = "Content-Type: video/mp4\r\n";
        std::vector<double> fractions;
        auto request = requestOf("/clip.mp4?signature=hush");
        request.sha256 = sha256(m_host->bytes);
        request.headers = {{"Authorization", Secret(std::string("Bearer hush"))}};
        const auto done = m_fixture.client.download(
            request, {}, Progress([&](double fraction) { fractions.push_back(fraction); }));
        VIDGO_VERIFY(done);
        QCOMPARE(done->bytes, 100'000U);
        QCOMPARE(done->sha256, sha256(m_host->bytes));
        QCOMPARE(done->contentType, "video/mp4");
        QVERIFY(!done->wasResumed);
        QVERIFY(contentOf(target()) == m_host->bytes);
        QVERIFY(!hasLeftovers());
        QCOMPARE(fractions.back(), 1.0);
        const auto seen = m_host->requests.all().at(0);
        QVERIFY(seen.starts_with("GET /clip.mp4?signature=hush HTTP/1.1\r\n"));
        QCOMPARE(headerOf(seen, "Authorization"), "Bearer hush");
        QCOMPARE(headerOf(seen, "Accept-Encoding"), "");
        QVERIFY(m_fixture.log.text().find("hush") == std::string::npos);
        QVERIFY(m_fixture.log.text().find("path=/clip.mp4\n") != std::string::npos);
    }

    void anEmptyFileIsAFile()
    {
        m_host->bytes.clear();
        const auto done = download();
        VIDGO_VERIFY(done);
        QCOMPARE(done->bytes, 0U);
        QVERIFY(fs::exists(target()));
    }

    void whatWasCutIsCarriedOn_data()
    {
        QTest::addColumn<int>("cuts");
        QTest::addColumn<bool>("forgetsEtag");
        QTest::addRow("once") << 1 << false;
        QTest::addRow("three times") << 3 << false;
        QTest::addRow("the host says the tag only once") << 2 << true;
    }
    void whatWasCutIsCarriedOn()
    {
        QFETCH(const int, cuts);
        QFETCH(const bool, forgetsEtag);
        m_host->cutAfter = 30'000;
        m_host->cuts = cuts;
        m_host->forgetsEtagInRanges = forgetsEtag;
        const auto done = download();
        VIDGO_VERIFY(done);
        QVERIFY(done->wasResumed);
        QCOMPARE(done->sha256, sha256(m_host->bytes));
        QVERIFY(contentOf(target()) == m_host->bytes);
        QVERIFY(!hasLeftovers());
        const auto requests = m_host->requests.all();
        QCOMPARE(requests.size(), static_cast<std::size_t>(cuts) + 1);
        QCOMPARE(headerOf(requests.at(0), "Range"), "");
        QCOMPARE(headerOf(requests.at(1), "Range"), "bytes=30000-");
        QCOMPARE(headerOf(requests.at(1), "If-Range"), "\"one\"");
    }

    void aHostWithoutRangesIsAskedForAllOfIt()
    {
        m_host->cutAfter = 30'000;
        m_host->cuts = 1;
        m_host->knowsRanges = false;
        const auto done = download();
        VIDGO_VERIFY(done);
        QVERIFY(!done->wasResumed);
        QVERIFY(contentOf(target()) == m_host->bytes);
        QCOMPARE(headerOf(m_host->requests.all().at(1), "Range"), "bytes=30000-");
    }

    void aFileThatCannotBeToldToBeTheSameBeginsAnew_data()
    {
        QTest::addColumn<QByteArray>("etag");
        QTest::addRow("none") << QByteArray();
        QTest::addRow("weak") << QByteArray("W/\"one\"");
    }
    void aFileThatCannotBeToldToBeTheSameBeginsAnew()
    {
        QFETCH(const QByteArray, etag);
        m_host->etag = etag.toStdString();
        m_host->cutAfter = 30'000;
        m_host->cuts = 1;
        const auto done = download();
        VIDGO_VERIFY(done);
        QVERIFY(contentOf(target()) == m_host->bytes);
        QCOMPARE(headerOf(m_host->requests.all().at(1), "Range"), "");
    }

    void aDateTellsItWhereThereIsNoTag()
    {
        m_host->etag.clear();
        m_host->moreHeaders = "Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT\r\n"
                              "Date: Sun, 06 Nov 1994 08:50:37 GMT\r\n";
        m_host->cutAfter = 30'000;
        m_host->cuts = 1;
        m_host->rangeInstead = "bytes 30000-99999/100000";
        const auto done = download();
        VIDGO_VERIFY(done);
        QVERIFY(done->wasResumed);
        QVERIFY(contentOf(target()) == m_host->bytes);
        QCOMPARE(headerOf(m_host->requests.all().at(1), "If-Range"), "Sun, 06 Nov 1994 08:49:37 GMT");
    }

    void aPartThatDoesNotFitBeginsAnew_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addRow("another beginning") << QByteArray("bytes 29999-99999/100000");
        QTest::addRow("no end") << QByteArray("bytes 30000-/100000");
        QTest::addRow("beyond the file") << QByteArray("bytes 30000-99999/99999");
        QTest::addRow("not to the end") << QByteArray("bytes 30000-99999/100001");
        QTest::addRow("another length") << QByteArray("bytes 30000-99998/99999");
        QTest::addRow("other units") << QByteArray("lines 30000-99999/100000");
        QTest::addRow("huge") << QByteArray("bytes 30000-99999999999999999999999/*");
        QTest::addRow("nonsense") << QByteArray("yes");
    }
    void aPartThatDoesNotFitBeginsAnew()
    {
        QFETCH(const QByteArray, range);
        m_host->cutAfter = 30'000;
        m_host->cuts = 1;
        m_host->rangeInstead = range.toStdString();
        const auto done = download();
        VIDGO_VERIFY(done);
        QVERIFY(!done->wasResumed);
        QVERIFY(contentOf(target()) == m_host->bytes);
        QCOMPARE(m_host->requests.count(), 3);
        QCOMPARE(headerOf(m_host->requests.all().at(2), "Range"), "");
    }

    void aPartOfAnotherFileBeginsAnew()
    {
        leaveAPart();
        m_host->etag = "\"two\"";
        m_host->bytes = patternOf(90'000);
        m_host->rangeInstead = "bytes 30000-89999/90000";
        const auto done = download();
        VIDGO_VERIFY(done);
        QVERIFY(contentOf(target()) == m_host->bytes);
    }

    void aPartThatIsLongerThanTheFileBeginsAnew()
    {
        leaveAPart();
        m_host->bytes = patternOf(20'000);
        const auto done = download();
        VIDGO_VERIFY(done);
        QVERIFY(contentOf(target()) == m_host->bytes);
        QCOMPARE(m_host->requests.count(), 3);
    }

    void theNextCallCarriesOn()
    {
        leaveAPart();
        QCOMPARE(fs::file_size(partPath()), 30'000U);
        const auto done = download("/file?signed=anew");
        VIDGO_VERIFY(done);
        QVERIFY(done->wasResumed);
        QVERIFY(contentOf(target()) == m_host->bytes);
        QCOMPARE(headerOf(m_host->requests.all().at(1), "Range"), "bytes=30000-");
        QVERIFY(!hasLeftovers());
    }

    void aStopBeforeItBeginsLeavesWhatThereIs()
    {
        leaveAPart();
        std::stop_source source;
        source.request_stop();
        VIDGO_VERIFY_ERROR(m_fixture.client.download(requestOf("/file"), source.get_token(), {}),
                           BaseError::Cancelled);
        QCOMPARE(m_host->requests.count(), 1);
        VIDGO_VERIFY(download());
        QCOMPARE(headerOf(m_host->requests.all().at(1), "Range"), "bytes=30000-");
    }

    void whatIsLeftOfAnotherAddressIsNotUsed()
    {
        leaveAPart();
        VIDGO_VERIFY(download("/other"));
        QVERIFY(contentOf(target()) == m_host->bytes);
        QCOMPARE(headerOf(m_host->requests.all().at(1), "Range"), "");
    }

    void aPartThatWasChangedIsFoundOutByTheHash()
    {
        leaveAPart();
        std::fstream(partPath(), std::ios::binary | std::ios::in | std::ios::out).write("spoilt", 6);
        auto request = requestOf("/file");
        request.sha256 = sha256(m_host->bytes);
        const auto done = m_fixture.client.download(request, {}, {});
        VIDGO_VERIFY(done);
        QVERIFY(!done->wasResumed);
        QVERIFY(contentOf(target()) == m_host->bytes);
        QCOMPARE(m_host->requests.count(), 3);
    }

    void anotherHashIsNotKept()
    {
        std::ofstream(target()) << "what was there";
        auto request = requestOf("/file");
        request.sha256 = sha256(std::string_view("another"));
        const auto done = m_fixture.client.download(request, {}, {});
        VIDGO_VERIFY_ERROR(done, NetError::DownloadDamaged);
        QCOMPARE(contentOf(target()), "what was there");
        QVERIFY(!hasLeftovers());
        QCOMPARE(m_host->requests.count(), 1);
    }

    void moreThanIsAllowedIsNotFetched_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const std::string body(1001, 'x');
        QTest::addRow("announced") << QByteArray::fromStdString(httpAnswer(200, body));
        QTest::addRow("not announced")
            << QByteArray::fromStdString("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body);
        QTest::addRow("in pieces") << QByteArray::fromStdString(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n" + body + "\r\n0\r\n\r\n");
    }
    void moreThanIsAllowedIsNotFetched()
    {
        QFETCH(const QByteArray, answer);
        Requests requests;
        LoopbackServer server([&](Connection& connection) {
            requests.add(connection.readRequest());
            connection.write(answer.toStdString());
        });
        auto request = requestOf("/file");
        request.url = server.url();
        request.maxBytes = 1000;
        VIDGO_VERIFY_ERROR(m_fixture.client.download(request, {}, {}), NetError::AnswerTooLarge);
        QVERIFY(!fs::exists(target()));
        QVERIFY(!hasLeftovers());
        QCOMPARE(requests.count(), 1);
        request.maxBytes = 1001;
        VIDGO_VERIFY(m_fixture.client.download(request, {}, {}));
        QCOMPARE(fs::file_size(target()), 1001U);
    }

    void whatIsNoFileIsToldWithItsStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("attempts");
        QTest::addRow("expired") << 403 << 1;
        QTest::addRow("not there") << 404 << 1;
        QTest::addRow("gone") << 410 << 1;
        QTest::addRow("nothing") << 204 << 1;
        QTest::addRow("unchanged") << 304 << 1;
        QTest::addRow("broken") << 500 << 1;
        QTest::addRow("busy") << 503 << 4;
    }
    void whatIsNoFileIsToldWithItsStatus()
    {
        QFETCH(const int, status);
        QFETCH(const int, attempts);
        Requests requests;
        const bool hasBody = status >= 400;
        LoopbackServer server(
            answering(requests, {httpAnswer(status, hasBody ? std::string(200'000, 'x') : "")}));
        auto request = requestOf("/file");
        request.url = server.url();
        request.maxBytes = 1000;
        const auto done = m_fixture.client.download(request, {}, {});
        VIDGO_VERIFY_ERROR(done, NetError::DownloadRefused);
        QCOMPARE(done.error().status(), status);
        QVERIFY(done.error().external().find(std::to_string(status)) != std::string::npos);
        QVERIFY(!fs::exists(target()));
        QVERIFY(!hasLeftovers());
        QCOMPARE(requests.count(), static_cast<std::size_t>(attempts));
    }

    void aHostThatIsBusyForAMomentIsAskedAgain()
    {
        Requests requests;
        LoopbackServer server(
            answering(requests, {httpAnswer(503, "", "Retry-After: 2\r\n"), httpAnswer(200, "file")}));
        auto request = requestOf("/file");
        request.url = server.url();
        VIDGO_VERIFY(m_fixture.client.download(request, {}, {}));
        QVERIFY(m_fixture.pause.waits.back() >= 2s);
    }

    void aFileThatComesPackedIsRefused()
    {
        m_host->moreHeaders = "Content-Encoding: gzip\r\n";
        VIDGO_VERIFY_ERROR(download(), NetError::AnswerInvalid);
        QVERIFY(!hasLeftovers());
    }

    void oneByteAtATimeIsTooSlow_data()
    {
        QTest::addColumn<int>("whole");
        QTest::addColumn<int>("minimum");
        QTest::addRow("deadline") << 200 << 0;
        QTest::addRow("speed") << 60'000 << 1000;
    }
    void oneByteAtATimeIsTooSlow()
    {
        QFETCH(const int, whole);
        QFETCH(const int, minimum);
        std::atomic<bool> isOver = false;
        LoopbackServer server([&](Connection& connection) {
            connection.readRequest();
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
            for (int i = 0; i < 400 && !isOver; ++i) {
                connection.write("x");
                QThread::msleep(20);
            }
        });
        ClientFixture fixture({.retry = {.attempts = 1}});
        auto request = requestOf("/");
        request.url = server.url();
        request.timeouts.whole = std::chrono::milliseconds(whole);
        request.timeouts.stall = 200ms;
        request.minBytesPerSecond = static_cast<std::uint32_t>(minimum);
        const auto done = fixture.client.download(request, {}, {});
        isOver = true;
        VIDGO_VERIFY_ERROR(done, NetError::TimedOut);
        QVERIFY(!hasLeftovers());
    }

    void aStopIsObeyedAndWhatIsThereIsKept_data()
    {
        QTest::addColumn<bool>("hasTag");
        QTest::addRow("can be carried on") << true;
        QTest::addRow("can not") << false;
    }
    void aStopIsObeyedAndWhatIsThereIsKept()
    {
        QFETCH(const bool, hasTag);
        LoopbackServer server([&](Connection& connection) {
            connection.readRequest();
            connection.write(std::string("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n") +
                             (hasTag ? "ETag: \"one\"\r\n" : "") + "\r\nhalf");
            connection.waitForClose();
        });
        auto request = requestOf("/");
        request.url = server.url();
        std::optional<DownloadResult> done;
        const auto took = timeToStop(
            50ms, [&](const std::stop_token& stop) { done = m_fixture.client.download(request, stop, {}); });
        VIDGO_VERIFY_ERROR(*done, BaseError::Cancelled);
        QVERIFY(took < 200ms);
        QVERIFY(!fs::exists(target()));
        QCOMPARE(hasLeftovers(), hasTag);
        discardDownload(target());
        QVERIFY(!hasLeftovers());
    }

#ifndef _WIN32
    void aFullDiskIsToldAndNothingIsLeft()
    {
        std::ofstream(target()) << "what was there";
        const auto before = std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        ::getrlimit(RLIMIT_FSIZE, &limit);
        rlimit small = limit;
        small.rlim_cur = 50'000;
        ::setrlimit(RLIMIT_FSIZE, &small);
        const auto done = download();
        ::setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, before);
        VIDGO_VERIFY_ERROR(done, BaseError::DiskFull);
        QCOMPARE(contentOf(target()), "what was there");
        QVERIFY(!hasLeftovers());
        QCOMPARE(m_host->requests.count(), 1);
    }

    void whatLiesInTheWayIsNotWrittenThrough()
    {
        const auto elsewhere = *m_folder / "elsewhere";
        std::ofstream(elsewhere) << "of others";
        fs::create_symlink(elsewhere, partPath());
        VIDGO_VERIFY(download());
        QCOMPARE(contentOf(elsewhere), "of others");
        QVERIFY(contentOf(target()) == m_host->bytes);
    }
#endif

    void aTargetThatCannotBeWrittenIsTold()
    {
        const auto file = *m_folder / "file";
        std::ofstream(file) << "no folder";
        auto request = requestOf("/");
        request.target = file / "below";
        VIDGO_VERIFY_ERROR(m_fixture.client.download(request, {}, {}), BaseError::FileNotWritable);
        QCOMPARE(m_host->requests.count(), 0);
        fs::create_directories(target());
        VIDGO_VERIFY_ERROR(download(), BaseError::FileNotWritable);
        QVERIFY(!hasLeftovers());
    }

    void missingFoldersAreMade()
    {
        auto request = requestOf("/");
        request.target = *m_folder / "a" / "b" / "c.png";
        VIDGO_VERIFY(m_fixture.client.download(request, {}, {}));
        QVERIFY(fs::exists(request.target));
    }

    void aRequestThatIsNoneIsRefused_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < 5; ++i)
            QTest::addRow("%d", i) << i;
    }
    void aRequestThatIsNoneIsRefused()
    {
        QFETCH(const int, which);
        auto request = requestOf("/");
        if (which == 0)
            request.url = "file:///etc/passwd";
        else if (which == 1)
            request.url = "http://example.com/";
        else if (which == 2)
            request.target.clear();
        else if (which == 3)
            request.sha256 = "abc";
        else
            request.headers = {{"X", std::string("a\r\nb")}};
        VIDGO_VERIFY_ERROR(m_fixture.client.download(request, {}, {}), NetError::RequestInvalid);
        QVERIFY(!hasLeftovers());
    }

private:
    fs::path target() const { return *m_folder / "result.bin"; }
    fs::path partPath() const { return *m_folder / "result.bin.part"; }
    bool hasLeftovers() const
    {
        return fs::exists(partPath()) || fs::exists(*m_folder / "result.bin.part.from");
    }
    DownloadRequest requestOf(std::string_view path) const
    {
        DownloadRequest request;
        request.url = m_server->url(path);
        request.target = target();
        return request;
    }
    DownloadResult download(std::string_view path = "/file")
    {
        return m_fixture.client.download(requestOf(path), {}, {});
    }
    /// As a call leaves it that gave up.
    void leaveAPart()
    {
        ClientFixture once({.retry = {.attempts = 1}});
        m_host->cutAfter = 30'000;
        m_host->cuts = 1;
        VIDGO_VERIFY_ERROR(once.client.download(requestOf("/file"), {}, {}), NetError::CutOff);
        QVERIFY(hasLeftovers());
    }

    std::optional<TestFolder> m_folder;
    std::unique_ptr<FileHost> m_host;
    std::optional<LoopbackServer> m_server;
    ClientFixture m_fixture;
};

QTEST_GUILESS_MAIN(DownloadTest)
#include "download_test.moc"
