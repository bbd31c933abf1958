#pragma once

#include <chrono>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

#include "vidgo/accounts/account_types.h"
#include "vidgo/api/message.h"

namespace vidgo::endpoints {

class EventBoard;

/// One answer with events.
class EventListener final : public api::EventStream, public std::enable_shared_from_this<EventListener>
{
public:
    EventListener(std::shared_ptr<EventBoard> board, accounts::Caller caller, std::optional<Timestamp> since);
    ~EventListener() override;

    void open(Sink sink) override;
    void close() override;

    /// False: nobody listens any more.
    bool push(const std::string& events);
    /// Ends the answer.
    void end() { push({}); }

    const accounts::Caller& caller() const { return m_caller; }
    /// Up to when it was told everything by an earlier answer; none: never.
    std::optional<Timestamp> since() const { return m_since; }

    bool isGreeted = false; ///< Of the watcher alone.

private:
    const std::shared_ptr<EventBoard> m_board;
    const accounts::Caller m_caller;
    const std::optional<Timestamp> m_since;
    std::mutex m_mutex;
    Sink m_sink;
};

using ListenerPtr = std::shared_ptr<EventListener>;

/// Who listens, and what has changed: where the threads of connections and jobs meet the watcher. Safe to use
/// from any thread.
class EventBoard
{
public:
    using Listeners = std::map<AccountId, std::vector<ListenerPtr>>;
    /// What the watcher is woken for.
    struct News
    {
        std::set<AccountId> accounts; ///< Something has changed, or somebody new listens.
        std::set<AccountId> toTell;   ///< Changed here: others are to be told.
        bool isMissed = false;        ///< Something may have been missed: all are to be looked at.
    };

    /// False: the account has so many already. Each that was admitted is dismissed.
    bool admit(const AccountId& account, std::size_t most);
    void dismiss(const AccountId& account);

    void enter(const ListenerPtr& listener);
    void leave(const EventListener& listener);
    Listeners listeners() const;

    void note(const AccountId& account, bool isToTell);
    void miss();
    /// Waits, whatever there is.
    void rest(const std::stop_token& stop, std::chrono::milliseconds time);
    /// Waits for news, at most until then.
    News wait(const std::stop_token& stop, std::chrono::steady_clock::time_point until);

private:
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::map<AccountId, std::size_t> m_admitted;
    Listeners m_listeners;
    News m_news;
};

} // namespace vidgo::endpoints
