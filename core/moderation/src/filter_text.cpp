#include "filter_text.h"

#include <algorithm>
#include <set>

#include "vidgo/base/characters.h"

namespace vidgo::moderation {

namespace {

constexpr std::size_t kShortestUnread = 3;
constexpr std::size_t kShortestSpelled = 3;
constexpr std::size_t kShortestMasked = 4;

bool isAsciiLetter(char32_t code)
{
    return code >= U'a' && code <= U'z';
}

bool isDigit(char32_t code)
{
    return code >= U'0' && code <= U'9';
}

// Of a script with spaces between its words.
bool isLetter(char32_t code)
{
    return isAsciiLetter(code) ||
           (code >= 0xAA && code <= 0x24F && code != 0xD7 && code != 0xF7 && code != 0xB7 && code != 0xAB &&
            code != 0xBB && code != 0xA1 && code != 0xBF && code != 0xB1) ||
           (code >= 0x250 && code <= 0x1FFF && !isPieceOfHangul(code));
}

bool isSpace(char32_t code)
{
    return code <= 0x20 || code == 0x85 || code == 0xA0 || (code >= 0x2000 && code <= 0x200F) ||
           (code >= 0x2028 && code <= 0x202F) || code == 0x205F || code == 0x2800 || code == 0x3000;
}

bool isMask(char32_t code)
{
    return code == U'*' || code == U'#';
}

bool hidesCharacter(char32_t code)
{
    constexpr std::u32string_view kSigns = U"*\u00D7\u25CB\u25CF\u25EF\u3007\u25A1\u25A0\u2715\u2716\u274C";
    return kSigns.contains(code);
}

// Runs of three and more of a letter become `keep` of them.
std::u32string withoutRepeats(std::u32string_view text, std::size_t keep)
{
    std::u32string out;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && text[end] == text[i])
            ++end;
        out.append(end - i >= 3 ? keep : end - i, text[i]);
        i = end;
    }
    return out;
}

void addForms(std::vector<std::u32string>& forms, std::u32string text)
{
    if (text.empty())
        return;
    auto one = withoutRepeats(text, 1);
    if (one != text) {
        forms.push_back(withoutRepeats(text, 2));
        forms.push_back(std::move(one));
    }
    forms.push_back(std::move(text));
}

/// Takes the words of a text one chunk after the other; a chunk is what stands between spaces.
class WordReader
{
public:
    WordReader(const Letters& letters, FilterText& out)
        : m_letters(letters)
        , m_out(out)
    {}

    void read(std::u32string_view text)
    {
        std::size_t begin = 0;
        for (std::size_t i = 0; i <= text.size(); ++i) {
            const bool ends = i == text.size() || isSpace(text[i]) || isDense(text[i]);
            if (!ends)
                continue;
            if (i > begin)
                chunk(text.substr(begin, i - begin));
            if (i < text.size() && isDense(text[i]))
                endSpelled();
            begin = i + 1;
        }
        endSpelled();
    }

private:
    bool isPart(char32_t code) const
    {
        return isLetter(code) || isDigit(code) || m_letters.leetOf(code) != 0;
    }

    // Signs that may be letters, but stand at an end of the word.
    std::u32string_view withoutSigns(std::u32string_view part) const
    {
        const auto isSign = [](char32_t code) { return !isLetter(code) && !isDigit(code); };
        while (!part.empty() && isSign(part.front()))
            part.remove_prefix(1);
        while (!part.empty() && isSign(part.back()))
            part.remove_suffix(1);
        return part;
    }

    void chunk(std::u32string_view text)
    {
        if (spell(text))
            return;
        endSpelled();
        std::size_t parts = 0;
        std::u32string joined;
        for (std::size_t i = 0; i < text.size();) {
            std::size_t end = i;
            while (end < text.size() && isPart(text[end]))
                ++end;
            if (end > i) {
                m_out.words.push_back(wordOf(text.substr(i, end - i)));
                joined += text.substr(i, end - i);
                ++parts;
            }
            i = end + 1;
        }
        if (parts > 1)
            m_out.joined.push_back(joinedWord(joined));
        mask(text);
    }

