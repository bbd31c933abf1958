#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string>

#include "vidgo/base/clock.h"
#include "vidgo/client/work_client.h"
#include "vidgo/providers/provider.h"

namespace vidgo::remote {

/// A VidGo server as one who makes things: files are brought to it, an order is a job there under the label
/// of the attempt, and what was made is fetched from it. Its orders belong to an account
/// (DeliverOrder::account, SubmitOrder::account); while another one is signed in, or nobody, calls fail with
/// ProviderTrouble::Unauthorised.
///
/// A task is named "<account>/<job>", because it can be asked about as its account only.
class ServerMaker final : public providers::Provider
{
public:
    /// Both outlive it.
    ServerMaker(client::WorkClient& work, const Clock& clock);

    /// The name among tasks of an account's job at the server.
    static std::string taskOf(const AccountId& account, const JobId& job)
    {
        return account.value() + "/" + job.value();
    }

    const ProviderData& data() const override { return m_data; }
    bool knowsItsOrders() const override { return true; }
    providers::ProviderResult<providers::DeliveredInput> deliver(const providers::DeliverOrder& order,
                                                                 const std::stop_token& stop) override;
    providers::ProviderResult<providers::Submitted> submit(const providers::SubmitOrder& order,
                                                           const std::stop_token& stop) override;
    providers::ProviderResult<providers::TaskNews> poll(const providers::TaskRef& task,
                                                        const std::stop_token& stop) override;
    providers::ProviderResult<providers::CancelAnswer> cancel(const providers::TaskRef& task,
                                                              const std::stop_token& stop) override;
    providers::ProviderResult<bool> bring(const providers::TaskResult& result,
                                          const std::filesystem::path& target, const std::stop_token& stop,
                                          const Progress& progress) const override;

    // A server has none of these for whoever is signed in.
    providers::ProviderResult<std::vector<std::pair<std::string, Secret>>>
    resultHeaders(const providers::TaskResult& result) const override;
    providers::ProviderResult<providers::ProviderBalance> balance(const std::stop_token& stop) override;
    providers::ProviderResult<void> checkKey(const Secret& key, const std::stop_token& stop) override;
    providers::ProviderResult<providers::ProviderNotice>
    readNotice(const providers::RawNotice& notice, const Secret& secret, Timestamp now) const override;

private:
    /// What the server said last of several jobs of an account at once.
    struct Overview
    {
        AccountId account;
        std::map<JobId, Timestamp> askedAt; ///< About which jobs somebody here wants to know.
        std::map<JobId, client::ServerWork> works;
        Timestamp seenAt{};
    };
    /// None: it is asked about alone.
    Result<std::optional<client::ServerWork>> seen(const AccountId& account, const JobId& job,
                                                   const std::stop_token& stop);

    client::WorkClient& m_work;
    const Clock& m_clock;
    ProviderData m_data;
    std::mutex m_mutex;
    Overview m_overview; ///< Under the lock.
};

} // namespace vidgo::remote
