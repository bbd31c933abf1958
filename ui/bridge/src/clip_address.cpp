#include "vidgo/ui/bridge/clip_address.h"

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui {

namespace {

constexpr QLatin1String kScheme("kept");

} // namespace

QUrl clipAddress(const FileRef& file)
{
    QUrl address;
    if (file.isEmpty())
        return address;
    address.setScheme(kScheme);
    address.setPath(toQString(file.sha256));
    return address;
}

std::optional<service::ClipSource> clipSource(const QUrl& address)
{
    service::ClipSource source;
    if (address.scheme() == kScheme)
        source.file.sha256 = toStdString(address.path());
    else
        source.path = toPath(address);
    if (source.file.isEmpty() && source.path.empty())
        return std::nullopt;
    return source;
}

} // namespace vidgo::ui
