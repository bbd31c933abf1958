#include <QtTest/QtTest>

#include "person.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/media/clip_probe.h"
#include "vidgo/media/media_error.h"
#include "vidgo/media/picture_file.h"
#include "vidgo/service/service_error.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_clips.h"

using namespace vidgo;
using service::ServiceError;
using test::input;
using test::Person;

namespace fs = std::filesystem;

namespace {

void noFile(const Batch&, const BatchFile&)
{}

/// A folder with `good` small product photographs, and what else is found in such folders.
fs::path photographs(const test::TestFolder& home, int good)
{
    auto folder = home / "photographs";
    const auto photo = media::decodePicture(input("product-headphones.jpg"), {.maxSide = 240});
    for (int i = 0; i < good; ++i) {
        auto picture = photo->image.clone();
        picture->row(0)[0] = static_cast<std::uint8_t>(i); // no two alike
        const auto bytes = media::encodePicture(*picture, {.format = PictureFormat::Png, .fast = true});
        const auto name = "photo-" + std::string(i < 10 ? "0" : "") + std::to_string(i) + ".png";
        if (auto put = writeFile(folder / name, *bytes, Durability::Rename); !put)
            qFatal("%s", put.error().internal().c_str());
    }
    return folder;
}

std::size_t filesIn(const fs::path& folder)
{
    std::error_code none;
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder, none), fs::directory_iterator()));
}

/// A batch over one photograph that ended when the result was made and a name in `out` chosen, but nothing
/// could be written there. Afterwards `out` is an empty folder.
BatchId stoppedAtItsExport(Person& person, const fs::path& out)
{
    auto& batches = person.services().batches;
    if (!writeFile(out, "a file where a folder should be", Durability::Rename))
        qFatal("cannot write %s", toUtf8(out).c_str());
    const auto batch = batches.create({.tool = Tool::BackgroundRemoval,
                                       .inputs = {photographs(person.home(), 1)},
                                       .exportTo = BatchExport{.folder = out}},
                                      {});
    if (!batch || batches.run(batch->id, noFile, {}))
        qFatal("the batch did not stop");
    fs::remove(out);
    fs::create_directory(out);
    return batch->id;
}

} // namespace

class BatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderIsWorkedThroughAndItsBrokenFileReportedAtTheEnd()
    {
        Person person;
        const auto folder = photographs(person.home(), 3);
        const auto whole = readFile(folder / "photo-01.png", 1 << 24);
        VIDGO_VERIFY(whole);
        VIDGO_VERIFY(writeFile(folder / "photo-01.png", std::span(whole->data(), whole->size() / 2),
                               Durability::Rename));
        VIDGO_VERIFY(writeFile(folder / "notes.txt", "shoot again on Monday", Durability::Rename));
        VIDGO_VERIFY(writeFile(folder / ".hidden.png", "x", Durability::Rename));
        const auto out = person.home() / "out";
        VIDGO_VERIFY(makeFolder(out));

        auto& batches = person.services().batches;
        auto batch = batches.create({.tool = Tool::BackgroundRemoval,
                                     .inputs = {folder},
                                     .exportTo = BatchExport{.folder = out, .nameTemplate = "{name}"}},
                                    {});
        VIDGO_VERIFY(batch);
        QCOMPARE(batch->total, 4);
        QCOMPARE(batch->skipped, 1);
        QStringList told;
        const auto done = batches.run(batch->id,
                                      [&](const Batch&, const BatchFile& file) {
                                          told << QString::fromStdString(toUtf8(file.input.filename()));
                                      },
                                      {});
        VIDGO_VERIFY(done);
        QCOMPARE(told, QStringList({"photo-00.png", "photo-01.png", "photo-02.png", ""}));
        QVERIFY(done->isFinished());
        QCOMPARE(done->done, 2);
        QCOMPARE(done->failed, 1);
        const auto files = batches.files(batch->id, 0, 10);
        VIDGO_VERIFY(files);
        QCOMPARE(files->at(2).errorId, std::string(describe(media::MediaError::Damaged).id));
        QCOMPARE(files->at(2).errorArguments.at("file"), std::string("photo-01.png"));
        QVERIFY(fs::exists(out / "photo-00.png") && fs::exists(out / "photo-02.png"));
        QCOMPARE(filesIn(out), std::size_t{2});
        QCOMPARE(person.services().library.list({})->total, std::int64_t{2});

        VIDGO_VERIFY(writeFile(folder / "photo-01.png", *whole, Durability::Rename));
        QCOMPARE(batches.retryFailed(batch->id).value(), 1);
        QCOMPARE(batches.run(batch->id, noFile, {})->done, 3);
        QCOMPARE(filesIn(out), std::size_t{3});
    }

    void clipsOfAFolderAreWorkedThroughWhereTheToolTakesClips()
    {
        Person person;
        const auto folder = photographs(person.home(), 1);
        fs::copy_file(test::testClip("h264_aac.mp4"), folder / "harbour.mp4");
        fs::copy_file(test::testClip("animated.gif"), folder / "wave.gif");
        fs::copy_file(test::testClip("sound.mp3"), folder / "waves.mp3");
        VIDGO_VERIFY(writeFile(folder / "notes.txt", "the harbour at noon\n", Durability::Rename));
        const auto whole = readFile(test::testClip("h264_aac.mp4"), 1 << 24);
        VIDGO_VERIFY(whole);
        VIDGO_VERIFY(writeFile(folder / "broken.mp4", std::span(whole->data(), whole->size() / 20),
                               Durability::Rename));
        const auto out = person.home() / "out";

        auto& batches = person.services().batches;
        const auto photosOnly = batches.create({.tool = Tool::Enhancement, .inputs = {folder}}, {});
        VIDGO_VERIFY(photosOnly);
        QCOMPARE(photosOnly->total - photosOnly->skipped, 2); // the photograph and the animated picture
        const Json::Object twiceAsFast{{"style", "vhs"}, {"effects", Json::Object{{"speed", 2.0}}}};
        const auto batch = batches.create({.tool = Tool::StyleGallery,
                                           .parameters = twiceAsFast,
                                           .inputs = {folder},
                                           .exportTo = BatchExport{.folder = out, .nameTemplate = "{name}"}},
                                          {});
        VIDGO_VERIFY(batch);
        QCOMPARE(batch->total, 6);
        QCOMPARE(batch->skipped, 2); // words and sound
        const auto done = batches.run(batch->id, noFile, {});
        VIDGO_VERIFY(done);
        QCOMPARE(done->done, 3);
        QCOMPARE(done->failed, 1);
        QVERIFY(fs::exists(out / "photo-00.png") && fs::exists(out / "wave.mp4"));
        const auto made = media::probeClip(out / "harbour.mp4", {});
        VIDGO_VERIFY(made);
        QVERIFY2(std::abs(made->durationUs - 1'000'000) < 100'000,
                 qPrintable(QString::number(made->durationUs)));
    }

    void stoppedInTheMiddleAndResumedAfterANewStartItMakesNothingTwice()
    {
        Person person;
        const auto folder = photographs(person.home(), 4);
        const auto out = person.home() / "out";
        VIDGO_VERIFY(makeFolder(out));
        auto batch = person.services().batches.create(
            {.tool = Tool::BackgroundRemoval, .inputs = {folder}, .exportTo = BatchExport{.folder = out}},
            {});
        VIDGO_VERIFY(batch);
        std::stop_source stop;
        const auto stopped = person.services().batches.run(
            batch->id,
            [&](const Batch& now, const BatchFile&) {
                if (now.done == 2)
                    stop.request_stop();
            },
            stop.get_token());
        VIDGO_VERIFY_ERROR(stopped, BaseError::Cancelled);
        person.open();
        auto& batches = person.services().batches;
        QCOMPARE(batches.list(5)->front().done, 2);
        QCOMPARE(batches.find(batch->id)->waiting(), 2);
        int told = 0;
        const auto done = batches.run(batch->id, [&](const Batch&, const BatchFile&) { ++told; }, {});
        VIDGO_VERIFY(done);
        QCOMPARE(told, 3); // the two that waited, and the end
        QCOMPARE(filesIn(out), std::size_t{4});
        QCOMPARE(person.services().library.list({})->total, std::int64_t{4});
    }

    void fortyPhotographsBecomeFortyScenesThroughAStopAndABrokenFile()
    {
        Person person;
        const auto folder = photographs(person.home(), 40);
        VIDGO_VERIFY(writeFile(folder / "photo-17.png", "\x89PNG\r\n\x1A\n and no more", Durability::Rename));
        const auto out = person.home() / "out";
        VIDGO_VERIFY(makeFolder(out));
        auto batch = person.services().batches.create(
            {.tool = Tool::ProductScene,
             .topic = "luxury",
             .parameters = Json::Object{{"scene", "luxury_gold"}},
             .inputs = {folder},
             .exportTo = BatchExport{.folder = out, .format = PictureFormat::Jpeg, .nameTemplate = "{name}"}},
            {});
        VIDGO_VERIFY(batch);
        std::stop_source stop;
        const auto stopped = person.services().batches.run(
            batch->id,
            [&](const Batch& now, const BatchFile&) {
                if (now.waiting() == 20)
                    stop.request_stop();
            },
            stop.get_token());
        VIDGO_VERIFY_ERROR(stopped, BaseError::Cancelled);
        person.open();
        const auto done = person.services().batches.run(batch->id, noFile, {});
        VIDGO_VERIFY(done);
        QCOMPARE(done->done, 39);
        QCOMPARE(done->failed, 1);
        QCOMPARE(filesIn(out), std::size_t{39});
        const auto files = person.services().batches.files(batch->id, 17, 1);
        QCOMPARE(files->front().errorArguments.at("file"), std::string("photo-17.png"));
        const auto scene = media::decodePicture(out / "photo-39.jpg");
        VIDGO_VERIFY(scene);
        QCOMPARE(scene->image.width(), 1280);
    }

    void theSameRequestAgainTakesUpWhatWasDoneAndBegun()
    {
        Person person;
        const auto folder = photographs(person.home(), 3);
        const auto out = person.home() / "out";
        VIDGO_VERIFY(makeFolder(out));
        const BatchRequest request{.tool = Tool::BackgroundRemoval,
                                   .inputs = {folder},
                                   .exportTo = BatchExport{.folder = out},
                                   .takeUpEarlier = true};
        auto& batches = person.services().batches;
        auto first = batches.create(request, {});
        VIDGO_VERIFY(first);
        QCOMPARE(batches.run(first->id, noFile, {})->done, 3);
        VIDGO_VERIFY(writeFile(folder / "photo-01.png", *readFile(folder / "photo-00.png", 1 << 24),
                               Durability::Rename));

        auto second = batches.create(request, {});
        VIDGO_VERIFY(second);
        QCOMPARE(second->done, 2); // the changed one is made again
        QCOMPARE(batches.run(second->id, noFile, {})->done, 3);
        QCOMPARE(person.services().library.list({})->total, std::int64_t{4});
        auto third = batches.create(request, {});
        QVERIFY(third->isFinished());
    }

    void anInterruptedFileIsFinishedUnderTheNamesThatWereChosenForIt()
    {
        Person person;
        const auto folder = photographs(person.home(), 2);
        const auto out = person.home() / "out";
        VIDGO_VERIFY(makeFolder(out));
        const BatchRequest request{.tool = Tool::BackgroundRemoval,
                                   .inputs = {folder},
                                   .exportTo = BatchExport{.folder = out},
                                   .takeUpEarlier = true};
        auto first = person.services().batches.create(request, {});
        VIDGO_VERIFY(first);
        // The first file's result is in the library and its name is chosen, but its folder has gone.
        fs::remove(out);
        VIDGO_VERIFY(writeFile(out, "a file where a folder should be", Durability::Rename));
        QVERIFY(!person.services().batches.run(first->id, noFile, {}));
        QCOMPARE(person.services().library.list({})->total, std::int64_t{1});
        fs::remove(out);
        VIDGO_VERIFY(makeFolder(out));

        auto second = person.services().batches.create(request, {});
        VIDGO_VERIFY(second);
        QVERIFY(second->id != first->id);
        QCOMPARE(person.services().batches.list(5)->size(), std::size_t{1}); // it took the first one's place
        VIDGO_VERIFY(person.services().batches.run(second->id, noFile, {}));
        QCOMPARE(person.services().library.list({})->total, std::int64_t{2});
        QCOMPARE(filesIn(out), std::size_t{2});
    }

    void aFileWhoseExportFailedIsNotMadeTwice()
    {
        Person person;
        const auto out = person.home() / "out";
        VIDGO_VERIFY(writeFile(out / "photo-00.png", "the person's own", Durability::Rename));
        auto& batches = person.services().batches;
        auto batch = batches.create(
            {.tool = Tool::BackgroundRemoval,
             .inputs = {photographs(person.home(), 1)},
             .exportTo =
                 BatchExport{.folder = out, .nameTemplate = "{name}", .collision = NameCollision::Refuse}},
            {});
        VIDGO_VERIFY(batch);
        QCOMPARE(batches.run(batch->id, noFile, {})->failed, 1);
        QCOMPARE(batches.files(batch->id, 0, 1)->front().errorId,
                 std::string(describe(ServiceError::NameTaken).id));
        QCOMPARE(person.services().library.list({})->total, std::int64_t{1});
        fs::remove(out / "photo-00.png");
        QCOMPARE(batches.retryFailed(batch->id).value(), 1);
        QCOMPARE(batches.run(batch->id, noFile, {})->done, 1);
        QCOMPARE(person.services().library.list({})->total, std::int64_t{1});
        VIDGO_VERIFY(media::decodePicture(out / "photo-00.png"));
    }

    void whatThePersonPutThereBetweenAStopAndTheResumeIsNotReplaced()
    {
        Person person;
        const auto out = person.home() / "out";
        auto& batches = person.services().batches;
        const auto batch = stoppedAtItsExport(person, out);
        const auto chosen = batches.files(batch, 0, 1)->front().exported;
        QCOMPARE(chosen.parent_path(), out);
        VIDGO_VERIFY(writeFile(chosen, "the person's own", Durability::Rename));
        QCOMPARE(batches.run(batch, noFile, {})->done, 1);
        QCOMPARE(readTextFile(chosen, 100).value(), std::string("the person's own"));
        const auto exported = batches.files(batch, 0, 1)->front().exported;
        QVERIFY(exported != chosen);
        VIDGO_VERIFY(media::decodePicture(exported));
        QCOMPARE(filesIn(out), std::size_t{2});
    }

    void whatWasWrittenBeforeTheStopCounts()
    {
        Person person;
        const auto out = person.home() / "out";
        auto& batches = person.services().batches;
        const auto batch = stoppedAtItsExport(person, out);
        const auto chosen = batches.files(batch, 0, 1)->front().exported;
        // The program died between the writing and the noting of it.
        const auto item = person.services().library.list({})->items.front();
        VIDGO_VERIFY(person.services().library.exportItem({.item = item.id, .file = chosen}, {}, {}));
        QCOMPARE(batches.run(batch, noFile, {})->done, 1);
        QCOMPARE(batches.files(batch, 0, 1)->front().exported, chosen);
        QCOMPARE(filesIn(out), std::size_t{1});
        QCOMPARE(filesIn(person.data() / "batches"), std::size_t{0});
    }

    void twoProgramsNeverWorkOnTheSameBatch()
    {
        Person person;
        const auto folder = photographs(person.home(), 2);
        const auto out = person.home() / "out";
        VIDGO_VERIFY(makeFolder(out));
        const BatchRequest request{.tool = Tool::BackgroundRemoval,
                                   .inputs = {folder},
                                   .exportTo = BatchExport{.folder = out},
                                   .takeUpEarlier = true};
        auto& batches = person.services().batches;
        auto batch = batches.create(request, {});
        VIDGO_VERIFY(batch);
        auto other = composition::EmbeddedStudio::open({.resources = test::sourcePath("resources"),
                                                        .config = person.home() / "config",
                                                        .data = {},
                                                        .forcedData = person.data()});
        VIDGO_VERIFY(other);
        auto& others = (*other)->services().batches;
        const auto meddle = [&](const Batch& now, const BatchFile&) {
            if (now.isFinished())
                return;
            VIDGO_VERIFY_ERROR(others.run(batch->id, noFile, {}), ServiceError::BatchBusy);
            VIDGO_VERIFY_ERROR(others.create(request, {}), ServiceError::BatchBusy);
            VIDGO_VERIFY_ERROR(batches.run(batch->id, noFile, {}), ServiceError::BatchBusy);
        };
        VIDGO_VERIFY(batches.run(batch->id, meddle, {}));
        QCOMPARE(batches.list(5)->size(), std::size_t{1});
        QCOMPARE(person.services().library.list({})->total, std::int64_t{2});
        QCOMPARE(filesIn(out), std::size_t{2});
        // Afterwards it is free, and no lock lies about.
        QCOMPARE(others.run(batch->id, noFile, {})->done, 2);
        QCOMPARE(filesIn(person.data() / "batches"), std::size_t{0});
    }

    void whatMakesNoSenseIsRefusedBeforeAnythingIsKept()
    {
        Person person;
        auto& batches = person.services().batches;
        const auto folder = photographs(person.home(), 1);
        const auto empty = person.home() / "empty";
        VIDGO_VERIFY(makeFolder(empty));
        VIDGO_VERIFY_ERROR(batches.create({.tool = Tool::BackgroundRemoval, .inputs = {empty}}, {}),
                           ServiceError::NothingToDo);
        VIDGO_VERIFY_ERROR(batches.create({.tool = Tool::BackgroundRemoval}, {}), ServiceError::NothingToDo);
        VIDGO_VERIFY_ERROR(
            batches.create({.tool = Tool::BackgroundRemoval, .inputs = {empty / "nothing"}}, {}),
            BaseError::FileNotFound);
        VIDGO_VERIFY_ERROR(batches.create({.tool = Tool::RoomRedesign, .inputs = {folder}}, {}),
                           ServiceError::NoEngine);
        VIDGO_VERIFY_ERROR(batches.create({.tool = Tool::BackgroundRemoval,
                                           .parameters = Json::Object{{"subject", "dog"}},
                                           .inputs = {folder}},
                                          {}),
                           BaseError::InvalidArgument);
        QVERIFY(batches.list(5)->empty());
        VIDGO_VERIFY_ERROR(batches.run(BatchId("nothing"), noFile, {}), ServiceError::BatchMissing);
        VIDGO_VERIFY_ERROR(batches.files(BatchId("nothing"), 0, 1), ServiceError::BatchMissing);
        VIDGO_VERIFY_ERROR(batches.remove(BatchId("nothing")), ServiceError::BatchMissing);
    }

    void aFolderOfFiveThousandMixedFilesIsListedQuickly()
    {
        Person person;
        const auto folder = photographs(person.home(), 1);
        const auto bytes = readFile(folder / "photo-00.png", 1 << 24);
        for (int i = 0; i < 5000; ++i) {
            const auto name = "f" + std::to_string(i);
            const std::string_view other = i % 3 == 0 ? "text" : "";
            if (i % 100 == 0)
                VIDGO_VERIFY(writeFile(folder / (name + ".png"), *bytes, Durability::Rename));
            else
                VIDGO_VERIFY(writeFile(folder / (name + ".dat"), other, Durability::Rename));
        }
        QElapsedTimer timer;
        timer.start();
        auto batch =
            person.services().batches.create({.tool = Tool::BackgroundRemoval, .inputs = {folder}}, {});
        VIDGO_VERIFY(batch);
        QVERIFY2(timer.elapsed() < 5000, QByteArray::number(timer.elapsed()));
        QCOMPARE(batch->total, 5001);
        QCOMPARE(person.services().batches.files(batch->id, 4990, 500)->size(), std::size_t{11});
    }

    void aBatchThatIsRemovedLeavesItsResults()
    {
        Person person;
        auto& batches = person.services().batches;
        auto batch =
            batches.create({.tool = Tool::BackgroundRemoval, .inputs = {photographs(person.home(), 1)}}, {});
        VIDGO_VERIFY(batch);
        VIDGO_VERIFY(batches.run(batch->id, noFile, {}));
        VIDGO_VERIFY(batches.remove(batch->id));
        QVERIFY(batches.list(5)->empty());
        QCOMPARE(person.services().library.list({})->total, std::int64_t{1});
    }

    void anExportFolderThatCannotBeWrittenStopsTheBatchWithItsFilesWaiting()
    {
        Person person;
        auto& batches = person.services().batches;
        const auto wall = person.home() / "wall";
        VIDGO_VERIFY(writeFile(wall, "a file where a folder should be", Durability::Rename));
        auto batch = batches.create({.tool = Tool::BackgroundRemoval,
                                     .inputs = {photographs(person.home(), 2)},
                                     .exportTo = BatchExport{.folder = wall}},
                                    {});
        VIDGO_VERIFY(batch);
        QVERIFY(!batches.run(batch->id, noFile, {}));
        QCOMPARE(batches.find(batch->id)->waiting(), 2);
        // The result that was made is not made again.
        fs::remove(wall);
        VIDGO_VERIFY(batches.run(batch->id, noFile, {}));
        QCOMPARE(person.services().library.list({})->total, std::int64_t{2});
    }
};

QTEST_GUILESS_MAIN(BatchTest)
#include "batch_test.moc"
