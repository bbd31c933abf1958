#include "../support/page_window.h"
#include "vidgo/ui/library/plan_watermark.h"

using namespace vidgo;
using vidgo::test::FakeServices;
using vidgo::test::PageWindow;
using vidgo::ui::library::PlanWatermark;

namespace {

constexpr auto kDialog = R"(
import QtQuick
import QtQuick.Templates as T
import VidGo.Bridge
import VidGo.Library

Item {
    id: root
    required property ServiceHub hub
    property string planId: ""
    property int plansWanted: 0
    function openFor(ids) { dialog.openForAll(ids) }

    ExportDialog {
        id: dialog
        hub: root.hub
        planId: root.planId
        onOpenPlans: root.plansWanted += 1
    }
}
)";

} // namespace

/// What the export dialog says of results with the watermark of a plan.
class PlanWatermarkTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeServices> m_studio;

    void addResults(int count)
    {
        for (int i = 0; i < count; ++i)
            m_studio->library.add(m_studio->examples, "br-electronics-01");
    }
    void mark(int number) { m_studio->library.items.at(static_cast<std::size_t>(number)).sealed = sealed(); }
    static SealedOriginal sealed()
    {
        return {.account = AccountId("ann"),
                .job = JobId("job"),
                .file = {.sha256 = std::string(64, 'a'), .mediaType = kSealedMediaType, .bytes = 9}};
    }
    static QStringList ids(int count)
    {
        QStringList all;
        for (int i = 1; i <= count; ++i)
            all << QStringLiteral("item-%1").arg(i);
        return all;
    }
    std::unique_ptr<PageWindow> opened(int results, const QString& planId, QSize size = {1056, 736})
    {
        auto window = std::make_unique<PageWindow>(*m_studio);
        if (!window->open(kDialog, size))
            qFatal("%s", qPrintable(PageWindow::warnings().join(QLatin1Char('\n'))));
        window->page()->setProperty("planId", planId);
        QMetaObject::invokeMethod(window->page(), "openFor", Q_ARG(QVariant, ids(results)));
        window->settle();
        return window;
    }
    void check() const
    {
        QVERIFY2(PageWindow::warnings().isEmpty(),
                 qPrintable(PageWindow::warnings().join(QLatin1Char('\n'))));
    }

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<FakeServices>();
        m_studio->catalog.data.tiers = {{.id = "demo", .watermark = true}, {.id = "starter"}};
    }
    void cleanup() { m_studio.reset(); }

    void thoseWithAWatermarkAreCounted()
    {
        addResults(3);
        mark(0);
        mark(2);
        PlanWatermark watermark;
        watermark.setHub(&m_studio->hub);
        watermark.look(ids(3));
        QCOMPARE(watermark.count(), 0);
        m_studio->answer();
        QCOMPARE(watermark.count(), 2);
        watermark.look({QStringLiteral("item-2"), QStringLiteral("gone")});
        m_studio->answer();
        QCOMPARE(watermark.count(), 0);
    }

    void whatIsOpenedMeanwhileIsNotCountedAnyMore()
    {
        addResults(1);
        mark(0);
        PlanWatermark watermark;
        watermark.setHub(&m_studio->hub);
        watermark.look(ids(1));
        m_studio->answer();
        QCOMPARE(watermark.count(), 1);
        m_studio->library.items.front().sealed = {};
        Q_EMIT m_studio->hub.libraryChanged();
        m_studio->answer();
        QCOMPARE(watermark.count(), 0);
    }

    void aPlanWithoutWatermarkIsNotOffered()
    {
        PlanWatermark watermark;
        watermark.setHub(&m_studio->hub);
        QVERIFY(!watermark.leaving());
        for (const auto& [plan, leaving] :
             {std::pair("demo", false), {"starter", true}, {"nobody's", false}}) {
            watermark.setPlanId(QString::fromLatin1(plan));
            QCOMPARE(watermark.leaving(), leaving);
        }
    }

    void theDialogSaysItAndLeadsToThePlans()
    {
        addResults(1);
        mark(0);
        auto window = opened(1, QStringLiteral("demo"));
        QVERIFY(window->item(QStringLiteral("exportWatermark")));
        auto* const link = window->item(QStringLiteral("exportPlans"));
        QVERIFY(link);
        link->forceActiveFocus(Qt::TabFocusReason);
        window->press(Qt::Key_Return);
        QCOMPARE(window->page()->property("plansWanted").toInt(), 1);
        QVERIFY(!window->item(QStringLiteral("exportConfirm")));
        check();
    }

    void theDialogSaysThatItGoesByItself()
    {
        addResults(1);
        mark(0);
        auto window = opened(1, QStringLiteral("starter"));
        QVERIFY(window->item(QStringLiteral("exportWatermark")));
        QVERIFY(!window->item(QStringLiteral("exportPlans")));
        check();
    }

    void theDialogSaysNothingOfOtherResults()
    {
        addResults(2);
        mark(1);
        auto window = opened(1, QStringLiteral("demo"));
        QVERIFY(!window->item(QStringLiteral("exportWatermark")));
        check();
    }

    // Visitors' exports have the mark of visitors.
    void visitorsAreToldOfTheirOwn()
    {
        addResults(1);
        mark(0);
        m_studio->session.value = StudioMode::Visitor;
        auto window = opened(1, QStringLiteral("demo"));
        QVERIFY(!window->item(QStringLiteral("exportWatermark")));
        QVERIFY(window->item(QStringLiteral("exportNoLimits")));
        check();
    }

    void looks_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("planId");
        QTest::addColumn<int>("results");
        QTest::addColumn<QSize>("size");
        QTest::newRow("dark") << QStringLiteral("dark") << QStringLiteral("demo") << 1 << QSize(1056, 736);
        QTest::newRow("light-leaving")
            << QStringLiteral("light") << QStringLiteral("starter") << 3 << QSize(1056, 736);
        QTest::newRow("narrow-light")
            << QStringLiteral("light") << QStringLiteral("demo") << 3 << QSize(400, 600);
        QTest::newRow("contrast") << QStringLiteral("high_contrast") << QStringLiteral("demo") << 1
                                  << QSize(800, 600);
    }
    void looks()
    {
        QFETCH(QString, mode);
        QFETCH(QString, planId);
        QFETCH(int, results);
        QFETCH(QSize, size);
        addResults(results);
        for (int i = 0; i < results; ++i)
            mark(i);
        auto window = opened(results, planId, size);
        window->theme("mode", mode);
        window->save(QStringLiteral("watermark-") + QLatin1String(QTest::currentDataTag()));
        auto* const note = window->item(QStringLiteral("exportWatermark"));
        QVERIFY(note && note->height() > 0);
        check();
    }
};

QTEST_MAIN(PlanWatermarkTest)
#include "plan_watermark_test.moc"
