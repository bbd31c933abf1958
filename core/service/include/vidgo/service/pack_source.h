#pragma once

#include <cstdint>
#include <stop_token>
#include <string>

#include "vidgo/base/file.h"
#include "vidgo/base/result.h"
#include "vidgo/model/published_pack.h"

namespace vidgo::service {

/// A server that has published packs of examples. What it says is not to be believed: who signed a pack says
/// the pack. Safe to call from any thread.
class PackSource
{
public:
    virtual ~PackSource() = default;

    /// What tells it from other servers.
    virtual std::string name() const = 0;
    /// What has changed since the revision `after` of a series, as PublishedPacks says, a page of it. Fails
    /// like AccountService::account(), but not for being signed out.
    virtual Result<PublishedPacks> changes(const std::string& series, std::int64_t after,
                                           const std::stop_token& stop) = 0;
    /// So many bytes of a pack from there on, and nothing else. Fails in the same way, and with
    /// ServiceError::ExampleMissing of a pack that was withdrawn meanwhile.
    virtual Result<Bytes> read(const std::string& pack, std::int64_t from, std::int64_t bytes,
                               const std::stop_token& stop) = 0;
};

} // namespace vidgo::service
