#include "vidgo/composition/office.h"

#include "vidgo/catalog/load_account_rules.h"
#include "vidgo/catalog/load_billing_rules.h"

namespace vidgo::composition {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kLocalAccount = "local";
constexpr std::string_view kSellerFile = "seller.json";
constexpr std::size_t kKeyBytes = 32;

/// The person at this computer is always there; the others have accounts.
class LocalPeople final : public billing::People
{
public:
    explicit LocalPeople(accounts::Accounts& accounts)
        : m_accounts(accounts)
    {}

    Result<bool> exists(storage::Work& /*work*/, const AccountId& account) override
    {
        if (account == localAccount())
            return true;
        auto found = m_accounts.account(account);
        if (!found && found.error().is(accounts::AccountsError::AccountMissing))
            return false;
        if (!found)
            return failure(found);
        return found->state == accounts::AccountState::Active;
    }

private:
    accounts::Accounts& m_accounts;
};

// Nobody signs in here, so that keys which nothing outlives are enough.
Result<accounts::AccountKeys> passingKeys(Random& random)
{
    const auto make = [&] {
        std::string bytes(kKeyBytes, '\0');
        random.fill({reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()});
        Secret secret(bytes);
        wipe(bytes);
        return accounts::ServerKey{.id = "passing", .secret = std::move(secret)};
    };
    return accounts::AccountKeys::create({make()}, {make()});
}

Result<InvoiceSeller> sellerOf(const Office::Parts& parts)
{
    const auto own = parts.config / kSellerFile;
    if (std::error_code ignored; fs::exists(own, ignored))
        return billing::loadSeller(own);
    return billing::loadSeller(parts.resources / "documents" / kSellerFile);
}

} // namespace

AccountId localAccount()
{
    return AccountId(std::string(kLocalAccount));
}

// In the order in which they are needed; destroyed the other way round.
struct Office::Graph
{
    Graph(const Parts& parts, AccountRules readAccountRules, accounts::AccountKeys madeKeys,
          BillingRules readBillingRules, InvoiceSeller seller)
        : given(parts)
        , accountRules(std::move(readAccountRules))
        , keys(std::move(madeKeys))
        , hasher(accounts::makeBcryptHasher(accountRules.passwords.cost, given.random))
        , accountParts{.database = given.database,
                       .rules = accountRules,
                       .keys = keys,
                       .clock = given.clock,
                       .random = given.random,
                       .hasher = *hasher,
                       .log = given.log}
        , accounts(accountParts, {})
        , bans(accountParts)
        , people(accounts)
        , promotions({.database = given.database, .clock = given.clock, .random = given.random})
        , billingRules(std::move(readBillingRules))
        , billing({.database = given.database,
                   .ledger = given.ledger,
                   .catalog = given.catalog,
                   .rules = billingRules,
                   .clock = given.clock,
                   .random = given.random,
                   .log = given.log,
                   .people = people,
                   .promotions = &promotions})
        , invoices({.database = given.database, .clock = given.clock, .seller = std::move(seller)})
    {}

    Parts given;
    AccountRules accountRules;
    accounts::AccountKeys keys;
    std::unique_ptr<accounts::PasswordHasher> hasher;
    accounts::AccountParts accountParts;
    accounts::Accounts accounts;
    accounts::Bans bans;
    LocalPeople people;
    billing::Promotions promotions;
    BillingRules billingRules;
    billing::Billing billing;
    billing::Invoices invoices;
};

Office::Office(std::unique_ptr<Graph> graph)
    : m_graph(std::move(graph))
{}

Office::~Office() = default;

Result<std::unique_ptr<Office>> Office::open(const Parts& parts)
{
    auto accountRules = loadAccountRules(parts.resources / "catalog");
    if (!accountRules)
        return failure(accountRules);
    auto billingRules = loadBillingRules(parts.resources / "catalog", parts.catalog);
    if (!billingRules)
        return failure(billingRules);
    auto seller = sellerOf(parts);
    if (!seller)
        return failure(seller);
    auto keys = passingKeys(parts.random);
    if (!keys)
        return failure(keys);
    return std::unique_ptr<Office>(new Office(std::make_unique<Graph>(
        parts, std::move(*accountRules), std::move(*keys), std::move(*billingRules), std::move(*seller))));
}

billing::Billing& Office::billing()
{
    return m_graph->billing;
}

billing::Invoices& Office::invoices()
{
    return m_graph->invoices;
}

billing::Promotions& Office::promotions()
{
    return m_graph->promotions;
}

accounts::Accounts& Office::accounts()
{
    return m_graph->accounts;
}

accounts::Bans& Office::bans()
{
    return m_graph->bans;
}

const Catalog& Office::catalog() const
{
    return m_graph->given.catalog;
}

const std::filesystem::path& Office::resources() const
{
    return m_graph->given.resources;
}

} // namespace vidgo::composition
