#include <QtTest/QtTest>

#include "person.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/hash.h"
#include "vidgo/media/picture_file.h"
#include "vidgo/service/service_error.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using service::ServiceError;
using test::cutOut;
using test::input;
using test::Person;

namespace fs = std::filesystem;

namespace {

// Corners and text are where the mark is; what it covers differs from the same picture without it.
double markIn(const media::Image& marked, const media::Image& plain)
{
    const auto same = media::resize(plain, marked.width(), marked.height());
    const auto a = media::convert(marked, media::PixelFormat::Rgb8);
    const auto b = media::convert(*same, media::PixelFormat::Rgb8);
    double most = 0;
    for (int y = marked.height() * 3 / 4; y < marked.height(); ++y)
        for (int x = marked.width() / 2 * 3; x < marked.width() * 3; ++x)
            most = std::max(most, std::abs(double(a->row(y)[x]) - double(b->row(y)[x])));
    return most;
}

void verifyWithinLimits(const fs::path& file, const media::Image& plain)
{
    const auto picture = media::decodePicture(file);
    VIDGO_VERIFY(picture);
    QVERIFY(std::max(picture->image.width(), picture->image.height()) <= kVisitorLongSide);
    QVERIFY(std::min(picture->image.width(), picture->image.height()) <= kVisitorShortSide);
    QVERIFY2(markIn(picture->image, plain) > 60, "there is no watermark");
}

Result<fs::path> giveExample(const service::Services& services, const FileRef& ref)
{
    return services.examples.file(ref);
}

Result<fs::path> giveLibrary(const service::Services& services, const FileRef& ref)
{
    return services.library.file(ref);
}

} // namespace

