#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "filter_text.h"
#include "vidgo/moderation/keyword_filter.h"

namespace vidgo::moderation {

/// The lists, folded as texts are.
class KeywordFilter::Words
{
public:
    explicit Words(const ModerationWords& words);

    const Letters& letters() const { return m_letters; }
    const KeywordFinding& entry(std::size_t index) const { return m_entries[index]; }
    /// The entries that stand in the text.
    void find(const FilterText& text, std::set<std::size_t>& found) const;

private:
    struct Plain
    {
        std::size_t entry = 0;
        std::vector<std::u32string> words; ///< One, or those of a phrase.
        std::vector<std::u32string> leet;
        bool isStem = false; ///< Of the last word.
    };
    struct Dense
    {
        std::size_t entry = 0;
        std::u32string text;
        std::u32string pieces; ///< Of Hangul; empty for everything else.
    };
    using Index = std::map<std::u32string, std::vector<std::size_t>, std::less<>>;

    void add(const ModerationWordList& list, const std::string& word);
    void addPlain(std::u32string folded, std::size_t entry);

    void findWord(const PlainWord& word, std::set<std::size_t>& found) const;
    void findPhrases(const std::vector<PlainWord>& words, std::set<std::size_t>& found) const;
    void findMasked(const std::u32string& masked, std::set<std::size_t>& found) const;
    void findSpelled(const std::u32string& letters, std::set<std::size_t>& found) const;
    void findDense(const std::vector<DenseCharacter>& text, bool isHidden,
                   std::set<std::size_t>& found) const;
    void findPieces(const std::vector<DenseCharacter>& text, std::set<std::size_t>& found) const;
    bool isException(const Dense& entry, const std::vector<DenseCharacter>& text, std::size_t at) const;

    Letters m_letters;
    std::vector<KeywordFinding> m_entries;
    std::vector<Plain> m_singles;
    std::vector<Plain> m_stems;
    std::vector<Plain> m_phrases;
    Index m_byWord;
    Index m_byLeet;
    std::vector<Dense> m_dense;
    std::vector<std::u32string> m_exceptions; ///< Of all lists: several have the same words.
};

} // namespace vidgo::moderation
