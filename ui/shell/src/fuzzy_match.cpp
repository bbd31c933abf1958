#include "fuzzy_match.h"

#include <algorithm>

namespace vidgo::ui::shell {

namespace {

constexpr int kAtTheStart = 1000;
constexpr int kAtAWord = 900;
constexpr int kInside = 600;
constexpr int kScattered = 300;
constexpr int kPerWordStart = 25;
constexpr int kPerGap = 6;
// Two letters that are far apart say nothing.
constexpr int kShortestScattered = 3;

QString plain(const QString& text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing)
            result.append(c);
    return result.toCaseFolded();
}

bool startsWord(const QString& text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

std::optional<int> scattered(const QString& word, const QString& text)
{
    if (word.size() < kShortestScattered)
        return {};
    int score = kScattered;
    qsizetype at = -1;
    for (const QChar c : word) {
        const auto next = text.indexOf(c, at + 1);
        if (next < 0)
            return {};
        score += startsWord(text, next) ? kPerWordStart : 0;
        score -= at >= 0 && next > at + 1 ? kPerGap * static_cast<int>(std::min<qsizetype>(next - at, 8)) : 0;
        at = next;
    }
    return score > 0 ? std::optional(score) : std::nullopt;
}

std::optional<int> scoreOf(const QString& word, const QString& text)
{
    if (text.startsWith(word))
        return kAtTheStart;
    std::optional<int> best;
    for (auto at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        best = std::max(best.value_or(0), startsWord(text, at) ? kAtAWord : kInside);
    return best ? best : scattered(word, text);
}

} // namespace

FuzzyQuery::FuzzyQuery(const QString& typed)
    : m_words(plain(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts))
{}

std::optional<int> FuzzyQuery::score(const QString& text, const QString& keywords) const
{
    const QString name = plain(text);
    const QString others = plain(keywords);
    int sum = 0;
    for (const auto& word : m_words) {
        const auto inName = scoreOf(word, name);
        const auto inOthers = inName || others.isEmpty() ? std::nullopt : scoreOf(word, others);
        if (!inName && !inOthers)
            return {};
        sum += inName ? *inName : *inOthers / 2;
    }
    return sum - static_cast<int>(std::min<qsizetype>(name.size(), 80));
}

} // namespace vidgo::ui::shell
