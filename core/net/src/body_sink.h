#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "vidgo/net/http_client.h"

namespace vidgo::net {

/// Where the body of an answer goes while it comes in.
class BodySink
{
public:
    virtual ~BodySink() = default;

    /// Called once, with the head of the answer that counts, before anything is taken. False ends the
    /// transfer.
    virtual bool begin(const HttpAnswer& head) = 0;
    /// False ends the transfer.
    virtual bool take(std::string_view bytes) = 0;
    /// Why it was ended from here.
    virtual std::optional<Error> refusal() const = 0;
};

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
