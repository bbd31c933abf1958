#include <QtTest/QtTest>

#include <QAccessible>
#include <QGuiApplication>
#include <QSet>

#include "key_operation.h"
#include "studio_driver.h"
#include "vidgo/ui/messages/convert.h"

using namespace vidgo;
using test::StudioDriver;

namespace {

constexpr std::array kPages = {
    "home",        "gallery",   "background_removal", "product_scene", "try_on",  "room_redesign",
    "short_video", "ai_avatar", "style_gallery",      "enhancement",   "library", "plans",
    "profile",     "settings"};

bool isOperated(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::Link:
        return true;
    default:
        return false;
    }
}

QString described(QAccessibleInterface* interface)
{
    const auto* object = interface->object();
    QString path;
    for (const auto* item = qobject_cast<const QQuickItem*>(object); item && path.size() < 160;
         item = item->parentItem()) {
        const auto type =
            QString::fromLatin1(item->metaObject()->className()).section(QLatin1Char('_'), 0, 0);
        if (!type.startsWith(QLatin1String("QQuick")))
            path.prepend(type + QLatin1Char('/'));
    }
    return path + (object ? object->objectName() : QString()) +
           QStringLiteral(" (role %1)").arg(static_cast<int>(interface->role()));
}

// Arrows that only scroll a row for the pointer: the keyboard scrolls it by walking along its entries.
bool isForThePointerOnly(const QQuickItem* item)
{
    if (!item || item->property("focusPolicy").toInt() != Qt::NoFocus)
        return false;
    // The heart comes with the pointer; the tile's own key F does the same, see the gallery's tests.
    if (item->objectName().startsWith(QStringLiteral("favourite_")))
        return true;
    const auto* row = item->parentItem();
    for (const auto* meta = row ? row->metaObject() : nullptr; meta; meta = meta->superClass())
        if (QByteArray(meta->className()).startsWith("VPillStrip"))
            return true;
    return false;
}

bool isShown(const QQuickItem* item)
{
    return item && item->isVisible() && item->isEnabled() && item->opacity() > 0 && item->width() > 0 &&
           item->height() > 0;
}

} // namespace

