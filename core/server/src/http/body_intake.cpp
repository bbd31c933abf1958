#include "body_intake.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/fields.hpp>
#include <boost/beast/http/parser.hpp>

namespace vidgo::server {
namespace {

namespace http = boost::beast::http;
using api::ApiError;
using boost::system::error_code;

// The longest line of a chunk's size, and the most that may follow the last chunk.
constexpr std::size_t kMostUndecided = 4096;
constexpr std::string_view kPriming = "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n";

// Gives Beast's parser a place for what it has decoded.
struct PiecesBody
{
    using value_type = std::function<bool(std::string_view)>;
    class reader
    {
    public:
        template <bool isRequest, class Fields>
        reader(http::header<isRequest, Fields>&, value_type& keep)
            : m_keep(keep)
        {}
        void init(const boost::optional<std::uint64_t>&, error_code& error) { error = {}; }
        template <class Buffers>
        std::size_t put(const Buffers& buffers, error_code& error)
        {
            std::size_t size = 0;
            for (auto it = boost::asio::buffer_sequence_begin(buffers);
                 it != boost::asio::buffer_sequence_end(buffers); ++it) {
                const boost::asio::const_buffer piece(*it);
                if (!m_keep({static_cast<const char*>(piece.data()), piece.size()})) {
                    error = http::error::body_limit;
                    return size;
                }
                size += piece.size();
            }
            error = {};
            return size;
        }
        void finish(error_code& error) { error = {}; }

    private:
        value_type& m_keep;
    };
};

} // namespace

class BodyIntake::Chunks
{
public:
    explicit Chunks(std::function<bool(std::string_view)> keep)
    {
        error_code error;
        m_parser.body_limit(boost::none);
        m_parser.eager(true);
        m_parser.put(boost::asio::const_buffer(kPriming.data(), kPriming.size()), error);
        m_parser.get().body() = std::move(keep);
    }

    std::size_t take(std::string_view bytes, error_code& error)
    {
        return m_parser.put(boost::asio::const_buffer(bytes.data(), bytes.size()), error);
    }
    bool isDone() const { return m_parser.is_done(); }

private:
    http::request_parser<PiecesBody> m_parser;
};

BodyIntake::BodyIntake(BodyFraming framing, std::uint64_t length, std::uint64_t maxBytes,
                       std::unique_ptr<UploadFile> file)
    : m_left(length)
    , m_maxBytes(maxBytes)
    , m_file(std::move(file))
{
    if (framing == BodyFraming::Chunked)
        m_chunks = std::make_unique<Chunks>([this](std::string_view bytes) { return keep(bytes); });
    else if (length > maxBytes)
        m_fault = {ApiError::BodyTooLarge, "long body"};
    else if (length == 0)
        end();
}

BodyIntake::~BodyIntake() = default;

std::size_t BodyIntake::take(std::string_view bytes)
{
    if (m_fault || m_isDone || bytes.empty())
        return 0;
    if (!m_chunks)
        return takeLength(bytes);
    std::size_t used = 0;
    error_code error;
    while (!m_isDone && !m_fault && used < bytes.size()) {
        const auto rest = bytes.substr(used);
        const auto count = m_chunks->take(rest, error);
        used += count;
        if (m_chunks->isDone())
            end();
        else if (!m_fault && error && error != http::error::need_more)
            m_fault = {ApiError::BadRequest, "bad chunk"};
        else if (!m_fault && count == 0 && rest.size() > kMostUndecided)
            m_fault = {ApiError::BadRequest, "long chunk line"};
        if (count == 0)
            break;
    }
    return used;
}

std::size_t BodyIntake::takeLength(std::string_view bytes)
{
    const auto part =
        bytes.substr(0, static_cast<std::size_t>(std::min<std::uint64_t>(bytes.size(), m_left)));
    if (!keep(part))
        return 0;
    m_left -= part.size();
    if (m_left == 0)
        end();
    return part.size();
}

bool BodyIntake::keep(std::string_view bytes)
{
    m_size += bytes.size();
    if (m_size > m_maxBytes)
        m_fault = {ApiError::BodyTooLarge, "long body"};
    else if (!m_file)
        m_text += bytes;
    else if (!m_file->append(bytes))
        m_fault = {ApiError::Overloaded, "disk refused the body"};
    return !m_fault;
}

void BodyIntake::end()
{
    m_isDone = true;
    if (m_file && !m_file->close())
        m_fault = {ApiError::Overloaded, "disk refused the body"};
}

} // namespace vidgo::server
