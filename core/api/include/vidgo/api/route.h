#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "vidgo/api/message.h"
#include "vidgo/api/schema.h"
#include "vidgo/model/account.h"

namespace vidgo::api {

/// Who may ask.
enum class Access {
    Everybody,
    Person, ///< Whoever is signed in, or an API key with the route's scope.
    Admin,  ///< Signed in with the role Route::role.
    Gateway ///< Nobody is signed in: the body says itself who sent it, by its signature.
};

/// What a request carries.
enum class Carries {
    Nothing,
    Json,
    File, ///< The bytes of a picture, a clip or a sound as they are; what they are is found out by decoding.
    Raw   ///< Anything: only who verifies its signature may read it.
};

/// What is answered.
enum class Answers {
    Nothing, ///< 204.
    Json,
    Page,   ///< JSON: {"items": […], "next": "…"}; with the parameters "limit" and "cursor".
    File,   ///< Bytes, with ranges.
    Text,   ///< text/plain, text/html or text/csv.
    Events, ///< Server-sent events.
    Moved   ///< 303 to a page of ours.
};

/// One address of the backend. The table of them all is the contract: from it are made the router, the checks
/// of what comes in, the document of the interface, and the calls of the client.
struct Route
{
    Method method = Method::Get;
    std::string_view path; ///< "/api/v1/orders/{order}"; a place matches one part of an address.
    std::string_view id;   ///< "placeOrder": what handlers and clients call it.
    std::string_view group;
    std::string_view summary;
    Access access = Access::Everybody;
    std::string_view scope = {};            ///< What an API key needs; empty: no key may.
    Role role = Role::User;                 ///< With Access::Admin.
    Schema parameters = Schema::object({}); ///< Those of the path and of the query together.
    Carries carries = Carries::Nothing;
    Schema body = Schema::any();
    Answers answers = Answers::Json;
    /// With Answers::Page, that of one item; with Answers::Events a member for each event by its name, which
    /// describes its data.
    Schema answer = Schema::any();
    int status = 200;
    std::size_t maxBody = 64U * 1024;
    /// What it says is the same for everybody, and may be a second old: a server tells it again without
    /// asking its store. Only of those that are read, and for everybody.
    bool isShared = false;

    /// Whether it changes something, so that a request needs an Idempotency-Key: everything but GET and HEAD,
    /// and what gateways send, which has a key of its own.
    bool isWrite() const;
    /// Whether the answer holds tokens or the like. No server keeps it, so that the same request sent again
    /// is done again, whatever its Idempotency-Key.
    bool answersSecret() const;
};

/// All of them, in the order of the document.
const std::vector<Route>& routes();
/// The route with this id; it exists, or the program ends: ids are written in code.
const Route& routeOf(std::string_view id);

} // namespace vidgo::api
