#pragma once

#include <functional>
#include <vector>

#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/settings.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::settings {

/// What the person chose. A change is shown at once and saved elsewhere; when saving fails the old value
/// returns together with the reason.
class SettingsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// A language code, or empty for the one of the system.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    /// The languages to choose from, pairs {value, text}: that of the system, then each in its own words.
    Q_PROPERTY(QVariantList languages READ languages NOTIFY languagesChanged)
    /// The same without that of the system.
    Q_PROPERTY(QVariantList namedLanguages READ namedLanguages CONSTANT)
    /// "system", "light", "dark" or "high_contrast".
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed)
    /// Where results, examples and the log are kept in this session.
    Q_PROPERTY(QString dataFolder READ dataFolder NOTIFY changed)
    /// Where they will be kept from the next start on; empty when that is the same place.
    Q_PROPERTY(QString nextDataFolder READ nextDataFolder NOTIFY changed)
    /// Path of the person's own matting model; empty for none.
    Q_PROPERTY(QString mattingModel READ mattingModel NOTIFY changed)
    /// Megabytes (10^6 bytes) for what can be fetched or made again.
    Q_PROPERTY(int cacheLimit READ cacheLimit WRITE setCacheLimit NOTIFY changed)
    Q_PROPERTY(QString watermarkText READ watermarkText WRITE setWatermarkText NOTIFY changed)
    /// Percent of what the screen asks for, 100..300; counts from the next start on.
    Q_PROPERTY(int uiScale READ uiScale WRITE setUiScale NOTIFY changed)
    /// True when the studio runs with another scale than the one chosen.
    Q_PROPERTY(bool scaleWaits READ scaleWaits NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)
    /// Of the server that keeps VidGo accounts, empty for none; counts from the next start on.
    Q_PROPERTY(QString serverAddress READ serverAddress WRITE setServerAddress NOTIFY changed)
    /// True when the studio runs with another server than the one chosen.
    Q_PROPERTY(bool serverWaits READ serverWaits NOTIFY changed)
    /// When examples come from the server: "unmetered", "always" or "asked".
    Q_PROPERTY(QString newExamples READ newExamples WRITE setNewExamples NOTIFY changed)
    /// Keys that differ from the usual ones: portable text by action id, empty for none.
    Q_PROPERTY(QVariantMap shortcuts READ shortcuts NOTIFY changed)
    Q_PROPERTY(bool hasShortcuts READ hasShortcuts NOTIFY changed)
    /// True when the file was damaged at the start and the settings began anew.
    Q_PROPERTY(bool wereReset READ wereReset NOTIFY changed)
    Q_PROPERTY(bool saving READ saving NOTIFY savingChanged)
    /// Why the last change could not be saved.
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    using QObject::QObject;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    QString language() const;
    void setLanguage(const QString& code);
    QVariantList languages() const;
    QVariantList namedLanguages() const;
    QString theme() const;
    void setTheme(const QString& id);
    QString dataFolder() const;
    QString nextDataFolder() const;
    QString mattingModel() const;
    int cacheLimit() const;
    void setCacheLimit(int megabytes);
    QString watermarkText() const;
    void setWatermarkText(const QString& text);
    int uiScale() const { return m_shown.uiScalePercent; }
    void setUiScale(int percent);
    bool scaleWaits() const { return m_hub && m_shown.uiScalePercent != m_startScale; }
    bool reducedMotion() const { return m_shown.motion == MotionChoice::Reduced; }
    void setReducedMotion(bool reduced);
    QString serverAddress() const;
    void setServerAddress(const QString& address);
    bool serverWaits() const { return m_hub && m_shown.serverAddress != m_startServer; }
    /// Whether a text can be the address of a server, or is empty.
    Q_INVOKABLE static bool isServerAddress(const QString& address);
    /// How the studio gets out of the person's network, from the next start on.
    const ProxyChoice& proxy() const { return m_shown.proxy; }
    void setProxy(const ProxyChoice& proxy);
    /// True when the studio runs with another proxy than the one chosen.
    bool proxyWaits() const { return m_hub && m_shown.proxy != m_startProxy; }
    QString newExamples() const;
    void setNewExamples(const QString& id);
    QVariantMap shortcuts() const;
    bool hasShortcuts() const { return !m_shown.shortcuts.empty(); }
    bool wereReset() const;
    bool saving() const { return m_saving; }
    QString errorText() const { return m_errorText; }

    /// From the next start on; an empty address means the usual place.
    Q_INVOKABLE void chooseDataFolder(const QUrl& folder);
    Q_INVOKABLE QUrl dataFolderUrl() const;
    /// True when the folder holds data of a studio already.
    Q_INVOKABLE static bool holdsData(const QUrl& folder);
    /// Where the data is kept when the folder is chosen: a folder of its own inside when it has other files.
    Q_INVOKABLE static QUrl dataPlace(const QUrl& folder);
    /// The path of a folder as it is shown.
    Q_INVOKABLE static QString folderText(const QUrl& folder);
    /// Empty keys: the action has none.
    Q_INVOKABLE void setShortcut(const QString& actionId, const QString& keys);
    /// The usual keys again, of one or of all.
    Q_INVOKABLE void resetShortcut(const QString& actionId);
    Q_INVOKABLE void resetShortcuts();
    /// An empty address removes it.
    Q_INVOKABLE void chooseMattingModel(const QUrl& file);

Q_SIGNALS:
    void hubChanged();
    void changed();
    void savingChanged();
    void languagesChanged();

private:
    using Change = std::function<void(Settings&)>;

    void refresh();
    void apply(Change change);
    void saveNext();
    void take(const Outcome& outcome);

    QPointer<ServiceHub> m_hub;
    Settings m_shown;
    std::string m_startServer;           ///< With which the studio was started.
    int m_startScale = kSmallestUiScale; ///< With which the studio was started.
    ProxyChoice m_startProxy;            ///< With which the studio was started.
    std::vector<Change> m_waiting;
    QString m_errorText;
    bool m_saving = false;
};

} // namespace vidgo::ui::settings
