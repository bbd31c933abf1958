#include <csignal>
#include <semaphore>

#include <QtTest/QtTest>

#include <QJsonArray>
#include <QJsonObject>

#include "command_line.h"
#include "pack_maker.h"
#include "server_fixture.h"
#include "vidgo/server/byte_ranges.h"
#include "vidgo/test/child_program.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::test;

namespace {

/// A server with packs of examples, over real sockets.
class PackHost
{
public:
    PackHost()
        : m_server(storage::Backend::Sqlite, nullptr)
        , m_http(ServerFixture::must(
              server::HttpServer::open({.uploadFolder = m_folder.path() / "uploads"},
                                       {.handler = server::ByteRanges().around(
                                            [this](const api::Request& request) { return answer(request); }),
                                        .log = m_server.log,
                                        .clock = m_server.clock,
                                        .random = m_server.random,
                                        .observer = m_server.observer})))
    {}
    ~PackHost()
    {
        letGo();
        m_http->stop(1s);
    }
    PackHost(const PackHost&) = delete;
    PackHost& operator=(const PackHost&) = delete;

    QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_http->port()); }
    QString key() const { return QString::fromStdString(maker.key.publicKey()); }
    PublishedPack publish(const std::string& name, const std::vector<int>& numbers)
    {
        auto published = ServerFixture::must(m_server.backend_->publishPack(maker.pack(name, numbers)));
        m_server.clock.advance(2s); // what everybody is told may be a second old
        return published;
    }
    /// From now on answers wait from that request for a piece of a pack on; the first is 1.
    void holdFrom(int piece) { m_holdFrom = piece; }
    bool isHolding() const { return m_isHolding; }
    void letGo()
    {
        m_holdFrom = 0;
        if (m_isHolding.exchange(false))
            m_go.release();
    }
    int pieces() const { return m_pieces; }

    PackMaker maker;

private:
    api::Response answer(const api::Request& request)
    {
        if (request.path.starts_with("/api/v1/demo/packs/") && ++m_pieces == m_holdFrom) {
            m_isHolding = true;
            m_go.acquire();
        }
        return m_server.answer(request);
    }

    TestFolder m_folder;
    ServerFixture m_server;
    std::atomic<int> m_pieces = 0;
    std::atomic<int> m_holdFrom = 0;
    std::atomic<bool> m_isHolding = false;
    std::binary_semaphore m_go{0};
    std::unique_ptr<server::HttpServer> m_http; ///< Ends first.
};

} // namespace

/// `vidgo materials sync`: the real program and a server over real HTTP.
class MaterialsSyncCliTest : public QObject
{
    Q_OBJECT

    static CommandLine::Answer sync(const CommandLine& cli, const QString& option = {})
    {
        QStringList arguments{QStringLiteral("--json"), QStringLiteral("materials"), QStringLiteral("sync")};
        if (!option.isEmpty())
            arguments << option;
        return cli.run(arguments);
    }
    static int number(const CommandLine::Answer& answer, const char* name)
    {
        return answer.json().object().value(QLatin1String(name)).toInt(-1);
    }
    static QString errorOf(const CommandLine::Answer& answer)
    {
        return answer.json().object()[QStringLiteral("error")].toObject()[QStringLiteral("id")].toString();
    }
    static bool isShown(const CommandLine& cli, int example)
    {
        const auto id = QStringLiteral("made-%1").arg(example);
        return cli.run({"presets", "show", id}).exitCode == 0;
    }
    static void trust(const CommandLine& cli, const PackHost& host)
    {
        QCOMPARE(cli.run({"materials", "trust", host.key(), "The makers"}).exitCode, 0);
    }

private Q_SLOTS:
    void cleanup() { qunsetenv("VIDGO_SERVER"); }

