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
constexpr std::array<std::string_view, 17> kWords = {
    "going_title", "going",         "go",           "back_title",   "back",   "gone_title",
    "gone",        "loading_title", "loading",      "opened_title", "opened", "closed_title",
    "closed",      "pay",           "failed_title", "failed",       "again"};
// The colours of the studio, for both of its themes. The whole page is this; what it may do stands in the
// header.
constexpr std::string_view kStyle =
    ":root{color-scheme:light "
    "dark;--ground:#f5f6f9;--card:#fff;--line:#dfe3ec;--text:#171923;--muted:#5c6479;"
    "--accent:#5a5ff0;--on-accent:#fff}"
    "@media(prefers-color-scheme:dark){:root{--ground:#0f1014;--card:#16181f;--line:#2b2f3a;--text:#eceef4;"
    "--muted:#9aa1b3;--accent:#7b83ff;--on-accent:#0b0c1a}}"
    "body{font:16px/1.5 system-ui,sans-serif;margin:0;padding:12vh 1rem 2rem;background:var(--ground);"
    "color:var(--text)}"
    "main{max-width:28rem;margin:auto;padding:2rem;background:var(--card);border:1px solid var(--line);"
    "border-radius:14px}"
    "h1{font-size:1.35rem;line-height:1.3;margin:0 0 .5rem}p{margin:0;color:var(--muted)}"
    "button{font:inherit;font-weight:600;margin-top:1.5rem;padding:.55rem 1.2rem;border:0;border-radius:9px;"
    "background:var(--accent);color:var(--on-accent);cursor:pointer}"
    "button:focus-visible{outline:3px solid var(--accent);outline-offset:2px}"
    "progress{display:block;width:100%;margin-top:1.5rem;accent-color:var(--accent)}";
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

// Where Paddle.js is, and whose pages and files it needs.
Result<PaddleSource> readPaddle(const Json& json)
{
    const auto* const paddle = json.find("paddle");
    const auto* const script = paddle ? paddle->find("script") : nullptr;
    const auto* const hosts = paddle ? paddle->find("hosts") : nullptr;
    if (!script || !script->asString() || !hosts || !hosts->asArray())
        return invalid("paddle has no script or no hosts");
    PaddleSource source{.script = *script->asString(), .hosts = {}};
    for (const auto& host : *hosts->asArray())
        source.hosts.push_back(host.asString() ? *host.asString() : std::string());
    return source;
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

// What a page with this nonce may load and send.
std::string policyOf(const std::string& nonce, const std::string& hosts, const std::string& forms)
{
    std::string policy = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action " + forms;
    for (const auto* const kind : {"script-src", "style-src"})
        policy.append("; ").append(kind).append(" 'nonce-").append(nonce).append("'").append(hosts);
    if (!hosts.empty())
        for (const auto* const kind : {"frame-src", "connect-src", "img-src"})
            policy.append("; ").append(kind).append(hosts);
    return policy;
}

} // namespace

PaymentPages::PaymentPages(const Parts& parts, Words words, PaddleSource paddle)
    : m_parts(parts)
    , m_words(std::move(words))
    , m_paddle(std::move(paddle))
{
    if (!m_parts.paddle || m_parts.paddle->script.empty())
        return;
    m_paddle.script = m_parts.paddle->script;
    m_paddle.hosts = {billing::originOf(m_paddle.script)};
}

Result<PaymentPages> PaymentPages::open(const std::filesystem::path& resources, const Parts& parts)
{
    auto text = readTextFile(resources / "documents" / kFile, kMaxFile);
    if (!text)
        return failure(text);
    const auto json = Json::parse(*text, kFile);
    if (!json)
        return invalid("it is not JSON");
    const auto* const all = json->find("texts");
    Words words;
    for (const auto key : kWords) {
        auto read = readText(all ? all->find(key) : nullptr, key);
        if (!read)
            return failure(read);
        words.emplace(key, std::move(*read));
    }
    auto paddle = readPaddle(*json);
    if (!paddle)
        return failure(paddle);
    return PaymentPages(parts, std::move(words), std::move(*paddle));
}

Result<std::string> PaymentPages::addressOf(const billing::CheckoutPage& page, Language language)
{
    const auto ours = m_parts.address + std::string(kPaddlePath) + "?";
    if (page.fields.empty())
        return page.url.starts_with(ours) ? page.url + "&language=" + std::string(languageCode(language))
                                          : page.url;
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
    return {resultAddress(), m_parts.address + "/api/v1/payments/ecpay/" + std::string(billing::kReturnPath)};
}

std::string PaymentPages::resultAddress() const
{
    return m_parts.address + "/api/v1/payments/result";
}

std::vector<std::string> PaymentPages::origins(billing::GatewayId gateway) const
{
    return gateway == billing::GatewayId::Paddle && m_parts.paddle ? m_paddle.hosts
                                                                   : std::vector<std::string>();
}

const std::string& PaymentPages::word(std::string_view key, Language language) const
{
    return m_words.find(key)->second.in(language);
}

std::string PaymentPages::wordsOf(std::string_view kind, Language language) const
{
    return "<h1>" + word(std::string(kind) + "_title", language) + "</h1><p>" + word(kind, language) + "</p>";
}

api::Response PaymentPages::page(Language language, const Content& content) const
{
    const auto nonce = makeUuid(m_parts.random);
    std::string hosts;
    for (const auto& host : content.hosts)
        hosts.append(" ").append(host);
    std::string html =
        "<!doctype html><html lang=\"" + std::string(languageCode(language)) +
        "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
        "<title>VidGo</title><style nonce=\"" +
        nonce + "\">" + std::string(kStyle) + "</style></head><body><main>" + content.main + "</main>";
    if (!content.script.empty())
        html.append("<script nonce=\"").append(nonce).append("\"").append(content.data).append(">");
    if (!content.script.empty())
        html.append(content.script).append("</script>");
    html.append("</body></html>");
    return {.status = content.status,
            .headers = {{"Content-Type", "text/html; charset=utf-8"},
                        {"Cache-Control", "no-store"},
                        {"Content-Security-Policy", policyOf(nonce, hosts, content.forms)}},
            .body = std::move(html)};
}

api::Response PaymentPages::gone(Language language) const
{
    return page(language, {.main = wordsOf("gone", language), .status = 410});
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
    if (kept.url.empty())
        return gone(language);
    return page(language,
                {.main = wordsOf("going", language) + billing::htmlForm(kept.url, kept.fields, "payment") +
                         "<button type=\"submit\" form=\"payment\">" + word("go", language) + "</button>",
                 .script = kSend,
                 .forms = billing::originOf(kept.url)});
}

api::Response PaymentPages::back(Language language) const
{
    return page(language, {.main = wordsOf("back", language)});
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
