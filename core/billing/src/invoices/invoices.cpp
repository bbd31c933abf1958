#include "vidgo/billing/invoices.h"

#include <algorithm>
#include <map>

#include "invoices/invoice_json.h"
#include "invoices/invoice_rows.h"
#include "vidgo/base/hash.h"

namespace vidgo::billing {

namespace {

constexpr std::size_t kMaxLines = 500;
constexpr std::size_t kSerialDigits = 6;

std::unexpected<Error> invalid(const char* reason)
{
    return fail(InvoiceError::DocumentInvalid, reason, {{"reason", reason}});
}

std::unexpected<Error> damaged(const std::string& number)
{
    return fail(InvoiceError::DocumentDamaged, "document " + number, {{"number", number}});
}

Outcome check(const Invoice& draft)
{
    if (draft.kind == InvoiceKind::None || draft.subject.empty() || draft.series.empty())
        return invalid("kind, subject or series is missing");
    if (draft.lines.empty() || draft.lines.size() > kMaxLines || draft.total.minor <= 0)
        return invalid("there is nothing on it");
    std::int64_t sum = 0;
    for (const auto& line : draft.lines) {
        if (line.amount.currency != draft.total.currency)
            return invalid("a line is in another currency");
        sum += line.amount.minor;
    }
    if (sum != draft.total.minor)
        return invalid("the lines do not sum to the total");
    if (draft.tax.currency != draft.total.currency || draft.tax.minor < 0 ||
        draft.tax.minor >= draft.total.minor)
        return invalid("the tax is out of range");
    if ((draft.kind == InvoiceKind::CreditNote) == draft.corrects.empty())
        return invalid("a credit note, and nothing else, is for a receipt");
    return {};
}

std::int64_t yearOf(Timestamp time, std::int64_t utcOffsetMinutes)
{
    const auto local = time + std::chrono::minutes(utcOffsetMinutes);
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(local));
    return static_cast<int>(date.year());
}

std::string numberOf(const Invoice& invoice)
{
    auto serial = std::to_string(invoice.serial);
    serial.insert(0, kSerialDigits - std::min(serial.size(), kSerialDigits), '0');
    return invoice.series + "-" + std::to_string(invoice.year) + "-" + serial;
}

std::string hashOf(const std::string& content, const std::string& before)
{
    return sha256(before + "\n" + content);
}

// The document in a row. Its hash is held against the one before it by verify() only.
Result<Invoice> readBack(const StoredInvoice& stored)
{
    auto invoice = invoiceFromJson(stored.content);
    if (!invoice || invoice->number != stored.number)
        return damaged(stored.number);
    return std::move(*invoice);
}

Result<std::vector<Invoice>> readBack(Result<std::vector<StoredInvoice>> stored)
{
    if (!stored)
        return failure(stored);
    std::vector<Invoice> invoices;
    for (const auto& it : *stored) {
        auto invoice = readBack(it);
        if (!invoice)
            return failure(invoice);
        invoices.push_back(std::move(*invoice));
    }
    return invoices;
}

// Takes the sum of a credit note from what its receipt leaves.
Outcome takeFromReceipt(InvoiceRows& rows, const Invoice& note)
{
    auto receipt = rows.byNumber(note.corrects);
    if (!receipt)
        return failure(receipt);
    if (!*receipt)
        return fail(InvoiceError::InvoiceMissing, "receipt " + note.corrects);
    const auto corrected = readBack(**receipt);
    if (!corrected || corrected->total.currency != note.total.currency)
        return invalid("a credit note is in the currency of its receipt");
    auto isTaken = rows.credit(note.corrects, note.total.minor);
    if (!isTaken)
        return failure(isTaken);
    if (!*isTaken)
        return fail(InvoiceError::CreditTooHigh, "receipt " + note.corrects);
    return {};
}

Result<Invoice> number(InvoiceRows& rows, Invoice invoice, std::int64_t last)
{
    if (invoice.kind == InvoiceKind::CreditNote)
        if (auto taken = takeFromReceipt(rows, invoice); !taken)
            return failure(taken);
    auto before = rows.hashOf(invoice.series, invoice.year, last);
    if (!before)
        return failure(before);
    invoice.serial = last + 1;
    invoice.number = numberOf(invoice);
    if (auto set = rows.setLast({invoice.series, invoice.year, invoice.serial}); !set)
        return failure(set);
    const auto content = toJson(invoice).dump();
    if (auto kept = rows.insert(invoice, content, hashOf(content, *before)); !kept)
        return failure(kept);
    return invoice;
}

// What is wrong with one numbering; receipts are held against `credited`, the sums of the notes by receipt.
struct SeriesCheck
{
    InvoiceSeries series;
    std::vector<InvoiceFinding>& findings;
    std::map<std::string, std::int64_t>& noted;
    std::map<std::string, std::int64_t>& credited;

