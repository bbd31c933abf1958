#include "ui_scale.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QResizeEvent>

#include "vidgo/composition/directories.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo {

namespace {

constexpr const char* kFactor = "QT_SCALE_FACTOR";
constexpr int kUsual = 100;

void layOut(QQuickWindow& window)
{
    const QSizeF size = window.size();
    const auto* page = window.property("contentItem").value<QQuickItem*>();
    if (window.contentItem()->size() == size && (!page || page->size() == size))
        return;
    QResizeEvent event(window.size(), window.size());
    QCoreApplication::sendEvent(&window, &event);
}

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

void followDisplayScale(QQuickWindow& window)
{
    // Afterwards: in the usual course the event that this is about is just being handled.
    const auto later = [&window] { layOut(window); };
    QObject::connect(&window, &QWindow::widthChanged, &window, later, Qt::QueuedConnection);
    QObject::connect(&window, &QWindow::heightChanged, &window, later, Qt::QueuedConnection);
}

} // namespace vidgo
