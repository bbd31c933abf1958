#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/base/secret.h"
#include "vidgo/sandbox/http_listener.h"
#include "vidgo/sandbox/outbox.h"
#include "vidgo/sandbox/recorder.h"

namespace vidgo::sandbox {

/// What a person can do on Paddle's page.
enum class PaddleChoice { None, Pay, Decline, Leave };

/// "pay", "decline", "leave"; None for another word.
PaddleChoice paddleChoiceFromId(std::string_view id);

/// Something that the merchant has set up for sale.
struct PaddlePrice
{
    std::string id; ///< pri_ and 26 small letters and digits.
    std::string name;
    std::map<std::string, std::int64_t>
        amounts;    ///< By currency, in Paddle's lowest denomination, tax inside.
    int months = 0; ///< Billed every so many months; 0: once.
};

struct PaddleCurrency
{
    std::string code;
    int decimals = 2;
    std::int64_t lowestPayment = 0;
};

/// The value of Paddle-Signature for a body: `ts=…;h1=…`, HMAC-SHA-256 of "<ts>:<body>". Written from
/// Paddle's documentation of webhooks.
std::string paddleSignature(std::string_view body, const Secret& secret, Timestamp now);

/// Paddle Billing as its sandbox answers: the API with its checks and errors, a checkout page that browsers
/// can use, the script that opens it in a page of the merchant (`/paddle.js`), events in a log and as signed
/// webhooks in outbox(). For programs, the same commands are under `/_control/` (JSON).
class PaddleStandIn
{
public:
    struct Options
    {
        std::uint16_t port = 0;
        Secret apiKey{"pdl_sdbx_apikey_sandbox"};
        Secret webhookSecret{"pdl_ntfset_sandbox"};
        std::string clientToken = "test_sandbox"; ///< Of pages with the script; no secret.
        std::string webhookUrl;  ///< Empty: no webhooks; the log of events has them all the same.
        std::string checkoutUrl; ///< The merchant's payment page; empty: the stand-in's own.
        std::vector<PaddlePrice> prices;
        std::vector<PaddleCurrency> currencies{{.code = "USD", .decimals = 2, .lowestPayment = 70},
                                               {.code = "TWD", .decimals = 2, .lowestPayment = 2'500},
                                               {.code = "JPY", .decimals = 0, .lowestPayment = 100}};
        int taxPercent = 5; ///< Inside of the prices.
        Outbox::Rules notices{
            .mostTries = 3, .pause = std::chrono::minutes(5), .patience = std::chrono::seconds(5)};
    };

    /// An error that the next calls of the API meet.
    struct Refusal
    {
        int status = 429;
        std::string code = "too_many_requests";
        int retryAfter = 0; ///< Seconds; 0: no such header.
        /// The call is carried out all the same, as with an answer that a proxy lost.
        bool isDoneAllTheSame = false;
    };

    /// The clock outlives it. Fails with SandboxError::PortTaken.
    static Result<std::unique_ptr<PaddleStandIn>> open(const Options& options, const Clock& clock);
    ~PaddleStandIn();
    PaddleStandIn(const PaddleStandIn&) = delete;
    PaddleStandIn& operator=(const PaddleStandIn&) = delete;

    std::string url() const;
    Recorder& recorder();
    Outbox& outbox();
    HttpListener& listener();
    /// Where webhooks go from now on.
    void setWebhookUrl(std::string url);

    void refuseNext(const Refusal& refusal, int times = 1);

    // Commands. Each fails with BaseError::InvalidArgument when there is no such thing, or it is not in a
    // state for it.

    /// What the person does on the checkout page of a transaction.
    Outcome choose(std::string_view transaction, PaddleChoice choice);
    /// The next charge of a subscription, or a try at it; a cancellation that was planned happens instead.
    Outcome renew(std::string_view subscription, bool isPaid = true);
    /// A later try at the charge that failed.
    Outcome recover(std::string_view subscription);
    /// Paddle gives up on the charge that failed: the subscription ends.
    Outcome giveUp(std::string_view subscription);
    /// The next charges because of a change of plan are declined.
    void declineChanges(bool isDeclined);
    /// Decides about a refund that is pending.
    Outcome decideRefund(std::string_view adjustment, bool isApproved);
    /// The bank takes the money of a transaction back, all of it; and gives it back.
    Outcome chargeBack(std::string_view transaction);
    Outcome reverseChargeBack(std::string_view transaction);
    /// Sends "transaction.completed" of a transaction signed with another secret, and answers with what the
    /// merchant says.
    Result<Answer> forge(std::string_view transaction);

    /// Ids, oldest first.
    std::vector<std::string> transactions() const;
    std::vector<std::string> subscriptions() const;
    std::vector<std::string> adjustments() const;
    /// What came in altogether, by currency in the lowest denomination, whatever has gone back of it.
    std::map<std::string, std::int64_t> taken() const;
    /// "completed", "past_due" …; empty for an unknown id of any of the three.
    std::string statusOf(std::string_view id) const;

private:
    class Desk;
    explicit PaddleStandIn(std::unique_ptr<Desk> desk);
    std::unique_ptr<Desk> m_desk;
};

} // namespace vidgo::sandbox
