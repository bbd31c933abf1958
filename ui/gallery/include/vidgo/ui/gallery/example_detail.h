#pragma once

#include <optional>

#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/material.h"
#include "vidgo/ui/bridge/example_pictures.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::gallery {

/// One example, looked at closely: both pictures in full size, how it was asked for, and whose work is in it.
class ExampleDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// The example to show; empty for none. Showing one counts as a view.
    Q_PROPERTY(QString exampleId READ exampleId WRITE setExampleId NOTIFY changed)
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(QString toolId READ toolId NOTIFY changed)
    /// Empty unless it is an example of a style.
    Q_PROPERTY(QString styleId READ styleId NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// What the result is an example of: its style, or the topic of its tool.
    Q_PROPERTY(QString kindName READ kindName NOTIFY changed)
    /// The honest sentence about how it was made.
    Q_PROPERTY(QString label READ label NOTIFY changed)
    /// Rows of {label, value}: how it was made.
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    Q_PROPERTY(QStringList credits READ credits NOTIFY changed)
    Q_PROPERTY(QUrl before READ before NOTIFY changed)
    Q_PROPERTY(QUrl after READ after NOTIFY changed)
    Q_PROPERTY(bool clip READ clip NOTIFY changed)
    /// An address for a player; empty for pictures.
    Q_PROPERTY(QUrl clipUrl READ clipUrl NOTIFY changed)
    /// This computer could make such a thing.
    Q_PROPERTY(bool onDevice READ onDevice NOTIFY changed)
    Q_PROPERTY(bool favourite READ favourite NOTIFY changed)

public:
    using QObject::QObject;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    QString exampleId() const { return m_exampleId; }
    void setExampleId(const QString& id);
    bool loading() const { return m_loading; }
    QString errorText() const;
    QString toolId() const;
    QString styleId() const;
    QString title() const;
    QString kindName() const;
    QString label() const;
    QVariantList facts() const;
    QStringList credits() const;
    QUrl before() const { return m_pictures.before; }
    QUrl after() const { return m_pictures.after; }
    QUrl clipUrl() const;
    bool clip() const { return m_material && m_material->isClip(); }
    bool onDevice() const;
    bool favourite() const { return m_material && m_material->favourite; }

    Q_INVOKABLE void setFavourite(bool favourite);

Q_SIGNALS:
    void hubChanged();
    void changed();
    void favouriteFailed(const QString& reason);

private:
    struct Opened
    {
        Material material;
        PicturePair pictures;
    };

    static Result<Opened> open(service::ExampleService& examples, StudioMode mode, const MaterialId& id);
    const Catalog& catalog() const;
    QString inLanguage(const LocalizedText& text) const;
    void load();
    void take(Result<Opened> answer);
    void onFavouriteChanged(const QString& exampleId, bool favourite);

    QPointer<ServiceHub> m_hub;
    QString m_exampleId;
    std::optional<Error> m_error;       ///< Its sentence follows the language.
    std::optional<Material> m_material; ///< Only while there is a hub.
    PicturePair m_pictures;
    bool m_loading = false;
    int m_request = 0; ///< Answers to older requests are dropped.
};

} // namespace vidgo::ui::gallery