    PlainWord wordOf(std::u32string_view part) const
    {
        PlainWord word;
        for (std::size_t i = 0; i < part.size();) {
            std::size_t end = i;
            while (end < part.size() && isLetter(part[end]))
                ++end;
            addForms(word.forms, std::u32string(part.substr(i, end - i)));
            i = end + 1;
        }
        addLeet(word, part);
        return word;
    }

    PlainWord joinedWord(std::u32string_view part) const
    {
        PlainWord word;
        std::u32string onlyLetters;
        std::ranges::copy_if(part, std::back_inserter(onlyLetters), isLetter);
        addForms(word.forms, std::move(onlyLetters));
        addLeet(word, part);
        return word;
    }

    void addLeet(PlainWord& word, std::u32string_view part) const
    {
        const bool hasLetter = std::ranges::any_of(part, isLetter);
        const bool hasOther =
            std::ranges::any_of(part, [&](char32_t code) { return m_letters.leetOf(code) != 0; });
        if (!hasLetter || !hasOther)
            return;
        addForms(word.leet, leetForm(part, m_letters));
        if (const auto bare = withoutSigns(part); bare.size() < part.size())
            addForms(word.leet, leetForm(bare, m_letters));
    }

    // "f*ck", but not "*important*".
    void mask(std::u32string_view text)
    {
        text = withoutSigns(text);
        if (text.size() < kShortestMasked || std::ranges::none_of(text, isMask) ||
            !std::ranges::all_of(text, [](char32_t code) { return isLetter(code) || isMask(code); }))
            return;
        std::u32string masked(text);
        std::ranges::replace_if(masked, isMask, kAnyLetter);
        if (2 * std::ranges::count(masked, kAnyLetter) <= static_cast<std::ptrdiff_t>(masked.size()))
            m_out.masked.push_back(std::move(masked));
    }

    // Letters by themselves.
    bool spell(std::u32string_view text)
    {
        if (text.size() > 1)
            text = withoutSigns(text);
        if (text.size() != 1)
            return false;
        if (isPart(text.front()))
            m_spelled.push_back(text.front());
        return true;
    }

    void endSpelled()
    {
        const auto real = std::ranges::count_if(m_spelled, isLetter);
        if (m_spelled.size() >= kShortestSpelled && real >= 2)
            m_out.spelled.push_back(leetForm(m_spelled, m_letters));
        // What is too short for that is words of one letter.
        for (const auto code : m_spelled)
            m_out.words.push_back(wordOf(std::u32string(1, code)));
        m_spelled.clear();
    }

    const Letters& m_letters;
    FilterText& m_out;
    std::u32string m_spelled;
};

std::vector<DenseCharacter> denseOf(std::u32string_view text, bool keepHidden)
{
    std::vector<DenseCharacter> out;
    bool gap = true;
    for (const auto code : toDense(text)) {
        if (isDense(code) || isLetter(code) || isDigit(code)) {
            out.push_back({.code = code, .gapBefore = gap, .isPiece = isPieceOfHangul(code)});
            gap = false;
        } else if (keepHidden && hidesCharacter(code)) {
            out.push_back({.code = kAnyCharacter, .gapBefore = gap, .isPiece = false});
            gap = false;
        } else {
            gap = true;
        }
    }
    return out;
}

bool canBeRead(std::string_view text)
{
    std::size_t foreign = 0;
    for (const auto& character : charactersOf(text)) {
        if (character.kind == CharacterKind::OtherLetter) {
            if (++foreign == kShortestUnread)
                return false;
        } else if (character.kind != CharacterKind::Mark) {
            foreign = 0;
        }
    }
    return true;
}

} // namespace

FilterText readText(std::string_view text, const Letters& letters)
{
    FilterText out;
    out.isReadable = canBeRead(text);
    const auto folded = letters.fold(text);
    WordReader(letters, out).read(folded);
    out.hasPieces = std::ranges::any_of(folded, isPieceOfHangul);
    if (std::ranges::any_of(folded, isDense)) {
        out.dense = denseOf(folded, false);
        if (std::ranges::any_of(folded, hidesCharacter))
            out.hidden = denseOf(folded, true);
    }
    return out;
}

} // namespace vidgo::moderation
