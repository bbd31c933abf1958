#include "vidgo/ui/settings/provider_list_model.h"

#include <QSignalSpy>

#include "../support/fake_services.h"

using namespace vidgo;
using namespace vidgo::ui;
using namespace std::chrono_literals;

class ProviderListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void visitorsSeeNoProviders();
    void eachProviderSaysWhereItsKeyIsAndHowItDoes();
    void whenOneIsAskedAgainIsSaidAsPeopleWriteIt();
    void aKeyIsAskedAboutAndThenKept();
    void aKeyThatIsRefusedStaysInTheFieldWithTheAnswer();
    void aSecondOrderWaitsForTheFirst();
    void whatIsTypedStaysWhileTheListIsReadAnew();
    void aProviderThatIsHeldBackIsAskedAgain();
    void aFailureToReadIsSaid();

private:
    QVariant at(int row, ProviderListModel::Role role) const
    {
        return m_model->data(m_model->index(row), role);
    }

    std::unique_ptr<test::FakeServices> m_studio;
    std::unique_ptr<ProviderListModel> m_model;
};

void ProviderListModelTest::init()
{
    m_model.reset();
    m_studio = std::make_unique<test::FakeServices>();
    m_studio->session.value = StudioMode::OwnComputer;
    service::ProviderStatus piapi{.id = "piapi",
                                  .name = "PiAPI",
                                  .keyPage = "https://piapi.ai",
                                  .keyHint = "",
                                  .key = service::KeySource::Keychain,
                                  .balance = "12.5",
                                  .balanceUnit = "usd"};
    piapi.operations = {{.operation = Operation::TextToImage, .calls = 8, .succeeded = 6, .median = 2'500ms},
                        {.operation = Operation::TryOn,
                         .breaker = service::BreakerState::Open,
                         .openUntil = Timestamp(1h),
                         .trouble = ProviderTrouble::OutOfCredit,
                         .calls = 2}};
    const service::OperationHealth resting{.operation = Operation::TextToImage,
                                           .breaker = service::BreakerState::Open,
                                           .openUntil = Timestamp(1h),
                                           .trouble = ProviderTrouble::Unauthorised};
    m_studio->providers.all = {piapi, {.id = "pollo", .name = "Pollo AI", .operations = {resting}}};
    m_model = std::make_unique<ProviderListModel>();
    m_model->setHub(&m_studio->hub);
    m_studio->answer();
}

void ProviderListModelTest::visitorsSeeNoProviders()
{
    m_studio->session.value = StudioMode::Visitor;
    Q_EMIT m_studio->hub.sessionChanged();
    m_studio->answer();
    QVERIFY(!m_model->applies());
    QCOMPARE(m_model->count(), 0);
}

void ProviderListModelTest::eachProviderSaysWhereItsKeyIsAndHowItDoes()
{
    QCOMPARE(m_model->state(), ListModel::Content);
    QCOMPARE(m_model->count(), 2);
    QCOMPARE(at(0, ProviderListModel::Name).toString(), QStringLiteral("PiAPI"));
    QCOMPARE(at(0, ProviderListModel::KeyText).toString(), QStringLiteral("Key in the keychain"));
    QVERIFY(at(0, ProviderListModel::Removable).toBool());
    QCOMPARE(at(0, ProviderListModel::Standing).toString(), QStringLiteral("No credit there"));
    QVERIFY(at(0, ProviderListModel::HeldBack).toBool());
    QCOMPARE(at(0, ProviderListModel::Numbers).toString(),
             QStringLiteral("Last day: 10 run(s), 60% succeeded, about 2.5 s each"));
    QVERIFY(at(0, ProviderListModel::Balance).toString().startsWith(QStringLiteral("12.5")));
    QCOMPARE(at(1, ProviderListModel::KeyText).toString(), QStringLiteral("No key"));
    QCOMPARE(at(1, ProviderListModel::Standing).toString(), QString());
    QCOMPARE(at(1, ProviderListModel::Again).toString(), QString());
    QVERIFY(!at(1, ProviderListModel::HasKey).toBool());
}

void ProviderListModelTest::whenOneIsAskedAgainIsSaidAsPeopleWriteIt()
{
    QVERIFY(at(0, ProviderListModel::Again).toString().startsWith(QStringLiteral("Asked again: ")));
    m_studio->hub.setLanguage(Language::TraditionalChinese);
    // CLDR's letter for a part of the day, which Qt prints as it is.
    QVERIFY(!at(0, ProviderListModel::Again).toString().contains(QLatin1Char('B')));
}

void ProviderListModelTest::aKeyIsAskedAboutAndThenKept()
{
    const QSignalSpy taken(m_model.get(), &ProviderListModel::keyTaken);
    m_model->setKey(QStringLiteral("pollo"), QStringLiteral(" key \n"));
    QVERIFY(at(1, ProviderListModel::Busy).toBool());
    m_studio->answer();
    QVERIFY(!at(1, ProviderListModel::Busy).toBool());
    QCOMPARE(m_studio->providers.keys, std::vector<std::string>{"key"});
    QCOMPARE(taken.size(), 1);
    QCOMPARE(at(1, ProviderListModel::KeyText).toString(), QStringLiteral("Key in the keychain"));
}

void ProviderListModelTest::aKeyThatIsRefusedStaysInTheFieldWithTheAnswer()
{
    m_studio->providers.error = test::someError();
    const QSignalSpy taken(m_model.get(), &ProviderListModel::keyTaken);
    m_model->setKey(QStringLiteral("pollo"), QStringLiteral("wrong"));
    m_studio->answer();
    QCOMPARE(taken.size(), 0);
    QVERIFY(!at(1, ProviderListModel::Problem).toString().isEmpty());
    QVERIFY(!at(1, ProviderListModel::HasKey).toBool());
}

void ProviderListModelTest::aSecondOrderWaitsForTheFirst()
{
    m_model->check(QStringLiteral("piapi"));
    m_model->removeKey(QStringLiteral("piapi"));
    m_studio->answer();
    QCOMPARE(m_studio->providers.refreshed, std::vector<std::string>{"piapi"});
    QVERIFY(at(0, ProviderListModel::HasKey).toBool());
}

void ProviderListModelTest::whatIsTypedStaysWhileTheListIsReadAnew()
{
    const QSignalSpy reset(m_model.get(), &ProviderListModel::modelReset);
    m_model->reload();
    m_studio->answer();
    QCOMPARE(reset.size(), 0);
}

void ProviderListModelTest::aProviderThatIsHeldBackIsAskedAgain()
{
    m_model->reset(QStringLiteral("piapi"));
    m_studio->answer();
    QCOMPARE(m_studio->providers.wereReset, std::vector<std::string>{"piapi"});
}

void ProviderListModelTest::aFailureToReadIsSaid()
{
    m_studio->providers.error = test::someError();
    m_model->reload();
    m_studio->answer();
    QCOMPARE(m_model->state(), ListModel::Failed);
    QVERIFY(!m_model->errorText().isEmpty());
}

QTEST_MAIN(ProviderListModelTest)
#include "provider_list_model_test.moc"
