#include "vidgo/routing/health_snapshot.h"

namespace vidgo::routing {

namespace {

// From no obstacle to the greatest.
int severity(Breaker breaker)
{
    switch (breaker) {
    case Breaker::Trial:
        return 1;
    case Breaker::Trying:
        return 2;
    case Breaker::Open:
        return 3;
    case Breaker::Closed:
        break;
    }
    return 0;
}

} // namespace

Breaker Health::breaker(Timestamp now, std::string_view key) const
{
    if (!isOpen || (trouble == ProviderTrouble::Unauthorised && keyMark != key))
        return Breaker::Closed;
    if (!openUntil || *openUntil > now)
        return Breaker::Open;
    return trialUntil && *trialUntil > now ? Breaker::Trying : Breaker::Trial;
}

const Health* HealthSnapshot::find(std::string_view provider, Operation operation) const
{
    const auto found = m_all.find(HealthOrder::View(provider, operation));
    return found == m_all.end() ? nullptr : &found->second;
}

const Health* HealthSnapshot::worst(std::string_view provider, Operation operation, Timestamp now,
                                    std::string_view key) const
{
    const Health* worst = nullptr;
    int most = 0;
    for (const auto candidate : {Operation::None, operation}) {
        const auto* health = find(provider, candidate);
        const int weight = health ? severity(health->breaker(now, key)) : 0;
        if (weight > most) {
            most = weight;
            worst = health;
        }
    }
    return worst;
}

} // namespace vidgo::routing
