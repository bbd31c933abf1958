#include <QtTest/QtTest>

#include <QTranslator>

#include "../support/fake_services.h"
#include "vidgo/ui/tools/batch_model.h"
#include "vidgo/ui/tools/clip_names.h"
#include "vidgo/ui/tools/preview_model.h"

using namespace vidgo;
using namespace vidgo::ui;
using vidgo::test::FakeServices;

namespace {

enum class Refusal { None, NotForClips };
ErrorText describe(Refusal)
{
    return {"test.not_for_clips", "The style “{style}” flickers."};
}

Error refusal()
{
    return {Refusal::NotForClips, "a test asked for it", {{"style", "oil_painting"}}};
}

/// Another language, in which every sentence is the English one between marks.
class Marks : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override
    {
        return QStringLiteral("<%1>").arg(QString::fromUtf8(text));
    }
};

QUrl clip()
{
    return QUrl::fromLocalFile(QStringLiteral("/clips/harbour.mp4"));
}

} // namespace

/// Clips in the style gallery: their effects, and what is said about them in which language.
class ClipInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aClipHasEffectsAndAPictureHasNone();
    void effectsAloneAreEnoughForAClip();
    void aClipHasNoStyleUntilOneIsChosen();
    void aPictureHasAStyleAgain();
    void aBatchOfNothingButClipsMayLackAStyle();
    void anAnimatedPictureIsAClip();
    void anAnimatedPictureIsOneWhereClipsAreNotTaken();
    void aRecalledClipHasItsEffectsBack();
    void onlyTheEffectsAreTakenUp();
    void theUsualSpeedsAreStepsOfASlider_data();
    void theUsualSpeedsAreStepsOfASlider();
    void valuesOutOfRangeAreHeldWithin();
    void theEffectsOfABatchCountWhereClipsMayBeAmongItsFiles();
    void clipsAreToldByTheirNames();

    void aStyleIsCalledByItsNameInTheLanguageOfTheWindow();
    void whatIsSaidFollowsTheLanguage();
    void aChangeOfLanguageForgetsNoFailure();
    void theProblemsOfABatchFollowTheLanguage();

private:
    void takeClip();
    void takePicture();
    StyleSettings sent();
    ClipEffectOptions* effects() { return m_run->style()->effects(); }
    template <class Each>
    void inMarks(Each each);

    std::unique_ptr<FakeServices> m_studio;
    std::unique_ptr<ToolRunModel> m_run;
    std::unique_ptr<BatchModel> m_batch;
};

void ClipInputTest::init()
{
    m_studio = std::make_unique<FakeServices>();
    m_studio->runs.result.id = LibraryItemId("item-1");
    m_run = std::make_unique<ToolRunModel>();
    m_run->setHub(&m_studio->hub);
    m_run->setToolId(QStringLiteral("style_gallery"));
    m_batch = std::make_unique<BatchModel>();
    m_batch->setRun(m_run.get());
    m_studio->answer();
}

void ClipInputTest::cleanup()
{
    m_batch.reset();
    m_run.reset();
    m_studio.reset();
}

void ClipInputTest::takeClip()
{
    m_studio->media.clip = PictureCheck{.path = {},
                                        .mediaType = "video/mp4",
                                        .width = 320,
                                        .height = 180,
                                        .durationMs = 2000,
                                        .notes = {},
                                        .display = "/cache/still.jpg"};
    m_run->input()->take(clip());
    m_studio->answer();
}

void ClipInputTest::takePicture()
{
    m_studio->media.clip.reset();
    m_run->input()->take(QUrl::fromLocalFile(QStringLiteral("/pictures/shoe.jpg")));
    m_studio->answer();
}

StyleSettings ClipInputTest::sent()
{
    m_run->run({});
    m_studio->answer();
    const auto settings = m_studio->runs.requests.empty()
                              ? StyleSettings()
                              : styleFromJson(m_studio->runs.requests.back().parameters);
    return settings ? *settings : StyleSettings();
}

template <class Each>
void ClipInputTest::inMarks(Each each)
{
    Marks marks;
    QCoreApplication::installTranslator(&marks);
    m_studio->hub.setLanguage(Language::Japanese);
    each();
    QCoreApplication::removeTranslator(&marks);
}

