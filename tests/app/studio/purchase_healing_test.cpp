#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QtTest/QtTest>
#include <array>
#include <csignal>
#include <optional>

#include "cut_wire.h"
#include "sandbox_program.h"
#include "sandbox_server.h"
#include "shopping_client.h"
#include "vidgo/sandbox/http_sender.h"
#include "vidgo/test/child_program.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"
#include "vidgo/ui/messages/convert.h"

using namespace vidgo;

namespace {

constexpr int kPatienceMs = 180'000; // what a studio had in hand that was killed is taken up after its lease
constexpr auto kPassword = "correct horse battery";

/// A studio in a process of its own, for one thing that somebody does there.
class Client
{
public:
    explicit Client(const QJsonObject& order)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        test::endWithThisTest(m_process);
        m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--client")});
        m_process.write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
        m_process.closeWriteChannel();
    }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    /// What came of it; null where nothing did.
    QJsonValue said()
    {
        if (!QTest::qWaitFor([this] { return hasEnded(); }, kPatienceMs) || m_process.exitCode() != 0)
            return QJsonValue::Null;
        return QJsonDocument::fromJson('[' + m_process.readAllStandardOutput().trimmed() + ']')
            .array()
            .first();
    }

private:
    QProcess m_process;
};

} // namespace

/// Somebody buys and has something made, and at each step something dies: the studio, the server, the
/// network, or what the gateway tells. The server and the stand-ins are programs, as `vidgo-studio --sandbox`
/// has them.
class PurchaseHealingTest : public QObject
{
    Q_OBJECT

public:
    enum Step { OrderPlaced, Paying, Paid, RunPlaced, UpgradePlaced };
    enum Fault { StudioKilled, ServerKilled, NetworkCut, NoticeLost };

private:
    NullLog m_log;
    test::TestFolder m_folder;
    std::optional<test::TestFolder> m_home;
    std::unique_ptr<SandboxServer> m_server;
    SandboxProgram m_standIns;
    Json m_places;
    std::unique_ptr<test::CutWire> m_wire;
    QString m_email;
    int m_people = 0;

    std::string standIn(const char* name) const { return *m_places.find(name)->asString(); }
    static QJsonObject told(const std::string& url, const char* method = "GET", const std::string& body = {})
    {
        const auto answer = sandbox::send(method, url, {{"Content-Type", "application/json"}}, body);
        return answer ? QJsonDocument::fromJson(QByteArray::fromStdString(answer->body)).object()
                      : QJsonObject();
    }
    QJsonObject paddle(const char* command, const QJsonObject& with = {}) const
    {
        return told(standIn("paddle") + "/_control/" + command, "POST",
                    QJsonDocument(with).toJson(QJsonDocument::Compact).toStdString());
    }
    QJsonObject paddleState() const { return told(standIn("paddle") + "/_control/state"); }
    QJsonArray transactions() const
    {
        return paddleState()[QLatin1String("state")][QLatin1String("txn")].toArray();
    }
    int waitingNotices() const
    {
        return static_cast<int>(paddleState()[QLatin1String("waiting")].toArray().size());
    }

    QJsonObject order(const char* what, const QJsonObject& with = {}) const
    {
        QJsonObject all{{QStringLiteral("server"), ui::toQString(m_wire->address())},
                        {QStringLiteral("home"), ui::pathText(m_home->path())},
                        {QStringLiteral("places"),
                         QJsonDocument::fromJson(QByteArray::fromStdString(m_places.dump())).object()},
                        {QStringLiteral("email"), m_email},
                        {QStringLiteral("password"), QLatin1String(kPassword)},
                        {QStringLiteral("do"), QLatin1String(what)}};
        for (auto it = with.begin(); it != with.end(); ++it)
            all[it.key()] = it.value();
        return all;
    }
    QJsonValue done(const char* what, const QJsonObject& with = {}) const
    {
        return Client(order(what, with)).said();
    }
    static QJsonObject of(const QString& orderId) { return {{QStringLiteral("order"), orderId}}; }
    static QJsonObject wish(const char* item)
    {
        return {{QStringLiteral("item"), QLatin1String(item)}, {QStringLiteral("key"), QLatin1String(item)}};
    }

