#include "vidgo/ui/settings/key_text.h"

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui::settings {

namespace {

constexpr int kDigitsInAGroup = 4;
constexpr int kDigitsInALine = 16;

} // namespace

QString keyText(const std::string& publicKey)
{
    const auto key = toQString(publicKey);
    QString groups;
    for (int at = 0; at < key.size(); at += kDigitsInAGroup) {
        if (at > 0)
            groups += at % kDigitsInALine == 0 ? QLatin1Char('\n') : QLatin1Char(' ');
        groups += key.mid(at, kDigitsInAGroup);
    }
    return groups;
}

QString shortKeyText(const std::string& publicKey)
{
    return keyText(publicKey.substr(0, kDigitsInALine)) + QStringLiteral(" …");
}

} // namespace vidgo::ui::settings
