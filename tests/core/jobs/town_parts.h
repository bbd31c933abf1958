#pragma once

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "vidgo/catalog/load_moderation_rules.h"
#include "vidgo/catalog/load_providers.h"
#include "vidgo/catalog/load_routing_rules.h"
#include "vidgo/jobs/moderator_gate.h"
#include "vidgo/jobs/result_fetching.h"
#include "vidgo/jobs/router_chooser.h"
#include "vidgo/net/curl_http_client.h"
#include "vidgo/providers/make_providers.h"

namespace vidgo::test {

/// Everything that stands between jobs and providers, as the studio has it, in front of stand-ins that may be
/// in another program. What is data is as fast as it is told to be.
class TownParts
{
public:
    struct Pace
    {
        std::chrono::milliseconds firstPoll{20};
        std::chrono::milliseconds laterPoll{60};
        std::chrono::milliseconds deadline{2'000};
        int concurrent = 40; ///< Tasks at a time at one provider; 0: any number.
    };
    struct Parts
    {
        storage::Database& database;
        const Catalog& catalog;
        const CreditRules& credits;
        const Json& places; ///< What vidgo-sandbox prints with --json.
        std::filesystem::path resources;
        const Clock& clock;
        Random& random;
        Log& log;
        Pace pace = {};
    };
    explicit TownParts(const Parts& parts)
        : m_list(hurried(need(loadProviders(parts.resources / "catalog")), parts.places, parts.pace))
        , m_rules(hurried(need(loadRoutingRules(parts.resources / "catalog", parts.catalog, parts.credits))))
        , m_moderationRules(need(loadModerationRules(parts.resources / "catalog")))
        , m_keys(keysIn(parts.places))
        , http({.proxy = {.use = net::ProxySettings::Use::None},
                .retry = {.firstPause = std::chrono::milliseconds(20)}},
               {.log = parts.log, .clock = parts.clock, .random = parts.random, .pause = m_pause})
        , providers(
              providers::makeProviders(m_list, {.http = http,
                                                .key = [this](std::string_view id) { return keyOf(id); },
                                                .clock = parts.clock,
                                                .log = parts.log}))
        , m_health({.database = parts.database, .rules = m_rules.breaker, .clock = parts.clock})
        , m_router({.data = {.catalog = parts.catalog, .providers = m_list, .rules = m_rules},
                    .health = m_health,
                    .clock = parts.clock})
        , chooser({.router = m_router,
                   .situationOf = [this](const jobs::ChoiceQuestion&) { return situation(); },
                   .clock = parts.clock})
        , m_moderator({.database = parts.database,
                       .rules = m_moderationRules,
                       .http = http,
                       .key = [this] { return keyOf("gemini"); },
                       .clock = parts.clock,
                       .random = parts.random,
                       .log = parts.log,
                       .reviewerUrl = m_list.find("gemini")->baseUrl})
        , gate(m_moderator, AccountId("this-computer"))
        , m_fetcher(http, net::Reach::Anywhere)
        , fetching(m_fetcher)
    {}

    const routing::Router& router() const { return m_router; }
    providers::Provider* providerOf(std::string_view id) const
    {
        return providers::findProvider(providers, id);
    }
    static std::string textIn(const Json& json, std::string_view name)
    {
        const auto* member = json.find(name);
        const auto* text = member ? member->asString() : nullptr;
        return text ? *text : std::string();
    }
    /// "http://127.0.0.1:8711" of an address there.
    static std::string originOf(const std::string& address)
    {
        return address.substr(0, address.find('/', address.find("://") + 3));
    }

private:
    template <class T>
    static T need(Result<T> result)
    {
        if (!result) {
            std::fprintf(stderr, "%s\n", result.error().internal().c_str());
            std::abort();
        }
        return std::move(*result);
    }
    static ProviderList hurried(ProviderList list, const Json& places, const Pace& pace)
    {
        using namespace std::chrono_literals;
        const auto moved = [](const std::string& address, const std::string& origin) {
            const auto path = address.find('/', address.find("://") + 3);
            return path == std::string::npos ? origin : origin + address.substr(path);
        };
        for (auto& one : list.all) {
            const auto origin = originOf(textIn(places, one.id));
            one.baseUrl = moved(one.baseUrl, origin);
            for (auto& [name, address] : one.otherUrls)
                address = moved(address, origin);
            one.firstPoll = pace.firstPoll;
            one.laterPoll = pace.laterPoll;
            one.concurrent = pace.concurrent;
            for (auto& model : one.models)
                model.deadline = pace.deadline;
        }
        return list;
    }
    static RoutingRules hurried(RoutingRules rules)
    {
        using namespace std::chrono_literals;
        rules.breaker.firstPause = 100ms;
        rules.breaker.longestPause = 400ms;
        rules.breaker.longestRetryAfter = 1s;
        rules.breaker.creditPause = rules.breaker.quotaPause = 200ms;
        rules.breaker.leastTrial = 500ms;
        rules.breaker.refresh = 50ms;
        std::ranges::fill(rules.failure.pauses, 150ms);
        return rules;
    }
    static std::map<std::string, Secret, std::less<>> keysIn(const Json& places)
    {
        std::map<std::string, Secret, std::less<>> keys;
        if (const auto* all = places.find("keys"); all && all->asObject())
            for (const auto& [id, key] : *all->asObject())
                if (key.asString())
                    keys.emplace(id, Secret(*key.asString()));
        return keys;
    }
    std::optional<Secret> keyOf(std::string_view id) const
    {
        const auto found = m_keys.find(id);
        return found == m_keys.end() ? std::nullopt : std::optional(found->second);
    }
    jobs::RouterChooser::Situation situation() const
    {
        jobs::RouterChooser::Situation now;
        for (const auto& [id, key] : m_keys)
            now.keys.emplace(id, "mark");
        now.reach.canHostFiles = true;
        return now;
    }

    ProviderList m_list;
    RoutingRules m_rules;
    ModerationRules m_moderationRules;
    std::map<std::string, Secret, std::less<>> m_keys;
    net::SystemPause m_pause;

public:
    net::CurlHttpClient http;
    std::vector<std::unique_ptr<providers::Provider>> providers;

private:
    routing::ProviderHealth m_health;
    routing::Router m_router;

public:
    jobs::RouterChooser chooser;

private:
    moderation::Moderator m_moderator;

public:
    jobs::ModeratorGate gate;

private:
    providers::ResultFetcher m_fetcher;

public:
    jobs::ResultFetching fetching;
};

} // namespace vidgo::test
