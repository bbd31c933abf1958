#pragma once

#include <optional>

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/library.h"
#include "vidgo/ui/bridge/job_follower.h"
#include "vidgo/ui/bridge/service_hub.h"
#include "vidgo/ui/tools/avatar_options.h"
#include "vidgo/ui/tools/cutout_options.h"
#include "vidgo/ui/tools/enhance_options.h"
#include "vidgo/ui/tools/online_options.h"
#include "vidgo/ui/tools/online_run.h"
#include "vidgo/ui/tools/picture_input.h"
#include "vidgo/ui/tools/scene_options.h"
#include "vidgo/ui/tools/short_video_options.h"
#include "vidgo/ui/tools/stroke_board.h"
#include "vidgo/ui/tools/style_options.h"
#include "vidgo/ui/tools/tryon_options.h"

namespace vidgo::ui {

/// Any tool that this computer or a provider can run, on the person's own picture: from the file that arrives
/// to the result in the library.
class ToolRunModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged)
    /// As in the catalogue. A tool without an engine here is run by providers only.
    Q_PROPERTY(QString toolId READ toolId WRITE setToolId NOTIFY toolChanged)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(vidgo::ui::PictureInput* input READ input CONSTANT)
    /// Those of the tool; null for a tool without an engine.
    Q_PROPERTY(vidgo::ui::ToolOptions* options READ options NOTIFY toolChanged)
    Q_PROPERTY(vidgo::ui::CutoutOptions* cutout READ cutout CONSTANT)
    Q_PROPERTY(vidgo::ui::SceneOptions* scene READ scene CONSTANT)
    Q_PROPERTY(vidgo::ui::StyleOptions* style READ style CONSTANT)
    Q_PROPERTY(vidgo::ui::EnhanceOptions* enhance READ enhance CONSTANT)
    Q_PROPERTY(vidgo::ui::TryOnOptions* tryOn READ tryOn CONSTANT)
    Q_PROPERTY(vidgo::ui::ShortVideoOptions* video READ video CONSTANT)
    Q_PROPERTY(vidgo::ui::AvatarOptions* avatar READ avatar CONSTANT)
    Q_PROPERTY(vidgo::ui::StrokeBoard* strokes READ strokes CONSTANT)
    /// Who makes it, and at what price.
    Q_PROPERTY(vidgo::ui::OnlineRun* online READ online CONSTANT)
    /// What counts besides the tool's own parameters where a provider makes it.
    Q_PROPERTY(vidgo::ui::OnlineOptions* onlineOptions READ onlineOptions CONSTANT)
    /// The tool works on a picture of the person's own; others make something out of words.
    Q_PROPERTY(bool needsInput READ needsInput NOTIFY toolChanged)
    /// This computer, or a provider that can be asked, makes it.
    Q_PROPERTY(bool possible READ isPossible NOTIFY stateChanged)
    /// The same as `runnable` for many files.
    Q_PROPERTY(bool batchRunnable READ isBatchRunnable NOTIFY stateChanged)
    /// There is a good picture, and nothing that the choice needs is missing.
    Q_PROPERTY(bool runnable READ isRunnable NOTIFY stateChanged)
    /// 0..1 while the state is Running.
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    /// While the state is Running: whether its job has its turn.
    Q_PROPERTY(Turn turn READ turn NOTIFY progressChanged)
    /// What its job waits for beside its turn, such as the server; empty: nothing.
    Q_PROPERTY(QString waitText READ waitText NOTIFY progressChanged)
    /// It waits for credits.
    Q_PROPERTY(bool waitsForCredits READ waitsForCredits NOTIFY progressChanged)
    /// What went wrong last; empty when nothing did.
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged)
    /// Its run failed at a provider, and another one may be asked; see runElsewhere().
    Q_PROPERTY(bool elsewhere READ mayRunElsewhere NOTIFY stateChanged)
    /// What is typed to take back that the rules of use forbade the run; empty: they did not.
    Q_PROPERTY(QString allowCommand READ allowCommand NOTIFY stateChanged)
    /// Of the newest result of this picture; empty: none yet.
    Q_PROPERTY(QString resultId READ resultId NOTIFY resultChanged)
    Q_PROPERTY(QUrl resultUrl READ resultUrl NOTIFY resultChanged)
    /// The result for a player, when it is a clip; else empty.
    Q_PROPERTY(QUrl resultClip READ resultClip NOTIFY resultChanged)
    /// The result was made with the parameters as they are now.
    Q_PROPERTY(bool resultCurrent READ isResultCurrent NOTIFY resultChanged)

