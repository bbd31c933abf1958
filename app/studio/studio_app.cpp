#include "studio_app.h"

#include <QDir>
#include <QFileOpenEvent>
#include <QGuiApplication>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTimer>

#include "ui_scale.h"
#include "vidgo/composition/account_link.h"
#include "vidgo/service/data_place.h"
#include "vidgo/service/service_error.h"
#include "vidgo/ui/controls/first_steps.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"

namespace vidgo {

namespace {

// Work is mostly waiting for files and one model; more threads would only take memory.
constexpr unsigned kWorkers = 4;
constexpr int kJobsLookedAt = 500;
// How long to wait before the queue is tried again.
constexpr int kBusyRestMs = 2000;
constexpr int kFailureRestMs = 30'000;
constexpr std::int64_t kSandboxBudget = 10'000; // cents

} // namespace

StudioApp::StudioApp(Options options)
    : m_options(std::move(options))
{
    ui::controls::paintWithoutGraphicsDevice();
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    ui::controls::loadFonts(m_options.directories.resources / "fonts");
    qGuiApp->installEventFilter(this);
}

StudioApp::~StudioApp()
{
    m_engine.reset(); // view models cancel their work
    m_jobNotices.reset();
    m_exampleKeeper.reset();
    m_hub.reset(); // the rest is asked to stop
    m_queueExecutor.reset();
    m_executor.reset();
    m_studio.reset(); // before the server that it asks
}

bool StudioApp::start()
{
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));

    auto sandbox = startSandbox();
    auto studio = sandbox
                      ? composition::EmbeddedStudio::open(m_options.directories, *sandbox, m_options.server)
                      : Result<std::unique_ptr<composition::EmbeddedStudio>>(failure(sandbox));
    if (!studio) {
        m_translations.use(m_options.language.value_or(ui::Translations::systemLanguage()));
        return showFailure(studio.error());
    }
    m_studio = std::move(*studio);
    furnishSandbox();
    if (m_sandboxServer)
        m_sandboxServer->start(m_standIns, m_studio->log());
    m_executor = m_options.executor ? m_options.executor() : std::make_unique<ThreadPool>(kWorkers);
    m_hub = std::make_unique<ui::ServiceHub>(m_studio->services(), *m_executor, m_studio->log());
    m_queueExecutor = std::make_unique<ThreadPool>(1);
    watchJobs();
    openCheckoutDesk();
    followAccount();
    followSettings();
    connect(m_hub.get(), &ui::ServiceHub::settingsChanged, this, &StudioApp::followSettings);
    return showStudio();
}

// The server is waited for by nobody: its address is known before it answers.
Result<composition::SandboxPlaces> StudioApp::startSandbox()
{
    if (!m_options.sandbox || !m_options.sandboxPlaces.isEmpty())
        return m_options.sandboxPlaces;
    const auto& directories = m_options.directories;
    m_sandboxServer = std::make_unique<SandboxServer>(
        SandboxServer::Places{.folder = composition::chosenDataFolder(directories) / "server",
                              .resources = directories.resources,
                              .programs = m_options.programs,
                              .hasNewExamples = !m_options.quickSandbox});
    m_options.server = m_sandboxServer->address();
    m_sandbox = std::make_unique<SandboxProgram>();
    auto standIns = m_sandbox->start({.isQuick = m_options.quickSandbox,
                                      .more = m_sandboxServer->standInOptions(),
                                      .folder = m_options.programs});
    if (!standIns)
        return failure(standIns);
    m_standIns = std::move(*standIns);
    if (const auto* const mailbox = m_standIns.find("mailbox"); mailbox && mailbox->asString())
        m_mailbox = ui::toQString(*mailbox->asString());
    return composition::sandboxPlacesFrom(m_standIns);
}

// Somebody who tries it out has play money and no limits.
void StudioApp::furnishSandbox()
{
    if (!m_options.sandbox)
        return;
    auto services = m_studio->services();
    if (services.session.mode() == StudioMode::Visitor)
        if (auto entered = services.session.enter(StudioMode::OwnComputer); !entered)
            m_studio->log().failure("studio", "the sandbox keeps the rules of visitors", entered.error());
    const auto budget = services.budget.budget();
    if (budget && !budget->choice)
        if (auto set = services.budget.setBudget({.limit = {kSandboxBudget, Currency::usd()}}); !set)
            m_studio->log().failure("studio", "the sandbox has no budget", set.error());
}