/// What a visitor can get, by every call of the boundary that gives a picture. The results are made from a
/// picture larger than 720p.
class VisitorTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Person> m_visitor;
    LibraryItem m_item;
    media::Image m_plain; ///< The result as its maker would have it.

    service::Services services() { return m_visitor->services(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_visitor = std::make_unique<Person>(test::sourcePath("resources"), StudioMode::Visitor);
        VIDGO_VERIFY(services().examples.prepare());
        const auto photo = media::decodePicture(input("product-perfume.jpg"));
        const auto large = media::resize(photo->image, 2000, 1500);
        const auto png = media::encodePicture(*large, {.format = PictureFormat::Jpeg});
        const auto file = m_visitor->home() / "large.jpg";
        VIDGO_VERIFY(writeFile(file, *png, Durability::Rename));
        auto request = cutOut(file);
        request.parameters = Json::Object{{"background", "color"}, {"color", "#FFFFFF"}};
        auto item = services().runs.run(request, {}, {});
        VIDGO_VERIFY(item);
        m_item = *item;
        VIDGO_VERIFY(services().session.enter(StudioMode::OwnComputer));
        const auto kept = services().library.file(m_item.result);
        VIDGO_VERIFY(kept);
        m_plain = std::move(media::decodePicture(*kept)->image);
        QCOMPARE(m_plain.width(), 2000);
        VIDGO_VERIFY(services().session.enter(StudioMode::Visitor));
    }
    void cleanupTestCase() { m_visitor.reset(); }

    void aNewStudioBeginsAsVisitorAndRemembersTheChoice()
    {
        const test::TestFolder home;
        const composition::Directories places{.resources = test::sourcePath("resources"),
                                              .config = home / "config",
                                              .data = {},
                                              .forcedData = home / "data"};
        auto studio = composition::EmbeddedStudio::open(places);
        VIDGO_VERIFY(studio);
        QVERIFY((*studio)->services().session.mode() == StudioMode::Visitor);
        VIDGO_VERIFY((*studio)->services().session.enter(StudioMode::OwnComputer));
        VIDGO_VERIFY_ERROR((*studio)->services().session.enter(StudioMode::None), BaseError::InvalidArgument);
        studio->reset();
        studio = composition::EmbeddedStudio::open(places);
        QVERIFY((*studio)->services().session.mode() == StudioMode::OwnComputer);
        studio->reset();
        VIDGO_VERIFY(writeFile(home / "config/session.json", "{\"mode\": \"king\"}", Durability::Rename));
        studio = composition::EmbeddedStudio::open(places);
        QVERIFY((*studio)->services().session.mode() == StudioMode::Visitor);
    }

    void exportsAreSmallAndMarked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("png") << "out.png";
        QTest::newRow("jpeg") << "out.jpg";
        QTest::newRow("webp") << "out.webp";
    }
    void exportsAreSmallAndMarked()
    {
        QFETCH(const QString, name);
        const auto file = m_visitor->home() / name.toStdString();
        const auto format = pictureFormatFromId(QFileInfo(name).suffix().toStdString());
        const auto written =
            services().library.exportItem({.item = m_item.id, .format = *format, .file = file}, {}, {});
        VIDGO_VERIFY(written);
        verifyWithinLimits(*written, m_plain);
        // A name of its own says the size that was written.
        const auto named = services().library.exportName(
            {.item = m_item.id, .folder = m_visitor->home().path(), .nameTemplate = "{width}x{height}"});
        QCOMPARE(named.value(), "960x720.png");
    }

    void theFileOfAResultIsRefusedAndWhatIsShownIsMarked()
    {
        VIDGO_VERIFY_ERROR(services().library.file(m_item.result), ServiceError::VisitorOnly);
        VIDGO_VERIFY_ERROR(services().examples.file(m_item.result), ServiceError::VisitorOnly);
        const auto display = services().library.display(m_item.result);
        VIDGO_VERIFY(display);
        verifyWithinLimits(*display, m_plain);
        for (const int side : {320, 640, 960}) {
            const auto small = services().library.thumbnail(m_item.result, side);
            VIDGO_VERIFY(small);
            verifyWithinLimits(*small, m_plain);
            verifyWithinLimits(*services().examples.thumbnail(m_item.result, side), m_plain);
        }
        // What it was made from is the person's own.
        VIDGO_VERIFY(services().library.file(m_item.input));
    }

    void previewsAreMarked()
    {
        auto request = cutOut(m_visitor->home() / "large.jpg");
        request.parameters = m_item.parameters;
        const auto preview = services().runs.preview(request, 2048, {});
        VIDGO_VERIFY(preview);
        QVERIFY(preview->width <= kVisitorLongSide && preview->height <= kVisitorShortSide);
        auto image = media::Image::create(preview->width, preview->height, media::PixelFormat::Rgba8);
        std::ranges::copy(preview->rgba, image->pixels().begin());
        QVERIFY(markIn(*image, m_plain) > 60);
    }

    void batchesExportMarkedToo()
    {
        const auto folder = m_visitor->home() / "batch";
        VIDGO_VERIFY(makeFolder(folder));
        auto batch = services().batches.create({.tool = Tool::BackgroundRemoval,
                                                .parameters = m_item.parameters,
                                                .inputs = {m_visitor->home() / "large.jpg"},
                                                .exportTo = BatchExport{.folder = folder}},
                                               {});
        VIDGO_VERIFY(batch);
        VIDGO_VERIFY(services().batches.run(batch->id, [](const Batch&, const BatchFile&) {}, {}));
        const auto files = services().batches.files(batch->id, 0, 1);
        verifyWithinLimits(files->front().exported, m_plain);
    }

    void theFilesOfExamplesAreRefusedButForWhatIsShown()
    {
        auto& examples = services().examples;
        const auto all = examples.search({.limit = 500});
        VIDGO_VERIFY(all);
        QCOMPARE(all->items.size(), std::size_t{44});
        for (const auto& example : all->items) {
            for (auto* const giver : {&giveExample, &giveLibrary}) {
                const auto result = giver(services(), example.result);
                QVERIFY(!result || sha256OfFile(*result).value() != example.result.sha256);
            }
            if (!example.poster.sha256.empty())
                VIDGO_VERIFY_ERROR(examples.file(example.poster), ServiceError::VisitorOnly);
            VIDGO_VERIFY(examples.file(example.watermarkedResult));
            // One example's result may be what another was made from.
            const auto before = examples.file(example.input);
            VIDGO_VERIFY(before);
            const bool isResult = std::ranges::find(all->items, example.input.sha256, [](const auto& other) {
                                      return other.result.sha256;
                                  }) != all->items.end();
            QCOMPARE(sha256OfFile(*before).value() == example.input.sha256, !isResult);
            for (const auto& extra : example.extraInputs)
                VIDGO_VERIFY(examples.file(extra));
        }
    }

    void thumbnailsOfExamplesAreMarked()
    {
        const auto example = services().examples.find(MaterialId("st-vhs-01"));
        VIDGO_VERIFY(example);
        const auto plain =
            media::decodePicture(test::sourcePath("resources/starter-pack/st-vhs-01-after.jpg"));
        verifyWithinLimits(*services().examples.thumbnail(example->result, 960), plain->image);
    }

    void theTextOfTheWatermarkIsNotTheVisitorsToChoose()
    {
        auto settings = services().settings.settings();
        settings.watermarkText = ".";
        VIDGO_VERIFY(services().settings.save(settings));
        m_visitor->open();
        VIDGO_VERIFY(services().examples.prepare());
        exportsAreMarkedAsBefore();
    }

private:
    void exportsAreMarkedAsBefore()
    {
        const auto before = media::decodePicture(m_visitor->home() / "out.png");
        const auto written = services().library.exportItem(
            {.item = m_item.id, .file = m_visitor->home() / "again.png"}, {}, {});
        VIDGO_VERIFY(written);
        const auto again = media::decodePicture(*written);
        QVERIFY(std::ranges::equal(before->image.pixels(), again->image.pixels()));
    }
};

QTEST_GUILESS_MAIN(VisitorTest)
#include "visitor_test.moc"
