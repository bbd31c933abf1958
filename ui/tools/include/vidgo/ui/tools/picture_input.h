#pragma once

#include <optional>

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/picture.h"
#include "vidgo/ui/bridge/service_hub.h"
#include "vidgo/ui/tools/picture_work.h"
#include "vidgo/ui/tools/said_error.h"

class QImage;

namespace vidgo::ui {

/// The person's own picture: how it arrives, what is worth knowing about it, and what can be done about that.
class PictureInput : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("It belongs to a ToolRunModel.")
    Q_PROPERTY(State state READ state NOTIFY changed)
    /// Clips are good as well.
    Q_PROPERTY(bool takesClips READ takesClips NOTIFY takesClipsChanged)
    /// The file as it was given; empty: none yet.
    Q_PROPERTY(QUrl url READ url NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /// What the canvas shows; empty until the picture has been looked at and is good.
    Q_PROPERTY(QUrl displayUrl READ displayUrl NOTIFY changed)
    /// For a player, when it is a clip; else empty.
    Q_PROPERTY(QUrl clipUrl READ clipUrl NOTIFY changed)
    /// Pixels, upright.
    Q_PROPERTY(int pixelWidth READ pixelWidth NOTIFY changed)
    Q_PROPERTY(int pixelHeight READ pixelHeight NOTIFY changed)
    /// Of a clip or an animated picture that is taken as one; else 0.
    Q_PROPERTY(double durationMs READ durationMs NOTIFY changed)
    /// What is worth knowing, as sentences; in the same order what can be done about it: its text and its
    /// number for fix(), empty and NoFix where there is nothing to do.
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed)
    Q_PROPERTY(QStringList fixTexts READ fixTexts NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    enum State { Empty, Checking, Good, Bad };
    Q_ENUM(State)
    enum Fix { NoFix, Smaller, OnWhite, TurnLeft, TurnRight, EnlargeFirst };
    Q_ENUM(Fix)

    using QObject::QObject;
    /// Asks what still runs for it to stop.
    ~PictureInput() override;

    void setHub(ServiceHub* hub);
    bool takesClips() const { return m_takesClips; }
    void setTakesClips(bool takesClips);
    State state() const { return m_state; }
    QUrl url() const { return m_url; }
    QString name() const;
    QUrl displayUrl() const;
    QUrl clipUrl() const;
    int pixelWidth() const { return m_check ? m_check->width : 0; }
    int pixelHeight() const { return m_check ? m_check->height : 0; }
    double durationMs() const { return m_check ? static_cast<double>(m_check->durationMs) : 0; }
    QStringList notes() const;
    QStringList fixTexts() const;
    QString errorText() const { return m_error.text(m_hub); }
    const SaidError& error() const { return m_error; }
    const std::optional<PictureCheck>& check() const { return m_check; }

    /// Takes a file that was dropped or chosen; the one before it is let go. An address that is no file is
    /// refused with a sentence and what was there stays.
    Q_INVOKABLE void take(const QUrl& url);
    /// Takes a picture that has no file yet.
    void takeImage(const QImage& image, const std::string& name);
    /// What can be done about the note at this place in `notes`.
    Q_INVOKABLE vidgo::ui::PictureInput::Fix fixOf(int note) const;
    /// Does it. EnlargeFirst is handed on by enlargeWanted().
    Q_INVOKABLE void fix(vidgo::ui::PictureInput::Fix fix);
    Q_INVOKABLE void clear();
    /// Says so, and keeps the picture.
    void refuse(SaidError::Sentence sentence);

Q_SIGNALS:
    void changed();
    void takesClipsChanged();
    /// The state, or what is said of it, is another.
    void judged();
    /// Another picture came in, or it was taken away: what was made from the one before is over.
    void replaced();
    void enlargeWanted(const QUrl& url);

private:
    void look(const std::filesystem::path& path);
    void
    keep(const std::function<Result<std::filesystem::path>(service::MediaService&, std::stop_token)>& work);
    void forget();
    void set(State state, SaidError error = {});
    void fail(const Error& error);

    QPointer<ServiceHub> m_hub;
    bool m_takesClips = false;
    State m_state = Empty;
    QUrl m_url;
    std::optional<PictureCheck> m_check;
    SaidError m_error;
    Task m_task;
    int m_serial = 0; ///< Of the newest piece of work: answers to older ones are dropped.
};

} // namespace vidgo::ui
