#include "vidgo/routing/router.h"

namespace vidgo::routing {

Result<RouteDecision> Router::decide(const RouteAsk& ask) const
{
    auto health = m_parts.health.snapshot();
    if (!health)
        return failure(health);
    return routing::decide(m_parts.data, **health, ask, m_parts.clock.now());
}

} // namespace vidgo::routing
