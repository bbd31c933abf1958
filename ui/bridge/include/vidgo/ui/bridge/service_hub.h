#pragma once

#include <list>
#include <memory>

#include <QElapsedTimer>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "vidgo/base/executor.h"
#include "vidgo/base/log.h"
#include "vidgo/model/job.h"
#include "vidgo/model/language.h"
#include "vidgo/service/services.h"
#include "vidgo/ui/bridge/checkout_desk.h"
#include "vidgo/ui/bridge/task.h"

namespace vidgo::ui {

/// What every view model is given: the services, a place to run their calls, and the language. The program
/// makes one and hands it to the root item; pages hand it on as a required property.
class ServiceHub : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes the one hub and hands it to the window.")
    /// "en", "ja", "zh-TW", "ko" or "es": what the window is in at the moment.
    Q_PROPERTY(QString languageCode READ languageCode NOTIFY languageChanged)
    /// Every example that came with the studio is on this computer.
    Q_PROPERTY(bool offlineReady READ offlineReady NOTIFY examplesReady)
    /// The studio knows the server of the person's VidGo account, so that somebody can sign in.
    Q_PROPERTY(bool hasServer READ hasServer CONSTANT)
    /// That server did not answer when it was asked last.
    Q_PROPERTY(bool serverLost READ serverLost NOTIFY serverLostChanged)

public:
    ServiceHub(service::Services services, Executor& executor, Log& log, QObject* parent = nullptr);
    /// Asks everything that still runs to stop.
    ~ServiceHub() override;

    service::Services& services() { return m_services; }
    Log& log() { return m_log; }

    Language language() const { return m_language; }
    QString languageCode() const;
    /// Called by the program after it has installed the translation.
    void setLanguage(Language language);

    bool offlineReady() const { return m_examples == Examples::Complete; }
    /// Whether the examples are in, all or in part: what is not found from now on is not there.
    bool examplesAreReady() const { return m_examples != Examples::Coming; }
    /// Called by the program once the examples are in; `complete` when none had to be left out.
    void setExamplesReady(bool complete);

    bool hasServer() const { return m_services.atServer != nullptr; }
    /// What brings the examples of that server here; null: nobody does.
    service::ExampleSyncService* exampleSync() const
    {
        return hasServer() ? m_services.atServer->newExamples : nullptr;
    }
    bool serverLost() const { return m_isServerLost; }
    /// Called by the program when the server is lost, and when it is back.
    void setServerLost(bool lost);
    /// Where payments are made; null: nowhere. Outlives the hub, or is taken back.
    void setCheckoutDesk(CheckoutDesk* desk) { m_checkoutDesk = desk; }
    CheckoutDesk* checkoutDesk() const { return m_checkoutDesk; }

    /// `hub.run(this, [&service = hub.services().library, query](std::stop_token) { return
    /// service.list(query); },
    ///          [this](Result<LibraryPage> page) { … });`
    template <class Work, class Then>
    Task run(QObject* receiver, Work work, Then then)
    {
        return runTask(m_executor, newStopSource(), receiver, std::move(work), std::move(then));
    }

    /// Works through the queue of this computer on `executor`, which has a thread for it alone, until the hub
    /// goes; `ended` is told when it cannot. Called by the program, once.
    void startQueue(Executor& executor, std::function<void(const Error&)> ended);
    /// Tells everybody what happened to a job, and that the library changed when the job put something there.
    void takeNews(const Job& job);

Q_SIGNALS:
    /// A job was added, went on, or ended. Progress comes a few times a second.
    void jobChanged(const vidgo::Job& job);
    void languageChanged();
    /// Something was added to the library; pages that show it read it anew.
    void libraryChanged();
    /// The mode of use is another one: what is shown and what is allowed may differ.
    void sessionChanged();
    /// An example was marked as a favourite, or is none any more.
    void favouriteChanged(const QString& exampleId, bool favourite);
    /// The settings were saved: the program follows with the language, the window with the theme.
    void settingsChanged();
    /// The examples that came with the studio are in, or new ones came from the server.
    void examplesReady();
    /// How far the examples here are behind those of the server is another than it was.
    void exampleSyncChanged();
    void serverLostChanged();
    /// Somebody signed in or out, or what is known of them is another.
    void accountChanged();
    /// Credits came or went, or may have: pages that show them ask anew.
    void creditsChanged();
    /// An order, a subscription or a receipt is another than it was, or may be.
    void ordersChanged();

private:
    enum class Examples { Coming, Partial, Complete };

    std::stop_source newStopSource();
    void listenToExampleSync();
    void takeNewExamples();

    service::Services m_services;
    Executor& m_executor;
    Log& m_log;
    Language m_language = Language::English;
    Examples m_examples = Examples::Coming;
    std::int64_t m_broughtExamples = 0; ///< So many of the new ones were told of.
    bool m_isServerLost = false;
    CheckoutDesk* m_checkoutDesk = nullptr;
    std::list<std::stop_source> m_stops;
    Task m_queue;
    QElapsedTimer m_sinceLibrary; ///< Since a batch at work was last said to have changed the library.
};

} // namespace vidgo::ui
