#include <iostream>
#include <string>

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QtQml/qqmlextensionplugin.h>
#include <QtWebEngineQuick/qtwebenginequickglobal.h>

#include "checkout_order.h"
#include "leaving.h"
#include "vidgo/ui/controls/first_steps.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/translations.h"

Q_IMPORT_QML_PLUGIN(VidGo_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(VidGo_CheckoutPlugin)

// vidgo-checkout: the window in which a person pays. It is a program of its own so that the studio starts
// without a web engine, and so that pages of others run where there are no keys, no pictures and no tokens.
// The order comes in on standard input (checkout_order.h); at the end one word on standard output says how
// the window was left.
namespace {

constexpr int kNoOrder = 2;

// The web engine reads this when it is made ready, and never again.
void goOutAs(const vidgo::checkout::CheckoutOrder& order)
{
    constexpr auto* kFlags = "QTWEBENGINE_CHROMIUM_FLAGS";
    if (const auto wanted = order.engineFlags(); !wanted.isEmpty())
        qputenv(kFlags, qgetenv(kFlags) + ' ' + wanted);
}

} // namespace

int main(int argc, char* argv[])
{
    std::string line;
    std::getline(std::cin, line);
    const auto order = vidgo::checkout::CheckoutOrder::fromJson(QByteArray::fromStdString(line));
    if (!order) {
        std::cerr << "vidgo-checkout: no order on standard input; the studio starts this program\n";
        return kNoOrder;
    }
    goOutAs(*order);
    QtWebEngineQuick::initialize();
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("VidGo Studio"));
    QCoreApplication::setOrganizationName(QStringLiteral("VidGo"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VIDGO_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("vidgo-studio"));
    vidgo::ui::controls::paintWithoutGraphicsDevice();
    QQuickStyle::setStyle(QStringLiteral("Basic"));

    vidgo::ui::Translations translations;
    translations.use(order->language);

    vidgo::ui::controls::loadFonts(order->fonts);

    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties(
        {{QStringLiteral("start"), order->start},
         {QStringLiteral("ends"), order->ends},
         {QStringLiteral("origins"), order->origins},
         {QStringLiteral("proxyUser"), vidgo::ui::toQString(order->proxy.user)},
         {QStringLiteral("proxyPassword"), order->proxyPassword},
         {QStringLiteral("themeMode"), order->theme},
         {QStringLiteral("languageCode"), vidgo::ui::toQString(vidgo::languageCode(order->language))}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/VidGo/Checkout/CheckoutWindow.qml")));
    if (engine.rootObjects().isEmpty())
        return 1;
    vidgo::checkout::Leaving leaving;
    QObject::connect(engine.rootObjects().first(), SIGNAL(left(QString)), &leaving, SLOT(leave(QString)));
    return QGuiApplication::exec();
}
