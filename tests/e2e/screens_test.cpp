#include <QtTest/QtTest>

#include <QGuiApplication>
#include <QImage>

#include "layout_check.h"
#include "studio_driver.h"
#include "vidgo/ui/messages/convert.h"

using namespace vidgo;
using test::StudioDriver;

namespace {

constexpr std::array kThemes = {"light", "dark", "high_contrast"};
constexpr std::array kPages = {"home",          "gallery",       "background_removal",
                               "product_scene", "room_redesign", "short_video",
                               "style_gallery", "enhancement",   "library",
                               "plans",         "profile",       "settings"};

// Where a text may be shortened: it was written by people, or stands in full beside it.
const QStringList kMayElide = {
    QStringLiteral("ResultTile"),   QStringLiteral("GalleryTile"), QStringLiteral("PictureTile"),
    QStringLiteral("PaletteRow"),   QStringLiteral("StyleTile"),   QStringLiteral("ExampleTile"),
    QStringLiteral("LibraryFacts"), QStringLiteral("PickTile"),    QStringLiteral("VComboRow"),
    QStringLiteral("VSearchField"), QStringLiteral("VLabelPlate"),
};

/// Every value of each pair (scale, theme, language) meets every value of the others at least once; with
/// VIDGO_ALL_SCREENS=1 all of them are walked.
struct Look
{
    QString theme;
    Language language = Language::English;
};

std::vector<Look> looksAt(int scaleNumber)
{
    std::vector<Look> looks;
    for (std::size_t language = 0; language < kLanguages.size(); ++language)
        for (std::size_t theme = 0; theme < kThemes.size(); ++theme) {
            const bool isMet = (static_cast<std::size_t>(scaleNumber) + language) % kThemes.size() == theme;
            if (isMet || qEnvironmentVariableIsSet("VIDGO_ALL_SCREENS"))
                looks.push_back({QString::fromLatin1(kThemes[theme]), kLanguages[language]});
        }
    return looks;
}

// The n-th of the scales that the test is run with.
int scaleNumber(qreal ratio)
{
    return ratio < 1.25 ? 0 : ratio < 1.75 ? 1 : ratio < 2.5 ? 2 : 3;
}

} // namespace

/// Every page and state of the real window in every look, for people to look at; a program looks first and
/// fails on text that is cut off and on controls that lie on each other.
class ScreensTest : public QObject
{
    Q_OBJECT

private:
    test::TestFolder m_home;
    StudioDriver m_studio{m_home.path()};
    QString m_look;
    QStringList m_faults;
    int m_pictures = 0;

    void wear(const Look& look)
    {
        auto& hub = *m_studio.app().hub();
        auto settings = hub.services().settings.settings();
        settings.language = look.language;
        settings.motion = MotionChoice::Reduced;
        QVERIFY(hub.services().settings.save(settings).has_value());
        Q_EMIT hub.settingsChanged();
        m_studio.window()->setProperty("forcedTheme", look.theme);
        m_look = look.theme + QLatin1Char('-') + ui::toQString(languageCode(look.language));
    }

    // Answers have arrived and pictures are there.
    bool rest() const
    {
        QCoreApplication::processEvents();
        return QTest::qWaitFor([this] { return isAtRest(m_studio.window()->contentItem()); }, 8000);
    }

    static bool isAtRest(const QQuickItem* item)
    {
        if (!item->isVisible())
            return true;
        const bool loads =
            (item->inherits("vidgo::ui::PictureSurface") && item->property("status").toInt() == 2) ||
            QByteArray(item->metaObject()->className()).startsWith("VSkeleton");
        return !loads && std::ranges::all_of(item->childItems(), isAtRest);
    }

    // Large pictures take long to write; each page is kept in some look at every scale all the same.
    bool isKept()
    {
        const int every = qEnvironmentVariableIsSet("VIDGO_ALL_SCREENS")                     ? 1
                          : scaleNumber(m_studio.window()->effectiveDevicePixelRatio()) >= 2 ? 5
                                                                                             : 2;
        return ++m_pictures % every == 0;
    }

    void look(const QString& name)
    {
        rest();
        for (const auto& fault : test::layoutFaults(m_studio.window()->contentItem(), kMayElide))
            m_faults.append(QStringLiteral("%1 %2: %3").arg(m_look, name, fault));
        if (isKept())
            m_studio.screenshot(name + QLatin1Char('-') + m_look);
    }

    void show(const char* page)
    {
        QMetaObject::invokeMethod(m_studio.window(), "showPage", Q_ARG(QString, QString::fromLatin1(page)));
    }

    void everyPage(const QString& suffix = {})
    {
        for (const auto* page : kPages) {
            show(page);
            look(QString::fromLatin1(page) + suffix);
        }
    }

    void everyPopup()
    {
        m_studio.key(Qt::Key_K, Qt::ControlModifier);
        look(QStringLiteral("palette"));
        m_studio.type(QStringLiteral("re"));
        QTRY_VERIFY(m_studio.find(QStringLiteral("searchHits"))->property("count").toInt() < 18);
        look(QStringLiteral("palette-found"));
        m_studio.key(Qt::Key_Escape);
        m_studio.key(Qt::Key_F1);
        look(QStringLiteral("shortcuts"));
        m_studio.key(Qt::Key_Escape);
    }

    void addResult()
    {
        RunRequest request;
        request.tool = Tool::BackgroundRemoval;
        request.input = test::sourcePath("resources/starter-pack/inputs/product-handbag.jpg");
        auto& hub = *m_studio.app().hub();
        QVERIFY(hub.services().runs.run(request, Progress(), {}).has_value());
        Q_EMIT hub.libraryChanged();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_studio.start(QStringLiteral("light"), {}, QStringLiteral("settings")));
        m_studio.window()->resize(1440, 900);
    }

    void everyPageInEveryLook()
    {
        const int scale = scaleNumber(m_studio.window()->effectiveDevicePixelRatio());
        const auto looks = looksAt(scale);
        wear(looks.front());
        show("library");
        look(QStringLiteral("library-empty"));
        addResult();
        for (const auto& one : looks) {
            wear(one);
            m_studio.window()->resize(1440, 900);
            everyPage();
            everyPopup();
            m_studio.window()->resize(800, 600);
            everyPage(QStringLiteral("-small"));
        }
        m_faults.removeDuplicates();
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(QLatin1Char('\n'))));
    }

    void nothingWarned() { QCOMPARE(StudioDriver::qmlWarnings(), QStringList()); }
};

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    ScreensTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "screens_test.moc"
