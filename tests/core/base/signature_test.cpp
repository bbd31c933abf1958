#include <QtTest/QtTest>

#include "vidgo/base/base_error.h"
#include "vidgo/base/signature.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;

namespace {

/// Gives the bytes that it was made with.
class GivenRandom final : public Random
{
public:
    explicit GivenRandom(const QByteArray& hex)
        : m_bytes(QByteArray::fromHex(hex))
    {}
    void fill(std::span<std::uint8_t> bytes) override
    {
        std::copy_n(m_bytes.begin(), bytes.size(), bytes.begin());
    }

private:
    QByteArray m_bytes;
};

Bytes fromHex(const QByteArray& hex)
{
    const auto bytes = QByteArray::fromHex(hex);
    return {bytes.begin(), bytes.end()};
}

QByteArray toHex(const Bytes& bytes)
{
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()))
        .toHex();
}

} // namespace

class SignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVectorsOfTheStandardHold_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("RFC 8032, 7.1, test 1")
            << QByteArray("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
            << QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a") << QByteArray()
            << QByteArray("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc6"
                          "1e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        QTest::newRow("RFC 8032, 7.1, test 2")
            << QByteArray("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
            << QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
            << QByteArray("72")
            << QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e45"
                          "8f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    }
    void theVectorsOfTheStandardHold()
    {
        QFETCH(QByteArray, seed);
        QFETCH(QByteArray, publicKey);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        GivenRandom random(seed);
        const auto key = SigningKey::generate(random);
        QCOMPARE(key.publicKey(), publicKey.toStdString());
        const auto made = key.sign(fromHex(message));
        QCOMPARE(toHex(made), signature);
        QVERIFY(isSignedBy(key.publicKey(), fromHex(message), made));
    }

    void nothingElsePasses()
    {
        vidgo::test::CountingRandom random;
        const auto key = SigningKey::generate(random);
        const auto other = SigningKey::generate(random);
        const Bytes message{1, 2, 3};
        const auto signature = key.sign(message);
        QVERIFY(isSignedBy(key.publicKey(), message, signature));
        QVERIFY(!isSignedBy(other.publicKey(), message, signature));
        QVERIFY(!isSignedBy(key.publicKey(), Bytes{1, 2, 4}, signature));
        for (std::size_t i = 0; i < signature.size(); ++i) {
            auto changed = signature;
            changed[i] ^= 1;
            QVERIFY2(!isSignedBy(key.publicKey(), message, changed), qPrintable(QString::number(i)));
        }
        QVERIFY(!isSignedBy(key.publicKey(), message, {}));
        QVERIFY(!isSignedBy("", message, signature));
        QVERIFY(!isSignedBy(std::string(64, 'f'), message, signature)); // no point of the curve
        QVERIFY(!isSignedBy(std::string(64, 'x'), message, signature));
        QVERIFY(isPublicKey(key.publicKey()) && !isPublicKey("D" + key.publicKey().substr(1)));
    }

    void aKeyIsReadBackFromPem()
    {
        vidgo::test::CountingRandom random;
        const auto key = SigningKey::generate(random);
        const auto pem = key.toPem();
        QVERIFY(pem.reveal().starts_with("-----BEGIN PRIVATE KEY-----"));
        const auto read = SigningKey::fromPem(pem);
        VIDGO_VERIFY(read);
        QCOMPARE(read->publicKey(), key.publicKey());
        QCOMPARE(read->sign(Bytes{7}), key.sign(Bytes{7}));
    }

    void whatIsNoKeyIsRefusedWithoutBeingRepeated_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("hush-hush");
        QTest::newRow("half a document") << QByteArray("-----BEGIN PRIVATE KEY-----\nhush-hush");
        QTest::newRow("another kind of key")
            << QByteArray("-----BEGIN PRIVATE KEY-----\n"
                          "MC4CAQAwBQYDK2VuBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f\n"
                          "-----END PRIVATE KEY-----\n");
    }
    void whatIsNoKeyIsRefusedWithoutBeingRepeated()
    {
        QFETCH(QByteArray, pem);
        const auto read = SigningKey::fromPem(Secret(pem.toStdString()));
        VIDGO_VERIFY_ERROR(read, BaseError::InvalidArgument);
        QVERIFY(!read.error().internal().contains("hush") && !read.error().external().contains("hush"));
    }
};

QTEST_GUILESS_MAIN(SignatureTest)
#include "signature_test.moc"
