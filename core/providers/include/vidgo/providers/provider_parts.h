#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "vidgo/base/clock.h"
#include "vidgo/base/log.h"
#include "vidgo/base/secret.h"
#include "vidgo/net/http_client.h"

namespace vidgo::providers {

/// The key that is kept for a provider now, by its id; none where none is kept. Asked before every call, so
/// that a new key counts at once. Called from any thread.
using KeyOf = std::function<std::optional<Secret>(std::string_view provider)>;

/// What providers work with. All of it outlives them and is safe to use from any thread.
struct ProviderParts
{
    net::HttpClient& http;
    KeyOf key;
    const Clock& clock;
    Log& log;
};

} // namespace vidgo::providers
