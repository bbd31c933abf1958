#pragma once

#include <cstdint>

namespace vidgo {

/// What the studio takes up on this computer, in bytes.
struct StorageUse
{
    std::int64_t ownBytes = 0; ///< Files of the person and results made from them. Never removed by itself.
    std::int64_t renewableBytes = 0; ///< Previews and examples: what can be made or fetched again.
    std::int64_t limitBytes = 0;     ///< What `renewableBytes` is held against.
};

} // namespace vidgo
