#pragma once

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/sandbox/ecpay_stand_in.h"

namespace vidgo::sandbox {

/// Money from a card, or a try at it.
struct EcpayCharge
{
    enum class State { Failed, Authorised, Captured, GivenUp };
    State state = State::Failed;
    std::string tradeNo; ///< ECPay's.
    std::string gwsr;
    std::int64_t amount = 0;
    std::int64_t refunded = 0;
    Timestamp at{};
};

struct EcpayTrade
{
    enum class State { Created, CodeIssued, Paid, Declined };
    Fields order;
    std::string merchantTradeNo;
    std::string tradeNo; ///< ECPay's.
    std::int64_t amount = 0;
    Timestamp createdAt{};
    State state = State::Created;
    std::string paymentType; ///< "Credit_CreditCard" …, once chosen.
    std::optional<Timestamp> paidAt;
    Timestamp codeExpiresAt{};
    Fields codeFields;                ///< BankCode and vAccount, PaymentNo, or Barcode1 to 3.
    std::vector<EcpayCharge> charges; ///< By card: the first, and those of later periods.
    bool isPeriodic = false;
    bool isRunning = false; ///< Later charges are to come.
    int times = 0;
    int failuresInARow = 0;

    std::string field(std::string_view name) const { return valueOf(order, name); }
    int successes() const;
};

/// What ECPay says about a trade, as fields without their signature.
Fields paymentNotice(const EcpayTrade& trade, std::string_view merchantId, bool isSimulated);
Fields codeNotice(const EcpayTrade& trade, std::string_view merchantId);
Fields periodNotice(const EcpayTrade& trade, const EcpayCharge& charge, std::string_view merchantId);
/// `seen` is what the bank has told so far.
Fields tradeAnswer(const EcpayTrade& trade, std::string_view merchantId, bool isPaymentSeen);
/// JSON.
std::string periodAnswer(const EcpayTrade& trade, std::string_view merchantId);

/// The page on which a person pays, and one that posts a form onwards.
std::string ecpayPage(const EcpayTrade& trade);
std::string ecpayErrorPage(std::string_view code, std::string_view message);
std::string forwardingPage(std::string_view url, const Fields& fields);

} // namespace vidgo::sandbox
