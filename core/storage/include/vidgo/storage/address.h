#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "vidgo/storage/database.h"

namespace vidgo::storage {

/// A database as DATABASE_URL names it: "postgresql://user:password@host/name", also with "postgres" or
/// "postgresql+asyncpg" in front, or "sqlite:///path"; empty: `usual`, a file of SQLite. None for anything
/// else.
std::optional<DatabaseOptions> databaseAt(std::string_view url, const std::filesystem::path& usual);

/// The same PostgreSQL database, but in this schema of it. The name is of lower-case letters, digits and "_".
DatabaseOptions inSchema(DatabaseOptions options, std::string_view schema);

} // namespace vidgo::storage
