#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "vidgo/accounts/account_types.h"
#include "vidgo/api/router.h"
#include "vidgo/endpoints/endpoints.h"

namespace vidgo::endpoints {

/// A call that was found good, of somebody who may make it.
struct Asked
{
    const api::Call& call;
    const api::Request& request;
    const std::optional<accounts::Caller>& caller; ///< Always there where the route is not for everybody.
    std::string key;                               ///< Idempotency-Key of a write.

    /// Members of the body and parameters; the route's schema says that they are there. Empty, 0 where they
    /// may be missing and are.
    std::string text(std::string_view name) const;
    Secret secret(std::string_view name) const;
    std::int64_t integer(std::string_view name, std::int64_t otherwise = 0) const;
    std::vector<std::string> texts(std::string_view name) const;
    const Json* find(std::string_view name) const;
    Language language() const;
    /// A time, where there is one. Fails as timestampFromIso8601().
    Result<std::optional<Timestamp>> moment(std::string_view name) const;
    const AccountId& account() const { return caller->account; }
};

/// What a handler gives: the value that the route's schema describes, or a whole answer.
using Reply = std::variant<Json, api::Response>;
using Handler = std::function<Result<Reply>(const Asked& asked)>;
using Handlers = std::map<std::string_view, Handler>;

// What each group does, by the id of its route.
void addAuthHandlers(Handlers& handlers, const Endpoints::Parts& parts);
void addCreditHandlers(Handlers& handlers, const Endpoints::Parts& parts);
void addOrderHandlers(Handlers& handlers, const Endpoints::Parts& parts);
void addSubscriptionHandlers(Handlers& handlers, const Endpoints::Parts& parts);
void addPaymentHandlers(Handlers& handlers, const Endpoints::Parts& parts);
void addExampleHandlers(Handlers& handlers, const Endpoints::Parts& parts);
void addAdminHandlers(Handlers& handlers, const Endpoints::Parts& parts);
void addWorkHandlers(Handlers& handlers, const Endpoints::Parts& parts);

/// {"items": [...], "next": cursor or null}
Json pageOf(Json::Array items, const std::string& next);
/// A whole number that is not negative, as cursors have it; false for anything else.
bool readNumber(std::string_view text, std::int64_t& number);
/// The limit of a list, by default 50.
int limitOf(const Asked& asked);

} // namespace vidgo::endpoints
