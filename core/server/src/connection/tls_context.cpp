#include "tls_context.h"

#include <array>

#include <openssl/ssl.h>

#include "vidgo/base/file.h"
#include "vidgo/server/server_error.h"

namespace vidgo::server {
namespace {

constexpr std::array<unsigned char, 9> kHttp11 = {8, 'h', 't', 't', 'p', '/', '1', '.', '1'};

// Chooses HTTP/1.1 (RFC 7301) where it is offered.
int chooseProtocol(SSL*, const unsigned char** chosen, unsigned char* size, const unsigned char* offered,
                   unsigned int offeredSize, void*)
{
    unsigned char* found = nullptr;
    if (SSL_select_next_proto(&found, size, kHttp11.data(), kHttp11.size(), offered, offeredSize) !=
        OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    *chosen = found;
    return SSL_TLSEXT_ERR_OK;
}

} // namespace

Result<std::shared_ptr<boost::asio::ssl::context>> makeTlsContext(const TlsFiles& files)
{
    using boost::asio::ssl::context;
    boost::system::error_code error;
    auto made = std::make_shared<context>(context::tls_server);
    SSL_CTX_set_min_proto_version(made->native_handle(), TLS1_3_VERSION);
    SSL_CTX_set_alpn_select_cb(made->native_handle(), chooseProtocol, nullptr);
    SSL_CTX_set_mode(made->native_handle(), SSL_MODE_RELEASE_BUFFERS);
    made->use_certificate_chain_file(files.certificate.string(), error);
    if (!error)
        made->use_private_key_file(files.key.string(), context::pem, error);
    if (!error && SSL_CTX_check_private_key(made->native_handle()) != 1)
        error = boost::system::errc::make_error_code(boost::system::errc::invalid_argument);
    if (error)
        return fail(ServerError::TlsInvalid, error.message(), {{"file", toUtf8(files.certificate)}});
    return made;
}

} // namespace vidgo::server
