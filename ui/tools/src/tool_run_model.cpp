#include "vidgo/ui/tools/tool_run_model.h"

#include <algorithm>

#include "vidgo/base/file.h"
#include "vidgo/ui/bridge/clip_address.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/generation_text.h"

namespace vidgo::ui {

/// What a run leaves: the item is in the library even where its copy for the screen could not be made.
struct ToolRunModel::Made
{
    LibraryItem item;
    Result<std::filesystem::path> display;
};

/// How a result was made, and from what.
struct ToolRunModel::Recalled
{
    LibraryItem item;
    Result<std::filesystem::path> input;
};

ToolRunModel::ToolRunModel(QObject* parent)
    : QObject(parent)
{
    connect(&m_input, &PictureInput::judged, this, &ToolRunModel::followInput);
    connect(&m_input, &PictureInput::replaced, this, &ToolRunModel::letGo);
    connect(&m_strokes, &StrokeBoard::changed, this, &ToolRunModel::outdate);
    connect(&m_job, &JobFollower::changed, this, &ToolRunModel::followJob);
    connect(&m_job, &JobFollower::refused, this, &ToolRunModel::fail);
    for (ToolOptions* options :
         {static_cast<ToolOptions*>(&m_cutout), static_cast<ToolOptions*>(&m_scene),
          static_cast<ToolOptions*>(&m_style), static_cast<ToolOptions*>(&m_enhance),
          static_cast<ToolOptions*>(&m_tryOn), static_cast<ToolOptions*>(&m_avatar),
          static_cast<ToolOptions*>(&m_video), static_cast<ToolOptions*>(&m_onlineOptions)})
        connect(options, &ToolOptions::changed, this, [this, options] {
            if (options == this->options() || (m_online.isActive() && options == &m_onlineOptions))
                outdate();
        });
    connect(&m_style, &ToolOptions::changed, this, &ToolRunModel::followStyle);
    connect(&m_online, &OnlineRun::providerChanged, this, &ToolRunModel::outdate);
    connect(&m_online, &OnlineRun::changed, this, &ToolRunModel::stateChanged);
    connect(this, &ToolRunModel::requestChanged, this, &ToolRunModel::askForPrice);
}

void ToolRunModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    if (m_hub)
        m_hub->disconnect(this);
    m_hub = hub;
    m_input.setHub(hub);
    m_job.setHub(hub);
    m_online.setHub(hub);
    readCatalog();
    askForPrice();
    Q_EMIT hubChanged();
}

void ToolRunModel::readCatalog()
{
    if (!m_hub)
        return;
    const auto& catalog = m_hub->services().catalog.catalog();
    m_scene.setScenes(catalog.scenes);
    m_style.setStyles(catalog.styles);
    readTexts();
    readInputs();
    connect(m_hub, &ServiceHub::languageChanged, this, [this] {
        readTexts();
        Q_EMIT stateChanged();
        Q_EMIT progressChanged();
        Q_EMIT languageChanged();
    });
}

void ToolRunModel::readTexts()
{
    const auto& catalog = m_hub->services().catalog;
    m_style.setLanguage(m_hub->language());
    m_avatar.setChoices(catalog.voices(), catalog.catalog().scenes, m_hub->language());
    m_video.setChoices(catalog.catalog().videoTemplates, catalog.catalog().musicBeds, m_hub->language());
}

void ToolRunModel::readInputs()
{
    if (!m_hub)
        return;
    const auto* info = m_hub->services().catalog.catalog().tool(tool());
    m_input.setTakesClips(info && std::ranges::find(info->inputKinds, "video") != info->inputKinds.end());
}

void ToolRunModel::setToolId(const QString& toolId)
{
    if (m_toolId == toolId)
        return;
    m_toolId = toolId;
    m_onlineOptions.setTool(tool());
    readInputs();
    Q_EMIT toolChanged();
    outdate();
}

Tool ToolRunModel::tool() const
{
    return toolFromId(toStdString(m_toolId)).value_or(Tool::None);
}

ToolOptions* ToolRunModel::options()
{
    switch (tool()) {
    case Tool::BackgroundRemoval:
        return &m_cutout;
    case Tool::ProductScene:
        return &m_scene;
    case Tool::StyleGallery:
        return &m_style;
    case Tool::Enhancement:
        return &m_enhance;
    case Tool::TryOn:
        return &m_tryOn;
    case Tool::AiAvatar:
        return &m_avatar;
    case Tool::ShortVideo:
        return &m_video;
    case Tool::None:
    case Tool::RoomRedesign:
    case Tool::FaceSwap:
        break;
    }
    return nullptr;
}

