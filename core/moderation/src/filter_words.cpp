#include "filter_words.h"

#include <algorithm>

namespace vidgo::moderation {

namespace {

constexpr std::size_t kShortestPart = 4; // of letters that stand alone
constexpr std::size_t kSureLength = 3;   // of Chinese, kana or Hangul: nobody writes these by accident

bool isAsciiLetterOrDigit(char32_t code)
{
    return (code >= U'a' && code <= U'z') || (code >= U'0' && code <= U'9');
}

std::vector<std::u32string> splitWords(std::u32string_view text)
{
    std::vector<std::u32string> out;
    for (std::size_t i = 0; i < text.size();) {
        const auto end = std::min(text.find(U' ', i), text.size());
        if (end > i)
            out.emplace_back(text.substr(i, end - i));
        i = end + 1;
    }
    return out;
}

std::u32string withoutSpaces(std::u32string text)
{
    std::erase(text, U' ');
    return text;
}

bool matches(const std::u32string& text, const std::u32string& word, bool isStem)
{
    return isStem ? text.starts_with(word) : text == word;
}

bool matchesAny(const std::vector<std::u32string>& forms, const std::u32string& word, bool isStem)
{
    return std::ranges::any_of(forms, [&](const auto& form) { return matches(form, word, isStem); });
}

// The pattern stands there, in the middle of no foreign word.
bool standsAt(const std::vector<DenseCharacter>& text, std::size_t at, const std::u32string& pattern,
              bool isHidden)
{
    if (at + pattern.size() > text.size())
        return false;
    std::size_t hidden = 0;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const auto code = text[at + i].code;
        if (code == pattern[i])
            continue;
        if (!isHidden || code != kAnyCharacter || i == 0 || ++hidden > 1)
            return false;
    }
    if (isHidden && (hidden == 0 || pattern.size() < kSureLength))
        return false;
    const auto end = at + pattern.size();
    const bool opensWord = isAsciiLetterOrDigit(pattern.front()) && at > 0 && !text[at].gapBefore &&
                           isAsciiLetterOrDigit(text[at - 1].code);
    const bool goesOn = isAsciiLetterOrDigit(pattern.back()) && end < text.size() && !text[end].gapBefore &&
                        isAsciiLetterOrDigit(text[end].code);
    return !opensWord && !goesOn;
}

// Two characters with something between them are one word only where nothing else is joined to them.
bool isOneWord(const std::vector<DenseCharacter>& text, std::size_t at, std::size_t length)
{
    bool hasGap = false;
    for (std::size_t i = at + 1; i < at + length; ++i)
        hasGap = hasGap || text[i].gapBefore;
    if (!hasGap || length >= kSureLength)
        return true;
    return text[at].gapBefore && (at + length == text.size() || text[at + length].gapBefore);
}

bool isHangul(char32_t code)
{
    return isPieceOfHangul(code) || (code >= 0xAC00 && code <= 0xD7A3);
}

} // namespace

KeywordFilter::Words::Words(const ModerationWords& words)
    : m_letters(words)
{
    for (const auto& list : words.lists) {
        for (const auto& exception : list.exceptions)
            m_exceptions.push_back(withoutSpaces(toDense(m_letters.fold(exception))));
        for (const auto& word : list.words)
            add(list, word);
    }
    for (std::size_t i = 0; i < m_singles.size(); ++i) {
        m_byWord[m_singles[i].words.front()].push_back(i);
        m_byLeet[m_singles[i].leet.front()].push_back(i);
    }
}

void KeywordFilter::Words::add(const ModerationWordList& list, const std::string& word)
{
    auto folded = m_letters.fold(word);
    if (splitWords(folded).empty())
        return;
    const auto entry = m_entries.size();
    m_entries.push_back(
        {.category = list.category, .verdict = list.verdict, .language = list.language, .word = word});
    if (std::ranges::none_of(folded, isDense)) {
        addPlain(std::move(folded), entry);
        return;
    }
    Dense dense{.entry = entry, .text = withoutSpaces(toDense(folded)), .pieces = {}};
    if (std::ranges::all_of(dense.text, isHangul))
        dense.pieces = toPieces(dense.text);
    m_dense.push_back(std::move(dense));
}

void KeywordFilter::Words::addPlain(std::u32string folded, std::size_t entry)
{
    Plain plain{.entry = entry, .words = {}, .leet = {}, .isStem = folded.ends_with(U'*')};
    if (plain.isStem)
        folded.pop_back();
    plain.words = splitWords(folded);
    for (const auto& word : plain.words)
        plain.leet.push_back(leetForm(word, m_letters));
    if (plain.words.empty())
        return;
    auto& kind = plain.words.size() > 1 ? m_phrases : plain.isStem ? m_stems : m_singles;
    kind.push_back(std::move(plain));
}