/// Walks every page as a screen reader and as a person without a pointer do.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private:
    test::TestFolder m_home;
    StudioDriver m_studio{m_home.path()};
    Settings m_settings;
    QSet<QString> m_worked; // the sidebar stands beside every page

    void show(const char* page) const
    {
        QMetaObject::invokeMethod(m_studio.window(), "showPage", Q_ARG(QString, QString::fromLatin1(page)));
        QTRY_COMPARE(m_studio.window()->property("currentPage").toString(), QString::fromLatin1(page));
        QTest::qWait(50); // rows that came in are drawn
        QTRY_VERIFY_WITH_TIMEOUT(!m_studio.isLoading(), 15000);
    }

    void walk(QAccessibleInterface* interface, const std::function<void(QAccessibleInterface*)>& visit) const
    {
        if (!interface || interface->state().invisible)
            return;
        visit(interface);
        for (int i = 0; i < interface->childCount(); ++i)
            walk(interface->child(i), visit);
    }

    // What Tab alone gives the keyboard to, from where it is until it comes round.
    QSet<QQuickItem*> reachedByTab() const
    {
        QSet<QQuickItem*> reached;
        int again = 0;
        for (int i = 0; i < 400 && again < 8; ++i) {
            m_studio.key(Qt::Key_Tab);
            auto* item = m_studio.window()->activeFocusItem();
            again = reached.contains(item) ? again + 1 : 0;
            reached.insert(item);
        }
        return reached;
    }

    // The same in words, in order; the items themselves may go when one of them is worked.
    QStringList placesReachedByTab() const
    {
        QStringList places;
        for (int i = 0, again = 0; i < 300 && again < 8; ++i) {
            m_studio.key(Qt::Key_Tab);
            const auto place = placeOfFocus();
            again = places.contains(place) ? again + 1 : 0;
            if (again == 0)
                places.append(place);
        }
        return places;
    }

    QString placeOfFocus() const
    {
        auto* item = m_studio.window()->activeFocusItem();
        return item ? test::placeOf(item) + QLatin1Char(' ') + StudioDriver::accessibleName(item) : QString();
    }

    // By Tab from where the keyboard is, on the page that was left by what was worked before.
    bool comeBackTo(const QByteArray& page, const QString& place) const
    {
        if (m_studio.window()->property("currentPage").toString() != QString::fromLatin1(page))
            show(page.constData());
        for (int i = 0; i < 300; ++i) {
            if (placeOfFocus() == place)
                return true;
            m_studio.key(Qt::Key_Tab);
        }
        return false;
    }

    // What is found by Tab but is not worked here, and why.
    static QString reasonNotToWork(QQuickItem* item)
    {
        static const std::map<QString, QString> reasons = {
            {QStringLiteral("dropZone"), QStringLiteral("opens the system's dialog for files")},
            {QStringLiteral("chooseFolderButton"), QStringLiteral("opens the system's dialog for folders")},
            {QStringLiteral("chooseDataFolder"), QStringLiteral("opens the system's dialog for folders")},
            {QStringLiteral("screenshotButton"), QStringLiteral("hides the window to look behind it")},
            {QStringLiteral("ownPlateButton"), QStringLiteral("opens the system's dialog for files")},
            {QStringLiteral("restartForScale"), QStringLiteral("closes the program")},
            {QStringLiteral("restartNow"), QStringLiteral("closes the program")},
        };
        const auto found = reasons.find(item->objectName());
        return found == reasons.end() ? QString() : found->second;
    }

    // Language and theme belong to the names by which places are found again.
    void putSettingsBack() const
    {
        auto& hub = *m_studio.app().hub();
        auto settings = hub.services().settings.settings();
        if (settings == m_settings)
            return;
        QVERIFY(hub.services().settings.save(m_settings).has_value());
        Q_EMIT hub.settingsChanged();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        QVERIFY(m_studio.start(QStringLiteral("light"), Language::English, QStringLiteral("settings")));
        m_studio.window()->resize(1440, 900);
        auto& settings = m_studio.app().hub()->services().settings;
        m_settings = settings.settings();
        m_settings.motion = MotionChoice::Reduced; // what moves by itself would look like an answer
        QVERIFY(settings.save(m_settings).has_value());
        Q_EMIT m_studio.app().hub()->settingsChanged();
    }

    void everyControlHasARoleAndAName_data()
    {
        QTest::addColumn<QByteArray>("page");
        for (const auto* page : kPages)
            QTest::newRow(page) << QByteArray(page);
    }

    void everyControlHasARoleAndAName()
    {
        QFETCH(QByteArray, page);
        show(page.constData());
        QStringList nameless;
        int controls = 0;
        walk(QAccessible::queryAccessibleInterface(m_studio.window()), [&](QAccessibleInterface* interface) {
            const bool operated = isOperated(interface->role());
            if (!operated && !interface->state().focusable)
                return;
            ++controls;
            const bool hasRole = interface->role() != QAccessible::NoRole &&
                                 (operated || interface->role() != QAccessible::Client);
            if (!hasRole || interface->text(QAccessible::Name).trimmed().isEmpty())
                nameless.append(described(interface));
        });
        QVERIFY2(controls >= 12, qPrintable(QString::number(controls)));
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }

    void tabAloneReachesEveryControl_data() { everyControlHasARoleAndAName_data(); }

    void tabAloneReachesEveryControl()
    {
        QFETCH(QByteArray, page);
        show(page.constData());
        const auto reached = reachedByTab();
        QStringList missed;
        walk(QAccessible::queryAccessibleInterface(m_studio.window()), [&](QAccessibleInterface* interface) {
            auto* item = qobject_cast<QQuickItem*>(interface->object());
            if (!isOperated(interface->role()) || !isShown(item) || item->height() < 4 ||
                isForThePointerOnly(item))
                return;
            const bool isReached = std::ranges::any_of(reached, [item](QQuickItem* at) {
                // A field's frame stands for the line inside it, a row of choices for each of them.
                return at && (at == item || item->isAncestorOf(at) || at->isAncestorOf(item) ||
                              at->parentItem() == item->parentItem());
            });
            if (!isReached)
                missed.append(described(interface) + QLatin1Char(' ') + interface->text(QAccessible::Name));
        });
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1Char('\n'))));
        QVERIFY(reached.size() > 12);
    }

    void keysAloneOperateEveryControl_data() { everyControlHasARoleAndAName_data(); }

    void keysAloneOperateEveryControl()
    {
        QFETCH(QByteArray, page);
        show(page.constData());
        QStringList deaf;
        test::KeyOperation keys(m_studio);
        int worked = 0;
        for (const auto& place : placesReachedByTab()) {
            if (m_worked.contains(place) || !comeBackTo(page, place))
                continue;
            auto* control = m_studio.window()->activeFocusItem();
            if (const auto reason = reasonNotToWork(control); !reason.isEmpty())
                continue;
            m_worked.insert(place);
            ++worked;
            if (keys.work(control).isEmpty())
                deaf.append(place);
            keys.closePopups();
            putSettingsBack();
        }
        QVERIFY2(deaf.isEmpty(), qPrintable(deaf.join(QLatin1Char('\n'))));
        QVERIFY(worked > 0);
    }

    void theFocusIsAlwaysToBeSeen()
    {
        show("settings");
        for (int i = 0; i < 40; ++i) {
            m_studio.key(Qt::Key_Tab);
            const auto* item = m_studio.window()->activeFocusItem();
            QVERIFY(item);
            const auto place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
            QVERIFY2(QRectF(0, 0, m_studio.window()->width(), m_studio.window()->height()).intersects(place),
                     qPrintable(QString::fromLatin1(item->metaObject()->className())));
        }
    }

    void keysOperateTheWayToEveryPage()
    {
        show("home");
        QStringList visited;
        auto* entry = m_studio.waitFor(QStringLiteral("navHome"));
        QVERIFY(entry);
        entry->forceActiveFocus(Qt::TabFocusReason);
        for (int i = 0; i < 10; ++i) {
            m_studio.key(i % 2 ? Qt::Key_Space : Qt::Key_Return);
            visited.append(m_studio.window()->property("currentPage").toString());
            // Opening a page gives it the keyboard; the way back is Shift+Tab, or here straight to the entry.
            auto* current = m_studio.find(i == 0 ? QStringLiteral("navHome") : m_lastEntry);
            QVERIFY(current);
            current->forceActiveFocus(Qt::TabFocusReason);
            m_studio.key(Qt::Key_Down);
            m_lastEntry = m_studio.window()->activeFocusItem()->objectName();
        }
        QCOMPARE(QSet<QString>(visited.begin(), visited.end()).size(), 10);
    }

    void keysOperateTheSettings()
    {
        show("settings");
        auto& settings = m_studio.app().hub()->services().settings;
        auto* motion = m_studio.waitFor(QStringLiteral("motionSwitch"));
        QVERIFY(motion);
        motion->forceActiveFocus(Qt::TabFocusReason);
        m_studio.key(Qt::Key_Space);
        QTRY_COMPARE(settings.settings().motion, MotionChoice::Full);
        m_studio.key(Qt::Key_Return);
        QTRY_COMPARE(settings.settings().motion, MotionChoice::Reduced);
        auto* theme = m_studio.waitFor(QStringLiteral("themeBox"));
        QVERIFY(theme);
        theme->forceActiveFocus(Qt::TabFocusReason);
        m_studio.key(Qt::Key_Down);
        QTRY_COMPARE(settings.settings().theme, ThemeChoice::Light);
        auto* mode = m_studio.waitFor(QStringLiteral("modeChoice"));
        QVERIFY(mode);
    }

    void keysOperateThePalette()
    {
        show("home");
        m_studio.key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_studio.isVisible(QStringLiteral("searchHits")));
        m_studio.type(QStringLiteral("plans"));
        m_studio.key(Qt::Key_Return);
        QTRY_COMPARE(m_studio.window()->property("currentPage").toString(), QStringLiteral("plans"));
    }

    void keysChangeAShortcut()
    {
        m_studio.key(Qt::Key_F1);
        QTRY_VERIFY(m_studio.isVisible(QStringLiteral("shortcutList")));
        m_studio.type(QStringLiteral("library"));
        auto* edit = m_studio.waitFor(QStringLiteral("edit_page.library"));
        QVERIFY(edit);
        edit->forceActiveFocus(Qt::TabFocusReason);
        m_studio.key(Qt::Key_Return);
        QTRY_VERIFY(m_studio.isVisible(QStringLiteral("keyCapture")));
        m_studio.key(Qt::Key_1, Qt::ControlModifier); // taken by Home
        QTRY_VERIFY(m_studio.isVisible(QStringLiteral("shortcutConflict")));
        QCOMPARE(m_studio.window()->property("currentPage").toString(), QStringLiteral("plans"));
        QVERIFY(m_studio.click(QStringLiteral("takeKeys")));
        auto& settings = m_studio.app().hub()->services().settings;
        QTRY_COMPARE(settings.settings().shortcuts.size(), std::size_t{2});
        m_studio.key(Qt::Key_Escape);
        QTRY_VERIFY(!m_studio.isVisible(QStringLiteral("shortcutList")));
        m_studio.key(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(m_studio.window()->property("currentPage").toString(), QStringLiteral("library"));
    }

    void nothingWarned() { QCOMPARE(StudioDriver::qmlWarnings(), QStringList()); }

private:
    QString m_lastEntry = QStringLiteral("navHome");
};

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    AccessibilityTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "accessibility_test.moc"