bool ToolRunModel::isRunnable()
{
    if (!m_hub || !hasInput() || m_state == Running)
        return false;
    if (m_online.isActive())
        return isOnlineComplete() && m_online.isOrderable();
    return options() && options()->isComplete();
}

bool ToolRunModel::isBatchRunnable()
{
    if (m_online.isActive())
        return isOnlineComplete() && m_online.isOrderable();
    return options() && options()->isComplete();
}

bool ToolRunModel::isOnlineComplete() const
{
    const auto settings = onlineSettings();
    switch (tool()) {
    case Tool::TryOn:
        return !settings.garment.empty();
    case Tool::AiAvatar:
        return !settings.script.empty() && m_avatar.isComplete();
    case Tool::StyleGallery:
        return !settings.style.empty() && m_onlineOptions.isComplete();
    default:
        return m_onlineOptions.isComplete();
    }
}

// What the person chose with the tool's own controls counts for providers too.
OnlineSettings ToolRunModel::onlineSettings() const
{
    auto settings = m_onlineOptions.settings();
    switch (tool()) {
    case Tool::TryOn:
        settings.garment = toStdString(m_tryOn.garment().toLocalFile());
        break;
    case Tool::AiAvatar:
        settings.script = toStdString(m_avatar.script());
        settings.language = toStdString(m_avatar.language());
        break;
    case Tool::StyleGallery:
        settings.style = toStdString(m_style.style());
        break;
    case Tool::Enhancement:
        settings.scale = std::max(2, m_enhance.enlarge());
        break;
    default:
        break;
    }
    return settings;
}

void ToolRunModel::takeUpOnline(const Json& parameters, const QStringList& keys)
{
    auto taken = m_onlineOptions.take(parameters, keys, {});
    if (!taken)
        return fail(taken.error());
    const auto& settings = m_onlineOptions.settings();
    const auto isWanted = [&keys](const char* key) {
        return keys.isEmpty() || keys.contains(QLatin1String(key));
    };
    if (tool() == Tool::TryOn && isWanted("garment"))
        m_tryOn.setGarment(toUrl(pathFromUtf8(settings.garment)));
    if (tool() == Tool::AiAvatar && isWanted("script"))
        m_avatar.setScript(toQString(settings.script));
    if (tool() == Tool::StyleGallery && isWanted("style"))
        m_style.setStyle(toQString(settings.style));
    if (tool() == Tool::Enhancement && isWanted("scale"))
        m_enhance.setEnlarge(static_cast<int>(settings.scale));
    if (!m_online.isActive())
        m_online.setProvider(QStringLiteral("auto"));
}

// Who chooses a style that only providers make has chosen them too.
void ToolRunModel::followStyle()
{
    if (tool() == Tool::StyleGallery && m_style.isLocked() && !m_online.isActive() && m_online.isOffered())
        m_online.setProvider(QStringLiteral("auto"));
}

void ToolRunModel::askForPrice()
{
    if (!m_hub)
        return;
    const auto* info = m_hub->services().catalog.catalog().tool(tool());
    auto asked = request();
    asked.parameters = toJson(onlineSettings());
    m_online.setRequest(asked, info && info->runsOnDevice);
}

RunRequest ToolRunModel::request(const QString& topicId)
{
    RunRequest request{.tool = tool(), .topic = toStdString(topicId)};
    if (needsInput() && m_input.check())
        request.input = m_input.check()->path;
    if (m_online.isActive()) {
        request.parameters = toJson(onlineSettings());
        return m_online.ordered(std::move(request));
    }
    if (const auto* options = this->options())
        request.parameters = options->parameters(m_strokes.strokes());
    return request;
}

void ToolRunModel::run(const QString& topicId)
{
    if (!isRunnable())
        return;
    ++m_serial;
    m_hasChanged = false;
    setProgress(0, Waits);
    setState(Running);
    m_job.order(request(topicId));
}

