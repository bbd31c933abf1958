#pragma once

#include <chrono>
#include <cstddef>
#include <string_view>

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/base/secret.h"

namespace vidgo::billing::paddle {

inline constexpr std::string_view kGateway = "Paddle";

/// Webhook bodies and API answers over this are not read.
inline constexpr std::size_t kMaxBodyBytes = 2 * 1024 * 1024;
inline constexpr std::size_t kMaxHeaderBytes = 4096;
/// What Paddle's own libraries allow. Events are taken once each by their id, so minutes are tolerable where
/// delivery is slow.
inline constexpr std::chrono::milliseconds kDefaultTolerance{5000};

/// Whether Paddle sent exactly these bytes: `header` is the value of Paddle-Signature, `ts=<Unix seconds>`
/// and one or more `h1=<64 lower-case hexadecimal digits>` between semicolons (several while the secret is
/// being changed; any of them will do), each HMAC-SHA-256 of `<ts>:<body>` under `secret`, the whole
/// "pdl_ntfset_…". Unknown keys are skipped. A `ts` of the future is accepted: clocks differ, and the
/// signature covers it.
///
/// Fails with BillingError::NotSetUp (empty secret), MessageTooLarge, MessageMalformed (no or two `ts`, no
/// `h1`), SignatureWrong, or SignatureExpired when `now` is more than `tolerance` after `ts`. The signature
/// is judged first and in constant time, so the age of a forged message is not told.
Outcome verifySignature(std::string_view header, std::string_view body, const Secret& secret, Timestamp now,
                        std::chrono::milliseconds tolerance = kDefaultTolerance);

} // namespace vidgo::billing::paddle
