#pragma once

#include <optional>
#include <string>

#include "vidgo/api/problem.h"
#include "vidgo/base/error.h"
#include "vidgo/net/http_client.h"

namespace vidgo::client {

/// What a problem says, as the error that it was on the server. Its internal text names the request. None for
/// what no server of ours says.
std::optional<Error> errorFrom(const api::Problem& problem);

/// Why an answer that is no success is none, whoever gave it: the server, or something on the way to it.
/// `host` is for the error.
Error errorFrom(const net::HttpAnswer& answer, const std::string& host);

/// What stands before the server says that it does not reach it.
bool isFromBefore(const net::HttpAnswer& answer);
/// Nothing came of it that speaks for the server: nobody answered, or only what stands before it.
bool isUnreachable(const Error& error);
/// The access token was not taken; another one may be.
bool isAccessRefused(const Error& error);
/// The refresh token will never be taken again.
bool isSignInOver(const Error& error);

} // namespace vidgo::client
