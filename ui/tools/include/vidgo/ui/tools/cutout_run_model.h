#pragma once

#include <optional>

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/library.h"
#include "vidgo/model/picture.h"
#include "vidgo/ui/bridge/service_hub.h"
#include "vidgo/ui/tools/cutout_options.h"
#include "vidgo/ui/tools/stroke_board.h"

class QImage;

namespace vidgo::ui {

/// Background removal on the person's own picture: from the file that arrives to the result in the library.
class CutoutRunModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    /// The picture to cut out; empty: none yet.
    Q_PROPERTY(QUrl inputUrl READ inputUrl NOTIFY inputChanged)
    Q_PROPERTY(QString inputName READ inputName NOTIFY inputChanged)
    /// What the canvas shows as "before"; empty until the picture has been looked at and is good.
    Q_PROPERTY(QUrl displayUrl READ displayUrl NOTIFY inputChanged)
    /// What is worth knowing about the picture, as sentences.
    Q_PROPERTY(QStringList notes READ notes NOTIFY inputChanged)
    Q_PROPERTY(vidgo::ui::CutoutOptions* options READ options CONSTANT)
    Q_PROPERTY(vidgo::ui::StrokeBoard* strokes READ strokes CONSTANT)
    /// 0..1 while the state is Running.
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    /// What went wrong last; empty when nothing did.
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged)
    /// Of the newest result of this picture; empty: none yet.
    Q_PROPERTY(QString resultId READ resultId NOTIFY resultChanged)
    Q_PROPERTY(QUrl resultUrl READ resultUrl NOTIFY resultChanged)

public:
    enum State {
        Idle,     ///< No picture.
        Checking, ///< The picture is being looked at.
        Ready,    ///< It can be run.
        Running,
        Done,   ///< There is a new result.
        Failed, ///< The picture could not be used, or the run failed; displayUrl tells which.
    };
    Q_ENUM(State)

    explicit CutoutRunModel(QObject* parent = nullptr);
    /// Asks what still runs for it to stop.
    ~CutoutRunModel() override;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    State state() const { return m_state; }
    QUrl inputUrl() const { return m_inputUrl; }
    QString inputName() const;
    QUrl displayUrl() const;
    QStringList notes() const;
    CutoutOptions* options() { return &m_options; }
    StrokeBoard* strokes() { return &m_strokes; }
    double progress() const { return m_progress; }
    QString errorText() const { return m_errorText; }
    QString resultId() const { return m_resultId; }
    QUrl resultUrl() const { return m_resultUrl; }

    /// Takes a file that was dropped or chosen. The picture before it, and its run, are let go.
    Q_INVOKABLE void dropUrl(const QUrl& url);
    /// Takes a picture, or the first file, from the clipboard. When there is neither, it says so and keeps
    /// what was there.
    Q_INVOKABLE void pasteFromClipboard();
    /// Makes the cut-out with the options and strokes as they are; `topicId` may be empty. Does nothing
    /// without a good picture or while it runs.
    Q_INVOKABLE void run(const QString& topicId);
    /// Gives up the run and is ready for the next at once.
    Q_INVOKABLE void cancel();
    /// Back to no picture.
    Q_INVOKABLE void clearInput();

Q_SIGNALS:
    void hubChanged();
    void stateChanged();
    void inputChanged();
    void progressChanged();
    void resultChanged();

private:
    struct Made;

    void forget();
    void check(const std::filesystem::path& path);
    void checked(Result<PictureCheck> answer);
    void keepImage(const QImage& image);
    RunRequest request(const QString& topicId) const;
    void finished(Result<Made> answer);
    void setState(State state, const QString& errorText = {});
    void setProgress(double progress);
    void setResult(const QString& id, const QUrl& url);
    void fail(const Error& error);

    QPointer<ServiceHub> m_hub;
    State m_state = Idle;
    QUrl m_inputUrl;
    std::optional<PictureCheck> m_check;
    CutoutOptions m_options;
    StrokeBoard m_strokes;
    double m_progress = 0;
    QString m_errorText;
    QString m_resultId;
    QUrl m_resultUrl;
    Task m_task;
    int m_serial = 0; ///< Of the newest piece of work: answers to older ones are dropped.
};

} // namespace vidgo::ui
