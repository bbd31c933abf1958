#include <algorithm>
#include <limits>

#include "kept.h"
#include "vidgo/backup/archive.h"
#include "vidgo/backup/backup_error.h"
#include "vidgo/base/json.h"

namespace vidgo::backup {

namespace {

using storage::ColumnType;
using storage::Table;
using storage::Value;

constexpr std::size_t kMostOfText = 1024 * 1024; // of what is JSON or a path
constexpr std::size_t kAtOnce = 1024 * 1024;

std::uint64_t numberOf(std::span<const std::uint8_t> bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i-- > 0;)
        value = value << 8U | bytes[i];
    return value;
}

std::string_view asText(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::string stringAt(const Json& json, std::string_view name)
{
    const auto* const member = json.find(name);
    return member && member->asString() ? *member->asString() : std::string();
}

std::int64_t numberAt(const Json& json, std::string_view name)
{
    const auto* const member = json.find(name);
    return member && member->asInt() ? *member->asInt() : -1;
}

/// One record after the other.
class Reading
{
public:
    Reading(const PieceSource& source, const std::string& name, ArchiveVisitor& visitor)
        : m_source(source)
        , m_name(name)
        , m_visitor(visitor)
    {}

    Result<ArchiveCounts> run()
    {
        if (auto begun = next(); !begun)
            return failure(begun);
        if (auto read = readHead(); !read)
            return failure(read);
        for (;;) {
            if (auto begun = next(); !begun)
                return failure(begun);
            // A file reads on until something else comes.
            while (m_letter == 'F')
                if (auto read = readFile(); !read)
                    return failure(read);
            if (m_letter == 'Z')
                break;
            if (auto read = readPart(); !read)
                return failure(read);
        }
        if (auto read = readEnd(); !read)
            return failure(read);
        return m_counts;
    }

private:
    std::unexpected<Error> damaged(const char* reason) const
    {
        return fail(BackupError::Damaged, m_name + ": " + reason, {{"file", m_name}, {"reason", reason}});
    }

    Outcome fill(std::span<std::uint8_t> into)
    {
        auto count = m_source(into);
        if (!count)
            return failure(count);
        if (*count != into.size())
            return damaged("it ends in the middle");
        return {};
    }

    Outcome next()
    {
        std::array<std::uint8_t, 5> begin{};
        if (auto filled = fill(begin); !filled)
            return filled;
        m_letter = static_cast<char>(begin[0]);
        m_length = numberOf(std::span(begin).subspan(1));
        return {};
    }

    // The content of the record; memory is taken as it comes, not as it is claimed.
    Outcome content(std::size_t most)
    {
        if (m_length > most)
            return damaged("a part is too long");
        m_content.clear();
        while (m_content.size() < m_length) {
            const auto before = m_content.size();
            m_content.resize(std::min<std::size_t>(m_length, before + kAtOnce));
            if (auto filled = fill(std::span(m_content).subspan(before)); !filled)
                return filled;
        }
        return {};
    }

    Result<Json> jsonContent()
    {
        if (auto read = content(kMostOfText); !read)
            return failure(read);
        auto json = Json::parse(asText(m_content), m_name);
        if (!json || !json->asObject())
            return damaged("a part is not as it should be");
        return json;
    }

    Outcome readHead()
    {
        if (m_letter != 'H')
            return damaged("it has no head");
        auto json = jsonContent();
        if (!json)
            return failure(json);
        if (numberAt(*json, "form") > kArchiveForm)
            return fail(BackupError::Newer, m_name + ": another form", {{"file", m_name}});
        const auto madeAt = timestampFromIso8601(stringAt(*json, "made_at"));
        const auto schema = numberAt(*json, "schema");
        if (numberAt(*json, "form") != kArchiveForm || !madeAt || schema < 1 ||
            schema > std::numeric_limits<int>::max())
            return damaged("its head is not as it should be");
        return m_visitor.head(
            {.madeAt = *madeAt, .madeBy = stringAt(*json, "made_by"), .schema = static_cast<int>(schema)});
    }

    Outcome readPart()
    {
        switch (m_letter) {
        case 'T':
            return readTable();
        case 'R':
            return readRow();
        default:
            return damaged("a part of an unknown kind");
        }
    }

    Outcome readTable()
    {
        auto json = jsonContent();
        if (!json)
            return failure(json);
        m_table = Table{.name = stringAt(*json, "name"), .columns = {}};
        const auto* const columns = json->find("columns");
        if (!columns || !columns->asArray() || columns->asArray()->empty() || m_counts.files > 0 ||
            m_table.name.empty() || !m_names.insert(m_table.name).second)
            return damaged("a table is not as it should be");
        for (const auto& column : *columns->asArray()) {
            const auto type = stringAt(column, "type");
            if (type != "text" && type != "integer")
                return damaged("a column is not as it should be");
            m_table.columns.push_back({.name = stringAt(column, "name"),
                                       .type = type == "text" ? ColumnType::Text : ColumnType::Integer});
        }
        ++m_counts.tables;
        return m_visitor.table(m_table);
    }

    // False when there are not so many bytes left.
    static bool take(std::span<const std::uint8_t>& from, std::size_t bytes,
                     std::span<const std::uint8_t>& taken)
    {
        if (from.size() < bytes)
            return false;
        taken = from.first(bytes);
        from = from.subspan(bytes);
        return true;
    }

    static bool readValue(std::span<const std::uint8_t>& from, ColumnType type, Value& value)
    {
        std::span<const std::uint8_t> bytes;
        if (!take(from, 1, bytes))
            return false;
        const char kind = static_cast<char>(bytes[0]);
        if (kind == 'N') {
            value = std::monostate();
            return true;
        }
        if (kind == 'I' && type == ColumnType::Integer) {
            if (!take(from, 8, bytes))
                return false;
            value = static_cast<std::int64_t>(numberOf(bytes));
            return true;
        }
        if (kind != 'T' || type != ColumnType::Text || !take(from, 4, bytes) ||
            !take(from, numberOf(bytes), bytes))
            return false;
        value = std::string(asText(bytes));
        return true;
    }

    Outcome readRow()
    {
        if (m_table.columns.empty() || m_counts.files > 0)
            return damaged("a row without a table");
        if (auto read = content(kMostOfRecord); !read)
            return read;
        std::span<const std::uint8_t> rest(m_content);
        m_values.resize(m_table.columns.size());
        for (std::size_t i = 0; i < m_values.size(); ++i)
            if (!readValue(rest, m_table.columns[i].type, m_values[i]))
                return damaged("a row is not as it should be");
        if (!rest.empty())
            return damaged("a row is longer than it should be");
        ++m_counts.rows;
        return m_visitor.row(m_values);
    }

    // Leaves the record behind the file as the one to be read.
    Outcome readFile()
    {
        if (auto read = content(kMostOfText); !read)
            return read;
        const std::string path(asText(m_content));
        if (!isKeptPath(path))
            return damaged("a file has a path that no backup has");
        if (auto begun = next(); !begun)
            return begun;
        ++m_counts.files;
        std::size_t given = 0;
        if (m_letter == 'P')
            if (auto read = content(kMostOfPiece); !read)
                return read;
        const PieceSource pieces = [&](std::span<std::uint8_t> into) { return moreOfFile(into, given); };
        if (auto taken = m_visitor.file(path, pieces); !taken)
            return taken;
        return pour(pieces, [](std::span<const std::uint8_t>) { return Outcome(); });
    }

    // `given`: how much of the piece that was read.
    Result<std::size_t> moreOfFile(std::span<std::uint8_t> into, std::size_t& given)
    {
        std::size_t done = 0;
        while (done < into.size() && m_letter == 'P') {
            const auto count = std::min(into.size() - done, m_content.size() - given);
            std::copy_n(m_content.begin() + static_cast<std::ptrdiff_t>(given), count,
                        into.begin() + static_cast<std::ptrdiff_t>(done));
            given += count;
            done += count;
            m_counts.bytes += static_cast<std::int64_t>(count);
            if (given < m_content.size())
                continue;
            given = 0;
            if (auto begun = next(); !begun)
                return failure(begun);
            if (m_letter != 'P')
                break;
            if (auto read = content(kMostOfPiece); !read)
                return failure(read);
        }
        return done;
    }

    Outcome readEnd()
    {
        auto json = jsonContent();
        if (!json)
            return failure(json);
        if (numberAt(*json, "tables") != m_counts.tables || numberAt(*json, "rows") != m_counts.rows ||
            numberAt(*json, "files") != m_counts.files)
            return damaged("something in it is missing");
        std::array<std::uint8_t, 1> beyond{};
        auto more = m_source(beyond);
        if (!more)
            return failure(more);
        if (*more != 0)
            return damaged("there is something behind its end");
        return {};
    }

    const PieceSource& m_source;
    const std::string& m_name;
    ArchiveVisitor& m_visitor;
    char m_letter = 0;
    std::uint64_t m_length = 0;
    Bytes m_content;
    Table m_table;
    std::set<std::string> m_names; // of tables that came
    std::vector<Value> m_values;
    ArchiveCounts m_counts;
};

} // namespace

Result<ArchiveCounts> readArchive(const PieceSource& source, const std::string& name, ArchiveVisitor& visitor)
{
    return Reading(source, name, visitor).run();
}

} // namespace vidgo::backup
