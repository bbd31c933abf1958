#include "text_wrap.h"

#include <algorithm>

#include "vidgo/base/text_break.h"

namespace vidgo::media {

namespace {

std::size_t withoutSpaces(std::string_view text, std::size_t begin, std::size_t end)
{
    while (end > begin &&
           (text[end - 1] == ' ' || text[end - 1] == '\n' || text[end - 1] == '\r' || text[end - 1] == '\t'))
        --end;
    return end;
}

class Wrapper
{
public:
    Wrapper(std::string_view text, std::string_view language, const TextWidth& widthOf)
        : m_text(text)
        , m_breaks(lineBreaks(text, language))
        , m_widthOf(widthOf)
    {}

    std::vector<WrappedLine> wrap(double width)
    {
        m_lines.clear();
        m_brokenWords = 0;
        std::size_t begin = 0;
        std::size_t fits = 0;
        for (const auto& place : m_breaks) {
            if (fits > begin && !isWithin(begin, place.at, width)) {
                add(begin, fits);
                begin = fits;
            }
            while (!isWithin(begin, place.at, width)) {
                const std::size_t cut = lastCharacterWithin(begin, place.at, width);
                if (cut >= place.at)
                    break;
                add(begin, cut);
                begin = cut;
                ++m_brokenWords;
            }
            fits = place.at;
            if (place.isMandatory) {
                add(begin, place.at);
                begin = place.at;
            }
        }
        if (begin < m_text.size())
            add(begin, m_text.size());
        return m_lines;
    }

    int brokenWords() const { return m_brokenWords; }

private:
    bool isWithin(std::size_t begin, std::size_t end, double width) const
    {
        const std::size_t last = withoutSpaces(m_text, begin, end);
        return last == begin || m_widthOf(m_text.substr(begin, last - begin)) <= width;
    }

    // At least one character, however narrow the room is.
    std::size_t lastCharacterWithin(std::size_t begin, std::size_t end, double width) const
    {
        std::size_t cut = 0;
        for (const std::size_t at : characterBreaks(m_text.substr(begin, end - begin))) {
            if (cut > 0 && !isWithin(begin, begin + at, width))
                break;
            cut = at;
        }
        return begin + cut;
    }

    void add(std::size_t begin, std::size_t next)
    {
        m_lines.push_back({begin, withoutSpaces(m_text, begin, next), next});
    }

    std::string_view m_text;
    std::vector<LineBreak> m_breaks;
    const TextWidth& m_widthOf;
    std::vector<WrappedLine> m_lines;
    int m_brokenWords = 0;
};

} // namespace

std::vector<WrappedLine> wrapText(std::string_view text, std::string_view language, double width,
                                  bool isBalanced, const TextWidth& widthOf)
{
    constexpr int kSteps = 7;
    Wrapper wrapper(text, language, widthOf);
    auto lines = wrapper.wrap(width);
    const int broken = wrapper.brokenWords();
    if (!isBalanced || lines.size() < 2)
        return lines;
    // The narrowest room that takes no line more.
    double low = width / static_cast<double>(lines.size() + 1);
    double high = width;
    for (int step = 0; step < kSteps; ++step) {
        const double middle = (low + high) / 2;
        auto tried = wrapper.wrap(middle);
        if (tried.size() > lines.size() || wrapper.brokenWords() > broken) {
            low = middle;
            continue;
        }
        high = middle;
        lines = std::move(tried);
    }
    return lines;
}

} // namespace vidgo::media
