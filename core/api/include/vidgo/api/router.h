#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/api/route.h"
#include "vidgo/base/result.h"

namespace vidgo::api {

/// A request that was found to be one of the routes, and is as the route wants it.
struct Call
{
    const Route* route = nullptr;
    Json parameters; ///< An object, as Route::parameters has it.
    Json body;       ///< With Carries::Json; null otherwise.
};

/// Where a request belongs. HEAD is taken as GET.
struct Match
{
    const Route* route = nullptr;
    std::vector<std::pair<std::string, std::string>> places; ///< Of the path, decoded.
};

/// Finds routes by method and address. Safe to use from any thread.
class Router
{
public:
    /// `routes` outlive it. Two that could match the same request end the program: that is a mistake in the
    /// table.
    explicit Router(std::span<const Route> routes);
    ~Router();
    Router(const Router&) = delete;
    Router& operator=(const Router&) = delete;

    /// A part that is written out goes before a place, and is found as it is written: "/%61pi" is not "/api".
    /// Fails with ApiError::NotFound or WrongMethod.
    Result<Match> find(Method method, std::string_view path) const;
    /// The methods that an address takes, as in an Allow header; empty: there is no such address.
    std::string allowed(std::string_view path) const;

private:
    struct Node;
    const Node* walk(std::string_view path, std::vector<std::string>& values) const;

    std::unique_ptr<Node> m_root;
};

/// What a caller may do wrong with a route, checked before a handler is asked.
struct Reading
{
    Call call;
    std::vector<FieldFault>
        faults; ///< Empty: the call is good. Pointers of parameters begin with their name.
};

/// Reads parameters and body. Fails with ApiError::BadRequest (a query that is no form), InvalidJson,
/// WrongMedia, BodyTooLarge. Places of the path, then the query; a parameter that comes twice is a fault.
Result<Reading> readCall(const Match& match, const Request& request);

/// The address of a route with its places and its query filled in from `parameters`, an object. What clients
/// send.
std::string targetOf(const Route& route, const Json& parameters);

/// Decodes percent signs; none when that is not UTF-8 or a sign is not followed by two digits. `plusIsSpace`
/// for queries.
std::optional<std::string> decodePercent(std::string_view text, bool plusIsSpace);
/// Encodes everything but letters, digits and "-._~".
std::string encodePercent(std::string_view text);

} // namespace vidgo::api