void ToolRunModel::followJob(const Job& job)
{
    switch (job.state) {
    case JobState::Waiting:
        setState(Running);
        return setProgress(0, Waits, job.waitsFor);
    case JobState::Running:
        setState(Running);
        return setProgress(job.fraction, AtWork, job.waitsFor);
    case JobState::Paused:
        setProgress(0, Held);
        return setState(Running);
    case JobState::Finished:
        return show(job.item);
    case JobState::Failed:
        m_mayRunElsewhere = mayBeMadeElsewhere(job);
        m_allowCommand = vidgo::ui::allowCommand(job);
        return setState(Failed, {job.errorTemplate, job.errorArguments});
    case JobState::Cancelled:
        return setState(Cancelled);
    case JobState::None:
        break;
    }
}

void ToolRunModel::show(const LibraryItemId& id)
{
    const auto work = [&library = m_hub->services().library, id](const std::stop_token&) -> Result<Made> {
        auto item = library.find(id);
        if (!item)
            return failure(item);
        auto display = library.display(item->result);
        return Made{std::move(*item), std::move(display)};
    };
    m_hub->run(this, work, [this, serial = m_serial](Result<Made> answer) {
        if (serial == m_serial)
            finished(std::move(answer));
    });
}

void ToolRunModel::finished(Result<Made> answer)
{
    if (!answer)
        return fail(answer.error());
    setProgress(1, AtWork);
    m_resultCurrent = !m_hasChanged;
    setResult(toQString(answer->item.id.value()), answer->display ? toUrl(*answer->display) : QUrl(),
              answer->item.isClip() ? clipAddress(answer->item.result) : QUrl());
    const bool isShown = answer->display || answer->item.isClip();
    setState(Done, isShown ? SaidError() : SaidError(answer->display.error()));
}

void ToolRunModel::runElsewhere()
{
    if (!mayRunElsewhere())
        return;
    m_mayRunElsewhere = false; // once, however often it is pressed
    Q_EMIT stateChanged();
    m_job.retryElsewhere();
}

void ToolRunModel::cancel()
{
    if (m_state != Running)
        return;
    ++m_serial;
    m_job.cancel();
    setState(Cancelled);
}

void ToolRunModel::setMany(std::optional<StyleOptions::Inputs> inputs)
{
    m_many = inputs;
    fitEffects();
}

// Effects are for clips; a picture that is still being looked at says nothing yet.
void ToolRunModel::fitEffects()
{
    if (m_many)
        m_style.setInputs(*m_many);
    else if (m_input.state() != PictureInput::Checking)
        m_style.setInputs(m_input.durationMs() > 0 ? StyleOptions::Inputs::Clips
                                                   : StyleOptions::Inputs::Pictures);
}

void ToolRunModel::followInput()
{
    fitEffects();
    switch (m_input.state()) {
    case PictureInput::Empty:
        return setState(Idle, m_input.error());
    case PictureInput::Checking:
        return setState(Checking);
    case PictureInput::Bad:
        return setState(Failed, m_input.error());
    case PictureInput::Good:
        break;
    }
    if (m_state == Running || (m_state == Done && m_input.error().isEmpty()))
        return;
    setState(Ready, m_input.error());
    Q_EMIT requestChanged();
}

// What was ordered for another picture goes on without this page.
void ToolRunModel::letGo()
{
    ++m_serial;
    m_job.letGo();
    m_mayRunElsewhere = false;
    m_allowCommand.clear();
    m_strokes.reset();
    setProgress(0, Waits);
    setResult({}, {});
    if (m_state != Running)
        return;
    setState(Idle);
    followInput();
}

void ToolRunModel::outdate()
{
    m_hasChanged = true;
    if (m_resultCurrent) {
        m_resultCurrent = false;
        Q_EMIT resultChanged();
    }
    Q_EMIT stateChanged();
    Q_EMIT requestChanged();
}

void ToolRunModel::recall(const QString& itemId, const QStringList& keys, bool withInput)
{
    if (!m_hub)
        return;
    const auto work = [&library = m_hub->services().library, id = LibraryItemId(toStdString(itemId)),
                       withInput](std::stop_token) -> Result<Recalled> {
        auto item = library.find(id);
        if (!item)
            return failure(item);
        auto input = withInput ? library.file(item->input) : std::filesystem::path();
        return Recalled{std::move(*item), std::move(input)};
    };
    m_hub->run(this, work, [this, keys, serial = ++m_recallSerial](Result<Recalled> answer) {
        if (serial != m_recallSerial)
            return;
        if (!answer || !answer->input)
            return fail(!answer ? answer.error() : answer->input.error());
        if (!answer->input->empty())
            m_input.take(toUrl(*answer->input));
        if (!answer->item.engine.empty() && answer->item.engine != "on_device")
            return takeUpOnline(answer->item.parameters, keys);
        m_online.setProvider({});
        takeUp(answer->item.parameters, keys);
    });
}

