#include "vidgo/moderation/keyword_filter.h"

#include <algorithm>

#include "filter_words.h"

namespace vidgo::moderation {

namespace {

auto rankOf(const KeywordFinding& finding)
{
    const auto place = std::ranges::find(kModerationCategories, finding.category);
    return std::pair(finding.verdict != ModerationVerdict::Block, place - kModerationCategories.begin());
}

} // namespace

ModerationVerdict KeywordReport::verdict() const
{
    return findings.empty() ? ModerationVerdict::None : findings.front().verdict;
}

std::vector<ModerationCategory> KeywordReport::categories() const
{
    std::vector<ModerationCategory> out;
    for (const auto& finding : findings)
        if (finding.verdict == verdict() && std::ranges::find(out, finding.category) == out.end())
            out.push_back(finding.category);
    return out;
}

KeywordFilter::KeywordFilter(const ModerationWords& words)
    : m_words(std::make_unique<const Words>(words))
{}

KeywordFilter::~KeywordFilter() = default;
KeywordFilter::KeywordFilter(KeywordFilter&&) noexcept = default;
KeywordFilter& KeywordFilter::operator=(KeywordFilter&&) noexcept = default;

KeywordReport KeywordFilter::judge(std::span<const std::string> texts) const
{
    KeywordReport report;
    std::set<std::size_t> found;
    for (const auto& text : texts) {
        const auto read = readText(text, m_words->letters());
        report.isReadable = report.isReadable && read.isReadable;
        m_words->find(read, found);
    }
    for (const auto entry : found)
        report.findings.push_back(m_words->entry(entry));
    std::ranges::stable_sort(report.findings, {}, rankOf);
    return report;
}

} // namespace vidgo::moderation
