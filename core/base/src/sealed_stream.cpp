#include "vidgo/base/sealed_stream.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <exception>

#include <botan/aead.h>
#include <botan/pwdhash.h>

#include "vidgo/base/base_error.h"

namespace vidgo {

namespace {

constexpr std::array<std::uint8_t, 8> kMagic = {'V', 'I', 'D', 'G', 'O', 'S', 'L', 0x1a};
constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kSaltAt = 24;
constexpr std::size_t kTagAt = 56;
constexpr std::size_t kTagBytes = 16;
constexpr std::size_t kHeadBytes = kTagAt + kTagBytes;
constexpr std::size_t kChunkBytes = 64 * 1024;
constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kNonceBytes = 12;
// What a head may ask of the machine that reads it.
constexpr std::uint32_t kMostMemoryKib = 256 * 1024;
constexpr std::uint32_t kMostPasses = 16;
constexpr std::uint32_t kLeastMemoryKib = 8; // of Argon2, for one lane

using Head = std::array<std::uint8_t, kHeadBytes>;
using Chunk = Botan::secure_vector<std::uint8_t>;

enum class Use : std::uint8_t { Middle = 0, End = 1, Begin = 2 };

void putNumber(Head& head, std::size_t at, std::uint32_t value)
{
    for (std::size_t i = 0; i < 4; ++i)
        head.at(at + i) = static_cast<std::uint8_t>(value >> (8 * i));
}

std::uint32_t numberAt(const Head& head, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 4; i-- > 0;)
        value = value << 8U | head.at(at + i);
    return value;
}

std::span<const std::uint8_t> salted(const Head& head)
{
    return std::span(head).first(kTagAt);
}

std::unexpected<Error> refusal(SealError code, const std::string& file, const char* why)
{
    return fail(code, file + ": " + why, {{"file", file}});
}

// One direction of the cipher, with the key of one stream.
class Cipher
{
public:
    Cipher(Botan::Cipher_Dir direction, const Secret& passphrase, const Head& head)
        : m_mode(Botan::AEAD_Mode::create_or_throw("AES-256/GCM", direction))
        , m_head(head)
    {
        const auto text = passphrase.reveal();
        const auto hash = Botan::PasswordHashFamily::create_or_throw("Argon2id")
                              ->from_params(numberAt(head, 12), numberAt(head, 16), 1);
        Chunk key(kKeyBytes);
        hash->derive_key(key.data(), key.size(), text.data(), text.size(), head.data() + kSaltAt,
                         kTagAt - kSaltAt);
        m_mode->set_key(key);
    }

    // Turns bytes into bytes and tag, or the other way round. False when the tag is wrong.
    bool run(Chunk& bytes, std::uint64_t number, Use use)
    {
        std::array<std::uint8_t, kNonceBytes> nonce{};
        for (std::size_t i = 0; i < 8; ++i)
            nonce.at(i) = static_cast<std::uint8_t>(number >> (8 * i));
        nonce[8] = static_cast<std::uint8_t>(use);
        const auto said = salted(m_head);
        try {
            m_mode->set_associated_data(said.data(), said.size());
            m_mode->start(nonce.data(), nonce.size());
            m_mode->finish(bytes);
        } catch (const Botan::Invalid_Authentication_Tag&) {
            return false;
        }
        return true;
    }

private:
    std::unique_ptr<Botan::AEAD_Mode> m_mode;
    Head m_head;
};

Result<std::unique_ptr<Cipher>> makeCipher(Botan::Cipher_Dir direction, const Secret& passphrase,
                                           const Head& head)
{
    try {
        return std::make_unique<Cipher>(direction, passphrase, head);
    } catch (const std::exception& error) { // bad_alloc: the rest was looked at before
        return fail(BaseError::OutOfMemory, error.what());
    }
}

Outcome checkHead(const Head& head, std::size_t size, const std::string& file)
{
    if (size < kMagic.size() || !std::equal(kMagic.begin(), kMagic.end(), head.begin()))
        return refusal(SealError::NotSealed, file, "no head");
    if (size < head.size())
        return refusal(SealError::Damaged, file, "ends in its head");
    if (numberAt(head, 8) > kVersion)
        return refusal(SealError::Newer, file, "another version");
    const auto memory = numberAt(head, 12);
    const auto passes = numberAt(head, 16);
    if (numberAt(head, 8) != kVersion || memory < kLeastMemoryKib || memory > kMostMemoryKib || passes < 1 ||
        passes > kMostPasses)
        return refusal(SealError::Damaged, file, "a head that nobody writes");
    return {};
}

} // namespace

ErrorText describe(SealError code)
{
    switch (code) {
    case SealError::NotSealed:
        //: {file} is a file name.
        return {"seal.not_sealed",
                VIDGO_TEXT("Error",
                           "“{file}” is not a backup of VidGo. Choose a file that was made by “vidgo "
                           "backup” or by the server.")};
    case SealError::Newer:
        //: {file} is the name of an encrypted file.
        return {"seal.newer", VIDGO_TEXT("Error", "“{file}” was written by a newer version of VidGo. "
                                                  "Install the newest version to read it.")};
    case SealError::WrongPassphrase:
        //: {file} is the name of an encrypted file.
        return {"seal.wrong_passphrase",
                VIDGO_TEXT("Error", "This is not the passphrase of “{file}”, or the beginning of the file is "
                                    "damaged. Try again with the passphrase that it was made with.")};
    case SealError::Damaged:
        //: {file} is the name of an encrypted file.
        return {"seal.damaged", VIDGO_TEXT("Error", "“{file}” is damaged or not whole. Nothing was changed. "
                                                    "Fetch it again from where it is kept, or take "
                                                    "another one.")};
    case SealError::None:
        break;
    }
    return describe(BaseError::Internal);
}

