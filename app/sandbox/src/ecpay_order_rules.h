#pragma once

#include <optional>
#include <string>

#include "vidgo/base/clock.h"
#include "vidgo/sandbox/http.h"

namespace vidgo::sandbox {

/// Why ECPay would not take something.
struct EcpayRefusal
{
    std::string code; ///< RtnCode.
    std::string message;
};

/// Holds a checkout form against what is written about its fields: which there are, which go with which way
/// of paying, lengths, values, ranges, and texts that are refused. Merchant, signature and the number of the
/// trade are somebody else's.
std::optional<EcpayRefusal> refusalOfOrder(const Fields& fields, Timestamp now);

} // namespace vidgo::sandbox
