#pragma once

#include <optional>
#include <string>
#include <vector>

#include "common/failures.h"
#include "vidgo/net/http_client.h"
#include "vidgo/providers/provider.h"

namespace vidgo::providers {

/// The language of one company: requests and answers as values, without keys, connections or state. Safe to
/// use from any thread. Requests have absolute addresses.
class Wire
{
public:
    virtual ~Wire() = default;

    /// The headers that say who calls.
    virtual std::vector<net::HttpHeader> authorization(const Secret& key) const = 0;

    virtual ProviderResult<net::HttpRequest> submitCall(const SubmitOrder& order) const = 0;
    virtual ProviderResult<Submitted> readSubmitted(const net::HttpAnswer& answer, const ProviderModel& model,
                                                    Timestamp now) const = 0;

    virtual ProviderResult<net::HttpRequest> pollCall(const TaskRef& task) const = 0;
    virtual ProviderResult<TaskNews> readNews(const net::HttpAnswer& answer, const TaskRef& task,
                                              Timestamp now) const = 0;

    /// None: the company has no such call for this task.
    virtual std::optional<net::HttpRequest> cancelCall(const TaskRef& task) const;
    virtual ProviderResult<CancelAnswer> readCancelled(const net::HttpAnswer& answer, Timestamp now) const;

    virtual std::optional<net::HttpRequest> balanceCall() const;
    virtual ProviderResult<ProviderBalance> readBalance(const net::HttpAnswer& answer, Timestamp now) const;

    /// A call that costs nothing and that only a good key may make.
    virtual net::HttpRequest keyCall() const = 0;
    /// Nothing where the key is good. As it is: any JSON of a good status.
    virtual ProviderResult<void> readKeyAnswer(const net::HttpAnswer& answer, Timestamp now) const;

    /// What has to be asked before submitCall(); none for most. See Provider::prepare().
    virtual ProviderResult<std::optional<net::HttpRequest>> prepareCall(const GenerationRequest& request,
                                                                        const ProviderModel& model) const;
    virtual ProviderResult<std::vector<DeliveredInput>> readPrepared(const net::HttpAnswer& answer,
                                                                     const GenerationRequest& request,
                                                                     const ProviderModel& model,
                                                                     Timestamp now) const;

    /// As it is: WebhookForged.
    virtual ProviderResult<ProviderNotice> readNotice(const RawNotice& notice, const Secret& secret,
                                                      Timestamp now) const;

protected:
    explicit Wire(const ProviderData& data)
        : m_data(data)
    {}
    const ProviderData& data() const { return m_data; }

    net::HttpRequest get(const std::string& path) const;
    net::HttpRequest post(const std::string& path, const Json& body) const;
    ProviderFailure noSuchCall(std::string_view name) const;

private:
    const ProviderData& m_data;
};

} // namespace vidgo::providers
