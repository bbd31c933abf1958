#pragma once

#include <filesystem>
#include <memory>
#include <mutex>

#include "vidgo/base/file.h"
#include "vidgo/documents/invoice_texts.h"
#include "vidgo/model/invoice.h"

namespace vidgo::documents {

/// Draws receipts and credit notes as PDF files. Making one reads the list of the fonts of the machine, so it
/// is made once. For one thread at a time.
class InvoicePrinter
{
public:
    /// `resources` holds documents/invoice_texts.json and fonts/. Chinese, Japanese and Korean are drawn with
    /// the system's fonts, Noto Sans CJK where it is there. Fails with DocumentsError::TextsInvalid.
    static Result<std::unique_ptr<InvoicePrinter>> create(const std::filesystem::path& resources);
    ~InvoicePrinter();
    InvoicePrinter(const InvoicePrinter&) = delete;
    InvoicePrinter& operator=(const InvoicePrinter&) = delete;

    /// A PDF of A4 pages in `language`. The same document on the same machine is the same bytes: its date is
    /// that of issue. Fails with DocumentsError::NotDrawn.
    Result<Bytes> pdf(const Invoice& invoice, Language language) const;

private:
    struct Parts;
    explicit InvoicePrinter(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

/// The same for many threads, one after another: the printer is made when the first document is drawn, so
/// that a program that draws none does not read the fonts of the machine.
class SharedInvoicePrinter
{
public:
    explicit SharedInvoicePrinter(std::filesystem::path resources);

    /// In the language of the document. Fails like InvoicePrinter::create() and pdf().
    Result<Bytes> pdf(const Invoice& invoice);

private:
    std::filesystem::path m_resources;
    std::mutex m_mutex;
    std::unique_ptr<InvoicePrinter> m_printer;
};

} // namespace vidgo::documents
