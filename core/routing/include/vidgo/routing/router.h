#pragma once

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/routing/provider_health.h"
#include "vidgo/routing/route_decision.h"

namespace vidgo::routing {

/// Decides with the health of now. It asks nobody and tries nothing: the one loop of tries is that of the
/// jobs. For each try it calls decide(), ProviderHealth::enter() for the first candidate (the next one when
/// it is not granted), the provider, ProviderHealth::report(), and afterFailure() when it failed. Safe to use
/// from any thread.
class Router
{
public:
    /// What it is made from outlives it.
    struct Parts
    {
        RouteData data;
        ProviderHealth& health;
        const Clock& clock;
    };
    explicit Router(const Parts& parts)
        : m_parts(parts)
    {}

    /// Fails like ProviderHealth::snapshot().
    Result<RouteDecision> decide(const RouteAsk& ask) const;
    const RouteData& data() const { return m_parts.data; }
    ProviderHealth& health() const { return m_parts.health; }

private:
    Parts m_parts;
};

} // namespace vidgo::routing
