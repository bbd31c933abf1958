#pragma once

#include <QLocale>
#include <QString>

#include "vidgo/base/clock.h"

namespace vidgo::ui {

/// A date and a time of day in the computer's time zone, short, as people write them there.
QString momentText(Timestamp time, const QLocale& locale);
/// The date of it alone.
QString dayText(Timestamp time, const QLocale& locale);
/// The time of day alone.
QString timeText(Timestamp time, const QLocale& locale);

} // namespace vidgo::ui
