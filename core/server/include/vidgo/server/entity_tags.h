#pragma once

#include <cstddef>

#include "vidgo/api/message.h"

namespace vidgo::server {

/// Gives texts that are answered to GET a strong ETag, the SHA-256 of them, and answers 304 to who has them
/// already (RFC 9110, section 13). An ETag that the handler set is used as it is.
struct EntityTags
{
    std::size_t maxBytes = std::size_t{1024} * 1024; ///< Longer ones get none.

    api::Handler around(api::Handler next) const;
};

/// Whether If-None-Match names this ETag, by weak comparison.
bool namesTag(std::string_view ifNoneMatch, std::string_view tag);

} // namespace vidgo::server
