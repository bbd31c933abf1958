#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>
#include <string_view>

#include "vidgo/accounts/api_keys.h"
#include "vidgo/accounts/sessions.h"
#include "vidgo/api/message.h"
#include "vidgo/credits/ledger.h"
#include "vidgo/endpoints/work_desk.h"

namespace vidgo::endpoints {

/// Tells those who listen what changes for their accounts: a job and the balance as they stand, not how they
/// differ from before, so that it does no harm to hear something twice. One thread, that of watch(), asks the
/// store for all accounts to which anybody listens. It looks at once where it is told of a change, and at all
/// of them again and again, so that nothing is lost with what it was not told.
///
/// The id of an event is the moment up to which everything was told. Who connects again with it is told of
/// the jobs that have not ended and of those that ended since; the event "start" says whether that is all.
/// Safe to use from any thread.
class AccountEvents
{
public:
    /// All outlive it.
    struct Parts
    {
        WorkDesk& work;
        credits::Ledger& ledger;
        accounts::Sessions& sessions;
        accounts::ApiKeys& keys;
        const Clock& clock;
        Log& log;
        /// Tells other servers that something of an account has changed; on the thread of watch(). Empty:
        /// they are not told.
        std::function<void(const AccountId& account)> tellOthers = {};
    };
    struct Options
    {
        std::size_t streamsOfAccount = 8; ///< At once, on this server.
        std::chrono::milliseconds lookEvery{1'000};
        std::chrono::milliseconds lookSeldom{5'000}; ///< While other servers tell of their changes.
        std::chrono::milliseconds checkEvery{2'000}; ///< Whether those who listen still may.
    };
    AccountEvents(Parts parts, Options options);
    explicit AccountEvents(Parts parts);
    ~AccountEvents();
    AccountEvents(const AccountEvents&) = delete;
    AccountEvents& operator=(const AccountEvents&) = delete;

    /// The stream of one answer; `lastEventId` as the client sent it, empty: none. It ends when the caller's
    /// token, session or key does. Fails with ApiError::TooManyRequests where the account has too many.
    Result<std::shared_ptr<api::EventStream>> listen(const accounts::Caller& caller,
                                                     std::string_view lastEventId);

    /// Something of an account was changed by this program.
    void changed(const AccountId& account);
    /// And by another, which told so.
    void heard(const AccountId& account);
    /// Whether others can be heard. What was missed is looked up.
    void setHearing(bool isHearing);

    /// Tells until stopped; on one thread.
    void watch(const std::stop_token& stop);

private:
    class Watcher;
    std::unique_ptr<Watcher> m_watcher;
};

} // namespace vidgo::endpoints
