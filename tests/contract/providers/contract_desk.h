#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <QStringList>

#include "vidgo/base/log.h"
#include "vidgo/net/curl_http_client.h"
#include "vidgo/providers/make_providers.h"
#include "vidgo/providers/result_fetcher.h"
#include "vidgo/sandbox/provider_town.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/test_folder.h"

namespace vidgo::test {

/// Does not wait; the clock goes on instead.
class QuickPause final : public net::Pause
{
public:
    explicit QuickPause(ManualClock& clock)
        : m_clock(clock)
    {}
    void wait(std::chrono::milliseconds time, const std::stop_token&) override { m_clock.advance(time); }

private:
    ManualClock& m_clock;
};

/// One order from its files to its result.
struct Run
{
    GenerationRequest request;
    std::vector<providers::DeliveredInput> inputs;
    providers::Submitted submitted;
    providers::TaskNews news; ///< The last one.
};

/// All providers of the catalogue, each in front of its stand-in, with real HTTP between them.
class ContractDesk
{
public:
    ContractDesk();

    const ProviderList& list() const { return m_list; }
    /// nullptr where the catalogue has a provider that nothing is written for.
    providers::Provider* find(std::string_view id) { return providers::findProvider(m_all, id); }
    providers::Provider& at(std::string_view id) { return *find(id); }
    sandbox::ProviderStandIn& standIn(std::string_view id) { return m_town->at(id); }
    ManualClock& clock() { return m_clock; }
    /// What the stand-ins would not have taken, and forgotten with that.
    QStringList unexpected();
    /// From now on this key is kept for all providers; empty: the right ones.
    void useKey(std::string key) { m_key = std::move(key); }
    /// A model of the provider whose results have to be asked for; of those with the fewest inputs.
    const ProviderModel& waitingModel(std::string_view provider);
    /// It has such a model.
    bool hasWaitingModel(std::string_view provider) { return !waitingModel(provider).isInstant; }

    /// A request with everything that the model needs.
    GenerationRequest requestFor(const ProviderModel& model);
    /// deliver() and prepare().
    providers::ProviderResult<std::vector<providers::DeliveredInput>>
    deliver(std::string_view provider, const ProviderModel& model, const GenerationRequest& request);
    providers::ProviderResult<providers::Submitted> submit(std::string_view provider,
                                                           const ProviderModel& model, Run& run,
                                                           const std::string& webhookUrl = {},
                                                           const Secret& secret = {});
    /// submit() with inputs that are delivered first.
    providers::ProviderResult<providers::Submitted> order(std::string_view provider,
                                                          const ProviderModel& model, Run& run);
    /// Until it ends, at most 40 times.
    providers::ProviderResult<providers::TaskNews> pollToTheEnd(std::string_view provider,
                                                                const ProviderModel& model, const Run& run);
    providers::ProviderResult<providers::FetchedResult> fetch(std::string_view provider,
                                                              const ProviderModel& model, const Run& run);

    /// "status 500, trouble busy, may have begun: what it said"
    static std::string said(const providers::ProviderFailure& failure);

private:
    GenerationInput inputFor(InputRole role, const ProviderModel& model);

    TestFolder m_folder;
    ManualClock m_clock;
    NullLog m_log;
    SystemRandom m_random;
    QuickPause m_pause{m_clock};
    std::unique_ptr<sandbox::ProviderTown> m_town;
    std::unique_ptr<net::CurlHttpClient> m_http;
    ProviderList m_list;
    std::vector<std::unique_ptr<providers::Provider>> m_all;
    std::string m_key;
    int m_number = 0;
};

} // namespace vidgo::test

/// Fails the test and says what the provider said.
#define VIDGO_PROVIDED(result)                                                                               \
    do {                                                                                                     \
        const auto& vidgoProvided = (result);                                                                \
        QVERIFY2(vidgoProvided.has_value(),                                                                  \
                 vidgoProvided.has_value()                                                                   \
                     ? ""                                                                                    \
                     : (vidgo::test::ContractDesk::said(vidgoProvided.error())).c_str());                    \
    } while (false)
