#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/base/secret.h"
#include "vidgo/sandbox/http_listener.h"
#include "vidgo/sandbox/outbox.h"
#include "vidgo/sandbox/provider_fault.h"
#include "vidgo/sandbox/recorder.h"

namespace vidgo::sandbox {

class ProviderDesk;

/// A company that makes things for money, as its papers say it answers. What they don't allow is refused the
/// way they say and written down in recorder(). Tasks move on with the clock. For programs, the same commands
/// are under `/_control/` (JSON). Safe to use from any thread.
class ProviderStandIn
{
public:
    /// Something that was ordered and paid for. What was refused before it was begun is not among them.
    struct Create
    {
        std::string task;      ///< Its id; empty for what was answered at once.
        std::string model;     ///< As the call names it.
        std::string operation; ///< The task type, or the path of the call.
        std::string prompt;    ///< What is to be seen or said.
        std::string label;     ///< The name that the caller gave it, where the provider keeps one.
        Timestamp at{};
    };
    /// How long a task waits, and how long it is worked at.
    struct Pace
    {
        std::chrono::milliseconds queue{0};
        std::chrono::milliseconds picture{0};
        std::chrono::milliseconds clip{0}; ///< Sounds take as long as pictures.
    };

    explicit ProviderStandIn(std::unique_ptr<ProviderDesk> desk);
    ~ProviderStandIn();
    ProviderStandIn(const ProviderStandIn&) = delete;
    ProviderStandIn& operator=(const ProviderStandIn&) = delete;

    std::string_view id() const; ///< As in the catalogue: "piapi", … , "speech".
    /// Where the calls begin: "http://127.0.0.1:<port>" and what the provider's own address has behind its
    /// host.
    std::string url() const;
    /// Another address that the provider has ("upload", "models"), or that of the calls.
    std::string url(std::string_view name) const;
    const Secret& key() const; ///< The only one that is taken.

    Recorder& recorder();
    Outbox& outbox(); ///< Of webhooks.
    HttpListener& listener();

    /// All that was ordered, in order.
    std::vector<Create> creates() const;
    /// "queued", "running", "done", "failed", "refused", "cancelled"; empty for an unknown id.
    std::string stateOf(std::string_view task) const;

    void setPace(const Pace& pace);
    /// In the provider's own unit. Every order costs one hundredth of what is there at first.
    void setBalance(std::int64_t amount);
    std::int64_t balance() const;
    /// The next `times` requests of the kind meet this fault; of two faults of one kind the first comes
    /// first.
    void inject(const ProviderFault& fault, int times = 1);
    /// Takes back all faults that nobody has met.
    void clearFaults();
    /// What texts say that are asked for: the words that were heard in a sound, the verdict on a prompt.
    /// Empty: what the stand-in thinks of by itself.
    void setText(std::string text);
    /// Where an account's webhooks go, and with which secret, for providers that are told so on their pages
    /// and not in a call.
    void setWebhook(std::string url, const Secret& secret);

    // Commands. Each fails with BaseError::InvalidArgument when there is no such task, or it has ended.

    Outcome finishTask(std::string_view task);
    Outcome failTask(std::string_view task);
    Outcome refuseTask(std::string_view task); ///< By rules of safety.
    /// Puts a notice of it into outbox() that has another secret. Fails where no notices are sent, too.
    Outcome forgeNotice(std::string_view task);
    /// Notices of all tasks that have ended by now go into outbox(). Happens by itself with every request.
    void advance();

private:
    std::unique_ptr<ProviderDesk> m_desk;
};

} // namespace vidgo::sandbox
