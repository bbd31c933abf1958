#include <cctype>

#include "paddle_fixture.h"
#include "vidgo/base/hmac.h"
#include "vidgo/billing/billing_error.h"
#include "vidgo/billing/paddle_signature.h"

using namespace vidgo;
using namespace vidgo::billing;
using namespace vidgo::billing::paddle;
using namespace std::chrono_literals;

namespace {

const std::string kBody = R"({"event_id":"evt_01"})";
constexpr std::int64_t kTime = 1767229687;

Secret secret()
{
    return Secret(std::string("pdl_ntfset_01kdv9m7x2q4n6r8t0w2y4z6b8_secret"));
}

Timestamp at(std::chrono::milliseconds later)
{
    return Timestamp(std::chrono::seconds(kTime)) + later;
}

std::string hash(const std::string& time = std::to_string(kTime))
{
    return hmacSha256(secret(), {time, ":", kBody});
}

std::string header()
{
    return "ts=" + std::to_string(kTime) + ";h1=" + hash();
}

Outcome judged(const std::string& text, std::chrono::milliseconds later = 1s)
{
    return verifySignature(text, kBody, secret(), at(later));
}

} // namespace

class PaddleSignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVectorIsJudgedAsPaddlesLibrary();
    void publishedValuesAreAccepted();
    void anyOfSeveralHashesWillDo();
    void aHeaderThatIsNoneIsRefused_data();
    void aHeaderThatIsNoneIsRefused();
    void aHashThatDoesNotFitIsRefused_data();
    void aHashThatDoesNotFitIsRefused();
    void theToleranceIsKeptToTheMillisecond();
    void anotherTimeNeedsAnotherHash();
    void everyByteOfTheBodyCounts();
    void oversizedMessagesAreNotRead();
    void nothingIsTrustedWithoutASecret();
    void aForgedOldMessageIsForgedFirst();
};

void PaddleSignatureTest::everyVectorIsJudgedAsPaddlesLibrary()
{
    const auto vectors = test::paddleVectors();
    QVERIFY(vectors.asArray());
    QVERIFY(vectors.asArray()->size() >= 20);
    int accepted = 0;
    for (const auto& vector : *vectors.asArray()) {
        const auto id = test::memberText(vector, "id");
        const auto verdict =
            verifySignature(test::memberText(vector, "header"), test::memberText(vector, "body"),
                            Secret(test::memberText(vector, "secret")),
                            Timestamp(std::chrono::milliseconds(*vector.find("now_ms")->asInt())));
        QVERIFY2(verdict.has_value() == *vector.find("accept")->asBool(), id.c_str());
        accepted += verdict ? 1 : 0;
    }
    QCOMPARE(accepted, 14);
}

// From the tests of Paddle's own libraries.
void PaddleSignatureTest::publishedValuesAreAccepted()
{
    VIDGO_VERIFY(verifySignature(
        "ts=1698796800;h1=a300428748dce5c70e4da19bffd60769591ea969c99dea3105d0ec9612cf43f9",
        R"({"data": ["1", "2"]})", Secret(std::string("VALID_SECRET")), Timestamp(1698796800s)));
    VIDGO_VERIFY(verifySignature(
        "ts=1696195954;h1=d96299976a6eb066f484d7fde011ac56fc32b38fc9940bc419d6e537fdc6ef02", "hello-world",
        Secret(std::string("pdl_ntf_01hbpjmytsa32fhr36nqgc3kgb_WvRO0eL4Bj9rgYYIBZY6wZhG4EHy9jzh")),
        Timestamp(1696195954s)));
}

void PaddleSignatureTest::anyOfSeveralHashesWillDo()
{
    const std::string wrong = ";h1=" + std::string(64, '0');
    VIDGO_VERIFY(judged(header() + wrong));
    VIDGO_VERIFY(judged("ts=" + std::to_string(kTime) + wrong + ";h1=" + hash() + wrong));
    VIDGO_VERIFY(judged("h1=" + hash() + ";ts=" + std::to_string(kTime)));
    VIDGO_VERIFY(judged(header() + ";h2=something;v=;"));
}

