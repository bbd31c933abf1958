#include <QSignalSpy>

#include "vidgo/catalog/load_catalog.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"
#include "vidgo/ui/tools/short_video_options.h"

using namespace vidgo;
using vidgo::ui::ShortVideoOptions;

class ShortVideoOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto catalog = loadCatalog(test::sourcePath("resources/catalog"));
        VIDGO_VERIFY(catalog);
        m_options = std::make_unique<ShortVideoOptions>();
        m_options->setChoices(catalog->videoTemplates, catalog->musicBeds, Language::Japanese);
    }

    void theFirstTemplateIsChosenUntilATopicOrAPersonSaysOtherwise()
    {
        QCOMPARE(m_options->look(), QStringLiteral("product_showcase"));
        m_options->suggestFor("event");
        QCOMPARE(m_options->look(), QStringLiteral("event"));
        m_options->setLook(QStringLiteral("how_to"));
        m_options->suggestFor("event");
        QCOMPARE(m_options->look(), QStringLiteral("how_to"));
    }

    void picturesAreAddedMovedAndTakenOut()
    {
        auto* pictures = m_options->pictures();
        const QSignalSpy changed(m_options.get(), &ShortVideoOptions::changed);
        pictures->add({QUrl::fromLocalFile("/a.jpg"), QUrl("https://example.org/b.jpg"),
                       QUrl::fromLocalFile("/影片.mp4"), QUrl::fromLocalFile("/c.jpg")});
        QCOMPARE(pictures->count(), 3);
        pictures->moveBy(2, -2);
        pictures->moveBy(0, -1); // at the end already
        pictures->removeAt(1);
        pictures->removeAt(7);
        QVERIFY((pictures->paths() == std::vector<std::string>{"/c.jpg", "/影片.mp4"}));
        QCOMPARE(changed.size(), 3);
    }

    void captionsHaveAPlaceAndALanguage()
    {
        QCOMPARE(m_options->captionPlace(), QStringLiteral("burnt"));
        QCOMPARE(m_options->captionLanguage(), QString());
        m_options->setCaptionPlace(QStringLiteral("track"));
        m_options->setCaptionLanguage(QStringLiteral("zh-TW"));
        m_options->setCaptionPlace(QStringLiteral("above"));
        const auto settings = shortVideoFromJson(m_options->parameters({}));
        VIDGO_VERIFY(settings);
        QVERIFY(settings->captionPlace == CaptionPlace::Track);
        QVERIFY(settings->captionLanguage == Language::TraditionalChinese);
        QCOMPARE(m_options->languages().size(), m_options->languageNames().size());
        m_options->setCaptionLanguage(m_options->languages().first());
        QVERIFY(!shortVideoFromJson(m_options->parameters({}))->captionLanguage);
    }

    void noMoreThanTenFitIn()
    {
        for (int i = 0; i < 12; ++i)
            m_options->pictures()->add({QUrl::fromLocalFile(QStringLiteral("/%1.jpg").arg(i))});
        QCOMPARE(m_options->pictures()->count(), 9);
        QVERIFY(m_options->pictures()->isFull());
        VIDGO_VERIFY(shortVideoFromJson(m_options->parameters({})));
    }

    void whatWasSetComesBack()
    {
        m_options->setShape(QStringLiteral("1:1"));
        m_options->setShape(QStringLiteral("7:3")); // unknown: stays
        m_options->setTitle(QString(5000, QChar(0x97F3)));
        m_options->setMusicFile(QUrl::fromLocalFile("/m.mp3"));
        QCOMPARE(m_options->musicName(), QStringLiteral("m.mp3"));
        m_options->setSeconds(2.5);
        m_options->pictures()->add({QUrl::fromLocalFile("/a.jpg")});
        const auto json = m_options->parameters({});
        ShortVideoOptions other;
        VIDGO_VERIFY(other.read(json));
        QCOMPARE(other.shape(), QStringLiteral("1:1"));
        QVERIFY(other.parameters({}) == json);
        other.setMusic(QStringLiteral("calm"));
        QVERIFY(other.musicName().isEmpty());
        other.setSeconds(0);
        QVERIFY(!other.parameters({}).find("seconds"));
        QVERIFY(!other.read(Json("no object")));
    }

    void namesAreInTheLanguageOfTheStudio()
    {
        QCOMPARE(m_options->beds().size(), m_options->bedNames().size());
        QCOMPARE(m_options->bedNames().front(), QStringLiteral("おだやか"));
    }

private:
    std::unique_ptr<ShortVideoOptions> m_options;
};

QTEST_GUILESS_MAIN(ShortVideoOptionsTest)
#include "short_video_options_test.moc"
