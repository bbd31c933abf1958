#include "vidgo/billing/paddle_signature.h"

#include <charconv>
#include <vector>

#include "ascii.h"
#include "vidgo/base/hmac.h"
#include "vidgo/billing/billing_error.h"

namespace vidgo::billing::paddle {

namespace {

struct Header
{
    std::string_view time;
    std::vector<std::string_view> hashes;
};

std::unexpected<Error> refuse(BillingError code, std::string_view reason)
{
    return fail(code, std::string(kGateway) + ": " + std::string(reason),
                {{"gateway", std::string(kGateway)}, {"reason", std::string(reason)}});
}

Result<Header> parseHeader(std::string_view text)
{
    Header header;
    while (!text.empty()) {
        const auto part = text.substr(0, text.find(';'));
        text.remove_prefix(part.size() == text.size() ? part.size() : part.size() + 1);
        const auto sign = part.find('=');
        if (sign == std::string_view::npos)
            continue;
        const auto key = part.substr(0, sign);
        const auto value = part.substr(sign + 1);
        if (key == "h1") {
            header.hashes.push_back(value);
        } else if (key == "ts") {
            if (!header.time.empty())
                return refuse(BillingError::MessageMalformed, "two times in the signature");
            header.time = value;
        }
    }
    if (!isAsciiDigits(header.time) || header.time.size() > 11 || header.hashes.empty())
        return refuse(BillingError::MessageMalformed, "the signature has no time or no hash");
    return header;
}

} // namespace

Outcome verifySignature(std::string_view header, std::string_view body, const Secret& secret, Timestamp now,
                        std::chrono::milliseconds tolerance)
{
    if (secret.isEmpty())
        return refuse(BillingError::NotSetUp, "no webhook secret");
    if (body.size() > kMaxBodyBytes || header.size() > kMaxHeaderBytes)
        return refuse(BillingError::MessageTooLarge,
                      "a webhook of " + std::to_string(body.size()) + " bytes");
    const auto parsed = parseHeader(header);
    if (!parsed)
        return std::unexpected(parsed.error());
    const auto expected = hmacSha256(secret, {parsed->time, ":", body});
    bool isSigned = false;
    for (const auto hash : parsed->hashes)
        isSigned = equalInConstantTime(hash, expected) || isSigned;
    if (!isSigned)
        return refuse(BillingError::SignatureWrong, "no hash fits");
    std::int64_t seconds = 0;
    std::from_chars(parsed->time.data(), parsed->time.data() + parsed->time.size(), seconds);
    if (now > Timestamp(std::chrono::seconds(seconds)) + tolerance)
        return refuse(BillingError::SignatureExpired, "signed at " + std::string(parsed->time));
    return {};
}

} // namespace vidgo::billing::paddle
