#pragma once

#include <functional>
#include <memory>
#include <string>

#include "vidgo/base/clock.h"
#include "vidgo/base/log.h"
#include "vidgo/base/random.h"
#include "vidgo/base/secret.h"
#include "vidgo/model/credits.h"
#include "vidgo/server/redis_bus.h"

namespace vidgo::app_server {

/// Tells servers and workers on the same Redis that something of an account has changed. What has changed is
/// in the store: nothing is lost with what nobody hears.
class ChangeBus
{
public:
    /// All outlive it. The functions are called on a thread of its own, and must not block.
    struct Parts
    {
        const Clock& clock;
        Random& random;
        Log& log;
        std::function<void(const AccountId& account)> onChange; ///< By somebody else.
        std::function<void(bool isHearing)> onState;            ///< Whether the others can be heard.
    };
    /// `address` as in RedisAddress. That Redis does not answer is no failure.
    static Result<std::unique_ptr<ChangeBus>> open(const Secret& address, Parts parts);

    /// Waits for Redis, at most as long as its timeout. From any thread.
    void tell(const AccountId& account);

private:
    ChangeBus(const server::RedisAddress& address, Parts parts);
    void hear(const std::string& message);

    const Parts m_parts;
    const std::string m_name; ///< What it says itself it need not hear.
    server::RedisBus m_bus;
};

} // namespace vidgo::app_server
