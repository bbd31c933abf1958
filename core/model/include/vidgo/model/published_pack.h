#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"

namespace vidgo {

/// A pack of examples that a server has published.
struct PublishedPack
{
    std::string id;
    std::int64_t revision = 0; ///< Of its last change.
    std::string name;
    std::string publicKey; ///< Of whoever signed it.
    std::string sha256;    ///< Of the whole file.
    std::int64_t bytes = 0;
    std::int64_t headBytes = 0; ///< Of what stands before the files of its examples.
    std::int64_t examples = 0;
    Timestamp publishedAt{};
    std::optional<Timestamp> withdrawnAt; ///< Its file is gone since then.

    bool operator==(const PublishedPack&) const = default;
};

/// What has changed about the packs of a server since a revision.
struct PublishedPacks
{
    std::string series;               ///< In which the revisions count; empty: nothing was ever published.
    std::int64_t revision = 0;        ///< Of the last change that there is.
    std::vector<PublishedPack> packs; ///< By revision.
    bool hasMore = false;             ///< There are more behind the last of them.
};

} // namespace vidgo
