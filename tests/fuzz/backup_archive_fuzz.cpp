// Any bytes in place of what is sealed in a backup, and in place of the sealed file: reading ends, paths stay
// below the data folder, rows fit their tables, and what is said to be whole was counted.

#include <cstdint>
#include <cstdlib>
#include <set>
#include <string>

#include "vidgo/backup/archive.h"
#include "vidgo/base/sealed_stream.h"

using namespace vidgo;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

PieceSource sourceOf(std::span<const std::uint8_t> bytes)
{
    return [bytes](std::span<std::uint8_t> into) mutable -> Result<std::size_t> {
        const auto count = std::min(into.size(), bytes.size());
        std::copy_n(bytes.begin(), count, into.begin());
        bytes = bytes.subspan(count);
        return count;
    };
}

class Checking final : public backup::ArchiveVisitor
{
public:
    Outcome head(const backup::ArchiveHead& head) override
    {
        require(!m_hasHead && head.schema > 0);
        m_hasHead = true;
        return {};
    }
    Outcome table(const storage::Table& table) override
    {
        require(m_hasHead && !table.columns.empty() && m_names.insert(table.name).second);
        m_table = table;
        ++counts.tables;
        return {};
    }
    Outcome row(std::span<const storage::Value> values) override
    {
        require(values.size() == m_table.columns.size());
        for (std::size_t i = 0; i < values.size(); ++i) {
            const bool isText = m_table.columns[i].type == storage::ColumnType::Text;
            require(!std::holds_alternative<std::string>(values[i]) || isText);
            require(!std::holds_alternative<std::int64_t>(values[i]) || !isText);
            require(!std::holds_alternative<double>(values[i]));
        }
        ++counts.rows;
        return {};
    }
    Outcome file(const std::string& path, const PieceSource& content) override
    {
        require(m_hasHead && !path.empty() && path.front() != '/' && path.back() != '/');
        require(("/" + path + "/").find("/../") == std::string::npos);
        require(path.find_first_of("\\:") == std::string::npos && path.find('\0') == std::string::npos);
        ++counts.files;
        if (counts.files % 2 == 0)
            return {}; // passed over
        return pour(content, [this](std::span<const std::uint8_t> piece) -> Outcome {
            seen += static_cast<std::int64_t>(piece.size());
            return {};
        });
    }

    backup::ArchiveCounts counts;
    std::int64_t seen = 0;

private:
    bool m_hasHead = false;
    storage::Table m_table;
    std::set<std::string> m_names;
};

void read(const PieceSource& source, std::size_t size)
{
    Checking checking;
    const auto counts = backup::readArchive(source, "a backup", checking);
    require(checking.seen <= static_cast<std::int64_t>(size));
    if (!counts)
        return;
    require(counts->tables == checking.counts.tables && counts->rows == checking.counts.rows);
    require(counts->files == checking.counts.files && counts->bytes >= checking.seen);
}

// What takes long to be opened is a test of its own.
bool isCheap(std::span<const std::uint8_t> bytes)
{
    constexpr std::size_t kCost = 12;
    return bytes.size() < kCost + 8 ||
           (bytes[kCost + 1] == 0 && bytes[kCost + 2] == 0 && bytes[kCost + 3] == 0 && bytes[kCost + 4] < 3 &&
            bytes[kCost + 5] == 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::span bytes(data, size);
    read(sourceOf(bytes), size);
    if (size == 0 || data[0] != 'V' || !isCheap(bytes))
        return 0;
    auto unsealer = Unsealer::open(sourceOf(bytes), Secret("correct horse battery"), "a backup");
    if (unsealer)
        read([&](std::span<std::uint8_t> into) { return unsealer->read(into); }, size);
    return 0;
}
