#pragma once

#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/pieces.h"
#include "vidgo/storage/tables.h"

namespace vidgo::backup {

// What is in the sealed stream of a backup, version 1: records, one behind the other. A record is a letter,
// the length of what follows (4 bytes, little-endian), and that:
//
//   H  head, first and once: JSON with form, made_at, made_by, schema
//   T  a table of the database: JSON with its name and columns
//   R  a row of the last table; of each column a letter and its value: N nothing, I 8 bytes, T 4 bytes of
//      length and a text in UTF-8
//   F  a file, after all tables: its path below the data folder, with slashes, which begins with "files/",
//      "library/", "inbox/" or "online/", or is "server-keys.json"
//   P  the next bytes of the last file
//   Z  the end: JSON with the numbers of tables, rows and files

inline constexpr std::int64_t kArchiveForm = 1;
inline constexpr std::size_t kMostOfRecord = 32 * 1024 * 1024;
inline constexpr std::size_t kMostOfPiece = 256 * 1024;

struct ArchiveHead
{
    Timestamp madeAt{};
    std::string madeBy; ///< The version of the program.
    int schema = 0;
};

struct ArchiveCounts
{
    std::int64_t tables = 0;
    std::int64_t rows = 0;
    std::int64_t files = 0;
    std::int64_t bytes = 0; ///< Of the files; not part of the archive.
};

/// Writes the records, in the order that is asked of them. Everything fails like the sink.
class ArchiveWriter
{
public:
    explicit ArchiveWriter(PieceSink sink)
        : m_sink(std::move(sink))
    {}

    Outcome head(const ArchiveHead& head);
    Outcome table(const storage::Table& table);
    /// Fails with StorageError::Failed when it is larger than a record may be.
    Outcome row(std::span<const storage::Value> values);
    Outcome file(const std::string& path);
    Outcome piece(std::span<const std::uint8_t> bytes);
    Outcome end();

    const ArchiveCounts& counts() const { return m_counts; }

private:
    Outcome record(char letter, std::span<const std::uint8_t> content);

    PieceSink m_sink;
    ArchiveCounts m_counts;
    Bytes m_row;
};

/// Who gets what is read. What fails ends the reading.
class ArchiveVisitor
{
public:
    virtual ~ArchiveVisitor() = default;
    virtual Outcome head(const ArchiveHead& head) = 0;
    virtual Outcome table(const storage::Table& table) = 0;
    /// As many values as the last table has columns, each nothing or of the type of its column.
    virtual Outcome row(std::span<const storage::Value> values) = 0;
    /// `content` is valid while this runs; what is left of it is passed over.
    virtual Outcome file(const std::string& path, const PieceSource& content) = 0;
};

/// Reads an archive to its end, `name` being the file for errors. No more is kept in memory than a record,
/// whatever lengths are claimed. Fails with BackupError::Newer and Damaged, and like source and visitor.
Result<ArchiveCounts> readArchive(const PieceSource& source, const std::string& name,
                                  ArchiveVisitor& visitor);

} // namespace vidgo::backup
