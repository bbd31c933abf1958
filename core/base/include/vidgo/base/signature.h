#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "vidgo/base/file.h"
#include "vidgo/base/random.h"
#include "vidgo/base/result.h"
#include "vidgo/base/secret.h"

namespace vidgo {

/// The private half of an Ed25519 key pair (RFC 8032). It has no way to be printed by accident. Safe to use
/// from any thread.
class SigningKey
{
public:
    /// A new one.
    static SigningKey generate(Random& random);
    /// From PKCS #8 in PEM without a password (RFC 8410), as toPem() and `openssl genpkey` write it. Fails
    /// with BaseError::InvalidArgument, which holds nothing of the text.
    static Result<SigningKey> fromPem(const Secret& pem);

    Secret toPem() const;
    /// The public half: 32 bytes as 64 lower-case hexadecimal digits.
    std::string publicKey() const;
    /// 64 bytes; the same for the same message.
    Bytes sign(std::span<const std::uint8_t> message) const;

private:
    struct Pair;
    explicit SigningKey(std::shared_ptr<const Pair> pair);
    std::shared_ptr<const Pair> m_pair;
};

/// True for what SigningKey::publicKey() gives.
bool isPublicKey(std::string_view text);

/// Whether `signature` was made over exactly this message with the private half of `publicKey`. False for
/// anything that is no key or no signature as well.
bool isSignedBy(std::string_view publicKey, std::span<const std::uint8_t> message,
                std::span<const std::uint8_t> signature);

} // namespace vidgo
