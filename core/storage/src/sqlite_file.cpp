#include "sqlite_file.h"

#include <array>

#include <soci/sqlite3/soci-sqlite3.h>

#include "vidgo/base/file.h"
#include "vidgo/storage/database.h"

namespace vidgo::storage {

namespace fs = std::filesystem;
using namespace sqlite_api;

namespace {

// https://www.sqlite.org/fileformat.html, section 1.3: numbers are big-endian.
using Head = std::array<unsigned char, 100>;

std::uint64_t number(const Head& head, std::size_t at, std::size_t bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        value = value << 8 | head[at + i];
    return value;
}

// How long the file has to be, as far as its head can be believed.
std::uint64_t sizeIn(const Head& head)
{
    const std::uint64_t stored = number(head, 16, 2);
    const std::uint64_t pageSize = stored == 1 ? 65536 : stored;
    const bool pageCountIsValid = number(head, 24, 4) == number(head, 92, 4);
    return pageCountIsValid ? pageSize * number(head, 28, 4) : 0;
}

// While a checkpoint goes on, and after a crash during one, the missing pages are in the write-ahead log.
bool hasLog(const fs::path& file)
{
    std::error_code code;
    auto log = file;
    log += "-wal";
    const auto size = fs::file_size(log, code);
    return !code && size > 0;
}

} // namespace

Outcome inspectPlace(const fs::path& file)
{
    std::error_code code;
    const auto status = fs::status(file, code);
    if (!fs::exists(status) && status.type() != fs::file_type::none)
        return {};
    if (!fs::is_regular_file(status))
        return fail(StorageError::CannotOpen, toUtf8(file) + ": not a file " + code.message(),
                    {{"file", toUtf8(file.filename())}});
    return {};
}

Outcome inspectOpened(sqlite_api::sqlite3* database, const fs::path& file)
{
    const ErrorArguments named{{"file", toUtf8(file.filename())}};
    sqlite3_file* opened = nullptr;
    sqlite3_int64 size = 0;
    if (sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &opened) != SQLITE_OK || !opened ||
        !opened->pMethods || opened->pMethods->xFileSize(opened, &size) != SQLITE_OK)
        return fail(StorageError::CannotOpen, toUtf8(file) + ": cannot look at it", named);
    if (size == 0)
        return {};
    Head head{};
    const int read = opened->pMethods->xRead(opened, head.data(), static_cast<int>(head.size()), 0);
    if (read != SQLITE_OK && read != SQLITE_IOERR_SHORT_READ)
        return fail(StorageError::CannotOpen, toUtf8(file) + ": cannot read", named);
    static constexpr std::string_view kMagic("SQLite format 3\0", 16);
    const std::string_view magic(reinterpret_cast<const char*>(head.data()), kMagic.size());
    if (read != SQLITE_OK || magic != kMagic)
        return fail(StorageError::Damaged, toUtf8(file) + ": no SQLite head", named);
    // The size is looked at last: when another program ends meanwhile, its log goes only after the file has
    // all the pages of the head.
    if (!hasLog(file) && (opened->pMethods->xFileSize(opened, &size) != SQLITE_OK ||
                          static_cast<std::uint64_t>(size) < sizeIn(head)))
        return fail(StorageError::Damaged, toUtf8(file) + ": shorter than its head says", named);
    return {};
}

} // namespace vidgo::storage
