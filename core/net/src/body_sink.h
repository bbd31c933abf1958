#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "vidgo/net/stream_client.h"

namespace vidgo::net {

/// Keeps a body in memory, within a limit.
class TextSink final : public BodySink
{
public:
    /// `host` is for the error only.
    TextSink(std::size_t maxBytes, std::string host);

    bool begin(const HttpAnswer&) override { return true; }
    bool take(std::string_view bytes) override;
    std::optional<Error> refusal() const override { return m_refusal; }

    std::string text;

private:
    std::size_t m_maxBytes;
    std::string m_host;
    std::optional<Error> m_refusal;
};

} // namespace vidgo::net
