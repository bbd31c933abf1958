#include "registration_rows.h"

namespace vidgo::accounts {

Result<std::optional<RegistrationRow>> registrationWhere(Work& work, std::string_view rest,
                                                         const storage::Parameters& values)
{
    std::optional<RegistrationRow> found;
    auto asked = work.query(
        "SELECT id, email, email_key, name, language, password_hash, code_hash, code_expires_at, tries_left, "
        "mails, mailed_at, expires_at, account_id FROM account_registrations " +
            std::string(rest),
        values, [&](const Row& row) {
            if (found)
                return;
            found = RegistrationRow{.id = std::string(row.text(0)),
                                    .email = std::string(row.text(1)),
                                    .emailKey = std::string(row.text(2)),
                                    .name = std::string(row.text(3)),
                                    .language = languageFromCode(row.text(4)).value_or(Language::English),
                                    .passwordHash = std::string(row.text(5)),
                                    .codeHash = std::string(row.text(6)),
                                    .codeExpiresAt = row.integer(7),
                                    .triesLeft = row.integer(8),
                                    .mails = row.integer(9),
                                    .mailedAt = row.integer(10),
                                    .expiresAt = row.integer(11),
                                    .account = AccountId(std::string(row.text(12)))};
        });
    if (!asked)
        return failure(asked);
    return found;
}

std::string codeHash(const AccountParts& parts, std::string_view registrationId, std::string_view code)
{
    // A code has few forms: only with the server's key can they be tried against what is kept.
    return parts.keys.derive("code", {registrationId, code});
}

std::vector<Counter> mailCounters(const AccountParts& parts, const std::string& emailKey,
                                  const IpAddress& origin)
{
    const auto& rules = parts.rules.throttles;
    return {counterOf(parts, rules.mailsToAddressHere, "mails here",
                      {emailKey, IpNetwork::placeOf(origin).text()}),
            counterOf(parts, rules.mailsToAddress, "mails", {emailKey})};
}

} // namespace vidgo::accounts
