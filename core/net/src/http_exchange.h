#pragma once

#include "body_sink.h"
#include "http_setup.h"

namespace vidgo::net {

/// One attempt of one request on a lane. The body of the answer goes into the sink; redirections are
/// answers.
HttpResult exchange(CurlLane& lane, CURLSH* share, const Passage& passage, BodySink& sink,
                    const std::stop_token& stop);

/// Fails with NetError::RequestInvalid on methods, headers and bodies that must not go out so.
Outcome checkRequest(const HttpRequest& request);

/// 3xx, but for 304, which is the answer to a question.
bool isRedirection(int status);

} // namespace vidgo::net
