#include <QtTest/QtTest>

#include "../support/fake_services.h"
#include "../support/shop_samples.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/ui/plans/offer_model.h"

using namespace vidgo;
using vidgo::test::FakeServices;
using vidgo::test::offerOf;
using vidgo::test::subscriptionTo;
using vidgo::ui::plans::OfferModel;

/// What is sold, beside what somebody has.
class OfferModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsSoldWithoutAServer();
    void nothingIsSoldToNobody();
    void signingInBringsTheOffers();
    void aPriceIsInTheChosenCurrencyWhereItHasOne();
    void taiwanSeesItsDollars();
    void whoHasNoPlanBuysOne();
    void whoHasAPlanChangesIt();
    void afterAFailedChargeEveryPlanIsOrdered();
    void thePlanThatFollowsIsSaid();
    void whatCanBeDoneFollowsTheSubscription();
    void aPackageOfOtherPlansIsSaidSo();
    void anErrorIsToldAndTriedAgain();
    void aSessionThatEndedSellsNothing();

private:
    QString action(const QString& plan) const
    {
        return m_offers->plans().value(plan).toMap().value(QStringLiteral("action")).toString();
    }
    QString price(const QString& package) const
    {
        return m_offers->packages().value(package).toMap().value(QStringLiteral("price")).toString();
    }
    void have(const ShopSubscription& subscription);
    void read();

    std::unique_ptr<FakeServices> m_fakes;
    std::unique_ptr<OfferModel> m_offers;
};

void OfferModelTest::init()
{
    m_offers.reset();
    m_fakes = std::make_unique<FakeServices>(true, FakeServices::Server::There);
    auto catalog = loadCatalog(test::sourcePath("resources/catalog"));
    QVERIFY(catalog.has_value());
    m_fakes->catalog.data = *catalog;
    m_fakes->account.isIn = true;
    auto& shop = m_fakes->shop;
    shop.standing.tier = "demo";
    for (const auto* plan : {"starter", "pro", "unlimited"})
        shop.sold.push_back(offerOf(SoldItem::Kind::Plan, plan, test::twd(599)));
    shop.sold.push_back(offerOf(SoldItem::Kind::Package, "small", test::twd(99)));
    shop.sold.push_back(offerOf(SoldItem::Kind::Package, "small", test::usd(299)));
    shop.sold.push_back(offerOf(SoldItem::Kind::Package, "large", test::twd(699), false));
    m_offers = std::make_unique<OfferModel>();
}

void OfferModelTest::have(const ShopSubscription& subscription)
{
    m_fakes->shop.standing = {.tier = subscription.plan, .subscription = subscription};
    for (auto& offer : m_fakes->shop.sold)
        offer.isCurrent = offer.item.id == subscription.plan;
}

void OfferModelTest::read()
{
    m_offers->setHub(&m_fakes->hub);
    m_fakes->answer();
}

void OfferModelTest::nothingIsSoldWithoutAServer()
{
    FakeServices alone;
    OfferModel offers;
    offers.setHub(&alone.hub);
    QCOMPARE(offers.state(), OfferModel::Absent);
    QCOMPARE(alone.executor.waiting(), 0);
    QVERIFY(offers.plans().isEmpty());
}

void OfferModelTest::nothingIsSoldToNobody()
{
    m_fakes->account.isIn = false;
    m_offers->setHub(&m_fakes->hub);
    QCOMPARE(m_offers->state(), OfferModel::Loading);
    m_fakes->answer();
    QCOMPARE(m_offers->state(), OfferModel::Absent);
    QVERIFY(m_offers->packages().isEmpty());
}

void OfferModelTest::signingInBringsTheOffers()
{
    m_fakes->account.isIn = false;
    read();
    m_fakes->account.isIn = true;
    Q_EMIT m_fakes->hub.accountChanged();
    m_fakes->answer();
    QCOMPARE(m_offers->state(), OfferModel::Content);
    QCOMPARE(m_offers->planId(), QStringLiteral("demo"));
    m_fakes->account.isIn = false;
    Q_EMIT m_fakes->hub.accountChanged();
    m_fakes->answer();
    QCOMPARE(m_offers->state(), OfferModel::Absent);
    QVERIFY(m_offers->planId().isEmpty());
}