void ToolRunModel::startFrom(const QString& exampleId)
{
    if (!m_hub)
        return;
    const auto work = [&examples = m_hub->services().examples, id = MaterialId(toStdString(exampleId))](
                          std::stop_token) { return examples.find(id); };
    m_hub->run(this, work, [this, serial = ++m_recallSerial](Result<Material> example) {
        if (serial != m_recallSerial)
            return;
        if (!example)
            return fail(example.error());
        const auto scene =
            std::ranges::find(m_hub->services().catalog.catalog().scenes, example->topic, &Scene::topic);
        if (example->tool == Tool::ProductScene && scene != m_hub->services().catalog.catalog().scenes.end())
            m_scene.setScene(toQString(scene->id));
        if (example->tool == Tool::TryOn)
            m_tryOn.setWantedExample(toQString(example->id.value()));
        if (example->tool == Tool::ShortVideo)
            m_video.suggestFor(example->topic);
        if (example->tool == Tool::AiAvatar)
            m_avatar.setPresenter(toQString(example->topic));
        if (!example->style.empty())
            m_style.setStyle(toQString(example->style));
        const auto* known = example->parameters.asObject();
        if (known && !known->empty())
            takeUp(example->parameters, {});
    });
}

void ToolRunModel::useItem(const QString& itemId)
{
    if (!m_hub)
        return;
    const auto work = [&library = m_hub->services().library,
                       id = LibraryItemId(toStdString(itemId))](std::stop_token) -> Result<Recalled> {
        auto item = library.find(id);
        if (!item)
            return failure(item);
        auto file = library.file(item->result);
        return Recalled{std::move(*item), std::move(file)};
    };
    m_hub->run(this, work, [this, serial = ++m_recallSerial](Result<Recalled> answer) {
        if (serial != m_recallSerial)
            return;
        if (!answer || !answer->input)
            return fail(!answer ? answer.error() : answer->input.error());
        m_input.take(toUrl(*answer->input));
    });
}

void ToolRunModel::showSettings(const BatchRequest& request)
{
    m_online.setProvider(toQString(request.provider));
    if (request.provider.empty())
        takeUp(request.parameters, {});
    else
        takeUpOnline(request.parameters, {});
}

void ToolRunModel::takeUp(const Json& parameters, const QStringList& keys)
{
    auto* options = this->options();
    if (!options)
        return;
    auto strokes = options->take(parameters, keys, m_strokes.strokes());
    if (!strokes)
        return fail(strokes.error());
    fitEffects();
    if (*strokes != m_strokes.strokes())
        m_strokes.load(std::move(*strokes));
}

void ToolRunModel::fail(const Error& error)
{
    m_mayRunElsewhere = false;
    m_allowCommand.clear();
    m_hub->log().failure("ui_tools", "a run of " + toStdString(m_toolId), error);
    setState(m_state == Running || m_state == Idle ? Failed : m_state, error);
}

void ToolRunModel::setState(State state, SaidError error)
{
    if (m_state == state && m_error == error)
        return;
    m_state = state;
    m_error = std::move(error);
    Q_EMIT stateChanged();
}

QString ToolRunModel::waitText() const
{
    return m_state == Running ? ui::waitText(m_waitsFor) : QString();
}

void ToolRunModel::setProgress(double progress, Turn turn, const std::string& waitsFor)
{
    if (m_progress == progress && m_turn == turn && m_waitsFor == waitsFor)
        return;
    m_progress = progress;
    m_turn = turn;
    m_waitsFor = waitsFor;
    Q_EMIT progressChanged();
}

void ToolRunModel::setResult(const QString& id, const QUrl& url, const QUrl& clip)
{
    m_resultId = id;
    m_resultUrl = url;
    m_resultClip = clip;
    if (id.isEmpty())
        m_resultCurrent = false;
    Q_EMIT resultChanged();
}

} // namespace vidgo::ui
