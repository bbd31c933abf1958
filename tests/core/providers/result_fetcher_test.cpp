#include <QtTest/QtTest>

#include <fstream>

#include "provider_desk.h"
#include "vidgo/base/hash.h"
#include "vidgo/media/image.h"
#include "vidgo/media/picture_file.h"
#include "vidgo/providers/result_fetcher.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_clips.h"

using namespace vidgo;
using namespace vidgo::providers;

namespace {

/// Brings files of this computer, or fails as it is told.
class ScriptedDownloader final : public net::Downloader
{
public:
    net::DownloadResult download(const net::DownloadRequest& request, const std::stop_token&,
                                 const Progress& progress) override
    {
        last = request;
        if (failure)
            return std::unexpected(*failure);
        if (!writeFile(request.target, bytes, Durability::Rename))
            return std::unexpected(net::DownloadFailure(Error(BaseError::DiskFull, "script"), 0));
        progress.report(1);
        return net::Downloaded{
            .bytes = bytes.size(), .sha256 = {}, .contentType = "text/html", .wasResumed = false};
    }

    Bytes bytes;
    std::optional<net::DownloadFailure> failure;
    net::DownloadRequest last;
};

Bytes pictureOf(int width, int height)
{
    auto image = media::Image::create(width, height, media::PixelFormat::Rgb8);
    return *media::encodePicture(*image, {.format = PictureFormat::Png, .quality = 92, .fast = true});
}

} // namespace

class ResultFetcherTest : public QObject
{
    Q_OBJECT

    test::ProviderDesk m_desk;
    ScriptedDownloader m_downloader;

    ProviderResult<FetchedResult> fetch(const std::filesystem::path& target, const std::string& modelId,
                                        Bytes bytes, GenerationRequest request = {})
    {
        const ResultFetcher fetcher(m_downloader, net::Reach::Public);
        const auto& model = m_desk.model("piapi", modelId);
        request.operation = model.operation;
        m_downloader.bytes = std::move(bytes);
        const TaskResult result{.url = "https://r.example/1", .bytes = {}, .mediaType = {}};
        return fetcher.fetch({.provider = m_desk.at("piapi"),
                              .request = request,
                              .model = model,
                              .result = result,
                              .target = target},
                             {}, Progress());
    }

private Q_SLOTS:
    void init() { m_downloader.failure.reset(); }

    void aPictureIsWhatItsBytesSay()
    {
        const test::TestFolder folder;
        const auto bytes = pictureOf(64, 48);
        const auto fetched = fetch(folder / "r", "flux_schnell", bytes);
        VIDGO_VERIFY(fetched);
        QCOMPARE(fetched->file.mediaType, std::string("image/png"));
        QCOMPARE(fetched->file.width, 64);
        QCOMPARE(fetched->file.height, 48);
        QCOMPARE(fetched->file.bytes, static_cast<std::int64_t>(bytes.size()));
        QCOMPARE(fetched->file.sha256, sha256(bytes));
        QVERIFY(m_downloader.last.reach == net::Reach::Public);
    }

    void bytesOfAnAnswerAreWritten()
    {
        const test::TestFolder folder;
        const auto bytes = pictureOf(64, 48);
        const TaskResult result{
            .url = {}, .bytes = std::string(bytes.begin(), bytes.end()), .mediaType = "image/jpeg"};
        const ResultFetcher fetcher(m_downloader, net::Reach::Public);
        GenerationRequest request;
        request.operation = Operation::TextToImage;
        const auto fetched = fetcher.fetch({.provider = m_desk.at("piapi"),
                                            .request = request,
                                            .model = m_desk.model("piapi", "flux_schnell"),
                                            .result = result,
                                            .target = folder / "r"},
                                           {}, Progress());
        VIDGO_VERIFY(fetched);
        QCOMPARE(fetched->file.mediaType, std::string("image/png"));
    }

    void aClipIsWhatItsBytesSay()
    {
        const test::TestFolder folder;
        GenerationRequest request;
        request.durationMs = 5000;
        const auto fetched =
            fetch(folder / "r", "wan26_text_to_video", test::testClipBytes("h264_aac.mp4"), request);
        VIDGO_VERIFY(fetched);
        QCOMPARE(fetched->file.mediaType, std::string("video/mp4"));
        QCOMPARE(fetched->file.width, 320);
        QVERIFY(std::abs(fetched->durationMs - 2000) < 100);
    }

