#include "ago_text.h"

#include <QCoreApplication>

#include "vidgo/ui/messages/moment_text.h"

namespace vidgo::ui::account {

namespace {

/// The context under which they are translated.
class AgoText
{
    Q_DECLARE_TR_FUNCTIONS(AgoText)
};

constexpr int kDaysInWords = 30;

} // namespace

QString agoText(Timestamp then, Timestamp now, const QLocale& locale)
{
    using namespace std::chrono;
    const auto passed = now - then;
    // Clocks of two machines differ a little.
    if (passed < minutes(2))
        //: When a device was used last.
        return AgoText::tr("just now");
    if (passed < hours(1))
        //: When a device was used last.
        return AgoText::tr("%n minute(s) ago", nullptr,
                           static_cast<int>(duration_cast<minutes>(passed).count()));
    if (passed < days(1))
        //: When a device was used last.
        return AgoText::tr("%n hour(s) ago", nullptr, static_cast<int>(duration_cast<hours>(passed).count()));
    if (passed < days(kDaysInWords))
        //: When a device was used last.
        return AgoText::tr("%n day(s) ago", nullptr, static_cast<int>(duration_cast<days>(passed).count()));
    return dayText(then, locale);
}

} // namespace vidgo::ui::account
