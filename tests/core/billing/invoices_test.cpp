#include <atomic>
#include <set>
#include <thread>

#include <QtTest/QtTest>

#include "vidgo/billing/invoices.h"
#include "vidgo/storage/migrate.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_database.h"

using namespace vidgo;
using namespace vidgo::billing;
using namespace vidgo::test;
using namespace std::chrono_literals;

namespace {

Money twd(std::int64_t dollars)
{
    return {dollars * 100, Currency::twd()};
}

InvoiceSeller seller()
{
    return {.name = "VidGo",
            .address = {"台北市"},
            .country = "TW",
            .taxId = "22099131",
            .taxBasisPoints = 500,
            .utcOffsetMinutes = 480};
}

Order order()
{
    return {.id = OrderId("OR1"),
            .account = AccountId("ann"),
            .item = {.kind = SoldItem::Kind::Package, .id = "large", .name = "大包"},
            .language = Language::TraditionalChinese,
            .credits = 500,
            .total = twd(559),
            .lines = {{.code = "", .amount = twd(699), .credits = 500},
                      {.code = "SPRING20", .amount = twd(-140), .credits = 0}},
            .tier = "pro",
            .state = OrderState::Delivered};
}

Payment payment(const std::string& id = "PA1")
{
    return {.id = PaymentId(id),
            .purpose = PaymentPurpose::Order,
            .standing = PaymentStanding::Kept,
            .account = AccountId("ann"),
            .order = OrderId("OR1"),
            .gateway = GatewayId::Ecpay,
            .reference = "2611221127391234",
            .amount = twd(559),
            .expected = twd(559),
            .returned = twd(0),
            .method = "Credit_CreditCard",
            .paidAt = Timestamp(1'790'000'000'000ms),
            .credits = 500};
}

Refund refund(const std::string& id, Money amount)
{
    return {.id = RefundId(id),
            .payment = PaymentId("PA1"),
            .amount = amount,
            .state = RefundState::Done,
            .reference = "r1",
            .reason = "unused",
            .stateSince = Timestamp(1'790'000'500'000ms)};
}

Invoice draft(const std::string& paymentId = "PA1", const InvoiceBuyer& buyer = {})
{
    auto made = draftReceipt(order(), payment(paymentId), seller(), buyer);
    if (!made)
        qFatal("%s", made.error().internal().c_str());
    return *made;
}

class Office
{
public:
    Office(storage::Backend backend, const PostgresServer* server, std::size_t connections = 2)
        : place(backend, server)
    {
        place.options.connections = connections;
        place.options.patience = 20s;
        database = place.open();
        auto steps = storage::loadMigrations(sourcePath("resources/sql"));
        if (!steps)
            qFatal("%s", steps.error().internal().c_str());
        auto report = storage::migrate(*database, *steps, storage::MigrationMode::Apply, clock, log);
        if (!report || !report->usable())
            qFatal("the schema cannot be made: %s",
                   report ? report->failure.c_str() : report.error().internal().c_str());
        invoices = std::make_unique<Invoices>(Invoices::Parts{
            .database = *database,
            .clock = clock,
            .seller = seller(),
            .beforeStatement = [this](std::string_view sql) { return before ? before(sql) : Outcome(); }});
    }
    void tamper(std::string_view sql) const
    {
        auto session = database->session();
        if (auto done = session->execute(sql); !done)
            qFatal("%s", done.error().internal().c_str());
    }
    /// "number what" of each finding.
    QStringList findings()
    {
        QStringList all;
        const auto found = invoices->verify();
        if (!found)
            return {QString::fromStdString(found.error().internal())};
        for (const auto& it : *found)
            all << QString::fromStdString(it.number + " " + it.what);
        return all;
    }

    ManualClock clock;
    NullLog log;
    TestDatabase place;
    std::unique_ptr<storage::Database> database;
    storage::BeforeStatement before;
    std::unique_ptr<Invoices> invoices;
};

} // namespace

