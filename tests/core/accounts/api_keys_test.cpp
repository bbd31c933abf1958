#include "accounts_fixture.h"
#include "vidgo/base/hmac.h"

using namespace vidgo;
using namespace vidgo::accounts;
using namespace vidgo::test;

/// Programs that ask with an API key.
class ApiKeysTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PostgresServer> m_server;
    int m_nonce = 0;

    static ApiRequest request()
    {
        return {
            .method = "POST", .path = "/api/v1/tools/run", .query = "size=2&name=%E5%B7%9D", .body = "{}"};
    }
    std::string signedBy(AccountsFixture& f, const NewApiKey& key, const ApiRequest& what = request())
    {
        auto header = signApiRequest(what, key.info.id, key.secret, f.clock.now(),
                                     "nonce-of-request-" + std::to_string(++m_nonce));
        if (!header)
            qFatal("%s", header.error().internal().c_str());
        return std::move(*header);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto server = PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void theStringToSignIsWhatTheDocumentSays()
    {
        const auto text = apiStringToSign(request(), 1'790'000'000, "0123456789abcdef");
        VIDGO_VERIFY(text);
        QCOMPARE(*text, std::string("VIDGO-HMAC-SHA256\nPOST\n/api/v1/tools/run\nsize=2&name=%E5%B7%9D\n"
                                    "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a\n"
                                    "1790000000\n0123456789abcdef"));
    }

    void aSignedRequestIsGoodOnce_data() { addBackendRows(); }
    void aSignedRequestIsGoodOnce()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        const auto account = f.register_();
        const auto key = f.apiKeys().make(account, "My script", {"run_tools", "credits_read"});
        VIDGO_VERIFY(key);
        const auto header = signedBy(f, *key);
        const auto caller = f.apiKeys().check(request(), header, "192.0.2.1");
        VIDGO_VERIFY(caller);
        QCOMPARE(caller->account, account);
        VIDGO_VERIFY(requireScope(*caller, "run_tools"));
        VIDGO_VERIFY_ERROR(requireScope(*caller, "library_write"), AccountsError::NotAllowed);
        VIDGO_VERIFY_ERROR(requireRole(*caller, Role::Admin), AccountsError::NotAllowed);
        VIDGO_VERIFY_ERROR(f.apiKeys().check(request(), header, "192.0.2.1"),
                           AccountsError::SignatureRefused);
        VIDGO_VERIFY(f.apiKeys().check(request(), signedBy(f, *key), "192.0.2.1"));
        QVERIFY(f.apiKeys().list(account)->front().lastUsedAt == f.clock.now());
    }

    void aRequestIsGoodForFiveMinutesAndNeverTwice_data() { addBackendRows(); }
    void aRequestIsGoodForFiveMinutesAndNeverTwice()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        const auto key = f.apiKeys().make(f.register_(), "My script", {"run_tools"});
        const auto header = signedBy(f, *key);
        const auto late = signedBy(f, *key);
        VIDGO_VERIFY(f.apiKeys().check(request(), header, "192.0.2.1"));
        for (int i = 0; i < 10; ++i) { // the nonce is remembered as long as the time would be good
            f.clock.advance(31s);
            VIDGO_VERIFY(f.sweeper().sweep());
            VIDGO_VERIFY_ERROR(f.apiKeys().check(request(), header, "192.0.2.1"),
                               AccountsError::SignatureRefused);
        }
        VIDGO_VERIFY_ERROR(f.apiKeys().check(request(), late, "192.0.2.1"), AccountsError::SignatureRefused);
        const auto early = signApiRequest(request(), key->info.id, key->secret, f.clock.now() + 301s,
                                          "nonce-from-the-future");
        VIDGO_VERIFY_ERROR(f.apiKeys().check(request(), *early, "192.0.2.1"),
                           AccountsError::SignatureRefused);
        VIDGO_VERIFY(f.sweeper().sweep());
        QCOMPARE(f.number("SELECT COUNT(*) FROM account_api_nonces"), std::int64_t{0});
    }

    void whatWasSignedMayNotBeChanged_data() { addBackendRows(); }
    void whatWasSignedMayNotBeChanged()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        const auto key = f.apiKeys().make(f.register_(), "My script", {"run_tools"});
        const auto header = signedBy(f, *key);
        const auto refused = [&](const ApiRequest& changed) {
            return !f.apiKeys().check(changed, header, "192.0.2.1").has_value();
        };
        auto changed = request();
        changed.method = "GET";
        QVERIFY(refused(changed));
        changed = request();
        changed.path += "/";
        QVERIFY(refused(changed));
        changed = request();
        changed.query = "name=%E5%B7%9D&size=2";
        QVERIFY(refused(changed));
        changed = request();
        changed.body = "{ }";
        QVERIFY(refused(changed));
        changed = request();
        changed.method = "POST\n/api/v1/tools/run";
        QVERIFY(refused(changed));
        for (std::size_t i = 0; i < header.size(); ++i)
            for (const char c : {'a', '0', ',', '\0', static_cast<char>(header[i] ^ 0x20)}) {
                auto bad = header;
                bad[i] = c;
                if (bad != header)
                    VIDGO_VERIFY_ERROR(f.apiKeys().check(request(), bad, "192.0.2.1"),
                                       AccountsError::SignatureRefused);
            }
        QCOMPARE(f.number("SELECT COUNT(*) FROM account_api_nonces"), std::int64_t{0});
        VIDGO_VERIFY(f.apiKeys().check(request(), header, "192.0.2.1"));
    }

    void aMalformedHeaderIsRefused_data()
    {
        QTest::addColumn<QByteArray>("header");
        const QByteArray mac(64, 'a');
        const QByteArray good =
            "VIDGO-HMAC-SHA256 key=k1, timestamp=1790000000, nonce=0123456789abcdef, signature=" + mac;
        QVERIFY(readApiAuthorization(good.toStdString()));
        const auto row = [](const char* name, const QByteArray& header) { QTest::newRow(name) << header; };
        row("empty", "");
        row("another scheme", "Bearer abc");
        row("nothing", "VIDGO-HMAC-SHA256");
        row("another order",
            "VIDGO-HMAC-SHA256 timestamp=1, key=k, nonce=0123456789abcdef, signature=" + mac);
        row("more", good + ", more=1");
        row("a comma", good + ",");
        row("a blank", good + " ");
        row("an upper-case signature", QByteArray(good).replace("aaaa", "AAAA"));
        row("a short signature", good.chopped(1));
        row("a short nonce", QByteArray(good).replace("0123456789abcdef", "0123"));
        row("a negative time", QByteArray(good).replace("1790000000", "-1"));
        row("a time with a zero", QByteArray(good).replace("1790000000", "01790000000"));
        row("a time beyond all bounds", QByteArray(good).replace("1790000000", "99999999999999999999"));
        row("a fraction", QByteArray(good).replace("1790000000", "1.5"));
        row("SQL", QByteArray(good).replace("k1", "' OR 1=1 --"));
        row("huge", "VIDGO-HMAC-SHA256 key=" + QByteArray(1 << 20, 'k'));
    }
    void aMalformedHeaderIsRefused()
    {
        QFETCH(QByteArray, header);
        VIDGO_VERIFY_ERROR(readApiAuthorization(header.toStdString()), AccountsError::SignatureRefused);
    }

    void keysEnd_data() { addBackendRows(); }
    void keysEnd()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        const auto account = f.register_();
        const auto bob = f.register_("bob@example.com");
        const auto revoked = f.apiKeys().make(account, "Revoked", {"run_tools"});
        const auto expiring = f.apiKeys().make(account, "Expiring", {"run_tools"}, f.clock.now() + 1h);
        VIDGO_VERIFY(f.apiKeys().check(request(), signedBy(f, *revoked), "192.0.2.1"));
        VIDGO_VERIFY_ERROR(f.apiKeys().revoke(bob, revoked->info.id), AccountsError::KeyMissing);
        VIDGO_VERIFY(f.apiKeys().revoke(account, revoked->info.id));
        VIDGO_VERIFY(f.apiKeys().revoke(account, revoked->info.id));
        VIDGO_VERIFY_ERROR(f.apiKeys().check(request(), signedBy(f, *revoked), "192.0.2.1"),
                           AccountsError::SignatureRefused);
        VIDGO_VERIFY(f.apiKeys().check(request(), signedBy(f, *expiring), "192.0.2.1"));
        f.clock.advance(1h);
        VIDGO_VERIFY_ERROR(f.apiKeys().check(request(), signedBy(f, *expiring), "192.0.2.1"),
                           AccountsError::SignatureRefused);
        QCOMPARE(f.eventsOf(account).count(QStringLiteral("api_key_revoked")), 1);
    }

    void aBannedAccountHasNoKeysThatWork_data() { addBackendRows(); }
    void aBannedAccountHasNoKeysThatWork()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        const auto account = f.register_();
        const auto key = f.apiKeys().make(account, "My script", {"run_tools"});
        VIDGO_VERIFY(f.bans().banAccount(account, f.admin, "Write to us."));
        VIDGO_VERIFY_ERROR(f.apiKeys().check(request(), signedBy(f, *key), "192.0.2.1"),
                           AccountsError::AccountBanned);
        VIDGO_VERIFY(f.bans().liftAccountBans(account, f.admin));
        VIDGO_VERIFY(f.apiKeys().check(request(), signedBy(f, *key), "192.0.2.1"));
    }

    void theSecretIsNotInTheDatabaseAndLivesAsLongAsItsMasterKey_data() { addBackendRows(); }
    void theSecretIsNotInTheDatabaseAndLivesAsLongAsItsMasterKey()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        const auto key = f.apiKeys().make(f.register_(), "My script", {"run_tools"});
        std::string row;
        auto session = f.database->session();
        VIDGO_VERIFY(
            session->query("SELECT id, account_id, name, salt, master_key, scopes FROM account_api_keys", {},
                           [&](const storage::Row& found) {
                               for (std::size_t i = 0; i < 6; ++i)
                                   row += std::string(found.text(i)) + "\n";
                           }));
        QVERIFY(row.find(std::string(key->secret.reveal()).substr(4)) == std::string::npos);
        const auto twoKeys = [](const std::vector<std::pair<std::string, std::string>>& list) {
            std::vector<ServerKey> masters;
            masters.reserve(list.size());
            for (const auto& [id, secret] : list)
                masters.push_back({.id = id, .secret = Secret(secret)});
            std::vector<ServerKey> tokens;
            tokens.push_back({.id = "t", .secret = Secret(std::string(32, 't'))});
            return AccountKeys::create(std::move(tokens), std::move(masters));
        };
        const std::string first = "the key of everything else, long enough first";
        f.keys = *twoKeys({{"new", std::string(40, 'n')}, {"first", first}});
        VIDGO_VERIFY(f.apiKeys().check(request(), signedBy(f, *key), "192.0.2.1"));
        f.keys = *twoKeys({{"new", std::string(40, 'n')}});
        VIDGO_VERIFY_ERROR(f.apiKeys().check(request(), signedBy(f, *key), "192.0.2.1"),
                           AccountsError::SignatureRefused);
    }

    void onlyGoodKeysAreMade_data() { addBackendRows(); }
    void onlyGoodKeysAreMade()
    {
        AccountsFixture f(backendOfRow(), m_server.get());
        const auto account = f.register_();
        auto keys = f.apiKeys();
        VIDGO_VERIFY_ERROR(keys.make(account, "", {"run_tools"}), AccountsError::InvalidRequest);
        VIDGO_VERIFY_ERROR(keys.make(account, "No scope", {}), AccountsError::InvalidRequest);
        VIDGO_VERIFY_ERROR(keys.make(account, "Unknown", {"everything"}), AccountsError::InvalidRequest);
        VIDGO_VERIFY_ERROR(keys.make(account, "Past", {"run_tools"}, f.clock.now()),
                           AccountsError::InvalidRequest);
        VIDGO_VERIFY_ERROR(keys.make(AccountId("nobody"), "Nobody's", {"run_tools"}),
                           AccountsError::AccountMissing);
        for (int i = 0; i < 20; ++i)
            VIDGO_VERIFY(keys.make(account, "Key", {"run_tools"}));
        VIDGO_VERIFY_ERROR(keys.make(account, "One more", {"run_tools"}), AccountsError::TooManyKeys);
        VIDGO_VERIFY(keys.revoke(account, keys.list(account)->front().id));
        VIDGO_VERIFY(keys.make(account, "One more", {"run_tools"}));
    }
};

QTEST_GUILESS_MAIN(ApiKeysTest)
#include "api_keys_test.moc"
