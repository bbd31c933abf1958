#include <QtTest/QtTest>

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

#include "../support/fake_services.h"
#include "vidgo/base/base_error.h"
#include "vidgo/ui/tools/input_sources.h"
#include "vidgo/ui/tools/tool_run_model.h"

using namespace vidgo;
using namespace vidgo::ui;
using vidgo::test::FakeServices;

namespace {

QUrl picture(const QString& name = QStringLiteral("shoe.jpg"))
{
    return QUrl::fromLocalFile(QStringLiteral("/pictures/") + name);
}

} // namespace

class ToolRunModelTest : public QObject
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
    void aMissingBackgroundPictureHoldsTheRunBack();
    void aResultThatCannotBeShownIsStillInTheLibrary();
    void theLanguageChangeReadsTheNotesAnew();

    void everyToolSendsItsOwnParameters_data();
    void everyToolSendsItsOwnParameters();
    void aToolWithoutAnEngineCannotBeRun();
    void aProvidersStyleCannotBeRun();
    void notesComeWithWhatCanBeDone();
    void aFixMakesAnotherPicture_data();
    void aFixMakesAnotherPicture();
    void enlargingFirstIsHandedOn();
    void aChangeOutdatesTheResult();
    void aResultIsTakenUpAgain();
    void onlyNamedSettingsAreTakenUp();
    void settingsOfAnotherToolAreRefusedQuietly();
    void aResultBecomesThePicture();
    void anExampleGivesItsStyleAndScene();
    void aSceneKeepsWhatIsTheScenes();

private:
    void drop(const QUrl& url = picture());
    CutoutSettings sent() const;

    std::unique_ptr<FakeServices> m_studio;
    std::unique_ptr<ToolRunModel> m_model;
    std::unique_ptr<InputSources> m_sources;
};

void ToolRunModelTest::init()
{
    m_studio = std::make_unique<FakeServices>();
    m_studio->media.keptPath = "/pictures/clipboard.png";
    m_studio->runs.result.id = LibraryItemId("item-1");
    m_studio->runs.result.result.sha256 = "result";
    m_studio->library.files["result"] = "/library/result.png";
    m_model = std::make_unique<ToolRunModel>();
    m_model->setHub(&m_studio->hub);
    m_sources = std::make_unique<InputSources>();
    m_sources->setProperty("run", QVariant::fromValue(m_model.get()));
}

void ToolRunModelTest::cleanup()
{
    m_sources.reset();
    m_model.reset();
    m_studio.reset();
}

void ToolRunModelTest::drop(const QUrl& url)
{
    m_model->input()->take(url);
    m_studio->answer();
}

CutoutSettings ToolRunModelTest::sent() const
{
    return cutoutFromJson(m_studio->runs.requests.back().parameters).value();
}

void ToolRunModelTest::itBeginsWithoutAPicture()
{
    QCOMPARE(m_model->state(), ToolRunModel::Idle);
    QVERIFY(m_model->input()->displayUrl().isEmpty());
    m_model->run({});
    m_model->cancel();
    QCOMPARE(m_model->state(), ToolRunModel::Idle);
    QCOMPARE(m_studio->executor.waiting(), 0);
}

void ToolRunModelTest::aDroppedFileIsCheckedAndReady()
{
    m_model->input()->take(picture());
    QCOMPARE(m_model->state(), ToolRunModel::Checking);
    QCOMPARE(m_model->input()->name(), QStringLiteral("shoe.jpg"));
    QVERIFY(m_model->input()->displayUrl().isEmpty());
    m_studio->answer();
    QCOMPARE(m_model->state(), ToolRunModel::Ready);
    QCOMPARE(m_model->input()->displayUrl(), picture());
    QVERIFY(m_model->input()->notes().isEmpty());
}

void ToolRunModelTest::whatIsWorthKnowingIsSaid()
{
    m_studio->media.check.notes = {PictureNote::Rotated,       PictureNote::Animated,
                                   PictureNote::HighBitDepth,  PictureNote::ColorConverted,
                                   PictureNote::AlreadyCutOut, PictureNote::Small,
                                   PictureNote::Reduced,       PictureNote::None};
    drop();
    auto notes = m_model->input()->notes();
    QCOMPARE(notes.size(), 7);
    notes.removeDuplicates();
    QCOMPARE(notes.size(), 7);
}

