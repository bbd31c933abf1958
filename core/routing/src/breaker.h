#pragma once

#include <vector>

#include "vidgo/routing/provider_health.h"

namespace vidgo::routing {

// The state machine of breakers, without a store: pure functions.
//
//               failures, slowness, 429, credit, key            the pause is over: enter() grants one trial
//     closed ─────────────────────────────────────────► open ─────────────────────────────────► trying
//       ▲  ▲                                             │ ▲                                      │ │
//       │  └── reset(), another key, a good probe ───────┘ └── failed: a longer pause ────────────┘ │
//       └───────────────────────────────────────────────── succeeded, or was accepted ──────────────┘

/// A call as it is remembered, the newest first.
struct PastCall
{
    ProviderTrouble trouble = ProviderTrouble::None;
    bool isSlow = false;
};

/// Whether the trouble is the provider's own, so that its calls count.
bool isProvidersOwn(ProviderTrouble trouble);
/// Whether a call of the operation took longer than it should.
bool isSlow(const BreakerRules& rules, Operation operation, std::chrono::milliseconds took);
/// Whether the trouble is one of the provider as a whole.
bool isOfAll(const BreakerRules& rules, ProviderTrouble trouble, int status);

/// The two that a call looks at.
struct HealthPair
{
    Health all;       ///< Of the provider as a whole.
    Health operation; ///< Of the operation.

    bool operator==(const HealthPair&) const = default;
};

/// After a call with this number; `past` begins with the call itself.
HealthPair afterCall(const BreakerRules& rules, HealthPair before, const CallReport& call,
                     std::int64_t number, const std::vector<PastCall>& past, Timestamp now);
/// After a provider took the order of a trial.
HealthPair afterAccepted(HealthPair before, const CallReport& call, std::int64_t number);
/// After a free question; `number` is that of the provider's last call.
Health afterProbe(const BreakerRules& rules, Operation operation, Health before, const ProbeReport& probe,
                  std::int64_t number, Timestamp now);
Health closed(const Health& before, std::int64_t number);

} // namespace vidgo::routing
