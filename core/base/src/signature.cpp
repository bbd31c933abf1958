#include "vidgo/base/signature.h"

#include <algorithm>
#include <array>
#include <exception>

#include <botan/data_src.h>
#include <botan/ed25519.h>
#include <botan/hex.h>
#include <botan/pkcs8.h>
#include <botan/pubkey.h>
#include <botan/rng.h>

#include "vidgo/base/base_error.h"

namespace vidgo {

namespace {

constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kSignatureBytes = 64;
constexpr const char* kScheme = "Pure"; // the message itself is signed, not a hash of it

std::unexpected<Error> noKey()
{
    return fail(BaseError::InvalidArgument, "not an Ed25519 key in PEM",
                {{"reason", "the key is not an Ed25519 private key in PEM without a password"}});
}

} // namespace

struct SigningKey::Pair
{
    explicit Pair(const Botan::Ed25519_PrivateKey& made)
        : key(made)
    {}
    Botan::Ed25519_PrivateKey key;
};

SigningKey::SigningKey(std::shared_ptr<const Pair> pair)
    : m_pair(std::move(pair))
{}

SigningKey SigningKey::generate(Random& random)
{
    Botan::secure_vector<std::uint8_t> seed(kKeyBytes);
    random.fill({seed.data(), seed.size()});
    return SigningKey(std::make_shared<const Pair>(Botan::Ed25519_PrivateKey(seed)));
}

Result<SigningKey> SigningKey::fromPem(const Secret& pem)
{
    try {
        const auto text = pem.reveal();
        Botan::DataSource_Memory source(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
        const auto read = Botan::PKCS8::load_key(source);
        const auto* key = dynamic_cast<const Botan::Ed25519_PrivateKey*>(read.get());
        if (!key)
            return noKey();
        return SigningKey(std::make_shared<const Pair>(*key));
    } catch (const std::exception&) { // what it says may hold a part of the text
        return noKey();
    }
}

Secret SigningKey::toPem() const
{
    auto text = Botan::PKCS8::PEM_encode(m_pair->key);
    Secret pem(text);
    wipe(text);
    return pem;
}

std::string SigningKey::publicKey() const
{
    return Botan::hex_encode(m_pair->key.public_key_bits(), false);
}

Bytes SigningKey::sign(std::span<const std::uint8_t> message) const
{
    Botan::Null_RNG unused; // the scheme needs no randomness
    Botan::PK_Signer signer(m_pair->key, unused, kScheme);
    const auto signature = signer.sign_message(message.data(), message.size(), unused);
    return {signature.begin(), signature.end()};
}

bool isPublicKey(std::string_view text)
{
    return text.size() == 2 * kKeyBytes &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool isSignedBy(std::string_view publicKey, std::span<const std::uint8_t> message,
                std::span<const std::uint8_t> signature)
{
    if (!isPublicKey(publicKey) || signature.size() != kSignatureBytes)
        return false;
    try {
        const auto bytes = Botan::hex_decode(std::string(publicKey));
        const Botan::Ed25519_PublicKey key(bytes.data(), bytes.size());
        Botan::PK_Verifier verifier(key, kScheme);
        return verifier.verify_message(message.data(), message.size(), signature.data(), signature.size());
    } catch (const std::exception&) { // not a point of the curve
        return false;
    }
}

} // namespace vidgo
