#include "screen_walk.h"

#include <QQuickWindow>
#include <QtTest/QtTest>

#include "layout_check.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::test {

namespace {

constexpr std::array kThemes = {"light", "dark", "high_contrast"};

// Where a text may be shortened: it was written by people, or stands in full beside it.
const QStringList& mayElide()
{
    static const QStringList types = {
        QStringLiteral("ResultTile"),   QStringLiteral("GalleryTile"), QStringLiteral("PictureTile"),
        QStringLiteral("PaletteRow"),   QStringLiteral("StyleTile"),   QStringLiteral("ExampleTile"),
        QStringLiteral("LibraryFacts"), QStringLiteral("PickTile"),    QStringLiteral("VComboRow"),
        QStringLiteral("VLabelPlate"),
    };
    return types;
}

// The n-th of the scales that the tests are run with.
std::size_t scaleNumber(qreal ratio)
{
    return ratio < 1.25 ? 0 : ratio < 1.75 ? 1 : ratio < 2.5 ? 2 : 3;
}

// The pages that keys lead to; those of the tools are in the order of the catalogue.
std::optional<Qt::Key> keyOf(StudioDriver& studio, const QString& page)
{
    if (page == QLatin1String("home"))
        return Qt::Key_1;
    if (page == QLatin1String("gallery"))
        return Qt::Key_2;
    if (page == QLatin1String("library"))
        return Qt::Key_9;
    if (page == QLatin1String("settings"))
        return Qt::Key_Comma;
    int key = Qt::Key_3;
    for (const auto& tool : studio.app().hub()->services().catalog.catalog().tools) {
        if (page == ui::toQString(toolId(tool.tool)))
            return static_cast<Qt::Key>(key);
        ++key;
    }
    return {};
}

QString entryOf(const QString& page)
{
    if (page == QLatin1String("plans"))
        return QStringLiteral("upgradeButton");
    if (page == QLatin1String("profile"))
        return QStringLiteral("profileButton");
    for (const char* own : {"home", "gallery", "library", "settings"})
        if (page == QLatin1String(own))
            return QStringLiteral("nav") + page.at(0).toUpper() + page.mid(1);
    return QStringLiteral("nav_") + page;
}

} // namespace

bool isEveryScreenWanted()
{
    return qEnvironmentVariableIsSet("VIDGO_ALL_SCREENS");
}

std::vector<Look> looksAt(qreal devicePixelRatio)
{
    std::vector<Look> looks;
    for (std::size_t language = 0; language < kLanguages.size(); ++language)
        for (std::size_t theme = 0; theme < kThemes.size(); ++theme) {
            const bool isMet = (scaleNumber(devicePixelRatio) + language) % kThemes.size() == theme;
            if (isMet || isEveryScreenWanted())
                looks.push_back({QString::fromLatin1(kThemes[theme]), kLanguages[language]});
        }
    return looks;
}

QStringList everyPage()
{
    QStringList pages;
    for (const char* page :
         {"home", "gallery", "background_removal", "product_scene", "try_on", "room_redesign", "short_video",
          "ai_avatar", "style_gallery", "enhancement", "library", "plans", "profile", "settings"})
        pages.append(QString::fromLatin1(page));
    return pages;
}

void ScreenWalk::wear(const Look& look)
{
    auto& hub = *m_studio.app().hub();
    auto settings = hub.services().settings.settings();
    settings.language = look.language;
    settings.motion = MotionChoice::Reduced;
    m_look = look.theme + QLatin1Char('-') + ui::toQString(languageCode(look.language));
    if (!hub.services().settings.save(settings))
        tell(QStringLiteral("settings"), QStringLiteral("could not be saved"));
    Q_EMIT hub.settingsChanged();
    m_studio.window()->setProperty("forcedTheme", look.theme);
}

void ScreenWalk::tell(const QString& name, const QString& what)
{
    const auto fault = QStringLiteral("%1 %2: %3").arg(m_look, name, what);
    if (!m_faults.contains(fault))
        m_faults.append(fault);
}

