#include <QtTest/QtTest>

#include "../support/fake_services.h"
#include "vidgo/ui/library/export_model.h"

using namespace vidgo;
using vidgo::ui::library::ExportModel;

class ExportModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheLastFolderAndName();
    void previewsTheName();
    void onlyTheLastPreviewCounts();
    void saysWhyANameIsNotPossible();
    void exportsAndRemembers();
    void showsProgress();
    void saysWhyItFailedAndStays();
    void cancellingIsNoFailure();
    void aFailedRememberIsNoFailedExport();
    void severalAreExportedWithOneReport();
    void cancellingSeveralReportsWhatIsThere();
    void aLateAnswerFindsNobody();
};

namespace {

struct Bench
{
    Bench()
    {
        fakes.library.add(fakes.examples, "br-electronics-01");
        model.setHub(&fakes.hub);
    }
    void begin()
    {
        model.begin(QStringLiteral("item-1"));
        fakes.answer();
    }
    test::FakeServices fakes;
    ExportModel model;
};

} // namespace

void ExportModelTest::beginsWithTheLastFolderAndName()
{
    Bench bench;
    bench.fakes.settings.value.exportFolder = "/pictures/out";
    bench.fakes.settings.value.exportTemplate = "{date}";
    bench.begin();
    QCOMPARE(bench.model.folder(), QStringLiteral("/pictures/out"));
    QCOMPARE(bench.model.nameTemplate(), QStringLiteral("{date}"));
    QCOMPARE(bench.model.format(), QStringLiteral("png"));
    QCOMPARE(bench.fakes.library.lastExport.item, LibraryItemId("item-1"));
}

void ExportModelTest::previewsTheName()
{
    Bench bench;
    bench.begin();
    QCOMPARE(bench.model.preview(), QStringLiteral("{name}-{tool}.png"));
    bench.model.setFormat(QStringLiteral("jpeg"));
    bench.fakes.answer();
    QCOMPARE(bench.model.preview(), QStringLiteral("{name}-{tool}.jpeg"));
    bench.model.setFormat(QStringLiteral("nonsense"));
    QCOMPARE(bench.model.format(), QStringLiteral("jpeg"));
}

void ExportModelTest::onlyTheLastPreviewCounts()
{
    Bench bench;
    bench.begin();
    bench.model.setNameTemplate(QStringLiteral("a"));
    bench.model.setNameTemplate(QStringLiteral("ab"));
    bench.fakes.executor.runNext();
    QCoreApplication::processEvents();
    QCOMPARE(bench.model.preview(), QStringLiteral("{name}-{tool}.png"));
    bench.fakes.answer();
    QCOMPARE(bench.model.preview(), QStringLiteral("ab.png"));
}

void ExportModelTest::saysWhyANameIsNotPossible()
{
    Bench bench;
    bench.begin();
    bench.fakes.library.nameFailure = Error(service::ServiceError::NameTaken, "there", {{"file", "ab.png"}});
    bench.model.setNameTemplate(QStringLiteral("ab"));
    bench.fakes.answer();
    QVERIFY(bench.model.previewError().contains(QStringLiteral("ab.png")));
    QVERIFY(bench.model.preview().isEmpty());
}

void ExportModelTest::exportsAndRemembers()
{
    Bench bench;
    bench.begin();
    bench.model.setFormat(QStringLiteral("webp"));
    bench.model.setQuality(80);
    bench.model.setCollision(QStringLiteral("replace"));
    bench.model.chooseFolder(QUrl::fromLocalFile(QStringLiteral("/pictures")));
    bench.model.setNameTemplate(QStringLiteral("{name}"));
    QSignalSpy exported(&bench.model, &ExportModel::exported);
    bench.model.start();
    QVERIFY(bench.model.running());
    bench.fakes.answer();
    QVERIFY(!bench.model.running());
    QCOMPARE(exported.count(), 1);
    QCOMPARE(exported.first().at(0).toString(), QStringLiteral("exported.webp"));
    QCOMPARE(exported.first().at(1).toUrl(), QUrl::fromLocalFile(QStringLiteral("/pictures")));
    QCOMPARE(bench.fakes.library.lastExport.quality, 80);
    QCOMPARE(bench.fakes.library.lastExport.collision, NameCollision::Replace);
    QCOMPARE(bench.fakes.settings.value.exportFolder, std::filesystem::path("/pictures"));
    QCOMPARE(bench.fakes.settings.value.exportTemplate, std::string("{name}"));
}

