#include <QtTest/QtTest>

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

#include "../support/fake_services.h"
#include "vidgo/base/base_error.h"
#include "vidgo/ui/tools/cutout_run_model.h"

using namespace vidgo;
using namespace vidgo::ui;
using vidgo::test::FakeServices;

namespace {

QUrl picture(const QString& name = QStringLiteral("shoe.jpg"))
{
    return QUrl::fromLocalFile(QStringLiteral("/pictures/") + name);
}

} // namespace

class CutoutRunModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void itBeginsWithoutAPicture();
    void aDroppedFileIsCheckedAndReady();
    void whatIsWorthKnowingIsSaid();
    void aBadFileIsRefusedWithItsReason();
    void anotherFileReplacesTheOne();
    void aLateCheckOfAnOlderFileIsDropped();
    void aWebAddressIsRefusedAndThePictureStays();
    void aPastedPictureIsKeptAndChecked();
    void aPastedFileIsChecked();
    void pastingTextSaysSoAndKeepsThePicture();
    void aRunSendsTheOptionsAndStrokes();
    void aRunReportsProgressAndEndsWithAResult();
    void aFailedRunSaysWhyAndCanBeRepeated();
    void cancelIsReadyAtOnceAndTheLateResultIsNotShown();
    void aNewPictureStopsTheRun();
    void aLateAnswerAfterDestructionDoesNothing();
    void aMissingBackgroundPictureHoldsTheRunBack();
    void aResultThatCannotBeShownIsStillInTheLibrary();
    void theLanguageChangeReadsTheNotesAnew();

private:
    void drop(const QUrl& url = picture());
    CutoutSettings sent() const;

    std::unique_ptr<FakeServices> m_studio;
    std::unique_ptr<CutoutRunModel> m_model;
};

void CutoutRunModelTest::init()
{
    m_studio = std::make_unique<FakeServices>();
    m_studio->media.keptPath = "/pictures/clipboard.png";
    m_studio->runs.result.id = LibraryItemId("item-1");
    m_studio->runs.result.result.sha256 = "result";
    m_studio->library.files["result"] = "/library/result.png";
    m_model = std::make_unique<CutoutRunModel>();
    m_model->setHub(&m_studio->hub);
}

void CutoutRunModelTest::cleanup()
{
    m_model.reset();
    m_studio.reset();
}

void CutoutRunModelTest::drop(const QUrl& url)
{
    m_model->dropUrl(url);
    m_studio->answer();
}

CutoutSettings CutoutRunModelTest::sent() const
{
    return cutoutFromJson(m_studio->runs.requests.back().parameters).value();
}

void CutoutRunModelTest::itBeginsWithoutAPicture()
{
    QCOMPARE(m_model->state(), CutoutRunModel::Idle);
    QVERIFY(m_model->displayUrl().isEmpty());
    m_model->run({});
    m_model->cancel();
    QCOMPARE(m_model->state(), CutoutRunModel::Idle);
    QCOMPARE(m_studio->executor.waiting(), 0);
}

void CutoutRunModelTest::aDroppedFileIsCheckedAndReady()
{
    m_model->dropUrl(picture());
    QCOMPARE(m_model->state(), CutoutRunModel::Checking);
    QCOMPARE(m_model->inputName(), QStringLiteral("shoe.jpg"));
    QVERIFY(m_model->displayUrl().isEmpty());
    m_studio->answer();
    QCOMPARE(m_model->state(), CutoutRunModel::Ready);
    QCOMPARE(m_model->displayUrl(), picture());
    QVERIFY(m_model->notes().isEmpty());
}

void CutoutRunModelTest::whatIsWorthKnowingIsSaid()
{
    m_studio->media.check.notes = {PictureNote::Rotated,       PictureNote::Animated,
                             PictureNote::HighBitDepth,  PictureNote::ColorConverted,
                             PictureNote::AlreadyCutOut, PictureNote::Small,
                             PictureNote::Reduced,       PictureNote::None};
    drop();
    auto notes = m_model->notes();
    QCOMPARE(notes.size(), 7);
    notes.removeDuplicates();
    QCOMPARE(notes.size(), 7);
}

void CutoutRunModelTest::aBadFileIsRefusedWithItsReason()
{
    m_studio->media.failure = Error(BaseError::FileNotFound, "gone", {{"file", "shoe.jpg"}});
    drop();
    QCOMPARE(m_model->state(), CutoutRunModel::Failed);
    QVERIFY(m_model->errorText().contains(QStringLiteral("shoe.jpg")));
    QVERIFY(m_model->displayUrl().isEmpty());
    m_model->run({});
    QCOMPARE(m_model->state(), CutoutRunModel::Failed);
    m_studio->media.failure.reset();
    drop();
    QCOMPARE(m_model->state(), CutoutRunModel::Ready);
    QVERIFY(m_model->errorText().isEmpty());
}

