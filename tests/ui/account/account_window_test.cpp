#include <algorithm>

#include <QtTest/QtTest>

#include <QDir>
#include <QFontDatabase>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include "../support/fake_services.h"
#include "vidgo/accounts/accounts_error.h"
#include "vidgo/service/service_error.h"
#include "vidgo/ui/messages/error_text.h"

using namespace vidgo;
using accounts::AccountsError;

/// The account in the real window, over an account at no server. Pictures of what was seen lie in the build
/// folder under `grabs`.
class AccountWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signsInByKeysAndLeavesTheVisitor();
    void oneThingIsSaidAtATime();
    void anAccountIsMadeAndConfirmed();
    void aForgottenPasswordIsSetAnew();
    void aRefusalStandsAtItsFieldAndEscapeLeaves();
    void passwordsAreGoneWithTheDialog();
    void theAccountIsOnTheProfile_data();
    void theAccountIsOnTheProfile();
    void devicesThatCannotBeReadAreAskedForAgain();
    void thePasswordIsChanged();
    void theAccountIsClosed();
    void theBalanceIsAlwaysInSight();
    void aLowBalanceIsToldOnce();
    void aLostServerIsNamed();
    void whoIsSignedOutByTheServerIsSoInTheWindow();
    void thePaletteSignsInAndOut();
    void withoutServerTheWayToOneIsShown();
};

