#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "vidgo/base/result.h"
#include "vidgo/sandbox/http.h"

namespace vidgo::sandbox {

/// Sends a request to `url`, "http://127.0.0.1:<port>/…" or "http://localhost:<port>/…", and waits for the
/// answer, at most `patience`. Redirects are not followed. Fails with SandboxError::WrongAddress or NoAnswer.
Result<Answer> send(std::string_view method, std::string_view url, const Headers& headers, std::string body,
                    std::chrono::milliseconds patience = std::chrono::seconds(10));

/// send() of a form by POST, as a browser or a gateway does it.
Result<Answer> postForm(std::string_view url, const Fields& fields,
                        std::chrono::milliseconds patience = std::chrono::seconds(10));

} // namespace vidgo::sandbox
