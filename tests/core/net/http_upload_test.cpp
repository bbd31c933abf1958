#include <fstream>

#include "net_fixture.h"

using namespace vidgo;
using namespace vidgo::net;
using namespace vidgo::test;

namespace {

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

std::string bodyOf(const std::string& request)
{
    return request.substr(request.find("\r\n\r\n") + 4);
}

HttpRequest formOf(const std::string& url, std::vector<FormField> fields)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.form = std::move(fields);
    return request;
}

} // namespace

class HttpUploadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsTheBody_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("bytes");
        QTest::addRow("put") << QByteArray("PUT") << 300'000;
        QTest::addRow("post") << QByteArray("POST") << 3;
        QTest::addRow("empty") << QByteArray("PUT") << 0;
    }
    void aFileIsTheBody()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const int, bytes);
        Requests requests;
        LoopbackServer server(answering(requests, {httpAnswer(200, "kept")}));
        ClientFixture fixture;
        const auto text = patternOf(static_cast<std::size_t>(bytes));
        HttpRequest request;
        request.method = method.toStdString();
        request.url = server.url("/upload?signature=hush");
        request.file = HttpFile{.path = fileOf("picture.png", text), .contentType = "image/png", .name = {}};

        const auto answer = fixture.client.send(request, {});

        VIDGO_VERIFY(answer);
        QCOMPARE(answer->body, "kept");
        const auto seen = requests.all().at(0);
        QVERIFY(seen.starts_with(method.toStdString() + " /upload?signature=hush HTTP/1.1\r\n"));
        QVERIFY(contains(seen, "\r\nContent-Type: image/png\r\n"));
        QVERIFY(contains(seen, "\r\nContent-Length: " + std::to_string(bytes) + "\r\n"));
        QVERIFY(!contains(seen, "Transfer-Encoding"));
        QVERIFY(!contains(seen, "Expect"));
        QVERIFY(bodyOf(seen) == text);
        QVERIFY(!contains(fixture.log.text(), "hush"));
        QVERIFY(contains(fixture.log.text(), "path=/upload\n"));
    }

    void aFormGoesInItsOrder()
    {
        Requests requests;
        LoopbackServer server(answering(requests, {httpAnswer(204, "")}));
        ClientFixture fixture;
        const auto file = fileOf("a \"b\".png", "\x89PNG\r\n--bytes");
        const auto answer = fixture.client.send(
            formOf(server.url("/bucket"),
                   {{"key", "in/1.png"},
                    {"policy", Secret(std::string("hush"))},
                    {"file", HttpFile{.path = file, .contentType = "image/png", .name = {}}}}),
            {});

        VIDGO_VERIFY(answer);
        const auto seen = requests.all().at(0);
        QVERIFY(contains(seen, "\r\nContent-Type: multipart/form-data; boundary="));
        QVERIFY(contains(seen, "\r\nContent-Length: "));
        QVERIFY(!contains(seen, "Transfer-Encoding"));
        QVERIFY(!contains(seen, "Authorization"));
        const auto body = bodyOf(seen);
        const auto key = body.find("Content-Disposition: form-data; name=\"key\"\r\n\r\nin/1.png\r\n--");
        const auto policy = body.find("Content-Disposition: form-data; name=\"policy\"\r\n\r\nhush\r\n--");
        const auto picture =
            body.find("Content-Disposition: form-data; name=\"file\"; filename=\"a %22b%22.png\"\r\n"
                      "Content-Type: image/png\r\n\r\n\x89PNG\r\n--bytes\r\n--");
        QVERIFY(key != std::string::npos);
        QVERIFY(policy != std::string::npos && policy > key);
        QVERIFY(picture != std::string::npos && picture > policy);
        QVERIFY(!contains(fixture.log.text(), "hush"));
    }

    void aFileIsReadAnewForEachAttempt()
    {
        Requests requests;
        LoopbackServer server(
            answering(requests, {httpAnswer(503, "busy", "Retry-After: 1\r\n"), httpAnswer(200, "kept")}));
        ClientFixture fixture;
        auto request = formOf(
            server.url(),
            {{"file", HttpFile{.path = fileOf("a", patternOf(50'000)), .contentType = {}, .name = "b.bin"}}});
        VIDGO_VERIFY(fixture.client.send(request, {}));
        QCOMPARE(requests.count(), 2);
        QVERIFY(contains(bodyOf(requests.all().at(0)), patternOf(50'000)));
        QVERIFY(contains(bodyOf(requests.all().at(1)), patternOf(50'000)));
        QVERIFY(contains(requests.all().at(1), "filename=\"b.bin\""));
    }

    void aFileThatCannotBeReadIsNotSent()
    {
        Requests requests;
        LoopbackServer server(answering(requests, {httpAnswer(200, "kept")}));
        ClientFixture fixture;
        HttpRequest request;
        request.method = "PUT";
        request.url = server.url();
        request.file = HttpFile{.path = m_folder / "missing.png", .contentType = {}, .name = {}};
        const auto missing = fixture.client.send(request, {});
        VIDGO_VERIFY_ERROR(missing, BaseError::FileNotFound);
        QVERIFY(!missing.error().mayHaveArrived());
        request.file->path = m_folder.path();
        VIDGO_VERIFY_ERROR(fixture.client.send(request, {}), BaseError::NotAFile);
        const auto form = formOf(
            server.url(), {{"file", HttpFile{.path = m_folder / "none", .contentType = {}, .name = {}}}});
        VIDGO_VERIFY_ERROR(fixture.client.send(form, {}), BaseError::FileNotFound);
        QCOMPARE(requests.count(), 0);
        QCOMPARE(server.connections(), 0);
    }

    // Its length has been announced by then: the service would wait for what does not come.
    void aFileThatIsCutWhileItGoesOutEndsTheAttempt()
    {
        const auto path = fileOf("long.bin", std::string(8'000'000, 'x'));
        LoopbackServer server([&](Connection& connection) {
            connection.readLine();
            std::filesystem::resize_file(path, 10);
            connection.waitForClose();
        });
        ClientFixture fixture;
        HttpRequest request;
        request.method = "PUT";
        request.url = server.url();
        request.file = HttpFile{.path = path, .contentType = {}, .name = {}};
        const auto answer = fixture.client.send(request, {});
        VIDGO_VERIFY_ERROR(answer, BaseError::FileNotReadable);
        QVERIFY(answer.error().mayHaveArrived());
    }

    void whatIsNoUploadIsRefused_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < 7; ++i)
            QTest::addRow("%d", i) << i;
    }
    void whatIsNoUploadIsRefused()
    {
        QFETCH(const int, which);
        const HttpFile file{.path = fileOf("a.png", "png"), .contentType = "image/png", .name = {}};
        auto request = formOf("https://example.com/", {{"file", file}});
        if (which == 0)
            request.body = "and more";
        else if (which == 1)
            request.file = file;
        else if (which == 2)
            request.method = "GET";
        else if (which == 3)
            request.form.front().name = "";
        else if (which == 4)
            request.form.front().name = "a\r\nX: y";
        else if (which == 5)
            std::get<HttpFile>(request.form.front().value).contentType = "image/png\r\nX: y";
        else
            request.headers = {{"content-type", "multipart/form-data"}};
        ClientFixture fixture;
        const auto answer = fixture.client.send(request, {});
        VIDGO_VERIFY_ERROR(answer, NetError::RequestInvalid);
        QVERIFY(!answer.error().mayHaveArrived());
    }

    void anUploadStopsWithin200Milliseconds()
    {
        LoopbackServer server([](Connection& connection) {
            connection.readLine();
            QThread::msleep(1); // reads no further: the upload stands still
            connection.waitForClose();
        });
        ClientFixture fixture;
        HttpRequest request;
        request.method = "PUT";
        request.url = server.url();
        request.file =
            HttpFile{.path = fileOf("long.bin", patternOf(40'000'000)), .contentType = {}, .name = {}};
        std::optional<HttpResult> answer;
        const auto took = timeToStop(
            5ms, [&](const std::stop_token& stop) { answer = fixture.client.send(request, stop); });
        if (!*answer) // on a fast machine it may have gone out before
            VIDGO_VERIFY_ERROR(*answer, BaseError::Cancelled);
        QVERIFY(took < 200ms);
    }

private:
    static std::string patternOf(std::size_t bytes)
    {
        std::string text(bytes, '\0');
        for (std::size_t i = 0; i < bytes; ++i)
            text[i] = static_cast<char>(i * 7 + i / 251);
        return text;
    }
    std::filesystem::path fileOf(std::string_view name, std::string_view text)
    {
        auto path = m_folder / name;
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }

    TestFolder m_folder;
};

QTEST_GUILESS_MAIN(HttpUploadTest)
#include "http_upload_test.moc"