void StudioApp::openCheckoutDesk()
{
    const auto theme = [this] {
        const auto chosen = m_studio->services().settings.settings().theme;
        return m_options.theme.isEmpty() ? ui::toQString(themeChoiceId(chosen)) : m_options.theme;
    };
    m_checkout = std::make_unique<CheckoutProgram>(
        CheckoutProgram::Options{.fonts = m_options.directories.resources / "fonts",
                                 .theme = theme,
                                 .folder = m_options.programs,
                                 .proxy = m_studio->services().settings.settings().proxy,
                                 .proxyPassword = [this] { return m_studio->knownProxyPassword(); }});
    m_hub->setCheckoutDesk(m_checkout.get());
}

// News come on other threads, and may come while the window closes.
void StudioApp::followAccount()
{
    auto* const link = m_studio->accountLink();
    if (!link)
        return;
    const auto later = [hub = QPointer<QObject>(m_hub.get())](std::function<void()> call) {
        ui::callOnUiThread(hub, std::move(call));
    };
    // What was paid for arrives as credits.
    const auto moneyMoved = [this, later] {
        later([this] {
            m_studio->accountMoved();
            Q_EMIT m_hub->creditsChanged();
            Q_EMIT m_hub->ordersChanged();
        });
    };
    m_studio->followOriginals([this, later](int results) {
        later([this, results] {
            Q_EMIT m_hub->libraryChanged();
            //: %n counts results in the library. They were made with a plan that puts a watermark on them,
            //: and the person has a better plan now.
            tell(tr("%n earlier result(s) have lost their watermark.", nullptr, results));
        });
    });
    composition::AccountNews news;
    news.serverLost = [this, later](bool isLost) {
        later([this, isLost] {
            m_hub->setServerLost(isLost);
            if (!isLost && m_exampleKeeper)
                m_exampleKeeper->look();
        });
    };
    news.accountChanged = [this, later] {
        later([this] {
            m_studio->accountMoved();
            Q_EMIT m_hub->accountChanged();
        });
    };
    news.signedOut = [this, later](const Error& why) { later([this, why] { tell(ui::errorText(why)); }); };
    news.opened = moneyMoved;
    news.balanceChanged = moneyMoved;
    link->follow(std::move(news));
}

QQuickWindow* StudioApp::window() const
{
    const auto roots = m_engine ? m_engine->rootObjects() : QList<QObject*>();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.first());
}

bool StudioApp::showStudio()
{
    m_engine->setInitialProperties({{QStringLiteral("hub"), QVariant::fromValue(m_hub.get())},
                                    {QStringLiteral("startPage"), m_options.startPage},
                                    {QStringLiteral("sandbox"), m_options.sandbox},
                                    {QStringLiteral("sandboxMailbox"), m_mailbox},
                                    {QStringLiteral("sandboxOffered"), isSandboxOffered()},
                                    {QStringLiteral("forcedTheme"), m_options.theme}});
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/VidGo/Shell/AppWindow.qml")));
    if (!window())
        return false;
    connect(window(), SIGNAL(firstContentShown()), this, SIGNAL(firstContentShown()));
    connect(window(), SIGNAL(restartWanted()), this, SLOT(onRestartWanted()));
    connect(window(), SIGNAL(sandboxWanted()), this, SLOT(onSandboxWanted()));
    followDisplayScale(*window());
    prepareExamples();
    tellWhatHappened();
    takeUpWork();
    openFiles(m_options.files);
    return true;
}

void StudioApp::summon(const QStringList& files)
{
    auto* shown = window();
    if (!shown)
        return;
    if (shown->windowStates() & Qt::WindowMinimized)
        shown->setWindowStates(shown->windowStates() & ~Qt::WindowMinimized);
    shown->show();
    shown->raise();
    shown->requestActivate();
    openFiles(files);
}

bool StudioApp::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FileOpen)
        summon({static_cast<QFileOpenEvent*>(event)->file()});
    return QObject::eventFilter(watched, event);
}

