#pragma once

#include <optional>

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include "vidgo/service/example_sync_service.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::settings {

/// How far the examples here are behind those of the server, and what the person can do about it. All texts
/// are in the language of the window.
class ExampleSyncModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// There is a server to bring examples from; without one nothing of this is shown.
    Q_PROPERTY(bool offered READ offered NOTIFY hubChanged)
    /// Somebody looks at the examples, so that what comes is told, also when nobody asked for it.
    Q_PROPERTY(bool watched MEMBER m_isWatched NOTIFY watchedChanged)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    /// What stands to be said: "12 new examples".
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    /// What of it is known more closely: what there is to fetch, and when the server was asked.
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    /// Of what comes, 0 to 1.
    Q_PROPERTY(double progress READ progress NOTIFY changed)
    /// It goes on by order of the person, who can stop it.
    Q_PROPERTY(bool stoppable READ stoppable NOTIFY changed)
    /// The key of whoever nobody trusts yet, in groups that can be read aloud; empty: nobody waits for that.
    Q_PROPERTY(QString signerKey READ signerKey NOTIFY changed)
    /// Why the last order came to no end; empty when it did.
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    enum Stage {
        Unasked,  ///< The server was never asked.
        Looking,  ///< It is asked.
        Complete, ///< Nothing is missing.
        Missing,  ///< Something can be fetched.
        Fetching, ///< It comes.
        Metered,  ///< It waits for a link that is not metered.
        Stranger  ///< It waits until the person trusts whoever signed it.
    };
    Q_ENUM(Stage)

    using QObject::QObject;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    bool offered() const { return m_hub && m_hub->exampleSync(); }
    Stage stage() const;
    QString headline() const;
    QString detail() const;
    double progress() const;
    bool goesOn() const;
    bool stoppable() const { return m_isOrdered && goesOn(); }
    QString signerKey() const;
    QString errorText() const;

    /// Asks the server what there is.
    Q_INVOKABLE void look();
    /// Fetches what is missing, over whatever link there is.
    Q_INVOKABLE void fetch();
    /// Ends what the person ordered; what came is kept.
    Q_INVOKABLE void stop();
    /// Takes what the stranger signed from now on, under a name that the person gives, and goes on.
    Q_INVOKABLE void trust(const QString& name);
    /// Takes nothing more of whoever has this key; the name is for what is said.
    Q_INVOKABLE void distrust(const QString& key, const QString& name);

Q_SIGNALS:
    void hubChanged();
    void watchedChanged();
    void changed();
    /// Somebody is trusted, or no longer.
    void signersChanged();
    /// Something short to tell the person.
    void said(const QString& text);

private:
    void order(service::ExampleSyncWish wish);
    void refresh();
    void tellWhatCame();
    QString missingText() const;
    QString leftText() const;
    QString askedText() const;

    QPointer<ServiceHub> m_hub;
    service::ExampleSyncState m_state;
    Task m_task;
    std::optional<Error> m_refusal; ///< Of trust() and distrust(); its sentence follows the language.
    std::int64_t m_told = 0;        ///< So many of what came were told of, or nobody wanted to know.
    bool m_isOrdered = false;       ///< An order of the person is under way.
    bool m_isWatched = false;
};

} // namespace vidgo::ui::settings
