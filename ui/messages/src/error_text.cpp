#include "vidgo/ui/messages/error_text.h"

#include <QCoreApplication>

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui {

QString errorText(const Error& error)
{
    return errorText(std::string(error.externalTemplate()), error.arguments());
}

QString errorText(const std::string& externalTemplate, const ErrorArguments& arguments)
{
    const QString translated = QCoreApplication::translate("Error", externalTemplate.c_str());
    return toQString(fillIn(toStdString(translated), arguments));
}

} // namespace vidgo::ui
