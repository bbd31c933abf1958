#pragma once

#include "vidgo/billing/invoices.h"

namespace vidgo::billing {

/// A document as it was found.
struct StoredInvoice
{
    std::string number;
    std::string series;
    std::int64_t year = 0;
    std::int64_t serial = 0;
    std::string subject;
    std::int64_t total = 0;
    std::int64_t credited = 0;
    std::string content;
    std::string hash;
};

/// One numbering.
struct InvoiceSeries
{
    std::string name;
    std::int64_t year = 0;
    std::int64_t last = 0;
};

/// The statements about documents.
class InvoiceRows
{
public:
    explicit InvoiceRows(storage::Work& work)
        : m_work(work)
    {}

    /// Makes every other writer of the series and year wait until the work ends, and opens it when it is new.
    /// Answers with the last number.
    Result<std::int64_t> lock(const std::string& series, std::int64_t year);
    Outcome setLast(const InvoiceSeries& series);
    Result<std::vector<InvoiceSeries>> allSeries();

    Result<std::optional<StoredInvoice>> byNumber(const std::string& number);
    Result<std::optional<StoredInvoice>> bySubject(const std::string& subject);
    Result<std::vector<StoredInvoice>> ofOrder(const OrderId& order);
    Result<std::vector<StoredInvoice>> ofAccount(const AccountId& account, int limit);
    Result<std::vector<StoredInvoice>> ofSeries(const InvoiceSeries& series);
    /// The hash of the document with this number in a series and year; empty for 0.
    Result<std::string> hashOf(const std::string& series, std::int64_t year, std::int64_t serial);
    Outcome insert(const Invoice& invoice, const std::string& content, const std::string& hash);
    /// Adds to the credited sum, unless that would be more than the total: false then.
    Result<bool> credit(const std::string& number, std::int64_t amount);

    Result<std::optional<InvoiceBuyer>> buyer(const AccountId& account);
    Outcome setBuyer(const AccountId& account, const InvoiceBuyer& buyer, Timestamp now);
    Outcome removeBuyer(const AccountId& account);

private:
    Result<std::vector<StoredInvoice>> where(std::string_view rest, const storage::Parameters& values);
    Result<std::optional<StoredInvoice>> one(std::string_view rest, const storage::Parameters& values);

    storage::Work& m_work;
};

} // namespace vidgo::billing
