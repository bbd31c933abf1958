#include "vidgo/model/shop.h"

#include "ids_of_values.h"

namespace vidgo {

namespace {

constexpr IdTable<GatewayId, 3> kGateways = {
    {{GatewayId::Ecpay, "ecpay"}, {GatewayId::Paddle, "paddle"}, {GatewayId::Manual, "manual"}}};
constexpr IdTable<PayBy, 11> kWays = {{{PayBy::Any, "any"},
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
constexpr IdTable<SoldItem::Kind, 2> kSoldKinds = {
    {{SoldItem::Kind::Package, "package"}, {SoldItem::Kind::Plan, "plan"}}};
constexpr IdTable<OrderState, 10> kOrderStates = {{{OrderState::Open, "open"},
                                                   {OrderState::Awaiting, "awaiting"},
                                                   {OrderState::Review, "review"},
                                                   {OrderState::Paid, "paid"},
                                                   {OrderState::Delivered, "delivered"},
                                                   {OrderState::Cancelled, "cancelled"},
                                                   {OrderState::Expired, "expired"},
                                                   {OrderState::Refunding, "refunding"},
                                                   {OrderState::Refunded, "refunded"},
                                                   {OrderState::ChargedBack, "charged_back"}}};
constexpr IdTable<SubscriptionState, 4> kSubscriptionStates = {{{SubscriptionState::Active, "active"},
                                                                {SubscriptionState::PastDue, "past_due"},
                                                                {SubscriptionState::Ending, "ending"},
                                                                {SubscriptionState::Ended, "ended"}}};
constexpr IdTable<EndReason, 8> kEndReasons = {{{EndReason::Cancelled, "cancelled"},
                                                {EndReason::Unpaid, "unpaid"},
                                                {EndReason::Replaced, "replaced"},
                                                {EndReason::Downgrade, "downgrade"},
                                                {EndReason::NotRenewing, "not_renewing"},
                                                {EndReason::TakenBack, "taken_back"},
                                                {EndReason::AccountGone, "account_gone"},
                                                {EndReason::Surplus, "surplus"}}};
constexpr IdTable<PlanChangeKind, 5> kPlanChanges = {{{PlanChangeKind::Done, "done"},
                                                      {PlanChangeKind::Underway, "underway"},
                                                      {PlanChangeKind::AtPeriodEnd, "at_period_end"},
                                                      {PlanChangeKind::OrderNeeded, "order_needed"},
                                                      {PlanChangeKind::OrderAtEnd, "order_at_end"}}};
constexpr IdTable<RefundState, 8> kRefundStates = {{{RefundState::Requested, "requested"},
                                                    {RefundState::Ready, "ready"},
                                                    {RefundState::Sending, "sending"},
                                                    {RefundState::Sent, "sent"},
                                                    {RefundState::Unknown, "unknown"},
                                                    {RefundState::ByHand, "by_hand"},
                                                    {RefundState::Done, "done"},
                                                    {RefundState::Refused, "refused"}}};

} // namespace

std::string_view gatewayId(GatewayId gateway)
{
    return idIn(kGateways, gateway);
}

std::optional<GatewayId> gatewayFromId(std::string_view id)
{
    return valueIn(kGateways, id);
}

std::string_view payById(PayBy payBy)
{
    return idIn(kWays, payBy);
}

std::optional<PayBy> payByFromId(std::string_view id)
{
    return valueIn(kWays, id);
}

std::string_view soldKindId(SoldItem::Kind kind)
{
    return idIn(kSoldKinds, kind);
}

std::optional<SoldItem::Kind> soldKindFromId(std::string_view id)
{
    return valueIn(kSoldKinds, id);
}

std::string_view orderStateId(OrderState state)
{
    return idIn(kOrderStates, state);
}

std::optional<OrderState> orderStateFromId(std::string_view id)
{
    return valueIn(kOrderStates, id);
}

bool isWaiting(OrderState state)
{
    return state == OrderState::Open || state == OrderState::Awaiting;
}

std::string_view subscriptionStateId(SubscriptionState state)
{
    return idIn(kSubscriptionStates, state);
}

std::optional<SubscriptionState> subscriptionStateFromId(std::string_view id)
{
    return valueIn(kSubscriptionStates, id);
}

std::string_view endReasonId(EndReason reason)
{
    return idIn(kEndReasons, reason);
}

std::optional<EndReason> endReasonFromId(std::string_view id)
{
    return valueIn(kEndReasons, id);
}

std::string_view planChangeKindId(PlanChangeKind kind)
{
    return idIn(kPlanChanges, kind);
}

std::optional<PlanChangeKind> planChangeKindFromId(std::string_view id)
{
    return valueIn(kPlanChanges, id);
}

std::string_view refundStateId(RefundState state)
{
    return idIn(kRefundStates, state);
}

std::optional<RefundState> refundStateFromId(std::string_view id)
{
    return valueIn(kRefundStates, id);
}

} // namespace vidgo