void ScreenWalk::goTo(const QString& page)
{
    if (!reach(page))
        tell(page, QStringLiteral("is not reached"));
}

bool ScreenWalk::reach(const QString& page)
{
    resize(1440, 900);
    const auto key = keyOf(m_studio, page);
    m_byKeys = !m_byKeys;
    if (key && m_byKeys) {
        m_studio.key(*key, Qt::ControlModifier);
    } else if (page == QLatin1String("style_gallery") || page == QLatin1String("enhancement")) {
        // They stand in no list of pages: the palette leads to them.
        auto& hub = *m_studio.app().hub();
        const auto tool = toolFromId(ui::toStdString(page)).value_or(Tool::None);
        m_studio.key(Qt::Key_K, Qt::ControlModifier);
        m_studio.type(ui::toQString(hub.services().catalog.catalog().tool(tool)->name.in(hub.language())));
        m_studio.key(Qt::Key_Return);
    } else if (!m_studio.click(entryOf(page))) {
        return false;
    }
    return QTest::qWaitFor(
        [this, &page] { return m_studio.window()->property("currentPage").toString() == page; }, 15000);
}

void ScreenWalk::resize(int width, int height) const
{
    auto* window = m_studio.window();
    window->resize(width, height);
    // The page hears of it with an event; until then it would be judged in the old width.
    const QSizeF wanted(width, height);
    if (!QTest::qWaitFor([&] { return window->contentItem()->size() == wanted; }, 5000))
        qWarning("the window did not get the size %dx%d", width, height);
}

// Large pictures take long to write; each state is kept in some look at every scale all the same.
bool ScreenWalk::isKept()
{
    const bool isLarge = scaleNumber(m_studio.window()->effectiveDevicePixelRatio()) >= 2;
    const int every = isEveryScreenWanted() ? 1 : isLarge ? 5 : 3;
    return ++m_pictures % every == 0;
}

void ScreenWalk::judge(const QString& name)
{
    // Rows within columns within a dialog that has just opened find their places one frame after the other.
    constexpr int kFrames = 20;
    auto faults = layoutFaults(m_studio.window()->contentItem(), mayElide());
    for (int frame = 0; frame < kFrames && !faults.isEmpty(); ++frame) {
        awaitFrame();
        faults = layoutFaults(m_studio.window()->contentItem(), mayElide());
    }
    for (const auto& fault : faults)
        tell(name, fault);
    if (isKept())
        m_studio.screenshot(name + QLatin1Char('-') + m_look);
}

// What has just come in is put into its place when a frame is drawn.
void ScreenWalk::awaitFrame() const
{
    auto* window = m_studio.window();
    bool isDrawn = false;
    const auto drawn =
        QObject::connect(window, &QQuickWindow::frameSwapped, window, [&isDrawn] { isDrawn = true; });
    window->update();
    if (!QTest::qWaitFor([&isDrawn] { return isDrawn; }, 5000))
        qWarning("no frame was drawn");
    QObject::disconnect(drawn);
}

void ScreenWalk::look(const QString& name)
{
    awaitFrame();
    if (!QTest::qWaitFor([this] { return !m_studio.isLoading(); }, 8000))
        tell(name, QStringLiteral("does not come to rest"));
    judge(name);
}

void ScreenWalk::lookWhileLoading(const QString& name)
{
    awaitFrame(); // the page has the layout of its width from then on
    if (!QTest::qWaitFor([this] { return m_studio.isLoading(); }, 1000))
        tell(name, QStringLiteral("does not say that it loads"));
    judge(name);
}

void ScreenWalk::lookAtBothSizes(const QString& name)
{
    look(name);
    resize(800, 600);
    look(name + QStringLiteral("-small"));
    resize(1440, 900);
    // What stands in both layouts is there twice until the wide one is drawn.
    awaitFrame();
}

void ScreenWalk::lookWhileLoadingAtBothSizes(const QString& name)
{
    lookWhileLoading(name);
    resize(800, 600);
    lookWhileLoading(name + QStringLiteral("-small"));
    resize(1440, 900);
}

} // namespace vidgo::test