void OfferModelTest::aPriceIsInTheChosenCurrencyWhereItHasOne()
{
    read();
    QCOMPARE(m_offers->currencies(), (QStringList{QStringLiteral("TWD"), QStringLiteral("USD")}));
    m_offers->setCurrency(QStringLiteral("USD"));
    QCOMPARE(price(QStringLiteral("small")), QStringLiteral("US$2.99"));
    QCOMPARE(price(QStringLiteral("large")), QStringLiteral("NT$699"));
    QSignalSpy changed(m_offers.get(), &OfferModel::changed);
    m_offers->setCurrency(QStringLiteral("TWD"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(price(QStringLiteral("small")), QStringLiteral("NT$99"));
    m_offers->setCurrency(QStringLiteral("shells"));
    QCOMPARE(m_offers->currency(), QStringLiteral("TWD"));
}

void OfferModelTest::taiwanSeesItsDollars()
{
    m_fakes->hub.setLanguage(Language::TraditionalChinese);
    read();
    QCOMPARE(m_offers->currency(), QStringLiteral("TWD"));
}

void OfferModelTest::whoHasNoPlanBuysOne()
{
    read();
    QCOMPARE(action(QStringLiteral("starter")), QStringLiteral("buy"));
    QCOMPARE(action(QStringLiteral("unlimited")), QStringLiteral("buy"));
    QVERIFY(m_offers->standingText().isEmpty());
    QVERIFY(m_offers->command().isEmpty());
}

void OfferModelTest::whoHasAPlanChangesIt()
{
    have(subscriptionTo("pro"));
    read();
    QCOMPARE(action(QStringLiteral("starter")), QStringLiteral("downgrade"));
    QCOMPARE(action(QStringLiteral("pro")), QStringLiteral("current"));
    QCOMPARE(action(QStringLiteral("unlimited")), QStringLiteral("upgrade"));
    QVERIFY(m_offers->standingText().contains(QStringLiteral("NT$599")));
    QVERIFY(m_offers->standingText().contains(m_offers->paidUntil()));
}

void OfferModelTest::afterAFailedChargeEveryPlanIsOrdered()
{
    have(subscriptionTo("pro", SubscriptionState::PastDue));
    read();
    QVERIFY(m_offers->pastDue());
    QCOMPARE(action(QStringLiteral("pro")), QStringLiteral("renew"));
    QCOMPARE(action(QStringLiteral("starter")), QStringLiteral("buy"));
}

void OfferModelTest::thePlanThatFollowsIsSaid()
{
    auto subscription = subscriptionTo("pro");
    subscription.nextPlan = "starter";
    have(subscription);
    read();
    QCOMPARE(action(QStringLiteral("starter")), QStringLiteral("next"));
    QVERIFY(m_offers->standingText().contains(QStringLiteral("Starter")));
}

void OfferModelTest::whatCanBeDoneFollowsTheSubscription()
{
    have(subscriptionTo("pro"));
    read();
    QCOMPARE(m_offers->command(), QStringLiteral("cancel"));
    auto ending = subscriptionTo("pro", SubscriptionState::Ending);
    ending.endReason = EndReason::Cancelled;
    have(ending);
    Q_EMIT m_fakes->hub.ordersChanged();
    m_fakes->answer();
    QCOMPARE(m_offers->command(), QStringLiteral("resume"));
    ending.endReason = EndReason::NotRenewing;
    have(ending);
    Q_EMIT m_fakes->hub.ordersChanged();
    m_fakes->answer();
    QVERIFY(m_offers->command().isEmpty());
}

void OfferModelTest::aPackageOfOtherPlansIsSaidSo()
{
    read();
    const auto allowed = [this](const char* id) {
        return m_offers->packages()
            .value(QLatin1String(id))
            .toMap()
            .value(QStringLiteral("allowed"))
            .toBool();
    };
    QVERIFY(allowed("small"));
    QVERIFY(!allowed("large"));
}

void OfferModelTest::anErrorIsToldAndTriedAgain()
{
    m_fakes->shop.error = test::someError();
    read();
    QCOMPARE(m_offers->state(), OfferModel::Failed);
    QVERIFY(!m_offers->errorText().isEmpty());
    m_fakes->shop.error.reset();
    m_offers->reload();
    QCOMPARE(m_offers->state(), OfferModel::Loading);
    m_fakes->answer();
    QCOMPARE(m_offers->state(), OfferModel::Content);
    QVERIFY(m_offers->errorText().isEmpty());
}

void OfferModelTest::aSessionThatEndedSellsNothing()
{
    m_fakes->shop.error = Error(service::ServiceError::NotSignedIn, "a test ended it");
    read();
    QCOMPARE(m_offers->state(), OfferModel::Absent);
}

QTEST_GUILESS_MAIN(OfferModelTest)
#include "offer_model_test.moc"