namespace {

QStringList s_complaints;

void listen(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        s_complaints.append(message);
    fprintf(stderr, "%s\n", qPrintable(message));
}

QQuickItem* childOf(QQuickItem* item, const QString& name)
{
    if (item->objectName() == name && item->isVisible())
        return item;
    const auto children = item->childItems();
    for (auto* child : children)
        if (auto* found = childOf(child, name))
            return found;
    return nullptr;
}

/// Some text that can be seen within the item holds these words.
bool isSaid(const QQuickItem* item, const QString& words)
{
    if (!item->isVisible())
        return false;
    if (item->property("text").toString().remove(QChar(0x2060)).contains(words))
        return true;
    const auto children = item->childItems();
    return std::ranges::any_of(children, [&](const auto* child) { return isSaid(child, words); });
}

Timestamp day(int year, unsigned month, unsigned dayOfMonth)
{
    return {std::chrono::sys_days(std::chrono::year(year) / static_cast<int>(month) /
                                  static_cast<int>(dayOfMonth)) +
            std::chrono::hours(12)};
}

/// Somebody with a plan, credits of three kinds and three devices.
void signIn(test::FakeServices& fakes)
{
    fakes.account.isIn = true;
    fakes.account.person.email = "ann.lee@example.com";
    fakes.account.person.name = "Ann Lee";
    fakes.account.person.createdAt = day(2026, 3, 2);
    fakes.catalog.data.tiers = {
        {.id = "pro", .rank = 2, .name = LocalizedText({{Language::English, "Pro"}})}};
    fakes.shop.standing.tier = "pro";
    fakes.credits.has = {.available = 148, .held = 15, .debt = 0, .buckets = {}};
    fakes.credits.has.buckets = {
        {.kind = BucketKind::Promotional, .available = 20, .held = 0, .expiresAt = day(2026, 12, 1)},
        {.kind = BucketKind::Plan, .available = 85, .held = 15, .expiresAt = day(2026, 12, 24)},
        {.kind = BucketKind::Bought, .available = 43, .held = 0, .expiresAt = {}}};
    const auto now = std::chrono::time_point_cast<Timestamp::duration>(std::chrono::system_clock::now());
    const auto device = [&](const char* id, const char* name, const char* platform, int hours) {
        fakes.account.devices.push_back({.id = SessionId(id),
                                         .deviceName = name,
                                         .platform = platform,
                                         .origin = {},
                                         .createdAt = now,
                                         .lastUsedAt = now - std::chrono::hours(hours),
                                         .isCurrent = hours == 0});
    };
    device("here", "ann-desk", "Debian GNU/Linux 12", 0);
    device("laptop", "Ann's laptop", "Windows 11 Version 23H2", 5);
    device("studio", "studio-mac", "macOS Sonoma (14.0)", 24 * 12);
}

/// The window with its services and engine, in the order in which they may end.
struct Studio
{
    explicit Studio(const QString& page, const std::function<void(test::FakeServices&)>& prepare = {},
                    const QString& theme = QStringLiteral("dark"),
                    test::FakeServices::Server server = test::FakeServices::Server::There)
        : fakes(true, server)
    {
        s_complaints.clear();
        fakes.settings.value.motion = MotionChoice::Reduced; // what is seen does not depend on when
        if (prepare)
            prepare(fakes);
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine.setInitialProperties({{QStringLiteral("hub"), QVariant::fromValue(&fakes.hub)},
                                     {QStringLiteral("startPage"), page},
                                     {QStringLiteral("forcedTheme"), theme}});
        engine.load(QUrl(QStringLiteral("qrc:/qt/qml/VidGo/Shell/AppWindow.qml")));
        if (!engine.rootObjects().isEmpty())
            window = qobject_cast<QQuickWindow*>(engine.rootObjects().first());
        if (!window)
            return;
        QObject::connect(window, SIGNAL(firstContentShown()), &shown, SLOT(start()));
        fakes.hub.setExamplesReady(true);
        fakes.session.value = StudioMode::OwnComputer;
        window->requestActivate();
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return fakes.answer(), shown.isActive(); });
    }
    QQuickItem* item(const char* name) const
    {
        auto* root = window->contentItem();
        return childOf(root->parentItem() ? root->parentItem() : root, QString::fromLatin1(name));
    }
    /// Waits for an item, which a dialog may bring.
    QQuickItem* comes(const char* name)
    {
        QQuickItem* found = nullptr;
        const bool came =
            QTest::qWaitFor([&] { return fakes.answer(), (found = item(name)) && found->isEnabled(); });
        return came ? found : nullptr;
    }
    bool goes(const char* name)
    {
        return QTest::qWaitFor([&] { return fakes.answer(), !item(name); });
    }
    void click(const char* name)
    {
        auto* target = comes(name);
        QVERIFY2(target, name);
        const auto middle = target->mapToScene(QPointF(target->width() / 2, target->height() / 2)).toPoint();
        QTest::mouseClick(window, Qt::LeftButton, {}, middle);
        fakes.answer();
    }
    /// By keys, wherever on the page it is.
    void choose(const char* name)
    {
        auto* target = comes(name);
        QVERIFY2(target, name);
        target->forceActiveFocus(Qt::TabFocusReason);
        press(Qt::Key_Return);
    }
    /// The dialog has come to rest with the keyboard in a field.
    bool focused(const char* name)
    {
        return QTest::qWaitFor([&] {
            fakes.answer();
            for (auto* at = window->activeFocusItem(); at; at = at->parentItem())
                if (at->objectName() == QString::fromLatin1(name))
                    return true;
            return false;
        });
    }
    void type(const QString& text)
    {
        for (const auto letter : text)
            QTest::keyClick(window, letter.toLatin1());
        fakes.answer();
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(window, key);
        fakes.answer();
    }
    QString text(const char* name) const
    {
        auto* found = item(name);
        return found ? found->property("text").toString() : QString();
    }
    QString toast() const
    {
        auto* host = item("toastHost");
        QStringList texts;
        const std::function<void(QQuickItem*)> look = [&](QQuickItem* at) {
            if (at->isVisible() && QByteArray(at->metaObject()->className()).startsWith("VToast_"))
                texts.append(at->property("text").toString());
            for (auto* child : at->childItems())
                look(child);
        };
        if (host)
            look(host);
        return texts.join(QLatin1Char('|'));
    }
    void grab(const QString& name)
    {
        fakes.answer();
        QTest::qWait(1);
        QDir().mkpath(QStringLiteral(VIDGO_BINARY_DIR "/grabs"));
        QVERIFY(window->grabWindow().save(QStringLiteral(VIDGO_BINARY_DIR "/grabs/%1.png").arg(name)));
    }

    test::FakeServices fakes;
    QQmlApplicationEngine engine;
    QQuickWindow* window = nullptr;
    QTimer shown;
};

} // namespace

