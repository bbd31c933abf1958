#include "vidgo/endpoints/payment_pages.h"

#include <array>

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/hash.h"
#include "vidgo/base/json.h"
#include "vidgo/billing/form_fields.h"

namespace vidgo::endpoints {
namespace {

constexpr std::uint64_t kMaxFile = 64 * 1024;
constexpr std::string_view kFile = "payment_pages.json";
constexpr std::string_view kFormPath = "/api/v1/payments/checkout/";
constexpr std::array<std::string_view, 7> kWords = {"going_title", "going",      "go",  "back_title",
                                                    "back",        "gone_title", "gone"};
// The whole page is this; what it may do stands in the header.
constexpr std::string_view kStyle =
    "body{font:16px/1.5 system-ui,sans-serif;max-width:32rem;margin:15vh auto;"
    "padding:0 1rem;color-scheme:light dark}h1{font-size:1.4rem}"
    "button{font:inherit;padding:.5rem 1rem}";
constexpr std::string_view kSend = "document.getElementById('payment').submit()";

std::unexpected<Error> invalid(const std::string& reason)
{
    std::string text(kFile);
    text.append(": ").append(reason);
    return fail(BaseError::InvalidArgument, std::move(text));
}

Result<LocalizedText> readText(const Json* json, std::string_view key)
{
    LocalizedText text;
    for (const auto language : kLanguages) {
        const auto* const found = json ? json->find(languageCode(language)) : nullptr;
        const auto* const words = found ? found->asString() : nullptr;
        if (!words || words->empty())
            return invalid(std::string(key) + " has no " + std::string(languageCode(language)));
        text.set(language, *words);
    }
    return text;
}

std::string fieldsText(const billing::FormFields& fields)
{
    Json::Array list;
    for (const auto& field : fields)
        list.emplace_back(Json::Array{field.name, field.value});
    return Json(std::move(list)).dump();
}

billing::FormFields fieldsFrom(const std::string& text)
{
    billing::FormFields fields;
    const auto json = Json::parse(text);
    const auto* const list = json ? json->asArray() : nullptr;
    for (std::size_t i = 0; list && i < list->size(); ++i)
        if (const auto* const pair = (*list)[i].asArray(); pair && pair->size() == 2)
            fields.push_back({*(*pair)[0].asString(), *(*pair)[1].asString()});
    return fields;
}

} // namespace

PaymentPages::PaymentPages(const Parts& parts, std::map<std::string, LocalizedText, std::less<>> words)
    : m_parts(parts)
    , m_words(std::move(words))
{}

Result<PaymentPages> PaymentPages::open(const std::filesystem::path& resources, const Parts& parts)
{
    auto text = readTextFile(resources / "documents" / kFile, kMaxFile);
    if (!text)
        return failure(text);
    const auto json = Json::parse(*text, kFile);
    if (!json)
        return invalid("it is not JSON");
    const auto* const all = json->find("texts");
    std::map<std::string, LocalizedText, std::less<>> words;
    for (const auto key : kWords) {
        auto read = readText(all ? all->find(key) : nullptr, key);
        if (!read)
            return failure(read);
        words.emplace(key, std::move(*read));
    }
    return PaymentPages(parts, std::move(words));
}

Result<std::string> PaymentPages::addressOf(const billing::CheckoutPage& page, Language language)
{
    if (page.fields.empty())
        return page.url;
    const auto token = makeUuid(m_parts.random);
    const auto until = (m_parts.clock.now() + kGoodFor).time_since_epoch().count();
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    auto kept = session->execute(
        "INSERT INTO checkout_pages (token_hash, url, fields, language, expires_at) "
        "VALUES (:1, :2, :3, :4, :5)",
        {sha256(token), page.url, fieldsText(page.fields), std::string(languageCode(language)), until});
    if (!kept)
        return failure(kept);
    return m_parts.address + std::string(kFormPath) + token;
}

std::vector<std::string> PaymentPages::ends() const
{
    return {m_parts.address + "/api/v1/payments/result",
            m_parts.address + "/api/v1/payments/ecpay/" + std::string(billing::kReturnPath)};
}

const std::string& PaymentPages::word(std::string_view key, Language language) const
{
    return m_words.find(key)->second.in(language);
}

api::Response PaymentPages::page(std::string_view kind, Language language, std::string_view body,
                                 std::string_view policy) const
{
    const auto& title = word(std::string(kind) + "_title", language);
    std::string html =
        "<!doctype html><html lang=\"" + std::string(languageCode(language)) +
        "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
        "<title>VidGo</title><style>" +
        std::string(kStyle) + "</style></head><body><h1>" + title + "</h1><p>" + word(kind, language) +
        "</p>" + std::string(body) + "</body></html>";
    return {.status = 200,
            .headers = {{"Content-Type", "text/html; charset=utf-8"},
                        {"Cache-Control", "no-store"},
                        {"Content-Security-Policy",
                         "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
                         "frame-ancestors 'none'" +
                             std::string(policy)}},
            .body = std::move(html)};
}

Result<api::Response> PaymentPages::form(std::string_view token, Language otherwise)
{
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    billing::CheckoutPage kept;
    auto language = otherwise;
    auto asked = session->query("SELECT url, fields, language FROM checkout_pages WHERE token_hash = :1 "
                                "AND expires_at > :2",
                                {sha256(token), m_parts.clock.now().time_since_epoch().count()},
                                [&](const storage::Row& row) {
                                    kept.url = row.text(0);
                                    kept.fields = fieldsFrom(std::string(row.text(1)));
                                    language = languageFromCode(row.text(2)).value_or(otherwise);
                                });
    if (!asked)
        return failure(asked);
    if (kept.url.empty()) {
        auto gone = page("gone", language, {}, "; form-action 'none'");
        gone.status = 410;
        return gone;
    }
    const auto nonce = makeUuid(m_parts.random);
    const auto body = billing::htmlForm(kept.url, kept.fields, "payment") +
                      "<button type=\"submit\" form=\"payment\">" + word("go", language) +
                      "</button><script nonce=\"" + nonce + "\">" + std::string(kSend) + "</script>";
    return page("going", language, body,
                "; script-src 'nonce-" + nonce + "'; form-action " + billing::originOf(kept.url));
}

api::Response PaymentPages::back(Language language) const
{
    return page("back", language, {}, "; form-action 'none'");
}

Result<std::int64_t> PaymentPages::sweep()
{
    auto session = m_parts.database.session();
    if (!session)
        return failure(session);
    return session->execute("DELETE FROM checkout_pages WHERE expires_at <= :1",
                            {m_parts.clock.now().time_since_epoch().count()});
}

} // namespace vidgo::endpoints
