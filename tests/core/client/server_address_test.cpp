#include <QtTest/QtTest>

#include "vidgo/client/server_address.h"
#include "vidgo/net/net_error.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using client::ServerAddress;

class ServerAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void takesAServer_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("origin");
        const auto row = [](const char* typed, const char* origin) {
            QTest::newRow(typed) << QByteArray(typed) << QByteArray(origin);
        };
        row("https://vidgo.example", "https://vidgo.example");
        row("HTTPS://VidGo.Example/", "https://vidgo.example");
        row("https://vidgo.example:8443/", "https://vidgo.example:8443");
        row("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443");
        row("http://localhost:8000", "http://localhost:8000");
        row("http://127.0.0.1:8000", "http://127.0.0.1:8000");
        row("http://[::1]:8000", "http://[::1]:8000");
    }

    void takesAServer()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, origin);
        const auto address = ServerAddress::from(typed.toStdString());
        VIDGO_VERIFY(address);
        QCOMPARE(address->origin(), origin.toStdString());
        QCOMPARE("https://" + address->host(),
                 QByteArray(origin).replace("http://", "https://").toStdString());
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QByteArray>("typed");
        for (const char* typed : {"",
                                  "vidgo.example",
                                  "http://vidgo.example",
                                  "http://127.0.0.1.evil.example",
                                  "http://localhost.example",
                                  "ftp://vidgo.example",
                                  "https://",
                                  "https:///",
                                  "https://vidgo.example/path",
                                  "https://vidgo.example?a",
                                  "https://vidgo.example#a",
                                  "https://ann:secret@vidgo.example",
                                  "https://vidgo example",
                                  "https://vidgo.example:",
                                  "https://vidgo.example:port",
                                  "https://vidgo.example:123456",
                                  "https://[::1",
                                  "https://[]",
                                  "https://[::1]x",
                                  "http://127.0.0.1@evil.example",
                                  "https://a\r\nb"})
            QTest::newRow(typed) << QByteArray(typed);
    }

    void refusesEverythingElse()
    {
        QFETCH(QByteArray, typed);
        VIDGO_VERIFY_ERROR(ServerAddress::from(typed.toStdString()), net::NetError::RequestInvalid);
    }
};

QTEST_GUILESS_MAIN(ServerAddressTest)
#include "server_address_test.moc"