struct Sealer::State
{
    PieceSink sink;
    std::unique_ptr<Cipher> cipher;
    Chunk waiting;
    std::uint64_t number = 0;

    Outcome seal(Use use)
    {
        cipher->run(waiting, number++, use);
        auto written = sink(waiting);
        waiting.clear();
        return written;
    }
};

Sealer::Sealer(std::unique_ptr<State> state)
    : m_state(std::move(state))
{}
Sealer::Sealer(Sealer&&) noexcept = default;
Sealer& Sealer::operator=(Sealer&&) noexcept = default;
Sealer::~Sealer() = default;

Result<Sealer> Sealer::begin(const Secret& passphrase, Random& random, PieceSink sink, SealCost cost)
{
    Head head{};
    std::copy(kMagic.begin(), kMagic.end(), head.begin());
    putNumber(head, 8, kVersion);
    putNumber(head, 12, std::clamp(cost.memoryKib, kLeastMemoryKib, kMostMemoryKib));
    putNumber(head, 16, std::clamp(cost.passes, 1U, kMostPasses));
    random.fill(std::span(head).subspan(kSaltAt, kTagAt - kSaltAt));
    auto cipher = makeCipher(Botan::ENCRYPTION, passphrase, head);
    if (!cipher)
        return failure(cipher);
    Chunk tag;
    (*cipher)->run(tag, 0, Use::Begin);
    std::copy(tag.begin(), tag.end(), head.begin() + kTagAt);
    if (auto written = sink(head); !written)
        return failure(written);
    auto state = std::make_unique<State>();
    state->sink = std::move(sink);
    state->cipher = std::move(*cipher);
    state->waiting.reserve(kChunkBytes + kTagBytes);
    return Sealer(std::move(state));
}

Outcome Sealer::write(std::span<const std::uint8_t> bytes)
{
    auto& waiting = m_state->waiting;
    while (!bytes.empty()) {
        // A full chunk waits until there is more: it may be the last one.
        if (waiting.size() == kChunkBytes)
            if (auto sealed = m_state->seal(Use::Middle); !sealed)
                return sealed;
        const auto piece = bytes.first(std::min(bytes.size(), kChunkBytes - waiting.size()));
        waiting.insert(waiting.end(), piece.begin(), piece.end());
        bytes = bytes.subspan(piece.size());
    }
    return {};
}

Outcome Sealer::finish()
{
    return m_state->seal(Use::End);
}

struct Unsealer::State
{
    PieceSource source;
    std::string file;
    std::unique_ptr<Cipher> cipher;
    Chunk opened;          // the chunk that is being handed out
    Chunk next;            // the sealed one behind it
    std::size_t given = 0; // of `opened`
    std::uint64_t number = 0;
    bool isEnded = false; // the last chunk was opened
    bool isBroken = false;

    Outcome fetch()
    {
        next.resize(kChunkBytes + kTagBytes);
        auto count = source(next);
        if (!count)
            return failure(count);
        next.resize(*count);
        return {};
    }

    // Opens the next chunk, which is the last one when nothing follows it.
    Outcome openNext()
    {
        opened.swap(next);
        given = 0;
        if (auto fetched = fetch(); !fetched)
            return fetched;
        isEnded = next.empty();
        if (opened.size() < kTagBytes || !cipher->run(opened, number++, isEnded ? Use::End : Use::Middle)) {
            opened.clear();
            return refusal(SealError::Damaged, file, "a chunk does not open");
        }
        return {};
    }
};

Unsealer::Unsealer(std::unique_ptr<State> state)
    : m_state(std::move(state))
{}
Unsealer::Unsealer(Unsealer&&) noexcept = default;
Unsealer& Unsealer::operator=(Unsealer&&) noexcept = default;
Unsealer::~Unsealer() = default;

Result<Unsealer> Unsealer::open(PieceSource source, const Secret& passphrase, const std::string& file)
{
    Head head{};
    auto size = source(head);
    if (!size)
        return failure(size);
    if (auto checked = checkHead(head, *size, file); !checked)
        return failure(checked);
    auto cipher = makeCipher(Botan::DECRYPTION, passphrase, head);
    if (!cipher)
        return failure(cipher);
    Chunk tag(head.begin() + kTagAt, head.end());
    if (!(*cipher)->run(tag, 0, Use::Begin))
        return refusal(SealError::WrongPassphrase, file, "its head does not open");
    auto state = std::make_unique<State>();
    state->source = std::move(source);
    state->file = file;
    state->cipher = std::move(*cipher);
    if (auto fetched = state->fetch(); !fetched)
        return failure(fetched);
    return Unsealer(std::move(state));
}

Result<std::size_t> Unsealer::read(std::span<std::uint8_t> into)
{
    auto& state = *m_state;
    std::size_t done = 0;
    while (done < into.size() && !state.isBroken) {
        if (state.given == state.opened.size()) {
            if (state.isEnded)
                break;
            if (auto opened = state.openNext(); !opened) {
                state.isBroken = true;
                return failure(opened);
            }
            continue;
        }
        const auto count = std::min(into.size() - done, state.opened.size() - state.given);
        std::memcpy(into.data() + done, state.opened.data() + state.given, count);
        state.given += count;
        done += count;
    }
    if (state.isBroken)
        return refusal(SealError::Damaged, state.file, "read on after damage");
    return done;
}

} // namespace vidgo
