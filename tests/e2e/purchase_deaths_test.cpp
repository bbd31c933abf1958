#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtQml/qqmlextensionplugin.h>
#include <QtTest/QtTest>
#include <QtWebEngineQuick/qtwebenginequickglobal.h>
#include <array>
#include <csignal>
#include <functional>
#include <optional>

#include "cut_wire.h"
#include "distant_studio.h"
#include "other_plans.h"
#include "sandbox_program.h"
#include "sandbox_server.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/sandbox/http_sender.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/ui/messages/convert.h"

Q_IMPORT_QML_PLUGIN(VidGo_CheckoutPlugin)

using namespace vidgo;
using test::DistantStudio;

namespace {

constexpr auto kPassword = "correct horse battery";
constexpr std::int64_t kScene = 2;                              ///< Credits.
constexpr auto kOfOrder = "POST /api/v1/subscriptions/orders/"; ///< To pay it, and to ask what became of it.
constexpr auto kKeys = "POST /api/v1/generate/keys ";

enum Death { None, Studio, Window, Server, Wire, Notice };
enum Step {
    Registered,
    Verified,
    PlanOrdered,
    PlanPaying,
    PlanPaid,
    RunPlaced,
    PackageOrdered,
    PackagePaying,
    PackagePaid,
    RunFailed,
    PlanChanged,
    UpgradePaid,
    Unsealed,
    Undisturbed ///< Where nothing dies, in any story.
};

/// One story: where the plan is paid, and what dies at each step.
struct Round
{
    bool isAtPaddle = false;
    std::array<Death, Undisturbed + 1> deaths{};
};

// Of a registration, a run and a key nobody sends notices, and Paddle changes plans by itself. The first has
// every death, all of them every step with every death that it can meet.
constexpr std::array<Round, 4> kRounds{Round{.isAtPaddle = true,
                                             .deaths = {Studio, Wire, Studio, Server, Studio, Wire, None,
                                                        Window, Notice, Server, Server, None, Wire}},
                                       Round{.isAtPaddle = false,
                                             .deaths = {Wire, Server, Server, Window, Notice, Studio, None,
                                                        Wire, Studio, None, Wire, Server, Studio}},
                                       Round{.isAtPaddle = false,
                                             .deaths = {Server, Studio, Wire, Studio, Wire, Server, Studio,
                                                        Server, Server, Studio, Studio, Notice, Server}},
                                       Round{.isAtPaddle = true,
                                             .deaths = {Wire, Server, Wire, Wire, Server, Studio, Server,
                                                        Studio, Wire, Wire, Studio, None, Studio}}};

} // namespace

/// Somebody registers, buys, has things made and buys more, in the real window and in real web views, and at
/// each step something dies after the server has done what it was asked for and before anybody hears of it:
/// the studio, the window of the payment, the server, the network, or the notice of the gateway. What is to
/// be done then is done by whoever sits there, in the window, and in the end all is as if nothing had been.
class PurchaseDeathsTest : public QObject
{
    Q_OBJECT

    static constexpr int kPatienceMs = DistantStudio::kPatienceMs;

    NullLog m_log;
    test::TestFolder m_folder;
    test::OtherPlans m_plans =
        test::OtherPlans::withWatermark(); // so that an upgrade has a watermark to take away
    std::optional<Catalog> m_catalog;
    std::unique_ptr<SandboxServer> m_server;
    SandboxProgram m_standIns;
    Json m_places;
    std::unique_ptr<test::CutWire> m_wire;

    // Of one story.
    std::optional<test::TestFolder> m_home;
    std::unique_ptr<DistantStudio> m_studio;
    Round m_round;
    int m_number = 0;
    QString m_email;
    bool m_hasAccount = false;
    std::int64_t m_credits = 0; ///< What is to be there.
    QByteArray m_marked;        ///< What was exported before the upgrade.

    // ---- the world around

