#include <QtTest/QtTest>

#include <QFile>
#include <QGuiApplication>

#include "studio_driver.h"
#include "vidgo/test/test_folder.h"
#include "vidgo/ui/messages/convert.h"

using namespace vidgo;
using test::StudioDriver;

/// The ways from a real studio to a sandbox beside it.
class SandboxDoorTest : public QObject
{
    Q_OBJECT

    test::TestFolder m_home;
    test::TestFolder m_programs;
    StudioDriver m_studio{m_home.path()};

    QString placeOf(const char* name) const { return ui::pathText(m_programs.path() / name); }
    // A program that writes down what it was started with.
    void put(const char* name) const
    {
        QFile file(placeOf(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\necho \"$@\" > \"$0.asked.part\"\nmv \"$0.asked.part\" \"$0.asked\"\n");
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    QByteArray asked() const
    {
        QFile file(placeOf("vidgo-studio.asked"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { m_studio.setPrograms(ui::pathText(m_programs.path())); }

    void withoutItsProgramsNoSandboxIsOffered()
    {
        put("vidgo-studio");
        put("vidgo-sandbox");
        QVERIFY(m_studio.start(QStringLiteral("light"), Language::English, QStringLiteral("home")));
        QVERIFY(!m_studio.isVisible(QStringLiteral("sandboxInvitation")));
    }

    void whoHasMadeNothingYetIsOfferedOne()
    {
        put("vidgo-server");
        QVERIFY(m_studio.start(QStringLiteral("light"), Language::Japanese, QStringLiteral("home")));
        QVERIFY(m_studio.waitFor(QStringLiteral("openSandbox")));
        m_studio.screenshot(QStringLiteral("sandbox-offered"));
        QVERIFY(m_studio.click(QStringLiteral("openSandbox")));
        QTRY_COMPARE(asked(), QByteArray("--sandbox --language ja"));
    }

    void theSettingsOfferItToo()
    {
        QVERIFY(QFile::remove(placeOf("vidgo-studio.asked")));
        QVERIFY(m_studio.start(QStringLiteral("dark"), Language::English, QStringLiteral("settings")));
        QVERIFY(m_studio.click(QStringLiteral("openSandboxFromSettings")));
        QTRY_COMPARE(asked(), QByteArray("--sandbox --language en"));
        m_studio.screenshot(QStringLiteral("sandbox-in-settings"));
    }

    void aSandboxThatDoesNotStartIsTold()
    {
        QVERIFY(QFile::remove(placeOf("vidgo-studio")));
        QVERIFY(m_studio.click(QStringLiteral("openSandboxFromSettings")));
        QVERIFY(m_studio.waitFor(QStringLiteral("toastHost")));
        const std::function<bool(QQuickItem*)> says = [&](QQuickItem* at) {
            return at->property("text").toString().contains(QStringLiteral("could not be opened")) ||
                   std::ranges::any_of(at->childItems(), says);
        };
        QVERIFY(says(m_studio.find(QStringLiteral("toastHost"))));
    }

    void nothingWarned() { QCOMPARE(StudioDriver::qmlWarnings(), QStringList()); }
};

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    SandboxDoorTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "sandbox_door_test.moc"
