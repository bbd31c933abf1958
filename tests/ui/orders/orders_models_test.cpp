#include <QtTest/QtTest>

#include "../support/fake_services.h"
#include "../support/shop_samples.h"
#include "vidgo/base/file.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/test/test_folder.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/orders/credit_history_model.h"
#include "vidgo/ui/orders/order_list_model.h"
#include "vidgo/ui/orders/receipt_list_model.h"
#include "vidgo/ui/orders/refund_model.h"

using namespace vidgo;
using namespace vidgo::ui::orders;
using vidgo::test::FakeServices;
using vidgo::test::smallOrder;
using vidgo::test::TestFolder;
using vidgo::test::twd;

/// Orders, receipts, money back, and what happened to the credits.
class OrdersModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void ordersAreReadPageByPage();
    void noOrdersAreNoError();
    void ordersThatCantBeReadAreToldAndTriedAgain();
    void aNextPageThatFailsLeavesTheFirst();
    void anOrderSaysWhatCanBeDoneWithIt();
    void anOrderIsCancelledFromTheList();
    void aPaidOrderIsReadAnew();
    void anotherPersonSeesNothingOfTheFirst();

    void aRefundIsAskedForOnce();
    void aRefusedRefundSaysWhy();
    void aRefundThatGotLostIsAskedForWithTheSameKey();
    void everyEndOfARefundIsSaid_data();
    void everyEndOfARefundIsSaid();

    void receiptsAreListed();
    void aReceiptIsSaved();
    void aReceiptThatCantBeWrittenIsToldClearly();

    void theHistoryIsReadPageByPage();
    void aLineSaysWhatHappened();
    void aChargeSaysHowMuchItWas();
    void aLineLeadsToWhatItsJobMade();
    void theHistoryIsSavedAsATable();
    void aTableThatCantBeWrittenIsToldClearly();
    void aTableThatCantBeReadWritesNoFile();

private:
    std::unique_ptr<FakeServices> m_fakes;
};

void OrdersModelsTest::init()
{
    m_fakes = std::make_unique<FakeServices>(true, FakeServices::Server::There);
    auto catalog = loadCatalog(test::sourcePath("resources/catalog"));
    QVERIFY(catalog.has_value());
    m_fakes->catalog.data = *catalog;
    m_fakes->account.isIn = true;
}

// ---- orders ----------------------------------------------------------------------------------------------

void OrdersModelsTest::ordersAreReadPageByPage()
{
    for (int i = 0; i < OrderListModel::kPage + 5; ++i) {
        m_fakes->shop.made.push_back(smallOrder());
        m_fakes->shop.made.back().id = OrderId("OR" + std::to_string(i));
    }
    OrderListModel orders;
    orders.setHub(&m_fakes->hub);
    QCOMPARE(orders.state(), OrderListModel::Loading);
    m_fakes->answer();
    QCOMPARE(orders.count(), OrderListModel::kPage);
    QVERIFY(orders.more());
    QSignalSpy reset(&orders, &OrderListModel::modelReset);
    orders.loadMore();
    orders.loadMore();
    QVERIFY(orders.loadingMore());
    m_fakes->answer();
    QCOMPARE(orders.count(), OrderListModel::kPage + 5);
    QVERIFY(!orders.more());
    QVERIFY(!orders.loadingMore());
    QCOMPARE(reset.count(), 0); // Whoever reads stays where they are.
    QCOMPARE(orders.index(OrderListModel::kPage).data(OrderListModel::OrderIdRole).toString(),
             QStringLiteral("OR%1").arg(OrderListModel::kPage));
}

void OrdersModelsTest::noOrdersAreNoError()
{
    OrderListModel orders;
    orders.setHub(&m_fakes->hub);
    m_fakes->answer();
    QCOMPARE(orders.state(), OrderListModel::Empty);
}

void OrdersModelsTest::ordersThatCantBeReadAreToldAndTriedAgain()
{
    m_fakes->shop.error = test::someError();
    OrderListModel orders;
    orders.setHub(&m_fakes->hub);
    m_fakes->answer();
    QCOMPARE(orders.state(), OrderListModel::Failed);
    QVERIFY(!orders.errorText().isEmpty());
    m_fakes->shop.error.reset();
    m_fakes->shop.made = {smallOrder()};
    orders.reload();
    QCOMPARE(orders.state(), OrderListModel::Loading);
    m_fakes->answer();
    QCOMPARE(orders.state(), OrderListModel::Content);
}