    std::string standIn(const char* name) const { return *m_places.find(name)->asString(); }
    static QJsonObject told(const std::string& url, const char* method = "GET")
    {
        const auto answer = sandbox::send(method, url, {{"Content-Type", "application/json"}}, {});
        return answer ? QJsonDocument::fromJson(QByteArray::fromStdString(answer->body)).object()
                      : QJsonObject();
    }
    void gateway(bool isPaddle, const char* command) const
    {
        told(standIn(isPaddle ? "paddle" : "ecpay") + "/_control/" + command, "POST");
    }
    bool isReady() const
    {
        const auto answer = sandbox::send("GET", m_server->address() + "/readyz", {}, {});
        return answer && answer->status == 200;
    }
    /// Of the latest of so many mails, which stands first.
    QString codeInMail(int mails) const
    {
        static const QRegularExpression kCode(QStringLiteral("\\b(\\d{6})\\b"));
        QString code;
        const auto look = [&] {
            const auto page = sandbox::send("GET", standIn("mailbox") + "/", {}, {});
            const auto text = page ? QString::fromStdString(page->body) : QString();
            const auto to = QStringLiteral("To: ") + m_email;
            code = text.count(to) < mails ? QString() : kCode.match(text, text.indexOf(to)).captured(1);
            return !code.isEmpty();
        };
        return QTest::qWaitFor(look, kPatienceMs) ? code : QString();
    }
    std::int64_t monthly(const char* tier) const { return m_catalog->tier(tier)->monthlyCredits; }
    static QString input()
    {
        return ui::pathText(test::sourcePath("resources/starter-pack/ps-luxury-01-before.jpg"));
    }

    // ---- who sits in front of it

