#pragma once

#include <filesystem>
#include <memory>

#include "vidgo/accounts/accounts.h"
#include "vidgo/accounts/bans.h"
#include "vidgo/base/log.h"
#include "vidgo/base/random.h"
#include "vidgo/base/result.h"
#include "vidgo/billing/billing.h"
#include "vidgo/billing/invoices.h"
#include "vidgo/billing/promotions.h"
#include "vidgo/credits/ledger.h"
#include "vidgo/model/catalog.h"

namespace vidgo::composition {

/// Whose credits and orders are those of a data folder: the person at this computer, who needs no account.
AccountId localAccount();

/// What administrators work with: orders, receipts, codes and people of one database. It has no gateways, so
/// that nothing here ever charges anybody: money is confirmed and paid back by hand.
class Office
{
public:
    /// What it is made from outlives it.
    struct Parts
    {
        storage::Database& database;
        credits::Ledger& ledger;
        const Catalog& catalog;
        const Clock& clock;
        Random& random;
        Log& log;
        std::filesystem::path resources;
        std::filesystem::path config; ///< A seller.json here is used in place of the delivered one.
    };
    /// Reads rules and seller. Fails with CatalogError, AccountsError or InvoiceError.
    static Result<std::unique_ptr<Office>> open(const Parts& parts);
    ~Office();
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

    billing::Billing& billing();
    billing::Invoices& invoices();
    billing::Promotions& promotions();
    accounts::Accounts& accounts();
    accounts::Bans& bans();
    const Catalog& catalog() const;
    /// Where the words and fonts of documents are.
    const std::filesystem::path& resources() const;

private:
    struct Graph;
    explicit Office(std::unique_ptr<Graph> graph);
    std::unique_ptr<Graph> m_graph;
};

} // namespace vidgo::composition
