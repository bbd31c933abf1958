#include "requests.h"

#include <algorithm>

#include "vidgo/base/hash.h"
#include "vidgo/base/text.h"

namespace vidgo::credits {

namespace {

constexpr std::size_t kMaxKey = 128;
constexpr std::size_t kMaxText = 1000;

bool isPlain(std::string_view text)
{
    return isUtf8(text) && std::ranges::none_of(text, [](char c) {
               const auto byte = static_cast<unsigned char>(c);
               return byte < 0x20 || byte == 0x7F;
           });
}

} // namespace

std::unexpected<Error> invalidRequest(const std::string& reason)
{
    return fail(CreditsError::InvalidRequest, reason, {{"reason", reason}});
}

Outcome checkKey(const std::string& key)
{
    if (key.empty() || key.size() > kMaxKey || key.starts_with('~') || !isPlain(key))
        return invalidRequest("the key of the request is malformed");
    return {};
}

Outcome checkAccount(const AccountId& account)
{
    if (account.isEmpty() || account.value().size() > kMaxKey || !isPlain(account.value()))
        return invalidRequest("the account is malformed");
    return {};
}

Outcome checkTexts(std::initializer_list<std::string_view> texts)
{
    for (const auto text : texts)
        if (text.size() > kMaxText || !isPlain(text))
            return invalidRequest("a text is too long or holds control characters");
    return {};
}

RequestMark markOf(const std::string& key, const Json& request)
{
    return {.key = key, .hash = sha256(request.dump())};
}

Receipt receiptOf(const Transaction& transaction, bool wasReplayed)
{
    return {.account = transaction.account,
            .number = transaction.number,
            .amount = integerIn(transaction.details, "amount"),
            .wasReplayed = wasReplayed};
}

} // namespace vidgo::credits
