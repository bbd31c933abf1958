#include <QtTest/QtTest>

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include "layout_check.h"

using vidgo::test::layoutFaults;

/// The judge of the screenshots is fed what it has to find, and what it has to let pass.
class LayoutCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsAreFound_data();
    void faultsAreFound();
    void textThatMayBeShortenedPasses();
};

namespace {

QStringList faultsOf(const QByteArray& body, const QStringList& mayElide = {})
{
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nimport QtQuick.Templates as T\nItem { width: 200; height: 200\n" +
                          body + "\n}",
                      QUrl());
    QQuickWindow window;
    const std::unique_ptr<QObject> made(component.create());
    auto* item = qobject_cast<QQuickItem*>(made.get());
    if (!item)
        return {component.errorString()};
    item->setParentItem(window.contentItem());
    window.resize(200, 200);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return {QStringLiteral("no window")};
    return layoutFaults(item, mayElide);
}

constexpr auto kShortened = R"(Text { width: 40; text: "much too long"; elide: Text.ElideRight })";

} // namespace

void LayoutCheckTest::faultsAreFound_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* name, const char* body, const char* fault) {
        QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(fault);
    };
    row("shortened", kShortened, "shortened");
    row("too wide", R"(Text { width: 20; text: "too wide" })", "larger than its place");
    row("too high", R"(Text { width: 60; height: 10; wrapMode: Text.Wrap; text: "two lines or three" })",
        "larger than its place");
    row("cut", R"(Item { width: 30; height: 30; clip: true; Text { text: "cut off" } })", "cut at the side");
    row("out of the window", R"(Text { x: 180; text: "out of it" })", "cut at the side");
    row("text on text", R"(Text { text: "one" } Text { text: "two" })", "text on text");
    row("control on control",
        R"(T.Button { width: 50; height: 50 } Item { T.Button { x: 40; width: 50; height: 50 } })",
        "control on control");
    row("fits", R"(Text { text: "fits" })", "");
    row("hidden", R"(Text { visible: false; width: 5; text: "hidden" })", "");
    row("scrolls", R"(Flickable { width: 50; height: 20; clip: true; contentWidth: 300
        Text { text: "scrolls sideways and comes into view" } })",
        "");
    row("below the fold", R"(Flickable { width: 90; height: 20; clip: true; contentHeight: 300
        Text { y: 100; text: "below" } })",
        "");
    row("side by side", R"(T.Button { width: 50; height: 50 } T.Button { x: 50; width: 50; height: 50 })",
        "");
    row("one in the other", R"(T.Button { width: 50; height: 50; T.Button { width: 20; height: 20 } })", "");
    row("behind a disabled one",
        R"(T.Button { width: 50; height: 50; enabled: false } T.Button { width: 50; height: 50 })", "");
}

void LayoutCheckTest::faultsAreFound()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, fault);
    const auto faults = faultsOf(body);
    if (fault.isEmpty())
        QCOMPARE(faults, QStringList());
    else
        QVERIFY2(faults.size() == 1 && faults.first().startsWith(fault),
                 qPrintable(faults.join(QLatin1Char('\n'))));
}

void LayoutCheckTest::textThatMayBeShortenedPasses()
{
    QCOMPARE(faultsOf(kShortened).size(), 1);
    QCOMPARE(
        faultsOf(QByteArray("Item { objectName: \"tile\"\n") + kShortened + "}", {QStringLiteral("tile")}),
        QStringList());
}

QTEST_MAIN(LayoutCheckTest)
#include "layout_check_test.moc"