void AccountWindowTest::initTestCase()
{
    qInstallMessageHandler(listen);
    const QDir fonts(QStringLiteral(VIDGO_SOURCE_DIR "/resources/fonts"));
    const auto files = fonts.entryList({QStringLiteral("*.otf")}, QDir::Files);
    for (const auto& file : files)
        QFontDatabase::addApplicationFont(fonts.filePath(file));
}

void AccountWindowTest::signsInByKeysAndLeavesTheVisitor()
{
    Studio studio(QStringLiteral("profile"));
    studio.fakes.session.value = StudioMode::Visitor;
    QVERIFY(studio.settle());
    studio.grab(QStringLiteral("account_invitation"));
    studio.click("invitationSignIn");
    QVERIFY(studio.focused("signInAddress"));
    studio.type(QStringLiteral("ann@example.com"));
    studio.press(Qt::Key_Return);
    QVERIFY(studio.focused("signInPassword"));
    studio.type(QStringLiteral("a long password"));
    studio.grab(QStringLiteral("account_sign_in"));
    studio.press(Qt::Key_Return);
    QVERIFY(studio.goes("accountDialog"));
    QCOMPARE(studio.fakes.account.signIns, std::vector<std::string>{"ann@example.com"});
    QVERIFY(studio.comes("accountCard"));
    QCOMPARE(studio.fakes.session.value, StudioMode::OwnComputer);
    QVERIFY(!studio.toast().isEmpty());
    QVERIFY2(s_complaints.isEmpty(), qPrintable(s_complaints.join(QLatin1Char('\n'))));
}

// Answer by answer: while something is waited for nothing is said of it, neither that nobody is signed in nor
// that there is no name.
void AccountWindowTest::oneThingIsSaidAtATime()
{
    Studio studio(QStringLiteral("profile"));
    QVERIFY(studio.settle());
    QVERIFY(studio.comes("accountInvitation"));
    const auto nobody = ui::errorText(Error(service::ServiceError::NotSignedIn, "of the test"));
    const auto step = [&] {
        QVERIFY(!isSaid(studio.window->contentItem(), nobody));
        const auto* const card = studio.item("accountCard");
        QVERIFY(!card || !isSaid(card, QStringLiteral("None given")));
        QVERIFY(!card || !studio.item("accountInvitation"));
        studio.fakes.answerNext();
    };
    signIn(studio.fakes);
    Q_EMIT studio.fakes.hub.accountChanged();
    while (studio.fakes.executor.waiting() > 0 && !QTest::currentTestFailed())
        step();
    QCOMPARE(studio.text("accountName"), QStringLiteral("Ann Lee"));
    QVERIFY(studio.item("endSession_laptop"));
    studio.fakes.account.isIn = false;
    Q_EMIT studio.fakes.hub.accountChanged();
    while (studio.fakes.executor.waiting() > 0 && !QTest::currentTestFailed())
        step();
    QVERIFY(studio.item("accountInvitation"));
}

void AccountWindowTest::anAccountIsMadeAndConfirmed()
{
    Studio studio(QStringLiteral("profile"));
    QVERIFY(studio.settle());
    studio.click("invitationRegister");
    QVERIFY(studio.focused("registerAddress"));
    studio.type(QStringLiteral("new@example.com"));
    studio.press(Qt::Key_Return);
    QVERIFY(studio.focused("registerPassword"));
    studio.grab(QStringLiteral("account_register"));
    studio.type(QStringLiteral("a long password"));
    studio.press(Qt::Key_Return);
    QVERIFY(studio.focused("registerName"));
    studio.press(Qt::Key_Return);
    QVERIFY(studio.focused("codeField"));
    studio.type(QStringLiteral("123 45"));
    QVERIFY(studio.item("codeAccept") && !studio.item("codeAccept")->isEnabled());
    studio.grab(QStringLiteral("account_code"));
    studio.type(QStringLiteral("6"));
    studio.press(Qt::Key_Return);
    QVERIFY(studio.goes("codeField"));
    // What it said while it closed still had its address.
    const auto* const dialog = studio.window->findChild<QObject*>(QStringLiteral("accountDialog"));
    QVERIFY(dialog);
    QVERIFY(dialog->property("text").toString().contains(QStringLiteral("new@example.com")));
    QCOMPARE(studio.fakes.account.codes.size(), std::size_t{1});
    QVERIFY(studio.comes("accountCard"));
    QVERIFY2(s_complaints.isEmpty(), qPrintable(s_complaints.join(QLatin1Char('\n'))));
}

