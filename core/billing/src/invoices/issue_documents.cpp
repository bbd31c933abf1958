#include <set>

#include "vidgo/billing/billing.h"
#include "vidgo/billing/invoices.h"

namespace vidgo::billing {

namespace {

constexpr int kMost = 1000;

Result<Invoice> receiptOf(Invoices& invoices, const Order& order, const Payment& payment,
                          const InvoiceBuyer& buyer)
{
    auto draft = draftReceipt(order, payment, invoices.seller(), buyer);
    return draft ? invoices.issue(*draft) : std::move(draft);
}

Outcome issueNotes(Invoices& invoices, const Invoice& receipt, const PaymentId& payment,
                   const std::vector<Refund>& refunds)
{
    for (const auto& refund : refunds) {
        if (refund.payment != payment)
            continue;
        auto note = draftCreditNote(receipt, refund);
        auto issued = note ? invoices.issue(*note) : std::move(note);
        if (!issued)
            return failure(issued);
    }
    return {};
}

} // namespace

Result<std::vector<Invoice>> issueDocuments(Billing& billing, Invoices& invoices, const Order& order)
{
    auto payments = billing.payments(order.id);
    if (!payments)
        return failure(payments);
    auto refunds = billing.refunds(order.account, RefundState::Done, kMost);
    if (!refunds)
        return failure(refunds);
    auto buyer = invoices.buyerOf(order.account);
    if (!buyer)
        return failure(buyer);
    for (const auto& payment : *payments) {
        auto receipt = receiptOf(invoices, order, payment, *buyer);
        if (!receipt && receipt.error().is(InvoiceError::NotPaid))
            continue; // was not kept
        if (!receipt)
            return failure(receipt);
        if (auto issued = issueNotes(invoices, *receipt, payment.id, *refunds); !issued)
            return failure(issued);
    }
    return invoices.ofOrder(order.id);
}

Result<std::vector<Invoice>> issueDocuments(Billing& billing, Invoices& invoices, const AccountId& account)
{
    auto payments = billing.paymentsOf(account, PaymentStanding::None, kMost);
    if (!payments)
        return failure(payments);
    std::set<OrderId> orders;
    for (const auto& payment : *payments)
        orders.insert(payment.order);
    for (const auto& id : orders) {
        auto order = billing.order(id);
        if (!order)
            return failure(order);
        if (auto issued = issueDocuments(billing, invoices, *order); !issued)
            return failure(issued);
    }
    return invoices.ofAccount(account, kMost);
}

} // namespace vidgo::billing
