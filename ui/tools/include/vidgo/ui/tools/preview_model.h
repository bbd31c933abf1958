#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/picture.h"
#include "vidgo/ui/tools/tool_run_model.h"

namespace vidgo::ui {

class PreviewStore;

/// What a run would make, at once and small: follows the picture and the parameters of a ToolRunModel. The
/// newest request wins; older ones are stopped. The last preview stays until the next one is there.
class PreviewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ToolRunModel* run READ run WRITE setRun NOTIFY runChanged)
    /// Nothing is asked for while nobody sees it.
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY enabledChanged)
    /// The preview as an address for picture items; empty: none yet.
    Q_PROPERTY(QUrl url READ url NOTIFY changed)
    /// What is shown is not of the parameters as they are now.
    Q_PROPERTY(bool stale READ isStale NOTIFY changed)
    /// A preview is being made.
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /// Why there is no preview; empty when there is one or none was asked for.
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    /// The longer side of a preview, in pixels.
    static constexpr int kSide = 1280;

    explicit PreviewModel(QObject* parent = nullptr);
    /// Asks what still runs for it to stop.
    ~PreviewModel() override;

    ToolRunModel* run() const { return m_run; }
    void setRun(ToolRunModel* run);
    bool isEnabled() const { return m_enabled; }
    void setEnabled(bool enabled);
    QUrl url() const { return m_url; }
    bool isStale() const { return m_stale; }
    bool isBusy() const { return m_busy; }
    QString errorText() const;
    /// How long changes are gathered, and how long a preview that is being made is let be although something
    /// changed since: without that, nothing would be seen during a long drag.
    void setPace(int restMs, int patienceMs);

Q_SIGNALS:
    void runChanged();
    void enabledChanged();
    void changed();

private:
    void outdate();
    void clear();
    void ask();
    void show(Result<PreviewPicture> answer);
    PreviewStore* store();

    QPointer<ToolRunModel> m_run;
    bool m_enabled = true;
    QUrl m_url;
    QString m_slot;
    bool m_stale = false;
    bool m_busy = false;
    SaidError m_error;
    QTimer m_rest;
    QElapsedTimer m_since; ///< Of the request that is under way.
    int m_patienceMs;
    Task m_task;
    int m_serial = 0; ///< Of the newest request: answers to older ones are dropped.
};

/// The pixels of a preview as an image.
QImage toImage(const PreviewPicture& picture);

} // namespace vidgo::ui
