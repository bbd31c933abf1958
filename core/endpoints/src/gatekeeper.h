#pragma once

#include <optional>

#include "vidgo/accounts/api_keys.h"
#include "vidgo/accounts/bans.h"
#include "vidgo/accounts/sessions.h"
#include "vidgo/api/route.h"

namespace vidgo::endpoints {

/// Finds out who asks, and whether they may. What it is made from outlives it.
class Gatekeeper
{
public:
    struct Parts
    {
        accounts::Sessions& sessions;
        accounts::ApiKeys& keys;
        accounts::Bans& bans;
    };
    explicit Gatekeeper(const Parts& parts);

    /// None for routes that are for everybody. Fails with ApiError::MissingToken or NotAllowed, and like
    /// Sessions::check(), ApiKeys::check() and Bans::checkOrigin().
    Result<std::optional<accounts::Caller>> check(const api::Route& route, const api::Request& request) const;
    /// Like ApiKeys::signer(); fails with ApiError::MissingToken where nothing is signed.
    Result<AccountId> signer(const api::Request& request) const;

private:
    Result<accounts::Caller> callerOf(const api::Request& request) const;

    Parts m_parts;
};

} // namespace vidgo::endpoints
