#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>

#include "connection.h"
#include "vidgo/api/api_error.h"
#include "vidgo/api/problem.h"

namespace vidgo::server {
namespace {

constexpr std::size_t kPiece = std::size_t{64} * 1024;
constexpr std::string_view kLastChunk = "0\r\n\r\n";
constexpr std::string_view kComment = ":\n\n";
constexpr std::string_view kStopping = ": the server stops, connect again\n\n";

std::string chunkOf(std::string_view text)
{
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), text.size(), 16).ptr;
    std::string chunk(digits.data(), end);
    chunk.append("\r\n").append(text).append("\r\n");
    return chunk;
}

// Opens a stream and closes it, whatever ends the coroutine that serves it.
class OpenStream
{
public:
    OpenStream(std::shared_ptr<api::EventStream> stream, const std::shared_ptr<EventChannel>& channel,
               ServerObserver& observer)
        : m_stream(std::move(stream))
        , m_channel(channel)
        , m_observer(observer)
    {
        m_observer.streamOpened();
        m_stream->open([channel](const std::string& event) { return channel->push(event); });
    }
    ~OpenStream()
    {
        m_channel->end();
        m_stream->close();
        m_observer.streamClosed(m_channel->isTooSlow());
    }
    OpenStream(const OpenStream&) = delete;
    OpenStream& operator=(const OpenStream&) = delete;

private:
    std::shared_ptr<api::EventStream> m_stream;
    std::shared_ptr<EventChannel> m_channel;
    ServerObserver& m_observer;
};

// Where that begins which the file is to give; null when it has not all of it.
std::unique_ptr<std::ifstream> openAt(const api::FileBody& file)
{
    auto in = std::make_unique<std::ifstream>(file.path, std::ios::binary | std::ios::ate);
    const auto end = in->tellg();
    in->seekg(static_cast<std::streamoff>(file.offset));
    const bool isWhole = *in && static_cast<std::uint64_t>(end) >= file.offset + file.size;
    return isWhole ? std::move(in) : nullptr;
}

AnswerFraming framingOf(const api::Response& response, bool isKeptAlive)
{
    using Kind = AnswerFraming::Kind;
    if (isWithoutBody(response.status))
        return {Kind::None, 0, isKeptAlive};
    if (const auto* const file = std::get_if<api::FileBody>(&response.body))
        return {Kind::Length, file->size, isKeptAlive};
    if (const auto* const text = std::get_if<std::string>(&response.body))
        return {Kind::Length, text->size(), isKeptAlive};
    return {isKeptAlive ? Kind::Chunked : Kind::UntilClosed, 0, false};
}

} // namespace

std::string Connection::headOf(api::Response& response, const AnswerFraming& framing,
                               const api::Request& request)
{
    if (auto head = answerHead(response, framing, m_io.date()))
        return std::move(*head);
    response = mistake("an answer can't be sent as it is", request);
    return answerHead(response, framingOf(response, framing.isKeptAlive), m_io.date())
        .value_or(std::string());
}

api::Response Connection::mistake(std::string_view what, const api::Request& request) const
{
    m_state.parts.log.error("server", what, {{"id", request.id}});
    auto response = api::answerOf(api::problemOf(Error(api::ApiError::Internal, {}), request.id));
    response.headers.emplace_back("X-Request-Id", request.id);
    return response;
}

