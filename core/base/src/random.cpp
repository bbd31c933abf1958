#include "vidgo/base/random.h"

#include <array>

#include <botan/system_rng.h>
#include <fmt/format.h>

namespace vidgo {

void SystemRandom::fill(std::span<std::uint8_t> bytes)
{
    Botan::system_rng().randomize(bytes.data(), bytes.size());
}

std::string makeUuid(Random& random)
{
    std::array<std::uint8_t, 16> b{};
    random.fill(b);
    b[6] = static_cast<std::uint8_t>((b[6] & 0x0F) | 0x40); // version 4
    b[8] = static_cast<std::uint8_t>((b[8] & 0x3F) | 0x80); // variant 10
    std::string out;
    for (std::size_t i = 0; i < b.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            out += '-';
        out += fmt::format("{:02x}", b[i]);
    }
    return out;
}

} // namespace vidgo
