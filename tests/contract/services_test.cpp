#include <QtTest/QtTest>

#include "person.h"
#include "vidgo/backend/library_journal.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/hash.h"
#include "vidgo/base/random.h"
#include "vidgo/materials/file_cache.h"
#include "vidgo/materials/run_store.h"
#include "vidgo/media/media_error.h"
#include "vidgo/media/picture_file.h"
#include "vidgo/model/cutout.h"
#include "vidgo/service/service_error.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using service::ServiceError;
using test::cutOut;
using test::input;
using test::Person;

namespace fs = std::filesystem;

namespace {

std::int64_t itemsOf(Person& person)
{
    const auto page = person.services().library.list({});
    return page ? page->total : -1;
}

} // namespace

/// What the boundary promises, whoever stands behind it: here the backend in the same process.
class ServicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examplesAreMadeReadyOnceAndFoundInEveryLanguage()
    {
        Person person;
        VIDGO_VERIFY(person.services().examples.prepare());
        VIDGO_VERIFY(person.services().examples.prepare());
        QCOMPARE(person.services().examples.search({})->total, std::int64_t{44});
        for (const auto* word : {"handbag", "ハンドバッグ", "手提包", "핸드백", "bolso"}) {
            const auto page = person.services().examples.search({.text = word});
            VIDGO_VERIFY(page);
            QVERIFY2(page->total > 0, word);
        }
        const auto popular = person.services().examples.popularThisWeek(5);
        VIDGO_VERIFY(popular);
        QCOMPARE(popular->size(), std::size_t{5});
    }

    void whatIsLookedAtBecomesPopular()
    {
        Person person;
        auto& examples = person.services().examples;
        VIDGO_VERIFY(examples.prepare());
        const MaterialId id("st-vhs-01");
        VIDGO_VERIFY(examples.recordView(id));
        QCOMPARE(examples.popularThisWeek(3)->front().id, id);
        QCOMPARE(examples.find(id)->viewCount, std::int64_t{1});
        VIDGO_VERIFY_ERROR(examples.find(MaterialId("nothing")), ServiceError::ExampleMissing);
        VIDGO_VERIFY_ERROR(examples.recordView(MaterialId("nothing")), ServiceError::ExampleMissing);
        VIDGO_VERIFY_ERROR(examples.findByHash(sha256("nothing")), ServiceError::ExampleMissing);
    }

    void aKeptFileThatWasTamperedWithIsRepairedFromThePack()
    {
        Person person;
        VIDGO_VERIFY(person.services().examples.prepare());
        const auto material = person.services().examples.find(MaterialId("br-food-01"));
        const auto path = person.services().examples.file(material->input);
        VIDGO_VERIFY(path);
        VIDGO_VERIFY(writeFile(*path, "not the picture", Durability::Rename));
        person.open();
        const auto again = person.services().examples.file(material->input);
        VIDGO_VERIFY(again);
        QCOMPARE(sha256OfFile(*again).value(), material->input.sha256);
    }

    void oneDamagedFileOfThePackLosesOnlyItsExample()
    {
        const test::TestFolder copy;
        fs::copy(test::sourcePath("resources"), copy / "resources", fs::copy_options::recursive);
        VIDGO_VERIFY(
            writeFile(copy / "resources/starter-pack/br-food-02-before.jpg", "damaged", Durability::Rename));
        Person person(copy / "resources");
        const auto prepared = person.services().examples.prepare();
        QVERIFY(!prepared);
        QVERIFY(prepared.error().external().find("br-food-02-before.jpg") != std::string::npos);
        const auto page = person.services().examples.search({});
        QVERIFY(page->total >= 42); // the oil painting of the same bread has the same file
        VIDGO_VERIFY_ERROR(person.services().examples.find(MaterialId("br-food-02")),
                           ServiceError::ExampleMissing);
    }

    void aRunIsKeptWithItsInputAndFoundAgain()
    {
        Person person;
        double furthest = 0;
        const auto item =
            person.services().runs.run(cutOut(input("product-headphones.jpg")),
                                       Progress([&](double fraction) { furthest = fraction; }), {});
        VIDGO_VERIFY(item);
        QCOMPARE(furthest, 1.0);
        person.open();
        const auto page = person.services().library.list({.text = "headphones"});
        VIDGO_VERIFY(page);
        QCOMPARE(page->total, std::int64_t{1});
        QVERIFY(page->items.front() == *item);
        const auto kept = person.services().library.file(item->input);
        VIDGO_VERIFY(kept);
        QCOMPARE(sha256OfFile(*kept).value(), sha256OfFile(input("product-headphones.jpg")).value());
        VIDGO_VERIFY(person.services().library.thumbnail(item->result, 320));
        VIDGO_VERIFY(person.services().library.display(item->input));
        QVERIFY(person.services().runs.recoverInterrupted()->empty());
    }

    void aRunThatIsStoppedOrFailsLeavesNoResult()
    {
        Person person;
        std::stop_source stop;
        const auto stopped = person.services().runs.run(cutOut(input("product-headphones.jpg")),
                                                        Progress([&](double fraction) {
                                                            if (fraction > 0.2)
                                                                stop.request_stop();
                                                        }),
                                                        stop.get_token());
        VIDGO_VERIFY_ERROR(stopped, BaseError::Cancelled);

        VIDGO_VERIFY(writeFile(person.home() / "notes.jpg", "no picture at all", Durability::Rename));
        VIDGO_VERIFY_ERROR(person.services().runs.run(cutOut(person.home() / "notes.jpg"), {}, {}),
                           media::MediaError::NotAPicture);
        auto wrong = cutOut(input("product-headphones.jpg"));
        wrong.parameters = Json::Object{{"edge_softness", 7}};
        VIDGO_VERIFY_ERROR(person.services().runs.run(wrong, {}, {}), BaseError::InvalidArgument);
        VIDGO_VERIFY_ERROR(person.services().runs.run(
                               {.tool = Tool::RoomRedesign, .input = input("product-perfume.jpg")}, {}, {}),
                           ServiceError::NoEngine);
        QCOMPARE(itemsOf(person), std::int64_t{0});
        QVERIFY(person.services().runs.recoverInterrupted()->empty());
    }

    // The program died after the journal entry and before the library row.
    void aResultThatWasMadeButNotEnteredIsEnteredAtTheNextStart()
    {
        Person person;
        person.close();
        const test::ManualClock clock;
        NullLog log;
        LibraryItem item{.id = LibraryItemId("item-1"),
                         .run = RunId("run-1"),
                         .tool = Tool::BackgroundRemoval,
                         .inputName = "lost.jpg",
                         .engine = "on_device",
                         .createdAt = clock.now()};
        {
            auto database = storage::Database::open({.file = person.data() / "vidgo.db"});
            VIDGO_VERIFY(database);
            auto cache =
                materials::FileCache::open(**database, {.folder = person.data() / "files"}, clock, log);
            VIDGO_VERIFY(cache);
            const auto kept = (*cache)->putFile(input("product-perfume.jpg"),
                                                {.mediaType = "image/jpeg", .width = 1280, .height = 720},
                                                materials::FileKind::User);
            VIDGO_VERIFY(kept);
            item.input = item.result = *kept;
            materials::RunStore runs(**database, clock);
            for (const auto* id : {"run-1", "run-2"})
                VIDGO_VERIFY(runs.insert({.id = RunId(id),
                                          .state = RunState::Running,
                                          .tool = Tool::BackgroundRemoval,
                                          .startedAt = clock.now(),
                                          .updatedAt = clock.now()}));
            VIDGO_VERIFY(backend::LibraryJournal(person.data() / "library", log).write(item));
        }
        person.open();
        const auto interrupted = person.services().runs.recoverInterrupted();
        VIDGO_VERIFY(interrupted);
        QCOMPARE(interrupted->size(), std::size_t{1}); // only the run that left nothing
        QCOMPARE(interrupted->front().id, RunId("run-2"));
        QVERIFY(person.services().library.find(item.id).value() == item);
        QVERIFY(person.services().runs.recoverInterrupted()->empty());
    }

    void aResultIsExportedInEveryFormat()
    {
        Person person;
        const auto item = person.services().runs.run(cutOut(input("product-handbag.jpg")), {}, {});
        VIDGO_VERIFY(item);
        for (const auto format : {PictureFormat::Png, PictureFormat::Jpeg, PictureFormat::WebP}) {
            ExportRequest request{.item = item->id,
                                  .format = format,
                                  .folder = person.home() / "exports",
                                  .matteColor = "#204060"};
            const auto announced = person.services().library.exportName(request);
            VIDGO_VERIFY(announced);
            const auto path = person.services().library.exportItem(request, {}, {});
            VIDGO_VERIFY(path);
            QCOMPARE(toUtf8(path->filename()), *announced);
            const auto decoded = media::decodePicture(*path);
            VIDGO_VERIFY(decoded);
            QCOMPARE(decoded->image.width(), item->result.width);
            if (format == PictureFormat::Jpeg) {
                const auto* corner = decoded->image.row(1) + 3;
                QVERIFY(std::abs(corner[0] - 0x20) < 6 && std::abs(corner[1] - 0x40) < 6);
            } else {
                QCOMPARE(decoded->image.format(), media::PixelFormat::Rgba8);
            }
            QVERIFY(person.services().library.exportName(request).value() != *announced); // now it is taken
        }
    }

    void anExportThatIsStoppedOrRefusedLeavesNothing()
    {
        Person person;
        const auto item = person.services().runs.run(cutOut(input("product-handbag.jpg")), {}, {});
        VIDGO_VERIFY(item);
        std::stop_source stop;
        stop.request_stop();
        const ExportRequest request{.item = item->id, .folder = person.home() / "exports"};
        VIDGO_VERIFY_ERROR(person.services().library.exportItem(request, {}, stop.get_token()),
                           BaseError::Cancelled);
        QVERIFY(!fs::exists(person.home() / "exports"));

        VIDGO_VERIFY(writeFile(person.home() / "taken.png", "mine", Durability::Rename));
        const ExportRequest taken{
            .item = item->id, .file = person.home() / "taken.png", .collision = NameCollision::Refuse};
        VIDGO_VERIFY_ERROR(person.services().library.exportItem(taken, {}, {}), ServiceError::NameTaken);
        QCOMPARE(readTextFile(person.home() / "taken.png", 100).value(), std::string("mine"));

        const ExportRequest blocked{.item = item->id, .folder = person.home() / "taken.png" / "below"};
        QVERIFY(!person.services().library.exportItem(blocked, {}, {}));
        VIDGO_VERIFY_ERROR(person.services().library.exportItem({.item = LibraryItemId("none")}, {}, {}),
                           ServiceError::ItemMissing);
    }

    void aPictureIsCheckedBeforeItIsUsed()
    {
        Person person;
        auto& media = person.services().media;
        const auto plain = media.checkPicture(input("product-handbag.jpg"), {});
        VIDGO_VERIFY(plain);
        QVERIFY(plain->notes.empty());
        QVERIFY(fs::exists(plain->display));

        const auto cut =
            media.checkPicture(test::sourcePath("resources/starter-pack/br-fashion-01-after.png"), {});
        VIDGO_VERIFY(cut);
        QVERIFY(std::ranges::find(cut->notes, PictureNote::AlreadyCutOut) != cut->notes.end());

        QVERIFY(!media.checkPicture(person.home().path(), {}));
        QVERIFY(!media.checkPicture(person.home() / "missing.png", {}));
    }

    void aPictureFromTheClipboardIsKeptWhenItIsOne()
    {
        Person person;
        auto& media = person.services().media;
        const auto bytes = readFile(input("product-handbag.jpg"), 10'000'000);
        const auto path = media.keepPicture(*bytes, "Pasted: a/b");
        VIDGO_VERIFY(path);
        QVERIFY(readFile(*path, 10'000'000).value() == *bytes);
        VIDGO_VERIFY_ERROR(media.keepPicture(asBytes("no picture"), "x"), media::MediaError::NotAPicture);
        VIDGO_VERIFY_ERROR(
            media.watermark(input("product-handbag.jpg"), person.home() / "out.tga", {}, {}, {}),
            BaseError::InvalidArgument);
    }

    void aSecondStudioMayUseTheSameDataAtOnce()
    {
        Person person;
        VIDGO_VERIFY(person.services().examples.prepare());
        auto second = composition::EmbeddedStudio::open({.resources = test::sourcePath("resources"),
                                                         .config = person.home() / "config",
                                                         .data = {},
                                                         .forcedData = person.data()});
        VIDGO_VERIFY(second);
        // The second one starts while the first works, and sees that it does.
        int taken = 0;
        const auto look = [&](double) {
            const auto interrupted = (*second)->services().runs.recoverInterrupted();
            taken += interrupted && interrupted->empty() ? 0 : 1;
        };
        const auto item =
            person.services().runs.run(cutOut(input("product-handbag.jpg")), Progress(look), {});
        VIDGO_VERIFY(item);
        QCOMPARE(taken, 0);
        QCOMPARE(itemsOf(person), std::int64_t{1});
    }

    void aRunThatWasTakenForDeadKeepsItsResult()
    {
        // As where a file system knows no locks.
        Person person;
        const SystemClock clock;
        const auto interruptAll = [&](double) {
            auto database = storage::Database::open({.file = person.data() / "vidgo.db"});
            VIDGO_VERIFY(database);
            materials::RunStore runs(**database, clock);
            const auto running = runs.running();
            VIDGO_VERIFY(running);
            for (const auto& run : *running)
                VIDGO_VERIFY(runs.setState(run.id, RunState::Interrupted));
        };
        const auto item =
            person.services().runs.run(cutOut(input("product-handbag.jpg")), Progress(interruptAll), {});
        VIDGO_VERIFY(item);
        QCOMPARE(itemsOf(person), std::int64_t{1});
        QCOMPARE(person.services().library.find(item->id)->result, item->result);
    }
};

QTEST_GUILESS_MAIN(ServicesTest)
#include "services_test.moc"
