#pragma once

#include <memory>

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QStringList>
#include <QUrl>
#include <QVariant>

namespace vidgo::test {

/// The real window of a payment with a real web engine, worked by pointer and by key. Whoever uses it calls
/// QtWebEngineQuick::initialize() before the application is there.
class CheckoutHands
{
public:
    static constexpr int kPatienceMs = 120'000; // a web engine starts processes of its own

    /// What the studio tells the window.
    struct Order
    {
        QUrl start;
        QStringList ends;
        QStringList origins;
        QString language = QStringLiteral("en");
        QString theme = QStringLiteral("light");
    };

    /// True once the window is there and has the keyboard.
    bool open(const Order& order);
    void close();

    QQuickWindow* window() const { return m_window; }
    QQuickItem* item(const char* name) const;
    QString textOf(const char* name) const { return item(name)->property("text").toString(); }
    QString address() const { return item("checkoutView")->property("url").toUrl().toString(); }
    bool isAtRest() const { return !item("checkoutView")->property("loading").toBool(); }
    /// "finished", "closed" or "browser"; empty while it is open.
    QString howItWasLeft() const
    {
        return m_left->isEmpty() ? QString() : m_left->first().first().toString();
    }

    /// What a script in the page answers. Not in frames of others.
    QVariant script(const QString& words) const;
    /// Waits until the script answers true.
    bool waitUntil(const QString& script) const;
    /// Presses what is called so in the page: a button or a link.
    bool click(const char* words) const;
    void key(Qt::Key key) const;
    /// What the window shows, as a file in the folder that VIDGO_SCREENSHOTS names, if it does.
    void save(const char* name) const;

private:
    QPoint placeOf(const QString& words) const;

    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow* m_window = nullptr;
    std::unique_ptr<QSignalSpy> m_left;
};

} // namespace vidgo::test
