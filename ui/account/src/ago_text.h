#pragma once

#include <QLocale>
#include <QString>

#include "vidgo/base/clock.h"

namespace vidgo::ui::account {

/// How long ago something was, in words: "just now", "5 minutes ago"; after a month the day.
QString agoText(Timestamp then, Timestamp now, const QLocale& locale);

} // namespace vidgo::ui::account
