// Draws a page of the gallery in every theme: controls_gallery FOLDER [PAGE.qml]
#include <QtCore/QDir>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtQml/QQmlEngine>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickView>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(VidGo_ControlsPlugin)
#ifdef VIDGO_GALLERY_COMPARE
Q_IMPORT_QML_PLUGIN(VidGo_ComparePlugin)
#endif

namespace {

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    const QString source = QStringLiteral(VIDGO_SOURCE_DIR);
    const QDir fonts(source + QStringLiteral("/resources/fonts"));
    for (const QString& file : fonts.entryList({QStringLiteral("*.otf")}))
        QFontDatabase::addApplicationFont(fonts.filePath(file));
    const QDir out(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    const QString page = argc > 2 ? QString::fromLocal8Bit(argv[2])
                                  : source + QStringLiteral("/tests/ui/controls/gallery/Gallery.qml");

    for (const char* mode : {"dark", "light", "high_contrast", "high_contrast_light"}) {
        QQuickView view;
        view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
        view.setInitialProperties(
            {{QStringLiteral("mode"), QString::fromLatin1(mode)},
             {QStringLiteral("assets"), QUrl::fromLocalFile(source + QStringLiteral("/resources/"))}});
        view.setSource(QUrl::fromLocalFile(page));
        if (view.status() != QQuickView::Ready)
            return 1;
        view.show();
        view.requestActivate();
        wait(900);
        const QString file = out.filePath(
            QStringLiteral("%1-%2.png").arg(QString::fromLatin1(mode)).arg(view.devicePixelRatio()));
        if (!view.grabWindow().save(file))
            return 1;
        std::printf("%s\n", qPrintable(file));
    }
    return 0;
}
