#pragma once

#include "vidgo/client/server_link.h"
#include "vidgo/service/pack_source.h"

namespace vidgo::client {

/// The packs that a server has published, over HTTP.
class PackClient final : public service::PackSource
{
public:
    /// `link` outlives it.
    explicit PackClient(ServerLink& link)
        : m_link(link)
    {}

    std::string name() const override;
    Result<PublishedPacks> changes(const std::string& series, std::int64_t after,
                                   const std::stop_token& stop) override;
    Result<Bytes> read(const std::string& pack, std::int64_t from, std::int64_t bytes,
                       const std::stop_token& stop) override;

private:
    ServerLink& m_link;
};

} // namespace vidgo::client
