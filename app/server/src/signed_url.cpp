#include "signed_url.h"

#include <algorithm>

#include "vidgo/api/router.h"
#include "vidgo/base/hash.h"
#include "vidgo/base/hmac.h"

namespace vidgo::app_server {
namespace {

constexpr std::string_view kAlgorithm = "AWS4-HMAC-SHA256";
constexpr std::size_t kDateDigits = 8;

// RFC 3986; slashes stay where they divide a path.
std::string encoded(std::string_view text, bool isPath)
{
    if (!isPath)
        return api::encodePercent(text);
    std::string out;
    for (auto rest = text;;) {
        const auto slash = rest.find('/');
        out += api::encodePercent(rest.substr(0, slash));
        if (slash == std::string_view::npos)
            return out;
        out += '/';
        rest.remove_prefix(slash + 1);
    }
}

// "2013-05-24T00:00:00.000Z" -> "20130524T000000Z"
std::string compactTime(Timestamp time)
{
    auto text = toIso8601(std::chrono::floor<std::chrono::seconds>(time));
    std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
    return text.substr(0, text.find_first_of(".Z")) + "Z";
}

int nibble(char digit)
{
    return digit <= '9' ? digit - '0' : digit - 'a' + 10;
}

// One step of the chain that the key of a day is made by.
Secret derived(const Secret& key, std::string_view part)
{
    auto digits = hmacSha256(key, {part});
    std::string bytes;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2)
        bytes += static_cast<char>(nibble(digits[i]) * 16 + nibble(digits[i + 1]));
    Secret secret(bytes);
    wipe(bytes);
    wipe(digits);
    return secret;
}

std::string lines(std::initializer_list<std::string> all)
{
    std::string text;
    for (const auto& line : all)
        text.append(text.empty() ? "" : "\n").append(line);
    return text;
}

Secret firstKey(const Secret& key)
{
    auto text = "AWS4" + std::string(key.reveal());
    Secret secret(text);
    wipe(text);
    return secret;
}

} // namespace

std::string signedUrl(const SignedCall& call, const BucketAccount& account, Timestamp now)
{
    const auto time = compactTime(now);
    const auto day = time.substr(0, kDateDigits);
    const auto scope = day + "/" + account.region + "/s3/aws4_request";
    const auto path = encoded(call.path, true);
    const auto query = "X-Amz-Algorithm=" + std::string(kAlgorithm) +
                       "&X-Amz-Credential=" + encoded(account.keyId + "/" + scope, false) +
                       "&X-Amz-Date=" + time + "&X-Amz-Expires=" + std::to_string(call.validFor.count()) +
                       "&X-Amz-SignedHeaders=host";
    const auto host = call.endpoint.substr(call.endpoint.find("://") + 3);
    const auto request = lines({call.method, path, query, "host:" + host, "", "host", "UNSIGNED-PAYLOAD"});
    const auto text = lines({std::string(kAlgorithm), time, scope, sha256(request)});
    auto key = firstKey(account.key);
    for (const auto part : {std::string_view(day), std::string_view(account.region), std::string_view("s3"),
                            std::string_view("aws4_request")})
        key = derived(key, part);
    return call.endpoint + path + "?" + query + "&X-Amz-Signature=" + hmacSha256(key, {text});
}

} // namespace vidgo::app_server
