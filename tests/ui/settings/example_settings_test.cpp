#include <QtTest/QtTest>

#include <QAccessible>

#include "../../e2e/layout_check.h"
#include "../support/page_window.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/translations.h"

using namespace vidgo;
using service::ExampleSyncPhase;
using service::ExampleSyncState;
using service::ExampleSyncWish;
using test::FakeServices;
using test::PageWindow;
using Wishes = std::vector<ExampleSyncWish>;

namespace {

const QByteArray kGroup = R"(
import QtQuick
import VidGo.Bridge
import VidGo.Settings
FocusScope {
    id: root
    required property ServiceHub hub
    focus: true
    ExampleSettings {
        width: root.width
        settings: SettingsModel { hub: root.hub }
        newExamples: ExampleSyncModel { hub: root.hub }
    }
})";

ExampleSyncState stateOf(ExampleSyncPhase phase, std::int64_t missing)
{
    ExampleSyncState state;
    state.phase = phase;
    state.lookedAt = Timestamp(std::chrono::hours(24 * 365 * 50));
    state.missing = missing;
    state.bytes = missing > 0 ? 34'000'000 : 0;
    return state;
}

ExampleSyncState strangerIsMet()
{
    auto state = stateOf(ExampleSyncPhase::Resting, 3);
    state.unknownSigner = PackPublisher{{}, std::string(64, '5')};
    return state;
}

} // namespace

/// The group “New examples” as people meet it.
class ExampleSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void withoutAServerItIsNotThere();
    void theServerIsAskedByKey();
    void aMeteredLinkIsTakenAnyway();
    void theKeyboardStaysWhenThereIsNothingToStop();
    void somebodyUnknownIsTrustedByName();
    void nobodyIsTrustedWithoutAName();
    void whoIsTrustedIsNotForAlways();
    void theKeyboardGoesOnWithTheNextSigner();
    void signersThatCannotBeReadAreAskedForAgain();
    void whyNothingCameIsAnAlert();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void open(FakeServices::Server server = FakeServices::Server::There);
    void become(const ExampleSyncState& state)
    {
        m_studio->exampleSync.become(state);
        m_view->settle();
    }
    /// Without an answer to what it orders.
    void clickOnly(const char* name);
    QString textOf(const char* name) const
    {
        const auto* const item = m_view->item(QString::fromLatin1(name));
        return item ? item->property("text").toString() : QString();
    }

    std::unique_ptr<FakeServices> m_studio;
    std::unique_ptr<PageWindow> m_view;
};

void ExampleSettingsTest::init()
{
    m_studio.reset();
}

void ExampleSettingsTest::cleanup()
{
    m_view.reset();
    m_studio.reset();
    QVERIFY2(PageWindow::warnings().isEmpty(), qPrintable(PageWindow::warnings().join(QLatin1Char('\n'))));
}

void ExampleSettingsTest::open(FakeServices::Server server)
{
    m_studio = std::make_unique<FakeServices>(true, server);
    m_view = std::make_unique<PageWindow>(*m_studio);
    QVERIFY(m_view->open(kGroup, {760, 620}));
}

void ExampleSettingsTest::clickOnly(const char* name)
{
    auto* const item = m_view->item(QString::fromLatin1(name));
    QVERIFY(item);
    QTest::mouseClick(m_view->window(), Qt::LeftButton, {},
                      item->mapToScene({item->width() / 2, item->height() / 2}).toPoint());
}

void ExampleSettingsTest::withoutAServerItIsNotThere()
{
    open(FakeServices::Server::None);
    QVERIFY(!m_view->item(QStringLiteral("fetchExamples")));
}

void ExampleSettingsTest::theServerIsAskedByKey()
{
    open();
    m_view->save(QStringLiteral("new-examples-unasked"));
    m_view->item(QStringLiteral("fetchExamples"))->forceActiveFocus(Qt::TabFocusReason);
    m_view->press(Qt::Key_Space);
    QCOMPARE(m_studio->exampleSync.wishes, Wishes{ExampleSyncWish::Look});
    become(stateOf(ExampleSyncPhase::Resting, 12));
    m_view->save(QStringLiteral("new-examples-missing"));
    m_view->press(Qt::Key_Return);
    QCOMPARE(m_studio->exampleSync.wishes, (Wishes{ExampleSyncWish::Look, ExampleSyncWish::Now}));
}

void ExampleSettingsTest::aMeteredLinkIsTakenAnyway()
{
    open();
    become(stateOf(ExampleSyncPhase::Waiting, 12));
    m_view->save(QStringLiteral("new-examples-metered"));
    QCOMPARE(textOf("fetchExamples"), QStringLiteral("Get them anyway"));
    QVERIFY(m_view->click(QStringLiteral("fetchExamples")));
    QCOMPARE(m_studio->exampleSync.wishes, Wishes{ExampleSyncWish::Now});
}

