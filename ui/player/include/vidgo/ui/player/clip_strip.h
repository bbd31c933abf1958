#pragma once

#include <vector>

#include <QImage>
#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include "vidgo/ui/bridge/service_hub.h"
#include "vidgo/ui/compare/frame_source.h"

namespace vidgo::ui::player {

/// Small pictures of a whole clip, to look through it without playing it. They are made when they are first
/// wanted.
class ClipStrip : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged)
    /// A local file or an address of clipAddress().
    Q_PROPERTY(QUrl source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(int count MEMBER m_count NOTIFY sourceChanged)
    /// Of the longer side, in pixels.
    Q_PROPERTY(int maxSide MEMBER m_maxSide NOTIFY sourceChanged)
    Q_PROPERTY(vidgo::ui::compare::FrameSource* frames READ frames CONSTANT)
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged)
    /// Of the clip, 0..1: which picture is shown. Setting it has the pictures made.
    Q_PROPERTY(double position READ position WRITE setPosition NOTIFY positionChanged)

public:
    using QObject::QObject;
    ~ClipStrip() override;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    QUrl source() const { return m_source; }
    void setSource(const QUrl& source);
    compare::FrameSource* frames() { return &m_frames; }
    bool isReady() const { return !m_pictures.empty(); }
    double position() const { return m_position; }
    void setPosition(double position);
    /// Nobody looks any more: pictures that are still being made are given up until they are wanted again.
    Q_INVOKABLE void giveUp();

Q_SIGNALS:
    void hubChanged();
    void sourceChanged();
    void readyChanged();
    void positionChanged();

private:
    using Pictures = std::vector<QImage>;

    void clear();
    void ask();
    void take(Result<Pictures> pictures);
    void show();

    QPointer<ServiceHub> m_hub;
    QUrl m_source;
    int m_count = 20;
    int m_maxSide = 320;
    compare::FrameSource m_frames;
    Pictures m_pictures;
    double m_position = 0;
    bool m_asked = false;
    bool m_making = false;
    int m_request = 0; ///< Answers to older requests are dropped.
    Task m_task;
};

} // namespace vidgo::ui::player
