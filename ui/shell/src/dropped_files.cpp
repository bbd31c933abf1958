#include "vidgo/ui/shell/dropped_files.h"

#include <QFileInfo>
#include <QSet>

namespace vidgo::ui::shell {

namespace {

constexpr qsizetype kMost = 5000;

QUrl addressOf(const QVariant& dropped)
{
    if (dropped.canConvert<QUrl>() && dropped.typeId() == QMetaType::QUrl)
        return dropped.toUrl();
    const auto text = dropped.toString().trimmed();
    return QFileInfo(text).isAbsolute() ? QUrl::fromLocalFile(text) : QUrl(text);
}

} // namespace

QVariantMap DroppedFiles::look(const QVariantList& dropped)
{
    QVariantList files;
    QSet<QUrl> seen;
    int folders = 0;
    int remote = 0;
    int left = 0;
    for (const auto& entry : dropped) {
        const auto address = addressOf(entry);
        const auto scheme = address.scheme();
        if (scheme == QLatin1String("http") || scheme == QLatin1String("https"))
            ++remote;
        if (!address.isLocalFile() || seen.contains(address))
            continue;
        seen.insert(address);
        const QFileInfo info(address.toLocalFile());
        if (!info.exists())
            continue;
        if (files.size() >= kMost) {
            ++left;
            continue;
        }
        folders += info.isDir() ? 1 : 0;
        files.append(address);
    }
    return {{QStringLiteral("files"), files},
            {QStringLiteral("folders"), folders},
            {QStringLiteral("remote"), remote},
            {QStringLiteral("left"), left}};
}

} // namespace vidgo::ui::shell
