#include <QtTest/QtTest>

#include <QImage>
#include <QProcess>
#include <cstdio>
#include <map>
#include <random>
#include <set>

#include "vidgo/base/file.h"
#include "vidgo/base/hash.h"
#include "vidgo/composition/embedded_studio.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;

namespace fs = std::filesystem;

namespace {

constexpr int kKills = 50;

Result<std::unique_ptr<composition::EmbeddedStudio>> openAt(const fs::path& home)
{
    return composition::EmbeddedStudio::open({.resources = test::sourcePath("resources"),
                                              .config = home / "config",
                                              .data = {},
                                              .forcedData = home / "data"});
}

// A line before a change is begun and one when the studio has said that it is done.
void say(const char* what, const std::string& id, const std::string& value)
{
    std::printf("%s %s %s\n", what, id.c_str(), value.c_str());
    std::fflush(stdout);
}

bool makeOne(const service::Services& services, const fs::path& photo, std::vector<LibraryItemId>& items)
{
    auto item = services.runs.run({.tool = Tool::Enhancement,
                                   .input = photo,
                                   .parameters = Json::Object{{"enlarge", 1}, {"denoise", 0.0}}},
                                  {}, {});
    if (!item)
        return false;
    say("made", item->id.value(), item->result.sha256);
    items.push_back(item->id);
    return true;
}

bool rateOne(const service::Services& services, const LibraryItemId& item, int rating)
{
    say("rating", item.value(), std::to_string(rating));
    if (!services.library.rate(std::span(&item, 1), rating))
        return false;
    say("rated", item.value(), std::to_string(rating));
    return true;
}

bool chooseOne(const service::Services& services, int number)
{
    auto settings = services.settings.settings();
    settings.exportTemplate = "template-" + std::to_string(number);
    say("setting", "template", settings.exportTemplate);
    if (!services.settings.save(settings))
        return false;
    say("set", "template", settings.exportTemplate);
    return true;
}

bool boardOne(const service::Services& services, const LibraryItemId& item, const std::string& name)
{
    auto board = services.library.createBoard(name);
    if (!board || !services.library.addToBoard(board->id, std::span(&item, 1)))
        return false;
    say("boarded", item.value(), board->id.value());
    return true;
}

// What the killed program does: works until it is ended.
int workUntilKilled(const fs::path& home, int number)
{
    auto studio = openAt(home);
    if (!studio || !(*studio)->services().runs.recoverInterrupted())
        return 1;
    const auto services = (*studio)->services();
    say("open", "-", "-");
    std::vector<LibraryItemId> items;
    for (int step = 0;; ++step) {
        const int serial = number * 10000 + step;
        if (!makeOne(services, home / "photo.png", items) || !rateOne(services, items.back(), step % 5 + 1) ||
            !chooseOne(services, serial) ||
            !rateOne(services, items[static_cast<std::size_t>(step) / 2], (step + 2) % 5 + 1) ||
            !boardOne(services, items.back(), "board " + std::to_string(serial)))
            return 2;
    }
}

/// What the killed programs said that they had done, and what they had only begun.
struct Told
{
    std::map<std::string, std::string> made; ///< Item → SHA-256 of its result.
    std::map<std::string, std::string> rated;
    std::map<std::string, std::string> beingRated; ///< Begun and not confirmed.
    std::map<std::string, std::string> boards;     ///< Item → board.
    std::set<std::string> templates;               ///< Confirmed last, and begun after that.

    void read(const QByteArray& line)
    {
        const auto words = line.trimmed().split(' ');
        if (words.size() != 3)
            return; // the kill came in the middle of it
        const auto id = words[1].toStdString();
        const auto value = words[2].toStdString();
        if (words[0] == "made")
            made[id] = value;
        else if (words[0] == "rating")
            beingRated[id] = value;
        else if (words[0] == "rated") {
            rated[id] = value;
            beingRated.erase(id);
        } else if (words[0] == "setting")
            templates.insert(value);
        else if (words[0] == "set")
            templates = {value};
        else if (words[0] == "boarded")
            boards[id] = value;
    }
};

} // namespace

