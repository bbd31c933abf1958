#include <algorithm>
#include <system_error>

#include "catalog_file.h"
#include "read_provider_model.h"
#include "vidgo/base/file.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/catalog/load_provider_prices.h"
#include "vidgo/catalog/load_providers.h"

namespace vidgo {

namespace {

constexpr std::size_t kMaxAddress = 300;
constexpr std::int64_t kMaxPollMs = 600'000;

/// An address to which paths are added: https, without a slash at its end.
std::string readAddress(JsonCursor& item, std::string_view key)
{
    auto text = item.text(key, kMaxAddress);
    if (!text.starts_with("https://") || text.ends_with('/') ||
        text.find_first_of("?#@ ") != std::string::npos)
        item.refuse(key, "must begin with https:// and not end with a slash");
    return text;
}

void readAddresses(JsonCursor& root, ProviderData& data)
{
    data.baseUrl = readAddress(root, "base_url");
    if (!root.has("other_urls"))
        return;
    Ids seen;
    data.otherUrls = root.items("other_urls", [&](JsonCursor& item) {
        auto name = newId(item, seen);
        return std::pair{std::move(name), readAddress(item, "url")};
    });
}

void readKey(JsonCursor& key, ProviderData& data)
{
    data.keyVariable = key.text("variable", 64);
    if (data.keyVariable.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") != std::string::npos)
        key.refuse("variable", "must be capital letters, digits or underscores");
    data.keyPage = readAddress(key, "page");
    if (key.has("hint"))
        data.keyHint = key.text("hint", 64);
}

void readPace(JsonCursor& root, ProviderData& data)
{
    root.object("polling", [&](JsonCursor& polling) {
        data.firstPoll = std::chrono::milliseconds(polling.integer("first_ms", 500, kMaxPollMs));
        data.laterPoll = std::chrono::milliseconds(polling.integer("later_ms", 500, kMaxPollMs));
    });
    const auto numberOrNone = [&](std::string_view key, std::int64_t high) {
        return root.has(key) ? static_cast<int>(root.integer(key, 1, high)) : 0;
    };
    data.resultLife = std::chrono::hours(numberOrNone("result_hours", 10'000));
    data.concurrent = numberOrNone("concurrent", 10'000);
    data.callsAMinute = numberOrNone("calls_a_minute", 100'000);
}

ProviderReferences referencesOf(const std::string& provider, const Catalog& catalog,
                                const ProviderPrices& prices)
{
    ProviderReferences out;
    out.styles = idsOf(catalog.styles);
    out.tiers = idsOf(catalog.tiers);
    for (const auto& price : prices.all)
        if (price.provider == provider)
            out.prices.insert(price.operation);
    return out;
}

void readProvider(JsonCursor& root, const Catalog& catalog, const ProviderPrices& prices, ProviderData& data)
{
    data.id = root.reference("id", idsOf(catalog.providers));
    data.name = root.text("name", kMaxName);
    readAddresses(root, data);
    root.object("key", [&](JsonCursor& key) { readKey(key, data); });
    readPace(root, data);
    data.canCancel = root.flag("can_cancel");
    data.hasBalance = root.flag("has_balance");
    data.hasWebhook = root.flag("has_webhook");
    if (root.has("wire"))
        data.wire = root.anyObject("wire");
    const auto known = referencesOf(data.id, catalog, prices);
    Ids seen;
    data.models =
        root.items("models", [&](JsonCursor& item) { return readProviderModel(item, known, seen); });
}

std::string fileOf(std::string_view provider)
{
    return std::string(kProvidersFolder) + "/" + std::string(provider) + ".json";
}

/// A file of a provider that nobody knows would never be read: it is a slip.
Outcome refuseStrangers(const std::filesystem::path& folder, const Catalog& catalog)
{
    const auto known = idsOf(catalog.providers);
    std::error_code error;
    for (auto entry = std::filesystem::directory_iterator(folder / kProvidersFolder, error);
         !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        const auto& path = entry->path();
        if (path.extension() != ".json" || known.contains(toUtf8(path.stem())))
            continue;
        Verdict verdict(fileOf(toUtf8(path.stem())));
        verdict.refuse("", "no provider of services.json");
        return verdict.outcome();
    }
    return error ? catalogFileMissing(kProvidersFolder) : Outcome{};
}

} // namespace

Result<ProviderData> parseProvider(std::string_view text, std::string_view file, const Catalog& catalog,
                                   const ProviderPrices& prices)
{
    ProviderData data;
    auto read =
        parseCatalogFile(file, text, [&](JsonCursor& root) { readProvider(root, catalog, prices, data); });
    if (!read)
        return failure(read);
    return data;
}

Result<ProviderList> loadProviders(const std::filesystem::path& folder, const Catalog& catalog,
                                   const ProviderPrices& prices)
{
    if (auto clean = refuseStrangers(folder, catalog); !clean)
        return failure(clean);
    ProviderList list;
    for (const auto& info : catalog.providers) {
        const auto file = fileOf(info.id);
        std::error_code error;
        if (!std::filesystem::exists(folder / file, error))
            continue; // a gateway of payments
        auto text = readCatalogFile(folder, file);
        if (!text)
            return failure(text);
        auto data = parseProvider(*text, file, catalog, prices);
        if (!data)
            return failure(data);
        if (data->id != info.id) {
            Verdict verdict(file);
            verdict.refuse("id", "must be that of the file's name");
            auto refused = verdict.outcome();
            return failure(refused);
        }
        list.all.push_back(std::move(*data));
    }
    return list;
}

Result<ProviderList> loadProviders(const std::filesystem::path& folder)
{
    auto catalog = loadCatalog(folder);
    if (!catalog)
        return failure(catalog);
    auto prices = loadProviderPrices(folder, *catalog);
    if (!prices)
        return failure(prices);
    return loadProviders(folder, *catalog, *prices);
}

} // namespace vidgo
