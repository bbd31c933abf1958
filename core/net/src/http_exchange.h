#pragma once

#include "address.h"
#include "curl_lane.h"
#include "vidgo/net/curl_http_client.h"

namespace vidgo::net {

/// One attempt of one request on a lane.
HttpResult exchange(CurlLane& lane, CURLSH* share, const HttpOptions& options, const Address& address,
                    const HttpRequest& request, const std::stop_token& stop);

/// Fails with NetError::RequestInvalid on methods and headers that must not go out so.
Outcome checkRequest(const HttpRequest& request);

} // namespace vidgo::net
