#include <QtTest/QtTest>

#include <QJsonArray>
#include <QJsonObject>

#include "command_line.h"
#include "vidgo/composition/embedded_studio.h"
#include "vidgo/composition/office.h"
#include "vidgo/storage/database.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;

/// `vidgo plans`, `vidgo orders` and `vidgo admin`: money and people are looked after from a shell.
class OfficeCliTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::CommandLine> m_cli;

    Result<std::unique_ptr<composition::EmbeddedStudio>> open() const
    {
        const auto data = m_cli->folder() / "data";
        return composition::EmbeddedStudio::open(
            {.resources = test::sourcePath("resources"), .config = data, .data = {}, .forcedData = data});
    }

    // An order of the plan Starter, waiting to be paid.
    QString order(const char* key) const
    {
        auto studio = open();
        auto office = studio ? (*studio)->office() : failure(studio);
        if (!office)
            qFatal("%s", office.error().internal().c_str());
        const auto order = (*office)->billing().placeOrder({.account = composition::localAccount(),
                                                            .key = key,
                                                            .kind = billing::SoldItem::Kind::Plan,
                                                            .item = "starter",
                                                            .currency = Currency::twd(),
                                                            .language = Language::TraditionalChinese});
        if (!order)
            qFatal("%s", order.error().internal().c_str());
        return QString::fromStdString(order->id.value());
    }
    QJsonDocument json(const QStringList& arguments, int exitCode = 0) const
    {
        const auto answer = m_cli->run(QStringList{"--json"} + arguments);
        if (answer.exitCode != exitCode)
            qWarning("exit code %d: %s%s", answer.exitCode, qPrintable(answer.out), qPrintable(answer.err));
        return answer.exitCode == exitCode ? answer.json() : QJsonDocument();
    }
    QString paidOrder(const char* key) const
    {
        const auto id = order(key);
        const auto paid = json({"admin", "confirm-payment", id, "--reason", "transfer seen"});
        return paid["order"]["state"].toString() == QStringLiteral("delivered") ? id : QString();
    }

