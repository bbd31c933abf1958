#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace vidgo::server {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using SteadyTime = std::chrono::steady_clock::time_point;

/// Lets an asynchronous call say by `error` what went wrong, in place of throwing it.
inline auto intoError(error_code& error)
{
    return asio::redirect_error(asio::use_awaitable, error);
}

} // namespace vidgo::server