void AccountWindowTest::aForgottenPasswordIsSetAnew()
{
    Studio studio(QStringLiteral("profile"));
    QVERIFY(studio.settle());
    studio.click("invitationSignIn");
    QVERIFY(studio.focused("signInAddress"));
    studio.type(QStringLiteral("ann@example.com"));
    studio.click("signInForgot");
    QVERIFY(studio.focused("resetAddress"));
    studio.press(Qt::Key_Return); // the address came along
    QVERIFY(studio.focused("linkField"));
    QCOMPARE(studio.fakes.account.resets, std::vector<std::string>{"ann@example.com"});
    studio.type(QStringLiteral("https://example.com/reset#x"));
    studio.press(Qt::Key_Return);
    QVERIFY(studio.focused("linkPassword"));
    studio.type(QStringLiteral("a new password"));
    studio.grab(QStringLiteral("account_link"));
    studio.press(Qt::Key_Return);
    QVERIFY(studio.focused("signInPassword"));
    QCOMPARE(studio.fakes.account.passwordChanges, 1);
    QVERIFY2(s_complaints.isEmpty(), qPrintable(s_complaints.join(QLatin1Char('\n'))));
}

void AccountWindowTest::aRefusalStandsAtItsFieldAndEscapeLeaves()
{
    Studio studio(QStringLiteral("profile"), {}, QStringLiteral("light"));
    QVERIFY(studio.settle());
    studio.fakes.account.signInError = Error(AccountsError::SignInRefused, "a test refused it");
    studio.click("invitationSignIn");
    QVERIFY(studio.focused("signInAddress"));
    studio.type(QStringLiteral("ann@example.com"));
    studio.press(Qt::Key_Tab);
    QVERIFY(studio.focused("signInPassword"));
    studio.type(QStringLiteral("wrong"));
    studio.press(Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] {
        studio.fakes.answer();
        return !studio.item("signInPassword")->property("errorText").toString().isEmpty();
    }));
    studio.grab(QStringLiteral("account_refused"));
    studio.press(Qt::Key_Escape);
    QVERIFY(studio.goes("signInAddress"));
    QVERIFY(studio.focused("invitationSignIn"));
    QVERIFY2(s_complaints.isEmpty(), qPrintable(s_complaints.join(QLatin1Char('\n'))));
}

void AccountWindowTest::passwordsAreGoneWithTheDialog()
{
    Studio studio(QStringLiteral("profile"));
    QVERIFY(studio.settle());
    studio.click("invitationSignIn");
    QVERIFY(studio.focused("signInAddress"));
    studio.press(Qt::Key_Tab);
    QVERIFY(studio.focused("signInPassword"));
    studio.type(QStringLiteral("a secret"));
    studio.press(Qt::Key_Escape);
    QVERIFY(studio.goes("signInPassword"));
    studio.click("invitationSignIn");
    QVERIFY(studio.focused("signInAddress"));
    QVERIFY(studio.item("signInPassword")->property("text").toString().isEmpty());
}

void AccountWindowTest::theAccountIsOnTheProfile_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("dark") << QStringLiteral("dark") << QSize(1280, 800);
    QTest::newRow("light") << QStringLiteral("light") << QSize(1280, 800);
    QTest::newRow("narrow") << QStringLiteral("light") << QSize(800, 600);
    QTest::newRow("contrast") << QStringLiteral("high_contrast") << QSize(1280, 800);
}

