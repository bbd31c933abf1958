#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vidgo::speech {

/// A text made out of another one that remembers for each byte where it came from.
class MappedText
{
public:
    /// `piece` stands for what begins at byte `from` of the other text.
    void append(std::string_view piece, std::size_t from)
    {
        m_text += piece;
        m_origins.resize(m_text.size(), from);
    }

    const std::string& text() const { return m_text; }
    /// Where in the other text (which ends at `end`) the byte `at` comes from.
    std::size_t originOf(std::size_t at, std::size_t end) const
    {
        return at < m_origins.size() ? m_origins[at] : end;
    }

private:
    std::string m_text;
    std::vector<std::size_t> m_origins;
};

} // namespace vidgo::speech