void ClipInputTest::aClipHasEffectsAndAPictureHasNone()
{
    QVERIFY(!m_run->style()->isForClips());
    takeClip();
    QVERIFY(m_run->style()->isForClips());
    QCOMPARE(m_run->input()->durationMs(), 2000.0);
    effects()->setSpeed(2);
    effects()->setPlay(QStringLiteral("boomerang"));
    effects()->setStabilize(0.5);
    effects()->setDenoise(0.25);
    effects()->setGlow(0.75);
    const ClipEffects wanted{
        .speed = 2, .play = ClipEffects::Play::Boomerang, .stabilize = 0.5, .denoise = 0.25, .glow = 0.75};
    QVERIFY(sent().effects == wanted);
    takePicture();
    QVERIFY(!m_run->style()->isForClips());
    QVERIFY(!sent().effects.isAny());
    takeClip();
    QVERIFY(sent().effects == wanted);
}

void ClipInputTest::effectsAloneAreEnoughForAClip()
{
    takeClip();
    m_run->style()->setStyle({});
    QVERIFY(!m_run->style()->isLocked());
    QVERIFY(!m_run->isRunnable());
    effects()->setPlay(QStringLiteral("reverse"));
    QVERIFY(m_run->isRunnable());
    QVERIFY(effects()->isUnseen());
    const auto settings = sent();
    QVERIFY(settings.style.empty());
    QCOMPARE(settings.effects.play, ClipEffects::Play::Reverse);
    effects()->reset();
    QVERIFY(!effects()->isAny());
    QVERIFY(!m_run->isRunnable());
}

void ClipInputTest::aClipHasNoStyleUntilOneIsChosen()
{
    takeClip();
    QVERIFY(m_run->style()->style().isEmpty());
    QVERIFY(!m_run->isRunnable());
    m_run->style()->setStyle(QStringLiteral("vhs"));
    QVERIFY(m_run->isRunnable());
    takePicture();
    takeClip();
    QCOMPARE(m_run->style()->style(), QStringLiteral("vhs"));
}

void ClipInputTest::aBatchOfNothingButClipsMayLackAStyle()
{
    effects()->setGlow(0.5);
    m_batch->add({clip(), QUrl::fromLocalFile(QStringLiteral("/clips/pier.mov"))});
    QVERIFY(m_run->style()->mayLackStyle());
    m_batch->start({});
    m_studio->answer();
    QCOMPARE(m_batch->state(), BatchModel::Finished);
    QVERIFY(m_run->style()->style().isEmpty());
    m_batch->add({clip(), QUrl::fromLocalFile(QStringLiteral("/pictures/a.jpg"))});
    QVERIFY(!m_run->style()->mayLackStyle());
    QVERIFY(!m_run->style()->style().isEmpty());
}

void ClipInputTest::aPictureHasAStyleAgain()
{
    const auto first = m_run->style()->style();
    takeClip();
    m_run->style()->setStyle({});
    takePicture();
    QCOMPARE(m_run->style()->style(), first);
    QVERIFY(m_run->isRunnable());
}

void ClipInputTest::anAnimatedPictureIsAClip()
{
    m_studio->media.check.notes = {PictureNote::Animated};
    m_run->input()->take(QUrl::fromLocalFile(QStringLiteral("/pictures/wave.gif")));
    m_studio->answer();
    // It cannot be read as a clip, so it stays what it is.
    QCOMPARE(m_run->input()->state(), PictureInput::Good);
    QVERIFY(!m_run->style()->isForClips());
    m_studio->media.check.durationMs = 900;
    m_run->input()->take(QUrl::fromLocalFile(QStringLiteral("/pictures/wave.gif")));
    m_studio->answer();
    QVERIFY(m_run->style()->isForClips());
}

void ClipInputTest::anAnimatedPictureIsOneWhereClipsAreNotTaken()
{
    m_run->setToolId(QStringLiteral("background_removal"));
    m_studio->media.check.notes = {PictureNote::Animated};
    m_run->input()->take(QUrl::fromLocalFile(QStringLiteral("/pictures/wave.gif")));
    m_studio->answer();
    QCOMPARE(m_run->input()->notes().size(), 1);
    QCOMPARE(m_run->input()->durationMs(), 0.0);
}

