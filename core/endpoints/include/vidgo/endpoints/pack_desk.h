#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "vidgo/base/result.h"
#include "vidgo/model/published_pack.h"

namespace vidgo::endpoints {

/// The packs of examples that a server has published. Safe to use from any thread.
class PackDesk
{
public:
    virtual ~PackDesk() = default;

    /// Those that have changed since the revision `after`, at most `limit` of them; from the beginning where
    /// `series` is not the one in which this server counts, or has not come as far. May fail with
    /// StorageError.
    virtual Result<PublishedPacks> changes(const std::string& series, std::int64_t after, int limit) = 0;

    struct File
    {
        std::filesystem::path path;
        std::string sha256;
        std::int64_t bytes = 0;
    };
    /// Fails with ApiError::NotFound where there is none of this id, or none any more.
    virtual Result<File> file(const std::string& id) = 0;
};

} // namespace vidgo::endpoints
