#include <QtTest/QtTest>

#include "vidgo/accounts/access_token.h"
#include "vidgo/accounts/accounts_error.h"
#include "vidgo/base/hmac.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::accounts;
using namespace std::chrono_literals;

/// Access tokens, real and forged.
class AccessTokenTest : public QObject
{
    Q_OBJECT

    static constexpr const char* kSecret = "a key of thirty-two bytes and more";

    static AccountKeys keys(const std::vector<std::pair<std::string, std::string>>& tokenKeys)
    {
        std::vector<ServerKey> list;
        list.reserve(tokenKeys.size());
        for (const auto& [id, secret] : tokenKeys)
            list.push_back({.id = id, .secret = Secret(secret)});
        std::vector<ServerKey> masters;
        masters.push_back({.id = "m", .secret = Secret(std::string(32, 'm'))});
        auto made = AccountKeys::create(std::move(list), std::move(masters));
        if (!made)
            qFatal("%s", made.error().internal().c_str());
        return std::move(*made);
    }
    static QByteArray base64(const QByteArray& text)
    {
        return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }
    static std::string signedToken(const QByteArray& header, const QByteArray& payload)
    {
        const auto text = base64(header) + "." + base64(payload);
        const auto mac = hmacSha256(Secret(std::string(kSecret)), {text.toStdString()});
        return (text + "." + base64(QByteArray::fromHex(QByteArray::fromStdString(mac)))).toStdString();
    }

    test::ManualClock m_clock;
    AccountKeys m_keys = keys({{"k1", kSecret}});
    AccountRules::Sessions m_rules{.accessLife = 15min, .clockLeeway = 30s};
    AccessTokens m_tokens{m_keys, {.issuer = "us", .audience = "api"}, m_rules};

    AccessClaims claims() const
    {
        return {.account = AccountId("ann"),
                .session = SessionId("s1"),
                .roles = {Role::User, Role::Admin},
                .issuedAt = std::chrono::floor<std::chrono::seconds>(m_clock.now()),
                .expiresAt = std::chrono::floor<std::chrono::seconds>(m_clock.now()) + 15min,
                .tokenId = "t1"};
    }
    QByteArray payload(const QByteArray& from = {}, const QByteArray& to = {}) const
    {
        const qlonglong now = claims().issuedAt.time_since_epoch().count() / 1000;
        auto text = QByteArray(R"({"aud":"api","exp":EXP,"iat":IAT,"iss":"us","jti":"t1","roles":["user"],)"
                               R"("sid":"s1","sub":"ann"})");
        text.replace("EXP", QByteArray::number(now + 900));
        text.replace("IAT", QByteArray::number(now));
        return from.isEmpty() ? text : text.replace(from, to);
    }

private Q_SLOTS:
    void aTokenSaysWhatWasIssued()
    {
        const auto token = m_tokens.issue(claims());
        const auto read = m_tokens.read(token.reveal(), m_clock.now());
        VIDGO_VERIFY(read);
        QVERIFY(*read == claims());
        QVERIFY(m_tokens.read(signedToken(R"({"alg":"HS256","kid":"k1","typ":"JWT"})", payload()),
                              m_clock.now()));
    }

    void aTokenWithAnyByteChangedIsRefused()
    {
        const std::string token(m_tokens.issue(claims()).reveal());
        for (std::size_t i = 0; i < token.size(); ++i)
            for (const char c : {'A', 'B', '.', '=', '\0', static_cast<char>(token[i] ^ 0x20)}) {
                auto changed = token;
                changed[i] = c;
                if (changed != token)
                    VIDGO_VERIFY_ERROR(m_tokens.read(changed, m_clock.now()), AccountsError::AccessRefused);
            }
        for (std::size_t size = 0; size < token.size(); ++size)
            VIDGO_VERIFY_ERROR(m_tokens.read(token.substr(0, size), m_clock.now()),
                               AccountsError::AccessRefused);
        for (const char* more : {"A", ".", "=", " ", "\n", ".A"})
            VIDGO_VERIFY_ERROR(m_tokens.read(token + more, m_clock.now()), AccountsError::AccessRefused);
        VIDGO_VERIFY_ERROR(m_tokens.read(std::string(1 << 20, 'A'), m_clock.now()),
                           AccountsError::AccessRefused);
    }

    void noOtherAlgorithmIsKnown_data()
    {
        QTest::addColumn<QByteArray>("header");
        for (const char* header :
             {R"({"alg":"none","kid":"k1","typ":"JWT"})", R"({"alg":"None","kid":"k1","typ":"JWT"})",
              R"({"alg":"HS384","kid":"k1","typ":"JWT"})", R"({"alg":"RS256","kid":"k1","typ":"JWT"})",
              R"({"alg":"hs256","kid":"k1","typ":"JWT"})", R"({"alg":"HS256","typ":"JWT"})",
              R"({"alg":"HS256","kid":"k2","typ":"JWT"})", R"({"alg":"HS256","kid":"../k1","typ":"JWT"})",
              R"({"alg":"HS256","kid":"k1","typ":"JWT","crit":["exp"]})",
              R"({"alg":"HS256","jwk":{},"kid":"k1","typ":"JWT"})",
              R"({ "alg":"HS256","kid":"k1","typ":"JWT"})",
              R"({"alg":"none","alg":"HS256","kid":"k1","typ":"JWT"})", "{}", "null", ""})
            QTest::newRow(header) << QByteArray(header);
    }
    void noOtherAlgorithmIsKnown()
    {
        QFETCH(QByteArray, header);
        VIDGO_VERIFY_ERROR(m_tokens.read(signedToken(header, payload()), m_clock.now()),
                           AccountsError::AccessRefused);
        const auto unsigned_ = (base64(header) + "." + base64(payload()) + ".").toStdString();
        VIDGO_VERIFY_ERROR(m_tokens.read(unsigned_, m_clock.now()), AccountsError::AccessRefused);
    }