void OrdersModelsTest::aNextPageThatFailsLeavesTheFirst()
{
    m_fakes->shop.made.assign(OrderListModel::kPage + 1, smallOrder());
    OrderListModel orders;
    orders.setHub(&m_fakes->hub);
    m_fakes->answer();
    m_fakes->shop.error = test::someError();
    QSignalSpy failed(&orders, &OrderListModel::failed);
    orders.loadMore();
    m_fakes->answer();
    QCOMPARE(failed.count(), 1);
    QCOMPARE(orders.count(), OrderListModel::kPage);
    QVERIFY(orders.more());
}

void OrdersModelsTest::anOrderSaysWhatCanBeDoneWithIt()
{
    for (const auto state : {OrderState::Open, OrderState::Delivered, OrderState::Expired})
        m_fakes->shop.made.push_back(smallOrder(state));
    OrderListModel orders;
    orders.setHub(&m_fakes->hub);
    m_fakes->answer();
    const auto at = [&](int row, int role) { return orders.index(row).data(role); };
    QVERIFY(at(0, OrderListModel::Payable).toBool());
    QVERIFY(!at(0, OrderListModel::Until).toString().isEmpty());
    QVERIFY(!at(1, OrderListModel::Payable).toBool());
    QVERIFY(at(1, OrderListModel::Refundable).toBool());
    QCOMPARE(at(1, OrderListModel::Tone).toString(), QStringLiteral("good"));
    QVERIFY(!at(2, OrderListModel::Payable).toBool());
    QVERIFY(!at(2, OrderListModel::Refundable).toBool());
    QCOMPARE(at(2, OrderListModel::StateText).toString(), QStringLiteral("Expired"));
    QCOMPARE(at(0, OrderListModel::Total).toString(), QStringLiteral("NT$99"));
}

void OrdersModelsTest::anOrderIsCancelledFromTheList()
{
    m_fakes->shop.made = {smallOrder()};
    OrderListModel orders;
    orders.setHub(&m_fakes->hub);
    m_fakes->answer();
    QSignalSpy changed(&m_fakes->hub, &ui::ServiceHub::ordersChanged);
    orders.cancel(QStringLiteral("OR1"));
    m_fakes->answer();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_fakes->shop.next.state, OrderState::Cancelled);
    m_fakes->shop.error = test::someError();
    QSignalSpy failed(&orders, &OrderListModel::failed);
    orders.cancel(QStringLiteral("OR1"));
    m_fakes->answer();
    QVERIFY(failed.count() >= 1);
}

void OrdersModelsTest::aPaidOrderIsReadAnew()
{
    m_fakes->shop.made = {smallOrder()};
    OrderListModel orders;
    orders.setHub(&m_fakes->hub);
    m_fakes->answer();
    m_fakes->shop.made = {smallOrder(OrderState::Delivered)};
    Q_EMIT m_fakes->hub.ordersChanged();
    QCOMPARE(orders.state(), OrderListModel::Content);
    m_fakes->answer();
    QCOMPARE(orders.index(0).data(OrderListModel::Tone).toString(), QStringLiteral("good"));
}

void OrdersModelsTest::anotherPersonSeesNothingOfTheFirst()
{
    m_fakes->shop.made = {smallOrder()};
    m_fakes->credits.lines = {{.number = 1, .kind = TransactionKind::Grant, .amount = 5}};
    OrderListModel orders;
    orders.setHub(&m_fakes->hub);
    CreditHistoryModel history;
    history.setHub(&m_fakes->hub);
    m_fakes->answer();
    QCOMPARE(orders.count() + history.count(), 2);
    Q_EMIT m_fakes->hub.accountChanged();
    QCOMPARE(orders.count() + history.count(), 0);
    QCOMPARE(orders.state(), OrderListModel::Loading);
}

// ---- money back ------------------------------------------------------------------------------------------

void OrdersModelsTest::aRefundIsAskedForOnce()
{
    m_fakes->shop.eligible.isEligible = true;
    m_fakes->shop.back.state = RefundState::Sent;
    m_fakes->shop.back.amount = twd(99);
    RefundModel refund;
    refund.setHub(&m_fakes->hub);
    refund.begin(QStringLiteral("OR1"));
    QCOMPARE(refund.step(), RefundModel::Asking);
    m_fakes->answer();
    QCOMPARE(refund.step(), RefundModel::Possible);
    QSignalSpy orders(&m_fakes->hub, &ui::ServiceHub::ordersChanged);
    QSignalSpy credits(&m_fakes->hub, &ui::ServiceHub::creditsChanged);
    refund.request(QStringLiteral("by mistake"));
    refund.request(QStringLiteral("by mistake"));
    m_fakes->answer();
    QCOMPARE(m_fakes->shop.refundKeys.size(), std::size_t{1});
    QCOMPARE(refund.step(), RefundModel::Asked);
    QVERIFY(refund.text().contains(QStringLiteral("NT$99")));
    QCOMPARE(orders.count(), 1);
    QCOMPARE(credits.count(), 1);
}

