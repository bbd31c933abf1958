#pragma once

#include <string>

#include "vidgo/base/clock.h"
#include "vidgo/client/server_link.h"
#include "vidgo/jobs/chooser.h"
#include "vidgo/jobs/gate.h"

namespace vidgo::remote {

/// Sends what an account pays for to the server, and leaves everything else to another chooser. It waits
/// while the server cannot be reached, or while the account is not the one that is signed in;
/// ChoiceQuestion's `skipped` says so.
class ServerChooser final : public jobs::Chooser
{
public:
    static constexpr std::string_view kOffline = "offline";
    static constexpr std::string_view kSignedOut = "signed_out";

    /// All outlive it.
    struct Parts
    {
        client::ServerLink& link;
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

private:
    Parts m_parts;
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
