#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/progress.h"
#include "vidgo/base/result.h"
#include "vidgo/base/secret.h"
#include "vidgo/model/credits.h"
#include "vidgo/model/generation.h"
#include "vidgo/model/provider.h"
#include "vidgo/providers/provider_failure.h"

namespace vidgo::providers {

/// An input as the provider can take it.
struct DeliveredInput
{
    InputRole role = InputRole::None;
    std::string reference; ///< An address, the id of an upload, or a data address.
    std::string mediaType;
};

/// A file that a paid call will begin with.
struct DeliverOrder
{
    const GenerationInput& input;
    const ProviderModel& model;
    AccountId account = {}; ///< Whose order it is for; empty: keys of one's own.
    Progress progress = {}; ///< How much of the file is there.
};

/// Everything that one paid call needs.
struct SubmitOrder
{
    const GenerationRequest& request;
    const ProviderModel& model;
    std::vector<DeliveredInput> inputs;
    /// Names the attempt at the provider, where it keeps such a name. No secret, at most 64 characters.
    std::string label;
    std::string webhookUrl;  ///< Empty: none.
    Secret webhookSecret;    ///< Where the provider takes one with the call.
    AccountId account;       ///< Whose credits pay; empty: keys of one's own.
    std::int64_t agreed = 0; ///< Of an account: the price may not be above it.
};

/// A task at a provider.
struct TaskRef
{
    std::string id;
    std::string model; ///< Of ProviderModel: some ask at other addresses for other models.
};

enum class TaskState { None, Queued, Running, Succeeded, Failed, Cancelled };

/// A file that a provider made: either where it can be fetched, or its bytes.
struct TaskResult
{
    std::string url;
    std::string bytes;
    std::string mediaType; ///< As the provider says; may be empty.
};

/// What a provider charged, in its own unit.
struct ProviderCharge
{
    std::string amount; ///< A decimal number as it came: "12.5".
    std::string unit;   ///< "credits", "usd", "coins"
};

/// How a task stands.
struct TaskNews
{
    TaskState state = TaskState::None;
    std::optional<double> fraction;         ///< 0..1
    std::optional<int> ahead;               ///< Tasks in front of it in the queue.
    std::vector<TaskResult> results;        ///< Of one that succeeded; at least one.
    std::optional<ProviderFailure> failure; ///< Of one that failed.
    std::optional<ProviderCharge> charge;
    std::string requestId;
    std::optional<std::int64_t> seed;
};

struct Submitted
{
    std::string taskId; ///< Empty: it was instant, and `news` has the results.
    TaskNews news;
};

enum class CancelAnswer {
    None,
    Cancelled, ///< It runs no longer.
    TooLate,   ///< It has ended, or cannot be stopped any more.
    Unable     ///< The provider has no such call.
};

struct ProviderBalance
{
    std::string amount;         ///< A decimal number.
    std::string unit;           ///< "credits", "usd", "coins"
    std::optional<int> running; ///< Tasks at work, where it says so.
};

/// A webhook as it came in.
struct RawNotice
{
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
};

struct ProviderNotice
{
    std::string id; ///< For telling repetitions; empty: the provider gives none.
    std::string taskId;
    std::optional<TaskNews> news; ///< None: it has to be asked.
};

/// One company that makes things for money. Blocking, and safe to use from any thread. Makes no second try of
/// a call of its own accord but those of net::RetryPolicy, and never one that could be paid twice. Every call
/// ends within 200 ms of a stop, with BaseError::Cancelled. Where no key is kept, all but data() and
/// readNotice() fail with ProviderError::KeyMissing.
class Provider
{
public:
    virtual ~Provider() = default;

    virtual const ProviderData& data() const = 0;
    /// An order that comes again under its label, with the same inputs, is the same order there and is
    /// answered as the first time; and what was made is kept until it is fetched. So a call of which nobody
    /// knows whether it arrived is sent again, with a label and inputs as before.
    virtual bool knowsItsOrders() const { return false; }

    /// Makes a file reachable for submit(). Fails with ProviderError::NoUpload where there is no way.
    virtual ProviderResult<DeliveredInput> deliver(const DeliverOrder& order,
                                                   const std::stop_token& stop) = 0;
    /// What has to be there before submit() and is no file of ours: spoken words as a sound, the number of a
    /// style as it is today. Each is an input of the order, those of role None for the provider's own code
    /// only. The caller keeps them with the job before it goes on, so that they are made once. Nothing for
    /// most. Its failures never have mayHaveBegun: no task exists there yet.
    virtual ProviderResult<std::vector<DeliveredInput>>
    prepare(const GenerationRequest& request, const ProviderModel& model, const std::stop_token& stop);
    /// The paid call. When it fails with mayHaveBegun, it must not be sent again for the same job.
    virtual ProviderResult<Submitted> submit(const SubmitOrder& order, const std::stop_token& stop) = 0;
    /// Costs nothing and may be repeated.
    virtual ProviderResult<TaskNews> poll(const TaskRef& task, const std::stop_token& stop) = 0;
    /// The newest task of a model that was ordered under a label, see SubmitOrder::label. Empty: it is not
    /// among those that the provider lists, or it lists none; that says nothing about one that was ordered
    /// just now. Costs nothing.
    virtual ProviderResult<std::string> findTask(const std::string& label, const ProviderModel& model,
                                                 const std::stop_token& stop);
    virtual ProviderResult<CancelAnswer> cancel(const TaskRef& task, const std::stop_token& stop) = 0;
    /// The headers with which a result's address is to be fetched; mostly none.
    virtual ProviderResult<std::vector<std::pair<std::string, Secret>>>
    resultHeaders(const TaskResult& result) const = 0;
    /// Brings a result into the file where nobody else can fetch it; false: anybody can, by its address.
    virtual ProviderResult<bool> bring(const TaskResult& result, const std::filesystem::path& target,
                                       const std::stop_token& stop, const Progress& progress) const;

    /// Fails with ProviderTrouble::BadInput where the provider has no such call, see
    /// ProviderData::hasBalance.
    virtual ProviderResult<ProviderBalance> balance(const std::stop_token& stop) = 0;
    /// Whether the provider takes this key, by a call that costs nothing. Fails with ProviderError::KeyWrong.
    virtual ProviderResult<void> checkKey(const Secret& key, const std::stop_token& stop) = 0;

    /// Reads a webhook and checks who it is from. Fails with ProviderError::WebhookForged, also for providers
    /// that have none, and with ProviderTrouble::Unknown.
    virtual ProviderResult<ProviderNotice> readNotice(const RawNotice& notice, const Secret& secret,
                                                      Timestamp now) const = 0;
};

} // namespace vidgo::providers
