#include <QSignalSpy>
#include <QtTest/QtTest>

#include "../support/fake_services.h"
#include "vidgo/ui/settings/proxy_model.h"

using namespace vidgo;
using vidgo::ui::settings::ProxyModel;
using vidgo::ui::settings::SettingsModel;

class ProxyModelTest : public QObject
{
    Q_OBJECT

    /// The page with the setting.
    struct Page
    {
        explicit Page(const ProxyChoice& begun = {})
        {
            fakes.settings.value.proxy = begun;
            settings.setHub(&fakes.hub);
            proxy.setSettings(&settings);
        }
        test::FakeServices fakes;
        SettingsModel settings;
        ProxyModel proxy;
    };

private Q_SLOTS:
    void whatIsChosenIsKeptAndWaitsForTheNextStart()
    {
        Page page;
        QCOMPARE(page.proxy.use(), QStringLiteral("system"));
        QVERIFY(!page.proxy.waits());
        page.proxy.setUse(QStringLiteral("manual"));
        page.proxy.setAddress(QStringLiteral(" http://proxy.example.com:3128 "));
        page.proxy.setUser(QStringLiteral("ann"));
        page.proxy.setExceptions(QStringLiteral("office.example.com,  .lan;here"));
        page.fakes.answer();
        const ProxyChoice wanted{.use = ProxyUse::Manual,
                                 .address = "http://proxy.example.com:3128",
                                 .user = "ann",
                                 .exceptions = {"office.example.com", ".lan", "here"}};
        QVERIFY(page.fakes.settings.value.proxy == wanted);
        QCOMPARE(page.proxy.exceptions(), QStringLiteral("office.example.com, .lan, here"));
        QVERIFY(page.proxy.waits());
        page.proxy.setUse(QStringLiteral("system"));
        page.proxy.setAddress({});
        page.proxy.setUser({});
        page.proxy.setExceptions({});
        QVERIFY(!page.proxy.waits());
    }

    void addressesThatCannotBeAreNotTaken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isAddress");
        QTest::addColumn<bool>("isScript");
        const auto row = [](const char* text, bool isAddress, bool isScript) {
            QTest::newRow(text) << QString::fromLatin1(text) << isAddress << isScript;
        };
        row("", true, true);
        row("http://proxy.example.com:3128", true, true);
        row("https://proxy.example.com", true, true);
        row("socks5h://[::1]:1080", true, false);
        row("http://wpad.example.com/proxy.pac", false, true);
        row("file:///etc/proxy.pac", false, true);
        row("proxy.example.com:3128", false, false);
        row("http://ann:hush@proxy.example.com", false, false);
        row("ftp://proxy.example.com", false, false);
        row("my proxy", false, false);
    }
    void addressesThatCannotBeAreNotTaken()
    {
        QFETCH(QString, text);
        QFETCH(bool, isAddress);
        QFETCH(bool, isScript);
        QCOMPARE(ProxyModel::isAddress(text), isAddress);
        QCOMPARE(ProxyModel::isScript(text), isScript);
        const auto before = QStringLiteral("http://before.example");
        Page page({.address = before.toStdString(), .script = before.toStdString()});
        page.proxy.setAddress(text);
        page.proxy.setScript(text);
        QCOMPARE(page.proxy.address(), isAddress ? text : before);
        QCOMPARE(page.proxy.script(), isScript ? text : before);
    }

    void thePasswordGoesToTheKeychainAndNowhereElse()
    {
        Page page({.use = ProxyUse::Manual, .user = "ann"});
        QSignalSpy kept(&page.proxy, &ProxyModel::passwordKept);
        page.proxy.look();
        page.fakes.answer();
        QVERIFY(!page.proxy.hasPassword());
        page.proxy.keepPassword(QStringLiteral("hush"));
        QVERIFY(page.proxy.busy());
        page.fakes.answer();
        QVERIFY(!page.proxy.busy());
        QVERIFY(page.proxy.hasPassword());
        QCOMPARE(kept.count(), 1);
        QCOMPARE(page.fakes.network.password.reveal(), std::string_view("hush"));
        QCOMPARE(page.fakes.settings.saves, 0);
        page.proxy.keepPassword({});
        page.fakes.answer();
        QVERIFY(!page.proxy.hasPassword());
        QVERIFY(page.fakes.network.password.isEmpty());
    }

    void aKeychainThatStaysShutIsSaid()
    {
        Page page;
        page.fakes.network.error = test::someError();
        QSignalSpy kept(&page.proxy, &ProxyModel::passwordKept);
        page.proxy.keepPassword(QStringLiteral("hush"));
        page.fakes.answer();
        QVERIFY(!page.proxy.errorText().isEmpty());
        QVERIFY(!page.proxy.hasPassword());
        QCOMPARE(kept.count(), 0);
        page.fakes.network.error.reset();
        page.proxy.keepPassword(QStringLiteral("hush"));
        page.fakes.answer();
        QCOMPARE(page.proxy.errorText(), QString());
        QVERIFY(page.proxy.hasPassword());
    }
};

QTEST_GUILESS_MAIN(ProxyModelTest)
#include "proxy_model_test.moc"
