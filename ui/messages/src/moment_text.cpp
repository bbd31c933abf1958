#include "vidgo/ui/messages/moment_text.h"

#include <QDateTime>

namespace vidgo::ui {

namespace {

QDateTime localTime(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

// In Taiwan the hours carry a part of the day, CLDR's letter B, which Qt 6.4 doesn't know and prints.
QString known(QString format)
{
    return format.replace(QLatin1Char('B'), QLatin1String("AP"));
}

} // namespace

QString momentText(Timestamp time, const QLocale& locale)
{
    return locale.toString(localTime(time), known(locale.dateTimeFormat(QLocale::ShortFormat)));
}

QString dayText(Timestamp time, const QLocale& locale)
{
    return locale.toString(localTime(time).date(), QLocale::ShortFormat);
}

QString timeText(Timestamp time, const QLocale& locale)
{
    return locale.toString(localTime(time).time(), known(locale.timeFormat(QLocale::ShortFormat)));
}

} // namespace vidgo::ui
