#include "vidgo/ui/controls/first_steps.h"

#include <QDir>
#include <QFontDatabase>
#include <QQuickWindow>
#include <QSGRendererInterface>

namespace vidgo::ui::controls {

void paintWithoutGraphicsDevice()
{
#ifdef Q_OS_LINUX
    std::error_code ignored;
    const bool isChosen =
        qEnvironmentVariableIsSet("QT_QUICK_BACKEND") || qEnvironmentVariableIsSet("QSG_RHI_BACKEND");
    if (!isChosen && !std::filesystem::exists("/dev/dri", ignored))
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
#endif
}

void loadFonts(const std::filesystem::path& folder)
{
    const QDir fonts(QString::fromStdU16String(folder.u16string()));
    const auto files = fonts.entryList({QStringLiteral("*.otf")}, QDir::Files);
    for (const auto& file : files)
        QFontDatabase::addApplicationFont(fonts.filePath(file));
}

} // namespace vidgo::ui::controls
