#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace vidgo {

/// Where randomness comes from. Handed in, so that tests are repeatable.
class Random
{
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

/// The operating system's cryptographic source. Safe to use from several threads.
class SystemRandom final : public Random
{
public:
    void fill(std::span<std::uint8_t> bytes) override;
};

/// A version 4 UUID (RFC 9562) in lower case, 36 characters.
std::string makeUuid(Random& random);

} // namespace vidgo
