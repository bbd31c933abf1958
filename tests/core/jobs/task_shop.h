#pragma once

#include <atomic>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "vidgo/jobs/keeper.h"
#include "vidgo/net/curl_http_client.h"
#include "vidgo/sandbox/http_listener.h"

namespace vidgo::test {

/// A service on the loopback interface that makes things for money, for two providers and as many as are
/// wanted. Its tasks move on when they are asked about. It keeps the label of an order and finds tasks by it.
class TaskShop
{
public:
    /// What becomes of an order.
    struct Plan
    {
        enum class OnOrder {
            Taken,
            Busy,        ///< 503, nothing is begun.
            RateLimited, ///< 429 with retryAfter.
            Refused,     ///< By its rules.
            NoCredit,
            CutBefore, ///< The connection ends, nothing is begun.
            CutAfter,  ///< It is begun, and the connection ends.
            Garbage    ///< It is begun, and the answer is no JSON.
        };
        OnOrder onOrder = OnOrder::Taken;
        int polls = 2; ///< So often it is asked about until it has ended; below 0: never.
        bool fails = false;
        int ahead = 0;       ///< In front of it at first.
        int lostResults = 0; ///< So often its result is not to be had.
        bool isNoPicture = false;
    };
    struct Task
    {
        std::string id;
        std::string provider;
        std::string label;
        std::string prompt;
        std::string state; ///< "queued", "running", "done", "failed" or "cancelled"
        Plan plan;
        int polls = 0;
        int results = 0; ///< So often its result was asked for.
    };

    TaskShop();
    ~TaskShop();

    std::string url() const { return m_listener->url(); }
    std::uint16_t port() const { return m_listener->port(); }
    /// Of the next orders, in order; then as planned by planner, or the usual one.
    void plan(const Plan& plan);
    int retryAfter = 7; ///< Seconds, of what is rate limited.
    /// Called in the listener's thread with provider and label.
    std::function<Plan(const std::string&, const std::string&)> planner;
    std::vector<Task> tasks() const;
    void forget(); ///< All tasks and labels.
    /// Orders that came in, whether something was begun or not.
    int orders() const { return m_orders; }
    int polls() const { return m_polls; }
    /// Orders that came twice under one label.
    std::vector<std::string> repeated() const;

private:
    sandbox::Answer handle(const sandbox::Request& request);
    sandbox::Answer order(const std::string& provider, const std::string& body);
    sandbox::Answer poll(Task& task) const;
    sandbox::Fault faultFor(const sandbox::Request& request);
    Plan nextPlan(const std::string& provider, const std::string& label);

    mutable std::mutex m_mutex;
    std::map<std::string, Task> m_tasks;
    std::deque<Plan> m_plans;
    std::map<std::string, int> m_labels;
    std::map<std::string, Plan> m_chosen; ///< By label: decided when the order came in.
    int m_number = 0;
    std::atomic<int> m_orders = 0;
    std::atomic<int> m_polls = 0;
    std::unique_ptr<sandbox::HttpListener> m_listener;
};

/// A provider of the shop.
class ShopProvider final : public providers::Provider
{
public:
    ShopProvider(std::string shopUrl, const std::string& id, net::HttpClient& http);

    ProviderData& edit() { return m_data; }
    const ProviderData& data() const override { return m_data; }
    providers::ProviderResult<providers::DeliveredInput> deliver(const providers::DeliverOrder& order,
                                                                 const std::stop_token& stop) override;
    providers::ProviderResult<providers::Submitted> submit(const providers::SubmitOrder& order,
                                                           const std::stop_token& stop) override;
    providers::ProviderResult<providers::TaskNews> poll(const providers::TaskRef& task,
                                                        const std::stop_token& stop) override;
    providers::ProviderResult<providers::CancelAnswer> cancel(const providers::TaskRef& task,
                                                              const std::stop_token& stop) override;
    providers::ProviderResult<std::vector<std::pair<std::string, Secret>>>
    resultHeaders(const providers::TaskResult& result) const override;
    providers::ProviderResult<providers::ProviderBalance> balance(const std::stop_token& stop) override;
    providers::ProviderResult<void> checkKey(const Secret& key, const std::stop_token& stop) override;
    providers::ProviderResult<providers::ProviderNotice>
    readNotice(const providers::RawNotice& notice, const Secret& secret, Timestamp now) const override;
    int polls() const { return m_polls; }
    /// The task with this label; empty: there is none.
    providers::ProviderResult<std::string> find(const std::string& label);

private:
    net::HttpResult send(const std::string& method, const std::string& path, const std::string& body,
                         const std::stop_token& stop);
    providers::ProviderFailure failureOf(const net::HttpAnswer& answer) const;
    providers::ProviderFailure failureOf(const net::HttpFailure& failure) const;

    std::string m_url;
    net::HttpClient& m_http;
    ProviderData m_data;
    std::atomic<int> m_polls = 0;
};

/// Writes what the shop made into the folder.
class ShopFetcher final : public jobs::Fetcher
{
public:
    explicit ShopFetcher(net::HttpClient& http)
        : m_http(http)
    {}
    providers::ProviderResult<jobs::FetchedFile> fetch(const jobs::ToFetch& wanted,
                                                       const std::stop_token& stop) override;

private:
    net::HttpClient& m_http;
};

/// Asks the shop by label.
class ShopFinder final : public jobs::TaskFinder
{
public:
    Finding find(providers::Provider& provider, const jobs::AttemptRow& attempt,
                 const std::stop_token& stop) override;
};

} // namespace vidgo::test
