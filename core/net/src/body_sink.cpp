#include "body_sink.h"

#include "vidgo/net/net_error.h"

namespace vidgo::net {

TextSink::TextSink(std::size_t maxBytes, std::string host)
    : m_maxBytes(maxBytes)
    , m_host(std::move(host))
{}

bool TextSink::take(std::string_view bytes)
{
    if (bytes.size() > m_maxBytes - text.size()) {
        m_refusal = Error(NetError::AnswerTooLarge, "more than " + std::to_string(m_maxBytes) + " bytes",
                          {{"host", m_host}});
        return false;
    }
    text.append(bytes);
    return true;
}

} // namespace vidgo::net