void OrdersModelsTest::aRefusedRefundSaysWhy()
{
    m_fakes->shop.eligible = {.isEligible = false,
                              .reason = Error(BaseError::FileNotFound, "a test", {{"file", "the reason"}})};
    RefundModel refund;
    refund.setHub(&m_fakes->hub);
    refund.begin(QStringLiteral("OR1"));
    m_fakes->answer();
    QCOMPARE(refund.step(), RefundModel::Impossible);
    QVERIFY(refund.text().contains(QStringLiteral("the reason")));
    refund.request({});
    m_fakes->answer();
    QVERIFY(m_fakes->shop.refundKeys.empty());
}

void OrdersModelsTest::aRefundThatGotLostIsAskedForWithTheSameKey()
{
    m_fakes->shop.eligible.isEligible = true;
    RefundModel refund;
    refund.setHub(&m_fakes->hub);
    refund.begin(QStringLiteral("OR1"));
    m_fakes->answer();
    m_fakes->shop.error = test::someError();
    refund.request({});
    m_fakes->answer();
    QVERIFY(!refund.errorText().isEmpty());
    QCOMPARE(refund.step(), RefundModel::Possible);
    m_fakes->shop.error.reset();
    refund.request({});
    m_fakes->answer();
    QCOMPARE(m_fakes->shop.refundKeys.size(), std::size_t{2});
    QVERIFY(!m_fakes->shop.refundKeys[0].empty());
    QCOMPARE(m_fakes->shop.refundKeys[0], m_fakes->shop.refundKeys[1]);
}

void OrdersModelsTest::everyEndOfARefundIsSaid_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("said");
    QTest::newRow("done") << static_cast<int>(RefundState::Done) << QStringLiteral("was paid back");
    QTest::newRow("refused") << static_cast<int>(RefundState::Refused) << QStringLiteral("No money moved");
    QTest::newRow("by hand") << static_cast<int>(RefundState::ByHand) << QStringLiteral("by hand");
    QTest::newRow("unknown") << static_cast<int>(RefundState::Unknown) << QStringLiteral("on its way back");
}

void OrdersModelsTest::everyEndOfARefundIsSaid()
{
    QFETCH(int, state);
    QFETCH(QString, said);
    m_fakes->shop.eligible.isEligible = true;
    m_fakes->shop.back.state = static_cast<RefundState>(state);
    RefundModel refund;
    refund.setHub(&m_fakes->hub);
    refund.begin(QStringLiteral("OR1"));
    m_fakes->answer();
    refund.request({});
    m_fakes->answer();
    QVERIFY2(refund.text().contains(said), qPrintable(refund.text()));
}

// ---- receipts --------------------------------------------------------------------------------------------

void OrdersModelsTest::receiptsAreListed()
{
    m_fakes->shop.papers = {{.number = "VC-2026-000001", .kind = InvoiceKind::CreditNote, .total = twd(99)},
                            {.number = "VG-2026-000007", .kind = InvoiceKind::Receipt, .total = twd(99)}};
    ReceiptListModel receipts;
    receipts.setHub(&m_fakes->hub);
    m_fakes->answer();
    QCOMPARE(receipts.count(), 2);
    QCOMPARE(receipts.index(0).data(ReceiptListModel::KindText).toString(), QStringLiteral("Credit note"));
    QCOMPARE(receipts.index(1).data(ReceiptListModel::KindText).toString(), QStringLiteral("Receipt"));
    QCOMPARE(receipts.index(1).data(ReceiptListModel::Total).toString(), QStringLiteral("NT$99"));
}

void OrdersModelsTest::aReceiptIsSaved()
{
    const TestFolder folder;
    m_fakes->shop.pdf = {'%', 'P', 'D', 'F'};
    ReceiptListModel receipts;
    receipts.setHub(&m_fakes->hub);
    m_fakes->answer();
    QSignalSpy saved(&receipts, &ReceiptListModel::saved);
    const auto file = folder.path() / "VG-2026-000007.pdf";
    receipts.save(QStringLiteral("VG-2026-000007"), ui::toUrl(file));
    QCOMPARE(receipts.saving(), QStringLiteral("VG-2026-000007"));
    m_fakes->answer();
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved.first().first().toString(), QStringLiteral("VG-2026-000007.pdf"));
    QVERIFY(receipts.saving().isEmpty());
    QCOMPARE(readFile(file, 100).value(), m_fakes->shop.pdf);
}

