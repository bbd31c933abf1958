#pragma once

#include <functional>

#include "vidgo/base/secret.h"
#include "vidgo/model/proxy.h"
#include "vidgo/net/curl_http_client.h"

namespace vidgo::composition {

/// How clients get out of the person's network. As it is made: as the system says.
struct WayOut
{
    net::ProxySettings proxy = {};
    std::function<Secret()> proxyPassword = {}; ///< See net::HttpParts.
};

/// The way that a person chose; `password` is asked when a proxy wants one.
WayOut wayOut(const ProxyChoice& choice, std::function<Secret()> password);

} // namespace vidgo::composition
