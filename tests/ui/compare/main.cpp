// Runs the tst_*.qml files of this folder.
#include <QtCore/QDir>
#include <QtGui/QFontDatabase>
#include <QtQml/QQmlContext>
#include <QtQml/QQmlEngine>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest/quicktest.h>

Q_IMPORT_QML_PLUGIN(VidGo_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(VidGo_ComparePlugin)

class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        const QDir fonts(QStringLiteral(VIDGO_SOURCE_DIR "/resources/fonts"));
        for (const QString& file : fonts.entryList({QStringLiteral("*.otf")}))
            QFontDatabase::addApplicationFont(fonts.filePath(file));
    }

    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine->rootContext()->setContextProperty(
            QStringLiteral("assets"), QUrl::fromLocalFile(QStringLiteral(VIDGO_SOURCE_DIR "/resources/")));
    }
};

QUICK_TEST_MAIN_WITH_SETUP(compare, Setup)

#include "main.moc"
