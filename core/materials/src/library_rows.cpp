#include "library_rows.h"

#include <algorithm>

#include "term_index.h"
#include "vidgo/base/text.h"
#include "vidgo/materials/materials_error.h"

namespace vidgo::materials {

namespace {

constexpr std::size_t kMaxNameKey = 96;
constexpr std::size_t kDigits = 12;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

Result<LibraryItem> itemIn(const storage::Row& row)
{
    LibraryItem item;
    item.id = LibraryItemId(std::string(row.text(0)));
    item.run = RunId(std::string(row.text(1)));
    const auto tool = toolFromId(row.text(2));
    auto parameters = jsonIn(row.text(16), "parameters");
    if (!parameters)
        return failure(parameters);
    if (!tool)
        return fail(MaterialsError::RowDamaged, "library item " + item.id.value() + ": unknown tool",
                    {{"reason", "library item " + item.id.value()}});
    item.tool = *tool;
    item.topic = row.text(3);
    item.inputName = row.text(4);
    item.input = fileIn(row, 5);
    item.result = fileIn(row, 10);
    item.engine = row.text(15);
    item.parameters = std::move(*parameters);
    item.createdAt = fromMs(row.integer(17));
    item.rating = static_cast<int>(row.integer(18));
    if (const auto trashed = row.integer(19); trashed != 0)
        item.trashedAt = fromMs(trashed);
    item.durationMs = row.integer(20);
    item.sealed.account = AccountId(std::string(row.text(21)));
    item.sealed.job = JobId(std::string(row.text(22)));
    if (!row.text(23).empty())
        item.sealed.file = {
            .sha256 = std::string(row.text(23)), .mediaType = kSealedMediaType, .bytes = row.integer(24)};
    return item;
}

Parameters valuesOf(const LibraryItem& item)
{
    Parameters values{item.id.value(), item.run.value(), std::string(toolId(item.tool)), item.topic,
                      item.inputName};
    appendFile(values, item.input);
    appendFile(values, item.result);
    values.insert(values.end(),
                  {item.engine, item.parameters.dump(), toMs(item.createdAt), std::int64_t{item.rating},
                   item.trashedAt ? trashTime(*item.trashedAt) : std::int64_t{0}, item.durationMs,
                   item.sealed.account.value(), item.sealed.job.value(), item.sealed.file.sha256,
                   item.sealed.file.bytes});
    return values;
}

std::int64_t trashTime(Timestamp time)
{
    return std::max<std::int64_t>(toMs(time), 1);
}

std::string nameKey(std::string_view name)
{
    const auto folded = foldForSearch(name);
    std::string key;
    for (std::size_t i = 0; i < folded.size() && key.size() < kMaxNameKey;) {
        if (!isDigit(folded[i])) {
            key += folded[i++];
            continue;
        }
        const auto end = std::min(folded.find_first_not_of("0123456789", i), folded.size());
        const auto first = std::min(folded.find_first_not_of('0', i), end);
        key.append(kDigits - std::min(end - first, kDigits), '0').append(folded, first, end - first);
        i = end;
    }
    return truncateUtf8(key, kMaxNameKey);
}

LibraryFilter::LibraryFilter(const LibraryQuery& query)
    : sql(query.inTrash ? " FROM library_items WHERE trashed_at > 0"
                        : " FROM library_items WHERE trashed_at = 0")
{
    const auto place = [this](storage::Value value) {
        values.push_back(std::move(value));
        return ":" + std::to_string(values.size());
    };
    if (query.tool)
        sql += " AND tool = " + place(std::string(toolId(*query.tool)));
    if (query.minimumRating > 0)
        sql += " AND rating >= " + place(std::int64_t{query.minimumRating});
    if (!query.board.isEmpty())
        sql += " AND id IN (SELECT item_id FROM board_items WHERE board_id = " + place(query.board.value()) +
               ")";
    for (const auto& term : termConditions(values, query.text))
        sql.append(" AND (id IN (SELECT item_id FROM library_terms WHERE ")
            .append(term)
            .append(") OR subject IN (SELECT subject FROM subject_terms WHERE ")
            .append(term)
            .append(") OR id IN (SELECT item_id FROM board_items WHERE board_id IN "
                    "(SELECT board_id FROM board_terms WHERE ")
            .append(term)
            .append(")))");
}

std::string orderAndLimit(const LibraryQuery& query, std::int64_t limit, Parameters& values)
{
    const auto order = [&]() -> std::string_view {
        if (query.inTrash)
            return "trashed_at DESC, position DESC";
        switch (query.order) {
        case LibraryOrder::Oldest:
            return "position";
        case LibraryOrder::Rating:
            return "rating DESC, position DESC";
        case LibraryOrder::Name:
            return "name_key, position";
        case LibraryOrder::Newest:
            break;
        }
        return "position DESC";
    };
    values.emplace_back(std::max<std::int64_t>(limit, 0));
    values.emplace_back(std::int64_t{std::max(query.offset, 0)});
    return " ORDER BY " + std::string(order()) + " LIMIT :" + std::to_string(values.size() - 1) +
           " OFFSET :" + std::to_string(values.size());
}

} // namespace vidgo::materials