void StudioApp::openFiles(const QStringList& files)
{
    if (files.isEmpty() || !window() || !m_hub)
        return;
    QVariantList addresses;
    for (const auto& file : files)
        addresses.append(QUrl::fromLocalFile(file));
    QMetaObject::invokeMethod(window(), "openFiles", Q_ARG(QVariant, QVariant(addresses)));
}

void StudioApp::onRestartWanted()
{
    m_isRestartWanted = true;
    if (window())
        window()->close();
}

QString StudioApp::program(const QString& name) const
{
    const QDir folder(m_options.programs.isEmpty() ? QCoreApplication::applicationDirPath()
                                                   : m_options.programs);
    return QStandardPaths::findExecutable(name, {folder.absolutePath()});
}

// Not every package brings the stand-ins along.
bool StudioApp::isSandboxOffered() const
{
    return !m_options.sandbox && !program(QStringLiteral("vidgo-sandbox")).isEmpty() &&
           !program(QStringLiteral("vidgo-server")).isEmpty();
}

// It has data of its own; where one is open already, that is put in front.
void StudioApp::onSandboxWanted()
{
    const QStringList arguments{QStringLiteral("--sandbox"), QStringLiteral("--language"),
                                m_hub->languageCode()};
    if (QProcess::startDetached(program(QStringLiteral("vidgo-studio")), arguments))
        //: After the button that opens the sandbox; its window takes a moment to come.
        tell(tr("The sandbox opens in a window of its own."));
    else
        //: After the button that opens the sandbox, when its program does not start.
        tell(tr("The sandbox could not be opened. Installing the studio again may help."));
}

void StudioApp::onFolderChosen(const QUrl& folder)
{
    const auto path = service::dataPlaceIn(ui::toPath(folder));
    if (path.empty())
        return;
    // A folder that was forced wins over the settings, so it has to give way for this session.
    auto& directories = m_options.directories;
    if (directories.forcedData.empty()) {
        if (const auto kept = composition::chooseDataFolder(directories, path); !kept) {
            window()->setProperty("reason", ui::errorText(kept.error()));
            return;
        }
    } else {
        directories.forcedData = path;
    }
    // The present window is part of the engine that is about to go.
    QMetaObject::invokeMethod(
        this,
        [this] {
            QGuiApplication::setQuitOnLastWindowClosed(false);
            start();
            QGuiApplication::setQuitOnLastWindowClosed(true);
        },
        Qt::QueuedConnection);
}

bool StudioApp::showFailure(const Error& error)
{
    m_engine->setInitialProperties(
        {{QStringLiteral("reason"), ui::errorText(error)},
         {QStringLiteral("languageCode"), ui::toQString(languageCode(m_translations.language()))}});
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/VidGo/Studio/StartupFailure.qml")));
    if (!window())
        return false;
    connect(window(), SIGNAL(folderChosen(QUrl)), this, SLOT(onFolderChosen(QUrl)));
    QMetaObject::invokeMethod(this, &StudioApp::firstContentShown, Qt::QueuedConnection);
    return true;
}

void StudioApp::followSettings()
{
    const auto settings = m_studio->services().settings.settings();
    const auto language = m_options.language ? *m_options.language
                                             : settings.language.value_or(ui::Translations::systemLanguage());
    if (m_hub->language() != language || m_translations.language() != language ||
        m_engine->rootObjects().isEmpty()) {
        m_translations.use(language);
        m_hub->setLanguage(language);
        m_engine->retranslate();
    }
}

void StudioApp::prepareExamples()
{
    auto* examples = &m_studio->services().examples;
    m_hub->run(
        m_hub.get(), [examples](const std::stop_token&) { return examples->prepare(); },
        [this](const Outcome& outcome) {
            // Pages say what is missing where it is missing.
            if (!outcome)
                m_hub->log().failure("studio", "the examples are not complete", outcome.error());
            m_hub->setExamplesReady(outcome.has_value());
            keepExamples();
        });
}

// What came with the studio is in by now, and need not come again.
void StudioApp::keepExamples()
{
    auto* const sync = m_hub->exampleSync();
    if (!sync)
        return;
    m_exampleKeeper =
        std::make_unique<ExampleKeeper>(*sync, [this](bool isMetered) { m_studio->setMetered(isMetered); });
    const auto chosen = [this] { return m_studio->services().settings.settings().newExamples; };
    connect(m_hub.get(), &ui::ServiceHub::settingsChanged, m_exampleKeeper.get(),
            [this, chosen, before = chosen()]() mutable {
                if (std::exchange(before, chosen()) != chosen())
                    m_exampleKeeper->look();
            });
}

