#pragma once

#include <optional>

#include <QString>
#include <QStringList>

namespace vidgo::ui::shell {

/// How well words that a person typed fit a text. Case, accents and the order of the words do not matter;
/// letters may be left out ("bgrm" finds "Background removal").
class FuzzyQuery
{
public:
    explicit FuzzyQuery(const QString& typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// Higher fits better; nothing when a word is found neither in `text` nor in `keywords`. Keywords count
    /// half.
    std::optional<int> score(const QString& text, const QString& keywords) const;

private:
    QStringList m_words;
};

} // namespace vidgo::ui::shell
