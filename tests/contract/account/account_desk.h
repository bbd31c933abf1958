#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QtTest/QtTest>

#include "vidgo/billing/promotions.h"
#include "vidgo/credits/ledger.h"
#include "vidgo/sandbox/ecpay_stand_in.h"
#include "vidgo/sandbox/mail_stand_in.h"
#include "vidgo/service/account_service.h"
#include "vidgo/service/credit_service.h"
#include "vidgo/service/shop_service.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_database.h"

namespace vidgo::test {

using namespace std::chrono_literals;

/// What the studio on one computer has of an account. Good until it is restarted.
struct Studio
{
    service::AccountService& account;
    service::CreditService& credits;
    service::ShopService& shop;
};

/// A backend with some computers at it, and the world around: its clock, its mail server, ECPay. What the
/// services promise is tested at each desk without knowing which it is.
class AccountDesk
{
public:
    virtual ~AccountDesk() = default;

    /// The studio on the computer with this number. Each has a keychain of its own.
    virtual Studio studio(int computer = 0) = 0;
    /// The program on it ends and begins anew; the keychain stays.
    virtual void restart(int computer = 0) = 0;
    /// What nobody waits for: mails that are due, notices of gateways.
    virtual void tend() = 0;

    virtual ManualClock& clock() = 0;
    virtual sandbox::MailStandIn& mail() = 0;
    virtual sandbox::EcpayStandIn& ecpay() = 0;
    /// For what jobs and administrators do.
    virtual credits::Ledger& ledger() = 0;
    virtual billing::Promotions& promotions() = 0;
};

/// A desk that the tests are run at.
struct DeskKind
{
    const char* name;
    std::unique_ptr<AccountDesk> (*open)(storage::Backend backend, const PostgresServer* postgres);
};
/// All there are, in desks.cpp.
const std::vector<DeskKind>& deskKinds();

/// The rows of a test: each desk on both databases.
void addDeskRows();

/// A desk of the current row, and a person at it who does the usual things.
class Visit
{
public:
    explicit Visit(const PostgresServer* postgres);

    AccountDesk& desk() { return *m_desk; }
    service::AccountService& account(int computer = 0) { return m_desk->studio(computer).account; }
    service::CreditService& credits(int computer = 0) { return m_desk->studio(computer).credits; }
    service::ShopService& shop(int computer = 0) { return m_desk->studio(computer).shop; }

    template <class Value>
    static Value must(Result<Value> result)
    {
        if (!result)
            qFatal("%s: %s", std::string(result.error().id()).c_str(), result.error().internal().c_str());
        return std::move(*result);
    }
    static void must(Outcome outcome);

    /// The text of the last mail to an address; empty when there was none.
    std::string lastMail(const std::string& address);
    std::string codeFor(const std::string& address);
    /// The link that the last mail to it holds.
    Secret linkFor(const std::string& address);

    /// A new account, confirmed and signed in at the computer.
    Account signUp(const std::string& address = "ann@example.com", int computer = 0);
    Result<Account> signIn(const std::string& address = "ann@example.com", int computer = 0,
                           const char* password = kPassword);

    service::OrderWish wish(SoldItem::Kind kind, const std::string& item);
    ShopOrder place(SoldItem::Kind kind, const std::string& item);
    /// By card at ECPay, until the credits are there.
    void pay(const OrderId& order);
    ShopOrder buy(SoldItem::Kind kind, const std::string& item);

    static constexpr auto kPassword = "correct horse battery";

private:
    std::unique_ptr<AccountDesk> m_desk;
    int m_keys = 0;
};

/// A test at all desks on both databases.
class DeskTest : public QObject
{
    Q_OBJECT

protected:
    const PostgresServer* postgres() const { return m_postgres.get(); }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_postgres.reset(); }

private:
    std::unique_ptr<PostgresServer> m_postgres;
};

} // namespace vidgo::test