void ExampleSettingsTest::theKeyboardStaysWhenThereIsNothingToStop()
{
    open();
    become(stateOf(ExampleSyncPhase::Resting, 12));
    clickOnly("fetchExamples");
    m_studio->exampleSync.become(stateOf(ExampleSyncPhase::Fetching, 12));
    QCoreApplication::processEvents();
    auto* const stop = m_view->item(QStringLiteral("stopExamples"));
    QVERIFY(stop);
    QVERIFY(m_view->item(QStringLiteral("exampleProgress")));
    QCOMPARE(textOf("fetchExamples"), QStringLiteral("Get them now")); // as it was pressed
    stop->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(m_view->window(), Qt::Key_Space);
    m_studio->exampleSync.become(stateOf(ExampleSyncPhase::Resting, 12));
    m_view->settle();
    QVERIFY(m_studio->exampleSync.wasStopped);
    QVERIFY(!m_view->item(QStringLiteral("stopExamples")));
    QVERIFY(m_view->item(QStringLiteral("fetchExamples"))->hasActiveFocus());
}

void ExampleSettingsTest::somebodyUnknownIsTrustedByName()
{
    open();
    QVERIFY(!m_view->item(QStringLiteral("signerKey")));
    become(strangerIsMet());
    m_view->save(QStringLiteral("new-examples-stranger"));
    QVERIFY(textOf("signerKey").startsWith(QStringLiteral("5555 5555")));
    QVERIFY(m_view->click(QStringLiteral("trustSigner")));
    auto* const field = m_view->item(QStringLiteral("signerName"));
    QVERIFY(field);
    QVERIFY(field->hasActiveFocus());
    for (const auto letter : QStringLiteral("Ann"))
        QTest::keyClick(m_view->window(), letter.toLatin1());
    m_view->save(QStringLiteral("new-examples-trust"));
    m_view->press(Qt::Key_Return);
    QCOMPARE(m_studio->exampleSync.trusted, (std::vector<PackPublisher>{{"Ann", std::string(64, '5')}}));
    QCOMPARE(m_studio->exampleSync.wishes, Wishes{ExampleSyncWish::Auto});
}

void ExampleSettingsTest::nobodyIsTrustedWithoutAName()
{
    open();
    become(strangerIsMet());
    QVERIFY(m_view->click(QStringLiteral("trustSigner")));
    QTest::keyClick(m_view->window(), ' ');
    m_view->press(Qt::Key_Return);
    QVERIFY(m_view->item(QStringLiteral("signerName")));
    m_view->press(Qt::Key_Escape);
    QVERIFY(m_studio->exampleSync.trusted.empty());
}

void ExampleSettingsTest::whoIsTrustedIsNotForAlways()
{
    open();
    QVERIFY(!m_view->item(QStringLiteral("distrustSigner0"))); // nobody is trusted, nothing is shown
    become(strangerIsMet());
    QVERIFY(m_view->click(QStringLiteral("trustSigner")));
    for (const auto letter : QStringLiteral("Ann"))
        QTest::keyClick(m_view->window(), letter.toLatin1());
    m_view->press(Qt::Key_Return);
    QTRY_VERIFY(m_view->item(QStringLiteral("distrustSigner0"))); // known at once
    QVERIFY(m_view->click(QStringLiteral("distrustSigner0")));
    m_view->press(Qt::Key_Return); // a hasty one changes nothing
    QCOMPARE(m_studio->exampleSync.trusted.size(), std::size_t{1});
    QVERIFY(m_view->click(QStringLiteral("distrustSigner0")));
    m_view->press(Qt::Key_Tab);
    m_view->press(Qt::Key_Return);
    QTRY_VERIFY2((m_view->settle(), !m_view->item(QStringLiteral("distrustSigner0"))), "it stays");
    QVERIFY(m_studio->exampleSync.trusted.empty());
    QTRY_VERIFY(m_view->item(QStringLiteral("fetchExamples"))->hasActiveFocus());
}

void ExampleSettingsTest::theKeyboardGoesOnWithTheNextSigner()
{
    m_studio = std::make_unique<FakeServices>(true, FakeServices::Server::There);
    m_studio->exampleSync.trusted = {{"Ann", std::string(64, 'a')}, {"Ben", std::string(64, 'b')}};
    m_view = std::make_unique<PageWindow>(*m_studio);
    QVERIFY(m_view->open(kGroup, {760, 620}));
    auto* const stop = m_view->item(QStringLiteral("distrustSigner0"));
    QVERIFY(stop);
    const auto* const spoken = QAccessible::queryAccessibleInterface(stop);
    QVERIFY(spoken);
    QCOMPARE(spoken->text(QAccessible::Description), QStringLiteral("Ann")); // whom it is about
    stop->forceActiveFocus(Qt::TabFocusReason);
    m_view->press(Qt::Key_Space);
    m_view->press(Qt::Key_Tab);
    m_view->press(Qt::Key_Return);
    QTRY_VERIFY2((m_view->settle(), !m_view->item(QStringLiteral("distrustSigner1"))), "both stay");
    QCOMPARE(m_studio->exampleSync.trusted, (std::vector<PackPublisher>{{"Ben", std::string(64, 'b')}}));
    QTRY_VERIFY(m_view->item(QStringLiteral("distrustSigner0"))->hasActiveFocus());
}