void CutoutRunModelTest::anotherFileReplacesTheOne()
{
    drop();
    m_model->strokes()->begin(StrokeBoard::Keep, 0.02, 0.5, 0.5);
    m_model->run({});
    m_studio->answer();
    QVERIFY(!m_model->resultId().isEmpty());
    drop(picture(QStringLiteral("bag.jpg")));
    QCOMPARE(m_model->inputName(), QStringLiteral("bag.jpg"));
    QVERIFY(m_model->resultId().isEmpty());
    QCOMPARE(m_model->strokes()->count(), 0);
    m_model->clearInput();
    QCOMPARE(m_model->state(), CutoutRunModel::Idle);
    QVERIFY(m_model->inputUrl().isEmpty());
}

void CutoutRunModelTest::aLateCheckOfAnOlderFileIsDropped()
{
    m_model->dropUrl(picture());
    m_model->dropUrl(picture(QStringLiteral("bag.jpg")));
    m_studio->answerNext();
    QCOMPARE(m_model->state(), CutoutRunModel::Checking);
    m_studio->answerNext();
    QCOMPARE(m_model->displayUrl(), picture(QStringLiteral("bag.jpg")));
}

void CutoutRunModelTest::aWebAddressIsRefusedAndThePictureStays()
{
    drop();
    m_model->dropUrl(QUrl(QStringLiteral("https://example.org/shoe.jpg")));
    QCOMPARE(m_model->state(), CutoutRunModel::Ready);
    QVERIFY(!m_model->errorText().isEmpty());
    QCOMPARE(m_model->displayUrl(), picture());
}

