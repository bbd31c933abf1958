#include "ecpay_trades.h"

namespace vidgo::sandbox {

namespace {

// Plain, and like nobody's own page: this is not ECPay.
constexpr std::string_view kLook =
    "<style>:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:26rem;"
    "margin:3rem auto;padding:0 1rem}h1{font-size:1.3rem}form{margin:.6rem 0}button{font:inherit;width:100%;"
    "padding:.6rem;border:1px solid #8888;border-radius:.5rem;cursor:pointer}"
    "form:first-of-type button{background:#1f6feb;color:#fff;border-color:#1f6feb}</style>";

std::string document(std::string_view title, std::string_view body)
{
    return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">" + std::string(kLook) +
           "<title>" + escapeHtml(title) + "</title></head><body><h1>" + escapeHtml(title) + "</h1>" +
           std::string(body) + "</body></html>";
}

std::string hidden(const Fields& fields)
{
    std::string out;
    for (const auto& [name, value] : fields)
        out +=
            "<input type=\"hidden\" name=\"" + escapeHtml(name) + "\" value=\"" + escapeHtml(value) + "\">";
    return out;
}

std::string button(const EcpayTrade& trade, std::string_view choice, std::string_view label)
{
    return "<form method=\"post\" action=\"/_page/choose\">" +
           hidden({{"trade", trade.merchantTradeNo}, {"choice", std::string(choice)}}) +
           "<button type=\"submit\">" + escapeHtml(label) + "</button></form>";
}

} // namespace

std::string ecpayPage(const EcpayTrade& trade)
{
    const auto way = trade.field("ChoosePayment");
    const auto offers = [&](std::string_view name) { return way == name || way == "ALL"; };
    std::string body = "<p>Order " + escapeHtml(trade.merchantTradeNo) + "</p><p>" +
                       escapeHtml(trade.field("ItemName")) + "</p><p>NT$ " + std::to_string(trade.amount) +
                       "</p>";
    if (offers("Credit"))
        body +=
            button(trade, "card", "Pay by card") + button(trade, "decline", "Pay by a card that is declined");
    if (offers("ATM") && !trade.isPeriodic)
        body += button(trade, "atm", "Get an account to transfer to");
    if (offers("CVS") && !trade.isPeriodic)
        body += button(trade, "cvs", "Get a code for a store");
    if (offers("BARCODE") && !trade.isPeriodic)
        body += button(trade, "barcode", "Get barcodes for a store");
    const bool isOther = way != "ALL" && way != "Credit" && way != "ATM" && way != "CVS" && way != "BARCODE";
    if (isOther)
        body += button(trade, "other", "Pay");
    body += button(trade, "leave", "Leave without paying");
    if (const auto back = trade.field("ClientBackURL"); !back.empty())
        body += "<p><a href=\"" + escapeHtml(back) + "\">Back to the shop</a></p>";
    return document("ECPay (sandbox)", body);
}

std::string ecpayErrorPage(std::string_view code, std::string_view message)
{
    return document("ECPay (sandbox): error " + std::string(code), "<p>" + escapeHtml(message) + "</p>");
}

std::string forwardingPage(std::string_view url, const Fields& fields)
{
    return document("ECPay (sandbox): done",
                    "<form id=\"onwards\" method=\"post\" action=\"" + escapeHtml(url) + "\">" +
                        hidden(fields) +
                        "<button type=\"submit\">Back to the shop</button></form>"
                        "<script>document.getElementById('onwards').submit()</script>");
}

} // namespace vidgo::sandbox