void ToolRunModelTest::aBadFileIsRefusedWithItsReason()
{
    m_studio->media.failure = Error(BaseError::FileNotFound, "gone", {{"file", "shoe.jpg"}});
    drop();
    QCOMPARE(m_model->state(), ToolRunModel::Failed);
    QVERIFY(m_model->errorText().contains(QStringLiteral("shoe.jpg")));
    QVERIFY(m_model->input()->displayUrl().isEmpty());
    m_model->run({});
    QCOMPARE(m_model->state(), ToolRunModel::Failed);
    m_studio->media.failure.reset();
    drop();
    QCOMPARE(m_model->state(), ToolRunModel::Ready);
    QVERIFY(m_model->errorText().isEmpty());
}

void ToolRunModelTest::anotherFileReplacesTheOne()
{
    drop();
    m_model->strokes()->begin(StrokeBoard::Keep, 0.02, 0.5, 0.5);
    m_model->run({});
    m_studio->answer();
    QVERIFY(!m_model->resultId().isEmpty());
    drop(picture(QStringLiteral("bag.jpg")));
    QCOMPARE(m_model->input()->name(), QStringLiteral("bag.jpg"));
    QVERIFY(m_model->resultId().isEmpty());
    QCOMPARE(m_model->strokes()->count(), 0);
    m_model->input()->clear();
    QCOMPARE(m_model->state(), ToolRunModel::Idle);
    QVERIFY(m_model->input()->url().isEmpty());
}

void ToolRunModelTest::aLateCheckOfAnOlderFileIsDropped()
{
    m_model->input()->take(picture());
    m_model->input()->take(picture(QStringLiteral("bag.jpg")));
    m_studio->answerNext();
    QCOMPARE(m_model->state(), ToolRunModel::Checking);
    m_studio->answerNext();
    QCOMPARE(m_model->input()->displayUrl(), picture(QStringLiteral("bag.jpg")));
}

void ToolRunModelTest::aWebAddressIsRefusedAndThePictureStays()
{
    drop();
    m_model->input()->take(QUrl(QStringLiteral("https://example.org/shoe.jpg")));
    QCOMPARE(m_model->state(), ToolRunModel::Ready);
    QVERIFY(!m_model->errorText().isEmpty());
    QCOMPARE(m_model->input()->displayUrl(), picture());
}

