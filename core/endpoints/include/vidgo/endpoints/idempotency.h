#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <string_view>

#include "vidgo/api/message.h"
#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/base/secret.h"
#include "vidgo/storage/work.h"

namespace vidgo::endpoints {

/// Whose request it is, and which.
struct RequestKey
{
    std::string owner;
    std::string key;  ///< 1 to 128 printable characters of ASCII.
    std::string hash; ///< SHA-256 of what is asked for.
};

/// Requests that change something, by the key that their sender gave them. What is answered is kept for a
/// day, in a table that all servers share; answers that hold a secret are not. Safe to use from any thread.
class Idempotency
{
public:
    struct Options
    {
        std::chrono::milliseconds lease{60'000}; ///< After that, a request whose server died is begun anew.
        std::chrono::hours keptFor{24};
    };

    /// What it is made from outlives it. Requests are recognised by an HMAC with `secret`: there may be a
    /// password in them, which a plain hash would let somebody guess who reads the table.
    Idempotency(storage::Database& database, const Clock& clock, Secret secret, Options options,
                storage::BeforeStatement beforeStatement = {});

    /// Answers as the first time, or does it. What `work` answers with 5xx or 429 is not kept: the sender
    /// asks again. Fails with ApiError::KeyReused, KeyBusy or StorageError.
    Result<api::Response> once(const RequestKey& request, const std::function<api::Response()>& work);
    /// Forgets what is old. Returns how many.
    Result<std::int64_t> sweep();

private:
    Result<std::optional<api::Response>> begin(const RequestKey& request, std::int64_t until);
    Outcome end(const RequestKey& request, const api::Response& response, std::int64_t until);

    storage::Database& m_database;
    const Clock& m_clock;
    Secret m_secret;
    Options m_options;
    storage::BeforeStatement m_beforeStatement;
};

/// Fails with ApiError::KeyNeeded or KeyInvalid.
Result<std::string> idempotencyKeyOf(const api::Request& request);

} // namespace vidgo::endpoints
