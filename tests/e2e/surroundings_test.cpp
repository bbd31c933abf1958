#include <QtTest/QtTest>

#include <QGuiApplication>
#include <QPalette>
#include <QQmlComponent>
#include <QQmlEngine>

#include "screen_walk.h"

using namespace vidgo;

namespace {

QPalette palette(bool isDark)
{
    return QPalette(isDark ? QColor(Qt::black) : QColor(Qt::lightGray));
}

} // namespace

/// The theme of the system changes under the running studio.
class SurroundingsTest : public QObject
{
    Q_OBJECT

private:
    test::TestFolder m_home;
    test::StudioDriver m_studio{m_home.path()};

    void somePages(test::ScreenWalk& walk, const QString& suffix)
    {
        for (const char* page : {"home", "gallery", "background_removal", "library", "settings"}) {
            walk.goTo(QString::fromLatin1(page));
            walk.lookAtBothSizes(QString::fromLatin1(page) + suffix);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_studio.start({}, Language::English, QStringLiteral("settings")));
        m_studio.window()->resize(1440, 900);
    }

    void theThemeOfTheSystemChanges()
    {
        test::ScreenWalk walk(m_studio);
        for (const bool isDark : {true, false, true}) {
            QGuiApplication::setPalette(palette(isDark));
            QTRY_COMPARE(m_studio.window()->color().lightness() < 128, isDark);
            somePages(walk, isDark ? QStringLiteral("-dark") : QStringLiteral("-light"));
        }
        QVERIFY2(walk.faults().isEmpty(), qPrintable(walk.faults().join(QLatin1Char('\n'))));
    }

    // What every test that ends with nothingWarned() rests on.
    void aWarningOfQmlIsNoticed()
    {
        QCOMPARE(test::StudioDriver::qmlWarnings(), QStringList());
        auto* const engine = qmlEngine(m_studio.window());
        QVERIFY(engine);
        QQmlComponent faulty(engine);
        faulty.setData("import QtQuick; Item { width: missing.width }", QUrl(QStringLiteral("faulty.qml")));
        const std::unique_ptr<QObject> made(faulty.create());
        QVERIFY(made);
        QCOMPARE(test::StudioDriver::qmlWarnings().size(), 1);
    }

    void nothingWarned() { QCOMPARE(test::StudioDriver::qmlWarnings(), QStringList()); }
};

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    SurroundingsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "surroundings_test.moc"