    void whatItCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QByteArray>("bytes");
        const auto bytesOf = [](const Bytes& bytes) {
            return QByteArray(reinterpret_cast<const char*>(bytes.data()),
                              static_cast<qsizetype>(bytes.size()));
        };
        const auto picture = bytesOf(pictureOf(64, 48));
        const auto clip = bytesOf(test::testClipBytes("h264_aac.mp4"));
        QTest::newRow("html for a picture") << "flux_schnell" << QByteArray("<html>gone</html>");
        QTest::newRow("nothing for a picture") << "flux_schnell" << QByteArray();
        QTest::newRow("noise for a picture") << "flux_schnell" << QByteArray(5000, '\x5a');
        QTest::newRow("half a picture") << "flux_schnell" << picture.left(picture.size() / 2);
        QTest::newRow("a tiny picture") << "flux_schnell" << bytesOf(pictureOf(8, 8));
        QTest::newRow("a clip for a picture") << "flux_schnell" << clip;
        QTest::newRow("a picture for a clip") << "wan26_text_to_video" << picture;
        QTest::newRow("html for a clip") << "wan26_text_to_video" << QByteArray("<html>gone</html>");
        QTest::newRow("a head without frames")
            << "wan26_text_to_video" << bytesOf(test::testClipBytes("empty_streams.mp4"));
        QTest::newRow("a sound for a clip")
            << "wan26_text_to_video" << bytesOf(test::testClipBytes("sound.mp3"));
        QTest::newRow("a clip of one pixel")
            << "wan26_text_to_video" << bytesOf(test::testClipBytes("one_pixel.mkv"));
    }
    void whatItCannotBeIsRefused()
    {
        QFETCH(QString, model);
        QFETCH(QByteArray, bytes);
        const test::TestFolder folder;
        const auto fetched = fetch(folder / "r", model.toStdString(), Bytes(bytes.begin(), bytes.end()));
        VIDGO_VERIFY_ERROR(fetched, ProviderError::ResultInvalid);
        QCOMPARE(fetched.error().trouble, ProviderTrouble::Failed);
        QVERIFY(!std::filesystem::exists(folder / "r"));
    }

    void aClipMuchShorterThanOrderedIsRefused()
    {
        const test::TestFolder folder;
        GenerationRequest request;
        request.durationMs = 15'000;
        VIDGO_VERIFY_ERROR(
            fetch(folder / "r", "wan26_text_to_video", test::testClipBytes("h264_aac.mp4"), request),
            ProviderError::ResultInvalid);
    }

    void whatWasEnlargedIsNoSmallerThanBefore()
    {
        const test::TestFolder folder;
        GenerationRequest request;
        GenerationInput input;
        input.role = InputRole::Picture;
        input.file.width = 100;
        input.file.height = 80;
        request.inputs.push_back(input);
        VIDGO_VERIFY_ERROR(fetch(folder / "r", "image_upscale", pictureOf(64, 48), request),
                           ProviderError::ResultInvalid);
        VIDGO_VERIFY(fetch(folder / "r", "image_upscale", pictureOf(200, 160), request));
    }

    void downloadsThatFail_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("id");
        const auto row = [](net::NetError error, int status, std::string_view id) {
            QTest::addRow("%s %d", std::string(describe(error).id).c_str(), status)
                << static_cast<int>(error) << status
                << QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
        };
        row(net::NetError::DownloadRefused, 403, describe(ProviderError::Expired).id);
        row(net::NetError::DownloadRefused, 404, describe(ProviderError::Expired).id);
        row(net::NetError::DownloadRefused, 410, describe(ProviderError::Expired).id);
        row(net::NetError::DownloadRefused, 429, describe(ProviderError::Busy).id);
        row(net::NetError::DownloadRefused, 503, describe(ProviderError::Busy).id);
        row(net::NetError::CutOff, 0, describe(ProviderError::Busy).id);
        row(net::NetError::TimedOut, 0, describe(ProviderError::Busy).id);
        row(net::NetError::Redirected, 0, describe(ProviderError::ResultInvalid).id);
        row(net::NetError::AnswerTooLarge, 0, describe(ProviderError::ResultInvalid).id);
    }
    void downloadsThatFail()
    {
        QFETCH(int, error);
        QFETCH(int, status);
        QFETCH(QString, id);
        const test::TestFolder folder;
        m_downloader.failure =
            net::DownloadFailure(Error(static_cast<net::NetError>(error), "script", {{"host", "h"}}), status);
        const auto fetched = fetch(folder / "r", "flux_schnell", {});
        QVERIFY(!fetched);
        QCOMPARE(QString::fromStdString(std::string(fetched.error().id())), id);
    }

    void whatIsOursIsSaidAsOurs()
    {
        const test::TestFolder folder;
        m_downloader.failure = net::DownloadFailure(Error(BaseError::DiskFull, "full"), 0);
        const auto fetched = fetch(folder / "r", "flux_schnell", {});
        VIDGO_VERIFY_ERROR(fetched, BaseError::DiskFull);
        QCOMPARE(fetched.error().trouble, ProviderTrouble::None);
    }
};

QTEST_GUILESS_MAIN(ResultFetcherTest)
#include "result_fetcher_test.moc"