void CutoutRunModelTest::aPastedPictureIsKeptAndChecked()
{
    QImage image(4, 3, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    image.setPixelColor(2, 1, Qt::red);
    QGuiApplication::clipboard()->setImage(image);
    m_model->pasteFromClipboard();
    QCOMPARE(m_model->state(), CutoutRunModel::Checking);
    m_studio->answer();
    QCOMPARE(m_model->state(), CutoutRunModel::Ready);
    QCOMPARE(m_model->inputName(), QStringLiteral("clipboard.png"));
    const auto& kept = m_studio->media.keptBytes;
    const auto read = QImage::fromData(kept.data(), static_cast<int>(kept.size()), "PNG");
    QCOMPARE(read.convertToFormat(QImage::Format_ARGB32), image);
}

void CutoutRunModelTest::aPastedFileIsChecked()
{
    auto* data = new QMimeData;
    data->setUrls({picture()});
    QGuiApplication::clipboard()->setMimeData(data);
    m_model->pasteFromClipboard();
    m_studio->answer();
    QCOMPARE(m_model->displayUrl(), picture());
}

void CutoutRunModelTest::pastingTextSaysSoAndKeepsThePicture()
{
    drop();
    QGuiApplication::clipboard()->setText(QStringLiteral("no picture"));
    m_model->pasteFromClipboard();
    QCOMPARE(m_model->state(), CutoutRunModel::Ready);
    QVERIFY(!m_model->errorText().isEmpty());
    QCOMPARE(m_model->displayUrl(), picture());
}

void CutoutRunModelTest::aRunSendsTheOptionsAndStrokes()
{
    drop();
    auto* options = m_model->options();
    options->setSubject(CutoutOptions::Person);
    options->setBackground(CutoutOptions::Color);
    options->setColor(QStringLiteral("#aabbcc"));
    options->setColor(QStringLiteral("not a colour"));
    options->setEdgeSoftness(7);
    m_model->strokes()->begin(StrokeBoard::Erase, 0.03, 0.25, 0.75);
    m_model->run(QStringLiteral("footwear"));
    m_studio->answer();
    const auto& request = m_studio->runs.requests.back();
    QCOMPARE(request.tool, Tool::BackgroundRemoval);
    QCOMPARE(request.topic, std::string("footwear"));
    QCOMPARE(request.input, std::filesystem::path("/pictures/shoe.jpg"));
    QCOMPARE(sent().subject, CutoutSettings::Subject::Person);
    QCOMPARE(sent().background, CutoutSettings::Background::Color);
    QCOMPARE(sent().color, std::string("#AABBCC"));
    QCOMPARE(sent().edgeSoftness, 1.0);
    const Stroke stroke{.kind = Stroke::Kind::Erase, .radius = 0.03, .points = {{0.25, 0.75}}};
    QCOMPARE(sent().strokes, std::vector{stroke});
}

void CutoutRunModelTest::aRunReportsProgressAndEndsWithAResult()
{
    drop();
    QSignalSpy progress(m_model.get(), &CutoutRunModel::progressChanged);
    QSignalSpy library(&m_studio->hub, &ServiceHub::libraryChanged);
    m_model->run({});
    QCOMPARE(m_model->state(), CutoutRunModel::Running);
    QCOMPARE(m_model->progress(), 0.0);
    m_model->run({});
    QCOMPARE(m_studio->executor.waiting(), 1);
    m_studio->answer();
    QCOMPARE(m_model->state(), CutoutRunModel::Done);
    QCOMPARE(progress.count(), 2);
    QCOMPARE(m_model->progress(), 1.0);
    QCOMPARE(m_model->resultId(), QStringLiteral("item-1"));
    QCOMPARE(m_model->resultUrl(), QUrl::fromLocalFile(QStringLiteral("/library/result.png")));
    QCOMPARE(library.count(), 1);
}

void CutoutRunModelTest::aFailedRunSaysWhyAndCanBeRepeated()
{
    drop();
    m_studio->runs.failure = Error(BaseError::FileNotFound, "gone", {{"file", "shoe.jpg"}});
    m_model->run({});
    m_studio->answer();
    QCOMPARE(m_model->state(), CutoutRunModel::Failed);
    QVERIFY(!m_model->errorText().isEmpty());
    QVERIFY(!m_model->displayUrl().isEmpty());
    m_studio->runs.failure.reset();
    m_model->run({});
    QVERIFY(m_model->errorText().isEmpty());
    m_studio->answer();
    QCOMPARE(m_model->state(), CutoutRunModel::Done);
}

void CutoutRunModelTest::cancelIsReadyAtOnceAndTheLateResultIsNotShown()
{
    drop();
    m_studio->runs.ignoresStop = true;
    m_model->run({});
    m_model->cancel();
    QCOMPARE(m_model->state(), CutoutRunModel::Ready);
    QSignalSpy library(&m_studio->hub, &ServiceHub::libraryChanged);
    m_studio->answer();
    QVERIFY(m_studio->runs.stopSeen);
    QCOMPARE(m_model->state(), CutoutRunModel::Ready);
    QVERIFY(m_model->resultId().isEmpty());
    QCOMPARE(m_model->progress(), 0.0);
    // It came too late to be stopped, so it is in the library, and the library is told.
    QCOMPARE(library.count(), 1);
}

void CutoutRunModelTest::aNewPictureStopsTheRun()
{
    drop();
    m_model->run({});
    m_model->dropUrl(picture(QStringLiteral("bag.jpg")));
    m_studio->answer();
    QVERIFY(m_studio->runs.stopSeen);
    QCOMPARE(m_model->state(), CutoutRunModel::Ready);
    QVERIFY(m_model->resultUrl().isEmpty());
}

void CutoutRunModelTest::aLateAnswerAfterDestructionDoesNothing()
{
    drop();
    m_model->run({});
    m_model.reset();
    m_studio->answer();
    QVERIFY(m_studio->runs.stopSeen);
}

void CutoutRunModelTest::aMissingBackgroundPictureHoldsTheRunBack()
{
    drop();
    auto* options = m_model->options();
    options->setBackground(CutoutOptions::Picture);
    QVERIFY(!options->isComplete());
    m_model->run({});
    QCOMPARE(m_model->state(), CutoutRunModel::Ready);
    options->setPicture(picture(QStringLiteral("beach.jpg")));
    QCOMPARE(options->pictureName(), QStringLiteral("beach.jpg"));
    m_model->run({});
    m_studio->answer();
    QCOMPARE(sent().picture, std::string("/pictures/beach.jpg"));
}

void CutoutRunModelTest::aResultThatCannotBeShownIsStillInTheLibrary()
{
    drop();
    m_studio->library.fileFailure = Error(BaseError::FileNotFound, "gone", {{"file", "result.png"}});
    QSignalSpy library(&m_studio->hub, &ServiceHub::libraryChanged);
    m_model->run({});
    m_studio->answer();
    QCOMPARE(m_model->state(), CutoutRunModel::Done);
    QCOMPARE(m_model->resultId(), QStringLiteral("item-1"));
    QVERIFY(m_model->resultUrl().isEmpty());
    QVERIFY(!m_model->errorText().isEmpty());
    QCOMPARE(library.count(), 1);
}

void CutoutRunModelTest::theLanguageChangeReadsTheNotesAnew()
{
    drop();
    QSignalSpy input(m_model.get(), &CutoutRunModel::inputChanged);
    m_studio->hub.setLanguage(Language::Korean);
    QCOMPARE(input.count(), 1);
}

QTEST_MAIN(CutoutRunModelTest)
#include "cutout_run_model_test.moc"
