#include "vidgo/sandbox/mail_page.h"

#include <ranges>

namespace vidgo::sandbox {

namespace {

constexpr std::string_view kHead =
    "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
    "<meta name=\"viewport\" content=\"width=device-width\"><meta http-equiv=\"refresh\" content=\"3\">"
    "<title>Mails of the sandbox</title><style>body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;"
    "margin:2rem auto;padding:0 1rem;color-scheme:light dark}pre{font:inherit;white-space:pre-wrap}"
    "article{border-top:1px solid;padding:1rem 0}</style></head><body><h1>Mails of the sandbox</h1>"
    "<p>Nothing here was sent to anybody.</p>";

} // namespace

Answer mailPage(const std::vector<ReceivedMail>& mails, const Request& request)
{
    if (request.method != "GET" || request.path() != "/")
        return {.status = 404, .body = "not here"};
    std::string html(kHead);
    if (mails.empty())
        html += "<p>There are none yet.</p>";
    for (const auto& mail : mails | std::views::reverse) {
        html += "<article><h2>" + escapeHtml(mail.subject) + "</h2><p>To: ";
        html += escapeHtml(mail.to.empty() ? std::string_view() : mail.to.front());
        html += "</p><pre>" + escapeHtml(mail.text) + "</pre></article>";
    }
    html += "</body></html>";
    return {.contentType = "text/html; charset=utf-8",
            .body = std::move(html),
            .headers = {{"Cache-Control", "no-store"},
                        {"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"}}};
}

} // namespace vidgo::sandbox
