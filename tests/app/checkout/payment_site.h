#pragma once

#include <mutex>
#include <string>
#include <vector>

#include <QString>
#include <QStringList>
#include <QUrl>

#include "vidgo/base/clock.h"
#include "vidgo/billing/ecpay_order.h"
#include "vidgo/sandbox/ecpay_stand_in.h"
#include "vidgo/sandbox/http_listener.h"

namespace vidgo::test {

/// Our server as far as a person's browser sees it, and ECPay's stand-in behind it.
class PaymentSite
{
public:
    PaymentSite()
        : m_ecpay(std::move(*sandbox::EcpayStandIn::open({}, m_clock)))
        , m_server(std::move(*sandbox::HttpListener::open(
              {}, [this](const sandbox::Request& request) { return answer(request); })))
    {}

    QUrl url(const char* path) const
    {
        return {QString::fromStdString(m_server->url()) + QLatin1String(path)};
    }
    QStringList ends() const { return {url("/return").toString()}; }
    QStringList origins() const { return {QString::fromStdString(m_ecpay->url())}; }
    sandbox::EcpayStandIn& ecpay() { return *m_ecpay; }
    /// The next `times` requests for `path` are cut off.
    void cut(const char* path, int times)
    {
        m_server->inject(path, {.kind = sandbox::Fault::Kind::CutBefore, .retryAfter = {}}, times);
    }
    /// "GET /pay" and so on, in order.
    std::vector<std::string> asked() const
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }

private:
    static sandbox::Answer page(const std::string& body)
    {
        return {.status = 200,
                .contentType = "text/html; charset=utf-8",
                .body =
                    "<!doctype html><html><head><meta charset=\"utf-8\"><title>VidGo</title></head><body>" +
                    body + "</body></html>",
                .headers = {}};
    }

    sandbox::Answer answer(const sandbox::Request& request)
    {
        if (request.path() != "/favicon.ico") {
            const std::lock_guard lock(m_mutex);
            m_asked.push_back(request.method + " " + std::string(request.path()));
        }
        if (request.path() == "/pay")
            return page(form());
        if (request.path() == "/return")
            return page("<p>You can close this page.</p>");
        if (request.path() == "/links")
            return page("<a id=\"away\" href=\"https://elsewhere.example/\">Away</a>"
                        "<a id=\"file\" href=\"/file\">A file</a>"
                        "<button id=\"popup\" "
                        "onclick=\"window.open('https://elsewhere.example/popup')\">Open</button>");
        if (request.path() == "/file")
            return {.status = 200,
                    .contentType = "application/octet-stream",
                    .body = "0123456789",
                    .headers = {{"Content-Disposition", "attachment; filename=\"checkout-download.bin\""}}};
        if (request.path() == "/at-once")
            return {
                .status = 302, .contentType = "text/plain", .body = {}, .headers = {{"Location", "/return"}}};
        return {.status = 404, .contentType = "text/plain", .body = "not here", .headers = {}};
    }

    // The signed order, sent by the page itself, as our server's page does.
    std::string form() const
    {
        billing::ecpay::Account account{.merchantId = "3002607",
                                        .hashKey = Secret("pwFHCqoQZGmho4w6"),
                                        .hashIv = Secret("EkRm7iFT261dpevs"),
                                        .reach = billing::ecpay::Reach::Loopback,
                                        .contractRanges = {}};
        billing::ecpay::Order order;
        order.tradeNo = "VG00000000000000TEST";
        order.createdAt = m_clock.now();
        order.amount = Money(599 * 100, Currency::twd());
        order.description = "Starter";
        order.items = {"Starter"};
        order.returnUrl = m_server->url() + "/notice";
        order.orderResultUrl = m_server->url() + "/return";
        const auto fields = billing::ecpay::orderForm(order, account);
        if (!fields)
            return "<p>" + fields.error().internal() + "</p>";
        std::string html = "<form id=\"order\" method=\"post\" action=\"" + m_ecpay->url() +
                           std::string(billing::ecpay::kCheckoutPath) + "\">";
        for (const auto& field : *fields)
            html += "<input type=\"hidden\" name=\"" + sandbox::escapeHtml(field.name) + "\" value=\"" +
                    sandbox::escapeHtml(field.value) + "\">";
        return html + "</form><script>document.getElementById('order').submit()</script>";
    }

    SystemClock m_clock;
    mutable std::mutex m_mutex;
    std::vector<std::string> m_asked;
    std::unique_ptr<sandbox::EcpayStandIn> m_ecpay;
    std::unique_ptr<sandbox::HttpListener> m_server;
};

} // namespace vidgo::test
