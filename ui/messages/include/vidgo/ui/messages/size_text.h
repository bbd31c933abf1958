#pragma once

#include <cstdint>

#include <QLocale>
#include <QString>

namespace vidgo::ui {

/// How much room something takes, in powers of ten: "0 kB", "176 kB", "2.4 MB". Less than a kilobyte counts
/// as one: nobody decides by bytes, and their name stays English in some languages. From a megabyte on with
/// one decimal.
QString sizeText(const QLocale& locale, std::int64_t bytes);

} // namespace vidgo::ui