void ClipInputTest::aRecalledClipHasItsEffectsBack()
{
    const StyleSettings settings{
        .style = {}, .strength = 1, .parameters = {}, .effects = {.speed = 0.5, .stabilize = 0.5}};
    LibraryItem item;
    item.id = LibraryItemId("old");
    item.input.sha256 = "input";
    item.parameters = toJson(settings);
    m_studio->library.items = {item};
    m_studio->library.files["input"] = "/library/old.mp4";
    m_studio->media.clip = PictureCheck{.path = {},
                                        .mediaType = "video/mp4",
                                        .width = 2,
                                        .height = 2,
                                        .durationMs = 1,
                                        .notes = {},
                                        .display = {}};
    m_run->recall(QStringLiteral("old"), {}, true);
    m_studio->answer();
    QCOMPARE(effects()->speed(), 0.5);
    QVERIFY(m_run->style()->style().isEmpty());
    QVERIFY(sent() == settings);
}

void ClipInputTest::onlyTheEffectsAreTakenUp()
{
    LibraryItem item;
    item.id = LibraryItemId("old");
    item.parameters =
        toJson(StyleSettings{.style = "vhs", .strength = 0.25, .parameters = {}, .effects = {.glow = 0.5}});
    m_studio->library.items = {item};
    takeClip();
    const auto style = m_run->style()->style();
    QVERIFY(style != QStringLiteral("vhs"));
    m_run->recall(QStringLiteral("old"), {QStringLiteral("effects")}, false);
    m_studio->answer();
    QCOMPARE(m_run->style()->style(), style);
    QCOMPARE(m_run->style()->strength(), 1.0);
    QCOMPARE(effects()->glow(), 0.5);
}

void ClipInputTest::theUsualSpeedsAreStepsOfASlider_data()
{
    QTest::addColumn<double>("step");
    QTest::addColumn<double>("speed");
    QTest::newRow("slowest") << 0.0 << 0.25;
    QTest::newRow("as filmed") << 3.0 << 1.0;
    QTest::newRow("double") << 6.0 << 2.0;
    QTest::newRow("fastest") << 8.0 << 4.0;
}

void ClipInputTest::theUsualSpeedsAreStepsOfASlider()
{
    QFETCH(double, step);
    QFETCH(double, speed);
    QCOMPARE(effects()->speedSteps(), 8);
    effects()->setSpeedStep(step);
    QCOMPARE(effects()->speed(), speed);
    QCOMPARE(effects()->speedStep(), step);
    effects()->setSpeed(1.75); // such as the command line may give
    QCOMPARE(effects()->speedStep(), 5.5);
}

void ClipInputTest::valuesOutOfRangeAreHeldWithin()
{
    effects()->setSpeed(100);
    QCOMPARE(effects()->speed(), 4.0);
    effects()->setSpeedStep(-3);
    QCOMPARE(effects()->speed(), 0.25);
    effects()->setGlow(7);
    QCOMPARE(effects()->glow(), 1.0);
    effects()->setPlay(QStringLiteral("sideways"));
    QCOMPARE(effects()->play(), QStringLiteral("forward"));
}

void ClipInputTest::theEffectsOfABatchCountWhereClipsMayBeAmongItsFiles()
{
    effects()->setSpeed(2);
    m_batch->add({QUrl::fromLocalFile(QStringLiteral("/pictures/a.jpg")),
                  QUrl::fromLocalFile(QStringLiteral("/pictures/b.jpg"))});
    QVERIFY(!m_run->style()->isForClips());
    m_batch->add({clip()});
    QVERIFY(m_run->style()->isForClips());
    m_batch->start({});
    m_studio->answer();
    const auto batches = m_studio->batches.list(10);
    QVERIFY(batches && !batches->empty());
    QCOMPARE(styleFromJson(batches->front().request.parameters)->effects.speed, 2.0);
    m_batch->close();
    QVERIFY(!m_run->style()->isForClips());
    // Nobody has looked into a folder yet.
    m_batch->add({QUrl::fromLocalFile(QString::fromStdString(test::sourcePath("resources").string()))});
    QVERIFY(m_run->style()->isForClips());
}