/// Receipts and credit notes: their contents, their numbers and that they stay as they are.
class InvoicesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PostgresServer> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        auto server = test::PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void aReceiptHasTheLinesOfItsOrder()
    {
        const auto it = draft();
        QCOMPARE(it.lines.size(), std::size_t{2});
        QCOMPARE(it.lines.at(0).text, "大包");
        QVERIFY(it.lines.at(0).kind == InvoiceLineKind::Package);
        QCOMPARE(it.lines.at(1).text, "SPRING20");
        QCOMPARE(it.total, twd(559));
        QVERIFY(it.taxDisplay == TaxDisplay::Included);
        QCOMPARE(it.tax, twd(27)); // 559 - 532
        QVERIFY(it.language == Language::TraditionalChinese);
    }

    void aLaterPeriodHasOneLineForItsPayment()
    {
        auto later = payment();
        later.purpose = PaymentPurpose::Period;
        const auto it = draftReceipt(order(), later, seller(), {});
        VIDGO_VERIFY(it);
        QCOMPARE(it->lines.size(), std::size_t{1});
        QCOMPARE(it->lines.front().amount, twd(559));
        auto other = payment(); // accepted in spite of another sum
        other.amount = twd(500);
        QCOMPARE(draftReceipt(order(), other, seller(), {})->lines.front().amount, twd(500));
    }

    void companiesSeeTheTaxApartAndPaddleHasItsOwn()
    {
        QVERIFY(draft("PA1", {.taxId = "84149961"}).taxDisplay == TaxDisplay::Apart);
        auto sold = payment();
        sold.gateway = GatewayId::Paddle;
        const auto it = draftReceipt(order(), sold, seller(), {.taxId = "84149961"});
        VIDGO_VERIFY(it);
        QVERIFY(it->taxDisplay == TaxDisplay::Gateway);
        QCOMPARE(it->tax, twd(0));
        auto untaxed = seller();
        untaxed.taxBasisPoints = 0;
        QVERIFY(draftReceipt(order(), payment(), untaxed, {})->taxDisplay == TaxDisplay::None);
    }

    void whatWasNotKeptHasNoReceipt()
    {
        for (const auto standing : {PaymentStanding::None, PaymentStanding::Review, PaymentStanding::Surplus,
                                    PaymentStanding::Owed, PaymentStanding::Returned}) {
            auto it = payment();
            it.standing = standing;
            it.credits = 0;
            const auto made = draftReceipt(order(), it, seller(), {});
            QVERIFY(!made && made.error().is(InvoiceError::NotPaid));
        }
        auto back = payment(); // delivered, and sent back later
        back.standing = PaymentStanding::Returned;
        VIDGO_VERIFY(draftReceipt(order(), back, seller(), {}));
        auto planned = refund("RF1", twd(559));
        planned.state = RefundState::Sent;
        QVERIFY(!draftCreditNote(draft(), planned));
    }

    void numbersCountFromOneInEachSeriesAndYear_data() { addBackendRows(); }
    void numbersCountFromOneInEachSeriesAndYear()
    {
        Office f(backendOfRow(), m_server.get());
        const auto first = f.invoices->issue(draft("PA1"));
        VIDGO_VERIFY(first);
        QCOMPARE(first->number, "VG-2026-000001");
        QCOMPARE(f.invoices->issue(draft("PA2"))->number, "VG-2026-000002");
        const auto again = f.invoices->issue(draft("PA1"));
        VIDGO_VERIFY(again);
        QVERIFY(*again == *first);
        const auto note = draftCreditNote(*first, refund("RF1", twd(59)));
        VIDGO_VERIFY(note);
        QCOMPARE(f.invoices->issue(*note)->number, "VC-2026-000001");
        QVERIFY(*f.invoices->find("VG-2026-000001") == *first);
        QCOMPARE(f.invoices->ofOrder(OrderId("OR1"))->size(), std::size_t{3});
        QCOMPARE(f.invoices->ofAccount(AccountId("ann"), 2)->size(), std::size_t{2});
        QVERIFY(!f.invoices->ofSubject("payment PA9")->has_value());
        const auto missing = f.invoices->find("VG-2026-000009");
        QVERIFY(!missing && missing.error().is(InvoiceError::InvoiceMissing));
        QCOMPARE(f.findings(), QStringList());
    }

    void theYearTurnsWhereTheSellerIs_data() { addBackendRows(); }
    void theYearTurnsWhereTheSellerIs()
    {
        Office f(backendOfRow(), m_server.get());
        // 2026-12-31T15:59:59.999Z is a moment before midnight in Taipei.
        const Timestamp last(1'798'732'799'999ms);
        f.clock.advance(last - f.clock.now());
        QCOMPARE(f.invoices->issue(draft("PA1"))->number, "VG-2026-000001");
        f.clock.advance(1ms);
        QCOMPARE(f.invoices->issue(draft("PA2"))->number, "VG-2027-000001");
        QCOMPARE(f.findings(), QStringList());
    }

    void creditNotesNeverExceedTheirReceipt_data() { addBackendRows(); }
    void creditNotesNeverExceedTheirReceipt()
    {
        Office f(backendOfRow(), m_server.get());
        const auto receipt = f.invoices->issue(draft());
        VIDGO_VERIFY(receipt);
        VIDGO_VERIFY(f.invoices->issue(*draftCreditNote(*receipt, refund("RF1", twd(500)))));
        const auto more = f.invoices->issue(*draftCreditNote(*receipt, refund("RF2", twd(60))));
        QVERIFY(!more && more.error().is(InvoiceError::CreditTooHigh));
        const auto rest = f.invoices->issue(*draftCreditNote(*receipt, refund("RF3", twd(59))));
        VIDGO_VERIFY(rest);
        QCOMPARE(rest->number, "VC-2026-000002"); // the refused one left no gap
        QCOMPARE(rest->corrects, receipt->number);
        auto stray = *draftCreditNote(*receipt, refund("RF4", twd(1)));
        stray.corrects = "VG-2026-000777";
        const auto missing = f.invoices->issue(stray);
        QVERIFY(!missing && missing.error().is(InvoiceError::InvoiceMissing));
        QCOMPARE(f.findings(), QStringList());
    }

    void documentsThatDoNotAddUpAreRefused_data() { addBackendRows(); }
    void documentsThatDoNotAddUpAreRefused()
    {
        Office f(backendOfRow(), m_server.get());
        auto sum = draft();
        sum.total = twd(1);
        auto empty = draft();
        empty.lines.clear();
        auto foreign = draft();
        foreign.lines.front().amount.currency = Currency::usd();
        auto taxed = draft();
        taxed.tax = taxed.total;
        auto corrects = draft();
        corrects.corrects = "VG-2026-000001";
        for (const auto& it : {sum, empty, foreign, taxed, corrects}) {
            const auto refused = f.invoices->issue(it);
            QVERIFY(!refused && refused.error().is(InvoiceError::DocumentInvalid));
        }
        QCOMPARE(f.invoices->issue(draft())->serial, 1);
    }

    void manyAtOnceLeaveNoGapAndNoDouble_data() { addBackendRows(); }
    void manyAtOnceLeaveNoGapAndNoDouble()
    {
        Office f(backendOfRow(), m_server.get(), 8);
        std::atomic<int> failures = 0;
        {
            std::vector<std::jthread> threads;
            threads.reserve(8);
            for (int i = 0; i < 8; ++i)
                threads.emplace_back([&, i] {
                    for (int k = 0; k < 8; ++k) // each payment from two sides
                        failures += f.invoices->issue(draft("PA" + std::to_string((i / 2) * 8 + k))) ? 0 : 1;
                });
        }
        QCOMPARE(failures.load(), 0);
        const auto all = f.invoices->ofAccount(AccountId("ann"), 100);
        VIDGO_VERIFY(all);
        QCOMPARE(all->size(), std::size_t{32});
        std::set<std::int64_t> serials;
        for (const auto& it : *all)
            serials.insert(it.serial);
        QCOMPARE(serials.size(), std::size_t{32});
        QCOMPARE(*serials.rbegin(), 32);
        QCOMPARE(f.findings(), QStringList());
    }

    void aCrashBetweenAnyTwoStatementsLeavesNoGap_data() { addBackendRows(); }
    void aCrashBetweenAnyTwoStatementsLeavesNoGap()
    {
        Office f(backendOfRow(), m_server.get());
        const auto receipt = f.invoices->issue(draft("PA1"));
        VIDGO_VERIFY(receipt);
        const auto note = *draftCreditNote(*receipt, refund("RF1", twd(59)));
        int crashes = 0;
        for (int at = 1;; ++at) {
            f.before = [left = at](std::string_view) mutable {
                return --left == 0 ? Outcome(fail(storage::StorageError::Failed, "crash of the test"))
                                   : Outcome();
            };
            const auto issued = f.invoices->issue(note);
            f.before = {};
            QCOMPARE(f.findings(), QStringList());
            if (issued)
                break;
            ++crashes;
            QVERIFY(at < 100);
        }
        QVERIFY(crashes >= 8);
        QCOMPARE(f.invoices->issue(note)->number, "VC-2026-000001");
        QCOMPARE(f.invoices->ofOrder(OrderId("OR1"))->size(), std::size_t{2});
    }

    void aReceiptComesBeforeItsCreditNoteOfTheSameMillisecond_data() { addBackendRows(); }
    void aReceiptComesBeforeItsCreditNoteOfTheSameMillisecond()
    {
        Office f(backendOfRow(), m_server.get());
        const auto receipt = f.invoices->issue(draft("PA1"));
        VIDGO_VERIFY(receipt);
        const auto note = f.invoices->issue(*draftCreditNote(*receipt, refund("RF1", twd(59))));
        VIDGO_VERIFY(note);
        QVERIFY(receipt->issuedAt == note->issuedAt);
        QVERIFY(*f.invoices->ofOrder(OrderId("OR1")) == (std::vector{*receipt, *note}));
        QVERIFY(*f.invoices->ofAccount(AccountId("ann"), 2) == (std::vector{*note, *receipt}));
    }

    void tamperingIsFound_data()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("finding");
        const auto add = [](const char* name, const char* sql, const char* finding) {
            for (const auto backend : {storage::Backend::Sqlite})
                QTest::addRow("%s %d", name, static_cast<int>(backend))
                    << static_cast<int>(backend) << QString::fromUtf8(sql) << QString::fromUtf8(finding);
        };
        add("amount",
            "UPDATE invoices SET content = REPLACE(content, '55900', '55800'), total = 55800 WHERE serial = "
            "2",
            "VG-2026-000002 hash");
        add("column", "UPDATE invoices SET total = 1 WHERE serial = 2", "VG-2026-000002 content");
        add("garbage", "UPDATE invoices SET content = '{' WHERE serial = 2", "VG-2026-000002 content");
        add("removed", "DELETE FROM invoices WHERE serial = 2", "VG-2026-000002 gap");
        add("last removed", "DELETE FROM invoices WHERE serial = 3", "VG-2026-000003 last");
        add("credited", "UPDATE invoices SET credited = 5 WHERE serial = 1", "VG-2026-000001 credited");
    }
    void tamperingIsFound()
    {
        QFETCH(QString, sql);
        QFETCH(QString, finding);
        Office f(backendOfRow(), m_server.get());
        for (const char* id : {"PA1", "PA2", "PA3"})
            VIDGO_VERIFY(f.invoices->issue(draft(id)));
        f.tamper(sql.toStdString());
        QVERIFY2(f.findings().contains(finding), qPrintable(f.findings().join(QStringLiteral(", "))));
        if (sql.contains(QStringLiteral("'{'"))) {
            const auto damaged = f.invoices->find("VG-2026-000002");
            QVERIFY(!damaged && damaged.error().is(InvoiceError::DocumentDamaged));
        }
    }

    void buyersAreKeptAsTheyShouldBeWritten_data() { addBackendRows(); }
    void buyersAreKeptAsTheyShouldBeWritten()
    {
        Office f(backendOfRow(), m_server.get());
        const AccountId ann("ann");
        QVERIFY(*f.invoices->buyerOf(ann) == InvoiceBuyer{});
        const auto kept = f.invoices->setBuyer(ann, {.name = " O'Neill; DROP TABLE invoices; -- ",
                                                     .address = {" 1 Street "},
                                                     .country = "tw",
                                                     .carrierKind = CarrierKind::Mobile,
                                                     .carrier = " ／abc+１２３"});
        VIDGO_VERIFY(kept);
        QCOMPARE(kept->name, "O'Neill; DROP TABLE invoices; --");
        QCOMPARE(kept->country, "TW");
        QCOMPARE(kept->carrier, "/ABC+123");
        QVERIFY(*f.invoices->buyerOf(ann) == *kept);
        const auto issued = f.invoices->issue(draft("PA1", *kept));
        VIDGO_VERIFY(issued);
        VIDGO_VERIFY(f.invoices->setBuyer(ann, {.name = "Ann", .country = "DE", .taxId = "de 123456789"}));
        QCOMPARE(f.invoices->find(issued->number)->buyer.name, kept->name); // what was issued stays
        VIDGO_VERIFY(f.invoices->forgetBuyer(ann));
        QVERIFY(*f.invoices->buyerOf(ann) == InvoiceBuyer{});
    }

    void buyersThatCanNotBeAreRefused()
    {
        const auto isRefused = [](const InvoiceBuyer& buyer, InvoiceError error) {
            const auto checked = checkedBuyer(buyer);
            return !checked && checked.error().is(error);
        };
        QVERIFY(isRefused({.name = "a\nb"}, InvoiceError::BuyerInvalid));
        QVERIFY(isRefused({.name = std::string(201, 'a')}, InvoiceError::BuyerInvalid));
        QVERIFY(isRefused({.address = std::vector<std::string>(7, "a")}, InvoiceError::BuyerInvalid));
        QVERIFY(isRefused({.country = "Taiwan"}, InvoiceError::BuyerInvalid));
        QVERIFY(isRefused({.taxId = "22099132"}, InvoiceError::TaxIdInvalid));
        QVERIFY(isRefused({.country = "DE", .taxId = "22099131"}, InvoiceError::TaxIdInvalid));
        QVERIFY(
            isRefused({.carrierKind = CarrierKind::Mobile, .carrier = "/ABC"}, InvoiceError::CarrierInvalid));
        QVERIFY(isRefused({.donationCode = "12"}, InvoiceError::CarrierInvalid));
        QVERIFY(isRefused({.taxId = "22099131", .donationCode = "919"}, InvoiceError::BuyerInvalid));
        QVERIFY(checkedBuyer({.donationCode = "919"}).has_value());
    }

    void theSellerIsReadStrictly()
    {
        VIDGO_VERIFY(loadSeller(sourcePath("resources/documents/seller.json")));
        const std::string good =
            R"({"name":"A","address":["B"],"country":"TW","tax_id":"22099131","email":"",)"
            R"("website":"","tax_basis_points":500,"utc_offset_minutes":480})";
        VIDGO_VERIFY(parseSeller(good));
        for (const auto& [from, to] : {std::pair<const char*, const char*>{"\"A\"", "\"\""},
                                       {"22099131", "22099132"},
                                       {"\"TW\"", "\"Taiwan\""},
                                       {"500", "-1"},
                                       {"\"website\"", "\"web\""},
                                       {"[\"B\"]", "\"B\""},
                                       {"480}", "480,\"x\":1}"}}) {
            auto bad = good;
            bad.replace(bad.find(from), std::string_view(from).size(), to);
            const auto seller = parseSeller(bad);
            QVERIFY2(!seller && seller.error().is(InvoiceError::SellerInvalid), to);
        }
        QVERIFY(!loadSeller("/nonexistent/seller.json"));
    }
};

QTEST_GUILESS_MAIN(InvoicesTest)
#include "invoices_test.moc"