void ExportModelTest::showsProgress()
{
    Bench bench;
    bench.begin();
    QSignalSpy progress(&bench.model, &ExportModel::progressChanged);
    bench.model.start();
    bench.fakes.answer();
    QCOMPARE(bench.model.progress(), 0.5);
    QVERIFY(progress.count() >= 2);
}

void ExportModelTest::saysWhyItFailedAndStays()
{
    Bench bench;
    bench.begin();
    bench.fakes.library.exportFailure = Error(BaseError::DiskFull, "ENOSPC", {{"file", "x.png"}});
    QSignalSpy exported(&bench.model, &ExportModel::exported);
    bench.model.start();
    bench.fakes.answer();
    QCOMPARE(exported.count(), 0);
    QVERIFY(!bench.model.errorText().isEmpty());
    QCOMPARE(bench.fakes.settings.saves, 0);
    bench.model.setQuality(50); // a change of mind clears the old complaint
    QVERIFY(bench.model.errorText().isEmpty());
}

void ExportModelTest::cancellingIsNoFailure()
{
    Bench bench;
    bench.begin();
    QSignalSpy exported(&bench.model, &ExportModel::exported);
    bench.model.start();
    bench.model.cancel();
    bench.fakes.answer();
    QVERIFY(!bench.model.running());
    QVERIFY(bench.model.errorText().isEmpty());
    QCOMPARE(exported.count(), 0);
}

void ExportModelTest::aFailedRememberIsNoFailedExport()
{
    Bench bench;
    bench.begin();
    bench.fakes.settings.failure = test::someError();
    bench.model.setNameTemplate(QStringLiteral("other"));
    QSignalSpy exported(&bench.model, &ExportModel::exported);
    bench.model.start();
    bench.fakes.answer();
    QCOMPARE(exported.count(), 1);
    QVERIFY(bench.model.errorText().isEmpty());
}

void ExportModelTest::severalAreExportedWithOneReport()
{
    Bench bench;
    bench.fakes.library.add(bench.fakes.examples, "br-food-01");
    bench.fakes.library.add(bench.fakes.examples, "br-food-01");
    bench.fakes.library.failingExports = {"item-2"};
    bench.model.beginAll({QStringLiteral("item-1"), QStringLiteral("item-2"), QStringLiteral("item-3")});
    bench.model.setCollision(QStringLiteral("replace"));
    QSignalSpy exported(&bench.model, &ExportModel::exported);
    bench.model.start();
    bench.fakes.answer();
    QCOMPARE(exported.count(), 0);
    QVERIFY(bench.model.reported());
    QCOMPARE(bench.model.exportedCount(), 2);
    QCOMPARE(bench.model.failures().size(), 1);
    QVERIFY(bench.model.failures().first().contains(QStringLiteral("br-food-01.jpg")));
    bench.begin();
    QVERIFY(!bench.model.reported());
}

void ExportModelTest::cancellingSeveralReportsWhatIsThere()
{
    Bench bench;
    bench.fakes.library.add(bench.fakes.examples, "br-food-01");
    bench.model.beginAll({QStringLiteral("item-1"), QStringLiteral("item-2")});
    bench.model.start();
    bench.model.cancel();
    bench.fakes.answer();
    QCOMPARE(bench.fakes.library.exports, 1); // stopped at the first
    QVERIFY(bench.model.failures().isEmpty());
    QVERIFY(!bench.model.reported());
}

void ExportModelTest::aLateAnswerFindsNobody()
{
    test::FakeServices fakes;
    fakes.library.add(fakes.examples, "br-electronics-01");
    {
        ExportModel model;
        model.setHub(&fakes.hub);
        model.begin(QStringLiteral("item-1"));
        model.start();
    }
    fakes.answer();
    QCOMPARE(fakes.library.exports, 1);
}

QTEST_GUILESS_MAIN(ExportModelTest)
#include "export_model_test.moc"
