#include "vidgo/endpoints/account_events.h"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <functional>

#include "codecs.h"
#include "event_board.h"
#include "vidgo/api/api_error.h"

namespace vidgo::endpoints {
namespace {

using std::chrono::steady_clock;

constexpr std::string_view kModule = "events";
constexpr std::chrono::milliseconds kGathering(20); // what changes together is looked at together
constexpr std::size_t kMostGreeted = 200;           // jobs that somebody is told of at once
constexpr std::size_t kMostBytes = std::size_t{512} * 1024;
constexpr auto kOverlap = std::chrono::minutes(2); // clocks of servers may differ by so much
constexpr auto kLongestAway = std::chrono::hours(24);
constexpr std::string_view kBalanceScope = "credits_read";
constexpr std::string_view kSecondsToWait = "5";

std::int64_t millis(Timestamp time)
{
    return std::int64_t{time.time_since_epoch().count()};
}

// Ids are ours: whoever sends another one is told what one without any is told.
std::optional<Timestamp> momentOf(std::string_view id, Timestamp now)
{
    std::int64_t number = 0;
    const auto* const end = id.data() + id.size();
    const auto read = std::from_chars(id.data(), end, number);
    if (id.empty() || read.ec != std::errc() || read.ptr != end || number <= millis(now - kLongestAway) ||
        number > millis(now + kOverlap))
        return std::nullopt;
    return Timestamp(std::chrono::milliseconds(number));
}

std::string eventOf(std::string_view name, const Json& data)
{
    return "event: " + std::string(name) + "\ndata: " + data.dump() + "\n\n";
}

// Of an event without data a client takes the id and nothing else.
std::string idOf(Timestamp toldUntil)
{
    return "id: " + std::to_string(millis(toldUntil)) + "\n\n";
}

// A key that may see the runs may not always see the balance.
void push(EventListener& listener, const std::string& jobs, const std::string& balance, Timestamp toldUntil)
{
    const auto& caller = listener.caller();
    const bool seesBalance = caller.key.isEmpty() || accounts::requireScope(caller, kBalanceScope);
    auto events = seesBalance ? jobs + balance : jobs;
    if (!events.empty())
        listener.push(events + idOf(toldUntil));
}

} // namespace

/// What is known of an account to which somebody listens, and telling it. Of one thread, but for its board.
class AccountEvents::Watcher
{
public:
    Watcher(Parts given, Options chosen)
        : parts(std::move(given))
        , options(chosen)
    {}

    void watch(const std::stop_token& stop);

    Parts parts;
    const Options options;
    const std::shared_ptr<EventBoard> board = std::make_shared<EventBoard>();
    std::atomic<bool> isHearing = false;

private:
    struct Told
    {
        std::map<JobId, std::string> marks;
        std::int64_t number = -1; ///< Of the last transaction.
        Timestamp until{};
    };
    using Marks = std::map<AccountId, std::vector<WorkMark>>;

    Outcome look(const std::vector<AccountId>& accounts, const EventBoard::Listeners& listeners);
    Result<Marks> marksOf(const std::vector<AccountId>& accounts, Timestamp now);
    Outcome tell(const AccountId& account, const std::vector<WorkMark>& marks, std::int64_t number,
                 const std::vector<ListenerPtr>& listeners, Timestamp now);
    Result<std::string> jobOf(const AccountId& account, const JobId& job);
    Result<std::string> balanceOf(const AccountId& account);
    Outcome greet(EventListener& listener);
    Outcome check(const EventBoard::Listeners& listeners);