void OrdersModelsTest::aReceiptThatCantBeWrittenIsToldClearly()
{
    const TestFolder folder;
    QVERIFY(writeFile(folder.path() / "taken", "a file", Durability::None).has_value());
    ReceiptListModel receipts;
    receipts.setHub(&m_fakes->hub);
    m_fakes->answer();
    QSignalSpy failed(&receipts, &ReceiptListModel::failed);
    receipts.save(QStringLiteral("VG-1"), ui::toUrl(folder.path() / "taken" / "a.pdf"));
    m_fakes->answer();
    QCOMPARE(failed.count(), 1);
    QVERIFY2(failed.first().first().toString().contains(QStringLiteral("taken")) ||
                 failed.first().first().toString().contains(QStringLiteral("a.pdf")),
             qPrintable(failed.first().first().toString()));
    QVERIFY(receipts.saving().isEmpty());
}

// ---- the history of credits ------------------------------------------------------------------------------

void OrdersModelsTest::theHistoryIsReadPageByPage()
{
    for (int i = CreditHistoryModel::kPage + 3; i > 0; --i)
        m_fakes->credits.lines.push_back({.number = i, .kind = TransactionKind::Reserve, .amount = -1});
    CreditHistoryModel history;
    history.setHub(&m_fakes->hub);
    m_fakes->answer();
    QCOMPARE(history.count(), CreditHistoryModel::kPage);
    history.loadMore();
    m_fakes->answer();
    QCOMPARE(history.count(), CreditHistoryModel::kPage + 3);
    QVERIFY(!history.more());
    QCOMPARE(history.index(history.count() - 1).data(CreditHistoryModel::Number).toInt(), 1);
}

void OrdersModelsTest::aLineSaysWhatHappened()
{
    m_fakes->credits.lines = {
        {.number = 3, .kind = TransactionKind::Reserve, .amount = -15, .reason = {}, .job = JobId("JB1")},
        {.number = 2, .kind = TransactionKind::Grant, .amount = 50, .reason = "small"},
        {.number = 1, .kind = TransactionKind::Grant, .amount = 250, .reason = "plan pro"},
        {.number = 0, .kind = TransactionKind::Grant, .amount = 100, .reason = "starter"},
        {.number = 0,
         .kind = TransactionKind::Reverse,
         .amount = -9,
         .reason = "unused days of starter, replaced by pro"}};
    CreditHistoryModel history;
    history.setHub(&m_fakes->hub);
    m_fakes->answer();
    const auto at = [&](int row, int role) { return history.index(row).data(role).toString(); };
    QCOMPARE(at(0, CreditHistoryModel::Amount), QString(QChar(0x2212)) + QStringLiteral("15"));
    QCOMPARE(at(0, CreditHistoryModel::JobIdRole), QStringLiteral("JB1"));
    QCOMPARE(at(1, CreditHistoryModel::Amount), QStringLiteral("+50"));
    QCOMPARE(at(1, CreditHistoryModel::Reason), QStringLiteral("Package Small"));
    QCOMPARE(at(2, CreditHistoryModel::Reason), QStringLiteral("Plan Pro"));
    QCOMPARE(at(3, CreditHistoryModel::Reason), QStringLiteral("Plan Starter"));
    QCOMPARE(at(4, CreditHistoryModel::Reason), QStringLiteral("Unused days of your earlier plan"));
    QVERIFY(at(1, CreditHistoryModel::JobIdRole).isEmpty());
}

void OrdersModelsTest::aChargeSaysHowMuchItWas()
{
    const auto line = [](std::int64_t number, TransactionKind kind, std::int64_t amount, const char* job) {
        return CreditLine{.number = number, .kind = kind, .amount = amount, .reason = {}, .job = JobId(job)};
    };
    auto& lines = m_fakes->credits.lines;
    lines = {line(90, TransactionKind::Settle, 0, "whole"), line(89, TransactionKind::Settle, 5, "part"),
             line(88, TransactionKind::Reserve, -15, "part")};
    while (lines.size() < CreditHistoryModel::kPage)
        lines.push_back(line(87 - std::int64_t(lines.size()), TransactionKind::Grant, 1, ""));
    lines.push_back(line(1, TransactionKind::Reserve, -8, "whole")); // on the next page
    CreditHistoryModel history;
    history.setHub(&m_fakes->hub);
    m_fakes->answer();
    const auto at = [&](int row, int role) { return history.index(row).data(role).toString(); };
    QCOMPARE(at(1, CreditHistoryModel::Amount), QStringLiteral("10"));
    QVERIFY(!history.index(1).data(CreditHistoryModel::Gain).toBool());
    QCOMPARE(at(1, CreditHistoryModel::Reason), QStringLiteral("5 credit(s) came back"));
    QSignalSpy changed(&history, &CreditHistoryModel::dataChanged);
    history.loadMore();
    m_fakes->answer();
    QCOMPARE(at(0, CreditHistoryModel::Amount), QStringLiteral("8"));
    QVERIFY(at(0, CreditHistoryModel::Reason).isEmpty());
    QVERIFY(!changed.isEmpty());
}

