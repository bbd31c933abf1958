#include <QRectF>
#include <QtTest/QtTest>

#include "../support/fake_services.h"
#include "vidgo/ui/library/export_model.h"

using namespace vidgo;
using vidgo::ui::library::ExportModel;

namespace {

struct Bench
{
    Bench()
    {
        fakes.catalog.data.exportPresets = {
            ExportPreset{.id = "reels",
                         .name = LocalizedText({{Language::English, "Reels"}}),
                         .format = "mp4",
                         .sizes = {{1080, 1920}},
                         .bitRate = 8'000'000,
                         .audioBitRate = 128'000,
                         .minSeconds = 3,
                         .maxSeconds = 90},
            ExportPreset{.id = "gif", .format = "gif", .maxSide = 480}};
        fakes.library.add(fakes.examples, "br-electronics-01");
        auto& item = fakes.library.items.front();
        item.durationMs = 120'000;
        item.result.width = 1920;
        item.result.height = 1080;
        item.result.bytes = 60'000'000;
        model.setHub(&fakes.hub);
        model.begin(QStringLiteral("item-1"));
        fakes.answer();
    }
    ui::library::ClipExportOptions& clip() { return *model.clip(); }

    test::FakeServices fakes;
    ExportModel model;
};

} // namespace

/// What a person chooses for the export of a clip, and what the library is then asked for.
class ClipExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureHasNoChoicesOfAClip()
    {
        Bench bench;
        bench.fakes.library.items.front().durationMs = 0;
        bench.model.begin(QStringLiteral("item-1"));
        bench.fakes.answer();
        QVERIFY(!bench.clip().hasClips());
        QVERIFY(bench.clip().hasPictures());
        QVERIFY(bench.clip().clip().isEmpty());
    }

    void aClipBeginsAsItIs()
    {
        Bench bench;
        QVERIFY(bench.clip().hasClips());
        QVERIFY(!bench.clip().hasPictures());
        QVERIFY(!bench.clip().clip().isEmpty());
        QCOMPARE(bench.clip().presets().size(), 3);
        QVERIFY(!bench.clip().reshapes());
        QVERIFY(bench.clip().warnings().isEmpty());
        QVERIFY(bench.clip().sizeText().contains(QStringLiteral("60")));
        QCOMPARE(bench.fakes.library.lastExport.clip, ClipExport());
    }

    void theLibraryIsAskedForWhatWasChosen()
    {
        Bench bench;
        bench.clip().setPreset(QStringLiteral("reels"));
        bench.clip().setFit(QStringLiteral("blur_pad"));
        bench.clip().setStart(10'000);
        bench.clip().setEnd(40'000);
        bench.clip().setEvenLoudness(true);
        bench.model.start();
        bench.fakes.answer();
        const ClipExport wanted{.preset = "reels",
                                .fit = ClipFit::BlurPad,
                                .startUs = 10'000'000,
                                .endUs = 40'000'000,
                                .normalizeLoudness = true};
        QCOMPARE(bench.fakes.library.lastExport.clip, wanted);
    }

    void theFrameOfACropFollowsTheFocus()
    {
        Bench bench;
        bench.clip().setPreset(QStringLiteral("reels"));
        QVERIFY(bench.clip().reshapes());
        const double width = 1080.0 / 1920 * 1080 / 1920;
        QVERIFY(std::abs(bench.clip().kept().width() - width) < 0.001);
        QVERIFY(std::abs(bench.clip().kept().center().x() - 0.5) < 0.001);
        bench.clip().setFocus(0.9, 0.2);
        QVERIFY(std::abs(bench.clip().kept().right() - 1) < 0.001);
        QCOMPARE(bench.clip().kept().height(), 1.0);
        bench.clip().setFit(QStringLiteral("pad"));
        QCOMPARE(bench.clip().kept(), QRectF(0, 0, 1, 1));
    }

    void whatThePlaceDoesNotTakeIsSaid()
    {
        Bench bench;
        bench.clip().setPreset(QStringLiteral("reels"));
        QCOMPARE(bench.clip().warnings().size(), 1);
        bench.clip().setEnd(60'000);
        QVERIFY(bench.clip().warnings().isEmpty());
        bench.clip().setStart(58'500);
        QCOMPARE(bench.clip().warnings().size(), 1);
        bench.clip().keepWhole();
        QCOMPARE(bench.clip().end(), 120'000.0);
        QVERIFY(!bench.clip().isTrimmed());
    }

    void theSizeGoesByThePlaceAndThePart()
    {
        Bench bench;
        bench.clip().setEnd(60'000);
        QVERIFY(bench.clip().sizeText().contains(QStringLiteral("30")));
        bench.clip().setPreset(QStringLiteral("reels")); // 60 s of 8.128 Mbit/s
        QVERIFY(bench.clip().sizeText().contains(QStringLiteral("61")));
        bench.clip().setPreset(QStringLiteral("gif"));
        QVERIFY(bench.clip().sizeText().isEmpty());
    }

    void anEndBeforeTheBeginningMovesIt()
    {
        Bench bench;
        bench.clip().setStart(50'000);
        bench.clip().setEnd(20'000);
        QCOMPARE(bench.clip().start(), 0.0);
        QCOMPARE(bench.clip().end(), 20'000.0);
        bench.clip().setStart(30'000);
        QCOMPARE(bench.clip().end(), 120'000.0);
        bench.clip().setStart(1e9);
        QVERIFY(bench.clip().start() < 120'000.0);
    }
};

QTEST_GUILESS_MAIN(ClipExportTest)
#include "clip_export_test.moc"
