#include "catalog_file.h"
#include "sections.h"
#include "vidgo/catalog/load_provider_prices.h"

namespace vidgo {

namespace {

constexpr std::int64_t kMaxPrice = 10'000'000; // a thousand dollars
constexpr std::int64_t kMaxUsual = 1000;
constexpr std::size_t kMaxSource = 200;

ProviderPrice readPrice(JsonCursor& item, const Catalog& catalog, Ids& seen)
{
    Ids tools;
    for (const auto* list : {&catalog.tools, &catalog.studioTools})
        for (const auto& info : *list)
            tools.emplace(toolId(info.tool));
    ProviderPrice price;
    price.provider = item.reference("provider", idsOf(catalog.providers));
    price.operation = item.id("operation");
    item.refuseRepeat("operation", price.provider + "/" + price.operation, seen);
    price.unit = item.oneOf("unit", {"image", "second", "frame", "call", "megapixel", "fifty_characters"});
    price.dollarPart = item.integer("ten_thousandths", 1, kMaxPrice);
    price.usual = item.integer("usual", 1, kMaxUsual);
    for (const auto& id : item.references("tools", tools))
        price.tools.push_back(toolFromId(id).value_or(Tool::None));
    price.confidence =
        priceConfidenceFromId(item.oneOf("confidence", {"documented", "reported", "inferred", "conflicting"}))
            .value_or(PriceConfidence::None);
    price.source = item.text("source", kMaxSource);
    return price;
}

} // namespace

Result<ProviderPrices> parseProviderPrices(std::string_view text, const Catalog& catalog)
{
    ProviderPrices prices;
    auto read = parseCatalogFile(kProviderPricesFile, text, [&](JsonCursor& root) {
        Ids seen;
        prices.all = root.items("prices", [&](JsonCursor& item) { return readPrice(item, catalog, seen); });
    });
    if (!read)
        return failure(read);
    return prices;
}

Result<ProviderPrices> loadProviderPrices(const std::filesystem::path& folder, const Catalog& catalog)
{
    auto text = readCatalogFile(folder, kProviderPricesFile);
    if (!text)
        return failure(text);
    return parseProviderPrices(*text, catalog);
}

} // namespace vidgo
