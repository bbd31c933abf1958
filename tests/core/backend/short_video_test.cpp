#include "vidgo/backend/short_video_engine.h"
#include "vidgo/base/base_error.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/media/audio.h"
#include "vidgo/media/clip_probe.h"
#include "vidgo/media/clip_reader.h"
#include "vidgo/media/media_error.h"
#include "vidgo/test/at_best.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_clips.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
namespace fs = std::filesystem;

namespace {

fs::path photo(const char* name)
{
    return test::sourcePath("resources/starter-pack/inputs") / name;
}

int filesIn(const fs::path& folder)
{
    return static_cast<int>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

class ShortVideoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPhotographAndAClipBecomeAClip();
    void aClipAmongPicturesIsHeard();
    void previewsHaveTheSizeThatWasAskedFor();
    void whatCannotBeUsedIsRefusedBeforeAnyWork_data();
    void whatCannotBeUsedIsRefusedBeforeAnyWork();
    void filesThatCannotBeUsedAreNamed_data();
    void filesThatCannotBeUsedAreNamed();
    void nothingIsLeftOfAClipThatIsGivenUp();

private:
    Outcome make(const fs::path& input, Json::Object parameters, const fs::path& output,
                 const Progress& progress = {}, const std::stop_token& stop = {}) const
    {
        return m_engine->make({input, Json(std::move(parameters)), output}, progress, stop);
    }

    Catalog m_catalog;
    std::unique_ptr<ondevice::BackgroundRemover> m_remover;
    std::unique_ptr<ondevice::VideoComposer> m_composer;
    std::unique_ptr<backend::ShortVideoEngine> m_engine;
};

void ShortVideoTest::initTestCase()
{
    auto catalog = loadCatalog(test::sourcePath("resources/catalog"));
    VIDGO_VERIFY(catalog);
    m_catalog = std::move(*catalog);
    m_remover = std::make_unique<ondevice::BackgroundRemover>(
        ondevice::RemoverOptions{.selfieModel = test::sourcePath("resources/models/selfie.onnx")});
    auto composer =
        ondevice::VideoComposer::create({.bold = {test::sourcePath("resources/fonts/Inter-Bold.otf")},
                                         .regular = {test::sourcePath("resources/fonts/Inter-Regular.otf")}});
    VIDGO_VERIFY(composer);
    m_composer = std::move(*composer);
    m_engine = std::make_unique<backend::ShortVideoEngine>(m_catalog, *m_remover, *m_composer);
}

void ShortVideoTest::aPhotographAndAClipBecomeAClip()
{
    const test::TestFolder folder;
    const auto output = folder.path() / "out.mp4";
    const auto second = toUtf8(test::testClip("h264_aac.mp4"));
    double last = 0;
    bool goesBack = false;
    const Progress progress([&](double fraction) {
        goesBack = goesBack || fraction < last;
        last = fraction;
    });
    VIDGO_VERIFY(make(photo("product-headphones.jpg"),
                      {{"template", "event"},
                       {"pictures", Json::Array{second}},
                       {"price", "$129"},
                       {"seconds", 1},
                       {"music", "upbeat"}},
                      output, progress));
    QVERIFY(!goesBack);
    QCOMPARE(last, 1.0);
    const auto info = media::probeClip(output, {});
    VIDGO_VERIFY(info);
    QVERIFY(info->video && info->audio);
    QCOMPARE(info->container, std::string("mp4"));
    QCOMPARE(info->video->codec, std::string("h264"));
    QCOMPARE(info->video->width, 1080);
    QCOMPARE(info->video->height, 1920);
    QVERIFY((info->video->frameRate.value() == 30.0) && !info->video->hasVariableRate);
    QCOMPARE(info->audio->codec, std::string("aac"));
    QVERIFY(std::abs(info->durationUs - 2'000'000) <= 40'000);
    const auto loudness = media::measureLoudness(output, {});
    VIDGO_VERIFY(loudness);
    QVERIFY2(std::abs(loudness->integrated + 14) < 1.5, qPrintable(QString::number(loudness->integrated)));
    QVERIFY2(loudness->truePeak < -0.3, qPrintable(QString::number(loudness->truePeak)));
    QCOMPARE(filesIn(folder.path()), 1);
}

void ShortVideoTest::aClipAmongPicturesIsHeard()
{
    const test::TestFolder folder;
    const auto output = folder.path() / "out.mp4";
    VIDGO_VERIFY(
        make(test::testClip("h264_aac.mp4"), {{"shape", "16:9"}, {"seconds", 1}, {"music", "none"}}, output));
    const auto info = media::probeClip(output, {});
    VIDGO_VERIFY(info);
    QVERIFY(info->audio);
    QCOMPARE(info->video->width, 1920);
    QVERIFY(std::abs(info->durationUs - 1'000'000) <= 40'000);
}

void ShortVideoTest::previewsHaveTheSizeThatWasAskedFor()
{
    const Json parameters(Json::Object{{"template", "brand_story"}, {"title", "Title"}});
    const auto preview = m_engine->preview(photo("product-perfume.jpg"), parameters, 400, {});
    VIDGO_VERIFY(preview);
    QVERIFY(preview->height() <= 400 && preview->height() > 390);
    QVERIFY(preview->width() < preview->height());
    const auto again = m_engine->preview(photo("product-perfume.jpg"), parameters, 400, {});
    VIDGO_VERIFY(again);
    QVERIFY(std::ranges::equal(preview->pixels(), again->pixels()));
}

void ShortVideoTest::whatCannotBeUsedIsRefusedBeforeAnyWork_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("unknown template") << "template"
                                      << "\"soap_opera\"";
    QTest::newRow("unknown music") << "music"
                                   << "\"polka\"";
    QTest::newRow("unknown shape") << "shape"
                                   << "\"3:1\"";
    QTest::newRow("too many pictures") << "pictures"
                                       << "[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\",\"h\",\"i\",\"j\"]";
}

void ShortVideoTest::whatCannotBeUsedIsRefusedBeforeAnyWork()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    const auto json = Json::parse(QStringLiteral("{\"%1\": %2}").arg(key, value).toStdString());
    VIDGO_VERIFY(json);
    VIDGO_VERIFY_ERROR(m_engine->check(*json), BaseError::InvalidArgument);
    VIDGO_VERIFY(m_engine->check(Json(Json::Object{})));
}

void ShortVideoTest::filesThatCannotBeUsedAreNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("id");
    const auto id = [](const auto& code) {
        const std::string_view text = describe(code).id;
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    };
    QTest::newRow("no file") << "/nowhere/one.jpg"
                             << "pictures" << id(BaseError::FileNotFound);
    QTest::newRow("sound as a picture") << QString::fromStdString(toUtf8(test::testClip("sound.mp3")))
                                        << "pictures" << id(media::MediaError::NoMovingPicture);
    QTest::newRow("a text as a picture") << QString::fromStdString(toUtf8(test::sourcePath("README.md")))
                                         << "pictures" << id(media::MediaError::NotAClip);
    QTest::newRow("a picture as music")
        << QString::fromStdString(toUtf8(photo("product-cupcake.jpg"))) << "music_file" << QString();
}