    void aPayloadThatIsNotOursIsRefusedEvenWhenItIsSigned_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char* name, const char* from, const char* to) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to);
        };
        row("for somebody else", "\"aud\":\"api\"", "\"aud\":\"app\"");
        row("by somebody else", "\"iss\":\"us\"", "\"iss\":\"them\"");
        row("several audiences", "\"aud\":\"api\"", "\"aud\":[\"api\"]");
        row("no subject", "\"sub\":\"ann\"", "\"sub\":\"\"");
        row("a number for the subject", "\"sub\":\"ann\"", "\"sub\":1");
        row("no session", "\"sid\":\"s1\",", "");
        row("an unknown role", "[\"user\"]", "[\"root\"]");
        row("a role twice", "[\"user\"]", "[\"user\",\"user\"]");
        row("a role that is no text", "[\"user\"]", "[1]");
        row("more claims", "\"sid\"", "\"scope\":\"all\",\"sid\"");
        row("a claim twice", "\"sid\"", "\"sid\":\"s0\",\"sid\"");
        row("a blank", "\"sid\"", " \"sid\"");
        row("a fraction", "\"exp\":", "\"exp\":0.5e");
        row("a time beyond all bounds", "\"exp\":", "\"exp\":99999999");
        row("a life too long", "\"iat\":1", "\"iat\":");
        row("no object", "{", "[{");
    }
    void aPayloadThatIsNotOursIsRefusedEvenWhenItIsSigned()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const auto changed = payload(from, to);
        QVERIFY(changed != payload());
        VIDGO_VERIFY_ERROR(
            m_tokens.read(signedToken(R"({"alg":"HS256","kid":"k1","typ":"JWT"})", changed), m_clock.now()),
            AccountsError::AccessRefused);
    }

    void aTokenLivesFifteenMinutesAndALittleForClocks()
    {
        const auto token = m_tokens.issue(claims());
        const auto start = claims().issuedAt;
        VIDGO_VERIFY(m_tokens.read(token.reveal(), start + 15min + 29s));
        VIDGO_VERIFY_ERROR(m_tokens.read(token.reveal(), start + 15min + 30s), AccountsError::AccessExpired);
        VIDGO_VERIFY_ERROR(m_tokens.read(token.reveal(), start + 24h), AccountsError::AccessExpired);
        VIDGO_VERIFY(m_tokens.read(token.reveal(), start - 30s));
        VIDGO_VERIFY_ERROR(m_tokens.read(token.reveal(), start - 31s), AccountsError::AccessRefused);
    }

    void keysAreReplacedOneAfterTheOther()
    {
        const auto old = m_tokens.issue(claims());
        const auto both = keys({{"k2", "another key of thirty-two bytes..."}, {"k1", kSecret}});
        const AccessTokens tokens(both, {.issuer = "us", .audience = "api"}, m_rules);
        VIDGO_VERIFY(tokens.read(old.reveal(), m_clock.now()));
        const auto fresh = tokens.issue(claims());
        VIDGO_VERIFY(tokens.read(fresh.reveal(), m_clock.now()));
        VIDGO_VERIFY_ERROR(m_tokens.read(fresh.reveal(), m_clock.now()), AccountsError::AccessRefused);
        const auto renamed = keys({{"k1", "another key of thirty-two bytes..."}});
        const AccessTokens others(renamed, {.issuer = "us", .audience = "api"}, m_rules);
        VIDGO_VERIFY_ERROR(others.read(old.reveal(), m_clock.now()), AccountsError::AccessRefused);
    }

    void aServerWithoutGoodKeysDoesNotStart()
    {
        const auto create = [](const std::string& id, std::size_t size, std::size_t count = 1) {
            std::vector<ServerKey> tokenKeys;
            for (std::size_t i = 0; i < count; ++i)
                tokenKeys.push_back({.id = id, .secret = Secret(std::string(size, 'k'))});
            std::vector<ServerKey> masters;
            masters.push_back({.id = "m", .secret = Secret(std::string(32, 'm'))});
            return AccountKeys::create(std::move(tokenKeys), std::move(masters));
        };
        VIDGO_VERIFY(create("k", 32));
        VIDGO_VERIFY_ERROR(create("k", 31), AccountsError::InvalidSecret);
        VIDGO_VERIFY_ERROR(create("k", 32, 0), AccountsError::InvalidSecret);
        VIDGO_VERIFY_ERROR(create("k", 32, 2), AccountsError::InvalidSecret);
        VIDGO_VERIFY_ERROR(create("K 1", 32), AccountsError::InvalidSecret);
        VIDGO_VERIFY_ERROR(AccountKeys::create({}, {}), AccountsError::InvalidSecret);
    }

    void derivedSecretsAreKeptApart()
    {
        const auto one = m_keys.derive("a", {"bc", "d"});
        QVERIFY(one != m_keys.derive("a", {"b", "cd"}));
        QVERIFY(one != m_keys.derive("ab", {"c", "d"}));
        QVERIFY(one != m_keys.derive("a", {"bc", "d", ""}));
        QVERIFY(one == m_keys.derive("a", {"bc", "d"}));
    }
};

QTEST_GUILESS_MAIN(AccessTokenTest)
#include "access_token_test.moc"
