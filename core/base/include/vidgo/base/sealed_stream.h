#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>

#include "vidgo/base/error.h"
#include "vidgo/base/pieces.h"
#include "vidgo/base/random.h"
#include "vidgo/base/result.h"
#include "vidgo/base/secret.h"

namespace vidgo {

// The form of a sealed stream, version 1: bytes of any number that only somebody with the passphrase reads,
// and nobody else changes unnoticed. Numbers are unsigned and little-endian.
//
//       0   8   "VIDGOSL\x1a"
//       8   4   version of the form
//      12   4   Argon2id (RFC 9106): memory in KiB
//      16   4   its passes; there is one lane
//      20   4   zero
//      24  32   its salt
//      56  16   the tag of the head
//      72   …   chunks of 64 KiB, the last one shorter or as long, each with its tag of 16 bytes behind it
//
// Argon2id makes a key of AES-256-GCM out of passphrase and salt; the salt is random, so that no two streams
// have the same key. The nonce of a chunk is its number (8 bytes) and whether it is the last one (1) or not
// (0), followed by zeros. What is authenticated with it are the first 56 bytes. So no chunk can be left out,
// put elsewhere, taken from another stream, or be the end where it was not. The tag of the head is that of
// no bytes at all with the nonce that ends in 2 instead: it tells a wrong passphrase from damage.

enum class SealError {
    None,
    NotSealed,       ///< {file}: something else.
    Newer,           ///< {file}: of a form that this program does not know.
    WrongPassphrase, ///< {file}: or its first bytes were changed.
    Damaged,         ///< {file}: changed, cut short or longer than it was.
};

ErrorText describe(SealError code);

/// What finding out a passphrase costs: it is part of the stream. By default the second choice of RFC 9106,
/// section 4: 64 MiB, three passes.
struct SealCost
{
    std::uint32_t memoryKib = 64 * 1024;
    std::uint32_t passes = 3;
};

/// Seals what is written into it. Holds one chunk in memory. For one thread.
class Sealer
{
public:
    /// Writes the head. `sink` is kept. Fails like the sink, and with BaseError::OutOfMemory.
    static Result<Sealer> begin(const Secret& passphrase, Random& random, PieceSink sink, SealCost cost = {});
    Sealer(Sealer&& other) noexcept;
    Sealer& operator=(Sealer&& other) noexcept;
    ~Sealer();

    /// Fails like the sink.
    Outcome write(std::span<const std::uint8_t> bytes);
    /// Writes the last chunk, without which it is not whole. Once. Fails like the sink.
    Outcome finish();

private:
    struct State;
    explicit Sealer(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Reads a sealed stream. What comes out of it was there in this place when it was sealed; whether it is all,
/// and nothing was cut off, is known when the end was reached. Holds two chunks in memory. For one thread.
class Unsealer
{
public:
    /// Reads the head. `source` is kept; `file` is its name for errors. Fails with SealError, with
    /// BaseError::OutOfMemory, and like the source.
    static Result<Unsealer> open(PieceSource source, const Secret& passphrase, const std::string& file);
    Unsealer(Unsealer&& other) noexcept;
    Unsealer& operator=(Unsealer&& other) noexcept;
    ~Unsealer();

    /// Fills all of `into`, except at the end; gives how many bytes it was. Fails with SealError::Damaged and
    /// like the source; nothing more is read then.
    Result<std::size_t> read(std::span<std::uint8_t> into);

private:
    struct State;
    explicit Unsealer(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace vidgo
