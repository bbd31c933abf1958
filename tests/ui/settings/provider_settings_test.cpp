#include <QtTest/QtTest>

#include "../support/page_window.h"

using namespace vidgo;
using test::FakeServices;
using test::PageWindow;

/// The group “Providers” as people meet it.
class ProviderSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void providersThatCannotBeReadAreAskedForAgain();
};

void ProviderSettingsTest::providersThatCannotBeReadAreAskedForAgain()
{
    FakeServices studio;
    studio.providers.error = test::someError();
    PageWindow view(studio);
    QVERIFY(view.open(R"(
import QtQuick
import VidGo.Bridge
import VidGo.Settings
FocusScope {
    id: root
    required property ServiceHub hub
    focus: true
    ProviderSettings {
        width: root.width
        hub: root.hub
    }
})",
                      {760, 620}));
    const auto problem = QStringLiteral("providersProblem");
    QVERIFY(view.item(problem));
    view.save(QStringLiteral("providers-problem"));
    studio.providers.error.reset();
    QVERIFY(QMetaObject::invokeMethod(view.item(problem), "action"));
    view.settle();
    QVERIFY(!view.item(problem));
    QVERIFY2(PageWindow::warnings().isEmpty(), qPrintable(PageWindow::warnings().join(QLatin1Char('\n'))));
}

QTEST_MAIN(ProviderSettingsTest)
#include "provider_settings_test.moc"
