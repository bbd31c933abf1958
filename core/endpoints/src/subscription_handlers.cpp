#include "codecs.h"
#include "handler.h"
#include "vidgo/billing/billing_error.h"
#include "vidgo/billing/invoice_error.h"
#include "vidgo/documents/invoice_pdf.h"

namespace vidgo::endpoints {
namespace {

Result<Reply> told(Result<billing::Subscription> subscription)
{
    if (!subscription)
        return failure(subscription);
    return Reply(toJson(*subscription));
}

Result<billing::Subscription> current(billing::Billing& billing, const Asked& asked)
{
    auto found = billing.currentSubscription(asked.account());
    if (!found)
        return failure(found);
    if (!*found)
        return fail(billing::BillingError::SubscriptionMissing, asked.account().value());
    return std::move(**found);
}

Result<Reply> statusOf(billing::Billing& billing, const Asked& asked)
{
    auto tier = billing.tierOf(asked.account());
    if (!tier)
        return failure(tier);
    auto found = billing.currentSubscription(asked.account());
    if (!found)
        return failure(found);
    Json::Object status;
    status["tier"] = *tier;
    status["subscription"] = *found ? toJson(**found) : Json();
    return Reply(Json(std::move(status)));
}

Result<Reply> changePlan(billing::Billing& billing, const Asked& asked)
{
    auto change = billing.changePlan(asked.account(), asked.text("plan"), asked.account().value(), {});
    if (!change)
        return failure(change);
    Json::Object result;
    result["result"] = planChangeKindId(change->kind);
    result["subscription"] = toJson(change->subscription);
    return Reply(Json(std::move(result)));
}

Result<Reply> pdfOf(billing::Invoices& invoices, documents::SharedInvoicePrinter& printer, const Asked& asked)
{
    auto invoice = invoices.find(asked.text("invoice"));
    if (invoice && invoice->account != asked.account().value())
        return fail(billing::InvoiceError::InvoiceMissing, "of somebody else");
    if (!invoice)
        return failure(invoice);
    auto pdf = printer.pdf(*invoice);
    if (!pdf)
        return failure(pdf);
    api::Response response;
    response.headers.emplace_back("Content-Type", "application/pdf");
    response.headers.emplace_back("Cache-Control", "private, no-cache");
    response.headers.emplace_back("Content-Disposition",
                                  "attachment; filename=\"" + invoice->number + ".pdf\"");
    response.body.emplace<std::string>(pdf->begin(), pdf->end());
    return Reply(std::move(response));
}

} // namespace

void addSubscriptionHandlers(Handlers& handlers, const Endpoints::Parts& given)
{
    handlers["subscription"] = [parts = given](const Asked& asked) { return statusOf(parts.billing, asked); };
    handlers["changePlan"] = [parts = given](const Asked& asked) { return changePlan(parts.billing, asked); };
    handlers["subscriptionHistory"] = [parts = given](const Asked& asked) -> Result<Reply> {
        auto list = parts.billing.subscriptions(asked.account());
        if (!list)
            return failure(list);
        return Reply(itemsOf(*list));
    };
    handlers["cancelSubscription"] = [parts = given](const Asked& asked) -> Result<Reply> {
        auto found = current(parts.billing, asked);
        return found ? told(parts.billing.cancelSubscription(found->id, asked.account().value(), {}))
                     : told(std::move(found));
    };
    handlers["keepSubscription"] = [parts = given](const Asked& asked) -> Result<Reply> {
        auto found = current(parts.billing, asked);
        return found ? told(parts.billing.keepSubscription(found->id, asked.account().value(), {}))
                     : told(std::move(found));
    };
    handlers["invoices"] = [parts = given](const Asked& asked) -> Result<Reply> {
        auto list = billing::issueDocuments(parts.billing, parts.invoices, asked.account());
        if (!list)
            return failure(list);
        return Reply(itemsOf(*list));
    };
    handlers["invoicePdf"] = [parts = given,
                              printer = std::make_shared<documents::SharedInvoicePrinter>(given.resources)](
                                 const Asked& asked) { return pdfOf(parts.invoices, *printer, asked); };
}

} // namespace vidgo::endpoints
