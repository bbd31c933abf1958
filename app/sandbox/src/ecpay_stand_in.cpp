#include "vidgo/sandbox/ecpay_stand_in.h"

#include <algorithm>
#include <array>

#include "ecpay_desk.h"
#include "taiwan_time.h"
#include "vidgo/base/base_error.h"
#include "vidgo/sandbox/http_sender.h"

namespace vidgo::sandbox {

namespace {

using namespace std::chrono_literals;
using State = EcpayTrade::State;

constexpr int kMostFailures = 6;

std::unexpected<Error> cannot(std::string_view tradeNo, std::string_view reason)
{
    return fail(BaseError::InvalidArgument, "trade " + std::string(tradeNo) + ": " + std::string(reason),
                {{"reason", std::string(reason)}});
}

bool offers(const EcpayTrade& trade, std::string_view way)
{
    const auto chosen = trade.field("ChoosePayment");
    return chosen == way || (chosen == "ALL" && !trade.isPeriodic);
}

std::string_view wayOf(EcpayChoice choice)
{
    switch (choice) {
    case EcpayChoice::GetAccount:
        return "ATM";
    case EcpayChoice::GetStoreCode:
        return "CVS";
    case EcpayChoice::GetBarcodes:
        return "BARCODE";
    default:
        return "Credit";
    }
}

std::string otherPaymentType(const std::string& way)
{
    if (way == "DigitalPayment")
        return "DigitalPayment_Jkopay";
    if (way == "TWQR")
        return "TWQR_OPAY";
    return way == "WebATM" ? "WebATM_LAND" : way + "_" + way;
}

std::chrono::milliseconds deadlineOf(const EcpayTrade& trade, EcpayChoice choice)
{
    if (choice == EcpayChoice::GetAccount)
        return std::chrono::days(wholeNumber(trade.field("ExpireDate")).value_or(3));
    const auto given = wholeNumber(trade.field("StoreExpireDate"));
    if (!given)
        return std::chrono::days(7);
    if (choice == EcpayChoice::GetBarcodes)
        return std::chrono::days(*given);
    return std::chrono::minutes(*given);
}

} // namespace

EcpayChoice ecpayChoiceFromId(std::string_view id)
{
    static constexpr std::array<std::pair<std::string_view, EcpayChoice>, 7> kChoices = {{
        {"card", EcpayChoice::PayByCard},
        {"decline", EcpayChoice::DeclineCard},
        {"atm", EcpayChoice::GetAccount},
        {"cvs", EcpayChoice::GetStoreCode},
        {"barcode", EcpayChoice::GetBarcodes},
        {"other", EcpayChoice::PayOtherwise},
        {"leave", EcpayChoice::Leave},
    }};
    const auto found = std::ranges::find(kChoices, id, &std::pair<std::string_view, EcpayChoice>::first);
    return found == kChoices.end() ? EcpayChoice::None : found->second;
}

Result<std::optional<BrowserForm>> EcpayStandIn::Desk::choose(std::string_view tradeNo, EcpayChoice choice)
{
    const Lock lock(m_mutex);
    auto* trade = find(tradeNo);
    if (!trade)
        return cannot(tradeNo, "is not known");
    if (choice == EcpayChoice::Leave)
        return std::optional<BrowserForm>();
    const bool isOpen = trade->state == State::Created || trade->state == State::Declined;
    const bool isOther = choice == EcpayChoice::PayOtherwise;
    const bool isOffered = isOther ? trade->field("ChoosePayment") != "ALL" && !offers(*trade, "Credit")
                                   : offers(*trade, wayOf(choice));
    if (choice == EcpayChoice::None || !isOpen || !isOffered)
        return cannot(tradeNo, "can't be paid in this way now");
    if (choice == EcpayChoice::PayByCard || choice == EcpayChoice::DeclineCard)
        payByCard(*trade, choice == EcpayChoice::PayByCard);
    else if (isOther)
        payNow(*trade, otherPaymentType(trade->field("ChoosePayment")));
    else
        issueCode(*trade, choice);
    return browserForm(*trade);
}

Outcome EcpayStandIn::Desk::payCode(std::string_view tradeNo)
{
    const Lock lock(m_mutex);
    auto* trade = find(tradeNo);
    if (!trade || trade->state != State::CodeIssued)
        return cannot(tradeNo, "has no code to be paid");
    if (m_clock.now() > trade->codeExpiresAt)
        return cannot(tradeNo, "has a code that is too old");
    payNow(*trade, trade->paymentType);
    return {};
}

Outcome EcpayStandIn::Desk::simulatePaid(std::string_view tradeNo)
{
    const Lock lock(m_mutex);
    const auto* trade = find(tradeNo);
    if (!trade || trade->state == State::Paid)
        return cannot(tradeNo, "is not one to be simulated");
    tell("simulated", *trade, trade->field("ReturnURL"), paymentNotice(*trade, m_options.merchantId, true));
    return {};
}

Outcome EcpayStandIn::Desk::chargePeriod(std::string_view tradeNo, bool isPaid)
{
    const Lock lock(m_mutex);
    auto* trade = find(tradeNo);
    if (!trade || !trade->isRunning)
        return cannot(tradeNo, "has no charges to come");
    trade->charges.push_back(makeCharge(*trade, isPaid));
    trade->failuresInARow = isPaid ? 0 : trade->failuresInARow + 1;
    trade->isRunning = trade->successes() < trade->times && trade->failuresInARow < kMostFailures;
    tell(isPaid ? "period" : "period failed", *trade, trade->field("PeriodReturnURL"),
         periodNotice(*trade, trade->charges.back(), m_options.merchantId));
    return {};
}

int EcpayStandIn::Desk::captureAll()
{
    const Lock lock(m_mutex);
    int count = 0;
    for (auto& trade : m_trades)
        for (auto& charge : trade.charges)
            if (charge.state == EcpayCharge::State::Authorised) {
                charge.state = EcpayCharge::State::Captured;
                ++count;
            }
    return count;
}

Outcome EcpayStandIn::Desk::giveBack(std::string_view tradeNo)
{
    const Lock lock(m_mutex);
    auto* trade = find(tradeNo);
    if (!trade || trade->charges.empty())
        return cannot(tradeNo, "was not paid by card");
    for (auto& charge : trade->charges)
        if (charge.state != EcpayCharge::State::Failed)
            charge.refunded = charge.amount;
    return {};
}

Result<BrowserForm> EcpayStandIn::Desk::forged(std::string_view tradeNo) const
{
    auto known = trade(tradeNo);
    if (!known)
        return failure(known);
    known->state = State::Paid;
    known->paidAt = m_clock.now();
    const EcpayKeys others{.hashKey = "0000000000000000", .hashIv = m_options.keys.hashIv};
    return BrowserForm{.url = known->field("ReturnURL"),
                       .fields = ecpaySigned(paymentNotice(*known, m_options.merchantId, false), others)};
}

Result<Answer> EcpayStandIn::Desk::forge(std::string_view tradeNo)
{
    const auto form = forged(tradeNo);
    if (!form)
        return std::unexpected(form.error());
    return postForm(form->url, form->fields);
}

Outcome EcpayStandIn::Desk::postForged(std::string_view tradeNo)
{
    auto form = forged(tradeNo);
    if (!form)
        return failure(form);
    m_outbox.post({.about = "forged " + std::string(tradeNo),
                   .url = form->url,
                   .contentType = "application/x-www-form-urlencoded",
                   .body = writeForm(form->fields),
                   .headers = {},
                   .isAccepted = [](const Answer&) { return true; }}); // whatever is said to it: once
    return {};
}

std::vector<std::string> EcpayStandIn::Desk::trades() const
{
    const Lock lock(m_mutex);
    std::vector<std::string> numbers;
    numbers.reserve(m_trades.size());
    for (const auto& trade : m_trades)
        numbers.push_back(trade.merchantTradeNo);
    return numbers;
}

std::int64_t EcpayStandIn::Desk::taken() const
{
    const Lock lock(m_mutex);
    std::int64_t total = 0;
    for (const auto& trade : m_trades)
        if (trade.state == State::Paid)
            total += trade.charges.empty() ? trade.amount : trade.amount * trade.successes();
    return total;
}

Result<EcpayTrade> EcpayStandIn::Desk::trade(std::string_view tradeNo) const
{
    const Lock lock(m_mutex);
    const auto found = std::ranges::find(m_trades, tradeNo, &EcpayTrade::merchantTradeNo);
    if (found == m_trades.end())
        return cannot(tradeNo, "is not known");
    return *found;
}

EcpayTrade* EcpayStandIn::Desk::find(std::string_view tradeNo)
{
    const auto found = std::ranges::find(m_trades, tradeNo, &EcpayTrade::merchantTradeNo);
    return found == m_trades.end() ? nullptr : &*found;
}

// "2601010908070001": date and time in Taiwan, and a running number.
std::string EcpayStandIn::Desk::nextTradeNo()
{
    std::string digits;
    for (const char c : taiwanTime(m_clock.now()))
        if (c >= '0' && c <= '9')
            digits += c;
    const auto number = std::to_string(10'000 + ++m_lastTrade % 10'000);
    return digits.substr(2) + number.substr(1);
}

EcpayCharge EcpayStandIn::Desk::makeCharge(const EcpayTrade& trade, bool isPaid)
{
    const bool isFirst = trade.charges.empty();
    EcpayCharge charge{.state = isPaid ? EcpayCharge::State::Authorised : EcpayCharge::State::Failed,
                       .tradeNo = isFirst ? trade.tradeNo : nextTradeNo(),
                       .amount = trade.amount,
                       .at = m_clock.now()};
    charge.gwsr = std::to_string(11'100'000 + m_lastTrade * 100 + static_cast<int>(trade.charges.size()));
    return charge;
}

void EcpayStandIn::Desk::payNow(EcpayTrade& trade, std::string paymentType)
{
    trade.state = State::Paid;
    trade.paymentType = std::move(paymentType);
    trade.paidAt = m_clock.now();
    tell("paid", trade, trade.field("ReturnURL"), paymentNotice(trade, m_options.merchantId, false));
}

void EcpayStandIn::Desk::payByCard(EcpayTrade& trade, bool isPaid)
{
    if (isPaid) {
        trade.charges.push_back(makeCharge(trade, true));
        trade.isRunning = trade.isPeriodic;
        payNow(trade, "Credit_CreditCard");
        return;
    }
    trade.state = State::Declined;
    trade.paymentType = "Credit_CreditCard";
    tell("declined", trade, trade.field("ReturnURL"), paymentNotice(trade, m_options.merchantId, false));
}

void EcpayStandIn::Desk::issueCode(EcpayTrade& trade, EcpayChoice choice)
{
    const auto number = std::to_string(100'000'000 + m_lastTrade);
    if (choice == EcpayChoice::GetAccount) {
        trade.paymentType = "ATM_LAND";
        trade.codeFields = {{"BankCode", "005"}, {"vAccount", "9103522" + number}};
    } else if (choice == EcpayChoice::GetStoreCode) {
        trade.paymentType = "CVS_CVS";
        trade.codeFields = {{"PaymentNo", "LLL26" + number}};
    } else {
        trade.paymentType = "BARCODE_BARCODE";
        trade.codeFields = {
            {"Barcode1", "1501106EA"}, {"Barcode2", "9103522" + number}, {"Barcode3", "15011" + number}};
    }
    trade.state = State::CodeIssued;
    trade.codeExpiresAt = m_clock.now() + deadlineOf(trade, choice);
    tell("code", trade, trade.field("PaymentInfoURL"), codeNotice(trade, m_options.merchantId));
}

void EcpayStandIn::Desk::tell(std::string_view kind, const EcpayTrade& trade, const std::string& url,
                              const Fields& fields)
{
    auto about = std::string(kind) + " " + trade.merchantTradeNo;
    // Anything but the four characters has it told again; an almost right answer is somebody's mistake.
    const auto judge = [this, about](const Answer& answer) {
        const bool isAccepted = answer.status == 200 && answer.body == "1|OK";
        if (!isAccepted && answer.status == 200 && !answer.body.starts_with("0|"))
            m_recorder.unexpected("ecpay: " + about + " was answered with \"" + answer.body.substr(0, 80) +
                                  "\"");
        return isAccepted;
    };
    m_outbox.post({.about = about,
                   .url = url,
                   .contentType = "application/x-www-form-urlencoded",
                   .body = writeForm(ecpaySigned(fields, m_options.keys)),
                   .headers = {},
                   .isAccepted = judge});
}

std::optional<BrowserForm> EcpayStandIn::Desk::browserForm(const EcpayTrade& trade) const
{
    const bool isCode = trade.state == State::CodeIssued;
    const auto url = trade.field(isCode ? "ClientRedirectURL" : "OrderResultURL");
    if (url.empty())
        return std::nullopt;
    const auto fields =
        isCode ? codeNotice(trade, m_options.merchantId) : paymentNotice(trade, m_options.merchantId, false);
    return BrowserForm{.url = url, .fields = ecpaySigned(fields, m_options.keys)};
}

// ---- the public face --------------------------------------------------------------------------------------

Result<std::unique_ptr<EcpayStandIn>> EcpayStandIn::open(const Options& options, const Clock& clock)
{
    auto desk = std::make_unique<Desk>(options, clock);
    if (auto opened = desk->open(); !opened)
        return failure(std::move(opened));
    return std::unique_ptr<EcpayStandIn>(new EcpayStandIn(std::move(desk)));
}

EcpayStandIn::EcpayStandIn(std::unique_ptr<Desk> desk)
    : m_desk(std::move(desk))
{}

EcpayStandIn::~EcpayStandIn() = default;

std::string EcpayStandIn::url() const
{
    return m_desk->listener().url();
}

Recorder& EcpayStandIn::recorder()
{
    return m_desk->recorder();
}

Outbox& EcpayStandIn::outbox()
{
    return m_desk->outbox();
}

HttpListener& EcpayStandIn::listener()
{
    return m_desk->listener();
}

Result<std::optional<BrowserForm>> EcpayStandIn::choose(std::string_view tradeNo, EcpayChoice choice)
{
    return m_desk->choose(tradeNo, choice);
}

Outcome EcpayStandIn::payCode(std::string_view tradeNo)
{
    return m_desk->payCode(tradeNo);
}

Outcome EcpayStandIn::simulatePaid(std::string_view tradeNo)
{
    return m_desk->simulatePaid(tradeNo);
}

Outcome EcpayStandIn::chargePeriod(std::string_view tradeNo, bool isPaid)
{
    return m_desk->chargePeriod(tradeNo, isPaid);
}

int EcpayStandIn::captureAll()
{
    return m_desk->captureAll();
}

Outcome EcpayStandIn::giveBack(std::string_view tradeNo)
{
    return m_desk->giveBack(tradeNo);
}

Result<Answer> EcpayStandIn::forge(std::string_view tradeNo)
{
    return m_desk->forge(tradeNo);
}

std::vector<std::string> EcpayStandIn::trades() const
{
    return m_desk->trades();
}

std::int64_t EcpayStandIn::taken() const
{
    return m_desk->taken();
}

Result<std::int64_t> EcpayStandIn::refunded(std::string_view tradeNo) const
{
    auto known = m_desk->trade(tradeNo);
    if (!known)
        return failure(known);
    std::int64_t total = 0;
    for (const auto& charge : known->charges)
        total += charge.refunded;
    return total;
}

Result<bool> EcpayStandIn::isPeriodRunning(std::string_view tradeNo) const
{
    auto known = m_desk->trade(tradeNo);
    if (!known)
        return failure(known);
    return known->isRunning;
}

} // namespace vidgo::sandbox
