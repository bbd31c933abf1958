#include "orders_invoice.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/composition/embedded_studio.h"
#include "vidgo/composition/office.h"
#include "vidgo/documents/invoice_pdf.h"
#include "vidgo/service/service_error.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::cli {

namespace {

namespace fs = std::filesystem;

struct InvoiceOptions
{
    std::string order;
    std::string output;   ///< Empty: nothing is written.
    std::string number;   ///< Empty: the latest receipt.
    std::string language; ///< Empty: that of the order.
    bool overwrite = false;
};

using Documents = std::vector<Invoice>;

Result<Invoice> choose(const Documents& documents, const std::string& number)
{
    const auto isMeant = [&](const Invoice& it) {
        return number.empty() ? it.kind == InvoiceKind::Receipt : it.number == number;
    };
    const auto found = std::find_if(documents.rbegin(), documents.rend(), isMeant);
    if (found != documents.rend())
        return *found;
    if (number.empty())
        return fail(billing::InvoiceError::NotPaid, "no payment that was kept");
    return fail(billing::InvoiceError::InvoiceMissing, "not of this order");
}

Outcome write(const composition::Office& office, const Invoice& invoice, const InvoiceOptions& options)
{
    const auto output = pathFromUtf8(options.output);
    if (std::error_code ignored; !options.overwrite && fs::exists(output, ignored))
        return fail(service::ServiceError::NameTaken, "the output is there", {{"file", options.output}});
    auto printer = documents::InvoicePrinter::create(office.resources());
    if (!printer)
        return failure(printer);
    auto pdf = (*printer)->pdf(invoice, languageFromCode(options.language).value_or(invoice.language));
    if (!pdf)
        return failure(pdf);
    return writeFile(output, *pdf, Durability::Sync);
}

void say(const Context& context, const Documents& documents)
{
    for (const auto& it : documents)
        context.terminal.print(
            padded(ui::toQString(it.number), 20) + padded(ui::toQString(invoiceKindId(it.kind)), 13) +
            padded(ui::toQString(toIso8601(it.issuedAt).substr(0, 16)), 18) +
            ui::toQString(toDecimal(it.total) + " " + std::string(it.total.currency.code())));
}

ExitCode makeInvoice(const Context& context, composition::Office& office, const InvoiceOptions& options)
{
    const auto order = office.billing().order(billing::OrderId(options.order));
    if (!order)
        return context.terminal.report(order.error());
    const auto documents = billing::issueDocuments(office.billing(), office.invoices(), *order);
    if (!documents)
        return context.terminal.report(documents.error());
    const auto invoice = choose(*documents, options.number);
    if (!invoice)
        return context.terminal.report(invoice.error());
    if (!options.output.empty())
        if (const auto written = write(office, *invoice, options); !written)
            return context.terminal.report(written.error());
    if (!context.terminal.isJson()) {
        say(context, *documents);
        return ExitCode::Done;
    }
    Json::Array numbers;
    for (const auto& it : *documents)
        numbers.emplace_back(it.number);
    context.terminal.print(
        Json(Json::Object{{"document", billing::toJson(*invoice)},
                          {"documents", std::move(numbers)},
                          {"output", options.output.empty() ? Json() : Json(options.output)}}));
    return ExitCode::Done;
}

} // namespace

void addInvoice(CLI::App& orders, Command& chosen)
{
    const auto kept = std::make_shared<InvoiceOptions>();
    auto& options = *kept;
    auto* command = orders.add_subcommand(
        "invoice",
        help(QT_TRANSLATE_NOOP3("CommandLine", "Issue the documents of an order and write its receipt as PDF",
                                "Help of the command orders invoice")));
    command
        ->add_option("order", options.order,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "Its number", "Help of the option order")))
        ->required();
    command->add_option("-o,--output", options.output,
                        help(QT_TRANSLATE_NOOP3("CommandLine", "Where to write the PDF; by default nowhere",
                                                "Help of the option -o,--output of vidgo orders invoice")));
    command->add_option(
        "--number", options.number,
        help(QT_TRANSLATE_NOOP3(
            "CommandLine",
            "The document with this number, such as a credit note; by default the latest receipt",
            "Help of the option --number of vidgo orders invoice")));
    command
        ->add_option(
            "--in", options.language,
            help(QT_TRANSLATE_NOOP3("CommandLine", "Language of the document; by default that of the order",
                                    "Help of the option --in of vidgo orders invoice")))
        ->check(CLI::IsMember({"en", "ja", "zh-TW", "ko", "es"}));
    command->add_flag("--overwrite", options.overwrite,
                      help(QT_TRANSLATE_NOOP3("CommandLine", "Replace the output if it is there",
                                              "Help of the option --overwrite")));
    command->callback([&chosen, kept] {
        chosen = [kept](const Context& context) {
            const auto office = context.studio.office();
            return office ? makeInvoice(context, **office, *kept) : context.terminal.report(office.error());
        };
    });
}

} // namespace vidgo::cli
