#pragma once

#include <stop_token>

#include "common/failures.h"
#include "common/wire.h"
#include "vidgo/providers/provider_parts.h"

namespace vidgo::providers {

/// The way to one company: adds the key, sends, takes the key out of the answer where it is said back, and
/// says what it means when no answer comes.
class Line
{
public:
    /// All outlive it.
    Line(const ProviderData& data, const ProviderParts& parts, const Wire& wire)
        : m_data(data)
        , m_parts(parts)
        , m_wire(wire)
    {}

    bool hasKey() const;
    Timestamp now() const { return m_parts.clock.now(); }
    /// Fails with ProviderError::KeyMissing before anything is sent, or as failureOf().
    ProviderResult<net::HttpAnswer> send(net::HttpRequest call, CallCost cost,
                                         const std::stop_token& stop) const;
    /// With this key instead of the one that is kept.
    ProviderResult<net::HttpAnswer> sendWith(const Secret& key, net::HttpRequest call,
                                             const std::stop_token& stop) const;
    /// Without a key, to where it has no business: an address that the company gave out for one upload.
    ProviderResult<net::HttpAnswer> sendBare(const net::HttpRequest& call, const std::stop_token& stop) const;

private:
    const ProviderData& m_data;
    const ProviderParts& m_parts;
    const Wire& m_wire;
};

} // namespace vidgo::providers
