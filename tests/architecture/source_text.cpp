#include "source_text.h"

#include <regex>

namespace vidgo::architecture {

namespace {

class Stripper
{
public:
    Stripper(std::string_view source, Literals literals)
        : m_source(source)
        , m_literals(literals)
    {}

    std::string run()
    {
        while (m_at < m_source.size()) {
            if (startsWith("//"))
                skipUntil("\n", 0);
            else if (startsWith("/*"))
                skipUntil("*/", 2);
            else if (startsWith("R\"") && !isNameBefore())
                takeRawString();
            else if (m_source[m_at] == '"' || (m_source[m_at] == '\'' && !isDigitBefore()))
                takeLiteral(m_source[m_at]);
            else
                m_out += m_source[m_at++];
        }
        return std::move(m_out);
    }

private:
    bool startsWith(std::string_view text) const { return m_source.substr(m_at).starts_with(text); }
    bool isNameBefore() const
    {
        return m_at > 0 && (std::isalnum(static_cast<unsigned char>(m_source[m_at - 1])) != 0 ||
                            m_source[m_at - 1] == '_');
    }
    // 1'000'000 is a number, not a character.
    bool isDigitBefore() const
    {
        return m_at > 0 && std::isxdigit(static_cast<unsigned char>(m_source[m_at - 1])) != 0;
    }

    void skipUntil(std::string_view end, std::size_t length)
    {
        const auto found = m_source.find(end, m_at + 2);
        const auto stop = found == std::string_view::npos ? m_source.size() : found + length;
        take(stop, Literals::Blank);
    }

    void takeLiteral(char quote)
    {
        auto end = m_at + 1;
        while (end < m_source.size() && m_source[end] != quote && m_source[end] != '\n')
            end += m_source[end] == '\\' ? 2 : 1;
        m_out += quote;
        ++m_at;
        take(std::min(end, m_source.size()), m_literals);
        if (m_at < m_source.size() && m_source[m_at] == quote)
            m_out += m_source[m_at++];
    }

    void takeRawString()
    {
        const auto open = m_source.find('(', m_at);
        if (open == std::string_view::npos)
            return take(m_source.size(), m_literals);
        const auto mark = m_source.substr(m_at + 2, open - m_at - 2);
        const auto close = m_source.find(")" + std::string(mark) + "\"", open);
        take(close == std::string_view::npos ? m_source.size() : close + mark.size() + 2, m_literals);
    }

    void take(std::size_t stop, Literals literals)
    {
        for (; m_at < stop; ++m_at)
            if (literals == Literals::Keep || m_source[m_at] == '\n')
                m_out += m_source[m_at];
    }

    std::string_view m_source;
    Literals m_literals;
    std::size_t m_at = 0;
    std::string m_out;
};

} // namespace

std::string withoutComments(std::string_view source, Literals literals)
{
    return Stripper(source, literals).run();
}

std::vector<Include> includesOf(std::string_view source)
{
    static const std::regex kInclude(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    std::vector<Include> includes;
    const std::string code = withoutComments(source, Literals::Keep);
    int line = 1;
    for (std::size_t at = 0; at < code.size(); ++line) {
        const auto end = std::min(code.find('\n', at), code.size());
        const std::string text = code.substr(at, std::min<std::size_t>(end - at, 500));
        if (std::smatch match; std::regex_search(text, match, kInclude))
            includes.push_back({line, match[2], match[1] == "\""});
        at = end + 1;
    }
    return includes;
}

} // namespace vidgo::architecture