    void picture(const char* step) const
    {
        m_studio->picture(QStringLiteral("deaths-%1-%2").arg(m_number).arg(QLatin1String(step)));
    }
    void sitDown()
    {
        m_studio = std::make_unique<DistantStudio>(DistantStudio::Place{
            .home = m_home->path(),
            .resources = m_plans.resources(),
            .server = m_wire->address(),
            .standIns = QJsonDocument::fromJson(QByteArray::fromStdString(m_places.dump())).object(),
            .theme = m_round.isAtPaddle ? QStringLiteral("dark") : QStringLiteral("light")});
        QVERIFY(m_studio->start());
        if (m_hasAccount)
            signIn();
    }
    // A sandbox keeps nobody's sign-in.
    void signIn() const
    {
        QVERIFY(m_studio->click("profileButton"));
        QVERIFY(m_studio->click("invitationSignIn"));
        QVERIFY(m_studio->fill("signInAddress", m_email));
        QVERIFY(m_studio->fill("signInPassword", QLatin1String(kPassword)));
        QVERIFY(m_studio->click("signInAccept"));
        QVERIFY(m_studio->shows("accountCard"));
    }
    void register_() const
    {
        QVERIFY(m_studio->click("profileButton"));
        QVERIFY(m_studio->click("invitationRegister"));
        QVERIFY(m_studio->fill("registerAddress", m_email));
        QVERIFY(m_studio->fill("registerPassword", QLatin1String(kPassword)));
        QVERIFY(m_studio->fill("registerName", QStringLiteral("Ann")));
    }
    void openOrders() const
    {
        QVERIFY(m_studio->click("creditsCard"));
        QVERIFY(m_studio->click("ordersButton"));
        QVERIFY(m_studio->clickWords("Orders"));
        QVERIFY(m_studio->shows("orderList"));
    }
    void prepareScene(const QString& words) const
    {
        QVERIFY(m_studio->goTo("product_scene"));
        QVERIFY(m_studio->drop("dropZone", input()));
        QVERIFY(m_studio->click("placeChoice"));
        QVERIFY(m_studio->clickWords("VidGo, with credits"));
        QVERIFY(m_studio->fill("promptArea", words));
    }
    QByteArray exported(const char* name)
    {
        const auto folder = m_home->path() / name;
        std::filesystem::create_directories(folder);
        if (!m_studio->fill("exportFolderField", ui::pathText(folder)) || !m_studio->click("exportConfirm") ||
            !m_studio->isGone("exportDialog"))
            return {};
        const QDir files(ui::pathText(folder));
        const auto names = files.entryList(QDir::Files);
        QFile file(names.isEmpty() ? QString() : files.filePath(names.first()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // ---- what dies

    Death deathAt(Step step) const { return m_round.deaths.at(step); }
    /// After the server has answered it. `next` is what is kept once everybody lives again.
    void dies(Death death, const QByteArray& request, const QByteArray& next = {})
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_wire->hasKeptAnswerTo(request), kPatienceMs);
        if (death == Server) {
            const auto before = m_server->processId();
            QCOMPARE(::kill(static_cast<pid_t>(before), SIGKILL), 0);
            m_wire->keepAnswerTo(next);
            QTRY_VERIFY_WITH_TIMEOUT(m_server->processId() != before && isReady(), kPatienceMs);
        } else if (death == Studio) {
            m_studio->kill();
            m_wire->cut();
        } else {
            m_wire->cut();
            QTRY_VERIFY_WITH_TIMEOUT(m_wire->refused() > 1, kPatienceMs);
        }
        if (death != Server)
            m_wire->keepAnswerTo(next);
        m_wire->mend();
        if (death == Studio)
            sitDown();
        else
            QVERIFY(m_studio->isServerBack());
    }
    /// Presses something that makes the studio send `request`.
    void press(Step step, const QByteArray& request, const std::function<bool()>& press,
               const QByteArray& next = {})
    {
        const auto death = deathAt(step);
        m_wire->keepAnswerTo(death == None ? "" : request);
        m_wire->keepAnswerAlsoTo(next);
        QVERIFY(press());
        if (death != None)
            dies(death, request, next);
    }

    // ---- how it is paid

    /// From the dialog of an order to what it brings.
    void buys(Step ordered, Step paying, Step paid, bool isPaddle, std::int64_t credits,
              const QByteArray& next = {})
    {
        QVERIFY(m_studio->shows("purchaseOrder"));
        press(ordered, "POST /api/v1/subscriptions/orders ",
              [this] { return m_studio->click("purchaseOrder"); });
        if (deathAt(ordered) == Studio)
            takeUpOrder();
        else
            QVERIFY(m_studio->insist("purchaseOrder", "purchasePay"));
        goesToPay(paying, isPaddle);
        pays(paid, isPaddle, credits, next);
    }
    void takeUpOrder() const
    {
        openOrders();
        QVERIFY(m_studio->click("orderPay"));
        QVERIFY(m_studio->shows("purchasePay"));
    }
    void chooseWay(bool isPaddle) const
    {
        if (!isPaddle)
            QVERIFY(m_studio->click("way_card"));
    }
    void goesToPay(Step step, bool isPaddle)
    {
        chooseWay(isPaddle);
        const auto death = deathAt(step);
        if (death == Window) {
            QVERIFY(m_studio->payInProgram(true));
            QVERIFY(m_studio->click("purchasePay"));
            const auto program = m_studio->paymentProgram();
            QVERIFY(program > 0);
            QCOMPARE(::kill(static_cast<pid_t>(program), SIGKILL), 0);
            QVERIFY(m_studio->shows("purchaseAgain"));
            picture("window-lost");
            QVERIFY(m_studio->payInProgram(false));
            QVERIFY(m_studio->click("purchaseAgain"));
            chooseWay(isPaddle);
        } else if (death != None) {
            m_wire->keepAnswerTo(kOfOrder);
            QVERIFY(m_studio->click("purchasePay"));
            dies(death, kOfOrder);
            if (death == Studio) {
                takeUpOrder();
                chooseWay(isPaddle);
            }
        }
        QVERIFY(m_studio->insistOnPayment());
    }
    void pays(Step step, bool isPaddle, std::int64_t credits, const QByteArray& next)
    {
        const auto death = deathAt(step);
        if (death != None)
            gateway(isPaddle, "hold");
        // The window was left and the order is asked; the gateway knows that it was paid.
        m_wire->keepAnswerTo(death == None || death == Notice ? "" : kOfOrder);
        m_wire->keepAnswerAlsoTo(next);
        QVERIFY(m_studio->pay(isPaddle, QStringLiteral("deaths-%1-pay-%2").arg(m_number).arg(step)));
        if (death == Notice) {
            QVERIFY(m_studio->seesCredits(credits));
            gateway(isPaddle, "lose");
        } else if (death != None) {
            dies(death, kOfOrder, next);
        }
        if (death != None)
            gateway(isPaddle, "release");
        if (death != Studio)
            QVERIFY(m_studio->isPaymentOver());
        m_credits = credits;
        QVERIFY(m_studio->seesCredits(m_credits));
        if (death != Studio) {
            QVERIFY(m_studio->click("purchaseClose"));
            QVERIFY(m_studio->isGone("purchaseDialog"));
        }
    }

    // ---- the story

    void registers()
    {
        sitDown();
        register_();
        press(Registered, "POST /api/v1/auth/register ",
              [this] { return m_studio->click("registerAccept"); });
        if (deathAt(Registered) == Studio)
            register_();
        QVERIFY(m_studio->insist("registerAccept", "codeField"));
        picture("code");
    }
    void verifies()
    {
        // Who does not know that they are registered does it again.
        const auto code = codeInMail(deathAt(Registered) == None ? 1 : 2);
        QVERIFY(!code.isEmpty());
        QVERIFY(m_studio->fill("codeField", code));
        m_hasAccount = true;
        press(Verified, "POST /api/v1/auth/verify-code ", [this] { return m_studio->pressReturn(); });
        QVERIFY(m_studio->shows("accountCard"));
        QVERIFY(m_studio->shows("creditsCard"));
        picture("account");
    }
    void buysAPlan()
    {
        QVERIFY(m_studio->click("creditsCard"));
        QVERIFY(m_studio->shows("currencyChoice"));
        QVERIFY(m_studio->clickWords(m_round.isAtPaddle ? "US$" : "NT$"));
        QVERIFY(m_studio->click("planButton_starter"));
        buys(PlanOrdered, PlanPaying, PlanPaid, m_round.isAtPaddle, monthly("starter"));
        picture("plan");
    }
    /// What is made for credits goes on by itself; that it came to an end is seen after what follows.
    void hasSomethingMade()
    {
        prepareScene(QStringLiteral("on a beach"));
        press(RunPlaced, "POST /api/v1/generate/jobs ", [this] { return m_studio->click("runButton"); });
        picture("run");
    }
    void buysAPackage()
    {
        m_credits -= kScene; // set aside or charged
        const auto package = std::ranges::find(m_catalog->packages, "medium", &CreditPackage::id);
        QVERIFY(m_studio->click("creditsCard"));
        QVERIFY(m_studio->shows("currencyChoice"));
        QVERIFY(m_studio->clickWords("US$"));
        QVERIFY(m_studio->click("packageButton_medium"));
        buys(PackageOrdered, PackagePaying, PackagePaid, true, m_credits + package->credits);
        picture("package");
    }
    QJsonArray jobs() { return m_studio->state()[QLatin1String("jobs")].toArray(); }
    void findsWhatWasMade()
    {
        QTRY_VERIFY_WITH_TIMEOUT(jobs().contains(QStringLiteral("finished")), kPatienceMs);
        QCOMPARE(jobs().size(), 2);
        QVERIFY(m_studio->seesCredits(m_credits));
        exportResult("marked", m_marked);
        QVERIFY(!m_marked.isEmpty());
    }
    void exportResult(const char* name, QByteArray& file)
    {
        QVERIFY(m_studio->click("navLibrary"));
        QVERIFY(m_studio->openFirst("libraryGrid"));
        QVERIFY(m_studio->click("libraryExport"));
        QVERIFY(m_studio->shows("exportConfirm"));
        QVERIFY(m_marked.isEmpty() ? m_studio->shows("exportWatermark")
                                   : m_studio->isGone("exportWatermark"));
        picture(name);
        file = exported(name);
        QVERIFY(m_studio->insist("libraryBack", "libraryGrid")); // the dialog is just going
    }
    void isPaidBackWhatFails()
    {
        prepareScene(QStringLiteral("on a beach [fail]"));
        press(RunFailed, "POST /api/v1/generate/jobs ", [this] { return m_studio->click("runButton"); });
        QTRY_VERIFY_WITH_TIMEOUT(jobs().contains(QStringLiteral("failed")), kPatienceMs);
        picture("failed");
        QVERIFY(m_studio->seesCredits(m_credits));
        QVERIFY(m_studio->click("creditsCard"));
        QVERIFY(m_studio->click("ordersButton"));
        QVERIFY(m_studio->clickWords("Credit history"));
        QVERIFY(m_studio->reads(QStringLiteral("Given back by a job")));
        picture("history");
    }
    void changesToPro()
    {
        QVERIFY(m_studio->click("creditsCard"));
        QVERIFY(m_studio->shows("currencyChoice"));
        QVERIFY(m_studio->clickWords(m_round.isAtPaddle ? "US$" : "NT$"));
        QVERIFY(m_studio->click("planButton_pro"));
    }
    void upgrades()
    {
        const auto bought = m_studio->state()[QLatin1String("bought")].toInteger();
        const auto credits = monthly("pro") + bought; // what is left of Starter's ends with it
        changesToPro();
        press(
            PlanChanged, "POST /api/v1/subscriptions/change ",
            [this] { return m_studio->clickWords("Change to Pro"); }, m_round.isAtPaddle ? kKeys : "");
        picture("change");
        if (!m_round.isAtPaddle) {
            if (deathAt(PlanChanged) == Studio) {
                changesToPro();
                QVERIFY(m_studio->clickWords("Change to Pro"));
            }
            buys(Undisturbed, Undisturbed, UpgradePaid, false, credits, kKeys);
        }
        m_credits = credits;
        QVERIFY(m_studio->seesCredits(m_credits));
    }
    /// The server has told the keys, and nobody has heard them.
    void losesTheWatermark()
    {
        dies(deathAt(Unsealed), kKeys);
        QByteArray clean;
        exportResult("clean", clean);
        QVERIFY(!clean.isEmpty());
        QVERIFY(clean != m_marked);
    }
    void findsAllAsIfNothingHadBeen()
    {
        openOrders();
        picture("orders");
        const auto state = m_studio->state();
        QCOMPARE(state[QLatin1String("tier")].toString(), QStringLiteral("pro"));
        QCOMPARE(state[QLatin1String("held")].toInteger(), 0);
        QCOMPARE(state[QLatin1String("available")].toInteger(), m_credits);
        QJsonArray orders{QStringLiteral("medium delivered"), QStringLiteral("starter delivered")};
        if (!m_round.isAtPaddle)
            orders.prepend(QStringLiteral("pro delivered"));
        QCOMPARE(state[QLatin1String("orders")].toArray(), orders);
        const auto lines = state[QLatin1String("lines")].toArray();
        QCOMPARE(std::ranges::count(lines, QJsonValue(QStringLiteral("grant"))), 3);
        QCOMPARE(std::ranges::count(lines, QJsonValue(QStringLiteral("reserve"))), 2);
        QCOMPARE(m_studio->warnings(), QJsonArray());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto programs = QStringLiteral(VIDGO_PROGRAMS);
        auto catalog = loadCatalog(m_plans.resources() / "catalog");
        VIDGO_VERIFY(catalog);
        m_catalog = std::move(*catalog);
        m_server = std::make_unique<SandboxServer>(SandboxServer::Places{
            .folder = m_folder / "server", .resources = m_plans.resources(), .programs = programs});
        auto said =
            m_standIns.start({.isQuick = true, .more = m_server->standInOptions(), .folder = programs});
        VIDGO_VERIFY(said);
        m_places = std::move(*said);
        m_server->start(m_places, m_log);
        QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatienceMs);
        m_wire = std::make_unique<test::CutWire>(
            static_cast<std::uint16_t>(QUrl(ui::toQString(m_server->address())).port()));
    }
    void cleanup()
    {
        if (QTest::currentTestFailed() && m_studio)
            picture("failed-here");
        m_studio.reset();
    }
    void cleanupTestCase()
    {
        if (m_places.isNull())
            return;
        const auto state = told(standIn("paddle") + "/_control/state");
        QCOMPARE(state[QLatin1String("unexpected")].toArray(), QJsonArray());
    }

