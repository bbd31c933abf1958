#include <QtTest/QtTest>

#include <QDir>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include "../support/fake_services.h"
#include "vidgo/test/test_folder.h"
#include "vidgo/ui/jobs/job_list_model.h"

using namespace vidgo;
using vidgo::test::FakeServices;
using vidgo::ui::jobs::JobListModel;

namespace {

QStringList g_warnings; // What QML complained about; a message handler has no other place for it.

void collect(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type != QtDebugMsg && type != QtInfoMsg && !message.contains(QStringLiteral("XDG_RUNTIME_DIR")))
        g_warnings << message;
    fprintf(stderr, "%s: %s\n", context.category, qPrintable(message));
}

QQuickItem* findVisible(QQuickItem* within, const QString& name)
{
    if (within->objectName() == name && within->isVisible())
        return within;
    for (auto* child : within->childItems())
        if (auto* found = findVisible(child, name))
            return found;
    return nullptr;
}

} // namespace

/// The entry and its list in a window, with services that answer when the test says so.
class JobDockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsShownWhileThereIsNoJob();
    void theEntryOpensTheList();
    void everythingCanBeDoneByKeyboard();
    void aJobIsMovedByKeyboardAndKeepsIt();
    void aJobIsDraggedToAnotherPlace();
    void theButtonsPauseCancelAndTryAgain();
    void aResultIsShown();
    void theLogIsReadAndLeft();
    void theOwnerIsToldWhatWentWrong();
    void looks_data();
    void looks();

private:
    void open(QSize size = {1280, 800});
    void openList();
    void fill();
    QQuickItem* item(const QString& name) const { return findVisible(m_window->contentItem(), name); }
    JobListModel* model() const { return m_dock->findChild<JobListModel*>(); }
    QString stateOf(int row) const { return model()->index(row).data(JobListModel::StateRole).toString(); }
    QString nameOf(int row) const { return model()->index(row).data(JobListModel::Name).toString(); }
    void click(const QString& name, const QString& within = {});
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void settle();
    void save(const QString& name);

    std::unique_ptr<FakeServices> m_studio;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<QQuickItem> m_dock;
    QObject* m_theme = nullptr;
};

void JobDockTest::init()
{
    g_warnings.clear();
    qInstallMessageHandler(collect);
    m_studio = std::make_unique<FakeServices>();
    m_studio->runs.result.id = LibraryItemId("item-1");
    m_studio->runs.result.result.sha256 = "result";
    m_studio->library.files["result"] =
        vidgo::test::sourcePath("resources/starter-pack/br-electronics-01-after.png");
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

void JobDockTest::cleanup()
{
    m_dock.reset();
    m_window.reset();
    m_engine.reset();
    m_studio.reset();
    qInstallMessageHandler(nullptr);
    QVERIFY2(g_warnings.isEmpty(), qPrintable(g_warnings.join(QLatin1Char('\n'))));
}

void JobDockTest::open(QSize size)
{
    m_dock.reset();
    m_window = std::make_unique<QQuickWindow>();
    m_window->resize(size);
    m_window->setColor(m_theme->property("background").value<QColor>());
    QQmlComponent component(m_engine.get());
    component.setData("import VidGo.Jobs\nJobDock {}", {});
    QVERIFY2(component.isReady(), qPrintable(component.errorString()));
    m_dock.reset(qobject_cast<QQuickItem*>(component.createWithInitialProperties(
        {{QStringLiteral("hub"), QVariant::fromValue(&m_studio->hub)}})));
    QVERIFY2(m_dock, qPrintable(component.errorString()));
    m_dock->setParentItem(m_window->contentItem());
    m_dock->setPosition({12, size.height() - 120.0});
    m_dock->setWidth(200);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->requestActivate();
    settle();
}

void JobDockTest::openList()
{
    click(QStringLiteral("jobsButton"));
    settle();
    QVERIFY(item(QStringLiteral("jobList")));
}

// A batch at work, three that wait, and every way to end.
void JobDockTest::fill()
{
    auto& jobs = m_studio->jobs;
    const auto run = [&](const char* name, Tool tool) {
        return jobs.add(RunRequest{.tool = tool, .input = std::filesystem::path("/p") / name})->id;
    };
    run("autumn-jacket-front.jpg", Tool::BackgroundRemoval);
    jobs.workNext();
    m_studio->runs.failure = Error(BaseError::FileNotFound, "gone", {{"file", "perfume-03.png"}});
    run("perfume-03.png", Tool::ProductScene);
    jobs.workNext();
    m_studio->runs.failure.reset();
    jobs.cancel(run("lamp.webp", Tool::Enhancement)).value();
    BatchRequest request{.tool = Tool::BackgroundRemoval};
    for (int i = 0; i < 40; ++i)
        request.inputs.emplace_back("/p/bottle-" + std::to_string(i) + ".jpg");
    jobs.add(m_studio->batches.create(request, {})->id).value();
    auto& batch = jobs.jobs.back();
    batch.name = "bottle-00.jpg";
    batch.state = JobState::Running;
    batch.fraction = 0.3;
    batch.leftMs = 95'000;
    run("headphones.jpg", Tool::StyleGallery);
    jobs.jobs.back().leftMs = 4000;
    run("a picture with a very long name that does not fit into its row by far.jpeg", Tool::Enhancement);
    jobs.jobs.back().leftMs = 200'000;
    jobs.pause(run("sofa.jpg", Tool::ProductScene)).value();
    m_studio->answerCalls();
}

void JobDockTest::click(const QString& name, const QString& within)
{
    settle();
    auto* place = within.isEmpty() ? m_window->contentItem() : item(within);
    QVERIFY2(place, qPrintable(within));
    auto* target = findVisible(place, name);
    QVERIFY2(target, qPrintable(name));
    QTest::mouseClick(m_window.get(), Qt::LeftButton, {},
                      target->mapToScene({target->width() / 2, target->height() / 2}).toPoint());
    settle();
}

void JobDockTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window.get(), key, modifiers);
    settle();
}

