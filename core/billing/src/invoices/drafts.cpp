#include "vidgo/billing/invoices.h"

namespace vidgo::billing {

namespace {

InvoiceLineKind kindOf(const SoldItem& item)
{
    switch (item.kind) {
    case SoldItem::Kind::Package:
        return InvoiceLineKind::Package;
    case SoldItem::Kind::Plan:
        return InvoiceLineKind::Plan;
    case SoldItem::Kind::None:
        break;
    }
    return InvoiceLineKind::Other;
}

InvoiceLine wholePayment(const Order& order, const Payment& payment)
{
    return {.kind = kindOf(order.item),
            .text = order.item.name,
            .unitPrice = payment.amount,
            .amount = payment.amount,
            .credits = payment.credits};
}

std::vector<InvoiceLine> linesFor(const Order& order, const Payment& payment)
{
    std::vector<InvoiceLine> lines;
    std::int64_t sum = 0;
    for (const auto& line : order.lines) {
        const bool isCode = !line.code.empty();
        lines.push_back({.kind = isCode ? InvoiceLineKind::Code : kindOf(order.item),
                         .text = isCode ? line.code : order.item.name,
                         .unitPrice = line.amount,
                         .amount = line.amount,
                         .credits = line.credits});
        sum += line.amount.minor;
    }
    const bool isForOrder = payment.purpose == PaymentPurpose::Order && !lines.empty();
    if (isForOrder && sum == payment.amount.minor && order.total.currency == payment.amount.currency)
        return lines;
    return {wholePayment(order, payment)};
}

void addTax(Invoice& invoice)
{
    invoice.tax = {0, invoice.total.currency};
    if (invoice.gateway == gatewayId(GatewayId::Paddle)) {
        invoice.taxDisplay = TaxDisplay::Gateway;
        return;
    }
    if (invoice.seller.taxBasisPoints == 0)
        return;
    const bool isCompany = !invoice.buyer.taxId.empty() && isTaiwanTaxId(invoice.buyer.taxId);
    invoice.taxDisplay = isCompany ? TaxDisplay::Apart : TaxDisplay::Included;
    invoice.taxBasisPoints = invoice.seller.taxBasisPoints;
    invoice.tax = taxIn(invoice.total, invoice.taxBasisPoints);
}

} // namespace

std::string subjectOf(const PaymentId& payment)
{
    return "payment " + payment.value();
}

std::string subjectOf(const RefundId& refund)
{
    return "refund " + refund.value();
}

Result<Invoice> draftReceipt(const Order& order, const Payment& payment, const InvoiceSeller& seller,
                             const InvoiceBuyer& buyer)
{
    // What was kept stays documented, also when it went back later: that is what credit notes are for.
    const bool wasKept = payment.standing == PaymentStanding::Kept ||
                         (payment.standing == PaymentStanding::Returned && payment.credits > 0);
    if (!wasKept || payment.id.isEmpty() || payment.amount.minor <= 0)
        return fail(InvoiceError::NotPaid, "order " + order.id.value());
    Invoice invoice;
    invoice.series = kReceiptSeries;
    invoice.kind = InvoiceKind::Receipt;
    invoice.subject = subjectOf(payment.id);
    invoice.account = order.account.value();
    invoice.order = order.id.value();
    invoice.language = order.language;
    invoice.paidAt = payment.paidAt;
    invoice.seller = seller;
    invoice.buyer = buyer;
    invoice.lines = linesFor(order, payment);
    invoice.total = payment.amount;
    invoice.gateway = gatewayId(payment.gateway);
    invoice.method = payment.method;
    invoice.payment = payment.reference;
    addTax(invoice);
    return invoice;
}

Result<Invoice> draftCreditNote(const Invoice& receipt, const Refund& refund)
{
    if (refund.state != RefundState::Done || refund.amount.minor <= 0)
        return fail(InvoiceError::NotPaid, "refund " + refund.id.value());
    auto note = receipt;
    note.number.clear();
    note.series = kCreditNoteSeries;
    note.serial = 0;
    note.kind = InvoiceKind::CreditNote;
    note.subject = subjectOf(refund.id);
    note.paidAt = refund.stateSince;
    note.total = refund.amount;
    auto line = receipt.lines.empty() ? InvoiceLine() : receipt.lines.front();
    line.quantity = 1;
    line.unitPrice = line.amount = refund.amount;
    line.credits = 0;
    note.lines = {line};
    note.payment = refund.reference;
    note.gatewayInvoice.clear();
    note.corrects = receipt.number;
    note.reason = refund.reason;
    addTax(note);
    return note;
}

} // namespace vidgo::billing
