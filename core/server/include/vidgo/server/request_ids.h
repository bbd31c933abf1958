#pragma once

#include <atomic>
#include <cstdint>
#include <string>
#include <string_view>

#include "vidgo/base/random.h"

namespace vidgo::server {

/// Names of requests, by which log lines and answers find each other: "req_" with 96 bits that this program
/// drew once and the number of the request. They are no secret.
class RequestIds
{
public:
    explicit RequestIds(Random& random);

    std::string next();

    /// Whether an id that a trusted proxy sent can be taken over: 8 to 64 letters, digits, '-', '_' or '.'.
    static bool isUsable(std::string_view id);

private:
    std::string m_prefix;
    std::atomic<std::uint64_t> m_number = 0;
};

} // namespace vidgo::server
