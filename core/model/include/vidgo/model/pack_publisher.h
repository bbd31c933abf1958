#pragma once

#include <string>

namespace vidgo {

/// Somebody whose material packs are taken.
struct PackPublisher
{
    std::string name;
    std::string publicKey; ///< Ed25519, 64 hexadecimal digits.

    bool operator==(const PackPublisher&) const = default;
};

} // namespace vidgo
