#pragma once

#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/clip.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui {

/// What a picture item shows of a file of the person's: the file itself where it calls itself a picture, and
/// of a clip a small still.
class ClipStill : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged)
    Q_PROPERTY(QUrl file READ file WRITE setFile NOTIFY fileChanged)
    /// By the end of its name.
    Q_PROPERTY(bool clip READ isClip NOTIFY fileChanged)
    /// The address for picture items. Empty: the still is on its way, or the clip cannot be read.
    Q_PROPERTY(QUrl url READ url NOTIFY urlChanged)

public:
    /// The longer side of a still, in pixels: for rows of lists at any scale.
    static constexpr int kSide = 240;

    using QObject::QObject;
    /// Asks what still runs for it to stop.
    ~ClipStill() override;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    QUrl file() const { return m_file; }
    void setFile(const QUrl& file);
    bool isClip() const;
    QUrl url() const { return m_url; }

Q_SIGNALS:
    void hubChanged();
    void fileChanged();
    void urlChanged();

private:
    void look();
    void show(Result<std::vector<ClipPicture>> pictures);
    void setUrl(const QUrl& url);

    QPointer<ServiceHub> m_hub;
    QUrl m_file;
    QUrl m_url;
    QString m_slot;
    Task m_task;
    int m_serial = 0; ///< Of the newest request: answers to older ones are dropped.
};

} // namespace vidgo::ui
