#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/sandbox/ecpay_mac.h"
#include "vidgo/sandbox/http_listener.h"
#include "vidgo/sandbox/outbox.h"
#include "vidgo/sandbox/recorder.h"

namespace vidgo::sandbox {

/// What a person can do on ECPay's page.
enum class EcpayChoice {
    None,
    PayByCard,
    DeclineCard,  ///< The bank says no.
    GetAccount,   ///< A virtual account to transfer to (ATM).
    GetStoreCode, ///< CVS.
    GetBarcodes,
    PayOtherwise, ///< WebATM, Apple Pay, TWQR and the like: paid at once.
    Leave         ///< Closes the page.
};

/// "card", "decline", "atm", "cvs", "barcode", "other", "leave"; None for another word.
EcpayChoice ecpayChoiceFromId(std::string_view id);

/// The form that a person's browser would post next, to a page of the merchant.
struct BrowserForm
{
    std::string url;
    Fields fields;
};

/// ECPay's all-in-one checkout as its stage environment answers, as strict as the papers say: signatures,
/// fields, ranges and times are checked, numbers of trades are never taken twice. Browsers can use its pages.
/// What it has to say to the merchant lies in outbox(). For programs, the same commands are under
/// `/_control/` (JSON).
class EcpayStandIn
{
public:
    struct Options
    {
        std::uint16_t port = 0;
        std::string merchantId = "3002607";
        EcpayKeys keys{.hashKey = "pwFHCqoQZGmho4w6", .hashIv = "EkRm7iFT261dpevs"};
        /// How long queries say "not paid" behind a payment by card: ten minutes at the real one.
        std::chrono::milliseconds bankDelay{0};
        bool refundsWork = true; ///< DoAction answers in production only; the stage environment has none.
        Outbox::Rules notices{};
    };

    /// The clock outlives it. Fails with SandboxError::PortTaken.
    static Result<std::unique_ptr<EcpayStandIn>> open(const Options& options, const Clock& clock);
    ~EcpayStandIn();
    EcpayStandIn(const EcpayStandIn&) = delete;
    EcpayStandIn& operator=(const EcpayStandIn&) = delete;

    std::string url() const;
    Recorder& recorder();
    Outbox& outbox();
    HttpListener& listener();

    // Commands. Each fails with BaseError::InvalidArgument when there is no such trade, or it is not in a
    // state for it. The numbers of trades are the merchant's.

    /// What the person does on the page. Answers with what the browser posts then, when there is an address
    /// for it.
    Result<std::optional<BrowserForm>> choose(std::string_view tradeNo, EcpayChoice choice);
    /// The money for a code came in.
    Outcome payCode(std::string_view tradeNo);
    /// The button of the merchant's console: a notice that says it is a test.
    Outcome simulatePaid(std::string_view tradeNo);
    /// The next charge of a periodic order. Six failures in a row end it.
    Outcome chargePeriod(std::string_view tradeNo, bool isPaid = true);
    /// Card charges that were authorised go to the bank, as at 20:15 each day.
    int captureAll();
    /// Somebody gives all that is left of the charges back, in the merchant's console.
    Outcome giveBack(std::string_view tradeNo);
    /// Sends a notice that says "paid" and is signed with other keys, and answers with what the merchant
    /// says.
    Result<Answer> forge(std::string_view tradeNo);

    /// Numbers of all trades, oldest first.
    std::vector<std::string> trades() const;
    /// What came in altogether, in dollars, whatever has gone back of it.
    std::int64_t taken() const;
    /// What has gone back of all charges of a trade, in dollars.
    Result<std::int64_t> refunded(std::string_view tradeNo) const;
    /// Whether later charges of a periodic order are still to come.
    Result<bool> isPeriodRunning(std::string_view tradeNo) const;

private:
    class Desk;
    explicit EcpayStandIn(std::unique_ptr<Desk> desk);
    std::unique_ptr<Desk> m_desk;
};

} // namespace vidgo::sandbox
