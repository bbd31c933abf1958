#pragma once

#include <functional>
#include <memory>

#include <QObject>

#include "checkout_program.h"
#include "example_keeper.h"
#include "job_notices.h"
#include "sandbox_program.h"
#include "sandbox_server.h"
#include "vidgo/base/executor.h"
#include "vidgo/composition/directories.h"
#include "vidgo/composition/embedded_studio.h"
#include "vidgo/composition/sandbox_places.h"
#include "vidgo/ui/bridge/service_hub.h"
#include "vidgo/ui/messages/translations.h"

class QQmlApplicationEngine;
class QQuickWindow;

namespace vidgo {

/// The desktop studio: builds the services, puts the window over them, and keeps the language of both the
/// same.
class StudioApp : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        composition::Directories directories;
        std::optional<Language> language; ///< Wins over the settings for this session.
        QString theme;                    ///< Likewise; empty: by the settings.
        QString startPage;                ///< The id of a page; empty: the one that was open last.
        QStringList files;                ///< To open once the window is there.
        /// Stand-ins are asked instead of the real providers, and no money moves; everything says so.
        bool sandbox = false;
        bool quickSandbox = false; ///< Their results are small and come at once.
        /// Where they are; empty: in a program of their own, which is started.
        composition::SandboxPlaces sandboxPlaces;
        /// Where the programs are that this one starts; empty: beside it.
        QString programs;
        /// The address of the server that keeps the person's account; empty: what the settings say.
        std::string server;
        /// Makes what runs the calls of the services; empty: threads of the studio's own.
        std::function<std::unique_ptr<Executor>()> executor;
    };

    explicit StudioApp(Options options);
    ~StudioApp() override;

    /// Opens the data and shows the window; when the data cannot be opened the window says why. False when
    /// not even that was possible.
    bool start();
    QQuickWindow* window() const;
    /// Puts the window in front of others and opens files, as a second start asks for.
    void summon(const QStringList& files);
    /// Takes files that the system opens with the studio while it runs, as macOS does.
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// True once the person ordered a restart; the event loop ends then.
    bool isRestartWanted() const { return m_isRestartWanted; }
    /// Of the server that was asked for, or that the sandbox has; empty: none.
    const std::string& serverAddress() const { return m_options.server; }
    /// Null when the data could not be opened.
    ui::ServiceHub* hub() const { return m_hub.get(); }

Q_SIGNALS:
    /// The first page shows its real content, or the window says why there is none.
    void firstContentShown();

private Q_SLOTS:
    void onRestartWanted();
    void onSandboxWanted();
    void onFolderChosen(const QUrl& folder);

private:
    struct InterruptedWork;

    Result<composition::SandboxPlaces> startSandbox();
    void furnishSandbox();
    /// One of the programs that the studio starts.
    QString program(const QString& name) const;
    bool isSandboxOffered() const;
    void followAccount();
    void openCheckoutDesk();
    bool showStudio();
    bool showFailure(const Error& error);
    void followSettings();
    void prepareExamples();
    void keepExamples();
    void tellWhatHappened();
    void takeUpWork();
    void tellOfWork(const InterruptedWork& work);
    void startQueue();
    void watchJobs();
    void tell(const QString& text);
    void openFiles(const QStringList& files);

    Options m_options;
    bool m_isRestartWanted = false;
    ui::Translations m_translations;
    // In this order: work on the executor uses the services, so it has to end first.
    std::unique_ptr<SandboxProgram> m_sandbox;      ///< While it is asked for.
    std::unique_ptr<SandboxServer> m_sandboxServer; ///< The same.
    Json m_standIns;                                ///< What they say of themselves.
    QString m_mailbox; ///< Where the mails of the sandbox are read; empty: nowhere.
    std::unique_ptr<composition::EmbeddedStudio> m_studio;
    std::unique_ptr<Executor> m_executor;
    std::unique_ptr<ThreadPool> m_queueExecutor; ///< One thread, for who works through the queue.
    std::unique_ptr<CheckoutProgram> m_checkout;
    std::unique_ptr<ui::ServiceHub> m_hub;
    std::unique_ptr<ExampleKeeper> m_exampleKeeper; ///< Where there is a server.
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<JobNotices> m_jobNotices;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
};

} // namespace vidgo
