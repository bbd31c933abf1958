#include <algorithm>
#include <charconv>

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/storage/migrate.h"

namespace vidgo::storage {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kMaxScript = 1024 * 1024;
constexpr std::string_view kFirstLine = "-- minimum-compatible: ";

std::unexpected<Error> refuse(const fs::path& file, const std::string& reason)
{
    return fail(StorageError::Failed, "migration " + toUtf8(file.filename()) + ": " + reason);
}

bool readNumber(std::string_view text, int& number)
{
    const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
    return end.ec == std::errc() && number > 0;
}

Result<Migration> loadOne(const fs::path& file)
{
    Migration migration;
    const std::string stem = toUtf8(file.stem());
    if (stem.size() < 5 || stem[3] != '_' || !readNumber(stem.substr(0, 3), migration.version))
        return refuse(file, "its name is not NNN_name.sql");
    migration.name = stem.substr(4);
    auto text = readTextFile(file, kMaxScript);
    if (!text)
        return failure(text);
    if (!text->starts_with(kFirstLine) ||
        !readNumber(std::string_view(*text).substr(kFirstLine.size()), migration.minimumCompatible))
        return refuse(file, "its first line is not \"" + std::string(kFirstLine) + "N\"");
    migration.sql = std::move(*text);
    return migration;
}

} // namespace

Result<std::vector<Migration>> loadMigrations(const fs::path& folder)
{
    std::error_code code;
    std::vector<fs::path> files;
    for (auto it = fs::directory_iterator(folder, code); !code && it != fs::directory_iterator();
         it.increment(code))
        if (it->path().extension() == ".sql")
            files.push_back(it->path());
    if (code || files.empty())
        return fail(BaseError::FileNotFound, toUtf8(folder) + ": no migrations " + code.message(),
                    {{"file", toUtf8(folder.filename())}});
    std::sort(files.begin(), files.end());
    std::vector<Migration> migrations;
    for (const auto& file : files) {
        auto migration = loadOne(file);
        if (!migration)
            return failure(migration);
        migrations.push_back(std::move(*migration));
    }
    return migrations;
}

} // namespace vidgo::storage
