#pragma once

#include "vidgo/client/server_link.h"
#include "vidgo/service/trend_service.h"

namespace vidgo::client {

/// What people make at a server.
class TrendClient final : public service::TrendService
{
public:
    /// The link outlives it.
    explicit TrendClient(ServerLink& link)
        : m_link(link)
    {}

    Result<std::vector<std::string>> popularStyles(int limit, const std::stop_token& stop) override;

private:
    ServerLink& m_link;
};

} // namespace vidgo::client
