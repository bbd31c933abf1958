#include <QTimer>
#include <QtTest/QtTest>
#include <algorithm>
#include <functional>

#include "sandbox_person.h"
#include "vidgo/composition/account_link.h"
#include "vidgo/model/catalog.h"
#include "vidgo/sandbox/http_sender.h"
#include "vidgo/secrets/memory_secret_store.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/ui/messages/convert.h"

using namespace vidgo;
using test::SandboxPerson;
using test::StudioDriver;

namespace {

/// A person in front of ECPay's page, who pays by card. The window around it is tested where it is.
class PayingDesk final : public ui::CheckoutDesk
{
public:
    void open(const ShopCheckout& checkout, Language, std::function<void(ui::CheckoutEnd)> ended) override
    {
        page = checkout.page;
        sandbox::Fields fields;
        Json::Object choice;
        for (const auto& field : checkout.fields) {
            fields.push_back({field.name, field.value});
            if (field.name == "MerchantTradeNo")
                choice["trade"] = field.value;
        }
        choice["choice"] = "card";
        isPaid = sandbox::postForm(checkout.url, fields) && !checkout.origins.empty() &&
                 sandbox::send("POST", checkout.origins.front() + "/_control/choose",
                               {{"Content-Type", "application/json"}}, Json(std::move(choice)).dump());
        QTimer::singleShot(0, qApp, [ended = std::move(ended)] { ended(ui::CheckoutEnd::Finished); });
    }

    std::string page;
    bool isPaid = false;
};

} // namespace

/// `vidgo-studio --sandbox` with its server and its stand-ins, all of them programs: somebody gets an account
/// and buys a plan, by pointer and keys.
class AccountStoryTest : public QObject
{
    Q_OBJECT

    test::TestFolder m_home;
    PayingDesk m_desk;
    StudioDriver m_studio{m_home.path()};
    SandboxPerson m_person{m_studio};

    const service::AccountServices& atServer() const { return m_person.atServer(); }
    // One of the short messages at the foot of the window.
    bool isTold(const QString& words) const
    {
        const std::function<bool(QQuickItem*)> says = [&](QQuickItem* at) {
            return at->property("text").toString() == words || std::ranges::any_of(at->childItems(), says);
        };
        auto* const host = m_studio.find(QStringLiteral("toastHost"));
        return host && says(host);
    }
    std::int64_t creditsOf(const char* tier) const
    {
        const auto* const found = m_studio.app().hub()->services().catalog.catalog().tier(tier);
        return found ? found->monthlyCredits : 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_studio.setSandboxPrograms(QStringLiteral(VIDGO_PROGRAMS));
        QVERIFY(m_studio.start(QStringLiteral("light"), Language::English));
        m_studio.app().hub()->setCheckoutDesk(&m_desk);
        QVERIFY(m_studio.app().hub()->hasServer());
        QVERIFY(m_studio.isVisible(QStringLiteral("sandboxMailButton")));
    }
    void cleanup()
    {
        if (QTest::currentTestFailed())
            m_studio.screenshot(QStringLiteral("account-failed-") +
                                QLatin1String(QTest::currentTestFunction()));
    }
    void cleanupTestCase() { QCOMPARE(StudioDriver::qmlWarnings(), QStringList()); }

    void somebodyGetsAnAccountWithTheCodeOfAMail()
    {
        QVERIFY(m_person.waitForServer());
        QVERIFY(m_person.signUp(QStringLiteral("account")));
        m_studio.screenshot(QStringLiteral("account-signed-in"));
        const auto account = atServer().account.account({});
        VIDGO_VERIFY(account);
        QCOMPARE(account->email, std::string(SandboxPerson::kAddress));
    }

    void aPlanThatIsPaidForBringsItsCredits()
    {
        QVERIFY(m_studio.click(QStringLiteral("creditsCard")));
        QVERIFY(m_studio.waitFor(QStringLiteral("currencyChoice")));
        QVERIFY(m_studio.clickWords(QStringLiteral("NT$")));
        QVERIFY(m_studio.click(QStringLiteral("planButton_starter")));
        QVERIFY(m_studio.click(QStringLiteral("purchaseOrder")));
        QVERIFY(m_studio.click(QStringLiteral("way_card")));
        m_studio.screenshot(QStringLiteral("account-ways-to-pay"));
        QVERIFY(m_studio.click(QStringLiteral("purchasePay")));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isPaid, 20'000);
        QVERIFY(m_desk.page.starts_with("http://127.0.0.1:"));
        const auto credits = creditsOf("starter");
        QVERIFY(credits > 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_person.sees(credits), 60'000);
        const auto balance = atServer().credits.balance({});
        VIDGO_VERIFY(balance);
        QCOMPARE(balance->available, credits);
        m_studio.screenshot(QStringLiteral("account-paid"));
        QVERIFY(m_studio.click(QStringLiteral("purchaseClose")));
        QTRY_VERIFY(!m_studio.isVisible(QStringLiteral("purchaseDialog")));
        m_studio.screenshot(QStringLiteral("account-plan"));
    }

    void anotherDeviceSignsThisOneOutAndThatIsSaid()
    {
        NullLog log;
        SystemClock clock;
        SystemRandom random;
        secrets::MemorySecretStore keychain;
        const auto address = client::ServerAddress::from(m_studio.app().serverAddress());
        VIDGO_VERIFY(address);
        composition::AccountLink other(*address,
                                       {.secrets = keychain, .log = log, .clock = clock, .random = random});
        VIDGO_VERIFY(other.services().account.signIn({.address = SandboxPerson::kAddress,
                                                      .password = Secret(SandboxPerson::kPassword),
                                                      .deviceName = "another computer",
                                                      .platform = "Debian 12"},
                                                     {}));
        VIDGO_VERIFY(other.services().account.endOtherSessions({}));
        QTRY_VERIFY_WITH_TIMEOUT(!m_studio.isVisible(QStringLiteral("creditsCard")), 30'000);
        QTRY_VERIFY(isTold(QStringLiteral("You are signed out. Sign in again.")));
        QVERIFY(m_studio.click(QStringLiteral("profileButton")));
        QVERIFY(m_studio.waitFor(QStringLiteral("accountInvitation")));
        m_studio.screenshot(QStringLiteral("account-signed-out"));
    }
};

QTEST_MAIN(AccountStoryTest)
#include "account_story_test.moc"