void AccountWindowTest::theAccountIsOnTheProfile()
{
    QFETCH(const QString, theme);
    QFETCH(const QSize, size);
    Studio studio(QStringLiteral("profile"), signIn, theme);
    studio.window->resize(size);
    QVERIFY(studio.settle());
    QVERIFY(studio.comes("accountCard") && studio.comes("endSession_studio"));
    QCOMPARE(studio.text("accountName"), QStringLiteral("Ann Lee"));
    studio.grab(QStringLiteral("account_profile_") + QString::fromLatin1(QTest::currentDataTag()));
    studio.fakes.account.devices.resize(2);
    studio.choose("endSession_laptop");
    QVERIFY(studio.goes("endSession_laptop"));
    QVERIFY2(s_complaints.isEmpty(), qPrintable(s_complaints.join(QLatin1Char('\n'))));
}

void AccountWindowTest::devicesThatCannotBeReadAreAskedForAgain()
{
    Studio studio(QStringLiteral("profile"), signIn);
    QVERIFY(studio.settle());
    QVERIFY(studio.comes("endSession_laptop"));
    QVERIFY(!studio.item("devicesAgain"));
    const auto why = ui::errorText(test::someError());
    studio.fakes.account.error = test::someError();
    Q_EMIT studio.fakes.hub.accountChanged();
    QVERIFY(studio.comes("devicesAgain"));
    QVERIFY(isSaid(studio.item("devicesCard"), why));
    studio.fakes.account.error.reset();
    studio.choose("devicesAgain");
    QVERIFY(studio.comes("endSession_laptop"));
    QVERIFY(!isSaid(studio.item("devicesCard"), why));
    QVERIFY2(s_complaints.isEmpty(), qPrintable(s_complaints.join(QLatin1Char('\n'))));
}

void AccountWindowTest::thePasswordIsChanged()
{
    Studio studio(QStringLiteral("profile"), signIn);
    QVERIFY(studio.settle());
    studio.choose("accountChangePassword");
    QVERIFY(studio.focused("oldPassword"));
    studio.type(QStringLiteral("the old one"));
    studio.press(Qt::Key_Return);
    QVERIFY(studio.focused("newPassword"));
    studio.type(QStringLiteral("a new password"));
    studio.grab(QStringLiteral("account_password"));
    studio.press(Qt::Key_Return);
    QVERIFY(studio.goes("newPassword"));
    QCOMPARE(studio.fakes.account.passwordChanges, 1);
    QVERIFY(!studio.toast().isEmpty());
    QVERIFY2(s_complaints.isEmpty(), qPrintable(s_complaints.join(QLatin1Char('\n'))));
}

void AccountWindowTest::theAccountIsClosed()
{
    Studio studio(QStringLiteral("profile"), signIn);
    QVERIFY(studio.settle());
    studio.fakes.account.person.eraseAt = day(2026, 12, 1);
    studio.choose("accountClose");
    QVERIFY(studio.focused("closingPassword"));
    studio.press(Qt::Key_Return); // nothing without a password
    studio.type(QStringLiteral("a long password"));
    studio.grab(QStringLiteral("account_close"));
    studio.press(Qt::Key_Return);
    QVERIFY(studio.comes("accountInvitation"));
    QVERIFY(studio.toast().contains(QStringLiteral("26")));
    QVERIFY2(s_complaints.isEmpty(), qPrintable(s_complaints.join(QLatin1Char('\n'))));
}

void AccountWindowTest::theBalanceIsAlwaysInSight()
{
    Studio studio(QStringLiteral("home"), signIn);
    QVERIFY(studio.settle());
    auto* card = studio.comes("creditsCard");
    QVERIFY(card);
    QCOMPARE(card->property("figure").toString(), QStringLiteral("148"));
    QVERIFY(card->property("details").toString().contains(QStringLiteral("15")));
    studio.fakes.credits.has.available = 128;
    Q_EMIT studio.fakes.hub.creditsChanged();
    QVERIFY(QTest::qWaitFor([&] {
        studio.fakes.answer();
        return card->property("figure").toString() == QLatin1String("128");
    }));
    studio.grab(QStringLiteral("account_balance"));
    studio.window->resize(900, 600);
    studio.grab(QStringLiteral("account_balance_folded"));
    studio.click("creditsCard");
    QCOMPARE(studio.window->property("currentPage").toString(), QStringLiteral("plans"));
}