void ExampleSettingsTest::signersThatCannotBeReadAreAskedForAgain()
{
    m_studio = std::make_unique<FakeServices>(true, FakeServices::Server::There);
    m_studio->exampleSync.trusted = {{"Ann", std::string(64, 'a')}};
    m_studio->exampleSync.failure = test::someError();
    m_view = std::make_unique<PageWindow>(*m_studio);
    QVERIFY(m_view->open(kGroup, {760, 620}));
    QVERIFY(m_view->item(QStringLiteral("signersProblem")));
    m_view->save(QStringLiteral("new-examples-signers-failed"));
    m_studio->exampleSync.failure.reset();
    QVERIFY(QMetaObject::invokeMethod(m_view->item(QStringLiteral("signersProblem")), "action"));
    m_view->settle();
    QVERIFY(!m_view->item(QStringLiteral("signersProblem")));
    QVERIFY(m_view->item(QStringLiteral("distrustSigner0")));
}

void ExampleSettingsTest::whyNothingCameIsAnAlert()
{
    open();
    auto failed = stateOf(ExampleSyncPhase::Resting, 12);
    failed.trouble = test::someError();
    become(failed);
    m_view->save(QStringLiteral("new-examples-trouble"));
    auto* const problem = m_view->item(QStringLiteral("newExamplesProblem"));
    QVERIFY(problem);
    const auto* const spoken = QAccessible::queryAccessibleInterface(problem);
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::AlertMessage);
}

void ExampleSettingsTest::nothingIsCutOff_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<int>("width");
    for (const auto language : kLanguages) {
        const auto code = std::string(languageCode(language));
        QTest::newRow((code + " wide").c_str()) << language << QStringLiteral("light") << 812;
        // As much as the double scale leaves.
        QTest::newRow((code + " narrow").c_str()) << language << QStringLiteral("high_contrast") << 380;
    }
}

void ExampleSettingsTest::nothingIsCutOff()
{
    QFETCH(const Language, language);
    QFETCH(const QString, theme);
    QFETCH(const int, width);
    ui::Translations translations;
    translations.use(language);
    m_studio = std::make_unique<FakeServices>(true, FakeServices::Server::There);
    m_studio->hub.setLanguage(language);
    m_view = std::make_unique<PageWindow>(*m_studio);
    m_view->theme("mode", theme);
    m_view->theme("language", m_studio->hub.languageCode());
    QVERIFY(m_view->open(kGroup, {width, 700}));
    const auto look = [&](const QString& name) {
        m_view->save(
            QStringLiteral("new-examples-%1-%2-%3").arg(name, m_studio->hub.languageCode()).arg(width));
        const auto faults = test::layoutFaults(m_view->window()->contentItem(), {});
        QVERIFY2(faults.isEmpty(), qPrintable(name + QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    };
    look(QStringLiteral("unasked"));
    become(stateOf(ExampleSyncPhase::Resting, 0));
    look(QStringLiteral("complete"));
    become(stateOf(ExampleSyncPhase::Waiting, 12));
    look(QStringLiteral("metered"));
    auto coming = stateOf(ExampleSyncPhase::Fetching, 12);
    coming.fetched = coming.bytes / 2;
    become(coming);
    look(QStringLiteral("coming"));
    auto worst = strangerIsMet();
    worst.trouble = test::someError();
    become(worst);
    look(QStringLiteral("stranger"));
    QVERIFY(m_view->click(QStringLiteral("trustSigner")));
    look(QStringLiteral("trust"));
    m_view->press(Qt::Key_Escape);
    QTRY_VERIFY((m_view->settle(), !m_view->item(QStringLiteral("signerName"))));
    become(stateOf(ExampleSyncPhase::Resting, 0));
    m_studio->exampleSync.trusted = {
        {"Somebody with a name that is as long as such names become", std::string(64, 'a')},
        {"Ben", std::string(64, 'b')}};
    m_view->page()->setVisible(false);
    m_view->page()->setVisible(true); // whoever comes back sees what is known by then
    look(QStringLiteral("signers"));
    QVERIFY(m_view->click(QStringLiteral("distrustSigner0")));
    look(QStringLiteral("distrust"));
}

QTEST_MAIN(ExampleSettingsTest)
#include "example_settings_test.moc"
