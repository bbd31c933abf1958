#include "open_backup.h"

#include <algorithm>
#include <memory>

namespace vidgo::backup {

namespace fs = std::filesystem;

Result<PieceSource> openBackup(const fs::path& file, const Secret& passphrase, const Progress& progress,
                               const std::stop_token& stop)
{
    auto source = readPieces(file);
    if (!source)
        return failure(source);
    std::error_code ignored;
    const auto size = static_cast<double>(std::max<std::uintmax_t>(fs::file_size(file, ignored), 1));
    double done = 0;
    auto sealed = Unsealer::open(
        [source = std::move(*source), progress, size,
         done](std::span<std::uint8_t> into) mutable -> Result<std::size_t> {
            auto count = source(into);
            done += static_cast<double>(count.value_or(0));
            progress.report(done / size);
            return count;
        },
        passphrase, toUtf8(file.filename()));
    if (!sealed)
        return failure(sealed);
    // A function can be copied, what unseals cannot.
    const auto unsealer = std::make_shared<Unsealer>(std::move(*sealed));
    return PieceSource([unsealer, stop](std::span<std::uint8_t> into) -> Result<std::size_t> {
        if (auto goOn = checkStop(stop); !goOn)
            return failure(goOn);
        return unsealer->read(into);
    });
}

BackupContents contentsOf(const ArchiveHead& head, const ArchiveCounts& counts)
{
    return {.madeAt = head.madeAt,
            .madeBy = head.madeBy,
            .schema = head.schema,
            .tables = counts.tables,
            .rows = counts.rows,
            .files = counts.files,
            .bytes = counts.bytes};
}

} // namespace vidgo::backup
