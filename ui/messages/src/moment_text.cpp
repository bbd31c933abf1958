#include "vidgo/ui/messages/moment_text.h"

#include <QDateTime>

namespace vidgo::ui {

namespace {

QDateTime localTime(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

} // namespace

QString momentText(Timestamp time, const QLocale& locale)
{
    // In Taiwan the hours carry a part of the day, CLDR's letter B, which Qt 6.4 doesn't know and prints.
    const auto format =
        locale.dateTimeFormat(QLocale::ShortFormat).replace(QLatin1Char('B'), QLatin1String("AP"));
    return locale.toString(localTime(time), format);
}

QString dayText(Timestamp time, const QLocale& locale)
{
    return locale.toString(localTime(time).date(), QLocale::ShortFormat);
}

} // namespace vidgo::ui
