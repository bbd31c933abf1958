#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/base/secret.h"
#include "vidgo/model/account.h"

namespace vidgo::accounts {

/// A request as it came, before anything was decoded.
struct ApiRequest
{
    std::string method; ///< "POST"
    std::string path;   ///< "/api/v1/tools/remove-bg"
    std::string query;  ///< Without the question mark; empty: none.
    std::string_view body;
    std::string bodyHash = {}; ///< SHA-256 of a body that lies in a file; empty: that of `body`.
};

/// What the Authorization header of a signed request says:
/// `VIDGO-HMAC-SHA256 key=ID, timestamp=SECONDS, nonce=TEXT, signature=HEX`, in this order.
struct ApiSignature
{
    ApiKeyId key;
    std::int64_t timestamp = 0; ///< Seconds since 1970.
    std::string nonce;          ///< 16 to 64 of A-Z, a-z, 0-9, '-' and '_'; another one for each request.
    std::string signature;      ///< 64 lower-case hexadecimal digits.
};

inline constexpr std::size_t kMaxAuthorization = 512;

/// Fails with AccountsError::SignatureRefused.
Result<ApiSignature> readApiAuthorization(std::string_view header);

/// What is signed: seven lines with `\n` between them, namely `VIDGO-HMAC-SHA256`, method, path, query, the
/// SHA-256 of the body in hexadecimal, timestamp and nonce. Fails with AccountsError::SignatureRefused for a
/// request with control characters in its first line.
Result<std::string> apiStringToSign(const ApiRequest& request, std::int64_t timestamp,
                                    std::string_view nonce);

/// The Authorization header for a request: what a client sends. Fails like apiStringToSign().
Result<std::string> signApiRequest(const ApiRequest& request, const ApiKeyId& key, const Secret& secret,
                                   Timestamp now, std::string_view nonce);

} // namespace vidgo::accounts
