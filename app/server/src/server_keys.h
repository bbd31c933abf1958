#pragma once

#include "vidgo/accounts/account_keys.h"
#include "vidgo/app_server/server_config.h"
#include "vidgo/base/random.h"

namespace vidgo::app_server {

/// The keys of the configuration; without any, those that the first start made and kept in the data folder,
/// in a file that only its owner reads. Fails with AccountsError::InvalidSecret or BaseError.
Result<accounts::AccountKeys> serverKeys(const ServerConfig& config, Random& random);

} // namespace vidgo::app_server
