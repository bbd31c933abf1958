#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/sandbox/http.h"

namespace vidgo::sandbox {

/// A notice of a stand-in on its way to the merchant.
struct Letter
{
    std::string about; ///< For people and scripts: "paid VG0001", "transaction.completed txn_…".
    std::string url;
    std::string contentType;
    std::string body;
    std::function<Headers()> headers;              ///< Made anew each time; may be empty.
    std::function<bool(const Answer&)> isAccepted; ///< Whether the merchant took it.
};

/// What a stand-in has to say, and when: letters go out when they are due, come again until they are
/// accepted, and meet on command what networks do to them. Safe to use from any thread; nothing of it blocks
/// while a letter is on its way but the call that sends it.
class Outbox
{
public:
    struct Rules
    {
        int mostTries = 4;
        std::chrono::milliseconds pause{std::chrono::minutes(10)}; ///< Between two tries.
        std::chrono::milliseconds patience{std::chrono::seconds(10)};
    };
    struct Waiting
    {
        int id = 0;
        std::string about;
        int tries = 0;
        Timestamp due{};
    };

    struct Delivery
    {
        Answer answer;
        bool isAccepted = false;
    };

    /// The clock outlives it.
    Outbox(const Clock& clock, const Rules& rules);
    ~Outbox();
    Outbox(const Outbox&) = delete;
    Outbox& operator=(const Outbox&) = delete;

    /// Puts a letter at the end. An empty address: the merchant doesn't want to hear of it.
    void post(Letter letter);

    /// In the order in which they will be sent.
    std::vector<Waiting> waiting() const;
    /// What was tried as often as the rules say, and never accepted.
    std::vector<std::string> givenUp() const;

    /// Sends all that is due, each once, in their order, and returns how many were accepted. Letters that are
    /// posted meanwhile wait for the next call.
    int deliverDue();
    /// Sends everything once, whatever its time.
    int deliverAll();
    /// Sends one now; it stays when it is not accepted. Fails with SandboxError::NoAnswer, or
    /// BaseError::InvalidArgument when there is no such letter.
    Result<Delivery> deliver(int id);

    /// None of these says anything about letters that are posted later. Each returns how many it met.
    /// Those that wait are never sent.
    int lose();
    /// Each of those that wait is sent twice.
    int duplicate();
    /// Those that wait are sent in the opposite order.
    int reverse();
    /// Those that wait are not due before then.
    int delay(std::chrono::milliseconds by);

    /// From now on a thread of its own sends what is due, except while it is held. `before` is called each
    /// time in that thread and may post letters.
    void startAutomatic(std::function<void()> before = {});
    void hold(bool isHeld);
    /// Ends that thread.
    void stop();

private:
    struct Entry
    {
        Waiting state;
        Letter letter;
    };
    std::vector<int> chosen(bool all) const;
    int deliverEach(const std::vector<int>& ids);
    void settle(int id, bool isAccepted);
    void run();

    const Clock& m_clock;
    Rules m_rules;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Entry> m_entries;
    std::vector<std::string> m_givenUp;
    int m_last = 0;
    bool m_isHeld = false;
    bool m_isEnding = false;
    std::function<void()> m_before;
    std::thread m_thread;
};

} // namespace vidgo::sandbox
