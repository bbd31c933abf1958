#pragma once

#include <system_error>

namespace vidgo {

/// Whether a write failed because there is no room. A quota and the largest file that a file system or the
/// session allows count as a full disk.
bool isDiskFull(const std::error_code& code);

} // namespace vidgo
