#include <QtTest/QtTest>

#include "../support/fake_services.h"
#include "vidgo/ui/settings/example_sync_model.h"
#include "vidgo/ui/settings/settings_model.h"
#include "vidgo/ui/settings/signer_list_model.h"

using namespace vidgo;
using service::ExampleSyncPhase;
using service::ExampleSyncState;
using service::ExampleSyncWish;
using test::FakeServices;
using ui::settings::ExampleSyncModel;
using ui::settings::SettingsModel;
using ui::settings::SignerListModel;
using Wishes = std::vector<ExampleSyncWish>;

namespace {

constexpr std::int64_t kMegabyte = 1'000'000;

PackPublisher stranger()
{
    return {{}, std::string(32, 'a') + std::string(32, '7')};
}

ExampleSyncState stateOf(ExampleSyncPhase phase, std::int64_t missing)
{
    ExampleSyncState state;
    state.phase = phase;
    state.lookedAt = Timestamp(std::chrono::hours(24 * 365 * 50));
    state.missing = missing;
    state.bytes = missing > 0 ? 34 * kMegabyte : 0;
    return state;
}

ExampleSyncState resting(std::int64_t missing, std::int64_t brought = 0)
{
    auto state = stateOf(ExampleSyncPhase::Resting, missing);
    state.brought = brought;
    return state;
}

/// The model in a studio with a server.
struct Desk
{
    Desk() { model.setHub(&fakes.hub); }
    void become(const ExampleSyncState& state)
    {
        fakes.exampleSync.become(state);
        QCoreApplication::processEvents();
    }

    FakeServices fakes{true, FakeServices::Server::There};
    ExampleSyncModel model;
    QSignalSpy said{&model, &ExampleSyncModel::said};
};

} // namespace

class ExampleSyncModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAServerNothingIsOffered();
    void saysHowFarItIs();
    void thePersonLooksAndFetches();
    void aSecondOrderWaitsForTheFirst();
    void whatThePersonOrderedIsStopped();
    void whatGoesOnByItselfIsNotStopped();
    void whatWasAskedForIsToldOnce();
    void whatComesByItselfIsToldToWhoeverLooks();
    void whyNothingCameIsSaid();
    void aKeyIsShownInGroups();
    void aTrustedSignerIsFetchedFrom();
    void aNameThatIsRefusedIsSaid();
    void whoIsTrustedIsListed();
    void nobodyIsTrustedAnyMore();
    void trustThatCannotBeTakenBackIsSaid();
    void signersThatCannotBeReadSayWhy();
    void theChoiceIsKept();
    void aLateAnswerFindsNobody();
};

void ExampleSyncModelTest::withoutAServerNothingIsOffered()
{
    FakeServices fakes;
    ExampleSyncModel model;
    model.setHub(&fakes.hub);
    QVERIFY(!model.offered());
    model.look();
    model.fetch();
    model.trust(QStringLiteral("Ann"));
    QCOMPARE(fakes.executor.waiting(), 0);
}

void ExampleSyncModelTest::saysHowFarItIs()
{
    Desk desk;
    QVERIFY(desk.model.offered());
    QCOMPARE(desk.model.stage(), ExampleSyncModel::Unasked);
    QVERIFY(desk.model.detail().isEmpty());
    desk.become(stateOf(ExampleSyncPhase::Looking, 0));
    QCOMPARE(desk.model.stage(), ExampleSyncModel::Looking);
    desk.become(resting(0));
    QCOMPARE(desk.model.stage(), ExampleSyncModel::Complete);
    QVERIFY(desk.model.detail().contains(QStringLiteral("Asked")));
    desk.become(resting(12));
    QCOMPARE(desk.model.stage(), ExampleSyncModel::Missing);
    QVERIFY(desk.model.headline().contains(QStringLiteral("12")));
    QVERIFY(desk.model.detail().contains(QStringLiteral("34.0\u00a0MB")));

    auto halfWay = stateOf(ExampleSyncPhase::Fetching, 12);
    halfWay.fetched = 17 * kMegabyte;
    desk.become(halfWay);
    QCOMPARE(desk.model.stage(), ExampleSyncModel::Fetching);
    QCOMPARE(desk.model.progress(), 0.5);
    QCOMPARE(desk.model.detail(), QStringLiteral("17.0\u00a0MB of 34.0\u00a0MB"));
    halfWay.phase = ExampleSyncPhase::Resting;
    desk.become(halfWay);
    QVERIFY(desk.model.detail().contains(QStringLiteral("17.0\u00a0MB to fetch")));

    desk.become(stateOf(ExampleSyncPhase::Waiting, 12));
    QCOMPARE(desk.model.stage(), ExampleSyncModel::Metered);
    QVERIFY(desk.model.headline().contains(QStringLiteral("metered")));
}

void ExampleSyncModelTest::thePersonLooksAndFetches()
{
    Desk desk;
    desk.model.look();
    desk.fakes.answer();
    desk.model.fetch();
    desk.fakes.answer();
    QCOMPARE(desk.fakes.exampleSync.wishes, (Wishes{ExampleSyncWish::Look, ExampleSyncWish::Now}));
}

