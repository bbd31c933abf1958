#pragma once

#include <optional>

#include <QObject>
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/storage_use.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::profile {

/// What was made so far, and what it takes up.
class ProfileModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    /// Why nothing can be shown; empty when it can.
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(int results READ results NOTIFY changed)
    /// The tools with results, most first: {toolId, name, icon, count}.
    Q_PROPERTY(QVariantList tools READ tools NOTIFY changed)
    /// Sizes as people read them.
    Q_PROPERTY(QString ownSize READ ownSize NOTIFY changed)
    Q_PROPERTY(QString renewableSize READ renewableSize NOTIFY changed)
    /// The most that what can be made again may take up.
    Q_PROPERTY(QString renewableLimit READ renewableLimit NOTIFY changed)
    /// 0..1: how much of the space for what can be made again is used.
    Q_PROPERTY(double renewableShare READ renewableShare NOTIFY changed)

public:
    using QObject::QObject;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    bool loading() const { return m_loading; }
    QString errorText() const;
    int results() const { return m_results; }
    QVariantList tools() const;
    QString ownSize() const;
    QString renewableSize() const;
    QString renewableLimit() const;
    double renewableShare() const;

    Q_INVOKABLE void reload();

Q_SIGNALS:
    void hubChanged();
    void changed();

private:
    using Counts = std::vector<std::pair<Tool, std::int64_t>>;
    struct Answer
    {
        Counts counts;
        StorageUse use;
    };

    static Result<Answer> read(service::Services services, const std::vector<Tool>& tools);
    void take(Result<Answer> answer);
    QString sizeText(std::int64_t bytes) const;

    QPointer<ServiceHub> m_hub;
    Answer m_shown;
    std::optional<Error> m_error; ///< Its sentence follows the language.
    int m_results = 0;
    bool m_loading = true;
};

} // namespace vidgo::ui::profile
