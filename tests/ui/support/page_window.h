#pragma once

#include <memory>

#include <QDir>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtTest/QtTest>

#include "fake_services.h"

namespace vidgo::test {

/// A page in a window, with services that answer when the test says so. What QML complains about is kept.
class PageWindow
{
public:
    explicit PageWindow(FakeServices& studio)
        : m_studio(studio)
    {
        warnings().clear();
        m_before = qInstallMessageHandler(&PageWindow::collect);
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        QQmlComponent component(&m_engine);
        component.setData("import QtQml\nimport VidGo.Controls\nQtObject { property QtObject theme: Theme }",
                          {});
        m_holder.reset(component.create());
        theme("mode", QStringLiteral("dark"));
        theme("reducedMotion", true);
    }
    ~PageWindow()
    {
        m_page.reset();
        qInstallMessageHandler(m_before);
    }

    static QStringList& warnings()
    {
        static QStringList list;
        return list;
    }
    void theme(const char* name, const QVariant& value) { themeObject()->setProperty(name, value); }
    QQuickItem* page() const { return m_page.get(); }
    QQuickWindow* window() { return &m_window; }

    /// Shows what `qml` makes; it has a required property `hub`.
    bool open(const QByteArray& qml, QSize size)
    {
        m_window.resize(size);
        m_window.setColor(themeObject()->property("background").value<QColor>());
        QQmlComponent component(&m_engine);
        component.setData(qml, {});
        m_page.reset(qobject_cast<QQuickItem*>(component.createWithInitialProperties(
            {{QStringLiteral("hub"), QVariant::fromValue(&m_studio.hub)}})));
        if (!m_page) {
            warnings() << component.errorString();
            return false;
        }
        m_page->setParentItem(m_window.contentItem());
        m_page->setSize(size);
        m_window.show();
        const bool isShown = QTest::qWaitForWindowExposed(&m_window);
        m_window.requestActivate();
        settle();
        return isShown;
    }

    QQuickItem* item(const QString& name) const { return find(m_window.contentItem(), name); }
    bool click(const QString& name)
    {
        settle();
        auto* target = item(name);
        if (!target)
            return false;
        QTest::mouseClick(&m_window, Qt::LeftButton, {},
                          target->mapToScene({target->width() / 2, target->height() / 2}).toPoint());
        settle();
        return true;
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(&m_window, key);
        settle();
    }
    void settle()
    {
        m_studio.answerCalls();
        QCoreApplication::processEvents();
        m_window.grabWindow();
        QCoreApplication::processEvents();
    }
    /// Keeps a picture where the environment asks for it.
    void save(const QString& name)
    {
        settle();
        keep(name);
    }
    /// The same as it is now, with what nobody has answered yet.
    void keep(const QString& name)
    {
        const QString folder = qEnvironmentVariable("VIDGO_GRABS");
        if (!folder.isEmpty())
            m_window.grabWindow().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }

private:
    static void collect(QtMsgType type, const QMessageLogContext& context, const QString& message)
    {
        if (type != QtDebugMsg && type != QtInfoMsg && !message.contains(QStringLiteral("XDG_RUNTIME_DIR")))
            warnings() << message;
        fprintf(stderr, "%s: %s\n", context.category, qPrintable(message));
    }
    static QQuickItem* find(QQuickItem* within, const QString& name)
    {
        if (within->objectName() == name && within->isVisible())
            return within;
        for (auto* child : within->childItems())
            if (auto* found = find(child, name))
                return found;
        return nullptr;
    }
    QObject* themeObject() const { return m_holder->property("theme").value<QObject*>(); }

    FakeServices& m_studio;
    QtMessageHandler m_before = nullptr;
    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::unique_ptr<QObject> m_holder;
    std::unique_ptr<QQuickItem> m_page;
};

} // namespace vidgo::test
