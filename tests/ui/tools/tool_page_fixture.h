#pragma once

#include <QtTest/QtTest>

#include <QDir>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include "../support/fake_services.h"
#include "vidgo/base/base_error.h"
#include "vidgo/test/test_folder.h"
#include "vidgo/ui/tools/stroke_board.h"
#include "vidgo/ui/tools/tool_run_model.h"

namespace vidgo::test {

using ui::StrokeBoard;
using ui::ToolRunModel;

/// What QML complained about; a message handler has no other place for it.
inline QStringList& qmlWarnings()
{
    static QStringList warnings;
    return warnings;
}

inline void collect(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type != QtDebugMsg && type != QtInfoMsg && !message.contains(QStringLiteral("XDG_RUNTIME_DIR")))
        qmlWarnings() << message;
    fprintf(stderr, "%s: %s\n", context.category, qPrintable(message));
}

// Delegates and what lies in a drawer are children of the page to the eye only.
inline QQuickItem* findVisible(QQuickItem* within, const QString& name)
{
    if (within->objectName() == name && within->isVisible())
        return within;
    for (auto* child : within->childItems())
        if (auto* found = findVisible(child, name))
            return found;
    return nullptr;
}

inline QUrl packPicture(const char* name)
{
    const auto path = vidgo::test::sourcePath("resources/starter-pack") / name;
    return QUrl::fromLocalFile(QString::fromStdString(path.string()));
}

/// A tool page in a window, with services that answer when the test says so.
class ToolPageFixture : public QObject
{
    Q_OBJECT

protected:
    void begin();
    void end();
    void open(const QString& toolId, QSize size = {1056, 736});
    void startEngine();
    QQuickItem* item(const QString& name) const;
    void click(const QString& name);
    void press(Qt::Key key) { QTest::keyClick(m_window.get(), key); }
    /// Lets everything that was asked for be answered and drawn.
    void settle();
    void save(const QString& name);
    void openWithResult(QSize size = {1056, 736});
    StrokeBoard* strokes() const { return m_page->findChild<ToolRunModel*>()->strokes(); }
    ToolRunModel* cutout() const { return m_page->findChild<ToolRunModel*>(); }

    std::unique_ptr<FakeServices> m_studio;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<QQuickItem> m_page;
    QObject* m_theme = nullptr;
};

inline void ToolPageFixture::begin()
{
    qmlWarnings().clear();
    qInstallMessageHandler(collect);
    m_studio = std::make_unique<FakeServices>();
    m_studio->runs.result.id = LibraryItemId("item-1");
    m_studio->runs.result.result.sha256 = "result";
    m_studio->library.files["result"] =
        vidgo::test::sourcePath("resources/starter-pack/br-electronics-01-after.png");
    startEngine();
}

inline void ToolPageFixture::end()
{
    m_page.reset();
    m_window.reset();
    m_engine.reset();
    m_studio.reset();
    qInstallMessageHandler(nullptr);
    QVERIFY2(qmlWarnings().isEmpty(), qPrintable(qmlWarnings().join(QLatin1Char('\n'))));
}

inline void ToolPageFixture::startEngine()
{
    m_engine = std::make_unique<QQmlEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent component(m_engine.get());
    component.setData("import QtQml\nimport VidGo.Controls\nQtObject { property QtObject theme: Theme }", {});
    const std::unique_ptr<QObject> holder(component.create());
    QVERIFY2(holder, qPrintable(component.errorString()));
    m_theme = holder->property("theme").value<QObject*>();
    m_theme->setProperty("mode", QStringLiteral("dark"));
    m_theme->setProperty("reducedMotion", true);
}

inline void ToolPageFixture::open(const QString& toolId, QSize size)
{
    m_page.reset();
    m_window = std::make_unique<QQuickWindow>();
    m_window->resize(size);
    m_window->setColor(m_theme->property("background").value<QColor>());
    QQmlComponent component(m_engine.get());
    component.setData("import VidGo.Tools\nToolPage {}", {});
    QVERIFY2(component.isReady(), qPrintable(component.errorString()));
    m_page.reset(qobject_cast<QQuickItem*>(component.createWithInitialProperties(
        {{QStringLiteral("hub"), QVariant::fromValue(&m_studio->hub)}, {QStringLiteral("toolId"), toolId}})));
    QVERIFY2(m_page, qPrintable(component.errorString()));
    m_page->setParentItem(m_window->contentItem());
    m_page->setSize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->requestActivate();
}

inline QQuickItem* ToolPageFixture::item(const QString& name) const
{
    return findVisible(m_window->contentItem(), name);
}

inline void ToolPageFixture::click(const QString& name)
{
    settle();
    auto* target = item(name);
    QVERIFY2(target, qPrintable(name));
    QVERIFY2(target->isEnabled(), qPrintable(name));
    QTest::mouseClick(m_window.get(), Qt::LeftButton, {},
                      target->mapToScene({target->width() / 2, target->height() / 2}).toPoint());
}

inline void ToolPageFixture::settle()
{
    m_studio->answer();
    QCoreApplication::processEvents();
    m_window->grabWindow();
    QCoreApplication::processEvents();
}

inline void ToolPageFixture::save(const QString& name)
{
    settle();
    const QString folder = qEnvironmentVariable("VIDGO_GRABS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    // The pictures are read in the background.
    for (int i = 0; i < 20; ++i) {
        QTest::qWait(20);
        settle();
    }
    QVERIFY(m_window->grabWindow().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

inline void ToolPageFixture::openWithResult(QSize size)
{
    open(QStringLiteral("background_removal"), size);
    settle();
    cutout()->input()->take(packPicture("br-electronics-01-before.jpg"));
    settle();
    cutout()->run({});
    settle();
    QCOMPARE(cutout()->state(), ToolRunModel::Done);
}

} // namespace vidgo::test
