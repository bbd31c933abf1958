#include <mutex>

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

std::string_view changeId(billing::PlanChange::Kind kind)
{
    using Kind = billing::PlanChange::Kind;
    switch (kind) {
    case Kind::Done:
        return "done";
    case Kind::Underway:
        return "underway";
    case Kind::AtPeriodEnd:
        return "at_period_end";
    case Kind::OrderNeeded:
        return "order_needed";
    case Kind::OrderAtEnd:
        break;
    }
    return "order_at_end";
}

Result<Reply> changePlan(billing::Billing& billing, const Asked& asked)
{
    auto change = billing.changePlan(asked.account(), asked.text("plan"), asked.account().value(), {});
    if (!change)
        return failure(change);
    Json::Object result;
    result["result"] = changeId(change->kind);
    result["subscription"] = toJson(change->subscription);
    return Reply(Json(std::move(result)));
}

// Drawing reads the fonts of the machine once, and is for one thread at a time.
class Printer
{
public:
    explicit Printer(std::filesystem::path resources)
        : m_resources(std::move(resources))
    {}

    Result<Bytes> pdf(const Invoice& invoice)
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_printer) {
            auto created = documents::InvoicePrinter::create(m_resources);
            if (!created)
                return failure(created);
            m_printer = std::move(*created);
        }
        return m_printer->pdf(invoice, invoice.language);
    }

private:
    std::filesystem::path m_resources;
    std::mutex m_mutex;
    std::unique_ptr<documents::InvoicePrinter> m_printer;
};

Result<Reply> pdfOf(billing::Invoices& invoices, Printer& printer, const Asked& asked)
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
        constexpr int kMost = 1000;
        auto list = parts.invoices.ofAccount(asked.account(), kMost);
        if (!list)
            return failure(list);
        return Reply(itemsOf(*list));
    };
    handlers["invoicePdf"] = [parts = given, printer = std::make_shared<Printer>(given.resources)](
                                 const Asked& asked) { return pdfOf(parts.invoices, *printer, asked); };
}

} // namespace vidgo::endpoints