void PaddleSignatureTest::aHeaderThatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const std::string& text) {
        QTest::newRow(name) << QByteArray::fromStdString(text);
    };
    row("empty", "");
    row("no time", "h1=" + hash());
    row("no hash", "ts=1767229687");
    row("an empty time", "ts=;h1=" + hash(""));
    row("a time with a sign", "ts=+1767229687;h1=" + hash("+1767229687"));
    row("a time before all times", "ts=-1;h1=" + hash("-1"));
    row("a fraction", "ts=1767229687.5;h1=" + hash("1767229687.5"));
    row("a huge time", "ts=99999999999999999999;h1=" + hash("99999999999999999999"));
    row("two times", "ts=1767229687;ts=1767229687;h1=" + hash());
    row("commas", "ts=1767229687,h1=" + hash());
    row("a space", "ts=1767229687; h1=" + hash());
    row("capital keys", "TS=1767229687;H1=" + hash());
}

void PaddleSignatureTest::aHeaderThatIsNoneIsRefused()
{
    QFETCH(QByteArray, text);
    VIDGO_VERIFY(judged(header()));
    VIDGO_VERIFY_ERROR(judged(text.toStdString()), BillingError::MessageMalformed);
}

void PaddleSignatureTest::aHashThatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* name, const std::string& value) {
        QTest::newRow(name) << QByteArray::fromStdString(value);
    };
    auto upper = hash();
    for (auto& c : upper)
        c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    row("empty", "");
    row("upper case", upper);
    row("half", hash().substr(0, 32));
    row("more", hash() + "0");
    row("a blank behind", hash() + " ");
    row("in quotation marks", "\"" + hash() + "\"");
    row("without the time", hmacSha256(secret(), {kBody}));
    row("another secret", hmacSha256(Secret(std::string("pdl")), {std::to_string(kTime), ":", kBody}));
}

void PaddleSignatureTest::aHashThatDoesNotFitIsRefused()
{
    QFETCH(QByteArray, value);
    VIDGO_VERIFY_ERROR(judged("ts=" + std::to_string(kTime) + ";h1=" + value.toStdString()),
                       BillingError::SignatureWrong);
}

void PaddleSignatureTest::theToleranceIsKeptToTheMillisecond()
{
    VIDGO_VERIFY(judged(header(), 5000ms));
    VIDGO_VERIFY_ERROR(judged(header(), 5001ms), BillingError::SignatureExpired);
    VIDGO_VERIFY(judged(header(), -24h)); // our clock is late
    VIDGO_VERIFY(verifySignature(header(), kBody, secret(), at(5min), 5min));
    VIDGO_VERIFY_ERROR(verifySignature(header(), kBody, secret(), at(5min + 1ms), 5min),
                       BillingError::SignatureExpired);
}

void PaddleSignatureTest::anotherTimeNeedsAnotherHash()
{
    VIDGO_VERIFY_ERROR(judged("ts=" + std::to_string(kTime + 3600) + ";h1=" + hash()),
                       BillingError::SignatureWrong);
}

void PaddleSignatureTest::everyByteOfTheBodyCounts()
{
    for (std::size_t i = 0; i < kBody.size(); ++i) {
        auto body = kBody;
        body[i] = static_cast<char>(body[i] ^ 1);
        VIDGO_VERIFY_ERROR(verifySignature(header(), body, secret(), at(1s)), BillingError::SignatureWrong);
        VIDGO_VERIFY_ERROR(verifySignature(header(), kBody.substr(0, i), secret(), at(1s)),
                           BillingError::SignatureWrong);
    }
    VIDGO_VERIFY_ERROR(verifySignature(header(), kBody + "\n", secret(), at(1s)),
                       BillingError::SignatureWrong);
}

void PaddleSignatureTest::oversizedMessagesAreNotRead()
{
    VIDGO_VERIFY_ERROR(verifySignature(header(), std::string(kMaxBodyBytes + 1, ' '), secret(), at(1s)),
                       BillingError::MessageTooLarge);
    VIDGO_VERIFY_ERROR(judged(header() + std::string(kMaxHeaderBytes, ';')), BillingError::MessageTooLarge);
}

void PaddleSignatureTest::nothingIsTrustedWithoutASecret()
{
    const auto signedByNothing = "ts=1767229687;h1=" + hmacSha256(Secret(), {"1767229687:", kBody});
    VIDGO_VERIFY_ERROR(verifySignature(signedByNothing, kBody, Secret(), at(1s)), BillingError::NotSetUp);
}

void PaddleSignatureTest::aForgedOldMessageIsForgedFirst()
{
    VIDGO_VERIFY_ERROR(judged("ts=1;h1=" + std::string(64, '0')), BillingError::SignatureWrong);
}

QTEST_GUILESS_MAIN(PaddleSignatureTest)
#include "paddle_signature_test.moc"
