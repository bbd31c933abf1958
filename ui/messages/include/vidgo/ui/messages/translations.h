#pragma once

#include <memory>
#include <optional>

#include "vidgo/model/language.h"

class QTranslator;

namespace vidgo::ui {

/// The language of the application: keeps the installed translator. Changing it sends QEvent::LanguageChange
/// to every object; the studio then has its QML engine translate anew, so no restart is needed.
class Translations
{
public:
    Translations();
    ~Translations();

    /// What the system asks for, or English when it is none of ours.
    static Language systemLanguage();
    /// Installs the translation. English is one too: it holds the plural forms.
    void use(Language language);
    Language language() const { return m_language; }

private:
    std::unique_ptr<QTranslator> m_translator;
    Language m_language = Language::English;
};

} // namespace vidgo::ui
