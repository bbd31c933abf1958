#pragma once

#include <memory>

#include <QObject>
#include <QPointer>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::shell {

struct Action;

/// Everything that can be done from everywhere, in one place: the command palette finds it, the shortcut
/// sheet lists it, the keys of the window trigger it. Who triggers does not care what happens; the window
/// does.
class ActionRegistry : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// Keys that the person chose, by action id, as portable text; empty text: none.
    Q_PROPERTY(QVariantMap overrides READ overrides WRITE setOverrides NOTIFY changed)
    /// What the window listens for: a list of {actionId, keys}, keys as a list of portable texts.
    Q_PROPERTY(QVariantList bindings READ bindings NOTIFY changed)

public:
    explicit ActionRegistry(QObject* parent = nullptr);
    ~ActionRegistry() override;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    QVariantMap overrides() const { return m_overrides; }
    void setOverrides(const QVariantMap& overrides);
    QVariantList bindings() const;

    const std::vector<Action>& actions() const;
    const Action* find(const QString& actionId) const;
    bool isEnabled(const QString& actionId) const;
    /// Portable text of the keys in force; empty for none.
    QString keysOf(const QString& actionId) const;
    bool isChanged(const QString& actionId) const { return m_overrides.contains(actionId); }

    /// An action is enabled until somebody says otherwise.
    Q_INVOKABLE void setEnabled(const QString& actionId, bool enabled);
    /// The keys in force as this system writes them.
    Q_INVOKABLE QString keysText(const QString& actionId) const;
    Q_INVOKABLE QString textOf(const QString& actionId) const;
    Q_INVOKABLE QString iconOf(const QString& actionId) const;
    Q_INVOKABLE QString usualKeysOf(const QString& actionId) const;
    /// The action, other than `actionId`, that these keys lead to already; empty for none.
    Q_INVOKABLE QString conflictOf(const QString& actionId, const QString& keys) const;
    /// Portable text of a key press; empty when it cannot be a shortcut: a modifier alone, a bare letter that
    /// people type, a key that moves the focus.
    Q_INVOKABLE static QString keysFrom(int key, int modifiers);
    Q_INVOKABLE static QString nativeText(const QString& keys);

    /// Does it; nothing when it is unknown or not enabled.
    Q_INVOKABLE void trigger(const QString& actionId);

Q_SIGNALS:
    void hubChanged();
    void changed();
    /// Some action was triggered; comes before the signal that says what is wanted.
    void triggered(const QString& actionId);
    void pageWanted(const QString& pageId);
    void topicWanted(const QString& toolId, const QString& topicId);
    void styleWanted(const QString& styleId);
    void settingWanted(const QString& section);
    void themeWanted(const QString& theme);
    void languageWanted(const QString& code);
    /// "search", "shortcuts", "open_files", "sign_in", "sign_out", "export_last", "open_data_folder",
    /// "full_screen", "toggle_motion" or "quit".
    void commandWanted(const QString& command);

private:
    void rebuild();

    QPointer<ServiceHub> m_hub;
    QVariantMap m_overrides;
    QStringList m_disabled;
    std::unique_ptr<std::vector<Action>> m_actions;
};

} // namespace vidgo::ui::shell
