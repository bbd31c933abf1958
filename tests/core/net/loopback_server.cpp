#include "loopback_server.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <array>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/write.hpp>
#include <charconv>
#include <list>
#include <thread>

namespace vidgo::test {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

struct Identity
{
    std::string certificate;
    std::string key;
};

std::string textOf(BIO* memory)
{
    char* data = nullptr;
    const auto size = BIO_get_mem_data(memory, &data);
    std::string out(data, static_cast<std::size_t>(size));
    BIO_free(memory);
    return out;
}

Identity makeIdentity()
{
    EVP_PKEY* key = EVP_EC_gen("P-256");
    X509* certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -24L * 3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 24L * 3600);
    X509_set_pubkey(certificate, key);
    X509_NAME* name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>("vidgo loopback test"), -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    X509_EXTENSION* names = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "IP:127.0.0.1");
    X509_add_ext(certificate, names, -1);
    X509_EXTENSION_free(names);
    X509_sign(certificate, key, EVP_sha256());
    BIO* certificateText = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(certificateText, certificate);
    BIO* keyText = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(keyText, key, nullptr, nullptr, 0, nullptr, nullptr);
    X509_free(certificate);
    EVP_PKEY_free(key);
    return {textOf(certificateText), textOf(keyText)};
}

const Identity& identity()
{
    static const Identity kIdentity = makeIdentity();
    return kIdentity;
}

class Socket final : public Connection
{
public:
    Socket(tcp::socket socket, asio::ssl::context& context)
        : m_socket(std::move(socket))
        , m_stream(m_socket, context)
    {}

    void write(std::string_view bytes) override
    {
        error_code error; // the other side may have gone: that is what some tests are about
        if (m_isTls)
            asio::write(m_stream, asio::buffer(bytes), error);
        else
            asio::write(m_socket, asio::buffer(bytes), error);
    }
    bool startTls() override
    {
        error_code error;
        m_stream.handshake(asio::ssl::stream_base::server, error);
        m_isTls = !error;
        return m_isTls;
    }
    void shutDown() override
    {
        error_code error;
        m_socket.shutdown(tcp::socket::shutdown_both, error);
    }

protected:
    bool readMore(std::string& buffer) override
    {
        std::array<char, 8192> bytes{};
        error_code error;
        const auto size = m_isTls ? m_stream.read_some(asio::buffer(bytes), error)
                                  : m_socket.read_some(asio::buffer(bytes), error);
        buffer.append(bytes.data(), size);
        return !error && size > 0;
    }

private:
    tcp::socket m_socket;
    asio::ssl::stream<tcp::socket&> m_stream;
    bool m_isTls = false;
};

std::size_t bodySize(std::string_view head)
{
    constexpr std::string_view kName = "\r\nContent-Length: ";
    const auto at = head.find(kName);
    std::size_t size = 0;
    if (at != std::string_view::npos)
        std::from_chars(head.data() + at + kName.size(), head.data() + head.size(), size);
    return size;
}

} // namespace

std::string Connection::readRequest()
{
    std::size_t end = 0;
    while ((end = m_buffer.find("\r\n\r\n")) == std::string::npos)
        if (!readMore(m_buffer))
            return {};
    const auto whole = end + 4 + bodySize(m_buffer.substr(0, end + 2));
    while (m_buffer.size() < whole)
        if (!readMore(m_buffer))
            return {};
    std::string request = m_buffer.substr(0, whole);
    m_buffer.erase(0, whole);
    return request;
}

std::string Connection::readLine()
{
    std::size_t end = 0;
    while ((end = m_buffer.find("\r\n")) == std::string::npos)
        if (!readMore(m_buffer))
            return {};
    std::string line = m_buffer.substr(0, end);
    m_buffer.erase(0, end + 2);
    return line;
}

void Connection::waitForClose()
{
    while (readMore(m_buffer))
        m_buffer.clear();
}

struct LoopbackServer::Listener
{
    asio::io_context context;
    asio::ssl::context tls{asio::ssl::context::tls_server};
    Security security = Security::Plain;
    tcp::acceptor acceptor{context, tcp::endpoint(asio::ip::address_v4::loopback(), 0)};
    unsigned short port = acceptor.local_endpoint().port();
    std::mutex mutex;
    std::atomic<bool> isClosing = false;
    std::list<std::shared_ptr<Socket>> sockets;
    std::list<std::jthread> talks;
    std::jthread thread;
};

LoopbackServer::LoopbackServer(Talk talk, Security security)
    : m_talk(std::move(talk))
    , m_listener(std::make_unique<Listener>())
{
    m_listener->security = security;
    m_listener->tls.use_certificate(asio::buffer(identity().certificate), asio::ssl::context::pem);
    m_listener->tls.use_private_key(asio::buffer(identity().key), asio::ssl::context::pem);
    if (security == Security::OldTls) {
        auto* context = m_listener->tls.native_handle();
        SSL_CTX_set_security_level(context, 0);
        SSL_CTX_set_min_proto_version(context, TLS1_VERSION);
        SSL_CTX_set_max_proto_version(context, TLS1_1_VERSION);
    }
    m_listener->thread = std::jthread([this] { listen(); });
}

void LoopbackServer::listen()
{
    for (;;) {
        error_code error;
        auto accepted = m_listener->acceptor.accept(error);
        if (m_listener->isClosing || error)
            return;
        auto socket = std::make_shared<Socket>(std::move(accepted), m_listener->tls);
        socket->number = ++m_connections;
        const std::lock_guard guard(m_listener->mutex);
        m_listener->sockets.push_back(socket);
        m_listener->talks.emplace_back([this, socket] {
            if (m_listener->security == Security::Plain || socket->startTls())
                m_talk(*socket);
            socket->shutDown();
        });
    }
}

LoopbackServer::~LoopbackServer()
{
    m_listener->isClosing = true;
    error_code error;
    tcp::socket knock(m_listener->context);
    knock.connect(tcp::endpoint(asio::ip::address_v4::loopback(), port()), error); // wakes the listener
    m_listener->thread.join();
    for (const auto& socket : m_listener->sockets)
        socket->shutDown();
    m_listener->talks.clear(); // joins
}

unsigned short LoopbackServer::port() const
{
    return m_listener->port;
}

std::string LoopbackServer::url(std::string_view path) const
{
    const bool isTls = m_listener->security != Security::Plain;
    return (isTls ? "https://127.0.0.1:" : "http://127.0.0.1:") + std::to_string(port()) + std::string(path);
}

std::string LoopbackServer::certificate()
{
    return identity().certificate;
}

void Requests::add(std::string request)
{
    const std::lock_guard guard(m_mutex);
    m_all.push_back(std::move(request));
}

std::vector<std::string> Requests::all() const
{
    const std::lock_guard guard(m_mutex);
    return m_all;
}

std::string httpAnswer(int status, std::string_view body, std::string_view moreHeaders)
{
    return "HTTP/1.1 " + std::to_string(status) + " Said\r\n" + std::string(moreHeaders) +
           "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + std::string(body);
}

LoopbackServer::Talk answering(Requests& requests, std::vector<std::string> answers)
{
    auto next = std::make_shared<std::atomic<std::size_t>>(0);
    return [&requests, next, answers = std::move(answers)](Connection& connection) {
        for (;;) {
            auto request = connection.readRequest();
            if (request.empty())
                return;
            requests.add(std::move(request));
            connection.write(answers.at(std::min(next->fetch_add(1), answers.size() - 1)));
        }
    };
}

} // namespace vidgo::test
