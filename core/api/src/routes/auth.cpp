#include "routes/groups.h"
#include "routes/shapes.h"

namespace vidgo::api {
namespace {

// What a person types is bounded here and judged by the accounts, which say what is wrong with it in a
// sentence of their own.
Schema typed()
{
    return Schema::text(1000);
}

Schema typedSecret()
{
    return Schema::text(4096, 0, Schema::Form::Secret);
}

Schema signedIn()
{
    return Schema::object({{"account", Schema::id()},
                           {"session", Schema::id()},
                           {"access_token", Schema::secret()},
                           {"access_expires_at", Schema::moment()},
                           {"refresh_token", Schema::secret()},
                           {"refresh_expires_at", Schema::moment()},
                           {"device", Schema::text(256, 0, Schema::Form::Secret)}});
}

std::vector<Route> registrationRoutes()
{
    return {
        {.method = Method::Post,
         .path = "/api/v1/auth/register",
         .id = "register",
         .group = "auth",
         .summary = "Asks for an account; a code goes to the address.",
         .carries = Carries::Json,
         .body = Schema::object({{"email", typed()},
                                 {"password", typedSecret()},
                                 {"name?", typed()},
                                 {"language?", languageSchema()}}),
         .answer = Schema::object({{"registration", Schema::secret()}, {"expires_at", Schema::moment()}}),
         .status = 202},
        {.method = Method::Post,
         .path = "/api/v1/auth/resend-verification",
         .id = "resendVerification",
         .group = "auth",
         .summary = "Sends another code; the one before is void.",
         .carries = Carries::Json,
         .body = Schema::object({{"registration", typedSecret()}}),
         .answers = Answers::Nothing,
         .status = 204},
        {.method = Method::Post,
         .path = "/api/v1/auth/verify-code",
         .id = "verifyCode",
         .group = "auth",
         .summary = "Confirms the address by the code of the mail.",
         .carries = Carries::Json,
         .body = Schema::object({{"registration", typedSecret()}, {"code", typed()}}),
         .answer = Schema::object({{"account", Schema::id()}})},
        {.method = Method::Post,
         .path = "/api/v1/auth/verify-email",
         .id = "verifyEmail",
         .group = "auth",
         .summary = "Confirms the address by the link of the mail and the password.",
         .carries = Carries::Json,
         .body = Schema::object({{"link", typedSecret()}, {"password", typedSecret()}}),
         .answer = Schema::object({{"account", Schema::id()}})},
    };
}

std::vector<Route> signInRoutes()
{
    return {
        {.method = Method::Post,
         .path = "/api/v1/auth/login",
         .id = "signIn",
         .group = "auth",
         .summary = "Signs in.",
         .carries = Carries::Json,
         .body = Schema::object({{"email", typed()},
                                 {"password", typedSecret()},
                                 {"device_name?", typed()},
                                 {"platform?", typed()},
                                 {"device?", Schema::secret(256)}}),
         .answer = signedIn()},
        {.method = Method::Post,
         .path = "/api/v1/auth/refresh",
         .id = "refresh",
         .group = "auth",
         .summary = "Exchanges a refresh token for new ones.",
         .carries = Carries::Json,
         .body = Schema::object({{"refresh_token", Schema::secret()}}),
         .answer = signedIn()},
        {.method = Method::Post,
         .path = "/api/v1/auth/logout",
         .id = "signOut",
         .group = "auth",
         .summary = "Ends this session.",
         .access = Access::Person,
         .answers = Answers::Nothing,
         .status = 204},
        {.method = Method::Post,
         .path = "/api/v1/auth/forgot-password",
         .id = "forgotPassword",
         .group = "auth",
         .summary = "Sends a link that sets a new password.",
         .carries = Carries::Json,
         .body = Schema::object({{"email", typed()}}),
         .answers = Answers::Nothing,
         .status = 202},
        {.method = Method::Post,
         .path = "/api/v1/auth/reset-password",
         .id = "resetPassword",
         .group = "auth",
         .summary = "Sets a new password by the link of the mail.",
         .carries = Carries::Json,
         .body = Schema::object({{"link", typedSecret()}, {"password", typedSecret()}}),
         .answer = Schema::object({{"device", Schema::secret(256)}})},
    };
}

std::vector<Route> profileRoutes()
{
    return {
        {.path = "/api/v1/auth/me",
         .id = "me",
         .group = "auth",
         .summary = "Who is signed in.",
         .access = Access::Person,
         .scope = "account_read",
         .answer = accountSchema()},
        {.method = Method::Put,
         .path = "/api/v1/auth/me",
         .id = "setProfile",
         .group = "auth",
         .summary = "Changes name and language.",
         .access = Access::Person,
         .carries = Carries::Json,
         .body = Schema::object({{"name", typed()}, {"language", languageSchema()}}),
         .answer = accountSchema()},
        {.method = Method::Delete,
         .path = "/api/v1/auth/me",
         .id = "closeAccount",
         .group = "auth",
         .summary = "Deletes the account; for some days it can be had back.",
         .access = Access::Person,
         .carries = Carries::Json,
         .body = Schema::object({{"password", typedSecret()}}),
         .answer = accountSchema()},
        {.method = Method::Post,
         .path = "/api/v1/auth/me/change-password",
         .id = "changePassword",
         .group = "auth",
         .summary = "Sets a new password; other devices are signed out.",
         .access = Access::Person,
         .carries = Carries::Json,
         .body = Schema::object({{"old_password", typedSecret()}, {"new_password", typedSecret()}}),
         .answers = Answers::Nothing,
         .status = 204},
        {.method = Method::Post,
         .path = "/api/v1/auth/reopen",
         .id = "reopenAccount",
         .group = "auth",
         .summary = "Takes back that an account was deleted, while that is possible.",
         .carries = Carries::Json,
         .body = Schema::object({{"email", typed()}, {"password", typedSecret()}}),
         .answers = Answers::Nothing,
         .status = 204},
        {.path = "/api/v1/auth/me/export",
         .id = "exportAccount",
         .group = "auth",
         .summary = "Everything that is kept of the account.",
         .access = Access::Person,
         .answer = Schema::any()},
        {.path = "/api/v1/auth/geo-language",
         .id = "geoLanguage",
         .group = "auth",
         .summary = "The language that the client's Accept-Language asks for, out of those that there are.",
         .answer = Schema::object({{"language", languageSchema()}})},
    };
}

std::vector<Route> apiKeyRoutes()
{
    const auto key = Schema::object({{"id", Schema::id()},
                                     {"name", Schema::text(100)},
                                     {"scopes", Schema::list(Schema::id(), 16)},
                                     {"created_at", Schema::moment()},
                                     {"expires_at?", Schema::moment()},
                                     {"last_used_at?", Schema::moment()},
                                     {"revoked_at?", Schema::moment()}});
    return {
        {.path = "/api/v1/auth/keys",
         .id = "apiKeys",
         .group = "auth",
         .summary = "The keys with which programs act for the account, the latest first.",
         .access = Access::Person,
         .answer = Schema::object({{"items", Schema::list(key, 1000)}})},
        {.method = Method::Post,
         .path = "/api/v1/auth/keys",
         .id = "makeApiKey",
         .group = "auth",
         .summary = "Makes a key; its secret is told once, here.",
         .access = Access::Person,
         .carries = Carries::Json,
         .body = Schema::object({{"name", typed()},
                                 {"scopes", Schema::list(Schema::id(), 16)},
                                 {"expires_at?", Schema::moment()}}),
         .answer = Schema::object({{"key", key}, {"secret", Schema::secret()}}),
         .status = 201},
        {.method = Method::Delete,
         .path = "/api/v1/auth/keys/{key}",
         .id = "revokeApiKey",
         .group = "auth",
         .summary = "Ends a key.",
         .access = Access::Person,
         .parameters = place("key"),
         .answers = Answers::Nothing,
         .status = 204},
    };
}

} // namespace

std::vector<Route> authRoutes()
{
    auto all = registrationRoutes();
    for (auto& part : {signInRoutes(), profileRoutes(), apiKeyRoutes()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

std::vector<Route> sessionRoutes()
{
    const auto session = Schema::object({{"id", Schema::id()},
                                         {"device_name", Schema::text(100)},
                                         {"platform", Schema::text(100)},
                                         {"origin", Schema::text(64)},
                                         {"created_at", Schema::moment()},
                                         {"last_used_at", Schema::moment()},
                                         {"is_current", Schema::boolean()}});
    return {
        {.path = "/api/v1/session",
         .id = "sessions",
         .group = "session",
         .summary = "The devices that are signed in, the last used first.",
         .access = Access::Person,
         .answer = Schema::object({{"items", Schema::list(session, 1000)}})},
        {.method = Method::Delete,
         .path = "/api/v1/session/{session}",
         .id = "endSession",
         .group = "session",
         .summary = "Signs a device out.",
         .access = Access::Person,
         .parameters = place("session"),
         .answers = Answers::Nothing,
         .status = 204},
        {.method = Method::Post,
         .path = "/api/v1/session/end-others",
         .id = "endOtherSessions",
         .group = "session",
         .summary = "Signs all other devices out.",
         .access = Access::Person,
         .answer = Schema::object({{"ended", Schema::integer()}})},
        {.method = Method::Post,
         .path = "/api/v1/session/heartbeat",
         .id = "heartbeat",
         .group = "session",
         .summary = "Says that somebody is there.",
         .access = Access::Person,
         .answers = Answers::Nothing,
         .status = 204},
    };
}

} // namespace vidgo::api
