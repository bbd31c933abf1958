#include "server_rules.h"

namespace vidgo::app_server {
namespace {

template <class Value>
Outcome take(Value& into, Result<Value> read)
{
    if (!read)
        return failure(read);
    into = std::move(*read);
    return {};
}

} // namespace

Result<ServerRules> readServerRules(const std::filesystem::path& resources)
{
    ServerRules rules;
    const auto data = resources / "catalog";
    auto read = take(rules.catalog, loadCatalog(data));
    if (read)
        read = take(rules.credits, loadCreditRules(data, rules.catalog));
    if (read)
        read = take(rules.providerPrices, loadProviderPrices(data, rules.catalog));
    if (read)
        read = take(rules.accounts, loadAccountRules(data));
    if (read)
        read = take(rules.billing, loadBillingRules(data, rules.catalog));
    if (read)
        read = take(rules.mails, loadAccountMails(data));
    if (read)
        read = take(rules.seller, billing::loadSeller(resources / "documents" / "seller.json"));
    if (!read)
        return failure(read);
    return rules;
}

} // namespace vidgo::app_server
