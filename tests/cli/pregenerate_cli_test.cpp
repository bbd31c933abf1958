#include <csignal>

#include <QtTest/QtTest>

#include <QJsonArray>
#include <QJsonObject>

#include "command_line.h"
#include "vidgo/base/clock.h"
#include "vidgo/base/file.h"
#include "vidgo/base/json.h"
#include "vidgo/sandbox/provider_town.h"
#include "vidgo/storage/database.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace std::chrono_literals;
using test::CommandLine;

/// `vidgo pregenerate` and `vidgo materials`: the real program, the stand-ins of the providers over real
/// HTTP.
class PregenerateCliTest : public QObject
{
    Q_OBJECT

    using Kind = sandbox::ProviderFault::Kind;
    using On = sandbox::ProviderFault::On;

    SystemClock m_clock;
    std::unique_ptr<sandbox::ProviderTown> m_town;
    test::TestFolder m_folder;

    QString places() const { return QString::fromStdString((m_folder / "places.json").string()); }
    CommandLine::Answer run(const CommandLine& cli, const QStringList& arguments) const
    {
        return cli.run(QStringList{QStringLiteral("--sandbox"), places(), QStringLiteral("--json")} +
                       arguments);
    }
    std::size_t creates() const
    {
        std::size_t all = 0;
        for (const auto id : sandbox::kProviderIds)
            if (id != "speech")
                all += m_town->at(id).creates().size();
        return all;
    }
    void setPace(const sandbox::ProviderStandIn::Pace& pace) const
    {
        for (const auto id : sandbox::kProviderIds)
            m_town->at(id).setPace(pace);
    }
    static int number(const CommandLine::Answer& answer, const char* key)
    {
        return answer.json().object().value(QLatin1String(key)).toInt(-1);
    }
    static QStringList entriesIn(const CommandLine::Answer& answer, const QString& state)
    {
        QStringList ids;
        const auto entries = answer.json().object().value(QStringLiteral("entries")).toArray();
        for (const auto& entry : entries)
            if (entry.toObject().value(QStringLiteral("state")).toString() == state)
                ids << entry.toObject().value(QStringLiteral("id")).toString();
        return ids;
    }
    static QString errorOf(const CommandLine::Answer& answer)
    {
        return answer.json()
            .object()
            .value(QStringLiteral("error"))
            .toObject()
            .value(QStringLiteral("id"))
            .toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto town = sandbox::ProviderTown::open(
            {.resources = test::sourcePath("resources"), .quickSide = 256}, m_clock);
        VIDGO_VERIFY(town);
        m_town = std::move(*town);
        Json::Object printed;
        Json::Object keys;
        for (const auto id : sandbox::kProviderIds) {
            printed.emplace(id, m_town->url(id));
            keys.emplace(id, m_town->at(id).key().reveal());
        }
        printed.emplace("keys", std::move(keys));
        VIDGO_VERIFY(writeFile(m_folder / "places.json", Json(std::move(printed)).dump(), Durability::None));
    }
    void cleanup()
    {
        for (const auto id : sandbox::kProviderIds) {
            m_town->at(id).clearFaults();
            m_town->at(id).setBalance(10'000);
        }
        setPace({});
        const auto unexpected = m_town->takeUnexpected();
        for (const auto& what : unexpected)
            qWarning("unexpected: %s", what.c_str());
        QVERIFY(unexpected.empty());
    }

    void aPriceIsSaidAndNothingOrderedUnasked()
    {
        const CommandLine cli;
        const auto before = creates();
        const auto dry = run(cli, {"pregenerate", "--limit", "1", "--dry-run"});
        QCOMPARE(dry.exitCode, 0);
        QCOMPARE(entriesIn(dry, QStringLiteral("wanted")).size(), 6);
        QVERIFY(number(dry, "price") > 0);
        QCOMPARE(run(cli, {"pregenerate", "--limit", "1"}).exitCode, 7);
        const auto dear = run(cli, {"pregenerate", "--limit", "1", "--skip-avatar", "--max-cost", "0.01"});
        QCOMPARE(dear.exitCode, 7);
        QCOMPARE(errorOf(dear), QStringLiteral("pregeneration.over_maximum"));
        QCOMPARE(run(cli, {"pregenerate", "--tool", "toaster"}).exitCode, 2);
        QCOMPARE(run(cli, {"pregenerate", "--limit", "0"}).exitCode, 2);
        QCOMPARE(creates(), before);
    }

    void oneOfEachToolIsMadeAndAFailureKeepsNobody()
    {
        const CommandLine cli;
        const auto before = creates();
        m_town->at("a2e").inject({.kind = Kind::Fails, .on = On::Create});
        const auto first = run(cli, {"pregenerate", "--limit", "1", "--yes"});
        QCOMPARE(first.exitCode, 1);
        QCOMPARE(number(first, "made"), 5);
        QCOMPARE(entriesIn(first, QStringLiteral("failed")), QStringList{"ai_avatar/spokesperson_hello/en"});
        const auto ordered = creates();
        QCOMPARE(ordered, before + 5); // four that were made, one that failed
        const auto second = run(cli, {"pregenerate", "--limit", "1", "--yes"});
        QCOMPARE(second.exitCode, 0);
        QCOMPARE(number(second, "made"), 1);
        QCOMPARE(number(second, "there"), 5);
        QCOMPARE(creates(), ordered + 2); // what is said, and who says it
        const auto third =
            run(cli, {"pregenerate", "--limit", "1"}); // nothing to be paid, nothing to agree to
        QCOMPARE(third.exitCode, 0);
        QCOMPARE(number(third, "there"), 6);
        QCOMPARE(creates(), ordered + 2);
        checkExamples(cli);
        checkPack(cli);
    }

    void anotherProviderStandsIn()
    {
        const CommandLine cli;
        m_town->at("piapi").inject({.kind = Kind::Unavailable, .on = On::Create}, 20);
        const auto answer = run(cli, {"pregenerate", "--limit", "1", "--tool", "room_redesign", "--yes"});
        QCOMPARE(answer.exitCode, 0);
        const auto entry =
            answer.json().object().value(QStringLiteral("entries")).toArray().first().toObject();
        QCOMPARE(entry.value(QStringLiteral("made_by")).toString(), QStringLiteral("gemini"));
    }

    // Also when its job was taken off the list: it may be paid already.
    void whatMayHaveBegunIsOrderedAgainOnlyWhenAPersonSaysSo()
    {
        const CommandLine cli;
        const auto before = creates();
        const QStringList arguments{"pregenerate", "--limit", "1", "--tool", "room_redesign", "--yes"};
        m_town->at("piapi").inject({.kind = Kind::CutAfter, .on = On::Create});
        const auto lost = run(cli, arguments);
        QCOMPARE(lost.exitCode, 1);
        QCOMPARE(creates(), before + 1);
        const auto cleared = run(cli, {"jobs", "clear"});
        QCOMPARE(cleared.exitCode, 0);
        QVERIFY(cleared.json().object().value(QStringLiteral("jobs")).toArray().isEmpty());
        for (int again = 0; again < 2; ++again) {
            const auto held = run(cli, arguments);
            QCOMPARE(held.exitCode, 1);
            QVERIFY2(held.out.contains(QStringLiteral("\"pregeneration.may_have_begun\"")),
                     qPrintable(held.out));
            QCOMPARE(creates(), before + 1);
        }
        const auto wanted = run(cli, arguments + QStringList{QStringLiteral("--again")});
        QCOMPARE(wanted.exitCode, 0);
        QCOMPARE(number(wanted, "made"), 1);
        QCOMPARE(creates(), before + 2);
    }

    void killedInTheMiddleItGoesOn()
    {
#ifdef Q_OS_WIN
        QSKIP("there is no kill -9 here");
#else
        const CommandLine cli;
        const QStringList arguments{"--sandbox", places(),        "pregenerate", "--limit",
                                    "2",         "--yes",         "--tool",      "product_scene",
                                    "--tool",    "room_redesign", "--tool",      "short_video"};
        // Nothing is ready before the program is gone. It goes once every order has been noted: one whose
        // answer is still on its way may rightly not be taken up again, because nobody knows whether it was
        // bought.
        setPace({.queue = 0ms, .picture = 1h, .clip = 1h});
        const auto before = creates();
        QProcess process;
        cli.start(process, arguments);
        QTRY_COMPARE_WITH_TIMEOUT(notedOrders(cli), 6, 120'000);
        QCOMPARE(creates(), before + 6);
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished());
        setPace({});
        finishTasks();
        endLeases(cli);
        const auto answer = run(cli, arguments.mid(2));
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.out));
        QCOMPARE(number(answer, "made"), 6);
        QCOMPARE(creates(), before + 6); // nothing twice
#endif
    }

    void aRefusedKeyStopsItBeforeAnythingIsOrdered()
    {
        const CommandLine cli;
        auto text = readTextFile(m_folder / "places.json", 1 << 20);
        VIDGO_VERIFY(text);
        auto json = *Json::parse(*text);
        (*json.asObject()->at("keys").asObject())["a2e"] = "sk_not_the_key_of_anybody";
        const auto wrong = m_folder / "wrong.json";
        VIDGO_VERIFY(writeFile(wrong, json.dump(), Durability::None));
        const auto before = creates();
        const auto answer = cli.run({"--sandbox", QString::fromStdString(wrong.string()), "--json",
                                     "pregenerate", "--limit", "1", "--yes"});
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(errorOf(answer), QStringLiteral("pregeneration.no_provider"));
        QVERIFY(!answer.out.contains(QStringLiteral("not_the_key")));
        QCOMPARE(answer.json().object().value(QStringLiteral("refusals")).toArray().size(), 1);
        QCOMPARE(creates(), before);
        static_cast<void>(m_town->takeUnexpected()); // the wrong key was noticed there
    }

    void theManualNamesThem()
    {
        const CommandLine cli;
        const auto manual = cli.run({"manual"}).out;
        for (const char* word : {"pregenerate", "materials", "--skip\\-avatar", "--sandbox"})
            QVERIFY2(
                QString(manual)
                    .replace(QLatin1String("\\-"), QLatin1String("-"))
                    .contains(QString(QLatin1String(word)).replace(QLatin1String("\\-"), QLatin1String("-"))),
                word);
        QVERIFY(cli.run({"completion", "bash"}).out.contains(QStringLiteral("pregenerate")));
    }

