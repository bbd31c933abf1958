#include "vidgo/backup/archive.h"

#include "vidgo/base/json.h"

namespace vidgo::backup {

namespace {

void putNumber(Bytes& to, std::uint64_t value, std::size_t bytes)
{
    for (std::size_t i = 0; i < bytes; ++i)
        to.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

void putValue(Bytes& to, const storage::Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value)) {
        to.push_back('T');
        putNumber(to, text->size(), 4);
        to.insert(to.end(), text->begin(), text->end());
    } else if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        to.push_back('I');
        putNumber(to, static_cast<std::uint64_t>(*whole), 8);
    } else {
        to.push_back('N');
    }
}

std::string textOf(const storage::Table& table)
{
    Json::Array columns;
    for (const auto& column : table.columns) {
        Json::Object one;
        one["name"] = column.name;
        one["type"] = column.type == storage::ColumnType::Text ? "text" : "integer";
        columns.emplace_back(std::move(one));
    }
    Json::Object all;
    all["name"] = table.name;
    all["columns"] = std::move(columns);
    return Json(std::move(all)).dump();
}

} // namespace

Outcome ArchiveWriter::record(char letter, std::span<const std::uint8_t> content)
{
    Bytes begin{static_cast<std::uint8_t>(letter)};
    putNumber(begin, content.size(), 4);
    if (auto written = m_sink(begin); !written)
        return written;
    return m_sink(content);
}

Outcome ArchiveWriter::head(const ArchiveHead& head)
{
    Json::Object all;
    all["form"] = kArchiveForm;
    all["made_at"] = toIso8601(head.madeAt);
    all["made_by"] = head.madeBy;
    all["schema"] = head.schema;
    return record('H', asBytes(Json(std::move(all)).dump()));
}

Outcome ArchiveWriter::table(const storage::Table& table)
{
    ++m_counts.tables;
    return record('T', asBytes(textOf(table)));
}

Outcome ArchiveWriter::row(std::span<const storage::Value> values)
{
    m_row.clear();
    for (const auto& value : values) {
        putValue(m_row, value);
        if (m_row.size() > kMostOfRecord)
            return fail(storage::StorageError::Failed, "a row of " + std::to_string(m_row.size()) + " bytes");
    }
    ++m_counts.rows;
    return record('R', m_row);
}

Outcome ArchiveWriter::file(const std::string& path)
{
    ++m_counts.files;
    return record('F', asBytes(path));
}

Outcome ArchiveWriter::piece(std::span<const std::uint8_t> bytes)
{
    m_counts.bytes += static_cast<std::int64_t>(bytes.size());
    while (!bytes.empty()) {
        const auto part = bytes.first(std::min(bytes.size(), kMostOfPiece));
        if (auto written = record('P', part); !written)
            return written;
        bytes = bytes.subspan(part.size());
    }
    return {};
}

Outcome ArchiveWriter::end()
{
    Json::Object all;
    all["tables"] = m_counts.tables;
    all["rows"] = m_counts.rows;
    all["files"] = m_counts.files;
    return record('Z', asBytes(Json(std::move(all)).dump()));
}

} // namespace vidgo::backup
