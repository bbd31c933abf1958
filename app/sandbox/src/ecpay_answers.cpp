#include <algorithm>
#include <array>
#include <utility>

#include "control.h"
#include "ecpay_desk.h"
#include "vidgo/base/secret.h"

// What the stand-in answers to requests.
namespace vidgo::sandbox {

namespace {

using namespace std::chrono_literals;
using State = EcpayTrade::State;

constexpr std::string_view kCheckOut = "/Cashier/AioCheckOut/V5";
constexpr std::string_view kQueryTrade = "/Cashier/QueryTradeInfo/V5";
constexpr std::string_view kQueryPeriod = "/Cashier/QueryCreditCardPeriodInfo";
constexpr std::string_view kPeriodAction = "/Cashier/CreditCardPeriodAction";
constexpr std::string_view kCreditAction = "/CreditDetail/DoAction";
constexpr std::string_view kPage = "/_page/choose";

constexpr auto kTimeWindow = 3min;

Answer html(std::string body)
{
    return {.contentType = "text/html; charset=utf-8", .body = std::move(body), .headers = {}};
}

bool isForm(std::string_view contentType)
{
    constexpr std::string_view kForm = "application/x-www-form-urlencoded";
    if (contentType == kForm)
        return true;
    auto rest = contentType;
    rest.remove_prefix(std::min(rest.size(), kForm.size()));
    return contentType.starts_with(kForm) && (rest == "; charset=UTF-8" || rest == "; charset=utf-8" ||
                                              rest == ";charset=UTF-8" || rest == ";charset=utf-8");
}

} // namespace

Outcome EcpayStandIn::Desk::open()
{
    auto listener =
        HttpListener::open({.port = m_options.port, .maxBody = 64U * 1024, .recorder = &m_recorder},
                           [this](const Request& request) { return handle(request); });
    if (!listener)
        return failure(listener);
    m_listener = std::move(*listener);
    return {};
}

Answer EcpayStandIn::Desk::handle(const Request& request)
{
    if (request.path().starts_with("/_control/"))
        return handleControl(request);
    const auto path = std::string(request.path());
    static constexpr std::initializer_list<std::string_view> kPaths = {
        kCheckOut, kQueryTrade, kQueryPeriod, kPeriodAction, kCreditAction, kPage};
    if (std::ranges::find(kPaths, path) == kPaths.end()) {
        m_recorder.unexpected("ecpay: unknown path " + path);
        return {.status = 404, .body = "Not Found", .headers = {}};
    }
    if (request.method != "POST" || !request.query().empty()) {
        m_recorder.unexpected("ecpay: " + request.method + " " + request.target);
        return {.status = 405, .body = "Method Not Allowed", .headers = {}};
    }
    const auto fields = readForm(request.body);
    if (!isForm(request.header("Content-Type")) || !fields)
        return refuse(path, {"10100050", "Parameter Error. Not a form"});
    return route(request, *fields);
}

Answer EcpayStandIn::Desk::route(const Request& request, const Fields& fields)
{
    if (request.path() == kCheckOut)
        return checkOut(fields);
    if (request.path() == kQueryTrade)
        return queryTrade(fields);
    if (request.path() == kQueryPeriod)
        return queryPeriod(fields);
    if (request.path() == kPeriodAction)
        return actOnPeriod(fields);
    return request.path() == kPage ? choosePage(fields) : actOnCredit(fields);
}

Answer EcpayStandIn::Desk::refuse(std::string_view where, const EcpayRefusal& refusal)
{
    m_recorder.unexpected("ecpay: " + std::string(where) + ": " + refusal.code + " " + refusal.message);
    if (where == kCheckOut)
        return html(ecpayErrorPage(refusal.code, refusal.message));
    return {.body = "0|" + refusal.code + " " + refusal.message, .headers = {}};
}

std::optional<EcpayRefusal>
EcpayStandIn::Desk::refusalOfCall(const Fields& fields, std::initializer_list<std::string_view> names) const
{
    for (const auto& field : fields)
        if (std::ranges::find(names, field.name) == names.end())
            return EcpayRefusal{"10200002", field.name + " is not a field of this call"};
    for (const auto name : names)
        if (name != "PlatformID" && !sandbox::find(fields, name))
            return EcpayRefusal{"10200002", std::string(name) + " is missing"};
    if (!equalInConstantTime(valueOf(fields, "CheckMacValue"), ecpayMac(fields, m_options.keys)))
        return EcpayRefusal{"10200073", "CheckMacValue Error"};
    if (valueOf(fields, "MerchantID") != m_options.merchantId)
        return EcpayRefusal{"10200009", "MerchantID Error"};
    const auto* sentAt = sandbox::find(fields, "TimeStamp");
    if (!sentAt)
        return std::nullopt;
    const auto seconds = wholeNumber(*sentAt);
    const auto age = seconds ? m_clock.now() - Timestamp(std::chrono::seconds(*seconds)) : 24h;
    if (age > kTimeWindow || age < -kTimeWindow)
        return EcpayRefusal{"10200074", "TimeStamp is not of the last three minutes"};
    return std::nullopt;
}

Answer EcpayStandIn::Desk::checkOut(const Fields& fields)
{
    if (!equalInConstantTime(valueOf(fields, "CheckMacValue"), ecpayMac(fields, m_options.keys)))
        return refuse(kCheckOut, {"10200073", "CheckMacValue Error"});
    if (valueOf(fields, "MerchantID") != m_options.merchantId)
        return refuse(kCheckOut, {"10200009", "MerchantID Error"});
    if (const auto refusal = refusalOfOrder(fields, m_clock.now()))
        return refuse(kCheckOut, *refusal);
    const Lock lock(m_mutex);
    const auto number = valueOf(fields, "MerchantTradeNo");
    if (const auto* known = find(number)) {
        // A person who reloads the page does this too, so only other fields are the merchant's mistake.
        const EcpayRefusal refusal{"10300028", "MerchantTradeNo was used before"};
        return known->order == fields ? html(ecpayErrorPage(refusal.code, refusal.message))
                                      : refuse(kCheckOut, refusal);
    }
    EcpayTrade trade{.order = fields, .merchantTradeNo = number, .tradeNo = nextTradeNo()};
    trade.amount = wholeNumber(valueOf(fields, "TotalAmount")).value_or(0);
    trade.createdAt = m_clock.now();
    trade.times = static_cast<int>(wholeNumber(valueOf(fields, "ExecTimes")).value_or(0));
    trade.isPeriodic = trade.times > 0;
    m_trades.push_back(std::move(trade));
    return html(ecpayPage(m_trades.back()));
}

Answer EcpayStandIn::Desk::signedAnswer(Fields fields) const
{
    return {.contentType = "text/html; charset=utf-8", // as the real one has it
            .body = writeForm(ecpaySigned(std::move(fields), m_options.keys)),
            .headers = {}};
}

Answer EcpayStandIn::Desk::queryTrade(const Fields& fields)
{
    if (const auto refusal = refusalOfCall(
            fields, {"MerchantID", "MerchantTradeNo", "TimeStamp", "PlatformID", "CheckMacValue"}))
        return refuse(kQueryTrade, *refusal);
    const Lock lock(m_mutex);
    const auto number = valueOf(fields, "MerchantTradeNo");
    const auto* trade = find(number);
    if (!trade)
        return signedAnswer({{"MerchantID", m_options.merchantId},
                             {"MerchantTradeNo", number},
                             {"StoreID", ""},
                             {"TradeNo", ""},
                             {"TradeAmt", "0"},
                             {"PaymentDate", ""},
                             {"PaymentType", ""},
                             {"HandlingCharge", "0"},
                             {"PaymentTypeChargeFee", "0"},
                             {"TradeDate", ""},
                             {"TradeStatus", "10200047"},
                             {"ItemName", ""}});
    const bool isSeen =
        trade->charges.empty() || !trade->paidAt || m_clock.now() - *trade->paidAt >= m_options.bankDelay;
    return signedAnswer(tradeAnswer(*trade, m_options.merchantId, isSeen));
}

Answer EcpayStandIn::Desk::queryPeriod(const Fields& fields)
{
    if (const auto refusal = refusalOfCall(
            fields, {"MerchantID", "MerchantTradeNo", "TimeStamp", "PlatformID", "CheckMacValue"}))
        return refuse(kQueryPeriod, *refusal);
    const Lock lock(m_mutex);
    const auto number = valueOf(fields, "MerchantTradeNo");
    const auto* trade = find(number);
    if (!trade || !trade->isPeriodic)
        return refuse(kQueryPeriod, {"10200047", "no periodic order " + number});
    return {
        .contentType = "application/json", .body = periodAnswer(*trade, m_options.merchantId), .headers = {}};
}

Answer EcpayStandIn::Desk::actOnPeriod(const Fields& fields)
{
    if (const auto refusal = refusalOfCall(
            fields, {"MerchantID", "MerchantTradeNo", "Action", "TimeStamp", "PlatformID", "CheckMacValue"}))
        return refuse(kPeriodAction, *refusal);
    const Lock lock(m_mutex);
    const auto number = valueOf(fields, "MerchantTradeNo");
    auto* trade = find(number);
    if (!trade || !trade->isPeriodic)
        return refuse(kPeriodAction, {"10200047", "no periodic order " + number});
    if (valueOf(fields, "Action") != "Cancel") // ReAuth does not work on stage
        return refuse(kPeriodAction, {"10200002", "Action is not Cancel"});
    const bool wasRunning = std::exchange(trade->isRunning, false);
    return signedAnswer({{"MerchantID", m_options.merchantId},
                         {"MerchantTradeNo", number},
                         {"RtnCode", wasRunning ? "1" : "90100149"},
                         {"RtnMsg", wasRunning ? "Cancelled" : "Already stopped"}});
}

std::optional<EcpayRefusal> EcpayStandIn::Desk::act(EcpayCharge& charge, std::string_view action,
                                                    std::int64_t amount)
{
    using Of = EcpayCharge::State;
    const auto left = charge.amount - charge.refunded;
    if (amount < 1 || amount > left)
        return EcpayRefusal{"10200050", "the amount is above what is left"};
    if (action == "N" && charge.state == Of::Authorised && amount == charge.amount) {
        charge.state = Of::GivenUp;
        charge.refunded = charge.amount;
        return std::nullopt;
    }
    if (action == "C" && charge.state == Of::Authorised && amount == charge.amount) {
        charge.state = Of::Captured;
        return std::nullopt;
    }
    if (action == "R" && charge.state == Of::Captured) {
        charge.refunded += amount;
        return std::nullopt;
    }
    return EcpayRefusal{"10200099", "the charge is not in a state for this"};
}

Answer EcpayStandIn::Desk::actOnCredit(const Fields& fields)
{
    if (!m_options.refundsWork)
        return refuse(kCreditAction, {"10200099", "not on stage"});
    if (const auto refusal = refusalOfCall(fields, {"MerchantID", "MerchantTradeNo", "TradeNo", "Action",
                                                    "TotalAmount", "PlatformID", "CheckMacValue"}))
        return refuse(kCreditAction, *refusal);
    const Lock lock(m_mutex);
    const auto number = valueOf(fields, "MerchantTradeNo");
    const auto tradeNo = valueOf(fields, "TradeNo");
    const auto action = valueOf(fields, "Action");
    auto* trade = find(number);
    const auto charge = trade ? std::ranges::find(trade->charges, tradeNo, &EcpayCharge::tradeNo)
                              : std::vector<EcpayCharge>::iterator();
    if (!trade || charge == trade->charges.end() ||
        std::string_view("CREN").find(action) == std::string::npos || action.size() != 1)
        return refuse(kCreditAction, {"10200047", "no charge " + tradeNo + " by card of " + number});
    // Which state a charge is in is the bank's business: to try is no mistake.
    const auto refusal = act(*charge, action, wholeNumber(valueOf(fields, "TotalAmount")).value_or(0));
    return {.contentType = "text/html; charset=utf-8",
            .body = writeForm({{"MerchantID", m_options.merchantId},
                               {"MerchantTradeNo", number},
                               {"TradeNo", tradeNo},
                               {"RtnCode", refusal ? refusal->code : "1"},
                               {"RtnMsg", refusal ? refusal->message : "OK"}}),
            .headers = {}};
}

Answer EcpayStandIn::Desk::choosePage(const Fields& fields)
{
    const auto form = choose(valueOf(fields, "trade"), ecpayChoiceFromId(valueOf(fields, "choice")));
    if (!form)
        return html(ecpayErrorPage("10200095", form.error().internal()));
    if (*form)
        return html(forwardingPage((*form)->url, (*form)->fields));
    return html("<!doctype html><title>ECPay (sandbox)</title><p>You may close this page.</p>");
}

Answer EcpayStandIn::Desk::handleControl(const Request& request)
{
    return control({.outbox = m_outbox,
                    .recorder = m_recorder,
                    .state = [this] { return state(); },
                    .command = [this](std::string_view name,
                                      const Json& arguments) { return command(name, arguments); }},
                   request);
}

std::optional<Answer> EcpayStandIn::Desk::command(std::string_view name, const Json& arguments)
{
    const auto number = textOf(arguments, "trade");
    if (name == "choose") {
        auto chosen = choose(number, ecpayChoiceFromId(textOf(arguments, "choice")));
        return controlAnswer(chosen ? Outcome() : Outcome(failure(chosen)));
    }
    if (name == "pay-code")
        return controlAnswer(payCode(number));
    if (name == "simulate-paid")
        return controlAnswer(simulatePaid(number));
    if (name == "advance" || name == "fail-period")
        return controlAnswer(chargePeriod(number, name == "advance"));
    if (name == "forge")
        return controlAnswer(postForged(number));
    if (name == "give-back")
        return controlAnswer(giveBack(number));
    if (name == "capture")
        return jsonAnswer(200, Json::Object{{"captured", captureAll()}});
    return std::nullopt;
}

Json EcpayStandIn::Desk::state() const
{
    static constexpr std::array<std::string_view, 4> kStates = {"created", "code_issued", "paid", "declined"};
    const Lock lock(m_mutex);
    Json::Array trades;
    for (const auto& trade : m_trades)
        trades.emplace_back(Json::Object{{"trade", trade.merchantTradeNo},
                                         {"amount", trade.amount},
                                         {"state", kStates.at(static_cast<std::size_t>(trade.state))},
                                         {"charges", static_cast<std::int64_t>(trade.charges.size())},
                                         {"running", trade.isRunning}});
    return Json::Object{{"trades", std::move(trades)}};
}

} // namespace vidgo::sandbox