    void whatIsMissingIsSaidAndFetched()
    {
        PackHost host;
        const CommandLine cli;
        qputenv("VIDGO_SERVER", host.address().toUtf8());
        const auto nothing = sync(cli, QStringLiteral("--check"));
        QCOMPARE(nothing.exitCode, 0);
        QCOMPARE(number(nothing, "missing"), 0);
        host.publish("some", {1, 2});
        trust(cli, host);

        const auto looked = sync(cli, QStringLiteral("--check"));
        QCOMPARE(looked.exitCode, 1);
        QCOMPARE(number(looked, "missing"), 2);
        QVERIFY(number(looked, "bytes") > 100'000);
        QVERIFY(!isShown(cli, 1));
        const auto fetched = sync(cli);
        QCOMPARE(fetched.exitCode, 0);
        QCOMPARE(number(fetched, "brought"), 2);
        QCOMPARE(number(fetched, "missing"), 0);
        QVERIFY(isShown(cli, 1) && isShown(cli, 2));
        const auto pieces = host.pieces();
        const auto again = sync(cli);
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(number(again, "brought"), 0);
        QVERIFY(pieces > 1);
        QCOMPARE(host.pieces(), pieces);
        QCOMPARE(cli.run({"materials", "sync"}).out,
                 QStringLiteral("All examples of the server are here.\n"));
    }

    void whatAStrangerSignedDoesNotComeUntilTheyAreTrusted()
    {
        PackHost host;
        host.publish("some", {1});
        const CommandLine cli;
        qputenv("VIDGO_SERVER", host.address().toUtf8());
        const auto refused = sync(cli);
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(errorOf(refused), QStringLiteral("pack.untrusted"));
        QCOMPARE(refused.json().object()[QStringLiteral("unknown_signer")].toString(), host.key());
        const auto said = cli.run({"materials", "sync"});
        QCOMPARE(said.exitCode, 3);
        QVERIFY(said.out.startsWith(QStringLiteral("Missing: 1.")));
        QVERIFY(said.err.contains(QStringLiteral("vidgo materials trust ") + host.key()));
        QVERIFY(!isShown(cli, 1));
        trust(cli, host);
        QCOMPARE(number(sync(cli), "brought"), 1);
        QVERIFY(isShown(cli, 1));
    }

    void stoppedItGoesOnLater()
    {
#ifdef Q_OS_WIN
        QSKIP("there is no Ctrl+C for another program here");
#else
        PackHost host;
        std::vector<int> numbers(30); // some pieces of a megabyte each
        std::iota(numbers.begin(), numbers.end(), 1);
        const auto pack = host.publish("large", numbers);
        const CommandLine cli;
        qputenv("VIDGO_SERVER", host.address().toUtf8());
        trust(cli, host);
        host.holdFrom(3); // the head, a piece, and then …
        QProcess process;
        endWithThisTest(process);
        cli.start(process, {"--json", "materials", "sync"});
        QTRY_VERIFY_WITH_TIMEOUT(host.isHolding(), 60'000);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        host.letGo();
        const CommandLine::Answer stopped{130, QString::fromUtf8(process.readAllStandardOutput()), {}};
        QCOMPARE(errorOf(stopped), QStringLiteral("base.cancelled"));
        QCOMPARE(number(stopped, "missing"), 30);
        const auto left = number(stopped, "bytes");
        QVERIFY2(left > 0 && left <= pack.bytes - 1'000'000, qPrintable(stopped.out));
        QVERIFY(!isShown(cli, 1)); // all of a pack or nothing

        QCOMPARE(number(sync(cli, QStringLiteral("--check")), "bytes"), left);
        const auto before = host.pieces();
        const auto rest = sync(cli);
        QCOMPARE(rest.exitCode, 0);
        QCOMPARE(number(rest, "brought"), 30);
        QCOMPARE(host.pieces() - before, (left + 1'048'575) / 1'048'576); // and nothing twice
        QVERIFY(isShown(cli, 30));
#endif
    }

    void whileAnotherProgramIsAtItNothingHappens()
    {
        PackHost host;
        host.publish("some", {1});
        const CommandLine cli;
        qputenv("VIDGO_SERVER", host.address().toUtf8());
        trust(cli, host);
        host.holdFrom(2);
        QProcess other;
        endWithThisTest(other);
        cli.start(other, {"--json", "materials", "sync"});
        QTRY_VERIFY_WITH_TIMEOUT(host.isHolding(), 60'000);
        const auto refused = sync(cli);
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(errorOf(refused), QStringLiteral("pack.at_work"));
        host.letGo();
        QVERIFY(other.waitForFinished(60'000));
        QCOMPARE(other.exitCode(), 0);
        QVERIFY(isShown(cli, 1));
    }

    void withoutAServerItSaysSo()
    {
        const CommandLine cli;
        const auto none = sync(cli);
        QCOMPARE(none.exitCode, 2);
        QCOMPARE(errorOf(none), QStringLiteral("base.invalid_argument"));
        QVERIFY(none.out.contains(QStringLiteral("VIDGO_SERVER")));
        qputenv("VIDGO_SERVER", "ftp://nowhere");
        const auto wrong = sync(cli);
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY(!wrong.out.contains(QStringLiteral("VIDGO_SERVER")));
        QVERIFY(!wrong.out.contains(QStringLiteral("nowhere")));
    }

    void aServerThatIsGoneIsAFailure()
    {
        const CommandLine cli;
        {
            PackHost host;
            qputenv("VIDGO_SERVER", host.address().toUtf8());
        }
        const auto gone = sync(cli);
        QCOMPARE(gone.exitCode, 1);
        QVERIFY2(errorOf(gone).startsWith(QStringLiteral("net.")), qPrintable(gone.out));
    }
};

QTEST_GUILESS_MAIN(MaterialsSyncCliTest)
#include "materials_sync_cli_test.moc"
