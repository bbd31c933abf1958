#include "vidgo/ui/messages/size_text.h"

#include <algorithm>

namespace vidgo::ui {

QString sizeText(const QLocale& locale, std::int64_t bytes)
{
    constexpr std::int64_t kKilobyte = 1000;
    constexpr std::int64_t kMegabyte = 1000 * kKilobyte;
    auto text = bytes <= 0 ? QStringLiteral("%1 kB").arg(locale.toString(0))
                           : locale.formattedDataSize(std::max(bytes, kKilobyte), bytes < kMegabyte ? 0 : 1,
                                                      QLocale::DataSizeSIFormat);
    return text.replace(QChar::Space, QChar::Nbsp); // a number is not torn from its unit
}

} // namespace vidgo::ui