public:
    enum State {
        Idle,      ///< No picture.
        Checking,  ///< The picture is being looked at.
        Ready,     ///< It can be run.
        Running,   ///< Its job is in the queue.
        Done,      ///< There is a new result.
        Failed,    ///< The picture could not be used, or the run failed; the input tells which.
        Cancelled, ///< The run was given up; it can be run again.
    };
    Q_ENUM(State)
    enum Turn {
        Waits, ///< Others are before it.
        AtWork,
        Held, ///< The person paused it.
    };
    Q_ENUM(Turn)

    explicit ToolRunModel(QObject* parent = nullptr);

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    QString toolId() const { return m_toolId; }
    void setToolId(const QString& toolId);
    State state() const { return m_state; }
    PictureInput* input() { return &m_input; }
    ToolOptions* options();
    CutoutOptions* cutout() { return &m_cutout; }
    SceneOptions* scene() { return &m_scene; }
    StyleOptions* style() { return &m_style; }
    EnhanceOptions* enhance() { return &m_enhance; }
    TryOnOptions* tryOn() { return &m_tryOn; }
    ShortVideoOptions* video() { return &m_video; }
    AvatarOptions* avatar() { return &m_avatar; }
    StrokeBoard* strokes() { return &m_strokes; }
    OnlineRun* online() { return &m_online; }
    OnlineOptions* onlineOptions() { return &m_onlineOptions; }
    bool needsInput() const { return m_toolId != QLatin1String("ai_avatar"); }
    /// There is what the tool works on.
    bool hasInput() const { return !needsInput() || m_input.check().has_value(); }
    bool isPossible() { return options() || m_online.isReady(); }
    bool isRunnable();
    /// Many files could be ordered with the settings as they are.
    bool isBatchRunnable();
    double progress() const { return m_progress; }
    Turn turn() const { return m_turn; }
    QString waitText() const;
    bool waitsForCredits() const { return m_state == Running && m_waitsFor == kWaitsForCredits; }
    QString errorText() const { return m_error.text(m_hub); }
    bool mayRunElsewhere() const { return m_state == Failed && m_mayRunElsewhere; }
    QString allowCommand() const { return m_state == Failed ? m_allowCommand : QString(); }
    QString resultId() const { return m_resultId; }
    QUrl resultUrl() const { return m_resultUrl; }
    QUrl resultClip() const { return m_resultClip; }
    bool isResultCurrent() const { return m_resultCurrent; }

    /// What would be run now.
    RunRequest request(const QString& topicId = {});

    /// Puts the making of the result into the queue, with the parameters and strokes as they are; `topicId`
    /// may be empty. Does nothing unless it is runnable. Another picture or the end of the page leaves the
    /// job in the queue.
    Q_INVOKABLE void run(const QString& topicId);
    /// Lets the run that failed begin anew with another provider, at most at the price that was agreed to.
    Q_INVOKABLE void runElsewhere();
    /// Gives up the run and is ready for the next at once.
    Q_INVOKABLE void cancel();
    /// Takes up how a result of the library was made: its parameters, or the named ones (as in
    /// LibraryItem::parameters), and `withInput` its input too. What cannot be taken up is said in errorText.
    Q_INVOKABLE void recall(const QString& itemId, const QStringList& keys, bool withInput);
    /// The parameters of an example, where they fit this tool.
    Q_INVOKABLE void startFrom(const QString& exampleId);
    /// The result of the library becomes the picture to work on.
    Q_INVOKABLE void useItem(const QString& itemId);
    /// Shows the settings of something that was ordered before, such as a batch.
    void showSettings(const BatchRequest& request);
    /// There are many files to work on, in the place of the one picture; none: there are not.
    void setMany(std::optional<StyleOptions::Inputs> inputs);
    /// Those of them that wait to be ordered.
    void setFiles(const std::vector<std::filesystem::path>& files) { m_online.setFiles(files); }

Q_SIGNALS:
    void hubChanged();
    void toolChanged();
    void stateChanged();
    void progressChanged();
    void resultChanged();
    /// Something was changed that another run would show.
    void requestChanged();
    /// What is said is said in another language now.
    void languageChanged();

private:
    struct Made;
    struct Recalled;

    void readInputs();
    void readCatalog();
    void readTexts();
    void followInput();
    void followJob(const Job& job);
    void letGo();
    void outdate();
    void followStyle();
    void askForPrice();
    Tool tool() const;
    OnlineSettings onlineSettings() const;
    bool isOnlineComplete() const;
    void takeUpOnline(const Json& parameters, const QStringList& keys);
    void show(const LibraryItemId& item);
    void finished(Result<Made> answer);
    void takeUp(const Json& parameters, const QStringList& keys);
    void fitEffects();
    void setState(State state, SaidError error = {});
    void setProgress(double progress, Turn turn, const std::string& waitsFor = {});
    void setResult(const QString& id, const QUrl& url, const QUrl& clip = {});
    void fail(const Error& error);

    QPointer<ServiceHub> m_hub;
    QString m_toolId = QStringLiteral("background_removal");
    State m_state = Idle;
    PictureInput m_input;
    CutoutOptions m_cutout;
    SceneOptions m_scene;
    StyleOptions m_style;
    EnhanceOptions m_enhance;
    TryOnOptions m_tryOn;
    ShortVideoOptions m_video;
    AvatarOptions m_avatar;
    StrokeBoard m_strokes;
    OnlineRun m_online;
    OnlineOptions m_onlineOptions;
    double m_progress = 0;
    Turn m_turn = Waits;
    std::string m_waitsFor; ///< As Job has it.
    SaidError m_error;
    std::optional<StyleOptions::Inputs> m_many;
    bool m_mayRunElsewhere = false;
    QString m_allowCommand;
    QString m_resultId;
    QUrl m_resultUrl;
    QUrl m_resultClip;
    bool m_resultCurrent = false;
    bool m_hasChanged = false; ///< Since the run was ordered.
    JobFollower m_job;
    int m_serial = 0;       ///< Of the newest run: answers to older ones are dropped.
    int m_recallSerial = 0; ///< The same, of what is taken up.
};

} // namespace vidgo::ui