// Whether it went out.
asio::awaitable<bool> Connection::write(api::Response response, const api::Request& request, bool isKeptAlive)
{
    // Opened before its length is promised: nothing can be taken back afterwards.
    std::unique_ptr<std::ifstream> in;
    if (const auto* const wanted = std::get_if<api::FileBody>(&response.body);
        wanted && !isWithoutBody(response.status)) {
        in = openAt(*wanted);
        if (!in)
            response = mistake("a file is not as it has to be", request);
    }
    const bool isHeadOnly = request.method == api::Method::Head || isWithoutBody(response.status);
    auto framing = framingOf(response, isKeptAlive);
    framing.isKeptAlive = framing.isKeptAlive || (isHeadOnly && isKeptAlive);
    auto beginning = headOf(response, framing, request);
    const auto* const text = isHeadOnly ? nullptr : std::get_if<std::string>(&response.body);
    if (text)
        beginning.append(*text, 0, kPiece); // goes out with the head, which is one call for most answers
    const auto left = m_wire.writeNow(beginning);
    if (!left.empty())
        if (!co_await writeText(left))
            co_return false;
    if (isHeadOnly || (text && text->size() <= kPiece))
        co_return true;
    if (text)
        co_return co_await writeText(std::string_view(*text).substr(kPiece));
    if (const auto* const file = std::get_if<api::FileBody>(&response.body))
        co_return co_await writeFile(*in, file->size);
    auto stream = std::get<std::shared_ptr<api::EventStream>>(std::move(response.body));
    co_await writeStream(std::move(stream), framing.kind == AnswerFraming::Kind::Chunked);
    co_return false;
}

asio::awaitable<bool> Connection::writeText(std::string_view text)
{
    while (!text.empty()) {
        const auto piece = text.substr(0, kPiece);
        if (co_await m_wire.write(piece, m_state.options.timeouts.write))
            co_return false;
        text.remove_prefix(piece.size());
    }
    co_return true;
}

asio::awaitable<bool> Connection::writeFile(std::ifstream& in, std::uint64_t size)
{
    std::string piece;
    while (size > 0) {
        piece.resize(static_cast<std::size_t>(std::min<std::uint64_t>(size, kPiece)));
        in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        if (!in) // The length was promised: only the end of the connection tells the other side.
            co_return false;
        if (co_await m_wire.write(piece, m_state.options.timeouts.write))
            co_return false;
        size -= piece.size();
    }
    co_return true;
}

asio::awaitable<bool> Connection::writeStream(std::shared_ptr<api::EventStream> stream, bool isChunked)
{
    const auto wake = [weak = weak_from_this(), executor = m_io.context().get_executor()] {
        asio::post(executor, [weak] {
            if (const auto self = weak.lock())
                self->m_signal.raise();
        });
    };
    const auto& limits = m_state.options.limits;
    const auto channel = std::make_shared<EventChannel>(limits.streamEvents, limits.streamBytes, wake);
    asio::co_spawn(m_io.context(), watch(channel), [self = shared_from_this()](const std::exception_ptr&) {});
    const OpenStream open(std::move(stream), channel, m_state.parts.observer);
    co_return co_await writeEvents(channel, isChunked);
}

asio::awaitable<bool> Connection::writeEvents(std::shared_ptr<EventChannel> channel, bool isChunked)
{
    const auto& timeouts = m_state.options.timeouts;
    const auto framed = [isChunked](std::string_view text) {
        return isChunked ? chunkOf(text) : std::string(text);
    };
    for (;;) {
        const bool isWoken = co_await m_signal.wait(timeouts.streamComment);
        const bool isStopping = m_state.isStopping;
        const bool isLast = isStopping || channel->isFinished();
        if (m_isAborted || channel->hasEnded())
            co_return false;
        auto text = channel->take();
        if (isStopping)
            text += kStopping;
        else if (text.empty() && !isWoken)
            text = kComment;
        for (std::string_view rest = text; !rest.empty();) {
            const auto piece = rest.substr(0, kPiece);
            rest.remove_prefix(piece.size());
            if (co_await m_wire.write(framed(piece), timeouts.write))
                co_return false;
        }
        if (isLast) {
            if (isChunked)
                co_await m_wire.write(kLastChunk, timeouts.write);
            co_return true;
        }
    }
}

// A listener says nothing more; what comes is its end, or a mistake.
asio::awaitable<void> Connection::watch(std::shared_ptr<EventChannel> channel)
{
    std::string ignored;
    co_await m_wire.read(ignored, std::chrono::hours(24 * 365));
    channel->end();
    m_signal.raise();
}

} // namespace vidgo::server
