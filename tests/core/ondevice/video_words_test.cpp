#include "video_fixture.h"

using namespace vidgo;
using namespace vidgo::ondevice;
using namespace vidgo::test;

class VideoWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsKeepWithinTheSafeArea_data();
    void wordsKeepWithinTheSafeArea();
    void captionsAreSeenWhenTheyAreSpoken();
    void captionsOfATrackAreNotPainted();
    void emojiAmongWordsAreLeftOut();
    void noWordIsBroken_data();
    void noWordIsBroken();

private:
    VideoStory story(const char* look, std::size_t pictures = 2) const
    {
        return m_studio.story(look, pictures);
    }

    const test::VideoStudio m_studio;
    const Catalog& m_catalog = m_studio.catalog;
    const VideoComposer* m_composer = m_studio.composer.get();
};

void VideoWordsTest::wordsKeepWithinTheSafeArea_data()
{
    QTest::addColumn<QString>("look");
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QString>("title");
    const QString words = QStringLiteral("Made by hand for people who keep things ");
    for (const auto& look : m_catalog.videoTemplates)
        for (const auto* shape : {"9:16", "1:1", "16:9"}) {
            const auto id = QString::fromStdString(look.id);
            QTest::addRow("%s %s short", look.id.c_str(), shape)
                << id << QString(shape) << QStringLiteral("Sale");
            QTest::addRow("%s %s long", look.id.c_str(), shape)
                << id << QString(shape) << words.repeated(13).left(500);
        }
    QTest::addRow("one word of 60 letters")
        << QStringLiteral("promotion") << QStringLiteral("9:16") << QString(60, 'M');
}

void VideoWordsTest::wordsKeepWithinTheSafeArea()
{
    QFETCH(const QString, look);
    QFETCH(const QString, shape);
    QFETCH(const QString, title);
    auto told = story(look.toUtf8().constData(), 1);
    told.settings.seconds = 3;
    told.settings.shape = *videoShapeFromId(shape.toStdString());
    told.settings.callToAction = "Shop now";
    told.settings.title = title.toStdString();
    auto silent = story(look.toUtf8().constData(), 1);
    silent.settings = told.settings;
    silent.settings.title.clear();
    const auto plan = m_composer->plan(told, {});
    VIDGO_VERIFY(plan);
    const auto with = m_composer->still(told, plan->titleFrame, kSide, {});
    const auto without = m_composer->still(silent, plan->titleFrame, kSide, {});
    VIDGO_VERIFY(with);
    VIDGO_VERIFY(without);
    const auto& template_ = told.look;
    const bool isScrim =
        template_.fit == VideoTemplate::Fit::Fill && template_.title.backing == VideoTemplate::Backing::Scrim;
    const auto box = wordsIn(*with, *without, isScrim);
    QVERIFY2(box.right > box.left, "no title");
    const double scale = static_cast<double>(with->width()) / plan->width;
    QVERIFY2(box.left >= plan->safeLeft * scale - 1, qPrintable(QString::number(box.left)));
    QVERIFY2(box.top >= plan->safeTop * scale - 1, qPrintable(QString::number(box.top)));
    QVERIFY2(box.right <= plan->safeRight * scale + 1, qPrintable(QString::number(box.right)));
    QVERIFY2(box.bottom <= plan->safeBottom * scale + 1, qPrintable(QString::number(box.bottom)));
}

void VideoWordsTest::captionsAreSeenWhenTheyAreSpoken()
{
    auto told = story("unboxing", 3);
    const auto silent = story("unboxing", 3);
    told.settings.captions = "00:00:01,000 --> 00:00:02,000\nHello\n";
    const auto differs = [&](std::int64_t frame) {
        const auto with = m_composer->still(told, frame, kSide, {});
        const auto without = m_composer->still(silent, frame, kSide, {});
        return with && without && wordsIn(*with, *without, false).right > 0;
    };
    QVERIFY(!differs(25));
    QVERIFY(differs(31));
    QVERIFY(differs(58));
    QVERIFY(!differs(62));
}

