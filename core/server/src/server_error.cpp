#include "vidgo/server/server_error.h"

#include "vidgo/base/base_error.h"

namespace vidgo::server {
namespace {

ErrorText describeRedis(ServerError code)
{
    switch (code) {
    case ServerError::RedisAddressInvalid:
        return {"server.redis_address_invalid",
                //: Shown to who runs the server. REDIS_URL is the name of a setting.
                VIDGO_TEXT("Error", "REDIS_URL is no address of a Redis server. Write it like "
                                    "redis://:password@host:6379/0.")};
    case ServerError::RedisUnreachable:
        //: {host} is the name of a computer. Shown to who runs the server. Redis is the name of a program.
        return {"server.redis_unreachable",
                VIDGO_TEXT("Error", "Redis does not answer at {host}. Check that it runs and can be reached "
                                    "from here.")};
    case ServerError::RedisRefused:
        //: {host} is the name of a computer. Shown to who runs the server. Redis is the name of a program.
        return {"server.redis_refused",
                VIDGO_TEXT("Error", "Redis at {host} refused a command. Check its password and its log.")};
    default:
        return vidgo::describe(BaseError::Internal);
    }
}

} // namespace

ErrorText describe(ServerError code)
{
    switch (code) {
    case ServerError::AddressInvalid:
        //: {address} is what somebody wrote as the address of a computer, such as 127.0.0.1.
        return {"server.address_invalid",
                VIDGO_TEXT("Error", "{address} is no IP address. Write it like 127.0.0.1 or ::1.")};
    case ServerError::PortTaken:
        //: {port} is a number. Shown to who runs the server.
        return {"server.port_taken",
                VIDGO_TEXT("Error", "The server can't listen on port {port}. Another program may use it, or "
                                    "it needs more rights. Choose another port.")};
    case ServerError::TlsInvalid:
        //: {file} is the path of a file. Shown to who runs the server.
        return {"server.tls_invalid",
                VIDGO_TEXT("Error", "The certificate {file} can't be used. Check that it and its key are PEM "
                                    "files that can be read and belong together.")};
    case ServerError::ProxyInvalid:
        //: {range} is what somebody wrote as a range of addresses of computers.
        return {"server.proxy_invalid",
                VIDGO_TEXT("Error", "{range} is no IP address and no range of them. Write it like 10.0.0.1 "
                                    "or 10.0.0.0/8.")};
    default:
        return describeRedis(code);
    }
}

} // namespace vidgo::server
