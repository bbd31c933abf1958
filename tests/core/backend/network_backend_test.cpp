#include <QtTest/QtTest>
#include <map>

#include "vidgo/backend/network_backend.h"
#include "vidgo/model/proxy.h"
#include "vidgo/secrets/secrets_error.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using backend::NetworkBackend;

namespace {

/// A keychain that counts how often it is asked.
class CountedKeychain final : public secrets::SecretStore
{
public:
    std::map<std::string, Secret> kept;
    int asked = 0;
    bool isLocked = false;

    Result<std::optional<Secret>> read(const std::string& name) override
    {
        ++asked;
        if (isLocked)
            return fail(secrets::SecretsError::Locked, "a test asked for it");
        const auto found = kept.find(name);
        return found == kept.end() ? std::nullopt : std::optional(found->second);
    }
    Outcome write(const std::string& name, const Secret& value) override
    {
        if (isLocked)
            return fail(secrets::SecretsError::Locked, "a test asked for it");
        kept.insert_or_assign(name, value);
        return {};
    }
    Outcome remove(const std::string& name) override
    {
        kept.erase(name);
        return {};
    }
};

} // namespace

class NetworkBackendTest : public QObject
{
    Q_OBJECT

    static std::string revealed(const Secret& secret) { return std::string(secret.reveal()); }

private Q_SLOTS:
    void thePasswordIsKeptByTheKeychainOnly()
    {
        CountedKeychain keychain;
        NullLog log;
        NetworkBackend network(keychain, log);
        QCOMPARE(*network.hasProxyPassword(), false);
        VIDGO_VERIFY(network.setProxyPassword(Secret("hush")));
        QCOMPARE(*network.hasProxyPassword(), true);
        QCOMPARE(revealed(keychain.kept.at(std::string(kProxyPasswordName))), std::string("hush"));
        VIDGO_VERIFY(network.setProxyPassword(Secret()));
        QVERIFY(keychain.kept.empty());
        QCOMPARE(*network.hasProxyPassword(), false);
    }

    void theKeychainIsAskedOnceAndNotBeforeAProxyWantsIt()
    {
        CountedKeychain keychain;
        keychain.kept.emplace(kProxyPasswordName, Secret("hush"));
        NullLog log;
        NetworkBackend network(keychain, log);
        QVERIFY(network.knownProxyPassword().isEmpty());
        QCOMPARE(keychain.asked, 0);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(revealed(network.proxyPassword()), std::string("hush"));
        QCOMPARE(revealed(network.knownProxyPassword()), std::string("hush"));
        QCOMPARE(keychain.asked, 1);
        VIDGO_VERIFY(network.setProxyPassword(Secret("another")));
        QCOMPARE(revealed(network.proxyPassword()), std::string("another"));
        QCOMPARE(keychain.asked, 1);
    }

    void aKeychainThatStaysShutIsNotAskedAgainAndAgain()
    {
        CountedKeychain keychain;
        keychain.isLocked = true;
        NullLog log;
        NetworkBackend network(keychain, log);
        VIDGO_VERIFY_ERROR(network.setProxyPassword(Secret("hush")), secrets::SecretsError::Locked);
        QVERIFY(network.proxyPassword().isEmpty());
        QVERIFY(network.proxyPassword().isEmpty());
        QCOMPARE(keychain.asked, 1);
        VIDGO_VERIFY_ERROR(network.hasProxyPassword(), secrets::SecretsError::Locked);
    }
};

QTEST_GUILESS_MAIN(NetworkBackendTest)
#include "network_backend_test.moc"
