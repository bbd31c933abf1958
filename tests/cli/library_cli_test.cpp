#include <QtTest/QtTest>

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include "command_line.h"

/// `vidgo library`: everything that the window can do with results.
class LibraryCliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto input = QString::fromStdString(
            vidgo::test::sourcePath("resources/starter-pack/inputs/product-headphones.jpg").string());
        const auto made = m_cli.run({"run", "background_removal", input, "-o", m_cli.path("out.png")});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        m_id = first({"library", "list"}).value(QStringLiteral("id")).toString();
        QVERIFY(!m_id.isEmpty());
    }

    void resultsAreRatedFoundAndShown()
    {
        QCOMPARE(m_cli.run({"library", "rate", "4", m_id}).exitCode, 0);
        QCOMPARE(first({"library", "list", "--rating", "4"}).value(QStringLiteral("id")).toString(), m_id);
        QCOMPARE(total({"library", "list", "--rating", "5"}), 0);
        QCOMPARE(total({"library", "search", "head"}), 1);
        QCOMPARE(total({"library", "search", "zeppelin"}), 0);
        const auto shown = m_cli.run({"--json", "library", "show", m_id}).json().object();
        QCOMPARE(shown.value(QStringLiteral("rating")).toInt(), 4);
        QCOMPARE(m_cli.run({"library", "show", "nobody"}).exitCode, 4);
        QCOMPARE(m_cli.run({"library", "rate", "6", m_id}).exitCode, 2);
        QCOMPARE(m_cli.run({"library", "rate", "1", "nobody"}).exitCode, 4);
    }

    void boardsCollectResults()
    {
        QCOMPARE(m_cli.run({"library", "board", "create", "秋 shop"}).exitCode, 0);
        QCOMPARE(m_cli.run({"library", "board", "create", "秋 SHOP"}).exitCode, 4);
        QCOMPARE(m_cli.run({"library", "board", "add", "秋 shop", m_id}).exitCode, 0);
        QCOMPARE(total({"library", "list", "--board", "秋 shop"}), 1);
        QCOMPARE(m_cli.run({"library", "board", "rename", "秋 shop", "Winter"}).exitCode, 0);
        const auto boards = m_cli.run({"--json", "library", "board", "list"}).json().object();
        const auto board = boards.value(QStringLiteral("boards")).toArray().first().toObject();
        QCOMPARE(board.value(QStringLiteral("name")).toString(), QStringLiteral("Winter"));
        QCOMPARE(board.value(QStringLiteral("results")).toInt(), 1);
        QCOMPARE(m_cli.run({"library", "board", "remove", "Winter", m_id}).exitCode, 0);
        QCOMPARE(m_cli.run({"library", "board", "delete", "Winter"}).exitCode, 0);
        QCOMPARE(m_cli.run({"library", "list", "--board", "Winter"}).exitCode, 4);
    }

    void resultsAreExported()
    {
        const auto folder = m_cli.path("exports");
        const auto answer = m_cli.run(
            {"--json", "library", "export", m_id, "-o", folder, "--format", "webp", "--name", "{name}"});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
        QVERIFY(QFileInfo::exists(folder + QStringLiteral("/product-headphones.webp")));
        QCOMPARE(m_cli
                     .run({"library", "export", m_id, "-o", folder, "--format", "webp", "--name", "{name}",
                           "--if-taken", "refuse"})
                     .exitCode,
                 5);
        QCOMPARE(m_cli.run({"library", "export", m_id, "-o", folder, "--format", "bmp"}).exitCode, 2);
    }

    void theTrashIsEmptiedOnlyWithYes()
    {
        QCOMPARE(m_cli.run({"library", "trash", m_id}).exitCode, 0);
        QCOMPARE(total({"library", "list"}), 0);
        QCOMPARE(total({"library", "list", "--trash"}), 1);
        QCOMPARE(m_cli.run({"library", "restore", m_id}).exitCode, 0);
        QCOMPARE(total({"library", "list"}), 1);
        QCOMPARE(m_cli.run({"library", "trash", m_id}).exitCode, 0);
        QCOMPARE(m_cli.run({"library", "empty-trash"}).exitCode, 2);
        QCOMPARE(m_cli.run({"library", "empty-trash", "--old"}).exitCode, 0); // nothing is that old
        QCOMPARE(total({"library", "list", "--trash"}), 1);
        QCOMPARE(m_cli.run({"library", "empty-trash", "--yes"}).exitCode, 0);
        QCOMPARE(m_cli.run({"library", "show", m_id}).exitCode, 4);
    }

private:
    QJsonObject answer(const QStringList& arguments) const
    {
        return m_cli.run(QStringList{QStringLiteral("--json")} + arguments).json().object();
    }
    int total(const QStringList& arguments) const
    {
        return answer(arguments).value(QStringLiteral("total")).toInt(-1);
    }
    QJsonObject first(const QStringList& arguments) const
    {
        return answer(arguments).value(QStringLiteral("results")).toArray().first().toObject();
    }

    vidgo::test::CommandLine m_cli;
    QString m_id;
};

QTEST_GUILESS_MAIN(LibraryCliTest)
#include "library_cli_test.moc"
