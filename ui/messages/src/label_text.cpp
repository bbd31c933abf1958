#include "vidgo/ui/messages/label_text.h"

#include <QCoreApplication>

namespace vidgo::ui {

namespace {

// What the packs that come with the studio say; here so that the translation tools collect it.
[[maybe_unused]] constexpr const char* kKnownLabels[] = {
    //: Stands on an example and says how it was really made.
    QT_TRANSLATE_NOOP("ExampleLabel", "Example made in 3D software. Not AI generated."),
};

} // namespace

QString labelText(const std::string& label)
{
    return QCoreApplication::translate("ExampleLabel", label.c_str());
}

} // namespace vidgo::ui
