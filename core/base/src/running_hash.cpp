#include "vidgo/base/running_hash.h"

#include <botan/hash.h>
#include <botan/hex.h>

namespace vidgo {

struct RunningSha256::State
{
    std::unique_ptr<Botan::HashFunction> hash = Botan::HashFunction::create_or_throw("SHA-256");
};

RunningSha256::RunningSha256()
    : m_state(std::make_unique<State>())
{}

RunningSha256::~RunningSha256() = default;
RunningSha256::RunningSha256(RunningSha256&& other) noexcept = default;
RunningSha256& RunningSha256::operator=(RunningSha256&& other) noexcept = default;

void RunningSha256::update(std::span<const std::uint8_t> bytes)
{
    m_state->hash->update(bytes.data(), bytes.size());
}

std::string RunningSha256::finish()
{
    return Botan::hex_encode(m_state->hash->final(), false);
}

} // namespace vidgo