    bool isReady() const
    {
        const auto answer = sandbox::send("GET", m_server->address() + "/readyz", {}, {});
        return answer && answer->status == 200;
    }
    void send(const std::string& path, const QJsonObject& body, QJsonObject& answer) const
    {
        const auto sent = sandbox::send(
            "POST", m_server->address() + "/api/v1/auth/" + path,
            {{"Content-Type", "application/json"}, {"Idempotency-Key", path + m_email.toStdString()}},
            QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString());
        VIDGO_VERIFY(sent);
        QVERIFY2(sent->status < 300, sent->body.c_str());
        answer = QJsonDocument::fromJson(QByteArray::fromStdString(sent->body)).object();
    }
    QString codeInMail() const
    {
        static const QRegularExpression kCode(QStringLiteral("\\b(\\d{6})\\b"));
        QString code;
        const auto look = [&] {
            const auto page = sandbox::send("GET", standIn("mailbox") + "/", {}, {});
            const auto text = page ? QString::fromStdString(page->body) : QString();
            const auto mail = text.indexOf(m_email);
            code = mail < 0 ? QString() : kCode.match(text, mail).captured(1);
            return !code.isEmpty();
        };
        return QTest::qWaitFor(look, kPatienceMs) ? code : QString();
    }
    void becomeSubscriber()
    {
        m_email = QStringLiteral("ann%1@example.com").arg(++m_people);
        QJsonObject registration;
        send("register",
             {{QStringLiteral("email"), m_email},
              {QStringLiteral("password"), QLatin1String(kPassword)},
              {QStringLiteral("name"), QStringLiteral("Ann")}},
             registration);
        const auto code = codeInMail();
        QVERIFY(!code.isEmpty());
        QJsonObject account;
        send("verify-code",
             {{QStringLiteral("registration"), registration[QLatin1String("registration")]},
              {QStringLiteral("code"), code}},
             account);
        buy(done("order", wish("starter")).toString());
    }
    /// Pays what waits for it, and waits until it is there.
    void buy(const QString& orderId)
    {
        QVERIFY(!orderId.isEmpty());
        QVERIFY(done("checkout", of(orderId)).isString());
        pay();
        arrives(orderId);
    }
    void pay() const
    {
        const auto last = transactions().last()[QLatin1String("id")];
        QVERIFY(paddle("choose",
                       {{QStringLiteral("id"), last}, {QStringLiteral("choice"), QStringLiteral("pay")}})
                    .contains(QLatin1String("done")));
    }
    void arrives(const QString& orderId) const
    {
        QTRY_COMPARE_WITH_TIMEOUT(done("ask", of(orderId)).toString(), QStringLiteral("delivered"),
                                  kPatienceMs);
    }

    // ---- what dies

    static QByteArray requestOf(Step step, const QString& orderId)
    {
        const auto orders = QByteArray("POST /api/v1/subscriptions/orders");
        const auto one = orders + '/' + orderId.toLatin1();
        switch (step) {
        case OrderPlaced:
            return orders + ' ';
        case Paying:
            return one + "/checkout ";
        case Paid:
            return one + "/ask ";
        case RunPlaced:
            return "POST /api/v1/generate/jobs ";
        case UpgradePlaced:
            return "POST /api/v1/subscriptions/change ";
        }
        return {};
    }
    static const char* actionOf(Step step)
    {
        static constexpr std::array kActions = {"order", "checkout", "ask", "run", "upgrade"};
        return kActions.at(step);
    }
    /// The server has done what it was asked for, and before anybody hears of it something dies. Whoever
    /// lives goes on.
    void act(Step step, Fault fault, const QJsonObject& with)
    {
        if (fault == NoticeLost) {
            paddle("hold");
            QVERIFY(!done(actionOf(step), with).isNull());
            paddle("lose");
            paddle("release");
            return;
        }
        const auto request = requestOf(step, with[QLatin1String("order")].toString());
        m_wire->keepAnswerTo(request);
        Client client(order(actionOf(step), with));
        QTRY_VERIFY_WITH_TIMEOUT(m_wire->hasKeptAnswerTo(request), kPatienceMs);
        if (fault == StudioKilled) {
            client.kill();
            m_wire->cut();
            m_wire->mend();
            return;
        }
        if (fault == ServerKilled) {
            const auto before = m_server->processId();
            QCOMPARE(::kill(static_cast<pid_t>(before), SIGKILL), 0);
            m_wire->keepAnswerTo({});
            QTRY_VERIFY_WITH_TIMEOUT(m_server->processId() != before && isReady(), kPatienceMs);
        } else {
            m_wire->cut();
            QTRY_VERIFY_WITH_TIMEOUT(m_wire->refused() > 1, kPatienceMs);
            m_wire->mend();
        }
        QVERIFY(!client.said().isNull());
    }

