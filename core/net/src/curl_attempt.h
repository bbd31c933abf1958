#pragma once

#include "address.h"
#include "body_sink.h"
#include "vidgo/net/curl_http_client.h"

namespace vidgo::net {

// One time that a request is sent.
struct CurlHttpClient::Attempt
{
    const HttpRequest& request;
    const Address& address;
    BodySink& sink;
    int number = 1;
    bool takesPacked = true;
    bool isPublicOnly = false;
    std::uint32_t minBytesPerSecond = 0;
};

} // namespace vidgo::net
