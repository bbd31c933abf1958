#pragma once

#include <memory>
#include <vector>

#include "common/line.h"
#include "vidgo/providers/input_host.h"
#include "vidgo/providers/provider.h"
#include "vidgo/providers/provider_parts.h"

namespace vidgo::providers {

/// Where a provider's files go.
struct InputHosts
{
    std::shared_ptr<InputHost> own;                 ///< Its own upload; may be null.
    std::vector<std::shared_ptr<InputHost>> others; ///< Of other companies, whose addresses it can take.
};

/// A provider out of its language: everything that is the same for all of them.
class WireProvider final : public Provider
{
public:
    /// `wire` speaks of `*data`.
    WireProvider(std::shared_ptr<const ProviderData> data, const ProviderParts& parts,
                 std::shared_ptr<const Wire> wire, InputHosts hosts);

    const ProviderData& data() const override { return *m_data; }
    ProviderResult<DeliveredInput> deliver(const DeliverOrder& order, const std::stop_token& stop) override;
    ProviderResult<std::vector<DeliveredInput>> prepare(const GenerationRequest& request,
                                                        const ProviderModel& model,
                                                        const std::stop_token& stop) override;
    ProviderResult<Submitted> submit(const SubmitOrder& order, const std::stop_token& stop) override;
    ProviderResult<TaskNews> poll(const TaskRef& task, const std::stop_token& stop) override;
    ProviderResult<std::string> findTask(const std::string& label, const ProviderModel& model,
                                         const std::stop_token& stop) override;
    ProviderResult<CancelAnswer> cancel(const TaskRef& task, const std::stop_token& stop) override;
    ProviderResult<std::vector<std::pair<std::string, Secret>>>
    resultHeaders(const TaskResult& result) const override;
    ProviderResult<ProviderBalance> balance(const std::stop_token& stop) override;
    ProviderResult<void> checkKey(const Secret& key, const std::stop_token& stop) override;
    ProviderResult<ProviderNotice> readNotice(const RawNotice& notice, const Secret& secret,
                                              Timestamp now) const override;

private:
    ProviderResult<std::string> deliverBy(InputDelivery way, const GenerationInput& input,
                                          const ProviderModel& model, const std::stop_token& stop) const;
    ProviderResult<std::string> atHosts(const std::vector<std::shared_ptr<InputHost>>& hosts,
                                        const GenerationInput& input, const std::stop_token& stop) const;
    ProviderResult<std::string> inlineAddress(const GenerationInput& input, const ProviderModel& model) const;
    ProviderFailure noUpload(std::string why) const;
    std::optional<ProviderFailure> flawOf(const GenerationInput& input, const ProviderModel& model) const;

    std::shared_ptr<const ProviderData> m_data;
    ProviderParts m_parts;
    std::shared_ptr<const Wire> m_wire;
    InputHosts m_hosts;
    Line m_line;
};

} // namespace vidgo::providers
