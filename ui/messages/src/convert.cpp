#include "vidgo/ui/messages/convert.h"

#include "vidgo/base/file.h"

namespace vidgo::ui {

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string toStdString(const QString& text)
{
    return text.toStdString();
}

QUrl toUrl(const std::filesystem::path& path)
{
    return path.empty() ? QUrl() : QUrl::fromLocalFile(pathText(path));
}

std::filesystem::path toPath(const QUrl& url)
{
    return url.isLocalFile() ? pathFromUtf8(toStdString(url.toLocalFile())) : std::filesystem::path();
}

QString pathText(const std::filesystem::path& path)
{
    return toQString(toUtf8(path));
}

} // namespace vidgo::ui