void OrdersModelsTest::aLineLeadsToWhatItsJobMade()
{
    m_fakes->generations.jobs = {
        {"made", JobId("kept")}, {"binned", JobId("trashed")}, {"lost", JobId("failed")}};
    m_fakes->library.items.resize(2);
    m_fakes->library.items[0].id = LibraryItemId("kept");
    m_fakes->library.items[1].id = LibraryItemId("trashed");
    m_fakes->library.items[1].trashedAt = Timestamp{};
    CreditHistoryModel history;
    history.setHub(&m_fakes->hub);
    m_fakes->answer();
    QSignalSpy result(&history, &CreditHistoryModel::resultFound);
    QSignalSpy job(&history, &CreditHistoryModel::jobFound);
    QSignalSpy elsewhere(&history, &CreditHistoryModel::jobElsewhere);
    QSignalSpy failed(&history, &CreditHistoryModel::failed);
    for (const char* line : {"made", "binned", "lost", "of another computer"}) {
        history.openJob(QLatin1String(line));
        m_fakes->answer();
    }
    QCOMPARE(result.count(), 1);
    QCOMPARE(result.first().first().toString(), QStringLiteral("kept"));
    QCOMPARE(job.count(), 2);
    QCOMPARE(elsewhere.count(), 1);
    QVERIFY(!elsewhere.first().first().toString().isEmpty());
    QCOMPARE(failed.count(), 0);

    m_fakes->generations.error = Error(BaseError::OutOfMemory, "of the test");
    history.openJob(QStringLiteral("made"));
    m_fakes->answer();
    QCOMPARE(failed.count(), 1);
}

void OrdersModelsTest::theHistoryIsSavedAsATable()
{
    const TestFolder folder;
    m_fakes->credits.lines = {{.number = 1, .kind = TransactionKind::Grant, .amount = 50, .reason = "small"}};
    CreditHistoryModel history;
    history.setHub(&m_fakes->hub);
    m_fakes->answer();
    QSignalSpy saved(&history, &CreditHistoryModel::saved);
    const auto file = folder.path() / "credits.csv";
    history.saveCsv(ui::toUrl(file));
    history.saveCsv(ui::toUrl(file));
    QVERIFY(history.saving());
    m_fakes->answer();
    QCOMPARE(saved.count(), 1);
    const auto text = readTextFile(file, 1000).value();
    QVERIFY(text.starts_with("number,made_at,kind,amount,reason,job\r\n1,"));
    QVERIFY(text.find(",grant,50,\"small\"") != std::string::npos);
}

void OrdersModelsTest::aTableThatCantBeWrittenIsToldClearly()
{
    const TestFolder folder;
    QVERIFY(writeFile(folder.path() / "taken", "a file", Durability::None).has_value());
    CreditHistoryModel history;
    history.setHub(&m_fakes->hub);
    m_fakes->answer();
    QSignalSpy failed(&history, &CreditHistoryModel::failed);
    history.saveCsv(ui::toUrl(folder.path() / "taken" / "credits.csv"));
    m_fakes->answer();
    QCOMPARE(failed.count(), 1);
    QVERIFY(!history.saving());
    QCOMPARE(readTextFile(folder.path() / "taken", 100).value(), std::string("a file"));
}

void OrdersModelsTest::aTableThatCantBeReadWritesNoFile()
{
    const TestFolder folder;
    CreditHistoryModel history;
    history.setHub(&m_fakes->hub);
    m_fakes->answer();
    m_fakes->credits.error = test::someError();
    QSignalSpy failed(&history, &CreditHistoryModel::failed);
    history.saveCsv(ui::toUrl(folder.path() / "credits.csv"));
    m_fakes->answer();
    QCOMPARE(failed.count(), 1);
    QVERIFY(!std::filesystem::exists(folder.path() / "credits.csv"));
}

QTEST_GUILESS_MAIN(OrdersModelsTest)
#include "orders_models_test.moc"
