#pragma once

#include <QCoreApplication>
#include <QtTest/QtTest>

#include "fake_account.h"
#include "fake_batches.h"
#include "fake_budget.h"
#include "fake_catalog.h"
#include "fake_clips.h"
#include "fake_credits.h"
#include "fake_example_sync.h"
#include "fake_examples.h"
#include "fake_generations.h"
#include "fake_jobs.h"
#include "fake_library.h"
#include "fake_media.h"
#include "fake_network.h"
#include "fake_providers.h"
#include "fake_runs.h"
#include "fake_session.h"
#include "fake_settings.h"
#include "fake_shop.h"
#include "fake_storage.h"
#include "fake_trends.h"
#include "manual_executor.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/log.h"
#include "vidgo/service/service_error.h"
#include "vidgo/service/services.h"
#include "vidgo/ui/bridge/service_hub.h"

/// Stand-ins for the service boundary with which the test decides what is answered and when: put the answer
/// (or the error) into a fake's members, then call FakeServices::answer(). One file a service; here they are
/// put together.
namespace vidgo::test {

/// An error to answer with.
inline Error someError()
{
    return {BaseError::Internal, "a test asked for it"};
}

/// All of them, with a hub whose work waits for answer().
class FakeServices
{
public:
    enum class Server { None, There };

    explicit FakeServices(bool withExamples = true, Server withServer = Server::None)
        : server(withServer)
        , examples(withExamples)
        , hub(services(), executor, log)
    {
        jobs.onChange = [this](const Job& job) { hub.takeNews(job); };
    }

    service::Services services()
    {
        return {batches,  budget,      catalog,   clips,
                examples, generations, jobs,      library,
                media,    network,     providers, runs,
                session,  settings,    storage,   server == Server::There ? &atServer : nullptr};
    }

    /// Lets everything that waits run, jobs too, and what that leads to, until nothing is left.
    void answer()
    {
        do {
            answerCalls();
        } while (jobs.workNext() || executor.waiting() > 0);
    }

    /// The same, but for the jobs: they go on waiting.
    void answerCalls()
    {
        do {
            while (executor.runNext()) {
            }
            QCoreApplication::processEvents();
        } while (executor.waiting() > 0);
    }

    /// Lets the oldest piece of work run and delivers its answer.
    void answerNext()
    {
        executor.runNext();
        QCoreApplication::processEvents();
    }

    Server server;
    FakeAccount account;
    FakeCredits credits;
    FakeShop shop;
    FakeTrends trends;
    FakeExampleSync exampleSync;
    service::AccountServices atServer{account, credits, shop, trends, &exampleSync};
    FakeBatches batches;
    FakeBudget budget;
    FakeCatalog catalog;
    FakeClips clips;
    FakeExamples examples;
    FakeGenerations generations;
    FakeLibrary library;
    FakeMedia media;
    FakeNetwork network;
    FakeProviders providers;
    FakeRuns runs;
    FakeJobs jobs{runs, batches, library};
    FakeSession session;
    FakeSettings settings;
    FakeStorage storage;
    NullLog log;
    ManualExecutor executor;
    ui::ServiceHub hub;
};

} // namespace vidgo::test
