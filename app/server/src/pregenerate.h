#pragma once

#include <stop_token>

#include "example_shelf.h"
#include "online_desk.h"
#include "vidgo/app_server/server_config.h"

namespace vidgo::app_server {

/// All outlive the call.
struct PregenerationParts
{
    const ServerConfig& config;
    OnlineDesk& desk;
    composition::Online& online;
    ExampleShelf& shelf;
    storage::Database& database;
    const Catalog& catalog;
    const Clock& clock;
    Random& random;
    Log& log;
    bool isSandbox = false; ///< What is made says so.
};

/// Makes what the plan of examples wants of providers and what is not there yet, within the budget, and waits
/// for it. What fails is logged and does not keep the others; what was ordered before is taken up. Fails with
/// PregenerationError (AtWork: another server of this folder does it), StorageError, CatalogError, or
/// BaseError::Cancelled.
Outcome pregenerate(const PregenerationParts& parts, const std::stop_token& stop);

} // namespace vidgo::app_server
