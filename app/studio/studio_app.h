#pragma once

#include <memory>

#include <QObject>

#include "vidgo/base/executor.h"
#include "vidgo/composition/directories.h"
#include "vidgo/composition/embedded_studio.h"
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
        QString startPage;                ///< "home", "library", "settings" or the id of a tool; empty: home.
    };

    explicit StudioApp(Options options);
    ~StudioApp() override;

    /// Opens the data and shows the window; when the data cannot be opened the window says why. False when
    /// not even that was possible.
    bool start();
    QQuickWindow* window() const;
    /// Null when the data could not be opened.
    ui::ServiceHub* hub() const { return m_hub.get(); }

Q_SIGNALS:
    /// The first page shows its real content, or the window says why there is none.
    void firstContentShown();

private:
    bool showStudio();
    bool showFailure(const Error& error);
    void followSettings();
    void prepareExamples();
    void tellWhatHappened();
    void tell(const QString& text);

    Options m_options;
    ui::Translations m_translations;
    // In this order: work on the executor uses the services, so it has to end first.
    std::unique_ptr<composition::EmbeddedStudio> m_studio;
    std::unique_ptr<ThreadPool> m_executor;
    std::unique_ptr<ui::ServiceHub> m_hub;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
};

} // namespace vidgo
