#include <QtTest/QtTest>

#include <QJsonArray>
#include <QJsonObject>

#include "command_line.h"
#include "vidgo/base/clock.h"
#include "vidgo/base/file.h"
#include "vidgo/base/json.h"
#include "vidgo/sandbox/provider_town.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;

/// `vidgo run --provider`: the price before, who served it after, and the codes for the shell.
class RunOnlineCliTest : public QObject
{
    Q_OBJECT

    using Kind = sandbox::ProviderFault::Kind;
    using On = sandbox::ProviderFault::On;

    SystemClock m_clock;
    std::unique_ptr<sandbox::ProviderTown> m_town;
    std::unique_ptr<test::CommandLine> m_cli;

    static QString input(const char* name)
    {
        return QString::fromStdString(
            toUtf8(test::sourcePath(std::string("resources/starter-pack/") + name)));
    }
    test::CommandLine::Answer run(const QStringList& arguments) const
    {
        return m_cli->run(QStringList{"--sandbox", m_cli->path("town.json"), "run"} + arguments);
    }
    QJsonDocument json(const QStringList& arguments, int exitCode = 0) const
    {
        const auto answer = run(arguments + QStringList{"--json"});
        if (answer.exitCode != exitCode)
            qWarning("exit code %d: %s%s", answer.exitCode, qPrintable(answer.out), qPrintable(answer.err));
        return answer.exitCode == exitCode ? answer.json() : QJsonDocument();
    }
    std::size_t creates() const
    {
        std::size_t all = 0;
        for (const auto id : sandbox::kProviderIds)
            all += m_town->at(id).creates().size();
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto town = sandbox::ProviderTown::open(
            {.resources = test::sourcePath("resources"), .quickSide = 128}, m_clock);
        VIDGO_VERIFY(town);
        m_town = std::move(*town);
    }
    void init()
    {
        m_cli = std::make_unique<test::CommandLine>();
        Json::Object keys;
        Json::Object printed;
        for (const auto id : sandbox::kProviderIds) {
            printed.emplace(id, m_town->url(id));
            keys.emplace(id, std::string(m_town->at(id).key().reveal()));
        }
        printed.emplace("keys", std::move(keys));
        VIDGO_VERIFY(
            writeFile(m_cli->folder() / "town.json", Json(std::move(printed)).dump(), Durability::Rename));
        QCOMPARE(m_cli->run({"mode", "own_computer"}).exitCode, 0);
        QCOMPARE(m_cli->run({"budget", "set", "20"}).exitCode, 0);
    }
    void cleanup()
    {
        for (const auto id : sandbox::kProviderIds)
            m_town->at(id).clearFaults();
    }

    void onePictureIsMadeAndSaysWhoServedIt()
    {
        m_town->at("piapi").inject({.kind = Kind::Unavailable, .on = On::Create}, 10);
        const auto out = m_cli->path("room.png");
        const auto made = json({"room_redesign", input("rd-modern-01-before.jpg"), "-o", out, "--provider",
                                "auto", "--yes", "--prompt", "warm and bright"});
        QVERIFY(QFile::exists(out));
        QCOMPARE(made["output"].toString(), out);
        QCOMPARE(made["report"]["served_by"].toString(), made["engine"].toString());
        QCOMPARE(made["report"]["state"].toString(), "settled");
        const auto attempts = made["report"]["attempts"].toArray();
        QVERIFY(attempts.size() >= 2);
        QCOMPARE(attempts.at(0)["provider"].toString(), "piapi");
        QCOMPARE(attempts.at(0)["status"].toInt(), 503);
        QVERIFY(made["report"]["charged"].toInt() <= made["report"]["quoted"].toInt());
    }

    void whatIsSaidNamesThePriceBeforeAndTheProviderAfter()
    {
        const auto out = m_cli->path("cut.png");
        const auto answer = run({"background_removal", input("br-food-01-before.jpg"), "-o", out,
                                 "--provider", "piapi", "--yes"});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(answer.err.contains("US$"));
        QVERIFY(answer.out.contains("Served by PiAPI"));
    }