void ToolRunModelTest::aPastedPictureIsKeptAndChecked()
{
    QImage image(4, 3, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    image.setPixelColor(2, 1, Qt::red);
    QGuiApplication::clipboard()->setImage(image);
    m_sources->paste();
    QCOMPARE(m_model->state(), ToolRunModel::Checking);
    m_studio->answer();
    QCOMPARE(m_model->state(), ToolRunModel::Ready);
    QCOMPARE(m_model->input()->name(), QStringLiteral("clipboard.png"));
    const auto& kept = m_studio->media.keptBytes;
    const auto read = QImage::fromData(kept.data(), static_cast<int>(kept.size()), "PNG");
    QCOMPARE(read.convertToFormat(QImage::Format_ARGB32), image);
}

void ToolRunModelTest::aPastedFileIsChecked()
{
    auto* data = new QMimeData;
    data->setUrls({picture()});
    QGuiApplication::clipboard()->setMimeData(data);
    m_sources->paste();
    m_studio->answer();
    QCOMPARE(m_model->input()->displayUrl(), picture());
}

void ToolRunModelTest::pastingTextSaysSoAndKeepsThePicture()
{
    drop();
    QGuiApplication::clipboard()->setText(QStringLiteral("no picture"));
    m_sources->paste();
    QCOMPARE(m_model->state(), ToolRunModel::Ready);
    QVERIFY(!m_model->errorText().isEmpty());
    QCOMPARE(m_model->input()->displayUrl(), picture());
}

void ToolRunModelTest::aRunSendsTheOptionsAndStrokes()
{
    drop();
    auto* options = m_model->cutout();
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

void ToolRunModelTest::aRunReportsProgressAndEndsWithAResult()
{
    drop();
    QSignalSpy progress(m_model.get(), &ToolRunModel::progressChanged);
    QSignalSpy library(&m_studio->hub, &ServiceHub::libraryChanged);
    m_model->run({});
    QCOMPARE(m_model->state(), ToolRunModel::Running);
    QCOMPARE(m_model->progress(), 0.0);
    m_model->run({});
    QCOMPARE(m_studio->executor.waiting(), 1);
    m_studio->answer();
    QCOMPARE(m_model->state(), ToolRunModel::Done);
    QVERIFY(progress.count() >= 3);
    QCOMPARE(m_model->progress(), 1.0);
    QCOMPARE(m_model->resultId(), QStringLiteral("item-1"));
    QCOMPARE(m_model->resultUrl(), QUrl::fromLocalFile(QStringLiteral("/library/result.png")));
    QCOMPARE(library.count(), 1);
}

void ToolRunModelTest::aFailedRunSaysWhyAndCanBeRepeated()
{
    drop();
    m_studio->runs.failure = Error(BaseError::FileNotFound, "gone", {{"file", "shoe.jpg"}});
    m_model->run({});
    m_studio->answer();
    QCOMPARE(m_model->state(), ToolRunModel::Failed);
    QVERIFY(!m_model->errorText().isEmpty());
    QVERIFY(!m_model->input()->displayUrl().isEmpty());
    m_studio->runs.failure.reset();
    m_model->run({});
    QVERIFY(m_model->errorText().isEmpty());
    m_studio->answer();
    QCOMPARE(m_model->state(), ToolRunModel::Done);
}

void ToolRunModelTest::aMissingBackgroundPictureHoldsTheRunBack()
{
    drop();
    auto* options = m_model->cutout();
    options->setBackground(CutoutOptions::Picture);
    QVERIFY(!options->isComplete());
    m_model->run({});
    QCOMPARE(m_model->state(), ToolRunModel::Ready);
    options->setPicture(picture(QStringLiteral("beach.jpg")));
    QCOMPARE(options->pictureName(), QStringLiteral("beach.jpg"));
    m_model->run({});
    m_studio->answer();
    QCOMPARE(sent().picture, std::string("/pictures/beach.jpg"));
}

void ToolRunModelTest::aResultThatCannotBeShownIsStillInTheLibrary()
{
    drop();
    m_studio->library.fileFailure = Error(BaseError::FileNotFound, "gone", {{"file", "result.png"}});
    QSignalSpy library(&m_studio->hub, &ServiceHub::libraryChanged);
    m_model->run({});
    m_studio->answer();
    QCOMPARE(m_model->state(), ToolRunModel::Done);
    QCOMPARE(m_model->resultId(), QStringLiteral("item-1"));
    QVERIFY(m_model->resultUrl().isEmpty());
    QVERIFY(!m_model->errorText().isEmpty());
    QCOMPARE(library.count(), 1);
}

void ToolRunModelTest::theLanguageChangeReadsTheNotesAnew()
{
    drop();
    QSignalSpy input(m_model->input(), &PictureInput::changed);
    m_studio->hub.setLanguage(Language::Korean);
    QCOMPARE(input.count(), 1);
}

void ToolRunModelTest::everyToolSendsItsOwnParameters_data()
{
    QTest::addColumn<QString>("toolId");
    QTest::addColumn<QString>("key");
    QTest::newRow("background removal") << "background_removal"
                                        << "background";
    QTest::newRow("product scene") << "product_scene"
                                   << "scene";
    QTest::newRow("style") << "style_gallery"
                           << "style";
    QTest::newRow("enhancement") << "enhancement"
                                 << "enlarge";
}

void ToolRunModelTest::everyToolSendsItsOwnParameters()
{
    QFETCH(QString, toolId);
    QFETCH(QString, key);
    m_model->setToolId(toolId);
    drop();
    QVERIFY(m_model->isRunnable());
    m_model->run({});
    m_studio->answer();
    QCOMPARE(m_model->state(), ToolRunModel::Done);
    const auto& request = m_studio->runs.requests.back();
    QCOMPARE(request.tool, toolFromId(toolId.toStdString()).value());
    QVERIFY2(request.parameters.find(key.toStdString()), request.parameters.dump().c_str());
}

void ToolRunModelTest::aToolWithoutAnEngineCannotBeRun()
{
    m_model->setToolId(QStringLiteral("room_redesign"));
    QVERIFY(!m_model->options());
    drop();
    QVERIFY(!m_model->isRunnable());
    m_model->run({});
    m_studio->answer();
    QVERIFY(m_studio->runs.requests.empty());
}

void ToolRunModelTest::aProvidersStyleCannotBeRun()
{
    m_model->setToolId(QStringLiteral("style_gallery"));
    drop();
    m_model->style()->setStyle(QStringLiteral("claymation"));
    QVERIFY(!m_model->style()->isOnDevice());
    QVERIFY(!m_model->isRunnable());
    m_model->style()->setStyle(QStringLiteral("watercolor"));
    QVERIFY(m_model->isRunnable());
}

void ToolRunModelTest::notesComeWithWhatCanBeDone()
{
    m_studio->media.check.notes = {PictureNote::HighBitDepth, PictureNote::None, PictureNote::Reduced,
                                   PictureNote::AlreadyCutOut, PictureNote::Small};
    drop();
    auto* input = m_model->input();
    QCOMPARE(input->notes().size(), 4);
    QCOMPARE(input->fixTexts().size(), 4);
    QVERIFY(input->fixTexts().at(0).isEmpty());
    QCOMPARE(input->fixOf(0), PictureInput::NoFix);
    QCOMPARE(input->fixOf(1), PictureInput::Smaller);
    QCOMPARE(input->fixOf(2), PictureInput::OnWhite);
    QCOMPARE(input->fixOf(3), PictureInput::EnlargeFirst);
}

void ToolRunModelTest::aFixMakesAnotherPicture_data()
{
    QTest::addColumn<PictureInput::Fix>("fix");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QColor>("corner");
    QTest::newRow("left") << PictureInput::TurnLeft << QSize(3, 4) << QColor(Qt::blue);
    QTest::newRow("right") << PictureInput::TurnRight << QSize(3, 4) << QColor(Qt::transparent);
    QTest::newRow("white") << PictureInput::OnWhite << QSize(4, 3) << QColor(Qt::white);
}

void ToolRunModelTest::aFixMakesAnotherPicture()
{
    QFETCH(PictureInput::Fix, fix);
    QFETCH(QSize, size);
    QFETCH(QColor, corner);
    const vidgo::test::TestFolder folder;
    const auto file = folder.path() / "shoe.png";
    QImage image(4, 3, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    image.setPixelColor(3, 0, Qt::blue);
    QVERIFY(image.save(QString::fromStdString(file.string())));
    m_studio->media.check.display = file;
    m_studio->media.check.mediaType = "image/png";
    m_studio->media.keptPath = "/kept/shoe.png";
    drop();
    m_model->input()->fix(fix);
    QCOMPARE(m_model->state(), ToolRunModel::Checking);
    m_studio->answer();
    const auto& kept = m_studio->media.keptBytes;
    const auto read = QImage::fromData(kept.data(), static_cast<int>(kept.size()));
    QCOMPARE(read.size(), size);
    QCOMPARE(read.pixelColor(0, 0), corner);
    QCOMPARE(m_studio->media.keptName, std::string("shoe"));
    QCOMPARE(m_model->input()->url(), QUrl::fromLocalFile(QStringLiteral("/kept/shoe.png")));
    QCOMPARE(m_model->state(), ToolRunModel::Ready);
}

void ToolRunModelTest::enlargingFirstIsHandedOn()
{
    drop();
    QSignalSpy wanted(m_model->input(), &PictureInput::enlargeWanted);
    m_model->input()->fix(PictureInput::EnlargeFirst);
    QCOMPARE(wanted.value(0).value(0).toUrl(), picture());
    QCOMPARE(m_model->state(), ToolRunModel::Ready);
}

void ToolRunModelTest::aChangeOutdatesTheResult()
{
    drop();
    m_model->run({});
    m_studio->answer();
    QVERIFY(m_model->isResultCurrent());
    m_model->enhance()->setDenoise(1);
    QVERIFY(m_model->isResultCurrent());
    m_model->cutout()->setEdgeSoftness(0.1);
    QVERIFY(!m_model->isResultCurrent());
    QCOMPARE(m_model->resultId(), QStringLiteral("item-1"));
}

void ToolRunModelTest::aResultIsTakenUpAgain()
{
    CutoutSettings settings;
    settings.edgeSoftness = 0.125;
    settings.strokes = {{.kind = Stroke::Kind::Erase, .radius = 0.03, .points = {{0.25, 0.75}}}};
    LibraryItem item;
    item.id = LibraryItemId("old");
    item.tool = Tool::BackgroundRemoval;
    item.input.sha256 = "input";
    item.parameters = toJson(settings);
    m_studio->library.items = {item};
    m_studio->library.files["input"] = "/library/old.jpg";
    m_model->recall(QStringLiteral("old"), {}, true);
    m_studio->answer();
    QCOMPARE(m_model->state(), ToolRunModel::Ready);
    QCOMPARE(m_model->input()->url(), QUrl::fromLocalFile(QStringLiteral("/library/old.jpg")));
    QCOMPARE(m_model->cutout()->edgeSoftness(), 0.125);
    QCOMPARE(m_model->strokes()->strokes(), settings.strokes);
}

void ToolRunModelTest::onlyNamedSettingsAreTakenUp()
{
    EnhanceSettings settings{.enlarge = 4, .denoise = 0.75, .detail = 0.25, .autoLevels = false};
    LibraryItem item;
    item.id = LibraryItemId("old");
    item.parameters = toJson(settings);
    m_studio->library.items = {item};
    m_model->setToolId(QStringLiteral("enhancement"));
    drop();
    m_model->recall(QStringLiteral("old"), {QStringLiteral("denoise")}, false);
    m_studio->answer();
    QCOMPARE(m_model->enhance()->denoise(), 0.75);
    QCOMPARE(m_model->enhance()->enlarge(), EnhanceSettings().enlarge);
    QCOMPARE(m_model->input()->url(), picture());
}

void ToolRunModelTest::settingsOfAnotherToolAreRefusedQuietly()
{
    LibraryItem item;
    item.id = LibraryItemId("old");
    item.parameters = Json::Object{{"enlarge", 17}};
    m_studio->library.items = {item};
    m_model->setToolId(QStringLiteral("enhancement"));
    drop();
    m_model->recall(QStringLiteral("old"), {}, false);
    m_studio->answer();
    QCOMPARE(m_model->state(), ToolRunModel::Ready);
    QVERIFY(!m_model->errorText().isEmpty());
    QCOMPARE(m_model->enhance()->enlarge(), EnhanceSettings().enlarge);
    m_model->recall(QStringLiteral("gone"), {}, false);
    m_studio->answer();
    QVERIFY(!m_model->errorText().isEmpty());
}

void ToolRunModelTest::aResultBecomesThePicture()
{
    LibraryItem item;
    item.id = LibraryItemId("old");
    item.result.sha256 = "result";
    m_studio->library.items = {item};
    m_model->useItem(QStringLiteral("old"));
    m_studio->answer();
    QCOMPARE(m_model->input()->url(), QUrl::fromLocalFile(QStringLiteral("/library/result.png")));
}

void ToolRunModelTest::anExampleGivesItsStyleAndScene()
{
    m_model->startFrom(QStringLiteral("st-pixel-art-01"));
    m_studio->answer();
    QCOMPARE(m_model->style()->style(), QStringLiteral("pixel_art"));
    m_model->startFrom(QStringLiteral("ps-nature-01"));
    m_studio->answer();
    const auto* scene = m_studio->catalog.catalog().scene(m_model->scene()->scene().toStdString());
    QVERIFY(scene);
    QCOMPARE(scene->topic, std::string("nature"));
}

void ToolRunModelTest::aSceneKeepsWhatIsTheScenes()
{
    auto* scene = m_model->scene();
    const auto place = scene->place();
    QVERIFY(scene->touched().isEmpty());
    scene->moveBy(0.1, -5);
    scene->setShadow(0.25);
    QCOMPARE(scene->place(), QPointF(place.x() + 0.1, 0));
    QCOMPARE(scene->touched(), QStringList({QStringLiteral("place"), QStringLiteral("shadow")}));
    scene->reset(QStringLiteral("place"));
    QCOMPARE(scene->place(), place);
    QCOMPARE(scene->touched(), QStringList({QStringLiteral("shadow")}));
    scene->setPicture(picture(QStringLiteral("table.jpg")));
    QVERIFY(scene->scene().isEmpty());
    QVERIFY(scene->isComplete());
}

QTEST_MAIN(ToolRunModelTest)
#include "tool_run_model_test.moc"
