#include "vidgo/sandbox/mail_stand_in.h"

#include <algorithm>
#include <mutex>
#include <utility>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include "io_thread.h"
#include "smtp_dialogue.h"
#include "vidgo/sandbox/sandbox_error.h"

namespace vidgo::sandbox {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

constexpr std::size_t kMaxLine = 2048;
constexpr std::string_view kEndOfMail = "\r\n.\r\n";

// What was sent between DATA and the dot, without the dots that stand in front of dots. RFC 5321, 4.5.2.
std::string withoutAddedDots(std::string_view text)
{
    std::string out;
    bool isLineStart = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!(isLineStart && text[i] == '.'))
            out += text[i];
        isLineStart = text[i] == '\n' && i > 0 && text[i - 1] == '\r';
    }
    return out;
}

} // namespace

class MailStandIn::Server
{
public:
    explicit Server(Options options)
        : m_options(std::move(options))
        , m_acceptor(m_io.context())
    {}
    ~Server() { m_io.stop(); }

    Outcome open()
    {
        error_code error;
        const tcp::endpoint place(asio::ip::address_v4::loopback(), m_options.port);
        m_acceptor.open(place.protocol(), error);
        if (!error)
            m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
        if (!error)
            m_acceptor.bind(place, error);
        if (!error)
            m_acceptor.listen(asio::socket_base::max_listen_connections, error);
        if (error)
            return fail(SandboxError::PortTaken, error.message(), {{"port", std::to_string(m_options.port)}});
        m_port = m_acceptor.local_endpoint(error).port();
        asio::co_spawn(m_io.context(), acceptAll(), asio::detached);
        m_io.start();
        return {};
    }

    std::uint16_t port() const { return m_port; }

    void inject(Fault fault)
    {
        const std::scoped_lock lock(m_mutex);
        m_faults.push_back(fault);
    }
    std::vector<ReceivedMail> mails() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_mails;
    }
    std::vector<ReceivedMail> takeMails()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_mails, {});
    }
    Recorder& recorder() { return m_recorder; }

private:
    asio::awaitable<void> acceptAll()
    {
        for (;;) {
            error_code error;
            auto socket = co_await m_acceptor.async_accept(asio::redirect_error(asio::use_awaitable, error));
            if (error)
                co_return;
            asio::co_spawn(m_io.context(), serve(std::move(socket)), asio::detached);
        }
    }

    asio::awaitable<void> serve(tcp::socket socket)
    {
        SmtpDialogue dialogue(
            {.options = m_options,
             .takeFault = [this](auto any) { return takeFault(any); },
             .keep = [this](ReceivedMail mail) { keep(std::move(mail)); },
             .unexpected = [this](std::string what) { m_recorder.unexpected("mail: " + std::move(what)); }});
        std::string buffer;
        Reply reply{.text = "220 localhost ESMTP"};
        for (;;) {
            if (reply.next != Reply::Next::Cut && !co_await write(socket, reply.text))
                co_return;
            if (reply.next == Reply::Next::Close || reply.next == Reply::Next::Cut)
                co_return;
            const bool isMail = reply.next == Reply::Next::Mail;
            // An empty mail is a dot alone: the line end in front of it is that of DATA.
            if (isMail)
                buffer.insert(0, "\r\n");
            const auto end = isMail ? kEndOfMail : std::string_view("\r\n");
            const auto read = co_await readTo(socket, buffer, end);
            if (!read)
                co_return;
            reply =
                isMail ? dialogue.takeMail(withoutAddedDots(afterFirstLineEnd(*read))) : dialogue.take(*read);
        }
    }

    static std::string_view afterFirstLineEnd(std::string_view text)
    {
        return text.size() < 2 ? std::string_view() : text.substr(2);
    }

    // Everything in front of `end`, which is taken out of the buffer with it. A mail keeps its last line end.
    asio::awaitable<std::optional<std::string>> readTo(tcp::socket& socket, std::string& buffer,
                                                       std::string_view end)
    {
        const bool isMail = end == kEndOfMail;
        const auto most = isMail ? m_options.maxMail + kMaxLine * 64 : kMaxLine;
        error_code error;
        const auto size =
            co_await asio::async_read_until(socket, asio::dynamic_buffer(buffer, most), std::string(end),
                                            asio::redirect_error(asio::use_awaitable, error));
        if (error) {
            if (error == asio::error::not_found)
                m_recorder.unexpected("mail: a line or a mail that is too long");
            co_return std::nullopt;
        }
        auto text = buffer.substr(0, size - end.size() + (isMail ? 2 : 0));
        buffer.erase(0, size);
        co_return text;
    }

    static asio::awaitable<bool> write(tcp::socket& socket, std::string text)
    {
        text += "\r\n";
        error_code error;
        co_await asio::async_write(socket, asio::buffer(text),
                                   asio::redirect_error(asio::use_awaitable, error));
        co_return !error;
    }

    Fault takeFault(std::initializer_list<Fault> any)
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = std::ranges::find_first_of(m_faults, any);
        if (found == m_faults.end())
            return Fault::None;
        const auto fault = *found;
        m_faults.erase(found);
        return fault;
    }

    void keep(ReceivedMail mail)
    {
        const std::scoped_lock lock(m_mutex);
        m_mails.push_back(std::move(mail));
    }

    Options m_options;
    Recorder m_recorder;
    mutable std::mutex m_mutex;
    std::vector<Fault> m_faults;
    std::vector<ReceivedMail> m_mails;
    std::uint16_t m_port = 0;
    IoThread m_io;
    tcp::acceptor m_acceptor;
};

Result<std::unique_ptr<MailStandIn>> MailStandIn::open(const Options& options)
{
    auto server = std::make_unique<Server>(options);
    if (auto opened = server->open(); !opened)
        return failure(std::move(opened));
    return std::unique_ptr<MailStandIn>(new MailStandIn(std::move(server)));
}

MailStandIn::MailStandIn(std::unique_ptr<Server> server)
    : m_server(std::move(server))
{}

MailStandIn::~MailStandIn() = default;

std::uint16_t MailStandIn::port() const
{
    return m_server->port();
}

std::string MailStandIn::url() const
{
    return "smtp://127.0.0.1:" + std::to_string(port());
}

void MailStandIn::inject(Fault fault)
{
    m_server->inject(fault);
}

std::vector<ReceivedMail> MailStandIn::mails() const
{
    return m_server->mails();
}

std::vector<ReceivedMail> MailStandIn::takeMails()
{
    return m_server->takeMails();
}

Recorder& MailStandIn::recorder()
{
    return m_server->recorder();
}

} // namespace vidgo::sandbox
