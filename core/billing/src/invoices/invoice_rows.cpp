#include "invoices/invoice_rows.h"

#include "invoices/invoice_json.h"

namespace vidgo::billing {

using storage::Row;

namespace {

Outcome without(Result<std::int64_t> changed)
{
    if (!changed)
        return failure(changed);
    return {};
}

std::int64_t toMs(Timestamp time)
{
    return time.time_since_epoch().count();
}

} // namespace

Result<std::int64_t> InvoiceRows::lock(const std::string& series, std::int64_t year)
{
    auto opened = m_work.execute("INSERT INTO invoice_series (series, year, last) VALUES (:1, :2, 0) "
                                 "ON CONFLICT (series, year) DO NOTHING",
                                 {series, year});
    if (!opened)
        return opened;
    auto locked = m_work.execute("UPDATE invoice_series SET last = last WHERE series = :1 AND year = :2",
                                 {series, year});
    if (!locked)
        return locked;
    std::int64_t last = 0;
    auto done = m_work.query("SELECT last FROM invoice_series WHERE series = :1 AND year = :2",
                             {series, year}, [&](const Row& row) { last = row.integer(0); });
    if (!done)
        return failure(done);
    return last;
}

Outcome InvoiceRows::setLast(const InvoiceSeries& series)
{
    return without(m_work.execute("UPDATE invoice_series SET last = :3 WHERE series = :1 AND year = :2",
                                  {series.name, series.year, series.last}));
}

Result<std::vector<InvoiceSeries>> InvoiceRows::allSeries()
{
    std::vector<InvoiceSeries> all;
    auto done = m_work.query(
        "SELECT series, year, last FROM invoice_series ORDER BY series, year", {}, [&](const Row& row) {
            all.push_back({.name = std::string(row.text(0)), .year = row.integer(1), .last = row.integer(2)});
        });
    if (!done)
        return failure(done);
    return all;
}

Result<std::vector<StoredInvoice>> InvoiceRows::where(std::string_view rest,
                                                      const storage::Parameters& values)
{
    std::vector<StoredInvoice> found;
    auto done = m_work.query(
        "SELECT number, series, year, serial, subject, total, credited, content, hash FROM invoices " +
            std::string(rest),
        values, [&](const Row& row) {
            found.push_back({.number = std::string(row.text(0)),
                             .series = std::string(row.text(1)),
                             .year = row.integer(2),
                             .serial = row.integer(3),
                             .subject = std::string(row.text(4)),
                             .total = row.integer(5),
                             .credited = row.integer(6),
                             .content = std::string(row.text(7)),
                             .hash = std::string(row.text(8))});
        });
    if (!done)
        return failure(done);
    return found;
}

Result<std::optional<StoredInvoice>> InvoiceRows::one(std::string_view rest,
                                                      const storage::Parameters& values)
{
    auto found = where(rest, values);
    if (!found)
        return failure(found);
    if (found->empty())
        return std::nullopt;
    return std::move(found->front());
}

Result<std::optional<StoredInvoice>> InvoiceRows::byNumber(const std::string& number)
{
    return one("WHERE number = :1", {number});
}

Result<std::optional<StoredInvoice>> InvoiceRows::bySubject(const std::string& subject)
{
    return one("WHERE subject = :1", {subject});
}

Result<std::vector<StoredInvoice>> InvoiceRows::ofOrder(const OrderId& order)
{
    // In one millisecond a receipt comes before the credit note for it.
    return where("WHERE order_id = :1 ORDER BY issued_at, kind DESC, number", {order.value()});
}

Result<std::vector<StoredInvoice>> InvoiceRows::ofAccount(const AccountId& account, int limit)
{
    return where("WHERE account_id = :1 ORDER BY issued_at DESC, kind, number DESC LIMIT :2",
                 {account.value(), std::int64_t{limit}});
}

Result<std::vector<StoredInvoice>> InvoiceRows::ofSeries(const InvoiceSeries& series)
{
    return where("WHERE series = :1 AND year = :2 ORDER BY serial", {series.name, series.year});
}

Result<std::string> InvoiceRows::hashOf(const std::string& series, std::int64_t year, std::int64_t serial)
{
    std::string hash;
    auto done =
        m_work.query("SELECT hash FROM invoices WHERE series = :1 AND year = :2 AND serial = :3",
                     {series, year, serial}, [&](const Row& row) { hash = std::string(row.text(0)); });
    if (!done)
        return failure(done);
    return hash;
}

Outcome InvoiceRows::insert(const Invoice& it, const std::string& content, const std::string& hash)
{
    return without(m_work.execute(
        "INSERT INTO invoices (number, series, year, serial, kind, subject, account_id, order_id, issued_at, "
        "total, content, hash, credited) VALUES (:1, :2, :3, :4, :5, :6, :7, :8, :9, :10, :11, :12, 0)",
        {it.number, it.series, it.year, it.serial, std::string(invoiceKindId(it.kind)), it.subject,
         it.account, it.order, toMs(it.issuedAt), it.total.minor, content, hash}));
}

Result<bool> InvoiceRows::credit(const std::string& number, std::int64_t amount)
{
    auto changed = m_work.execute("UPDATE invoices SET credited = credited + :2 "
                                  "WHERE number = :1 AND kind = 'receipt' AND credited + :2 <= total",
                                  {number, amount});
    if (!changed)
        return failure(changed);
    return *changed == 1;
}

Result<std::optional<InvoiceBuyer>> InvoiceRows::buyer(const AccountId& account)
{
    std::optional<InvoiceBuyer> buyer;
    auto done = m_work.query("SELECT details FROM invoice_buyers WHERE account_id = :1", {account.value()},
                             [&](const Row& row) { buyer = buyerFromJson(row.text(0)); });
    if (!done)
        return failure(done);
    return buyer;
}

Outcome InvoiceRows::setBuyer(const AccountId& account, const InvoiceBuyer& buyer, Timestamp now)
{
    return without(m_work.execute("INSERT INTO invoice_buyers (account_id, details, changed_at) "
                                  "VALUES (:1, :2, :3) ON CONFLICT (account_id) DO UPDATE "
                                  "SET details = excluded.details, changed_at = excluded.changed_at",
                                  {account.value(), toJson(buyer).dump(), toMs(now)}));
}

Outcome InvoiceRows::removeBuyer(const AccountId& account)
{
    return without(m_work.execute("DELETE FROM invoice_buyers WHERE account_id = :1", {account.value()}));
}

} // namespace vidgo::billing
