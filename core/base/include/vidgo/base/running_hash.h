#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace vidgo {

/// SHA-256 of what comes piece by piece.
class RunningSha256
{
public:
    RunningSha256();
    ~RunningSha256();
    RunningSha256(RunningSha256&& other) noexcept;
    RunningSha256& operator=(RunningSha256&& other) noexcept;

    void update(std::span<const std::uint8_t> bytes);
    /// As 64 lower-case hexadecimal digits; begins anew.
    std::string finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace vidgo
