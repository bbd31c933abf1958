// Any bytes in place of what a stranger sends to be let in: an access token, the header of a signed request,
// a network address, an e-mail address. Nothing passes that was not made here, and what is read is
// well-formed and says the same when it is read again.

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "vidgo/accounts/access_token.h"
#include "vidgo/accounts/api_request.h"
#include "vidgo/accounts/email_address.h"
#include "vidgo/accounts/ip_address.h"

using namespace vidgo;
using namespace vidgo::accounts;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

AccountKeys keysOfTheFuzzer()
{
    std::vector<ServerKey> tokens;
    tokens.push_back({.id = "k1", .secret = Secret(std::string(32, 'k'))});
    std::vector<ServerKey> masters;
    masters.push_back({.id = "m1", .secret = Secret(std::string(32, 'm'))});
    auto keys = AccountKeys::create(std::move(tokens), std::move(masters));
    require(keys.has_value());
    return std::move(*keys);
}

void judgeToken(std::string_view text)
{
    static const AccountKeys kKeys = keysOfTheFuzzer();
    static const AccountRules::Sessions kRules{.accessLife = std::chrono::minutes(15),
                                               .clockLeeway = std::chrono::seconds(30)};
    static const AccessTokens kTokens(kKeys, {.issuer = "us", .audience = "api"}, kRules);
    const Timestamp now(std::chrono::seconds(1'790'000'000));
    static const std::string kGood(kTokens
                                       .issue({.account = AccountId("ann"),
                                               .session = SessionId("s"),
                                               .roles = {Role::User},
                                               .issuedAt = now,
                                               .expiresAt = now + std::chrono::minutes(15),
                                               .tokenId = "t"})
                                       .reveal());
    require(kTokens.read(kGood, now).has_value());
    require(kTokens.read(text, now).has_value() == (text == kGood));
}

void judgeHeader(std::string_view text)
{
    const auto signature = readApiAuthorization(text);
    if (!signature)
        return;
    require(signature->signature.size() == 64 && signature->timestamp > 0 && signature->nonce.size() >= 16);
    const ApiRequest request{.method = "GET", .path = "/", .query = {}, .body = text};
    const auto header =
        signApiRequest(request, signature->key, Secret(std::string("secret")),
                       Timestamp(std::chrono::seconds(signature->timestamp)), signature->nonce);
    require(header.has_value());
    const auto again = readApiAuthorization(*header);
    require(again && again->key == signature->key && again->nonce == signature->nonce &&
            again->timestamp == signature->timestamp);
}

void judgeAddresses(std::string_view text)
{
    if (const auto address = IpAddress::parse(text)) {
        const auto again = IpAddress::parse(address->text());
        require(again && *again == *address && IpNetwork::placeOf(*address).contains(*address));
    }
    if (const auto network = IpNetwork::parse(text)) {
        const auto again = IpNetwork::parse(network->text());
        require(again && again->first() == network->first() && again->last() == network->last());
    }
    if (const auto address = EmailAddress::parse(text)) {
        const auto again = EmailAddress::parse(address->mailbox);
        require(again && again->key == address->key);
        require(address->key.find_first_of(" \r\n\t<>,\"") == std::string::npos);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    judgeToken(text);
    judgeHeader(text);
    judgeAddresses(text);
    return 0;
}
