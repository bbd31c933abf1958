#include <algorithm>
#include <map>

#include "catalog_file.h"
#include "sections.h"
#include "vidgo/catalog/load_account_rules.h"

namespace vidgo {

namespace {

constexpr std::size_t kMaxParagraph = 1200;

// The names between braces.
Ids placesIn(std::string_view text)
{
    Ids places;
    for (auto open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
        const auto close = text.find('}', open);
        if (close == std::string_view::npos)
            break;
        places.emplace(text.substr(open + 1, close - open - 1));
    }
    return places;
}

LocalizedText joined(const std::vector<LocalizedText>& paragraphs)
{
    LocalizedText all;
    for (const auto language : kLanguages) {
        std::string text;
        for (const auto& paragraph : paragraphs)
            text += (text.empty() ? "" : "\n\n") + paragraph.in(language);
        all.set(language, std::move(text));
    }
    return all;
}

AccountMailText readMail(JsonCursor& item, Ids& seen)
{
    AccountMailText mail;
    const auto id = newId(item, seen);
    mail.mail = accountMailFromId(id).value_or(AccountMail::None);
    if (mail.mail == AccountMail::None)
        item.refuse("id", "no such mail");
    mail.subject = item.localized("subject", kMaxName);
    mail.text = joined(item.items(
        "paragraphs", [](JsonCursor& paragraph) { return paragraph.localized("text", kMaxParagraph); }));
    for (const auto language : kLanguages) {
        if (placesIn(mail.text.in(language)) != accountMailPlaces(mail.mail))
            item.refuse("paragraphs",
                        std::string(languageCode(language)) + " has other places than the mail");
        if (!placesIn(mail.subject.in(language)).empty())
            item.refuse("subject", "has places");
    }
    return mail;
}

} // namespace

Result<std::vector<AccountMailText>> parseAccountMails(std::string_view text)
{
    std::vector<AccountMailText> mails;
    auto read = parseCatalogFile(kAccountMailsFile, text, [&](JsonCursor& root) {
        Ids seen;
        mails = root.items("mails", [&](JsonCursor& item) { return readMail(item, seen); });
        for (const auto mail :
             {AccountMail::VerifyAddress, AccountMail::AlreadyRegistered, AccountMail::ResetPassword,
              AccountMail::PasswordChanged, AccountMail::NewDevice, AccountMail::AccountClosed})
            if (!seen.contains(accountMailId(mail)))
                root.refuse("mails", "lacks " + std::string(accountMailId(mail)));
    });
    if (!read)
        return failure(read);
    return mails;
}

Result<std::vector<AccountMailText>> loadAccountMails(const std::filesystem::path& folder)
{
    auto text = readCatalogFile(folder, kAccountMailsFile);
    if (!text)
        return failure(text);
    return parseAccountMails(*text);
}

} // namespace vidgo
