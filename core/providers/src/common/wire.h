#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "common/failures.h"
#include "vidgo/net/http_client.h"
#include "vidgo/providers/provider.h"

namespace vidgo::providers {

/// Sends a call, or says why there is no answer.
using Ask = std::function<ProviderResult<net::HttpAnswer>(net::HttpRequest call)>;

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

    /// What lists the newest tasks of a model with their labels. None: the company has no such call.
    virtual std::optional<net::HttpRequest> listCall(const ProviderModel& model) const;
    /// The number of the task with this label; empty: it is not in the list.
    virtual ProviderResult<std::string> readListed(const net::HttpAnswer& answer, std::string_view label,
                                                   Timestamp now) const;

    /// None: the company has no such call for this task.
    virtual std::optional<net::HttpRequest> cancelCall(const TaskRef& task) const;
    virtual ProviderResult<CancelAnswer> readCancelled(const net::HttpAnswer& answer, Timestamp now) const;

    virtual std::optional<net::HttpRequest> balanceCall() const;
    virtual ProviderResult<ProviderBalance> readBalance(const net::HttpAnswer& answer, Timestamp now) const;

    /// A call that costs nothing and that only a good key may make.
    virtual net::HttpRequest keyCall() const = 0;
    /// Nothing where the key is good. As it is: any JSON of a good status.
    virtual ProviderResult<void> readKeyAnswer(const net::HttpAnswer& answer, Timestamp now) const;

    /// Provider::prepare(); none for most. `ask` sends a call that no task hangs on, with the key.
    virtual ProviderResult<std::vector<DeliveredInput>> prepare(const Ask& ask,
                                                                const GenerationRequest& request,
                                                                const ProviderModel& model,
                                                                Timestamp now) const;

    /// Whether a result is handed out to who shows the key only. For most the address is enough.
    virtual bool needsKey(const TaskResult& result) const;

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