void JobDockTest::settle()
{
    m_studio->answerCalls();
    QCoreApplication::processEvents();
    m_window->grabWindow();
    QCoreApplication::processEvents();
}

void JobDockTest::save(const QString& name)
{
    settle();
    const QString folder = qEnvironmentVariable("VIDGO_GRABS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    for (int i = 0; i < 20; ++i) { // the pictures are read in the background
        QTest::qWait(20);
        settle();
    }
    QVERIFY(m_window->grabWindow().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

void JobDockTest::nothingIsShownWhileThereIsNoJob()
{
    open();
    QVERIFY(!item(QStringLiteral("jobsButton")));
    QCOMPARE(m_dock->implicitHeight(), 0.0);
    // Asked for all the same, the list says so.
    QMetaObject::invokeMethod(m_dock.get(), "open");
    settle();
    QVERIFY(item(QStringLiteral("closeJobsButton")));
    click(QStringLiteral("closeJobsButton"));
    fill();
    settle();
    QVERIFY(item(QStringLiteral("jobsButton")));
}

void JobDockTest::theEntryOpensTheList()
{
    fill();
    open();
    openList();
    QCOMPARE(item(QStringLiteral("jobList"))->property("count").toInt(), 7);
    click(QStringLiteral("clearJobsButton"));
    QCOMPARE(item(QStringLiteral("jobList"))->property("count").toInt(), 4);
    QVERIFY(!item(QStringLiteral("clearJobsButton")));
    press(Qt::Key_Escape);
    QVERIFY(!item(QStringLiteral("jobList")));
    openList();
    click(QStringLiteral("jobsButton"));
    QVERIFY(!item(QStringLiteral("jobList")));
}

void JobDockTest::everythingCanBeDoneByKeyboard()
{
    fill();
    open();
    openList();
    press(Qt::Key_Down);
    QCOMPARE(stateOf(1), QStringLiteral("waiting"));
    press(Qt::Key_Space);
    QCOMPARE(stateOf(1), QStringLiteral("paused"));
    press(Qt::Key_Space);
    QCOMPARE(stateOf(1), QStringLiteral("waiting"));
    press(Qt::Key_Delete);
    QCOMPARE(model()->openCount(), 3);
    press(Qt::Key_Return); // one that has nothing to show shows what happened
    QVERIFY(item(QStringLiteral("jobLog")));
}

void JobDockTest::aJobIsMovedByKeyboardAndKeepsIt()
{
    fill();
    open();
    openList();
    press(Qt::Key_Down);
    const auto name = nameOf(1);
    press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(nameOf(2), name);
    press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(nameOf(3), name);
    press(Qt::Key_Down, Qt::ControlModifier); // it is the last of the queue
    QCOMPARE(nameOf(3), name);
    press(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(nameOf(2), name);
    QCOMPARE(item(QStringLiteral("jobList"))->property("currentIndex").toInt(), 2);
}

void JobDockTest::aJobIsDraggedToAnotherPlace()
{
    fill();
    open();
    openList();
    const auto name = nameOf(1);
    auto* row = item(QStringLiteral("job_1"));
    QVERIFY(row);
    auto* grip = findVisible(row, QStringLiteral("jobGrip"));
    QVERIFY(grip);
    const auto from = grip->mapToScene({grip->width() / 2, grip->height() / 2}).toPoint();
    const int step = static_cast<int>(row->height());
    QTest::mousePress(m_window.get(), Qt::LeftButton, {}, from);
    for (int i = 1; i <= 8; ++i)
        QTest::mouseMove(m_window.get(), from + QPoint(0, step * 2 * i / 8));
    QTest::mouseRelease(m_window.get(), Qt::LeftButton, {}, from + QPoint(0, step * 2));
    settle();
    QCOMPARE(nameOf(3), name);
}

void JobDockTest::theButtonsPauseCancelAndTryAgain()
{
    fill();
    open();
    openList();
    click(QStringLiteral("pauseJobButton"), QStringLiteral("job_1"));
    QCOMPARE(stateOf(1), QStringLiteral("paused"));
    click(QStringLiteral("resumeJobButton"), QStringLiteral("job_1"));
    QCOMPARE(stateOf(1), QStringLiteral("waiting"));
    click(QStringLiteral("cancelJobButton"), QStringLiteral("job_1"));
    QCOMPARE(model()->openCount(), 3);
    int cancelled = 0;
    for (int row = 0; row < model()->count(); ++row)
        cancelled += stateOf(row) == QStringLiteral("cancelled") ? 1 : 0;
    QCOMPARE(cancelled, 2);
    int row = 0;
    while (stateOf(row) != QStringLiteral("cancelled"))
        ++row;
    click(QStringLiteral("retryJobButton"), QStringLiteral("job_%1").arg(row));
    QCOMPARE(model()->openCount(), 4);
}

void JobDockTest::aResultIsShown()
{
    fill();
    open();
    QSignalSpy wanted(m_dock.get(), SIGNAL(resultWanted(QString)));
    openList();
    click(QStringLiteral("showJobButton"));
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].toString(), QStringLiteral("item-1"));
    QVERIFY(!item(QStringLiteral("jobList")));
}

void JobDockTest::theLogIsReadAndLeft()
{
    m_studio->jobs.lines = {{Timestamp(std::chrono::milliseconds(1'790'000'000'000)), "Begun"}};
    fill();
    open();
    openList();
    click(QStringLiteral("logJobButton"), QStringLiteral("job_0"));
    auto* log = item(QStringLiteral("jobLog"));
    QVERIFY(log);
    QCOMPARE(log->property("count").toInt(), 1);
    press(Qt::Key_Return); // the way back has the keyboard
    QVERIFY(!item(QStringLiteral("jobLog")));
    QVERIFY(item(QStringLiteral("jobList")));
}

void JobDockTest::theOwnerIsToldWhatWentWrong()
{
    fill();
    open();
    QSignalSpy said(m_dock.get(), SIGNAL(said(QString)));
    model()->pause(QStringLiteral("none"));
    settle();
    QCOMPARE(said.count(), 1);
}

void JobDockTest::looks_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("dark") << QStringLiteral("dark") << QSize(1280, 800);
    QTest::newRow("light") << QStringLiteral("light") << QSize(1280, 800);
    QTest::newRow("contrast") << QStringLiteral("high_contrast") << QSize(1280, 800);
    QTest::newRow("tiny") << QStringLiteral("dark") << QSize(427, 300);
}

void JobDockTest::looks()
{
    QFETCH(QString, theme);
    QFETCH(QSize, size);
    m_theme->setProperty("mode", theme);
    m_studio->jobs.lines = {{Timestamp(std::chrono::milliseconds(1'790'000'000'000)),
                             "Begun: background_removal, /pictures/shop/bottle-00.jpg, 40 files"},
                            {Timestamp(std::chrono::milliseconds(1'790'000'031'000)), "Paused"},
                            {Timestamp(std::chrono::milliseconds(1'790'000'042'000)), "Waits again"}};
    fill();
    open(size);
    openList();
    save(QStringLiteral("jobs-%1").arg(QString::fromLatin1(QTest::currentDataTag())));
    auto* panel = item(QStringLiteral("jobList"));
    const auto area = panel->mapRectToScene({0, 0, panel->width(), panel->height()});
    QVERIFY(QRectF(QPointF(), QSizeF(size)).contains(area));
    click(QStringLiteral("logJobButton"), QStringLiteral("job_0"));
    save(QStringLiteral("job-log-%1").arg(QString::fromLatin1(QTest::currentDataTag())));
}

QTEST_MAIN(JobDockTest)
#include "job_dock_test.moc"
