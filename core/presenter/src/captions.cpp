#include "captions.h"

#include <algorithm>

#include "vidgo/media/media_error.h"

namespace vidgo::presenter {

namespace {

constexpr std::size_t kLines = 2;
constexpr std::int64_t kStaysUs = 350'000; ///< Behind the last word, unless the next one begins.

std::string trimmed(const std::string& text)
{
    const auto last = text.find_last_not_of(" \t\r\n");
    return last == std::string::npos ? std::string() : text.substr(0, last + 1);
}

// Where the sentence is cut: lines in groups of two, the groups of about the same number of lines.
std::vector<std::size_t> cutsOf(const std::vector<std::size_t>& lineEnds)
{
    const std::size_t groups = (lineEnds.size() + kLines - 1) / kLines;
    std::vector<std::size_t> out;
    std::size_t line = 0;
    for (std::size_t group = 0; group < groups; ++group) {
        const std::size_t left = groups - group;
        line += (lineEnds.size() - line + left - 1) / left;
        out.push_back(lineEnds[line - 1]);
    }
    return out;
}

void addCaptions(const speech::SpokenSentence& sentence, const std::vector<std::size_t>& cuts,
                 std::vector<Caption>& out)
{
    std::size_t from = 0;
    for (const std::size_t end : cuts) {
        Caption caption{
            trimmed(sentence.text.substr(from, end - from)), sentence.startUs, sentence.endUs, {}};
        for (auto word : sentence.words) {
            if (word.begin < from || word.begin >= end)
                continue;
            word.begin -= from;
            word.end = std::min(word.end - from, caption.text.size());
            caption.words.push_back(word);
        }
        if (from > 0) {
            caption.startUs = caption.words.empty() ? out.back().endUs : caption.words.front().startUs;
            out.back().endUs = caption.startUs;
        }
        if (!caption.text.empty())
            out.push_back(std::move(caption));
        from = end;
    }
}

} // namespace

media::TextBlock captionStyle(const ClipLayout& layout, const std::string& language)
{
    media::TextBlock style;
    const bool isTall = layout.height > layout.width;
    style.language = language;
    style.size = isTall ? layout.width * 0.05 : layout.height * 0.046;
    style.maxWidth = static_cast<int>(layout.width * (isTall ? 0.86 : 0.8));
    style.lineHeight = 1.28;
    style.plate = {18, 20, 28, 205};
    style.padding = style.size * 0.62;
    style.plateRadius = style.size * 0.42;
    style.highlight = {255, 214, 92, 255};
    return style;
}

int captionMargin(const ClipLayout& layout)
{
    return static_cast<int>(layout.height * (layout.height > layout.width ? 0.14 : 0.05));
}

Result<std::vector<Caption>> makeCaptions(const std::vector<speech::SpokenSentence>& sentences,
                                          const media::TextBlock& style, media::TextDrawer& text)
{
    // Drawing balances the lines of a caption anew, which takes no line more.
    auto block = style;
    block.isBalanced = false;
    std::vector<Caption> out;
    for (const auto& sentence : sentences) {
        block.text = sentence.text;
        auto ends = text.wrap(block);
        if (!ends && ends.error().is(media::MediaError::TextNotDrawable))
            continue; // emoji that no font has
        if (!ends)
            return failure(ends);
        addCaptions(sentence, cutsOf(*ends), out);
    }
    for (std::size_t i = 0; i < out.size(); ++i) {
        const auto stays = out[i].endUs + kStaysUs;
        out[i].endUs = i + 1 < out.size() ? std::min(stays, out[i + 1].startUs) : stays;
    }
    return out;
}

} // namespace vidgo::presenter
