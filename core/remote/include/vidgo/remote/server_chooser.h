#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <string>

#include "vidgo/base/clock.h"
#include "vidgo/client/server_link.h"
#include "vidgo/client/work_client.h"
#include "vidgo/jobs/chooser.h"
#include "vidgo/jobs/gate.h"

namespace vidgo::remote {

/// Sends what an account pays for to the server, and leaves everything else to another chooser. It waits
/// while the server cannot be reached, while the account is not the one that is signed in, and while it has
/// too few credits (kWaitsForCredits); Choice's `skipped` says so. Whoever pays meanwhile has nothing to
/// order again.
class ServerChooser final : public jobs::Chooser
{
public:
    static constexpr std::string_view kOffline = "offline";
    static constexpr std::string_view kSignedOut = "signed_out";

    /// All outlive it.
    struct Parts
    {
        client::ServerLink& link;
        client::WorkClient& work; ///< Says how many credits there are.
        jobs::Chooser& others;
        const Clock& clock;
    };
    explicit ServerChooser(Parts parts)
        : m_parts(parts)
    {}

    Result<std::vector<jobs::Candidate>> candidates(const jobs::ChoiceQuestion& question) override;
    Result<jobs::Choice> choose(const jobs::ChoiceQuestion& question) override;
    Result<bool> enter(const jobs::ChoiceQuestion& question, const jobs::Candidate& candidate,
                       std::chrono::milliseconds longest) override;
    void withdrawn(const jobs::ChoiceQuestion& question, const jobs::Candidate& candidate) override;
    void accepted(const jobs::ChoiceQuestion& question) override;
    void succeeded(const jobs::ChoiceQuestion& question, std::chrono::milliseconds took) override;
    jobs::AfterFailure afterFailure(const jobs::ChoiceQuestion& question,
                                    const providers::ProviderFailure& failure, bool hasEnded,
                                    std::chrono::milliseconds took) override;

    /// Why nothing can be ordered for the account just now: kOffline, kSignedOut; empty: it can.
    std::string obstacle(const AccountId& account) const;
    /// There may be more credits than there were, or fewer: what waits for some is looked at within seconds.
    /// Without it that takes kAskedEvery.
    void creditsMoved() { m_haveMoved = true; }
    static constexpr std::chrono::seconds kAskedEvery{20};

private:
    /// What an account can spend, less what was sent off since the server said it.
    struct Credits
    {
        AccountId account;
        std::int64_t left = 0;
        Timestamp askedAt{};
    };
    bool isEnough(const jobs::ChoiceQuestion& question);

    Parts m_parts;
    std::mutex m_mutex;
    Credits m_credits; ///< Under the lock.
    std::atomic<bool> m_haveMoved = false;
};

/// Leaves it to the server to judge what it makes itself, and asks another gate about everything else.
class ServerGate final : public jobs::Gate
{
public:
    /// The other one outlives it.
    explicit ServerGate(jobs::Gate& others)
        : m_others(others)
    {}
    Result<std::optional<Error>> check(const jobs::GateQuestion& question,
                                       const std::stop_token& stop) override;

private:
    jobs::Gate& m_others;
};

} // namespace vidgo::remote
