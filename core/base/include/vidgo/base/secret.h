#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vidgo {

/// A key, password or token. It has no way to be printed, formatted, compared with == or turned into text by
/// accident, and its memory is overwritten when it goes away. Only the code that signs or sends it calls
/// reveal().
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::string value);
    Secret(const Secret& other) = default;
    Secret(Secret&& other) noexcept = default;
    Secret& operator=(Secret other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_bytes.empty(); }
    std::size_t size() const { return m_bytes.size(); }
    /// The bytes themselves, valid as long as this lives. Never log them.
    std::string_view reveal() const { return {m_bytes.data(), m_bytes.size()}; }

private:
    std::vector<char> m_bytes; // not std::string: a short one leaves a copy behind when it is moved
};

/// Overwrites the text so that the compiler can't leave it out, then empties it. For texts that a secret was
/// put into.
void wipe(std::string& text);

/// True when both are the same bytes. The time it takes depends on the lengths only, not on where they
/// differ.
bool equalInConstantTime(std::string_view a, std::string_view b);

} // namespace vidgo
