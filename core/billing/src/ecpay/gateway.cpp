#include "vidgo/billing/ecpay_gateway.h"

#include <algorithm>
#include <array>
#include <utility>

#include "ascii.h"
#include "ecpay/gateway_reports.h"
#include "ecpay/order_rules.h"
#include "vidgo/base/text.h"
#include "vidgo/billing/billing_error.h"
#include "vidgo/billing/ecpay_order.h"

namespace vidgo::billing {

namespace {

using namespace ecpay;

constexpr std::array<std::pair<PayBy, Method>, 10> kMethods = {{{PayBy::Card, Method::Credit},
                                                                {PayBy::BankTransfer, Method::Atm},
                                                                {PayBy::WebTransfer, Method::WebAtm},
                                                                {PayBy::StoreCode, Method::Cvs},
                                                                {PayBy::StoreBarcode, Method::Barcode},
                                                                {PayBy::Wallet, Method::DigitalPayment},
                                                                {PayBy::ApplePay, Method::ApplePay},
                                                                {PayBy::QrPayment, Method::Twqr},
                                                                {PayBy::PayLater, Method::PayLater},
                                                                {PayBy::WeChat, Method::WeChat}}};

constexpr int kMonths = 99; // the most that all of ECPay's papers agree on
constexpr std::size_t kMaxName = 100;

PayBy chosen(PayBy payBy)
{
    return payBy == PayBy::Any ? PayBy::Card : payBy;
}

std::optional<Method> methodOf(PayBy payBy)
{
    for (const auto& [way, method] : kMethods)
        if (way == chosen(payBy))
            return method;
    return std::nullopt;
}

bool isByCode(Method method)
{
    return method == Method::Atm || method == Method::Cvs || method == Method::Barcode;
}

// ECPay's firewall and encoder stumble over most punctuation, so it becomes blanks.
std::string plainName(std::string_view name)
{
    std::string out;
    for (const char c : truncateUtf8(name, kMaxName)) {
        const bool isTaken = isAsciiAlnum(c) || static_cast<unsigned char>(c) >= 0x80 || c == '-' || c == '.';
        if (isTaken)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    if (out.ends_with(' '))
        out.pop_back();
    return out;
}

// A failure that leaves the end open is no failure.
Result<GatewayOutcome> unanswered(const net::HttpFailure& failed)
{
    if (!failed.mayHaveArrived())
        return std::unexpected<Error>(failed);
    return GatewayOutcome{
        .state = GatewayOutcome::State::Unknown, .reference = {}, .message = failed.internal()};
}

GatewayOutcome refusedOutcome(std::string message)
{
    return {.state = GatewayOutcome::State::Refused, .reference = {}, .message = std::move(message)};
}

GatewayOutcome openOutcome(std::string message)
{
    return {.state = GatewayOutcome::State::Unknown, .reference = {}, .message = std::move(message)};
}

// 403 is how ECPay says that it was asked too often.
std::unexpected<Error> unexpectedStatus(int status)
{
    return fail(BillingError::GatewayBusy, "status " + std::to_string(status),
                {{"gateway", std::string(kGateway)}});
}

bool isCapturing(Timestamp now)
{
    const auto time = taiwanTime(now).substr(11, 5);
    return time >= "20:15" && time < "20:30";
}

} // namespace

EcpayGateway::EcpayGateway(EcpaySettings settings, net::HttpClient& http, const Clock& clock)
    : m_settings(std::move(settings))
    , m_http(http)
    , m_clock(clock)
{}

// ---- what is offered --------------------------------------------------------------------------------------

bool EcpayGateway::offers(const SoldItem& item, const Money& amount, PayBy payBy, bool isRecurring) const
{
    const auto& account = m_settings.account;
    if (account.merchantId.empty() || account.hashKey.isEmpty() || account.hashIv.isEmpty())
        return false;
    const auto method = methodOf(payBy);
    if (!method || !m_settings.ways.contains(chosen(payBy)))
        return false;
    const bool isInStores = *method == Method::Cvs || *method == Method::Barcode;
    if (isInStores && item.kind == SoldItem::Kind::Package && !m_settings.sellsPackagesInStores)
        return false;
    if (isRecurring && (*method != Method::Credit || !m_settings.hasSubscriptions))
        return false;
    Order order;
    order.amount = amount;
    order.method = *method;
    return chargeableDollars(order, account).has_value();
}

std::vector<PayBy> EcpayGateway::waysToPay(const SoldItem& item, const Money& amount, bool isRecurring) const
{
    std::vector<PayBy> ways;
    for (const auto& [way, method] : kMethods)
        if (offers(item, amount, way, isRecurring))
            ways.push_back(way);
    return ways;
}

Result<CheckoutPage> EcpayGateway::startCheckout(const CheckoutRequest& request, const std::stop_token&)
{
    const auto method = methodOf(request.payBy);
    if (!method || !offers(request.item, request.amount, request.payBy, request.isRecurring))
        return fail(BillingError::AmountNotOffered, "ECPay does not sell " + toDecimal(request.amount) +
                                                        " by " + std::string(payById(request.payBy)));
    auto tradeNo = tradeNoOf(request.attempt.value(), m_settings.tradeNoPrefix, m_settings.account);
    if (!tradeNo)
        return failure(tradeNo);
    const auto name = plainName(request.item.name);
    Order order;
    order.tradeNo = *tradeNo;
    order.createdAt = request.createdAt;
    order.amount = request.amount;
    order.method = *method;
    order.language = request.language;
    order.description = "VidGo Studio";
    order.items = {name.empty() ? plainName("VidGo " + request.item.id) : name};
    order.returnUrl = noticeUrl(kNoticePath);
    order.clientBackUrl = m_settings.backUrl;
    if (isByCode(*method))
        order.paymentInfoUrl = noticeUrl(kCodePath);
    else
        order.orderResultUrl = noticeUrl(kReturnPath);
    order.customFields[kAttemptField] = request.attempt.value();
    order.customFields[kOrderField] = request.order.value();
    order.customFields[kAccountField] = request.account.value();
    if (request.isRecurring) {
        order.customFields[kKindField] = kRecurringKind;
        order.period = Period{.unit = Period::Unit::Month,
                              .frequency = 1,
                              .times = kMonths,
                              .notificationUrl = noticeUrl(kRenewalPath)};
    }
    auto fields = orderForm(order, m_settings.account);
    if (!fields)
        return failure(fields);
    return CheckoutPage{.url = m_settings.host + std::string(kCheckoutPath),
                        .fields = std::move(*fields),
                        .reference = std::move(*tradeNo),
                        .gatewayCustomer = {}};
}

// ---- what comes in ----------------------------------------------------------------------------------------

Result<Notice> EcpayGateway::readNotice(const RawNotice& notice) const
{
    const RawForm request{.contentType = notice.contentType, .body = notice.body};
    if (notice.path == kRenewalPath) {
        const auto said = readPeriodNotice(request, m_settings.account);
        if (!said)
            return std::unexpected(said.error());
        return noticeOf(*said, m_clock.now());
    }
    const bool isFromBrowser = notice.path == kReturnPath;
    if (!isFromBrowser && notice.path != kNoticePath && notice.path != kCodePath)
        return fail(BillingError::MessageMalformed, "no notices at " + std::string(notice.path.substr(0, 40)),
                    {{"gateway", std::string(kGateway)}, {"reason", "an unknown address"}});
    const auto said = readPaymentNotice(request, m_settings.account);
    if (!said)
        return std::unexpected(said.error());
    return noticeOf(*said, isFromBrowser, m_clock.now());
}

NoticeAnswer EcpayGateway::accepted() const
{
    return {.status = 200, .contentType = "text/plain", .body = std::string(kAccepted)};
}

NoticeAnswer EcpayGateway::refused(const Error& error) const
{
    return {.status = 200, .contentType = "text/plain", .body = "0|" + std::string(error.id())};
}

// ---- questions --------------------------------------------------------------------------------------------

Result<std::vector<Report>> EcpayGateway::askAttempt(const AttemptId& attempt, std::string_view reference,
                                                     const std::stop_token& stop)
{
    auto tradeNo = reference.empty()
                       ? tradeNoOf(attempt.value(), m_settings.tradeNoPrefix, m_settings.account)
                       : Result<std::string>(std::string(reference));
    if (!tradeNo)
        return failure(tradeNo);
    auto query = tradeQuery(*tradeNo, m_clock.now(), m_settings.account);
    if (!query)
        return failure(query);
    auto body = ask(kTradeQueryPath, *query, stop);
    if (!body)
        return failure(body);
    const auto state = readTradeAnswer(*body, *tradeNo, m_settings.account);
    if (!state)
        return std::unexpected(state.error());
    return std::vector<Report>{reportOf(*state)};
}

Result<std::vector<Report>> EcpayGateway::askSubscription(std::string_view subscription,
                                                          const std::stop_token& stop)
{
    auto query = periodQuery(subscription, m_clock.now(), m_settings.account);
    if (!query)
        return failure(query);
    auto body = ask(kPeriodQueryPath, *query, stop);
    if (!body)
        return failure(body);
    const auto state = readPeriodAnswer(*body, subscription, m_settings.account);
    if (!state)
        return std::unexpected(state.error());
    return reportsOf(*state, m_clock.now());
}

Result<NoticePage> EcpayGateway::noticesSince(std::string_view cursor, const std::stop_token&)
{
    return NoticePage{.notices = {}, .cursor = std::string(cursor), .hasMore = false};
}

// ---- orders -----------------------------------------------------------------------------------------------

Result<GatewayOutcome> EcpayGateway::cancelSubscription(std::string_view subscription,
                                                        const std::stop_token& stop)
{
    auto action = periodAction(PeriodAction::Cancel, subscription, m_clock.now(), m_settings.account);
    if (!action)
        return failure(action);
    // A read, because to stop it twice does no more than to stop it once.
    const auto answer = post(kPeriodActionPath, *action, net::CallKind::Read, stop);
    if (!answer)
        return unanswered(answer.error());
    if (answer->status == 403)
        return unexpectedStatus(answer->status);
    const auto said = readPeriodActionAnswer(answer->body, subscription, m_settings.account);
    if (answer->status != 200 || !said)
        return openOutcome(said ? "status " + std::to_string(answer->status) : said.error().internal());
    if (!said->isDone)
        return refusedOutcome(said->code + " " + said->message);
    return GatewayOutcome{.state = GatewayOutcome::State::Done,
                          .reference = std::string(subscription),
                          .message = said->code + " " + said->message};
}

Result<GatewayOutcome> EcpayGateway::keepSubscription(std::string_view, const std::stop_token&)
{
    return refusedOutcome("ECPay can't take a cancellation back");
}

Result<GatewayOutcome> EcpayGateway::changePlan(std::string_view, const SoldItem&, bool,
                                                const std::stop_token&)
{
    return refusedOutcome("ECPay can't change the amount of later charges");
}

// A charge that the bank has not been sent yet (in the evening) knows no refund: its capture is taken back,
// if one is planned, and the authorisation given up. ECPay refuses what does not fit the state of the charge.
Result<GatewayOutcome> EcpayGateway::refund(const RefundRequest& request, const std::stop_token& stop)
{
    if (chosen(request.payBy) != PayBy::Card)
        return refusedOutcome("ECPay pays back to cards only");
    if (!m_settings.hasRefunds)
        return refusedOutcome("this system of ECPay pays nothing back");
    if (isCapturing(m_clock.now()))
        return fail(BillingError::GatewayBusy, "captures run at this time",
                    {{"gateway", std::string(kGateway)}});
    const auto tradeNo = tradeNoOfPayment(request, stop);
    if (!tradeNo)
        return std::unexpected(tradeNo.error());
    const bool isWhole = request.amount == request.paidAmount;
    std::string messages;
    for (const auto action : {CreditAction::Refund, CreditAction::CancelCapture, CreditAction::GiveUp}) {
        if (action != CreditAction::Refund && !isWhole)
            break;
        auto fields = creditAction(action, request.reference, *tradeNo, request.amount, m_settings.account);
        if (!fields)
            return failure(fields);
        const auto answer = post(kCreditActionPath, *fields, net::CallKind::Write, stop);
        if (!answer && action == CreditAction::Refund)
            return unanswered(answer.error());
        if (!answer)
            return openOutcome(messages + answer.error().internal());
        const auto said = readCreditActionAnswer(answer->body, request.reference, m_settings.account);
        if (answer->status != 200 || !said)
            return openOutcome(messages + "status " + std::to_string(answer->status));
        messages += said->code + " " + said->message + "; ";
        if (said->isDone && action != CreditAction::CancelCapture)
            return GatewayOutcome{
                .state = GatewayOutcome::State::Done, .reference = *tradeNo, .message = std::move(messages)};
    }
    return refusedOutcome(std::move(messages));
}

// ---- how it is asked --------------------------------------------------------------------------------------

std::string EcpayGateway::noticeUrl(std::string_view path) const
{
    return m_settings.baseUrl + "/payments/" + std::string(gatewayId(GatewayId::Ecpay)) + "/" +
           std::string(path);
}

net::HttpResult EcpayGateway::post(std::string_view path, const FormFields& fields, net::CallKind kind,
                                   const std::stop_token& stop)
{
    net::HttpRequest request;
    request.method = "POST";
    request.url = m_settings.host + std::string(path);
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = encodeForm(fields);
    request.kind = kind;
    return m_http.send(request, stop);
}

Result<std::string> EcpayGateway::ask(std::string_view path, const FormFields& fields,
                                      const std::stop_token& stop)
{
    auto answer = post(path, fields, net::CallKind::Read, stop);
    if (!answer)
        return std::unexpected<Error>(answer.error());
    if (answer->status != 200)
        return unexpectedStatus(answer->status);
    return std::move(answer->body);
}

Result<std::string> EcpayGateway::tradeNoOfPayment(const RefundRequest& request, const std::stop_token& stop)
{
    if (!request.payment.starts_with(kChargePrefix))
        return request.payment;
    auto query = periodQuery(request.reference, m_clock.now(), m_settings.account);
    if (!query)
        return failure(query);
    auto body = ask(kPeriodQueryPath, *query, stop);
    if (!body)
        return failure(body);
    const auto state = readPeriodAnswer(*body, request.reference, m_settings.account);
    if (!state)
        return std::unexpected(state.error());
    const auto number = std::string_view(request.payment).substr(kChargePrefix.size());
    const auto found = std::ranges::find(state->charges, number, &PeriodCharge::authorisation);
    if (found == state->charges.end())
        return fail(BillingError::OrderInvalid, "no charge " + std::string(number),
                    {{"reason", "the gateway does not know this charge"}});
    return found->gatewayTradeNo;
}

} // namespace vidgo::billing
