#pragma once

#include <memory>

#include <boost/asio/ssl/context.hpp>

#include "vidgo/base/result.h"
#include "vidgo/server/server_options.h"

namespace vidgo::server {

/// TLS 1.3 only, HTTP/1.1 only. Fails with ServerError::TlsInvalid.
Result<std::shared_ptr<boost::asio::ssl::context>> makeTlsContext(const TlsFiles& files);

} // namespace vidgo::server