    void whateverDiesTheStoryEndsWell_data()
    {
        QTest::addColumn<int>("number");
        const int count = qEnvironmentVariableIsSet("VIDGO_EVERY_DEATH") ? int(kRounds.size()) : 1;
        for (int number = 0; number < count; ++number)
            QTest::addRow("%d, the plan at %s", number, kRounds.at(number).isAtPaddle ? "Paddle" : "ECPay")
                << number;
    }
    void whateverDiesTheStoryEndsWell()
    {
        QFETCH(int, number);
        m_number = number;
        m_round = kRounds.at(number);
        m_home.emplace();
        m_email = QStringLiteral("ann%1@example.com").arg(number);
        m_hasAccount = false;
        m_marked.clear();
        using Part = void (PurchaseDeathsTest::*)();
        constexpr std::array<Part, 10> kStory{
            &PurchaseDeathsTest::registers,         &PurchaseDeathsTest::verifies,
            &PurchaseDeathsTest::buysAPlan,         &PurchaseDeathsTest::hasSomethingMade,
            &PurchaseDeathsTest::buysAPackage,      &PurchaseDeathsTest::isPaidBackWhatFails,
            &PurchaseDeathsTest::findsWhatWasMade,  &PurchaseDeathsTest::upgrades,
            &PurchaseDeathsTest::losesTheWatermark, &PurchaseDeathsTest::findsAllAsIfNothingHadBeen};
        for (const auto part : kStory) {
            (this->*part)();
            if (QTest::currentTestFailed())
                return;
        }
    }
};

int main(int argc, char* argv[])
{
    const bool isStudio = argc > 1 && std::string_view(argv[1]) == "--studio";
    QtWebEngineQuick::initialize();
    QGuiApplication application(argc, argv);
    if (isStudio)
        return test::sitAtStudio();
    PurchaseDeathsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "purchase_deaths_test.moc"
