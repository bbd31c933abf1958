#include "ui_scale.h"

#include <QByteArray>

#include "vidgo/composition/directories.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo {

namespace {

constexpr const char* kFactor = "QT_SCALE_FACTOR";
constexpr int kUsual = 100;

} // namespace

void useChosenScale(const std::filesystem::path& configFolder)
{
    if (qEnvironmentVariableIsSet(kFactor))
        return;
    const int percent = composition::chosenUiScale(configFolder);
    if (percent != kUsual)
        qputenv(kFactor, QByteArray::number(percent / 100.0));
}

std::filesystem::path configFolder(int argc, char* const* argv)
{
    const QByteArray option("--data-dir");
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        if (argument == option && i + 1 < argc)
            return ui::toPath(QUrl::fromLocalFile(QString::fromLocal8Bit(argv[i + 1])));
        if (argument.startsWith(option + '='))
            return ui::toPath(QUrl::fromLocalFile(QString::fromLocal8Bit(argument.mid(option.size() + 1))));
    }
    return composition::systemDirectories({}).config;
}

} // namespace vidgo
