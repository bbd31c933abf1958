#include <QtTest/QtTest>

#include "../support/fake_services.h"

using namespace vidgo;
using service::ExampleSyncPhase;
using service::ExampleSyncState;
using test::FakeServices;
using ui::ServiceHub;

/// What the hub tells of examples that come from a server.
class ServiceHubTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyChangesAreToldInOne();
    void pagesReadAgainWhenAllIsHere();
    void theFirstExamplesAreWaitedFor();
    void nobodyListensAfterTheWindow();
};

void ServiceHubTest::manyChangesAreToldInOne()
{
    FakeServices fakes(true, FakeServices::Server::There);
    QSignalSpy changes(&fakes.hub, &ServiceHub::exampleSyncChanged);
    for (int piece = 0; piece < 5; ++piece)
        fakes.exampleSync.become({.phase = ExampleSyncPhase::Fetching});
    QCOMPARE(changes.count(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(changes.count(), 1);
    fakes.exampleSync.become({});
    QCoreApplication::processEvents();
    QCOMPARE(changes.count(), 2);
}

void ServiceHubTest::pagesReadAgainWhenAllIsHere()
{
    FakeServices fakes(true, FakeServices::Server::There);
    fakes.hub.setExamplesReady(true);
    QSignalSpy ready(&fakes.hub, &ServiceHub::examplesReady);
    ExampleSyncState state;
    const auto become = [&] {
        fakes.exampleSync.become(state);
        QCoreApplication::processEvents();
    };
    state.phase = ExampleSyncPhase::Fetching;
    state.brought = 3;
    become();
    QCOMPARE(ready.count(), 0);
    state.phase = ExampleSyncPhase::Resting;
    become();
    QCOMPARE(ready.count(), 1);
    become();
    QCOMPARE(ready.count(), 1);
    state.phase = ExampleSyncPhase::Waiting; // some came, the others have to wait
    state.brought = 4;
    become();
    QCOMPARE(ready.count(), 2);
}

void ServiceHubTest::theFirstExamplesAreWaitedFor()
{
    FakeServices fakes(true, FakeServices::Server::There);
    QSignalSpy ready(&fakes.hub, &ServiceHub::examplesReady);
    fakes.exampleSync.become({.brought = 3});
    QCoreApplication::processEvents();
    QCOMPARE(ready.count(), 0);
    fakes.hub.setExamplesReady(true);
    QCOMPARE(ready.count(), 1);
}

void ServiceHubTest::nobodyListensAfterTheWindow()
{
    FakeServices fakes(true, FakeServices::Server::There);
    {
        const ServiceHub hub(fakes.services(), fakes.executor, fakes.log);
        QVERIFY(fakes.exampleSync.isListenedTo());
    }
    QVERIFY(!fakes.exampleSync.isListenedTo());
}

QTEST_GUILESS_MAIN(ServiceHubTest)
#include "service_hub_test.moc"
