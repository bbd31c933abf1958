// Any bytes in place of what a person wrote: the filter ends, says the same every time, and what it finds is
// in its lists. What is found in a text is also found when the text stands between others.

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "vidgo/base/file.h"
#include "vidgo/catalog/load_moderation_rules.h"
#include "vidgo/moderation/keyword_filter.h"

using namespace vidgo;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

ModerationWords realWords()
{
    auto rules = loadModerationRules(pathFromUtf8(VIDGO_SOURCE_DIR "/resources/catalog"));
    require(rules.has_value()); // the source tree is where it was built
    return std::move(rules->words);
}

bool isInList(const ModerationWords& words, const moderation::KeywordFinding& finding)
{
    return std::ranges::any_of(words.lists, [&](const ModerationWordList& list) {
        return list.language == finding.language && list.category == finding.category &&
               list.verdict == finding.verdict &&
               std::ranges::find(list.words, finding.word) != list.words.end();
    });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const ModerationWords kWords = realWords();
    static const moderation::KeywordFilter kFilter(kWords);
    const std::string text(reinterpret_cast<const char*>(data), size);
    const auto report = kFilter.judge(std::array{text});
    for (const auto& finding : report.findings)
        require(isInList(kWords, finding));
    require(report.findings.empty() == (report.verdict() == ModerationVerdict::None));
    require(report.findings.empty() == report.categories().empty());
    const auto again = kFilter.judge(std::array{std::string("a cat"), text, std::string()});
    require(again.findings == report.findings && again.isReadable == report.isReadable);
    return 0;
}
