#pragma once

#include <optional>

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/storage_use.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::settings {

/// What the studio takes up, and the ways to be rid of it.
class StorageModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// Sizes as people read them; empty until they are known.
    Q_PROPERTY(QString ownSize READ ownSize NOTIFY changed)
    Q_PROPERTY(QString renewableSize READ renewableSize NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// Everything goes at the next start.
    Q_PROPERTY(bool deletionOrdered READ deletionOrdered NOTIFY changed)
    /// Why the last order failed; empty when it did not.
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    using QObject::QObject;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    QString ownSize() const;
    QString renewableSize() const;
    bool busy() const { return m_busy; }
    bool deletionOrdered() const;
    QString errorText() const;

    Q_INVOKABLE void reload();
    Q_INVOKABLE void clearCache();
    Q_INVOKABLE void orderDeletion();
    Q_INVOKABLE void cancelDeletion();

Q_SIGNALS:
    void hubChanged();
    void changed();
    void cacheCleared();

private:
    enum class Order { None, Clear, Delete, Keep };

    void give(Order order);
    QString sizeText(std::int64_t bytes) const;

    QPointer<ServiceHub> m_hub;
    StorageUse m_use;
    std::optional<Error> m_error; ///< Its sentence follows the language.
    bool m_known = false;
    bool m_busy = false;
};

} // namespace vidgo::ui::settings
