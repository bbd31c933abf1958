#include "vidgo/storage/address.h"

#include "vidgo/base/file.h"

namespace vidgo::storage {

std::optional<DatabaseOptions> databaseAt(std::string_view url, const std::filesystem::path& usual)
{
    constexpr std::string_view kSqlite = "sqlite:///";
    DatabaseOptions options;
    const auto colon = url.find("://");
    const auto scheme = colon == std::string_view::npos ? std::string_view() : url.substr(0, colon);
    if (url.empty()) {
        options.file = usual;
        return options;
    }
    if (url.starts_with(kSqlite)) {
        options.file = pathFromUtf8(url.substr(kSqlite.size()));
        return options;
    }
    // "postgresql+asyncpg://…" is how the public web version writes it.
    if (scheme != "postgres" && scheme != "postgresql" && scheme != "postgresql+asyncpg")
        return std::nullopt;
    options.backend = Backend::PostgreSql;
    options.address = "postgresql" + std::string(url.substr(scheme.size()));
    return options;
}

// What is said last counts, in both forms of an address.
DatabaseOptions inSchema(DatabaseOptions options, std::string_view schema)
{
    auto& address = options.address;
    if (address.starts_with("postgresql://"))
        address +=
            (address.find('?') == std::string::npos ? "?" : "&") + std::string("options=-csearch_path%3D");
    else
        address += " options=-csearch_path=";
    address += schema;
    return options;
}

} // namespace vidgo::storage