void AccountWindowTest::aLowBalanceIsToldOnce()
{
    Studio studio(QStringLiteral("home"), signIn);
    studio.fakes.credits.has.available = 8;
    studio.fakes.credits.low = LowBalance{.number = 7, .lowBalance = 10, .total = 8};
    QVERIFY(studio.settle());
    QVERIFY(QTest::qWaitFor([&] { return studio.fakes.answer(), !studio.toast().isEmpty(); }));
    studio.grab(QStringLiteral("account_low"));
    QVERIFY(studio.fakes.credits.low.has_value());
    QMetaObject::invokeMethod(studio.window, "showNotice", Q_ARG(QVariant, QStringLiteral("another one")));
    QCOMPARE(studio.toast().count(QLatin1Char('|')), 1);
    studio.choose("toastAction");
    QCOMPARE(studio.window->property("currentPage").toString(), QStringLiteral("plans"));
    QVERIFY(QTest::qWaitFor([&] { return studio.fakes.answer(), !studio.fakes.credits.low.has_value(); }));
    Q_EMIT studio.fakes.hub.creditsChanged();
    studio.fakes.answer();
    QCOMPARE(studio.toast(), QStringLiteral("another one"));
}

void AccountWindowTest::aLostServerIsNamed()
{
    Studio studio(QStringLiteral("profile"), signIn, QStringLiteral("light"));
    QVERIFY(studio.settle());
    QVERIFY(studio.comes("accountCard") && !studio.item("serverChip"));
    studio.fakes.hub.setServerLost(true);
    QVERIFY(studio.comes("serverChip") && studio.comes("accountLost"));
    QCOMPARE(studio.text("accountName"), QStringLiteral("Ann Lee"));
    studio.grab(QStringLiteral("account_lost"));
    studio.fakes.hub.setServerLost(false);
    QVERIFY(studio.goes("serverChip"));
}

void AccountWindowTest::whoIsSignedOutByTheServerIsSoInTheWindow()
{
    Studio studio(QStringLiteral("home"), signIn);
    QVERIFY(studio.settle());
    QVERIFY(studio.comes("creditsCard"));
    studio.fakes.credits.error = Error(AccountsError::SessionEnded, "a test ended it");
    Q_EMIT studio.fakes.hub.creditsChanged();
    QVERIFY(studio.goes("creditsCard"));
}

void AccountWindowTest::thePaletteSignsInAndOut()
{
    Studio studio(QStringLiteral("home"), signIn);
    QVERIFY(studio.settle());
    QVERIFY(studio.comes("creditsCard"));
    const auto order = [&](const QString& words) {
        QTest::keyClick(studio.window, Qt::Key_K, Qt::ControlModifier);
        studio.fakes.answer();
        studio.type(words);
        QTest::qWait(1);
        studio.press(Qt::Key_Return);
    };
    order(QStringLiteral("sign out"));
    QVERIFY(studio.goes("creditsCard"));
    QCOMPARE(studio.fakes.account.signOuts, std::vector{service::SignOutFrom::Here});
    order(QStringLiteral("sign in"));
    QVERIFY(studio.focused("signInAddress"));
}

void AccountWindowTest::withoutServerTheWayToOneIsShown()
{
    Studio studio(QStringLiteral("profile"), {}, QStringLiteral("dark"), test::FakeServices::Server::None);
    QVERIFY(studio.settle());
    QVERIFY(!studio.item("accountInvitation") && !studio.item("modeAccount"));
    QVERIFY(studio.comes("serverSettings"));
    studio.grab(QStringLiteral("account_none"));
    studio.click("serverSettings");
    QCOMPARE(studio.window->property("currentPage").toString(), QStringLiteral("settings"));
    QVERIFY(studio.focused("serverAddress"));
}

QTEST_MAIN(AccountWindowTest)
#include "account_window_test.moc"