/// kill -9 at fifty moments of a working session: nothing that was said to be done is ever lost.
class KilledSessionTest : public QObject
{
    Q_OBJECT

    test::TestFolder m_home;
    Told m_told;
    std::set<std::string> m_decoded;

    void kill(int number, int afterMs)
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--work"), QString::fromStdString(toUtf8(m_home.path())),
                       QString::number(number)});
        QVERIFY(process.waitForStarted());
        // Every fourth dies early, mostly while it opens; how long that takes is the machine's affair.
        if (number % 4 != 0)
            QVERIFY(process.waitForReadyRead(60000));
        QVERIFY2(!process.waitForFinished(afterMs), process.readAllStandardError());
        process.kill();
        process.waitForFinished();
        for (const auto& line : process.readAllStandardOutput().split('\n'))
            m_told.read(line);
    }

    void verifyItems(const service::Services& services)
    {
        for (const auto& [id, sha] : m_told.made) {
            const auto item = services.library.find(LibraryItemId(id));
            VIDGO_VERIFY(item);
            QCOMPARE(item->result.sha256, sha);
            if (m_decoded.insert(id).second) {
                const auto file = services.library.file(item->result);
                VIDGO_VERIFY(file);
                QCOMPARE(sha256OfFile(*file).value(), sha);
            }
            const auto wanted = m_told.rated.find(id);
            const auto begun = m_told.beingRated.find(id);
            const auto rating = std::to_string(item->rating);
            QVERIFY2((wanted != m_told.rated.end() && rating == wanted->second) ||
                         (begun != m_told.beingRated.end() && rating == begun->second) ||
                         (wanted == m_told.rated.end() && rating == "0"),
                     rating.c_str());
        }
    }

    void verifyBoardsAndSettings(const service::Services& services)
    {
        for (const auto& [id, board] : m_told.boards) {
            const auto boards = services.library.boardsOf(LibraryItemId(id));
            VIDGO_VERIFY(boards);
            QVERIFY(std::ranges::find(*boards, BoardId(board)) != boards->end());
        }
        if (!m_told.templates.empty())
            QVERIFY(m_told.templates.contains(services.settings.settings().exportTemplate));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QImage photo(48, 32, QImage::Format_RGB888);
        photo.fill(Qt::darkCyan);
        QVERIFY(photo.save(QString::fromStdString(toUtf8(m_home / "photo.png"))));
        auto studio = openAt(m_home.path());
        VIDGO_VERIFY(studio);
        VIDGO_VERIFY((*studio)->services().session.enter(StudioMode::OwnComputer));
    }

    void fiftyKillsLoseNothingThatWasDone()
    {
        std::mt19937 chance(20261122); // the same moments in every run, as far as a clock can be
        std::uniform_int_distribution<int> moment(5, 320);
        for (int number = 0; number < kKills; ++number) {
            kill(number, moment(chance));
            auto studio = openAt(m_home.path());
            VIDGO_VERIFY(studio);
            QVERIFY((*studio)->notices().empty()); // neither the library nor the settings had to begin anew
            VIDGO_VERIFY((*studio)->services().runs.recoverInterrupted());
            verifyItems((*studio)->services());
            verifyBoardsAndSettings((*studio)->services());
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%zu results, %zu ratings and %zu boards were confirmed before the kills", m_told.made.size(),
              m_told.rated.size(), m_told.boards.size());
        QVERIFY(m_told.made.size() >= 10 && m_told.rated.size() >= 10); // the kills came while there was work
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QStringLiteral("--work"))
        return workUntilKilled(pathFromUtf8(arguments[2].toStdString()), arguments[3].toInt());
    KilledSessionTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "killed_session_test.moc"
