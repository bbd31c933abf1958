#pragma once

#include <mutex>

#include "ecpay_order_rules.h"
#include "ecpay_trades.h"
#include "vidgo/base/json.h"

namespace vidgo::sandbox {

/// The stand-in itself: trades, what happens to them, and the answers to requests.
class EcpayStandIn::Desk
{
public:
    Desk(const Options& options, const Clock& clock)
        : m_options(options)
        , m_clock(clock)
        , m_outbox(clock, options.notices)
    {}

    Outcome open();
    HttpListener& listener() { return *m_listener; }
    Recorder& recorder() { return m_recorder; }
    Outbox& outbox() { return m_outbox; }

    // Commands; see EcpayStandIn.
    Result<std::optional<BrowserForm>> choose(std::string_view tradeNo, EcpayChoice choice);
    Outcome payCode(std::string_view tradeNo);
    Outcome simulatePaid(std::string_view tradeNo);
    Outcome chargePeriod(std::string_view tradeNo, bool isPaid);
    int captureAll();
    Outcome giveBack(std::string_view tradeNo);
    Result<Answer> forge(std::string_view tradeNo);
    Outcome postForged(std::string_view tradeNo);
    std::vector<std::string> trades() const;
    std::int64_t taken() const;
    /// A copy of the trade as it is now.
    Result<EcpayTrade> trade(std::string_view tradeNo) const;

private:
    using Lock = std::scoped_lock<std::mutex>;

    Answer handle(const Request& request);
    Answer route(const Request& request, const Fields& fields);
    Answer checkOut(const Fields& fields);
    Answer queryTrade(const Fields& fields);
    Answer queryPeriod(const Fields& fields);
    Answer actOnPeriod(const Fields& fields);
    Answer actOnCredit(const Fields& fields);
    Answer choosePage(const Fields& fields);
    Answer handleControl(const Request& request);
    std::optional<Answer> command(std::string_view name, const Json& arguments);
    Json state() const;

    Result<BrowserForm> forged(std::string_view tradeNo) const;
    /// Says no as ECPay would, and writes it down.
    Answer refuse(std::string_view where, const EcpayRefusal& refusal);
    /// Who signed it, when, and whether the fields are exactly these.
    std::optional<EcpayRefusal> refusalOfCall(const Fields& fields,
                                              std::initializer_list<std::string_view> names) const;
    Answer signedAnswer(Fields fields) const;

    // With the lock held.
    EcpayTrade* find(std::string_view tradeNo);
    EcpayCharge makeCharge(const EcpayTrade& trade, bool isPaid);
    std::string nextTradeNo();
    void payNow(EcpayTrade& trade, std::string paymentType);
    void payByCard(EcpayTrade& trade, bool isPaid);
    void issueCode(EcpayTrade& trade, EcpayChoice choice);
    void tell(std::string_view kind, const EcpayTrade& trade, const std::string& url, const Fields& fields);
    std::optional<BrowserForm> browserForm(const EcpayTrade& trade) const;
    static std::optional<EcpayRefusal> act(EcpayCharge& charge, std::string_view action, std::int64_t amount);

    Options m_options;
    const Clock& m_clock;
    Recorder m_recorder;
    Outbox m_outbox;
    mutable std::mutex m_mutex;
    std::deque<EcpayTrade> m_trades;
    int m_lastTrade = 0;
    std::unique_ptr<HttpListener> m_listener; // ends before what it uses
};

} // namespace vidgo::sandbox
