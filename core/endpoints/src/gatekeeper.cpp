#include "gatekeeper.h"

#include "vidgo/accounts/api_request.h"
#include "vidgo/api/api_error.h"
#include "vidgo/base/hash.h"

namespace vidgo::endpoints {
namespace {

constexpr std::string_view kBearer = "Bearer ";
constexpr std::string_view kSigned = "VIDGO-HMAC-SHA256 ";

Result<accounts::ApiRequest> signedPartOf(const api::Request& request)
{
    accounts::ApiRequest asked{.method = std::string(methodName(request.method)),
                               .path = request.path,
                               .query = request.query,
                               .body = request.body};
    if (request.bodyFile) { // which the signature covers as well
        auto hash = sha256OfFile(*request.bodyFile);
        if (!hash)
            return failure(hash);
        asked.bodyHash = std::move(*hash);
    }
    return asked;
}

} // namespace

Gatekeeper::Gatekeeper(const Parts& parts)
    : m_parts(parts)
{}

Result<accounts::Caller> Gatekeeper::callerOf(const api::Request& request) const
{
    const auto header = request.header("Authorization");
    if (header.starts_with(kBearer))
        return m_parts.sessions.check(header.substr(kBearer.size()), request.origin);
    if (header.starts_with(kSigned)) {
        const auto asked = signedPartOf(request);
        return asked ? m_parts.keys.check(*asked, header, request.origin)
                     : std::unexpected(Error(asked.error()));
    }
    return fail(api::ApiError::MissingToken, "no Authorization that is known");
}

Result<AccountId> Gatekeeper::signer(const api::Request& request) const
{
    const auto header = request.header("Authorization");
    if (!header.starts_with(kSigned))
        return fail(api::ApiError::MissingToken, "nothing is signed");
    const auto asked = signedPartOf(request);
    return asked ? m_parts.keys.signer(*asked, header) : std::unexpected(Error(asked.error()));
}

Result<std::optional<accounts::Caller>> Gatekeeper::check(const api::Route& route,
                                                          const api::Request& request) const
{
    if (route.access == api::Access::Gateway)
        return std::nullopt;
    if (route.access == api::Access::Everybody) {
        if (auto checked = m_parts.bans.checkOrigin(request.origin); !checked)
            return failure(checked);
        return std::nullopt;
    }
    auto caller = callerOf(request);
    if (!caller)
        return failure(caller);
    const bool isKey = !caller->key.isEmpty();
    if (isKey && (route.scope.empty() || !accounts::requireScope(*caller, route.scope)))
        return fail(api::ApiError::NotAllowed, "scope " + std::string(route.scope));
    if (route.access == api::Access::Admin && !accounts::requireRole(*caller, route.role))
        return fail(api::ApiError::NotAllowed, "role " + std::string(roleId(route.role)));
    return std::optional(std::move(*caller));
}

} // namespace vidgo::endpoints
