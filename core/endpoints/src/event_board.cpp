#include "event_board.h"

#include <algorithm>
#include <utility>

namespace vidgo::endpoints {
EventListener::EventListener(std::shared_ptr<EventBoard> board, accounts::Caller caller,
                             std::optional<Timestamp> since)
    : m_board(std::move(board))
    , m_caller(std::move(caller))
    , m_since(since)
{}

EventListener::~EventListener()
{
    m_board->dismiss(m_caller.account);
}

void EventListener::open(Sink sink)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_sink = std::move(sink);
    }
    m_board->enter(shared_from_this());
}

void EventListener::close()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_sink = nullptr;
    }
    m_board->leave(*this);
}

bool EventListener::push(const std::string& events)
{
    const std::scoped_lock lock(m_mutex);
    return m_sink && m_sink(events);
}

bool EventBoard::admit(const AccountId& account, std::size_t most)
{
    const std::scoped_lock lock(m_mutex);
    auto& count = m_admitted[account];
    if (count >= most)
        return false;
    ++count;
    return true;
}

void EventBoard::dismiss(const AccountId& account)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_admitted.find(account);
    if (found != m_admitted.end() && --found->second == 0)
        m_admitted.erase(found);
}

void EventBoard::enter(const ListenerPtr& listener)
{
    const std::scoped_lock lock(m_mutex);
    const auto& account = listener->caller().account;
    m_listeners[account].push_back(listener);
    m_news.accounts.insert(account);
    m_changed.notify_all();
}

void EventBoard::leave(const EventListener& listener)
{
    ListenerPtr kept; // goes after the lock
    const std::scoped_lock lock(m_mutex);
    const auto found = m_listeners.find(listener.caller().account);
    if (found == m_listeners.end())
        return;
    auto& all = found->second;
    const auto one = std::ranges::find(all, &listener, &ListenerPtr::get);
    if (one != all.end()) {
        kept = std::move(*one);
        all.erase(one);
    }
    if (all.empty())
        m_listeners.erase(found);
}

EventBoard::Listeners EventBoard::listeners() const
{
    const std::scoped_lock lock(m_mutex);
    return m_listeners;
}

void EventBoard::note(const AccountId& account, bool isToTell)
{
    const std::scoped_lock lock(m_mutex);
    const bool isHeardHere = m_listeners.contains(account);
    if (isHeardHere)
        m_news.accounts.insert(account);
    if (isToTell)
        m_news.toTell.insert(account);
    if (isHeardHere || isToTell)
        m_changed.notify_all();
}

void EventBoard::miss()
{
    const std::scoped_lock lock(m_mutex);
    m_news.isMissed = true;
    m_changed.notify_all();
}

void EventBoard::rest(const std::stop_token& stop, std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, stop, time, [] { return false; });
}

EventBoard::News EventBoard::wait(const std::stop_token& stop, std::chrono::steady_clock::time_point until)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_until(lock, stop, until, [this] {
        return m_news.isMissed || !m_news.accounts.empty() || !m_news.toTell.empty();
    });
    return std::exchange(m_news, {});
}

} // namespace vidgo::endpoints