void ShortVideoTest::filesThatCannotBeUsedAreNamed()
{
    QFETCH(const QString, file);
    QFETCH(const QString, key);
    QFETCH(const QString, id);
    const test::TestFolder folder;
    const std::string path = file.toStdString();
    Json::Object parameters{{"seconds", 1}};
    parameters.emplace(key.toStdString(), key == "pictures" ? Json(Json::Array{path}) : Json(path));
    const auto made = make(photo("product-cupcake.jpg"), parameters, folder.path() / "out.mp4");
    QVERIFY(!made);
    if (!id.isEmpty())
        QCOMPARE(QString::fromStdString(std::string(made.error().id())), id);
    const auto& arguments = made.error().arguments();
    QVERIFY2(arguments.contains("file"), made.error().internal().c_str());
    QCOMPARE(filesIn(folder.path()), 0);
}

void ShortVideoTest::nothingIsLeftOfAClipThatIsGivenUp()
{
    const test::TestFolder folder;
    constexpr std::chrono::milliseconds kSoon(300);
    const auto took = test::atBest(kSoon, [&] {
        std::stop_source source;
        QElapsedTimer timer;
        const Progress progress([&](double fraction) {
            if (fraction > 0.2 && !source.stop_requested()) {
                timer.start();
                source.request_stop();
            }
        });
        const auto made = make(photo("product-cupcake.jpg"), {{"seconds", 4}, {"music", "none"}},
                               folder.path() / "out.mp4", progress, source.get_token());
        const bool isGivenUp = !made && made.error().is(BaseError::Cancelled);
        return isGivenUp ? std::chrono::milliseconds(timer.elapsed()) : test::kNever;
    });
    QVERIFY2(took < kSoon, qPrintable(QString::number(took.count())));
    QCOMPARE(filesIn(folder.path()), 0);
}

QTEST_GUILESS_MAIN(ShortVideoTest)
#include "short_video_test.moc"
