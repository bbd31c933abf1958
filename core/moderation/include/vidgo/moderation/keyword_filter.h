#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "vidgo/model/moderation.h"

namespace vidgo::moderation {

/// A word that was found.
struct KeywordFinding
{
    ModerationCategory category = ModerationCategory::None;
    ModerationVerdict verdict = ModerationVerdict::None;
    Language language = Language::English;
    std::string word; ///< As it stands in the list.
    bool operator==(const KeywordFinding&) const = default;
};

struct KeywordReport
{
    std::vector<KeywordFinding> findings; ///< Each word once, what blocks and what is worse first.
    /// False: some of it is written in a script of which the lists know nothing.
    bool isReadable = true;

    /// Block or Review as the worst finding says; None without one.
    ModerationVerdict verdict() const;
    /// Of the findings with that verdict, the worst first, each once.
    std::vector<ModerationCategory> categories() const;
};

/// Looks for words of the lists, however they are dressed up: other case, accents, width or script, digits
/// and signs for letters, stars for some of them, spaces, points or invisible characters between them,
/// letters that are repeated; kana of the other kind, Hangul in pieces. Without the net, and safe to use from
/// any thread.
class KeywordFilter
{
public:
    explicit KeywordFilter(const ModerationWords& words);
    ~KeywordFilter();
    KeywordFilter(KeywordFilter&&) noexcept;
    KeywordFilter& operator=(KeywordFilter&&) noexcept;

    /// Texts of any length and form; each is looked at by itself.
    KeywordReport judge(std::span<const std::string> texts) const;

private:
    class Words;
    std::unique_ptr<const Words> m_words;
};

} // namespace vidgo::moderation
