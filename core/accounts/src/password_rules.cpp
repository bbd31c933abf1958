#include <algorithm>
#include <cstdlib>

#include "vidgo/accounts/accounts_error.h"
#include "vidgo/accounts/email_address.h"
#include "vidgo/accounts/passwords.h"
#include "vidgo/base/characters.h"
#include "vidgo/base/text.h"

namespace vidgo::accounts {

namespace {

constexpr std::size_t kSmallAddition = 5;
constexpr std::size_t kShortestName = 4;

// "1111111111", "abababab", "abcdefghij", "9876543210"
bool isRowOfNeighbours(std::string_view text)
{
    if (text.size() < 2)
        return true;
    int same = 0;
    int rising = 0;
    int falling = 0;
    for (std::size_t i = 1; i < text.size(); ++i) {
        const int step = text[i] - text[i - 1];
        same += step == 0 ? 1 : 0;
        rising += step == 1 || (text[i - 1] == '9' && text[i] == '0') ? 1 : 0;
        falling += step == -1 || (text[i - 1] == '0' && text[i] == '9') ? 1 : 0;
    }
    const auto steps = static_cast<int>(text.size()) - 1;
    return same == steps || rising == steps || falling == steps;
}

bool repeatsItself(std::string_view text)
{
    for (std::size_t length = 1; length <= 3 && 2 * length <= text.size(); ++length) {
        bool isSame = true;
        for (std::size_t i = length; i < text.size() && isSame; ++i)
            isSame = text[i] == text[i - length];
        if (isSame)
            return true;
    }
    return false;
}

bool isLittleMoreThan(std::string_view password, std::string_view known)
{
    return known.size() >= kShortestName && password.size() <= known.size() + kSmallAddition &&
           password.find(known) != std::string_view::npos;
}

bool isEasy(const AccountRules::Passwords& rules, std::string_view folded, const EmailAddress& address,
            std::string_view name)
{
    const auto at = address.key.find('@');
    return isRowOfNeighbours(folded) || repeatsItself(folded) ||
           std::ranges::any_of(rules.common,
                               [&](const std::string& known) { return foldForSearch(known) == folded; }) ||
           isLittleMoreThan(folded, foldForSearch(address.key)) ||
           isLittleMoreThan(folded, foldForSearch(address.key.substr(0, at))) ||
           isLittleMoreThan(folded, foldForSearch(name));
}

} // namespace

Outcome checkNewPassword(const AccountRules::Passwords& rules, const Secret& password,
                         const EmailAddress& address, std::string_view name)
{
    const auto text = password.reveal();
    if (text.size() > static_cast<std::size_t>(rules.maxBytes))
        return fail(AccountsError::PasswordTooLong, std::to_string(text.size()) + " bytes",
                    {{"bytes", std::to_string(rules.maxBytes)}});
    const auto characters = charactersOf(text);
    const bool isReadable = isUtf8(text) && std::ranges::none_of(characters, [&](const Character& character) {
                                return character.kind == CharacterKind::None ||
                                       character.kind == CharacterKind::LineFeed ||
                                       text[character.begin] == '\t';
                            });
    if (!isReadable)
        return fail(AccountsError::PasswordUnreadable, "not plain text");
    if (characters.size() < static_cast<std::size_t>(rules.minCharacters))
        return fail(AccountsError::PasswordTooShort, std::to_string(characters.size()) + " characters",
                    {{"characters", std::to_string(rules.minCharacters)}});
    std::string folded = foldForSearch(text);
    const bool easy = isEasy(rules, folded, address, name);
    wipe(folded);
    if (easy)
        return fail(AccountsError::PasswordTooCommon, "easy to guess");
    return {};
}

} // namespace vidgo::accounts
