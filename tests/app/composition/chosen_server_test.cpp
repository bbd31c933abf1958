#include <QtTest/QtTest>
#include <algorithm>

#include "vidgo/composition/account_link.h"
#include "vidgo/composition/embedded_studio.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using composition::EmbeddedStudio;
using composition::Notice;

/// Which server a studio asks, and that it goes on without one.
class ChosenServerTest : public QObject
{
    Q_OBJECT

    test::TestFolder m_home;
    composition::Directories m_places{.resources = test::sourcePath("resources"),
                                      .config = m_home / "config",
                                      .data = {},
                                      .forcedData = m_home / "data"};

    std::unique_ptr<EmbeddedStudio> open(const std::string& server = {},
                                         const composition::SandboxPlaces& sandbox = {})
    {
        auto studio = EmbeddedStudio::open(m_places, sandbox, server);
        if (!studio)
            qFatal("%s", studio.error().internal().c_str());
        return std::move(*studio);
    }
    static std::string hostOf(EmbeddedStudio& studio)
    {
        auto* const link = studio.accountLink();
        return link ? link->server().host() : std::string();
    }
    static bool complains(const EmbeddedStudio& studio)
    {
        return std::ranges::count(studio.notices(), Notice::ServerAddressWrong) > 0;
    }
    void choose(const std::string& address)
    {
        auto studio = open();
        auto settings = studio->services().settings.settings();
        settings.serverAddress = address;
        VIDGO_VERIFY(studio->services().settings.save(settings));
    }

private Q_SLOTS:
    void withoutAnAddressThereIsNone()
    {
        const auto studio = open();
        QVERIFY(!studio->services().atServer);
        QVERIFY(!complains(*studio));
    }

    void theOneOfTheSettingsIsUsedFromTheNextStartOn()
    {
        choose("https://vidgo.example/");
        const auto studio = open();
        QVERIFY(studio->services().atServer);
        QCOMPARE(hostOf(*studio), std::string("vidgo.example"));
    }

    void whatTheProgramIsGivenWins()
    {
        choose("https://vidgo.example");
        QCOMPARE(hostOf(*open("https://other.example:8443")), std::string("other.example:8443"));
    }

    void inTheSandboxTheSettingsAreNotAsked()
    {
        choose("https://vidgo.example");
        composition::SandboxPlaces sandbox;
        sandbox.urls.emplace("piapi", "http://127.0.0.1:9");
        sandbox.keys.emplace("piapi", Secret("key"));
        QVERIFY(!open({}, sandbox)->services().atServer);
        QCOMPARE(hostOf(*open("http://127.0.0.1:4000", sandbox)), std::string("127.0.0.1:4000"));
    }

    void aWrongAddressIsSaidAndTheStudioGoesOn_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("another scheme") << "ftp://vidgo.example";
        QTest::newRow("unencrypted") << "http://vidgo.example";
        QTest::newRow("a path") << "https://vidgo.example/api";
        QTest::newRow("a name and a password") << "https://ann:secret@vidgo.example";
        QTest::newRow("words") << "my server";
    }
    void aWrongAddressIsSaidAndTheStudioGoesOn()
    {
        QFETCH(QString, address);
        choose(address.toStdString());
        const auto studio = open();
        QVERIFY(!studio->services().atServer);
        QVERIFY(complains(*studio));
        QFile log(QString::fromStdString((m_home / "data" / "log" / "vidgo.log").string()));
        QVERIFY(log.open(QIODevice::ReadOnly));
        const auto lines = log.readAll();
        QVERIFY(lines.contains("the address of the server cannot be used"));
        QVERIFY(!lines.contains("secret@"));
    }
};

QTEST_GUILESS_MAIN(ChosenServerTest)
#include "chosen_server_test.moc"
