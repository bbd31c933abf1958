#include "vidgo/base/hmac.h"

#include <botan/hex.h>
#include <botan/mac.h>

namespace vidgo {

std::string hmacSha256(const Secret& key, std::initializer_list<std::string_view> parts)
{
    const auto mac = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SHA-256)");
    const auto bytes = key.reveal();
    mac->set_key(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    for (const auto part : parts)
        mac->update(reinterpret_cast<const std::uint8_t*>(part.data()), part.size());
    return Botan::hex_encode(mac->final(), false);
}

} // namespace vidgo
