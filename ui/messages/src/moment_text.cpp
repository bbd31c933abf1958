#include "vidgo/ui/messages/moment_text.h"

#include <QDateTime>

namespace vidgo::ui {

QString momentText(Timestamp time, const QLocale& locale)
{
    // In Taiwan the hours carry a part of the day, CLDR's letter B, which Qt 6.4 doesn't know and prints.
    const auto format =
        locale.dateTimeFormat(QLocale::ShortFormat).replace(QLatin1Char('B'), QLatin1String("AP"));
    return locale.toString(QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()), format);
}

} // namespace vidgo::ui
