#include "vidgo/ui/messages/language_name.h"

namespace vidgo::ui {

QString ownName(Language language)
{
    switch (language) {
    case Language::Japanese:
        return QStringLiteral("日本語");
    case Language::TraditionalChinese:
        return QStringLiteral("繁體中文");
    case Language::Korean:
        return QStringLiteral("한국어");
    case Language::Spanish:
        return QStringLiteral("Español");
    case Language::English:
        break;
    }
    return QStringLiteral("English");
}

} // namespace vidgo::ui
