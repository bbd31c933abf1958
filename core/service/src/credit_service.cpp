#include "vidgo/service/credit_service.h"

#include <string_view>

#include "vidgo/base/base_error.h"

namespace vidgo::service {

namespace {

constexpr int kPage = 200;

std::string inQuotes(std::string_view text)
{
    std::string field = "\"";
    // A reason is words of somebody; a spreadsheet would run what begins like a formula.
    if (text.find_first_of("=+-@\t\r") == 0)
        field += '\'';
    for (const auto letter : text) {
        if (letter == '"')
            field += '"';
        field += letter;
    }
    return field + '"';
}

void append(std::string& csv, const CreditLine& line)
{
    csv += std::to_string(line.number);
    csv += ',' + toIso8601(line.madeAt);
    csv += ',' + std::string(transactionKindId(line.kind));
    csv += ',' + std::to_string(line.amount);
    csv += ',' + inQuotes(line.reason);
    csv += ',' + inQuotes(line.job.value()) + "\r\n";
}

} // namespace

Result<std::string> creditHistoryCsv(CreditService& credits, const std::stop_token& stop)
{
    std::string csv = "number,made_at,kind,amount,reason,job\r\n";
    std::string cursor;
    do {
        if (stop.stop_requested())
            return fail(BaseError::Cancelled, "history");
        auto page = credits.history(kPage, cursor, stop);
        if (!page)
            return failure(page);
        for (const auto& line : page->lines)
            append(csv, line);
        cursor = page->next;
    } while (!cursor.empty());
    return csv;
}

} // namespace vidgo::service
