#include "vidgo/server/health.h"

#include "vidgo/base/json.h"

namespace vidgo::server {
namespace {

api::Response answer(int status, Json::Object object)
{
    return {.status = status,
            .headers = {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}},
            .body = Json(std::move(object)).dump()};
}

} // namespace

struct Health::State
{
    std::vector<ReadinessCheck> checks;
    std::atomic<bool> isLeaving = false;
};

Health::Health(std::vector<ReadinessCheck> checks)
    : m_state(std::make_shared<State>())
{
    m_state->checks = std::move(checks);
}

void Health::leave()
{
    m_state->isLeaving = true;
}

api::Handler Health::liveness() const
{
    return [alive = answer(200, {{"status", "alive"}})](const api::Request&) { return alive; };
}

api::Handler Health::readiness() const
{
    return [state = m_state](const api::Request&) {
        Json::Object results;
        bool isReady = !state->isLeaving;
        bool isWhole = true;
        for (const auto& check : state->checks) {
            const bool isGood = check.problem().empty();
            results.emplace(check.name, isGood ? "ok" : "failed");
            isReady = isReady && (isGood || !check.isNeeded);
            isWhole = isWhole && isGood;
        }
        const char* const status = !isReady ? "unready" : isWhole ? "ready" : "degraded";
        return answer(isReady ? 200 : 503, {{"status", status}, {"checks", std::move(results)}});
    };
}

} // namespace vidgo::server
