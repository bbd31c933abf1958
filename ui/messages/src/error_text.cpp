#include "vidgo/ui/messages/error_text.h"

#include <QCoreApplication>

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui {

QString errorText(const Error& error)
{
    const std::string source(error.externalTemplate());
    const QString translated = QCoreApplication::translate("Error", source.c_str());
    return toQString(fillIn(toStdString(translated), error.arguments()));
}

} // namespace vidgo::ui
