#include "vidgo/sandbox/outbox.h"

#include <algorithm>

#include "vidgo/base/base_error.h"
#include "vidgo/sandbox/http_sender.h"

namespace vidgo::sandbox {

Outbox::Outbox(const Clock& clock, const Rules& rules)
    : m_clock(clock)
    , m_rules(rules)
{}

Outbox::~Outbox()
{
    stop();
}

void Outbox::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Outbox::post(Letter letter)
{
    if (letter.url.empty())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        Waiting state{.id = ++m_last, .about = letter.about, .tries = 0, .due = m_clock.now()};
        m_entries.push_back({std::move(state), std::move(letter)});
    }
    m_changed.notify_all();
}

std::vector<Outbox::Waiting> Outbox::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<Waiting> states;
    states.reserve(m_entries.size());
    for (const auto& entry : m_entries)
        states.push_back(entry.state);
    return states;
}

std::vector<std::string> Outbox::givenUp() const
{
    const std::scoped_lock lock(m_mutex);
    return m_givenUp;
}

std::vector<int> Outbox::chosen(bool all) const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<int> ids;
    for (const auto& entry : m_entries)
        if (all || entry.state.due <= m_clock.now())
            ids.push_back(entry.state.id);
    return ids;
}

int Outbox::deliverDue()
{
    return deliverEach(chosen(false));
}

int Outbox::deliverAll()
{
    return deliverEach(chosen(true));
}

int Outbox::deliverEach(const std::vector<int>& ids)
{
    int accepted = 0;
    for (const int id : ids) {
        const auto delivery = deliver(id);
        accepted += delivery && delivery->isAccepted ? 1 : 0;
    }
    return accepted;
}

Result<Outbox::Delivery> Outbox::deliver(int id)
{
    Letter letter;
    {
        const std::scoped_lock lock(m_mutex);
        const auto found =
            std::ranges::find_if(m_entries, [&](const Entry& each) { return each.state.id == id; });
        if (found == m_entries.end())
            return fail(BaseError::InvalidArgument, "no letter " + std::to_string(id),
                        {{"reason", "no such letter"}});
        letter = found->letter;
    }
    Headers headers = letter.headers ? letter.headers() : Headers();
    headers.push_back({"Content-Type", letter.contentType});
    auto answer = send("POST", letter.url, headers, letter.body, m_rules.patience);
    const bool isAccepted = answer && letter.isAccepted(*answer);
    settle(id, isAccepted);
    if (!answer)
        return failure(answer);
    return Delivery{.answer = std::move(*answer), .isAccepted = isAccepted};
}

void Outbox::settle(int id, bool isAccepted)
{
    const std::scoped_lock lock(m_mutex);
    const auto found =
        std::ranges::find_if(m_entries, [&](const Entry& each) { return each.state.id == id; });
    if (found == m_entries.end())
        return;
    found->state.due = m_clock.now() + m_rules.pause;
    const bool isLast = ++found->state.tries >= m_rules.mostTries;
    if (!isAccepted && isLast)
        m_givenUp.push_back(found->state.about);
    if (isAccepted || isLast)
        m_entries.erase(found);
}

int Outbox::lose()
{
    const std::scoped_lock lock(m_mutex);
    const int count = static_cast<int>(m_entries.size());
    m_entries.clear();
    return count;
}

int Outbox::duplicate()
{
    const std::scoped_lock lock(m_mutex);
    const auto copies = m_entries;
    for (auto copy : copies) {
        copy.state.id = ++m_last;
        m_entries.push_back(std::move(copy));
    }
    return static_cast<int>(copies.size());
}

int Outbox::reverse()
{
    const std::scoped_lock lock(m_mutex);
    std::ranges::reverse(m_entries);
    return static_cast<int>(m_entries.size());
}

int Outbox::delay(std::chrono::milliseconds by)
{
    const std::scoped_lock lock(m_mutex);
    for (auto& entry : m_entries)
        entry.state.due = m_clock.now() + by;
    return static_cast<int>(m_entries.size());
}

void Outbox::startAutomatic(std::function<void()> before)
{
    if (m_thread.joinable())
        return;
    m_before = std::move(before);
    m_thread = std::thread([this] { run(); });
}

void Outbox::hold(bool isHeld)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isHeld = isHeld;
    }
    m_changed.notify_all();
}

// Looks again each second: the clock may be one that is moved by hand.
void Outbox::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        m_changed.wait_for(lock, std::chrono::seconds(1));
        if (m_isHeld || m_isEnding)
            continue;
        lock.unlock();
        if (m_before)
            m_before();
        deliverDue();
        lock.lock();
    }
}

} // namespace vidgo::sandbox
