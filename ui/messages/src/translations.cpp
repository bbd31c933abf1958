#include "vidgo/ui/messages/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui {

Translations::Translations() = default;
Translations::~Translations() = default;

Language Translations::systemLanguage()
{
    const auto wanted = QLocale::system().uiLanguages();
    for (const auto& name : wanted)
        if (const auto language = languageFromCode(toStdString(name)))
            return *language;
    return Language::English;
}

void Translations::use(Language language)
{
    QString code = toQString(languageCode(language));
    code.replace(QLatin1Char('-'), QLatin1Char('_'));
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(QStringLiteral(":/i18n/studio_") + code))
        QCoreApplication::installTranslator(translator.get());
    else
        qWarning("no translation for %s in this program", qPrintable(code));
    // The old one goes only after the new one is in, so that no event sees the texts of the source.
    m_translator = std::move(translator);
    m_language = language;
    QLocale::setDefault(QLocale(code));
}

} // namespace vidgo::ui