private Q_SLOTS:
    void init() { m_cli = std::make_unique<test::CommandLine>(); }

    void plansAndPackagesAreListedWithTheirPrices()
    {
        const auto all = json({"plans", "list"})["offers"].toArray();
        QCOMPARE(all.size(), 7);
        QCOMPARE(all.at(0)["id"].toString(), "starter");
        QCOMPARE(all.at(0)["price"]["amount"].toString(), "299.00");
        QCOMPARE(all.at(0)["price"]["currency"].toString(), "TWD");
        const auto dollars = m_cli->run({"plans", "list", "--currency", "USD"});
        QCOMPARE(dollars.exitCode, 0);
        QVERIFY(dollars.out.contains("US$2.99"));
        const auto pro = json({"plans", "show", "pro"});
        QCOMPARE(pro["offer"]["kind"].toString(), "plan");
        QVERIFY(pro["features"].toArray().contains("goenhance"));
        QVERIFY(m_cli->run({"plans", "show", "pro"}).out.contains("4K"));
        QCOMPARE(json({"plans", "show", "gold"}, 4)["error"]["id"].toString(), "billing.unknown_item");
        QCOMPARE(m_cli->run({"plans", "list", "--currency", "EUR"}).exitCode, 2);
        QCOMPARE(m_cli->run({"plans"}).exitCode, 2);
    }

    void anOrderIsConfirmedShownAndDocumented()
    {
        QCOMPARE(json({"orders", "list"})["orders"].toArray().size(), 0);
        const auto id = order("one");
        QCOMPARE(json({"orders", "invoice", id}, 1)["error"]["id"].toString(), "invoice.not_paid");
        QCOMPARE(m_cli->run({"admin", "confirm-payment", id}).exitCode, 2); // no reason
        const auto paid = json({"admin", "confirm-payment", id, "--reason", "transfer seen", "--as", "eve"});
        QCOMPARE(paid["order"]["state"].toString(), "delivered");
        QCOMPARE(json({"admin", "confirm-payment", id, "--reason", "again"}, 1)["error"]["id"].toString(),
                 "billing.order_ended");

        const auto shown = json({"orders", "show", id});
        QCOMPARE(shown["payments"][0]["amount"]["amount"].toString(), "299.00");
        QVERIFY(QString::fromUtf8(shown.toJson()).contains("transfer seen"));
        QVERIFY(QString::fromUtf8(shown.toJson()).contains("admin:eve"));
        QVERIFY(m_cli->run({"orders", "show", id}).out.contains("transfer seen"));
        QCOMPARE(json({"orders", "list", "--account", "local"})["orders"].toArray().size(), 1);
        QCOMPARE(json({"orders", "list", "--account", "nobody"})["orders"].toArray().size(), 0);
        QCOMPARE(json({"orders", "show", "VO'; DROP TABLE orders; --"}, 4)["error"]["id"].toString(),
                 "billing.order_missing");

        const auto file = m_cli->path("receipt.pdf");
        const auto written = json({"orders", "invoice", id, "-o", file});
        const auto number = written["document"]["number"].toString();
        QVERIFY(number.startsWith("VG-"));
        QCOMPARE(written["document"]["language"].toString(), "zh-TW");
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
        QCOMPARE(m_cli->run({"orders", "invoice", id, "-o", file}).exitCode, 5); // it is there
        const auto again = json({"orders", "invoice", id, "-o", file, "--overwrite", "--in", "ja"});
        QCOMPARE(again["document"]["number"].toString(), number);
        QCOMPARE(json({"orders", "invoice", id, "--number", "VG-1999-000001"}, 4)["error"]["id"].toString(),
                 "invoice.missing");
    }

    void moneyThatWentBackHasACreditNote()
    {
        const auto id = paidOrder("one");
        QVERIFY(!id.isEmpty());
        const auto asked = json({"admin", "refund", id, "--reason", "wrong plan", "--key", "1"});
        QCOMPARE(asked["refund"]["state"].toString(), "by_hand");
        const auto number = asked["refund"]["id"].toString();
        const auto twice = json({"admin", "refund", id, "--reason", "wrong plan", "--key", "1"});
        QCOMPARE(twice["refund"]["id"].toString(), number);
        const auto done = json({"admin", "finish-refund", number, "--reason", "transferred back"});
        QCOMPARE(done["refund"]["state"].toString(), "done");
        QCOMPARE(json({"ledger", "verify"})["valid"].toBool(), true);
        const auto documents = json({"orders", "invoice", id})["documents"].toArray();
        QCOMPARE(documents.size(), 2);
        QVERIFY(documents.at(1).toString().startsWith("VC-"));
        const auto file = m_cli->path("note.pdf");
        const auto note = json({"orders", "invoice", id, "--number", documents.at(1).toString(), "-o", file});
        QCOMPARE(note["document"]["reason"].toString(), "wrong plan");
        QVERIFY(QFile::exists(file));
        QCOMPARE(json({"admin", "refund", "PA0", "--reason", "x"}, 4)["error"]["id"].toString(),
                 "billing.payment_missing");
    }

    void creditsAreGrantedOnceForEachKey()
    {
        const QStringList order{"admin", "grant", "local", "25",   "--reason",
                                "sorry", "--key", "k1",    "--as", "eve"};
        QCOMPARE(json(order)["replayed"].toBool(), false);
        QCOMPARE(json(order)["replayed"].toBool(), true);
        QVERIFY(m_cli->run({"admin", "grant", "local", "5", "--reason", "more"}).out.contains("5 credits"));
        const auto all = json({"ledger", "history"})["transactions"].toArray();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(1)["reason"].toString(), "sorry");
        QCOMPARE(all.at(1)["actor"].toString(), "admin:eve");
        QCOMPARE(all.at(1)["details"]["kind"].toString(), "promotional");
        QCOMPARE(json({"admin", "grant", "locla", "5", "--reason", "x"}, 4)["error"]["id"].toString(),
                 "accounts.account_missing");
        const QStringList wrong{"admin", "grant", "local"};
        QCOMPARE(m_cli->run(wrong + QStringList{"0", "--reason", "x"}).exitCode, 2);
        QCOMPARE(m_cli->run(wrong + QStringList{"5"}).exitCode, 2);
        QCOMPARE(m_cli->run(wrong + QStringList{"5", "--reason", "x", "--expires", "soon"}).exitCode, 2);
        QCOMPARE(m_cli->run(wrong + QStringList{"5", "--reason", "x", "--expires", "2001-01-01"}).exitCode,
                 2);
        QCOMPARE(m_cli->run(wrong + QStringList{"5", "--reason", "a\nb"}).exitCode, 2);
    }

    void accountsAreBannedAndLetInAgain()
    {
        VIDGO_VERIFY(open());
        {
            auto database = storage::Database::open({.file = m_cli->folder() / "data" / "vidgo.db"});
            VIDGO_VERIFY(database);
            VIDGO_VERIFY((*database)->session()->execute(
                "INSERT INTO accounts (id, email, email_key, name, language, password_hash, state, "
                "created_at, "
                "password_changed_at, closed_at, erase_at) VALUES ('ann', 'ann@example.com', "
                "'ann@example.com', 'Ann', 'en', 'none', 'active', 1, 1, 0, 0)"));
        }
        const auto banned =
            json({"admin", "ban", "ann@example.com", "--reason", "spam", "--until", "2099-01-01"});
        QCOMPARE(banned["account"].toString(), "ann");
        QVERIFY(!banned["ban"].toString().isEmpty());
        {
            auto studio = open();
            VIDGO_VERIFY(studio);
            auto office = (*studio)->office();
            VIDGO_VERIFY(office);
            const auto bans = (*office)->bans().ofAccount(AccountId("ann"));
            VIDGO_VERIFY(bans);
            QCOMPARE(bans->size(), std::size_t{1});
            QCOMPARE(bans->front().reason, "spam");
        }
        QCOMPARE(m_cli->run({"admin", "unban", "ann", "--reason", "a mistake"}).exitCode, 0);
        QCOMPARE(m_cli->run({"admin", "unban", "ann", "--reason", "a mistake"}).exitCode, 4);
        QCOMPARE(json({"admin", "ban", "nobody", "--reason", "x"}, 4)["error"]["id"].toString(),
                 "accounts.account_missing");
        QCOMPARE(m_cli->run({"admin", "ban", "ann"}).exitCode, 2);
    }

    void helpCompletionAndManualKnowTheCommands()
    {
        for (const char* command : {"plans", "orders", "admin"}) {
            const auto help = m_cli->run({QString::fromLatin1(command), "--help"});
            QCOMPARE(help.exitCode, 0);
            QVERIFY(help.out.size() > 100);
        }
        const auto manual = m_cli->run({"manual"}).out;
        const auto script = m_cli->run({"completion", "bash"}).out;
        for (const char* word : {"confirm", "refund", "unban", "invoice"}) {
            QVERIFY2(manual.contains(QString::fromLatin1(word)), word);
            QVERIFY2(script.contains(QString::fromLatin1(word)), word);
        }
    }
};

QTEST_GUILESS_MAIN(OfficeCliTest)
#include "office_cli_test.moc"