    std::map<AccountId, Told> m_told;
};

// ---- When to look

void AccountEvents::Watcher::watch(const std::stop_token& stop)
{
    steady_clock::time_point lookedAt{};
    steady_clock::time_point checkedAt{};
    while (!stop.stop_requested()) {
        const auto every = isHearing ? options.lookSeldom : options.lookEvery;
        const auto news = board->wait(stop, std::min(lookedAt + every, checkedAt + options.checkEvery));
        if (parts.tellOthers)
            for (const auto& account : news.toTell)
                parts.tellOthers(account);
        const auto now = steady_clock::now();
        const auto listeners = board->listeners();
        std::erase_if(m_told, [&](const auto& entry) { return !listeners.contains(entry.first); });
        const bool isAll = news.isMissed || now >= lookedAt + every;
        std::vector<AccountId> accounts;
        for (const auto& [account, all] : listeners)
            if (isAll || news.accounts.contains(account))
                accounts.push_back(account);
        if (isAll)
            lookedAt = now;
        auto pause = kGathering;
        if (auto looked = look(accounts, listeners); !looked) {
            parts.log.failure(kModule, "what changed could not be looked up", looked.error());
            board->miss();
            pause = options.lookEvery;
        }
        board->rest(stop, pause);
        if (now < checkedAt + options.checkEvery)
            continue;
        checkedAt = now;
        if (auto checked = check(listeners); !checked)
            parts.log.failure(kModule, "who may listen could not be looked up", checked.error());
    }
}

// ---- What changed

Result<AccountEvents::Watcher::Marks> AccountEvents::Watcher::marksOf(const std::vector<AccountId>& accounts,
                                                                      Timestamp now)
{
    auto since = now;
    for (const auto& account : accounts)
        if (const auto told = m_told.find(account); told != m_told.end())
            since = std::min(since, told->second.until);
    auto marks = parts.work.marks(accounts, since - kOverlap);
    if (!marks)
        return failure(marks);
    Marks byAccount;
    for (auto& mark : *marks)
        byAccount[mark.account].push_back(std::move(mark));
    return byAccount;
}

Outcome AccountEvents::Watcher::look(const std::vector<AccountId>& accounts,
                                     const EventBoard::Listeners& listeners)
{
    if (accounts.empty())
        return {};
    const auto now = parts.clock.now(); // before anything is read: what changes later is told later
    auto marks = marksOf(accounts, now);
    if (!marks)
        return failure(marks);
    auto numbers = parts.ledger.lastNumbers(accounts);
    if (!numbers)
        return failure(numbers);
    for (const auto& account : accounts) {
        const auto& all = listeners.at(account);
        if (auto told = tell(account, (*marks)[account], (*numbers)[account], all, now); !told)
            return told;
        for (const auto& listener : all)
            if (!listener->isGreeted)
                if (auto greeted = greet(*listener); !greeted)
                    return greeted;
    }
    return {};
}

Outcome AccountEvents::Watcher::tell(const AccountId& account, const std::vector<WorkMark>& marks,
                                     std::int64_t number, const std::vector<ListenerPtr>& listeners,
                                     Timestamp now)
{
    auto& told = m_told[account];
    const bool isHeard =
        std::ranges::any_of(listeners, [](const auto& listener) { return listener->isGreeted; });
    std::string jobs;
    std::map<JobId, std::string> seen;
    for (const auto& mark : marks) {
        const auto before = told.marks.find(mark.job);
        if (isHeard && (before == told.marks.end() || before->second != mark.mark)) {
            auto job = jobOf(account, mark.job);
            if (!job)
                return failure(job);
            jobs += *job;
        }
        seen[mark.job] = mark.mark;
    }
    Result<std::string> balance;
    if (isHeard && number != told.number)
        balance = balanceOf(account);
    if (!balance)
        return failure(balance);
    for (const auto& listener : listeners)
        if (listener->isGreeted)
            push(*listener, jobs, *balance, now);
    told = {.marks = std::move(seen), .number = number, .until = now};
    return {};
}

// Empty: it is gone, or cannot be read; the others are told all the same.
Result<std::string> AccountEvents::Watcher::jobOf(const AccountId& account, const JobId& job)
{
    auto view = parts.work.find(account, job);
    if (!view && view.error().id().starts_with("storage."))
        return failure(view);
    if (!view)
        return std::string();
    return eventOf("job", toJson(*view));
}

Result<std::string> AccountEvents::Watcher::balanceOf(const AccountId& account)
{
    auto balance = parts.ledger.balance(account);
    if (!balance)
        return failure(balance);
    return eventOf("balance", toJson(*balance));
}

// ---- Those who listen

Outcome AccountEvents::Watcher::greet(EventListener& listener)
{
    const auto& account = listener.caller().account;
    const auto now = parts.clock.now();
    auto marks =
        parts.work.marks({account}, listener.since() ? *listener.since() - kOverlap : Timestamp::max());
    if (!marks)
        return failure(marks);
    // What goes on first, then what ended last: that is what somebody waits for.
    std::ranges::stable_sort(*marks, std::greater(),
                             [&](const WorkMark& mark) { return mark.endedAt.value_or(Timestamp::max()); });
    std::string jobs;
    std::size_t count = 0;
    for (; count < marks->size() && count < kMostGreeted && jobs.size() < kMostBytes; ++count) {
        auto job = jobOf(account, (*marks)[count].job);
        if (!job)
            return failure(job);
        jobs += *job;
    }
    auto balance = balanceOf(account);
    if (!balance)
        return failure(balance);
    const bool isComplete = listener.since() && count == marks->size();
    push(listener, eventOf("start", Json::Object{{"is_complete", isComplete}}) + jobs, *balance, now);
    listener.isGreeted = true;
    return {};
}

Outcome AccountEvents::Watcher::check(const EventBoard::Listeners& listeners)
{
    if (listeners.empty())
        return {};
    std::set<SessionId> sessions;
    std::set<ApiKeyId> keys;
    for (const auto& [account, all] : listeners)
        for (const auto& listener : all) {
            sessions.insert(listener->caller().session);
            keys.insert(listener->caller().key);
        }
    sessions.erase(SessionId());
    keys.erase(ApiKeyId());
    auto openSessions = parts.sessions.open({sessions.begin(), sessions.end()});
    if (!openSessions)
        return failure(openSessions);
    auto openKeys = parts.keys.open({keys.begin(), keys.end()});
    if (!openKeys)
        return failure(openKeys);
    const auto now = parts.clock.now();
    for (const auto& [account, all] : listeners)
        for (const auto& listener : all) {
            const auto& caller = listener->caller();
            const bool isLetIn = caller.session.isEmpty() ? openKeys->contains(caller.key)
                                                          : openSessions->contains(caller.session);
            if (!isLetIn || (caller.until && *caller.until <= now))
                listener->end();
        }
    return {};
}

// ---- What others see of it

AccountEvents::AccountEvents(Parts parts, Options options)
    : m_watcher(std::make_unique<Watcher>(std::move(parts), options))
{}

AccountEvents::AccountEvents(Parts parts)
    : AccountEvents(std::move(parts), Options())
{}

AccountEvents::~AccountEvents() = default;

Result<std::shared_ptr<api::EventStream>> AccountEvents::listen(const accounts::Caller& caller,
                                                                std::string_view lastEventId)
{
    const auto& board = m_watcher->board;
    if (!board->admit(caller.account, m_watcher->options.streamsOfAccount))
        return fail(api::ApiError::TooManyRequests, "event streams of an account",
                    {{"seconds", std::string(kSecondsToWait)}});
    return std::make_shared<EventListener>(board, caller,
                                           momentOf(lastEventId, m_watcher->parts.clock.now()));
}

void AccountEvents::changed(const AccountId& account)
{
    m_watcher->board->note(account, static_cast<bool>(m_watcher->parts.tellOthers));
}

void AccountEvents::heard(const AccountId& account)
{
    m_watcher->board->note(account, false);
}

void AccountEvents::setHearing(bool isHearing)
{
    m_watcher->isHearing = isHearing;
    m_watcher->board->miss();
}

void AccountEvents::watch(const std::stop_token& stop)
{
    m_watcher->watch(stop);
}

} // namespace vidgo::endpoints
