#include "vidgo/backup/backup.h"

#include "kept.h"
#include "open_backup.h"
#include "vidgo/backup/archive.h"
#include "vidgo/base/base_error.h"

namespace vidgo::backup {

namespace fs = std::filesystem;

namespace {

constexpr double kRowsPart = 0.2; // of the progress, when nobody knows better

std::string nameOf(const fs::path& path)
{
    return toUtf8(path.filename());
}

// With slashes on every system.
std::string pathBelow(const fs::path& file, const fs::path& folder)
{
    const auto text = file.lexically_relative(folder).generic_u8string();
    return {reinterpret_cast<const char*>(text.data()), text.size()};
}

// Calls `each` with every file of the folder that is kept, and its path below the folder.
Outcome forEachFile(const fs::path& folder,
                    const std::function<Outcome(const fs::path& file, const std::string& below)>& each)
{
    const auto isFile = [](const fs::path& path) {
        std::error_code ignored;
        return fs::is_regular_file(fs::symlink_status(path, ignored)) && !isPassing(path);
    };
    for (const auto name : keptNames()) {
        const auto top = folder / name;
        if (isFile(top))
            if (auto done = each(top, std::string(name)); !done)
                return done;
        std::error_code code;
        if (!fs::is_directory(fs::symlink_status(top, code)))
            continue;
        for (fs::recursive_directory_iterator it(top, code), end; !code && it != end; it.increment(code))
            if (isFile(it->path()))
                if (auto done = each(it->path(), pathBelow(it->path(), folder)); !done)
                    return done;
        if (code) // a folder that was removed meanwhile is one that was empty
            if (code != std::errc::no_such_file_or_directory)
                return fail(BaseError::FileNotReadable, toUtf8(top) + ": " + code.message(),
                            {{"file", std::string(name)}});
    }
    return {};
}

std::int64_t bytesIn(const fs::path& folder)
{
    std::int64_t bytes = 0;
    static_cast<void>(forEachFile(folder, [&](const fs::path& file, const std::string&) {
        std::error_code code;
        const auto size = fs::file_size(file, code);
        bytes += code ? 0 : static_cast<std::int64_t>(size);
        return Outcome();
    }));
    return bytes;
}

/// The work of one backup.
class Making
{
public:
    Making(const DataPlace& place, const BackupParts& parts, const Progress& progress,
           const std::stop_token& stop, PieceSink sink)
        : m_place(place)
        , m_parts(parts)
        , m_progress(progress)
        , m_stop(stop)
        , m_writer(std::move(sink))
    {}

    Outcome run(storage::Database& database)
    {
        if (auto kept = keepRows(database); !kept)
            return kept;
        // After the rows: a file is written before the row that names it.
        if (auto kept = keepFiles(); !kept)
            return kept;
        return m_writer.end();
    }

    BackupContents contents() const { return contentsOf(m_head, m_writer.counts()); }

private:
    Outcome keepRows(storage::Database& database)
    {
        auto snapshot = storage::Snapshot::begin(database);
        if (!snapshot)
            return failure(snapshot);
        auto schema = storage::schemaVersionOf(snapshot->session());
        if (!schema)
            return failure(schema);
        if (*schema == 0)
            return fail(BackupError::NothingThere, "a database without a schema",
                        {{"folder", nameOf(m_place.folder)}});
        m_head = {.madeAt = m_parts.clock.now(), .madeBy = m_parts.version, .schema = *schema};
        if (auto written = m_writer.head(m_head); !written)
            return written;
        auto tables = storage::tablesOf(snapshot->session());
        if (!tables)
            return failure(tables);
        double done = 0;
        for (const auto& table : *tables) {
            if (auto written = m_writer.table(table); !written)
                return written;
            auto read = snapshot->read(
                table, [&](std::span<const storage::Value> values) { return keepRow(values); });
            if (!read)
                return read;
            m_progress.report(kRowsPart * ++done / static_cast<double>(tables->size()));
        }
        return {};
    }

    Outcome keepRow(std::span<const storage::Value> values)
    {
        if (auto goOn = checkStop(m_stop); !goOn)
            return goOn;
        return m_writer.row(values);
    }

