#include <QtTest/QtTest>

#include "loopback_server.h"
#include "vidgo/composition/embedded_studio.h"
#include "vidgo/net/net_error.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::test;
using composition::EmbeddedStudio;

/// That everything which leaves this computer takes the way that the person chose.
class WayOutTest : public QObject
{
    Q_OBJECT

    static constexpr const char* kServer = "https://vidgo.example";

    static composition::Directories placesIn(const TestFolder& home)
    {
        return {.resources = sourcePath("resources"),
                .config = home / "config",
                .data = {},
                .forcedData = home / "data"};
    }
    // Secrets are kept in memory there, and no provider is a real one.
    static composition::SandboxPlaces sandbox()
    {
        composition::SandboxPlaces places;
        places.urls.emplace("piapi", "http://127.0.0.1:9");
        places.keys.emplace("piapi", Secret("key"));
        return places;
    }
    static std::unique_ptr<EmbeddedStudio> open(const TestFolder& home,
                                                const composition::SandboxPlaces& places)
    {
        auto studio = EmbeddedStudio::open(placesIn(home), places, kServer);
        if (!studio)
            qFatal("%s", studio.error().internal().c_str());
        return std::move(*studio);
    }
    static void choose(const TestFolder& home, const ProxyChoice& proxy)
    {
        const auto studio = open(home, sandbox());
        auto settings = studio->services().settings.settings();
        settings.proxy = proxy;
        VIDGO_VERIFY(studio->services().settings.save(settings));
    }

private Q_SLOTS:
    void theServerIsReachedThroughTheProxyWithItsPassword()
    {
        const TestFolder home;
        Requests requests;
        LoopbackServer proxy(answering(requests, {httpAnswer(502, "")}));
        choose(home, {.use = ProxyUse::Manual, .address = proxy.url(), .user = "me"});
        const auto studio = open(home, sandbox());
        const auto services = studio->services();
        VIDGO_VERIFY(services.network.setProxyPassword(Secret("hush")));
        QVERIFY(!services.atServer->shop.plans({}));
        QVERIFY(requests.count() > 0);
        const auto seen = requests.all().at(0);
        QVERIFY2(seen.starts_with("CONNECT vidgo.example:443 HTTP/1.1\r\n"), seen.c_str());
        QVERIFY(seen.find("Proxy-Authorization: Basic bWU6aHVzaA==") != std::string::npos);
        QCOMPARE(std::string(studio->knownProxyPassword().reveal()), std::string("hush"));
    }

    void hostsOfThePersonAreReachedWithoutIt()
    {
        const TestFolder home;
        Requests requests;
        LoopbackServer proxy(answering(requests, {httpAnswer(502, "")}));
        choose(home, {.use = ProxyUse::Manual, .address = proxy.url(), .exceptions = {"vidgo.example"}});
        const auto studio = open(home, sandbox());
        QVERIFY(!studio->services().atServer->shop.plans({})); // such a name leads nowhere
        QCOMPARE(requests.count(), 0);
    }

    void providersAreReachedThroughItToo()
    {
        const TestFolder home;
        Requests requests;
        LoopbackServer proxy(answering(requests, {httpAnswer(502, "")}));
        choose(home, {.use = ProxyUse::Manual, .address = proxy.url()});
        qputenv("PIAPI_KEY", "a-key");
        const auto forget = qScopeGuard([] { qunsetenv("PIAPI_KEY"); });
        const auto studio = open(home, {});
        VIDGO_VERIFY(studio->services().session.enter(StudioMode::OwnComputer));
        const auto status = studio->services().providers.refresh("piapi", {});
        QVERIFY(requests.count() > 0);
        const auto seen = requests.all().at(0);
        QVERIFY2(seen.starts_with("CONNECT "), seen.c_str());
        QVERIFY(seen.find("a-key") == std::string::npos);
    }

    void aScriptThatCannotBeHadLetsNothingOut()
    {
        const TestFolder home;
        choose(home, {.use = ProxyUse::Script, .script = "file:///no/such/proxy.pac"});
        const auto studio = open(home, sandbox());
        VIDGO_VERIFY_ERROR(studio->services().atServer->shop.plans({}), net::NetError::ProxyFailed);
    }
};

QTEST_GUILESS_MAIN(WayOutTest)
#include "way_out_test.moc"