void StudioApp::tellWhatHappened()
{
    for (const auto notice : m_studio->notices()) {
        if (notice == composition::Notice::SettingsReset)
            //: Shown once after the start. The settings file could not be read.
            tell(tr("Your settings file was damaged. It was put aside and the settings begin anew."));
        if (notice == composition::Notice::EverythingDeleted)
            //: Shown once after the start, because the person had ordered it.
            tell(tr("Everything was deleted, as you ordered. The studio begins anew."));
        if (notice == composition::Notice::MigrationBackedUp)
            //: Shown once after the start of a newer version of the studio.
            tell(tr("Your library was brought to a newer form. A copy of the old one lies beside it."));
        if (notice == composition::Notice::ServerAddressWrong)
            //: Shown once after the start. The server keeps the person's VidGo account; its address is in the
            //: settings or was given to the program.
            tell(tr("The address of the VidGo server cannot be used: it has to begin with https:// and name "
                    "nothing but the server. The studio goes on without it."));
        if (notice == composition::Notice::LibraryRebuilt)
            //: Shown once after the start. The library's database could not be read.
            tell(tr("The library's database was damaged. It was put aside and the library was rebuilt from "
                    "your files."));
    }
}

/// What was under way when the studio ended last.
struct StudioApp::InterruptedWork
{
    int runs = 0; ///< Not of the queue: they are not made again.
    int jobs = 0; ///< They go on now.
};

// Results that were made but not yet entered are entered before the queue looks for them.
void StudioApp::takeUpWork()
{
    const auto looking = [services = m_studio->services()](const std::stop_token&) {
        InterruptedWork work;
        int running = 0;
        if (const auto jobs = services.jobs.list(kJobsLookedAt))
            for (const auto& job : *jobs) {
                running += job.state == JobState::Running ? 1 : 0;
                work.jobs += job.state == JobState::Running || job.state == JobState::Waiting ? 1 : 0;
            }
        if (const auto interrupted = services.runs.recoverInterrupted())
            work.runs = std::max(0, static_cast<int>(interrupted->size()) - running);
        return work;
    };
    m_hub->run(m_hub.get(), looking, [this](const InterruptedWork& work) {
        tellOfWork(work);
        startQueue();
    });
}

void StudioApp::tellOfWork(const InterruptedWork& work)
{
    if (work.runs > 0)
        //: Shown once after the start, when the program had ended without closing. %n counts pieces of
        //: work.
        tell(tr("%n run(s) did not finish before the studio ended. Your earlier results are all here.",
                nullptr, work.runs));
    if (work.jobs > 0)
        //: Shown once after the start: what was waiting or at work in the list of jobs goes on.
        tell(tr("%n job(s) from last time go on now.", nullptr, work.jobs));
}

void StudioApp::startQueue()
{
    m_hub->startQueue(*m_queueExecutor, [this](const Error& error) {
        m_studio->log().failure("studio", "the queue stopped", error);
        // Another program that has it may end; a disk may have room again.
        if (!error.is(service::ServiceError::QueueBusy))
            tell(ui::errorText(error));
        QTimer::singleShot(error.is(service::ServiceError::QueueBusy) ? kBusyRestMs : kFailureRestMs,
                           m_hub.get(), [this] { startQueue(); });
    });
}

void StudioApp::watchJobs()
{
    m_desktop = makeDesktop();
    connect(m_desktop.get(), &Desktop::notificationChosen, this, [this] { summon({}); });
    m_jobNotices = std::make_unique<JobNotices>(
        *m_hub, *m_desktop,
        JobNotices::Window{.isLookedAt = [this] { return window() && window()->isActive(); },
                           .tell = [this](const QString& text) { tell(text); }});
}

void StudioApp::tell(const QString& text)
{
    if (auto* shown = window())
        QMetaObject::invokeMethod(shown, "showNotice", Q_ARG(QVariant, text));
}

} // namespace vidgo