    void nothingIsOrderedWithoutAYesOrAboveALimit()
    {
        const auto before = creates();
        const QStringList order{"short_video", input("rd-modern-01-before.jpg"),
                                "-o",          m_cli->path("no.mp4"),
                                "--provider",  "auto"};
        QCOMPARE(json(order, 7)["error"]["id"].toString(), "run.not_agreed");
        QCOMPARE(json(order + QStringList{"--yes", "--max-credits", "0"}, 7)["error"]["id"].toString(),
                 "run.too_expensive");
        QVERIFY(json(order, 7)["quote"]["amount"].toInt() > 0);
        QCOMPARE(run(order + QStringList{"--yes", "--max-credits", "much"}).exitCode, 2);
        QCOMPARE(m_cli->run({"budget", "set", "0.01"}).exitCode, 0);
        QCOMPARE(json(order + QStringList{"--yes"}, 7)["error"]["id"].toString(), "run.too_little");
        QCOMPARE(creates(), before);
    }

    void wrongOptionsAreSaid()
    {
        const QStringList order{"room_redesign", input("rd-modern-01-before.jpg"), "-o",
                                m_cli->path("no.png"), "--yes"};
        QCOMPARE(run(order + QStringList{"--provider", "auto", "--shadow", "1"}).exitCode, 2);
        QCOMPARE(run({"enhancement", input("br-food-01-before.jpg"), "-o", m_cli->path("x.png"), "--prompt",
                      "big"})
                     .exitCode,
                 2);
        QCOMPARE(run(order + QStringList{"--provider", "auto", "--lines", "99"}).exitCode, 2);
        // What comes out is known before it is paid.
        QCOMPARE(run({"short_video", input("br-food-01-before.jpg"), "-o", m_cli->path("x.png"), "--yes",
                      "--provider", "auto"})
                     .exitCode,
                 2);
    }

    void whatCannotBeWrittenIsSaidBeforeItIsPaid()
    {
        const auto out = m_cli->path("there.png");
        VIDGO_VERIFY(writeFile(m_cli->folder() / "there.png", std::string_view("mine"), Durability::None));
        const QStringList order{
            "background_removal", input("br-food-01-before.jpg"), "-o", out, "--provider", "piapi", "--yes"};
        const auto before = creates();
        QCOMPARE(json(order, 5)["error"]["id"].toString(), "service.name_taken");
        QCOMPARE(creates(), before);
        QCOMPARE(run(order + QStringList{"--overwrite"}).exitCode, 0);
        QCOMPARE(creates(), before + 1);
    }

    void theNameOfAClipMayEndInLargeLetters()
    {
        const auto out = m_cli->path("clip.MP4");
        const auto made =
            json({"short_video", input("br-food-01-before.jpg"), "-o", out, "--provider", "auto", "--yes"});
        QCOMPARE(made["output"].toString(), out);
        QVERIFY(QFile::exists(out));
    }

    void whatFailsSaysWhyWithItsAttempts()
    {
        m_town->at("piapi").inject({.kind = Kind::Refused, .on = On::Create}, 10);
        const auto failed = json({"background_removal", input("br-food-01-before.jpg"), "-o",
                                  m_cli->path("no.png"), "--provider", "piapi", "--yes"},
                                 1);
        QVERIFY(!failed["error"]["message"].toString().isEmpty());
        QCOMPARE(failed["report"]["attempts"][0]["provider"].toString(), "piapi");
        QCOMPARE(failed["report"]["charged"].toInt(), 0);
    }

    void manyFilesHaveOnePriceAndAFolder()
    {
        const auto folder = m_cli->path("many");
        const auto made = json({"background_removal", input("br-food-01-before.jpg"),
                                input("br-food-02-before.jpg"), "-o", folder, "--provider", "auto", "--yes"});
        QCOMPARE(made["done"].toInt(), 2);
        QCOMPARE(made["failed"].toInt(), 0);
        for (const auto& file : made["files"].toArray()) {
            QVERIFY(QFile::exists(file.toObject()["output"].toString()));
            QCOMPARE(file.toObject()["report"].toObject()["state"].toString(), "settled");
        }
        QCOMPARE(m_cli->run({"jobs", "list", "--json"}).json()["jobs"][0]["files"].toInt(), 2);
    }
};

QTEST_GUILESS_MAIN(RunOnlineCliTest)
#include "run_online_cli_test.moc"