    void operator()(const std::vector<StoredInvoice>& documents)
    {
        std::string before;
        std::int64_t expected = 1;
        for (const auto& it : documents) {
            for (; expected < it.serial; ++expected)
                findings.push_back({numberOf(gap(expected)), "gap"});
            ++expected;
            const auto invoice = invoiceFromJson(it.content);
            const bool isSame = invoice && toJson(*invoice).dump() == it.content &&
                                numberOf(*invoice) == it.number && invoice->serial == it.serial &&
                                invoice->subject == it.subject && invoice->total.minor == it.total;
            if (!isSame)
                findings.push_back({it.number, "content"});
            if (it.hash != hashOf(it.content, before))
                findings.push_back({it.number, "hash"});
            before = it.hash;
            credited[it.number] += it.credited;
            if (invoice && invoice->kind == InvoiceKind::CreditNote)
                noted[invoice->corrects] += invoice->total.minor;
        }
        if (expected - 1 != series.last)
            findings.push_back({numberOf(gap(series.last)), "last"});
    }

    Invoice gap(std::int64_t serial) const
    {
        Invoice invoice;
        invoice.series = series.name;
        invoice.year = series.year;
        invoice.serial = serial;
        return invoice;
    }
};

} // namespace

Invoices::Invoices(Parts parts)
    : m_parts(std::move(parts))
{}

Result<Invoice> Invoices::issue(storage::Work& work, const Invoice& draft)
{
    if (auto good = check(draft); !good)
        return failure(good);
    InvoiceRows rows(work);
    auto earlier = rows.bySubject(draft.subject);
    if (!earlier)
        return failure(earlier);
    if (*earlier)
        return readBack(**earlier);
    auto invoice = draft;
    invoice.issuedAt = m_parts.clock.now();
    invoice.year = yearOf(invoice.issuedAt, invoice.seller.utcOffsetMinutes);
    auto last = rows.lock(invoice.series, invoice.year);
    if (!last)
        return failure(last);
    earlier = rows.bySubject(draft.subject); // somebody may have been faster
    if (!earlier)
        return failure(earlier);
    if (*earlier)
        return readBack(**earlier);
    return number(rows, std::move(invoice), *last);
}

Result<Invoice> Invoices::issue(const Invoice& draft)
{
    auto work = storage::Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto invoice = issue(**work, draft);
    if (!invoice)
        return invoice;
    if (auto committed = (*work)->commit(); !committed)
        return failure(committed);
    return invoice;
}

Result<Invoice> Invoices::find(const std::string& number)
{
    auto work = storage::Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto stored = InvoiceRows(**work).byNumber(number);
    if (!stored)
        return failure(stored);
    if (!*stored)
        return fail(InvoiceError::InvoiceMissing, "no document with the number");
    return readBack(**stored);
}

Result<std::optional<Invoice>> Invoices::ofSubject(const std::string& subject)
{
    auto work = storage::Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto stored = InvoiceRows(**work).bySubject(subject);
    if (!stored)
        return failure(stored);
    if (!*stored)
        return std::nullopt;
    return readBack(**stored);
}

Result<std::vector<Invoice>> Invoices::ofOrder(const OrderId& order)
{
    auto work = storage::Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    return readBack(InvoiceRows(**work).ofOrder(order));
}

Result<std::vector<Invoice>> Invoices::ofAccount(const AccountId& account, int limit)
{
    auto work = storage::Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    return readBack(InvoiceRows(**work).ofAccount(account, limit));
}

Result<std::vector<InvoiceFinding>> Invoices::verify()
{
    auto work = storage::Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    InvoiceRows rows(**work);
    auto all = rows.allSeries();
    if (!all)
        return failure(all);
    std::vector<InvoiceFinding> findings;
    std::map<std::string, std::int64_t> noted;
    std::map<std::string, std::int64_t> credited;
    for (auto& series : *all) {
        auto last = rows.lock(series.name, series.year); // so that all of it is of one moment
        if (!last)
            return failure(last);
        series.last = *last;
    }
    for (const auto& series : *all) {
        auto documents = rows.ofSeries(series);
        if (!documents)
            return failure(documents);
        SeriesCheck{series, findings, noted, credited}(*documents);
    }
    for (const auto& [receipt, sum] : credited)
        if (noted[receipt] != sum)
            findings.push_back({receipt, "credited"});
    return findings;
}

Result<InvoiceBuyer> Invoices::setBuyer(const AccountId& account, const InvoiceBuyer& buyer)
{
    auto checked = checkedBuyer(buyer);
    if (!checked)
        return checked;
    auto work = storage::Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    if (auto set = InvoiceRows(**work).setBuyer(account, *checked, m_parts.clock.now()); !set)
        return failure(set);
    if (auto committed = (*work)->commit(); !committed)
        return failure(committed);
    return checked;
}

Result<InvoiceBuyer> Invoices::buyerOf(const AccountId& account)
{
    auto work = storage::Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto buyer = InvoiceRows(**work).buyer(account);
    if (!buyer)
        return failure(buyer);
    return buyer->value_or(InvoiceBuyer{});
}

Outcome Invoices::forgetBuyer(const AccountId& account)
{
    auto work = storage::Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    if (auto removed = InvoiceRows(**work).removeBuyer(account); !removed)
        return removed;
    return (*work)->commit();
}

} // namespace vidgo::billing
