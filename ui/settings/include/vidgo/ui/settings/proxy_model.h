#pragma once

#include <functional>
#include <optional>

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include "vidgo/ui/settings/settings_model.h"

namespace vidgo::ui::settings {

/// The proxy through which the studio gets out of the person's network, and its password, which is kept by
/// the system's keychain and never shown.
class ProxyModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::settings::SettingsModel* settings READ settings WRITE setSettings NOTIFY
                   settingsChanged REQUIRED)
    /// "system", "direct", "manual" or "script".
    Q_PROPERTY(QString use READ use WRITE setUse NOTIFY changed)
    /// Texts that cannot be what they have to be are not taken: see isAddress() and isScript().
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY changed)
    Q_PROPERTY(QString script READ script WRITE setScript NOTIFY changed)
    Q_PROPERTY(QString user READ user WRITE setUser NOTIFY changed)
    /// Hosts that are reached without the proxy, with a comma and a blank between them.
    Q_PROPERTY(QString exceptions READ exceptions WRITE setExceptions NOTIFY changed)
    /// The studio runs with another proxy until the next start.
    Q_PROPERTY(bool waits READ waits NOTIFY changed)
    /// As far as it was asked, see look().
    Q_PROPERTY(bool hasPassword READ hasPassword NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// Why the keychain did not do what it was asked for.
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    using QObject::QObject;

    SettingsModel* settings() const { return m_settings; }
    void setSettings(SettingsModel* settings);
    QString use() const;
    void setUse(const QString& id);
    QString address() const;
    void setAddress(const QString& text);
    QString script() const;
    void setScript(const QString& text);
    QString user() const;
    void setUser(const QString& text);
    QString exceptions() const;
    void setExceptions(const QString& text);
    bool waits() const { return m_settings && m_settings->proxyWaits(); }
    bool hasPassword() const { return m_hasPassword; }
    bool busy() const { return m_busy; }
    QString errorText() const;

    /// Whether a text can be the address of a proxy, or is empty.
    Q_INVOKABLE static bool isAddress(const QString& text);
    /// Whether a text can be where a script is, or is empty.
    Q_INVOKABLE static bool isScript(const QString& text);
    /// Asks the keychain, once, whether there is a password.
    Q_INVOKABLE void look();
    /// An empty one removes it.
    Q_INVOKABLE void keepPassword(const QString& password);

Q_SIGNALS:
    void settingsChanged();
    void changed();
    void passwordKept();

private:
    void apply(const std::function<void(ProxyChoice&)>& change);
    service::NetworkService* network() const;

    QPointer<SettingsModel> m_settings;
    std::optional<Error> m_error; ///< Its sentence follows the language.
    bool m_hasPassword = false;
    bool m_isKnown = false;
    bool m_busy = false;
};

} // namespace vidgo::ui::settings