    Outcome keepFiles()
    {
        m_expected = bytesIn(m_place.folder);
        return forEachFile(m_place.folder, [this](const fs::path& file, const std::string& below) {
            return keepFile(file, below);
        });
    }

    Outcome keepFile(const fs::path& file, const std::string& below)
    {
        auto source = readPieces(file);
        if (!source && source.error().is(BaseError::FileNotFound))
            return {}; // removed since the folder was read
        if (!source)
            return failure(source);
        if (!isKeptPath(below)) // nothing of ours has such a name
            return {};
        if (auto written = m_writer.file(below); !written)
            return written;
        auto poured = pour(*source, [this](std::span<const std::uint8_t> piece) { return keepPiece(piece); });
        m_progress.report(fraction());
        return poured;
    }

    Outcome keepPiece(std::span<const std::uint8_t> piece)
    {
        if (auto goOn = checkStop(m_stop); !goOn)
            return goOn;
        return m_writer.piece(piece);
    }

    double fraction() const
    {
        const auto bytes = static_cast<double>(m_writer.counts().bytes);
        return kRowsPart +
               (1 - kRowsPart) * bytes / static_cast<double>(std::max<std::int64_t>(m_expected, 1));
    }

    const DataPlace& m_place;
    const BackupParts& m_parts;
    const Progress& m_progress;
    const std::stop_token& m_stop;
    ArchiveWriter m_writer;
    ArchiveHead m_head;
    std::int64_t m_expected = 0;
};

Outcome checkPlace(const fs::path& file, const Secret& passphrase, const DataPlace& place)
{
    if (passphrase.size() < kShortestPassphrase)
        return fail(BackupError::ShortPassphrase, "too short",
                    {{"length", std::to_string(kShortestPassphrase)}});
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(file, ignored)))
        return fail(BackupError::NameTaken, toUtf8(file), {{"file", nameOf(file)}});
    // Opening it would make a new one.
    if (place.database.backend == storage::Backend::Sqlite && !fs::exists(place.database.file, ignored))
        return fail(BackupError::NothingThere, toUtf8(place.database.file),
                    {{"folder", nameOf(place.folder)}});
    return {};
}

/// Takes notice of the head and of nothing else.
class Looking final : public ArchiveVisitor
{
public:
    Outcome head(const ArchiveHead& head) override
    {
        m_head = head;
        return {};
    }
    Outcome table(const storage::Table& /*table*/) override { return {}; }
    Outcome row(std::span<const storage::Value> /*values*/) override { return {}; }
    Outcome file(const std::string& /*path*/, const PieceSource& /*content*/) override { return {}; }

    const ArchiveHead& seen() const { return m_head; }

private:
    ArchiveHead m_head;
};

} // namespace

Result<BackupContents> makeBackup(const fs::path& file, const Secret& passphrase, const DataPlace& place,
                                  const BackupParts& parts, const Progress& progress,
                                  const std::stop_token& stop)
{
    if (auto checked = checkPlace(file, passphrase, place); !checked)
        return failure(checked);
    auto database = storage::Database::open(place.database);
    if (!database)
        return failure(database);
    BackupContents contents;
    auto written = writePieces(file, Durability::Sync, [&](const PieceSink& sink) -> Outcome {
        auto sealer = Sealer::begin(passphrase, parts.random, sink, parts.cost);
        if (!sealer)
            return failure(sealer);
        Making making(place, parts, progress, stop,
                      [&](std::span<const std::uint8_t> bytes) { return sealer->write(bytes); });
        if (auto made = making.run(**database); !made)
            return made;
        contents = making.contents();
        return sealer->finish();
    });
    if (!written)
        return failure(written);
    progress.report(1);
    return contents;
}

Result<BackupContents> checkBackup(const fs::path& file, const Secret& passphrase, const Progress& progress,
                                   const std::stop_token& stop)
{
    auto source = openBackup(file, passphrase, progress, stop);
    if (!source)
        return failure(source);
    Looking looking;
    auto counts = readArchive(*source, nameOf(file), looking);
    if (!counts)
        return failure(counts);
    return contentsOf(looking.seen(), *counts);
}

} // namespace vidgo::backup