void KeywordFilter::Words::find(const FilterText& text, std::set<std::size_t>& found) const
{
    for (const auto& word : text.words)
        findWord(word, found);
    for (const auto& word : text.joined)
        findWord(word, found);
    findPhrases(text.words, found);
    for (const auto& masked : text.masked)
        findMasked(masked, found);
    for (const auto& letters : text.spelled)
        findSpelled(letters, found);
    findDense(text.dense, false, found);
    findDense(text.hidden, true, found);
    if (text.hasPieces)
        findPieces(text.dense, found);
}

void KeywordFilter::Words::findWord(const PlainWord& word, std::set<std::size_t>& found) const
{
    const auto look = [&](const Index& index, const std::vector<std::u32string>& forms) {
        for (const auto& form : forms)
            if (const auto known = index.find(form); known != index.end())
                for (const auto single : known->second)
                    found.insert(m_singles[single].entry);
    };
    look(m_byWord, word.forms);
    look(m_byLeet, word.leet);
    for (const auto& stem : m_stems)
        if (matchesAny(word.forms, stem.words.front(), true) ||
            matchesAny(word.leet, stem.leet.front(), true))
            found.insert(stem.entry);
}

void KeywordFilter::Words::findPhrases(const std::vector<PlainWord>& words,
                                       std::set<std::size_t>& found) const
{
    const auto standsHere = [&](const Plain& phrase, std::size_t at) {
        for (std::size_t i = 0; i < phrase.words.size(); ++i) {
            const bool isStem = phrase.isStem && i + 1 == phrase.words.size();
            const auto& word = words[at + i];
            if (!matchesAny(word.forms, phrase.words[i], isStem) &&
                !matchesAny(word.leet, phrase.leet[i], isStem))
                return false;
        }
        return true;
    };
    for (const auto& phrase : m_phrases)
        for (std::size_t at = 0; at + phrase.words.size() <= words.size(); ++at)
            if (standsHere(phrase, at)) {
                found.insert(phrase.entry);
                break;
            }
}

void KeywordFilter::Words::findMasked(const std::u32string& masked, std::set<std::size_t>& found) const
{
    const auto standsHere = [&](const Plain& plain) {
        const auto& word = plain.words.front();
        if (word.size() < kShortestPart ||
            (plain.isStem ? word.size() > masked.size() : word.size() != masked.size()))
            return false;
        for (std::size_t i = 0; i < word.size(); ++i)
            if (masked[i] != word[i] && (i == 0 || masked[i] != kAnyLetter))
                return false;
        return true;
    };
    for (const auto* list : {&m_singles, &m_stems})
        for (const auto& plain : *list)
            if (standsHere(plain))
                found.insert(plain.entry);
}

void KeywordFilter::Words::findSpelled(const std::u32string& letters, std::set<std::size_t>& found) const
{
    for (const auto* list : {&m_singles, &m_stems})
        for (const auto& plain : *list) {
            const auto& word = plain.leet.front();
            if (letters == word || (word.size() >= kShortestPart && letters.contains(word)))
                found.insert(plain.entry);
        }
}

bool KeywordFilter::Words::isException(const Dense& entry, const std::vector<DenseCharacter>& text,
                                       std::size_t at) const
{
    for (const auto& exception : m_exceptions)
        for (auto inside = exception.find(entry.text); inside != std::u32string::npos;
             inside = exception.find(entry.text, inside + 1))
            if (at >= inside && standsAt(text, at - inside, exception, false))
                return true;
    return false;
}

void KeywordFilter::Words::findDense(const std::vector<DenseCharacter>& text, bool isHidden,
                                     std::set<std::size_t>& found) const
{
    for (const auto& entry : m_dense) {
        if (found.contains(entry.entry))
            continue;
        for (std::size_t at = 0; at + entry.text.size() <= text.size(); ++at)
            if (text[at].code == entry.text.front() && standsAt(text, at, entry.text, isHidden) &&
                isOneWord(text, at, entry.text.size()) && !isException(entry, text, at)) {
                found.insert(entry.entry);
                break;
            }
    }
}

void KeywordFilter::Words::findPieces(const std::vector<DenseCharacter>& text,
                                      std::set<std::size_t>& found) const
{
    std::u32string pieces;
    std::vector<bool> isPiece;
    for (const auto& character : text) {
        pieces += toPieces(std::u32string(1, character.code));
        isPiece.resize(pieces.size(), character.isPiece);
    }
    for (const auto& entry : m_dense) {
        if (entry.pieces.empty())
            continue;
        for (auto at = pieces.find(entry.pieces); at != std::u32string::npos;
             at = pieces.find(entry.pieces, at + 1)) {
            const auto begin = isPiece.begin() + static_cast<std::ptrdiff_t>(at);
            // Only where it was really taken apart: a syllable's end is not the next one's beginning.
            if (std::find(begin, begin + static_cast<std::ptrdiff_t>(entry.pieces.size()), true) !=
                begin + static_cast<std::ptrdiff_t>(entry.pieces.size())) {
                found.insert(entry.entry);
                break;
            }
        }
    }
}

} // namespace vidgo::moderation
