#include "vidgo/accounts/api_request.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "vidgo/accounts/accounts_error.h"
#include "vidgo/base/hash.h"
#include "vidgo/base/hmac.h"

namespace vidgo::accounts {

namespace {

constexpr std::string_view kScheme = "VIDGO-HMAC-SHA256";
constexpr std::size_t kMaxMethod = 16;
constexpr std::size_t kMaxTarget = 8192;
constexpr std::size_t kMaxKey = 64;
constexpr std::size_t kMinNonce = 16;
constexpr std::size_t kMaxNonce = 64;
constexpr std::string_view kWord = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

std::unexpected<Error> refused(const char* why)
{
    return fail(AccountsError::SignatureRefused, why);
}

bool isWord(std::string_view text, std::size_t low, std::size_t high)
{
    return text.size() >= low && text.size() <= high &&
           text.find_first_not_of(kWord) == std::string_view::npos;
}

// Takes `name=value` off the front of what is left, and what separates it from the next.
std::optional<std::string_view> take(std::string_view& left, std::string_view name)
{
    if (!left.starts_with(name) || left.size() <= name.size() || left[name.size()] != '=')
        return std::nullopt;
    left.remove_prefix(name.size() + 1);
    const auto comma = left.find(',');
    const auto value = left.substr(0, comma);
    left.remove_prefix(comma == std::string_view::npos ? left.size() : comma + 1);
    if (left.starts_with(' '))
        left.remove_prefix(1);
    return value;
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole = error == std::errc() && end == text.data() + text.size() && text.size() <= 12 &&
                         value > 0 && text.front() != '0';
    return isWhole ? std::optional(value) : std::nullopt;
}

bool isVisible(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7F; });
}

} // namespace

Result<ApiSignature> readApiAuthorization(std::string_view header)
{
    if (header.size() > kMaxAuthorization || !header.starts_with(kScheme))
        return refused("another scheme");
    auto left = header.substr(kScheme.size());
    if (!left.starts_with(' '))
        return refused("another scheme");
    left.remove_prefix(1);
    const auto key = take(left, "key");
    const auto timestamp = key ? take(left, "timestamp") : std::nullopt;
    const auto nonce = timestamp ? take(left, "nonce") : std::nullopt;
    const auto signature = nonce ? take(left, "signature") : std::nullopt;
    if (!signature || !left.empty() || header.ends_with(',') || header.ends_with(' '))
        return refused("header");
    const auto seconds = wholeNumber(*timestamp);
    if (!isWord(*key, 1, kMaxKey) || !seconds || !isWord(*nonce, kMinNonce, kMaxNonce) ||
        !isSha256(*signature))
        return refused("a field of the header");
    return ApiSignature{.key = ApiKeyId(std::string(*key)),
                        .timestamp = *seconds,
                        .nonce = std::string(*nonce),
                        .signature = std::string(*signature)};
}

Result<std::string> apiStringToSign(const ApiRequest& request, std::int64_t timestamp, std::string_view nonce)
{
    const bool isMethod = !request.method.empty() && request.method.size() <= kMaxMethod &&
                          std::ranges::all_of(request.method, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!isMethod)
        return refused("method");
    if (!request.path.starts_with('/') || request.path.find('?') != std::string::npos ||
        request.path.size() + request.query.size() > kMaxTarget || !isVisible(request.path) ||
        !isVisible(request.query))
        return refused("target");
    std::string text(kScheme);
    for (const std::string_view line :
         {std::string_view(request.method), std::string_view(request.path), std::string_view(request.query)})
        text.append("\n").append(line);
    text.append("\n").append(request.bodyHash.empty() ? sha256(request.body) : request.bodyHash);
    text.append("\n").append(std::to_string(timestamp));
    text.append("\n").append(nonce);
    return text;
}

Result<std::string> signApiRequest(const ApiRequest& request, const ApiKeyId& key, const Secret& secret,
                                   Timestamp now, std::string_view nonce)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
    auto text = apiStringToSign(request, seconds, nonce);
    if (!text)
        return text;
    std::string header(kScheme);
    header.append(" key=").append(key.value());
    header.append(", timestamp=").append(std::to_string(seconds));
    header.append(", nonce=").append(nonce);
    header.append(", signature=").append(hmacSha256(secret, {*text}));
    return header;
}

} // namespace vidgo::accounts
