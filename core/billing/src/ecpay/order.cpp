#include "vidgo/billing/ecpay_order.h"

#include <chrono>

#include "ecpay/order_rules.h"

namespace vidgo::billing::ecpay {

namespace {

std::string_view unitValue(Period::Unit unit)
{
    switch (unit) {
    case Period::Unit::Day:
        return "D";
    case Period::Unit::Month:
        return "M";
    case Period::Unit::Year:
        return "Y";
    }
    return {};
}

std::string_view pageLanguage(Language language)
{
    switch (language) {
    case Language::Japanese:
        return "JPN";
    case Language::Korean:
        return "KOR";
    case Language::TraditionalChinese:
        return {}; // what the page speaks by itself
    default:
        return "ENG";
    }
}

void addUnlessEmpty(FormFields& fields, std::string_view name, std::string_view value)
{
    if (!value.empty())
        fields.push_back({std::string(name), std::string(value)});
}

std::string joinedItems(const std::vector<std::string>& items)
{
    std::string out;
    for (const auto& item : items)
        (out += out.empty() ? "" : "#") += item;
    return out;
}

void addDeadline(FormFields& fields, const Order& order)
{
    if (!order.payWithin)
        return;
    const auto days = std::to_string(std::chrono::duration_cast<std::chrono::days>(*order.payWithin).count());
    if (order.method == Method::Atm)
        fields.push_back({"ExpireDate", days});
    else if (order.method == Method::Barcode)
        fields.push_back({"StoreExpireDate", days});
    else
        fields.push_back({"StoreExpireDate", std::to_string(order.payWithin->count())});
}

void addPeriod(FormFields& fields, const Order& order, std::string_view amount)
{
    if (!order.period)
        return;
    fields.push_back({"PeriodAmount", std::string(amount)});
    fields.push_back({"PeriodType", std::string(unitValue(order.period->unit))});
    fields.push_back({"Frequency", std::to_string(order.period->frequency)});
    fields.push_back({"ExecTimes", std::to_string(order.period->times)});
    addUnlessEmpty(fields, "PeriodReturnURL", order.period->notificationUrl);
}

} // namespace

Result<FormFields> orderForm(const Order& order, const Account& account)
{
    const auto dollars = chargeableDollars(order, account);
    if (!dollars)
        return std::unexpected(dollars.error());
    if (auto valid = checkOrder(order, account); !valid)
        return failure(std::move(valid));

    const auto amount = std::to_string(*dollars);
    FormFields fields{{"MerchantID", account.merchantId},
                      {"MerchantTradeNo", order.tradeNo},
                      {"MerchantTradeDate", taiwanTime(order.createdAt)},
                      {"PaymentType", "aio"},
                      {"TotalAmount", amount},
                      {"TradeDesc", order.description},
                      {"ItemName", joinedItems(order.items)},
                      {"ReturnURL", order.returnUrl},
                      {"ChoosePayment", std::string(methodValue(order.method))},
                      {"EncryptType", "1"}};
    addUnlessEmpty(fields, "Language", pageLanguage(order.language));
    addUnlessEmpty(fields, "ClientBackURL", order.clientBackUrl);
    addUnlessEmpty(fields, "OrderResultURL", order.orderResultUrl);
    addUnlessEmpty(fields, "PaymentInfoURL", order.paymentInfoUrl);
    addUnlessEmpty(fields, "ClientRedirectURL", order.clientRedirectUrl);
    addUnlessEmpty(fields, "NeedExtraPaidInfo", order.extraPaidInfo ? "Y" : "");
    for (std::size_t i = 0; i < order.customFields.size(); ++i)
        addUnlessEmpty(fields, "CustomField" + std::to_string(i + 1), order.customFields[i]);
    for (std::size_t i = 0; i < order.kioskLines.size(); ++i)
        addUnlessEmpty(fields, "Desc_" + std::to_string(i + 1), order.kioskLines[i]);
    addDeadline(fields, order);
    addPeriod(fields, order, amount);
    return sign(std::move(fields), account);
}

} // namespace vidgo::billing::ecpay
