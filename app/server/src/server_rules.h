#pragma once

#include <filesystem>
#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/billing/invoices.h"
#include "vidgo/catalog/load_account_rules.h"
#include "vidgo/catalog/load_billing_rules.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/catalog/load_credit_rules.h"
#include "vidgo/catalog/load_provider_prices.h"

namespace vidgo::app_server {

/// The data files that everything goes by.
struct ServerRules
{
    Catalog catalog;
    CreditRules credits;
    ProviderPrices providerPrices;
    AccountRules accounts;
    BillingRules billing;
    std::vector<AccountMailText> mails;
    InvoiceSeller seller;
};

/// Fails with CatalogError or BaseError.
Result<ServerRules> readServerRules(const std::filesystem::path& resources);

} // namespace vidgo::app_server
