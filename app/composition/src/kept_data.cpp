#include "vidgo/composition/kept_data.h"

#include "vidgo/base/base_error.h"
#include "vidgo/base/clock.h"
#include "vidgo/base/file.h"
#include "vidgo/base/random.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/catalog/load_credit_rules.h"
#include "vidgo/credits/ledger.h"
#include "vidgo/storage/address.h"

namespace vidgo::composition {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kDatabase = "vidgo.db";
constexpr std::size_t kMaxAddress = 8192;

std::string trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r\n";
    const auto begin = text.find_first_not_of(kBlank);
    if (begin == std::string_view::npos)
        return {};
    return std::string(text.substr(begin, text.find_last_not_of(kBlank) - begin + 1));
}

} // namespace

backup::DataPlace studioPlace(const Directories& directories)
{
    const auto folder = chosenDataFolder(directories);
    return {.database = {.file = folder / kDatabase}, .folder = folder};
}

Result<backup::DataPlace>
serverPlace(const std::function<std::optional<std::string>(const std::string& name)>& environment)
{
    const auto variable = [&](const char* name) { return trimmed(environment(name).value_or("")); };
    const auto folder = variable("VIDGO_DATA");
    backup::DataPlace place{.database = {},
                            .folder = pathFromUtf8(folder.empty() ? "vidgo-server-data" : folder)};
    auto address = variable("DATABASE_URL");
    if (const auto file = variable("DATABASE_URL_FILE"); address.empty() && !file.empty()) {
        auto read = readTextFile(pathFromUtf8(file), kMaxAddress);
        if (!read)
            return failure(read);
        address = trimmed(*read);
    }
    const auto database = storage::databaseAt(address, place.folder / kDatabase);
    wipe(address);
    if (!database)
        return fail(BaseError::InvalidArgument, "DATABASE_URL",
                    {{"reason", "DATABASE_URL begins with neither postgresql:// nor sqlite:///"}});
    place.database = *database;
    return place;
}

Result<credits::Verification> verifyCredits(const backup::DataPlace& place, const fs::path& resources)
{
    auto catalog = loadCatalog(resources / "catalog");
    if (!catalog)
        return failure(catalog);
    auto rules = loadCreditRules(resources / "catalog", *catalog);
    if (!rules)
        return failure(rules);
    auto database = storage::Database::open(place.database);
    if (!database)
        return failure(database);
    const SystemClock clock;
    SystemRandom random;
    credits::Ledger ledger(
        {.database = **database, .catalog = *catalog, .rules = *rules, .clock = clock, .random = random});
    return ledger.verify();
}

} // namespace vidgo::composition