void ClipInputTest::clipsAreToldByTheirNames()
{
    QVERIFY(isClipName("/clips/harbour.MP4"));
    QVERIFY(isClipName("walk.webm"));
    QVERIFY(!isClipName("/clips.mp4/harbour.jpg"));
    QVERIFY(!isClipName("mp4"));
    QVERIFY(!isClipName("wave.gif"));
}

void ClipInputTest::aStyleIsCalledByItsNameInTheLanguageOfTheWindow()
{
    takeClip();
    m_run->style()->setStyle(QStringLiteral("oil_painting"));
    m_studio->runs.failure = refusal();
    m_run->run({});
    m_studio->answer();
    QCOMPARE(m_run->state(), ToolRunModel::Failed);
    QVERIFY2(m_run->errorText().contains(QStringLiteral("Oil Painting")), qPrintable(m_run->errorText()));
    m_studio->hub.setLanguage(Language::Japanese);
    QVERIFY2(m_run->errorText().contains(QString::fromUtf8("油絵")), qPrintable(m_run->errorText()));
}

void ClipInputTest::whatIsSaidFollowsTheLanguage()
{
    PreviewModel preview;
    preview.setPace(0, 0);
    preview.setRun(m_run.get());
    m_studio->runs.failure = refusal();
    takeClip();
    m_run->style()->setStyle(QStringLiteral("oil_painting"));
    QTRY_VERIFY((m_studio->answer(), !preview.errorText().isEmpty()));
    m_run->run({});
    m_studio->answer();
    m_batch->add({QUrl(QStringLiteral("https://example.org/a.jpg"))});
    QVERIFY(!m_run->errorText().startsWith(u'<') && !preview.errorText().startsWith(u'<'));
    QSignalSpy run(m_run.get(), &ToolRunModel::stateChanged);
    QSignalSpy batch(m_batch.get(), &BatchModel::changed);
    QSignalSpy previewed(&preview, &PreviewModel::changed);
    inMarks([&] {
        QVERIFY(run.count() > 0 && batch.count() > 0 && previewed.count() > 0);
        QVERIFY(m_run->errorText().startsWith(u'<'));
        QVERIFY(m_batch->errorText().startsWith(u'<'));
        QVERIFY(preview.errorText().startsWith(u'<'));
        m_run->input()->take(QUrl(QStringLiteral("https://example.org/a.jpg")));
        QVERIFY(m_run->input()->errorText().startsWith(u'<'));
    });
    m_studio->hub.setLanguage(Language::English);
    QVERIFY(m_run->input()->errorText().startsWith(QStringLiteral("Only files")));
    QCOMPARE(m_run->errorText(), m_run->input()->errorText());
}

void ClipInputTest::aChangeOfLanguageForgetsNoFailure()
{
    takeClip();
    m_run->style()->setStyle(QStringLiteral("oil_painting"));
    m_studio->runs.failure = refusal();
    m_run->run({});
    m_studio->answer();
    inMarks([this] {
        QCOMPARE(m_run->state(), ToolRunModel::Failed);
        QVERIFY(!m_run->errorText().isEmpty());
    });
}

void ClipInputTest::theProblemsOfABatchFollowTheLanguage()
{
    m_studio->batches.broken = {"b.mp4"};
    m_run->style()->setStyle(QStringLiteral("vhs"));
    m_batch->add({QUrl::fromLocalFile(QStringLiteral("/clips/a.mp4")),
                  QUrl::fromLocalFile(QStringLiteral("/clips/b.mp4"))});
    m_batch->start({});
    m_studio->answer();
    QCOMPARE(m_batch->problems().size(), 1);
    m_batch->files()->want(0);
    m_studio->answer();
    const auto row = m_batch->files()->index(1);
    const auto before = row.data(BatchFileListModel::ProblemRole).toString();
    QVERIFY(!before.isEmpty() && !before.startsWith(u'<'));
    QSignalSpy rows(m_batch->files(), &BatchFileListModel::dataChanged);
    inMarks([&] {
        QVERIFY(rows.count() > 0);
        QVERIFY(row.data(BatchFileListModel::ProblemRole).toString().startsWith(u'<'));
        QVERIFY(m_batch->problems().constFirst().contains(u'<'));
    });
}

QTEST_GUILESS_MAIN(ClipInputTest)
#include "clip_input_test.moc"