void VideoWordsTest::captionsOfATrackAreNotPainted()
{
    auto told = story("unboxing", 3);
    const auto silent = m_composer->still(told, 40, kSide, {});
    VIDGO_VERIFY(silent);
    told.settings.captions = "00:00:01,000 --> 00:00:02,000\nHello\nthere\n";
    told.settings.captionPlace = CaptionPlace::Track;
    const auto still = m_composer->still(told, 40, kSide, {});
    VIDGO_VERIFY(still);
    QVERIFY(wordsIn(*still, *silent, false).right <= 0);
    auto plan = m_composer->plan(told, {});
    VIDGO_VERIFY(plan);
    const std::vector<media::CaptionTrack> wanted{
        {.language = "und", .captions = {{1'000'000, 2'000'000, "Hello\nthere"}}}};
    QVERIFY(plan->captions == wanted);
    told.settings.captionLanguage = Language::English;
    plan = m_composer->plan(told, {});
    QVERIFY(plan && plan->captions.front().language == "eng");

    told.settings.captionPlace = CaptionPlace::None;
    plan = m_composer->plan(told, {});
    QVERIFY(plan && plan->captions.empty());
    const auto none = m_composer->still(told, 40, kSide, {});
    VIDGO_VERIFY(none);
    QVERIFY(wordsIn(*none, *silent, false).right <= 0);
}

void VideoWordsTest::emojiAmongWordsAreLeftOut()
{
    auto told = story("event", 1);
    told.settings.title = "Sale 🔥 now";
    VIDGO_VERIFY(m_composer->still(told, 40, kSide, {}));
    told.settings.title = "🔥🔥";
    VIDGO_VERIFY_ERROR(m_composer->still(told, 40, kSide, {}), media::MediaError::TextNotDrawable);
    told.settings.title = " \n ";
    VIDGO_VERIFY(m_composer->still(told, 40, kSide, {}));
}

void VideoWordsTest::noWordIsBroken_data()
{
    QTest::addColumn<QString>("look");
    QTest::addColumn<QString>("word");
    for (const auto& look : m_catalog.videoTemplates)
        for (const auto* word : {"Promociones", "Presentaciones"})
            QTest::addRow("%s %s", look.id.c_str(), word)
                << QString::fromStdString(look.id) << QString::fromLatin1(word);
}

// One word is one line, however narrow its place is: there is no empty row within it.
void VideoWordsTest::noWordIsBroken()
{
    QFETCH(const QString, look);
    QFETCH(const QString, word);
    const auto heightOf = [&](const QString& title) -> double {
        auto told = story(look.toUtf8().constData(), 1);
        told.settings.shape = VideoShape::Landscape;
        told.settings.title = title.toStdString();
        auto silent = told;
        silent.settings.title.clear();
        const auto plan = m_composer->plan(told, {});
        if (!plan)
            return 0;
        const auto with = m_composer->still(told, plan->titleFrame, kSide, {});
        const auto without = m_composer->still(silent, plan->titleFrame, kSide, {});
        if (!with || !without)
            return 0;
        const bool isScrim = told.look.fit == VideoTemplate::Fit::Fill &&
                             told.look.title.backing == VideoTemplate::Backing::Scrim;
        const auto box = wordsIn(*with, *without, isScrim);
        return box.bottom - box.top;
    };
    const double one = heightOf(word);
    QVERIFY(one > 0);
    // The same twice needs a second line; broken, one would be as high as two.
    const double two = heightOf(word + QLatin1Char('\n') + word);
    QVERIFY2(two > 1.25 * one, qPrintable(QStringLiteral("%1 and %2").arg(one).arg(two)));
}

QTEST_GUILESS_MAIN(VideoWordsTest)
#include "video_words_test.moc"