void ExampleSyncModelTest::aSecondOrderWaitsForTheFirst()
{
    Desk desk;
    desk.model.fetch();
    desk.model.fetch();
    desk.model.look();
    desk.fakes.answer();
    QCOMPARE(desk.fakes.exampleSync.wishes, Wishes{ExampleSyncWish::Now});
}

void ExampleSyncModelTest::whatThePersonOrderedIsStopped()
{
    Desk desk;
    desk.model.fetch();
    QVERIFY(!desk.model.stoppable()); // it has not begun
    desk.become(stateOf(ExampleSyncPhase::Fetching, 12));
    QVERIFY(desk.model.stoppable());
    desk.model.stop();
    desk.fakes.exampleSync.work = [&desk] { desk.fakes.exampleSync.become(resting(12)); };
    desk.fakes.answer();
    QVERIFY(desk.fakes.exampleSync.wasStopped);
    QVERIFY(!desk.model.stoppable());
    QCOMPARE(desk.model.stage(), ExampleSyncModel::Missing);
    QVERIFY(desk.model.errorText().isEmpty());

    desk.model.fetch();
    desk.fakes.answer();
    QVERIFY(!desk.fakes.exampleSync.wasStopped);
}

void ExampleSyncModelTest::whatGoesOnByItselfIsNotStopped()
{
    Desk desk;
    desk.become(stateOf(ExampleSyncPhase::Fetching, 12));
    QVERIFY(!desk.model.stoppable());
}

void ExampleSyncModelTest::whatWasAskedForIsToldOnce()
{
    Desk desk;
    desk.become(resting(12));
    desk.fakes.exampleSync.work = [&desk] { desk.fakes.exampleSync.become(resting(0, 12)); };
    desk.model.fetch();
    desk.fakes.answer();
    QCOMPARE(desk.said.count(), 1);
    QVERIFY(desk.said.first().first().toString().contains(QStringLiteral("12")));
    // Nothing came the second time.
    desk.model.look();
    desk.fakes.answer();
    QCOMPARE(desk.said.count(), 1);
}

void ExampleSyncModelTest::whatComesByItselfIsToldToWhoeverLooks()
{
    Desk desk;
    desk.become(resting(0, 3));
    QCOMPARE(desk.said.count(), 0);
    desk.model.setProperty("watched", true);
    // One by one, and told when all are here.
    auto coming = stateOf(ExampleSyncPhase::Fetching, 5);
    for (coming.brought = 4; coming.brought < 8; ++coming.brought)
        desk.become(coming);
    QCOMPARE(desk.said.count(), 0);
    desk.become(resting(0, 8));
    QCOMPARE(desk.said.count(), 1);
    QVERIFY(desk.said.first().first().toString().contains(QLatin1Char('5')));
}

void ExampleSyncModelTest::whyNothingCameIsSaid()
{
    Desk desk;
    auto failed = resting(12);
    failed.trouble = Error(BaseError::DiskFull, "full", {{"file", "nature.vidgopack"}});
    desk.become(failed);
    QVERIFY(desk.model.errorText().contains(QStringLiteral("nature.vidgopack")));
    failed.phase = ExampleSyncPhase::Fetching; // another try
    desk.become(failed);
    QVERIFY(desk.model.errorText().isEmpty());
    desk.become(resting(0));
    QVERIFY(desk.model.errorText().isEmpty());
}

void ExampleSyncModelTest::aKeyIsShownInGroups()
{
    Desk desk;
    QVERIFY(desk.model.signerKey().isEmpty());
    auto state = resting(12);
    state.unknownSigner = stranger();
    desk.become(state);
    QCOMPARE(desk.model.stage(), ExampleSyncModel::Stranger);
    QCOMPARE(desk.model.signerKey().split(QLatin1Char('\n')),
             (QStringList{QStringLiteral("aaaa aaaa aaaa aaaa"), QStringLiteral("aaaa aaaa aaaa aaaa"),
                          QStringLiteral("7777 7777 7777 7777"), QStringLiteral("7777 7777 7777 7777")}));
}

void ExampleSyncModelTest::aTrustedSignerIsFetchedFrom()
{
    Desk desk;
    auto state = resting(12);
    state.unknownSigner = stranger();
    desk.become(state);
    desk.model.trust(QStringLiteral(" Ann "));
    desk.fakes.answer();
    QCOMPARE(desk.fakes.exampleSync.trusted, (std::vector<PackPublisher>{{"Ann", stranger().publicKey}}));
    QCOMPARE(desk.fakes.exampleSync.wishes, Wishes{ExampleSyncWish::Auto});
}

void ExampleSyncModelTest::aNameThatIsRefusedIsSaid()
{
    Desk desk;
    auto state = resting(12);
    state.unknownSigner = stranger();
    desk.become(state);
    desk.fakes.exampleSync.failure = test::someError();
    desk.model.trust(QStringLiteral("Ann"));
    desk.fakes.answer();
    QVERIFY(!desk.model.errorText().isEmpty());
    QVERIFY(desk.fakes.exampleSync.wishes.empty());
    desk.fakes.exampleSync.failure.reset();
    desk.model.trust(QStringLiteral("Ann"));
    desk.fakes.answer();
    QVERIFY(desk.model.errorText().isEmpty());
}

