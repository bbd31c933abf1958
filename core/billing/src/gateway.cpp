#include "vidgo/billing/gateway.h"

#include <utility>

namespace vidgo::billing {

namespace {

constexpr std::array<std::pair<GatewayId, std::string_view>, 3> kGateways = {
    {{GatewayId::Ecpay, "ecpay"}, {GatewayId::Paddle, "paddle"}, {GatewayId::Manual, "manual"}}};

constexpr std::array<std::pair<PayBy, std::string_view>, 11> kWays = {{{PayBy::Any, "any"},
                                                                       {PayBy::Card, "card"},
                                                                       {PayBy::BankTransfer, "bank_transfer"},
                                                                       {PayBy::WebTransfer, "web_transfer"},
                                                                       {PayBy::StoreCode, "store_code"},
                                                                       {PayBy::StoreBarcode, "store_barcode"},
                                                                       {PayBy::Wallet, "wallet"},
                                                                       {PayBy::ApplePay, "apple_pay"},
                                                                       {PayBy::QrPayment, "qr_payment"},
                                                                       {PayBy::PayLater, "pay_later"},
                                                                       {PayBy::WeChat, "wechat"}}};

} // namespace

std::string_view gatewayId(GatewayId gateway)
{
    for (const auto& [value, id] : kGateways)
        if (value == gateway)
            return id;
    return {};
}

std::optional<GatewayId> gatewayFromId(std::string_view id)
{
    for (const auto& [value, candidate] : kGateways)
        if (candidate == id)
            return value;
    return std::nullopt;
}

std::string_view payById(PayBy payBy)
{
    for (const auto& [value, id] : kWays)
        if (value == payBy)
            return id;
    return {};
}

std::optional<PayBy> payByFromId(std::string_view id)
{
    for (const auto& [value, candidate] : kWays)
        if (candidate == id)
            return value;
    return std::nullopt;
}

} // namespace vidgo::billing
