#include <QtTest/QtTest>

#include "../support/fake_services.h"
#include "../support/shop_samples.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/ui/plans/plan_change_model.h"

using namespace vidgo;
using vidgo::test::FakeServices;
using vidgo::test::subscriptionTo;
using vidgo::ui::plans::PlanChangeModel;

/// Another plan, its end, and taking that back.
class PlanChangeModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyOutcomeIsSaid_data();
    void everyOutcomeIsSaid();
    void anOrderIsLedTo();
    void aSecondPressChangesOnce();
    void whatGoesOnIsNamed();
    void aRefusalIsToldAndChangesNothing();
    void aCancellationIsToldWithItsDate();
    void aCancellationIsTakenBack();

private:
    void change(PlanChangeKind kind);

    std::unique_ptr<FakeServices> m_fakes;
    std::unique_ptr<PlanChangeModel> m_model;
};

void PlanChangeModelTest::init()
{
    m_model.reset();
    m_fakes = std::make_unique<FakeServices>(true, FakeServices::Server::There);
    auto catalog = loadCatalog(test::sourcePath("resources/catalog"));
    QVERIFY(catalog.has_value());
    m_fakes->catalog.data = *catalog;
    m_fakes->shop.changed.subscription = subscriptionTo("pro");
    m_model = std::make_unique<PlanChangeModel>();
    m_model->setHub(&m_fakes->hub);
}

void PlanChangeModelTest::change(PlanChangeKind kind)
{
    m_fakes->shop.changed.kind = kind;
    m_model->change(QStringLiteral("starter"));
    m_fakes->answer();
}

void PlanChangeModelTest::everyOutcomeIsSaid_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, PlanChangeKind kind, const char* said) {
        QTest::newRow(name) << static_cast<int>(kind) << QString::fromLatin1(said);
    };
    row("done", PlanChangeKind::Done, "You have Starter now");
    row("underway", PlanChangeKind::Underway, "on its way");
    row("at the end", PlanChangeKind::AtPeriodEnd, "Nothing is charged before that");
    row("order", PlanChangeKind::OrderNeeded, "when its order is paid");
    row("order at the end", PlanChangeKind::OrderAtEnd, "Order Starter then");
}

void PlanChangeModelTest::everyOutcomeIsSaid()
{
    QFETCH(int, kind);
    QFETCH(QString, said);
    QSignalSpy orders(&m_fakes->hub, &ui::ServiceHub::ordersChanged);
    QSignalSpy credits(&m_fakes->hub, &ui::ServiceHub::creditsChanged);
    change(static_cast<PlanChangeKind>(kind));
    QVERIFY2(m_model->notice().contains(said), qPrintable(m_model->notice()));
    QCOMPARE(orders.count(), 1);
    QCOMPARE(credits.count(), static_cast<PlanChangeKind>(kind) == PlanChangeKind::Done ? 1 : 0);
}

void PlanChangeModelTest::anOrderIsLedTo()
{
    QSignalSpy needed(m_model.get(), &PlanChangeModel::orderNeeded);
    change(PlanChangeKind::OrderNeeded);
    QVERIFY(!m_model->notice().isEmpty());
    Q_EMIT m_fakes->hub.creditsChanged(); // those of the new plan are there
    QVERIFY(m_model->notice().isEmpty());
    QCOMPARE(needed.count(), 1);
    QCOMPARE(needed.first().first().toString(), QStringLiteral("starter"));
    change(PlanChangeKind::OrderAtEnd);
    QCOMPARE(needed.count(), 1);
}

void PlanChangeModelTest::aSecondPressChangesOnce()
{
    m_model->change(QStringLiteral("pro"));
    m_model->change(QStringLiteral("pro"));
    QVERIFY(m_model->busy());
    m_fakes->answer();
    QCOMPARE(m_fakes->shop.changes.size(), std::size_t{1});
    QVERIFY(!m_model->busy());
}

void PlanChangeModelTest::whatGoesOnIsNamed()
{
    QVERIFY(m_model->underway().isEmpty());
    m_model->change(QStringLiteral("pro"));
    m_model->cancel(); // waits for nothing: it is not done
    QCOMPARE(m_model->underway(), QStringLiteral("pro"));
    m_fakes->answer();
    QVERIFY(m_model->underway().isEmpty());
    m_model->cancel();
    QCOMPARE(m_model->underway(), QStringLiteral("cancel"));
    m_fakes->answer();
    m_fakes->shop.error = test::someError();
    m_model->resume();
    QCOMPARE(m_model->underway(), QStringLiteral("resume"));
    m_fakes->answer();
    QVERIFY(m_model->underway().isEmpty());
}

void PlanChangeModelTest::aRefusalIsToldAndChangesNothing()
{
    QSignalSpy orders(&m_fakes->hub, &ui::ServiceHub::ordersChanged);
    m_fakes->shop.error = test::someError();
    change(PlanChangeKind::Done);
    QVERIFY(!m_model->errorText().isEmpty());
    QVERIFY(m_model->notice().isEmpty());
    QCOMPARE(orders.count(), 0);
    m_fakes->shop.error.reset();
    change(PlanChangeKind::Done);
    QVERIFY(m_model->errorText().isEmpty());
}

void PlanChangeModelTest::aCancellationIsToldWithItsDate()
{
    m_model->cancel();
    m_fakes->answer();
    QVERIFY2(m_model->notice().contains(QStringLiteral("ends on")), qPrintable(m_model->notice()));
}

void PlanChangeModelTest::aCancellationIsTakenBack()
{
    m_model->resume();
    m_fakes->answer();
    QCOMPARE(m_model->notice(), QStringLiteral("Your plan goes on."));
}

QTEST_GUILESS_MAIN(PlanChangeModelTest)
#include "plan_change_model_test.moc"
