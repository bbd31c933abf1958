// Any bytes in place of a webhook's body, or of an API's answer; and the first line of them in place of the
// signature: nothing passes that was not signed, and what is read has what its kind must have.

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "vidgo/base/hmac.h"
#include "vidgo/billing/paddle_api.h"
#include "vidgo/billing/paddle_event.h"
#include "vidgo/billing/paddle_signature.h"

using namespace vidgo;
using namespace vidgo::billing;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void judgeSignature(std::string_view body)
{
    static const Secret kSecret(std::string("pdl_ntfset_of_the_fuzzer"));
    const Timestamp now(std::chrono::seconds(1767229688));
    const auto line = body.substr(0, body.find('\n'));
    require(!paddle::verifySignature(line, body, kSecret, now));
    const auto header = "ts=1767229687;h1=" + hmacSha256(kSecret, {"1767229687:", body});
    require(paddle::verifySignature(header, body, kSecret, now).has_value() ==
            (body.size() <= paddle::kMaxBodyBytes));
}

void readData(const Json& data)
{
    if (const auto transaction = paddle::readTransaction(data)) {
        require(paddle::isId("txn", transaction->id.value()) && transaction->currency.size() == 3);
        require(transaction->status != paddle::TransactionStatus::Completed || transaction->grandTotal);
        for (const auto& item : transaction->items)
            require(item.quantity > 0);
    }
    if (const auto subscription = paddle::readSubscription(data))
        require(paddle::isId("sub", subscription->id.value()));
    if (const auto adjustment = paddle::readAdjustment(data))
        require(paddle::isId("txn", adjustment->transaction.value()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view body(reinterpret_cast<const char*>(data), size);
    judgeSignature(body);
    if (const auto event = paddle::readEvent(body)) {
        require(paddle::isId("evt", event->id.value()) && !event->type.empty());
        readData(event->data);
    }
    for (const int status : {200, 400, 500}) {
        const paddle::HttpAnswer answer{.status = status, .body = body, .retryAfter = {}};
        (void)paddle::readTransactionAnswer(answer);
        (void)paddle::readCurrenciesAnswer(answer);
        (void)paddle::readEventsAnswer(answer);
    }
    return 0;
}
