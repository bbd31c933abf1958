#include <algorithm>
#include <array>
#include <charconv>

#include "ascii.h"
#include "paddle/member_reader.h"
#include "vidgo/billing/billing_error.h"
#include "vidgo/billing/paddle_api.h"
#include "vidgo/billing/paddle_signature.h"

namespace vidgo::billing::paddle {

namespace {

struct CodeAdvice
{
    std::string_view code;
    Advice advice;
};

// Source: the error codes that Paddle documents for the calls made here.
constexpr std::array kAdvice{
    CodeAdvice{"authentication_missing", Advice::AskOperator},
    CodeAdvice{"authentication_malformed", Advice::AskOperator},
    CodeAdvice{"invalid_token", Advice::AskOperator},
    CodeAdvice{"forbidden", Advice::AskOperator},
    CodeAdvice{"paddle_billing_not_enabled", Advice::AskOperator},
    CodeAdvice{"transaction_default_checkout_url_not_set", Advice::AskOperator},
    CodeAdvice{"transaction_checkout_url_domain_is_not_approved", Advice::AskOperator},
    CodeAdvice{"transaction_checkout_not_enabled", Advice::AskOperator},
    CodeAdvice{"transaction_creation_blocked", Advice::AskOperator},
    CodeAdvice{"transaction_payout_account_required", Advice::AskOperator},
    CodeAdvice{"subscription_product_tax_category_not_approved", Advice::AskOperator},
    CodeAdvice{"too_many_requests", Advice::TryLater},
    CodeAdvice{"temporarily_unavailable", Advice::TryLater},
    CodeAdvice{"service_unavailable", Advice::TryLater},
    CodeAdvice{"bad_gateway", Advice::TryLater},
    CodeAdvice{"internal_error", Advice::TryLater},
    CodeAdvice{"concurrent_modification", Advice::TryLater},
    CodeAdvice{"subscription_locked_processing", Advice::TryLater},
    CodeAdvice{"subscription_locked_renewal", Advice::TryLater},
    CodeAdvice{"subscription_locked_pending_changes", Advice::TryLater},
    CodeAdvice{"invalid_field", Advice::OurMistake},
    CodeAdvice{"invalid_json", Advice::OurMistake},
    CodeAdvice{"bad_request", Advice::OurMistake},
    CodeAdvice{"not_found", Advice::OurMistake},
    CodeAdvice{"entity_archived", Advice::OurMistake},
    CodeAdvice{"conflict", Advice::OurMistake},
    CodeAdvice{"customer_already_exists", Advice::OurMistake},
    CodeAdvice{"transaction_item_quantity_out_of_range", Advice::OurMistake},
    CodeAdvice{"transaction_price_not_found", Advice::OurMistake},
    CodeAdvice{"transaction_both_price_id_and_object_found", Advice::OurMistake},
    CodeAdvice{"subscription_items_update_missing_proration_billing_mode", Advice::OurMistake},
    CodeAdvice{"subscription_all_items_removed", Advice::OurMistake},
    CodeAdvice{"subscription_quantity_missing_for_new_items", Advice::OurMistake},
    CodeAdvice{"customer_email_invalid", Advice::TellCustomer},
    CodeAdvice{"customer_email_domain_not_allowed", Advice::TellCustomer},
    CodeAdvice{"transaction_balance_less_than_charge_limit", Advice::TellCustomer},
    CodeAdvice{"subscription_payment_declined", Advice::TellCustomer},
    CodeAdvice{"subscription_update_when_past_due", Advice::TellCustomer},
    CodeAdvice{"subscription_update_when_canceled", Advice::TellCustomer},
    CodeAdvice{"subscription_outstanding_transaction", Advice::TellCustomer},
    CodeAdvice{"subscription_immediate_charge_hour_limit_exceeded", Advice::TellCustomer},
    CodeAdvice{"subscription_outstanding_pending_refund", Advice::RefundRule},
};

Advice adviceOf(std::string_view code, int status)
{
    const auto found = std::ranges::find(kAdvice, code, &CodeAdvice::code);
    if (found != kAdvice.end())
        return found->advice;
    if (code.starts_with("adjustment_"))
        return Advice::RefundRule;
    if (status == 401 || status == 403)
        return Advice::AskOperator;
    return status == 429 || status >= 500 ? Advice::TryLater : Advice::Unknown;
}

std::optional<std::chrono::seconds> secondsOf(std::string_view text)
{
    int seconds = 0;
    if (!isAsciiDigits(text) || text.size() > 6)
        return std::nullopt;
    std::from_chars(text.data(), text.data() + text.size(), seconds);
    return std::chrono::seconds(seconds);
}

Result<Refusal> readRefusal(const HttpAnswer& answer)
{
    Refusal refusal{.advice = adviceOf("", answer.status),
                    .status = answer.status,
                    .code = {},
                    .detail = {},
                    .requestId = {},
                    .fields = {},
                    .retryAfter = secondsOf(answer.retryAfter),
                    .mayHaveHappened = answer.status >= 500};
    const auto json = Json::parse(answer.body, kGateway);
    std::string wrong;
    if (json && json->find("error")) {
        MemberReader document(*json, "", wrong);
        auto error = document.child("error");
        refusal.code = error.needed("code");
        refusal.detail = error.text("detail");
        if (error.has("errors"))
            refusal.fields = error.each("errors", [](MemberReader& field) { return field.text("field"); });
        if (document.has("meta"))
            refusal.requestId = document.child("meta").text("request_id");
        refusal.advice = adviceOf(refusal.code, answer.status);
        refusal.mayHaveHappened =
            refusal.code == "bad_gateway" || refusal.code == "internal_error" || refusal.mayHaveHappened;
    } else if (answer.status < 500 && answer.status != 429) {
        return malformed("status " + std::to_string(answer.status) + " without a reason");
    }
    if (!wrong.empty())
        return malformed(wrong + " is missing or wrong");
    return refusal;
}

// Calls `read` with the whole document of a success.
template <class Value, class Read>
Result<Answer<Value>> readAnswer(const HttpAnswer& answer, Read read)
{
    if (answer.body.size() > kMaxBodyBytes)
        return fail(BillingError::MessageTooLarge, std::to_string(answer.body.size()) + " bytes",
                    {{"gateway", std::string(kGateway)}});
    if (answer.status < 200 || answer.status > 299) {
        auto refusal = readRefusal(answer);
        if (!refusal)
            return failure(refusal);
        return Answer<Value>(std::move(*refusal));
    }
    const auto json = Json::parse(answer.body, kGateway);
    if (!json)
        return malformed("not JSON");
    const auto* data = json->find("data");
    if (!data)
        return malformed("data is missing");
    Result<Value> value = read(*json, *data);
    if (!value)
        return failure(value);
    return Answer<Value>(std::move(*value));
}

Customer readCustomer(MemberReader& members)
{
    return {.id = members.id<CustomerId>("id", "ctm"),
            .email = members.needed("email"),
            .customData = members.object("custom_data")};
}

std::int64_t lowestPayment(const Json& entry)
{
    const auto* member = entry.find("minimum_payment_amount");
    if (!member)
        return 0;
    if (const auto* number = member->asInt())
        return std::max<std::int64_t>(*number, 0);
    const auto* text = member->asString();
    std::int64_t value = 0;
    if (text && isAsciiDigits(*text) && text->size() <= 15)
        std::from_chars(text->data(), text->data() + text->size(), value);
    return value;
}

Result<CurrencyTable> readCurrencies(const Json& data)
{
    if (!data.asArray())
        return malformed("data is missing or wrong");
    CurrencyTable table;
    std::string wrong;
    for (const auto& entry : *data.asArray()) {
        MemberReader members(entry, "data", wrong);
        const auto code = members.currency("code");
        const auto* decimals = entry.find("decimal_places");
        const auto* places = decimals ? decimals->asInt() : nullptr;
        if (places && *places >= 0 && *places <= 4)
            table.emplace(code, CurrencyFacts{.decimals = static_cast<int>(*places),
                                              .lowestPayment = lowestPayment(entry)});
    }
    if (!wrong.empty())
        return malformed(wrong + " is missing or wrong");
    return table;
}

// Paddle gives the whole address; the host is ours to choose, so that a wrong answer leads nowhere else.
std::string nextPath(const Json& document)
{
    const auto* meta = document.find("meta");
    const auto* pages = meta ? meta->find("pagination") : nullptr;
    const auto* more = pages ? pages->find("has_more") : nullptr;
    const auto* next = pages ? pages->find("next") : nullptr;
    if (!more || !more->asBool() || !*more->asBool() || !next || !next->asString())
        return {};
    const std::string& url = *next->asString();
    const auto host = url.find("://");
    const auto path = host == std::string::npos ? std::string::npos : url.find('/', host + 3);
    return path == std::string::npos ? std::string() : url.substr(path);
}

// A page of a list whose entries are read by `read`.
template <class Item>
Result<Page<Item>> readPage(const Json& document, const Json& data, Result<Item> (*read)(const Json&))
{
    if (!data.asArray())
        return malformed("data is missing or wrong");
    Page<Item> page{.items = {}, .nextPath = nextPath(document)};
    for (const auto& entry : *data.asArray()) {
        auto item = read(entry);
        if (!item)
            return failure(item);
        page.items.push_back(std::move(*item));
    }
    return page;
}

template <class Item>
Result<Answer<Page<Item>>> readPageAnswer(const HttpAnswer& answer, Result<Item> (*read)(const Json&))
{
    return readAnswer<Page<Item>>(answer, [read](const Json& document, const Json& data) {
        return readPage<Item>(document, data, read);
    });
}

Result<Customer> readCustomerObject(const Json& json)
{
    return readObject(json, "data", readCustomer);
}

} // namespace

Result<Answer<Transaction>> readTransactionAnswer(const HttpAnswer& answer)
{
    return readAnswer<Transaction>(answer,
                                   [](const Json&, const Json& data) { return readTransaction(data); });
}

Result<Answer<Subscription>> readSubscriptionAnswer(const HttpAnswer& answer)
{
    return readAnswer<Subscription>(answer,
                                    [](const Json&, const Json& data) { return readSubscription(data); });
}

Result<Answer<Adjustment>> readAdjustmentAnswer(const HttpAnswer& answer)
{
    return readAnswer<Adjustment>(answer, [](const Json&, const Json& data) { return readAdjustment(data); });
}

Result<Answer<Customer>> readCustomerAnswer(const HttpAnswer& answer)
{
    return readAnswer<Customer>(answer,
                                [](const Json&, const Json& data) { return readCustomerObject(data); });
}

Result<Answer<CurrencyTable>> readCurrenciesAnswer(const HttpAnswer& answer)
{
    return readAnswer<CurrencyTable>(answer,
                                     [](const Json&, const Json& data) { return readCurrencies(data); });
}

Result<Answer<Page<Event>>> readEventsAnswer(const HttpAnswer& answer)
{
    return readPageAnswer(answer, &readEventObject);
}

Result<Answer<Page<Customer>>> readCustomersAnswer(const HttpAnswer& answer)
{
    return readPageAnswer(answer, &readCustomerObject);
}

Result<Answer<Page<Transaction>>> readTransactionsAnswer(const HttpAnswer& answer)
{
    return readPageAnswer(answer, &readTransaction);
}

Result<Answer<Page<Adjustment>>> readAdjustmentsAnswer(const HttpAnswer& answer)
{
    return readPageAnswer(answer, &readAdjustment);
}

} // namespace vidgo::billing::paddle
