#pragma once

#include <vector>

#include <QColor>
#include <QPointer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::player {

/// How loud a clip is, from its beginning to its end.
class WaveformView : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// A local file or an address of clipAddress().
    Q_PROPERTY(QUrl source READ source WRITE setSource NOTIFY sourceChanged)
    /// The clip can be opened; before that nothing is asked for.
    Q_PROPERTY(bool wanted READ isWanted WRITE setWanted NOTIFY wantedChanged)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY looksChanged)
    Q_PROPERTY(QColor playedColor MEMBER m_playedColor NOTIFY looksChanged)
    /// How much has been played, 0..1.
    Q_PROPERTY(double progress READ progress WRITE setProgress NOTIFY progressChanged)
    /// There is sound to be seen.
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged)

public:
    explicit WaveformView(QQuickItem* parent = nullptr);
    ~WaveformView() override;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    QUrl source() const { return m_source; }
    void setSource(const QUrl& source);
    bool isWanted() const { return m_wanted; }
    void setWanted(bool wanted);
    double progress() const { return m_progress; }
    /// Draws anew only the bars that change their colour.
    void setProgress(double progress);
    bool isReady() const { return !m_peaks.empty(); }

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void hubChanged();
    void sourceChanged();
    void wantedChanged();
    void looksChanged();
    void progressChanged();
    void readyChanged();

private:
    void ask();
    /// How many bars are drawn as played.
    int barsPlayed() const;

    QPointer<ServiceHub> m_hub;
    QUrl m_source;
    bool m_wanted = false;
    QColor m_color;
    QColor m_playedColor;
    double m_progress = 0;
    std::vector<float> m_peaks;
    int m_request = 0; ///< Answers to older requests are dropped.
    Task m_task;
};

} // namespace vidgo::ui::player
