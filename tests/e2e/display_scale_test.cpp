#include <QtTest/QtTest>

#include <csignal>
#include <cstdio>

#include <QGuiApplication>
#include <QProcess>
#include <QQuickItem>
#include <QQuickWindow>

#include "screen_walk.h"
#include "vidgo/ui/messages/convert.h"

using namespace vidgo;

namespace {

/// What a desktop tells its programs on X, the resolution of the display among it.
class DesktopSettings
{
    test::TestFolder m_folder;
    QProcess m_daemon;

    QString file() const { return ui::pathText(m_folder / "xsettings"); }

    bool write(int percent) const
    {
        // In 1024ths of a dot per inch; 96 of them are 100 %.
        QFile settings(file());
        return settings.open(QIODevice::WriteOnly) &&
               settings.write("Xft/DPI " + QByteArray::number(96 * 1024 * percent / 100) + '\n') > 0;
    }

public:
    ~DesktopSettings()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    bool start()
    {
        if (!write(100))
            return false;
        m_daemon.setProcessChannelMode(QProcess::MergedChannels);
        m_daemon.start(QStringLiteral("xsettingsd"), {QStringLiteral("-c"), file()});
        QByteArray said;
        while (!said.contains("Took ownership") && m_daemon.waitForReadyRead(10000))
            said += m_daemon.readAll();
        return said.contains("Took ownership");
    }

    bool setScale(int percent) const
    {
        return write(percent) && kill(static_cast<pid_t>(m_daemon.processId()), SIGHUP) == 0;
    }
};

} // namespace

/// The scale of the display is changed under the running studio, as in the settings of the desktop.
class DisplayScaleTest : public QObject
{
    Q_OBJECT

private:
    DesktopSettings& m_desktop;
    test::TestFolder m_home;
    test::StudioDriver m_studio{m_home.path()};

public:
    explicit DisplayScaleTest(DesktopSettings& desktop)
        : m_desktop(desktop)
    {}

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_studio.start({}, Language::English, QStringLiteral("settings"))); }

    void everyPageFollows()
    {
        test::ScreenWalk walk(m_studio);
        for (const int percent : {100, 200, 150, 100}) {
            QVERIFY(m_desktop.setScale(percent));
            QTRY_COMPARE(qRound(m_studio.window()->effectiveDevicePixelRatio() * 100), percent);
            // The display takes a moment to give the window its size in the new units.
            m_studio.window()->resize(1440, 900);
            QTRY_COMPARE(m_studio.window()->contentItem()->size(), QSizeF(1440, 900));
            for (const char* page : {"home", "gallery", "background_removal", "library", "settings"}) {
                walk.goTo(QString::fromLatin1(page));
                walk.lookAtBothSizes(QString::fromLatin1(page) + QStringLiteral("-at%1").arg(percent));
            }
        }
        QVERIFY2(walk.faults().isEmpty(), qPrintable(walk.faults().join(QLatin1Char('\n'))));
    }

    void nothingWarned() { QCOMPARE(test::StudioDriver::qmlWarnings(), QStringList()); }
};

int main(int argc, char* argv[])
{
    // As on a desktop, the settings are there before the program is.
    DesktopSettings desktop;
    if (!desktop.start()) {
        std::fputs("xsettingsd does not start\n", stderr);
        return 1;
    }
    QGuiApplication application(argc, argv);
    DisplayScaleTest test(desktop);
    return QTest::qExec(&test, argc, argv);
}

#include "display_scale_test.moc"