    // ---- how it heals

    void healOrder(QString orderId)
    {
        if (orderId.isEmpty()) { // a studio that was killed finds it among the orders
            const auto waiting = done("state")[QLatin1String("waiting")].toArray();
            QCOMPARE(waiting.size(), 1);
            orderId = waiting.first().toString();
        }
        if (done("ask", of(orderId)).toString() == QStringLiteral("open"))
            buy(orderId);
        arrives(orderId);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto programs = QStringLiteral(VIDGO_PROGRAMS);
        m_server = std::make_unique<SandboxServer>(SandboxServer::Places{
            .folder = m_folder / "server", .resources = test::sourcePath("resources"), .programs = programs});
        auto said =
            m_standIns.start({.isQuick = true, .more = m_server->standInOptions(), .folder = programs});
        VIDGO_VERIFY(said);
        m_places = std::move(*said);
        m_server->start(m_places, m_log);
        QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatienceMs);
        m_wire = std::make_unique<test::CutWire>(
            static_cast<std::uint16_t>(QUrl(ui::toQString(m_server->address())).port()));
    }
    void init()
    {
        m_home.emplace();
        becomeSubscriber();
    }
    void cleanupTestCase()
    {
        if (!m_places.isNull())
            QCOMPARE(paddleState()[QLatin1String("unexpected")].toArray(), QJsonArray());
    }

    void whateverDiesTheStateHeals_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("fault");
        const std::array steps = {"order placed", "paying", "paid, not told yet", "run placed",
                                  "upgrade placed"};
        const std::array faults = {"studio killed", "server killed", "network cut", "notice lost"};
        // Every step and every fault once, because purchase_deaths_test has them in the window; with the
        // variable all.
        const bool isEvery = qEnvironmentVariableIsSet("VIDGO_EVERY_DEATH");
        // Of runs nobody tells: providers are asked.
        const auto isNothing = [](int step, int fault) { return step == RunPlaced && fault == NoticeLost; };
        for (int step = OrderPlaced; step <= UpgradePlaced; ++step)
            for (int fault = StudioKilled; fault <= NoticeLost; ++fault)
                if (!isNothing(step, fault) && (isEvery || (step + fault) % 4 == 0))
                    QTest::addRow("%s: %s", steps.at(step), faults.at(fault)) << step << fault;
    }
    void whateverDiesTheStateHeals()
    {
        QFETCH(int, step);
        QFETCH(int, fault);
        const auto before = done("state");
        const auto paidBefore = transactions().size();
        QJsonObject with = wish("small");
        if (step == Paying || step == Paid)
            with = of(done("order", wish("small")).toString());
        if (step == Paid) {
            QVERIFY(done("checkout", with).isString());
            paddle("hold");
            pay();
        }
        act(static_cast<Step>(step), static_cast<Fault>(fault), with);
        if (step == Paid) {
            paddle("lose");
            paddle("release");
        }
        if (step <= Paid)
            healOrder(with[QLatin1String("order")].toString());
        if (step == RunPlaced)
            QCOMPARE(done("run").toString(), QStringLiteral("finished"));
        if (step == UpgradePlaced)
            QTRY_COMPARE_WITH_TIMEOUT(done("state")[QLatin1String("tier")].toString(), QStringLiteral("pro"),
                                      kPatienceMs);

        const auto after = done("state");
        QCOMPARE(after[QLatin1String("held")].toInt(), 0);
        QVERIFY(after[QLatin1String("waiting")].toArray().isEmpty());
        const auto came =
            after[QLatin1String("available")].toInt() - before[QLatin1String("available")].toInt();
        constexpr int kPackage = 50;
        constexpr int kScene = 2;
        if (step <= Paid) {
            QCOMPARE(after[QLatin1String("orders")].toString(),
                     QStringLiteral("small delivered; starter delivered; "));
            QCOMPARE(came, kPackage);
        }
        if (step == RunPlaced)
            QCOMPARE(came, -kScene);
        if (step == UpgradePlaced) {
            QCOMPARE(transactions().size(), paidBefore + 1); // the difference, once
            QVERIFY(came > 0);
        }
    }
};

int main(int argc, char* argv[])
{
    if (argc > 1 && std::string_view(argv[1]) == "--client")
        return test::shop();
    QCoreApplication application(argc, argv);
    PurchaseHealingTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "purchase_healing_test.moc"