void ExampleSyncModelTest::whoIsTrustedIsListed()
{
    Desk desk;
    SignerListModel signers;
    signers.setHub(&desk.fakes.hub);
    desk.fakes.answer();
    QCOMPARE(signers.state(), SignerListModel::Empty);
    desk.fakes.exampleSync.trusted = {{"Ann", stranger().publicKey}, {"Ben", std::string(64, '5')}};
    connect(&desk.model, &ExampleSyncModel::signersChanged, &signers, &SignerListModel::reload);
    auto state = resting(12);
    state.unknownSigner = PackPublisher{{}, std::string(64, '6')};
    desk.become(state);
    desk.model.trust(QStringLiteral("Cid"));
    desk.fakes.answer();
    QCOMPARE(signers.state(), SignerListModel::Content);
    QCOMPARE(signers.count(), 3);
    const auto first = signers.index(0);
    QCOMPARE(first.data(SignerListModel::Name).toString(), QStringLiteral("Ann"));
    QCOMPARE(first.data(SignerListModel::Key).toString().toStdString(), stranger().publicKey);
    QCOMPARE(first.data(SignerListModel::ShortKey).toString(), QStringLiteral("aaaa aaaa aaaa aaaa …"));
    QCOMPARE(first.data(SignerListModel::KeyLines).toString().count(QLatin1Char('\n')), 3);
    QCOMPARE(signers.index(2).data(SignerListModel::Name).toString(), QStringLiteral("Cid"));
}

void ExampleSyncModelTest::nobodyIsTrustedAnyMore()
{
    Desk desk;
    desk.fakes.exampleSync.trusted = {{"Ann", stranger().publicKey}, {"Ben", std::string(64, '5')}};
    const QSignalSpy changed(&desk.model, &ExampleSyncModel::signersChanged);
    desk.model.distrust(QString::fromStdString(stranger().publicKey), QStringLiteral("Ann"));
    desk.fakes.answer();
    QCOMPARE(desk.fakes.exampleSync.trusted, (std::vector<PackPublisher>{{"Ben", std::string(64, '5')}}));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(desk.said.count(), 1);
    QVERIFY(desk.said.first().first().toString().contains(QStringLiteral("Ann")));
    QVERIFY(desk.fakes.exampleSync.wishes.empty()); // nothing was missing
    desk.become(resting(12));
    desk.model.distrust(QString(64, QLatin1Char('5')), QStringLiteral("Ben"));
    desk.fakes.answer();
    QCOMPARE(desk.fakes.exampleSync.wishes, Wishes{ExampleSyncWish::Look}); // it may be theirs
}

void ExampleSyncModelTest::trustThatCannotBeTakenBackIsSaid()
{
    Desk desk;
    desk.fakes.exampleSync.failure = test::someError();
    const QSignalSpy changed(&desk.model, &ExampleSyncModel::signersChanged);
    desk.model.distrust(QString::fromStdString(stranger().publicKey), QStringLiteral("Ann"));
    desk.fakes.answer();
    QVERIFY(!desk.model.errorText().isEmpty());
    QCOMPARE(changed.count(), 0);
    QCOMPARE(desk.said.count(), 0);
}

void ExampleSyncModelTest::signersThatCannotBeReadSayWhy()
{
    Desk desk;
    desk.fakes.exampleSync.trusted = {{"Ann", stranger().publicKey}};
    SignerListModel signers;
    signers.setHub(&desk.fakes.hub);
    desk.fakes.answer();
    desk.fakes.exampleSync.failure = test::someError();
    signers.reload();
    desk.fakes.answer();
    QCOMPARE(signers.state(), SignerListModel::Failed);
    QCOMPARE(signers.count(), 0);
    QVERIFY(!signers.errorText().isEmpty());
    desk.fakes.exampleSync.failure.reset();
    signers.reload();
    desk.fakes.answer();
    QCOMPARE(signers.count(), 1);
}

void ExampleSyncModelTest::theChoiceIsKept()
{
    FakeServices fakes;
    SettingsModel settings;
    settings.setHub(&fakes.hub);
    QCOMPARE(settings.newExamples(), QStringLiteral("unmetered"));
    settings.setNewExamples(QStringLiteral("asked"));
    settings.setNewExamples(QStringLiteral("never"));
    fakes.answer();
    QCOMPARE(fakes.settings.value.newExamples, ExampleArrival::Asked);
    QCOMPARE(settings.newExamples(), QStringLiteral("asked"));
}

void ExampleSyncModelTest::aLateAnswerFindsNobody()
{
    FakeServices fakes(true, FakeServices::Server::There);
    {
        ExampleSyncModel model;
        model.setHub(&fakes.hub);
        model.fetch();
    }
    fakes.exampleSync.become(resting(3));
    fakes.answer();
    QCOMPARE(fakes.exampleSync.wishes, Wishes{ExampleSyncWish::Now});
}

QTEST_GUILESS_MAIN(ExampleSyncModelTest)
#include "example_sync_model_test.moc"