private:
    // Orders whose number at the provider is known to the program. None while its database is being made.
    static std::int64_t notedOrders(const CommandLine& cli)
    {
        const auto file = cli.folder() / "data" / "vidgo.db";
        const auto database = exists(file) ? storage::Database::open({.file = file})
                                           : Result<std::unique_ptr<storage::Database>>(nullptr);
        if (!database || !*database)
            return 0;
        std::int64_t noted = 0;
        if (auto session = (*database)->session())
            static_cast<void>(session->query("SELECT COUNT(*) FROM generation_attempts WHERE task_id <> ''",
                                             {}, [&](const storage::Row& row) { noted = row.integer(0); }));
        return noted;
    }
    void finishTasks() const
    {
        for (const auto id : sandbox::kProviderIds)
            for (const auto& order : m_town->at(id).creates())
                if (m_town->at(id).stateOf(order.task) == "running")
                    VIDGO_VERIFY(m_town->at(id).finishTask(order.task));
    }

    // As if the minute were over after which others take up what a dead program had in hand.
    static void endLeases(const CommandLine& cli)
    {
        const auto database = storage::Database::open({.file = cli.folder() / "data" / "vidgo.db"});
        VIDGO_VERIFY(database);
        auto session = (*database)->session();
        VIDGO_VERIFY(session);
        VIDGO_VERIFY(session->execute("UPDATE generations SET lease_until = 0"));
    }

    // The gallery has them, with what visitors may see.
    static void checkExamples(const CommandLine& cli)
    {
        const auto found = cli.run({"--json", "presets", "search", "Headphones"});
        QCOMPARE(found.exitCode, 0);
        QVERIFY(found.out.contains(QStringLiteral("\"pre-")));
        QCOMPARE(cli.run({"materials", "check"}).exitCode, 0);
        const auto many = cli.run({"--json", "materials", "check", "--minimum", "9"});
        QCOMPARE(many.exitCode, 1);
        QCOMPARE(many.json().object().value(QStringLiteral("tools")).toArray().size(), 6);
    }

    static void checkPack(const CommandLine& cli)
    {
        const auto pack = cli.path("some.vgp");
        const auto keyFile = cli.path("key.pem");
        QCOMPARE(cli.run({"materials", "export", pack}).exitCode, 2); // no key
        const auto made = cli.run({"--json", "materials", "keygen", keyFile});
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(cli.run({"materials", "keygen", keyFile}).exitCode, 5);
        const auto key = made.json().object().value(QStringLiteral("public_key")).toString();
        const auto written = cli.run({"--json", "materials", "export", pack, "--key-file", keyFile});
        QCOMPARE(written.exitCode, 0);
        QCOMPARE(number(written, "examples"), 6);
        const CommandLine other;
        QCOMPARE(other.run({"materials", "verify", pack}).exitCode, 1);
        const auto stranger = other.run({"--json", "materials", "import", pack});
        QCOMPARE(stranger.exitCode, 3);
        QCOMPARE(errorOf(stranger), QStringLiteral("pack.untrusted"));
        QCOMPARE(other.run({"materials", "trust", key, "Ann"}).exitCode, 0);
        QCOMPARE(other.run({"materials", "verify", pack}).exitCode, 0);
        const auto imported = other.run({"--json", "materials", "import", pack});
        QCOMPARE(number(imported, "imported"), 6);
        QVERIFY(
            other.run({"--json", "presets", "search", "Headphones"}).out.contains(QStringLiteral("\"pre-")));
        QCOMPARE(other.run({"materials", "export", cli.path("none.vgp"), "--key-file", keyFile}).exitCode, 4);
        QCOMPARE(other.run({"materials", "distrust", key}).exitCode, 0);
        QCOMPARE(other.run({"materials", "distrust", key}).exitCode, 4);
    }
};

QTEST_GUILESS_MAIN(PregenerateCliTest)
#include "pregenerate_cli_test.moc"
