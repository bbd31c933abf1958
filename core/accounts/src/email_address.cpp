#include "vidgo/accounts/email_address.h"

#include <algorithm>

#include "vidgo/accounts/accounts_error.h"
#include "vidgo/base/domain_name.h"

namespace vidgo::accounts {

namespace {

constexpr std::size_t kMaxLocal = 64;
constexpr std::size_t kMaxAddress = 254;
constexpr std::size_t kMaxTyped = 1024;

bool isLocalCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view(".!#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos;
}

bool isLocalPart(std::string_view text)
{
    return !text.empty() && text.size() <= kMaxLocal && std::ranges::all_of(text, isLocalCharacter) &&
           text.front() != '.' && text.back() != '.' && text.find("..") == std::string_view::npos;
}

std::string lower(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
    return out;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

} // namespace

Result<EmailAddress> EmailAddress::parse(std::string_view text)
{
    const auto refused = [](const char* why) { return fail(AccountsError::InvalidAddress, why); };
    if (text.size() > kMaxTyped)
        return refused("too long");
    text = trimmed(text);
    const auto at = text.rfind('@');
    if (at == std::string_view::npos)
        return refused("no @");
    const auto local = text.substr(0, at);
    if (!isLocalPart(local))
        return refused("local part");
    const auto domain = toAsciiDomain(text.substr(at + 1));
    if (!domain)
        return refused("domain");
    if (local.size() + 1 + domain->size() > kMaxAddress)
        return refused("too long");
    return EmailAddress{.shown = std::string(text),
                        .mailbox = std::string(local) + "@" + *domain,
                        .key = lower(local) + "@" + *domain};
}

} // namespace vidgo::accounts
