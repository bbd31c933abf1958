#include "vidgo/ui/tools/cutout_run_model.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

#include "vidgo/base/file.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"
#include "vidgo/ui/tools/picture_notes.h"

namespace vidgo::ui {

namespace {

// The file name, without an extension, of what comes from the clipboard.
constexpr std::string_view kClipboardName = "clipboard";

Result<std::filesystem::path> keep(service::MediaService& media, const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return media.keepPicture(
        {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())},
        kClipboardName);
}

} // namespace

/// What a run leaves: the item is in the library even where its copy for the screen could not be made.
struct CutoutRunModel::Made
{
    LibraryItem item;
    Result<std::filesystem::path> display;
};

CutoutRunModel::CutoutRunModel(QObject* parent)
    : QObject(parent)
{}

CutoutRunModel::~CutoutRunModel()
{
    m_task.cancel();
}

void CutoutRunModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    if (m_hub)
        m_hub->disconnect(this);
    m_hub = hub;
    if (m_hub)
        connect(m_hub, &ServiceHub::languageChanged, this, &CutoutRunModel::inputChanged);
    Q_EMIT hubChanged();
}

QString CutoutRunModel::inputName() const
{
    return m_inputUrl.fileName();
}

QUrl CutoutRunModel::displayUrl() const
{
    return m_check ? toUrl(m_check->display) : QUrl();
}

QStringList CutoutRunModel::notes() const
{
    return m_check ? pictureNoteTexts(*m_check) : QStringList();
}

void CutoutRunModel::dropUrl(const QUrl& url)
{
    if (!m_hub)
        return;
    if (url.isLocalFile()) {
        check(toPath(url));
        return;
    }
    //: Shown when something from a web page is dropped instead of a file.
    setState(m_state, tr("Only files on this computer can be used. Save the picture first, then drop it."));
}

void CutoutRunModel::pasteFromClipboard()
{
    const auto* data = QGuiApplication::clipboard()->mimeData();
    if (!m_hub || !data)
        return;
    const auto urls = data->urls();
    if (!urls.isEmpty())
        return dropUrl(urls.first());
    if (const auto image = qvariant_cast<QImage>(data->imageData()); !image.isNull())
        return keepImage(image);
    //: Shown when the person pastes and there is only text, or nothing, to paste.
    setState(m_state, tr("There is no picture on the clipboard. Copy one, then paste it here."));
}

void CutoutRunModel::keepImage(const QImage& image)
{
    forget();
    setState(Checking);
    const auto work = [&media = m_hub->services().media, image](std::stop_token) {
        return keep(media, image);
    };
    m_task = m_hub->run(this, work, [this, serial = m_serial](Result<std::filesystem::path> kept) {
        if (serial != m_serial)
            return;
        if (kept)
            check(*kept);
        else
            fail(kept.error());
    });
}

void CutoutRunModel::check(const std::filesystem::path& path)
{
    forget();
    m_inputUrl = toUrl(path);
    Q_EMIT inputChanged();
    setState(Checking);
    const auto work = [&media = m_hub->services().media, path](std::stop_token stop) {
        return media.checkPicture(path, stop);
    };
    m_task = m_hub->run(this, work, [this, serial = m_serial](Result<PictureCheck> answer) {
        if (serial == m_serial)
            checked(std::move(answer));
    });
}

void CutoutRunModel::checked(Result<PictureCheck> answer)
{
    if (!answer)
        return fail(answer.error());
    m_check = std::move(*answer);
    Q_EMIT inputChanged();
    setState(Ready);
}

void CutoutRunModel::run(const QString& topicId)
{
    if (!m_hub || !m_check || m_state == Running || !m_options.isComplete())
        return;
    const int serial = ++m_serial;
    setProgress(0);
    setState(Running);
    const auto progress = progressOnUiThread(this, [this, serial](double fraction) {
        if (serial == m_serial)
            setProgress(fraction);
    });
    const auto work = [&services = m_hub->services(), request = request(topicId),
                       progress](std::stop_token stop) -> Result<Made> {
        auto item = services.runs.run(request, progress, stop);
        if (!item)
            return failure(item);
        auto display = services.library.display(item->result);
        return Made{std::move(*item), std::move(display)};
    };
    m_task = m_hub->run(this, work, [this, serial](Result<Made> answer) {
        if (serial == m_serial)
            finished(std::move(answer));
        else if (answer)
            Q_EMIT m_hub->libraryChanged(); // It was given up too late: the result is in the library.
    });
}

RunRequest CutoutRunModel::request(const QString& topicId) const
{
    auto settings = m_options.settings();
    settings.strokes = m_strokes.strokes();
    return {.tool = Tool::BackgroundRemoval,
            .topic = toStdString(topicId),
            .input = m_check->path,
            .parameters = toJson(settings)};
}

void CutoutRunModel::finished(Result<Made> answer)
{
    if (!answer)
        return fail(answer.error());
    setProgress(1);
    setResult(toQString(answer->item.id.value()), answer->display ? toUrl(*answer->display) : QUrl());
    setState(Done, answer->display ? QString() : ui::errorText(answer->display.error()));
    Q_EMIT m_hub->libraryChanged();
}

void CutoutRunModel::cancel()
{
    if (m_state != Running)
        return;
    ++m_serial;
    m_task.cancel();
    setState(Ready);
}

void CutoutRunModel::clearInput()
{
    forget();
    setState(Idle);
}

void CutoutRunModel::forget()
{
    ++m_serial;
    m_task.cancel();
    m_check.reset();
    m_inputUrl.clear();
    m_strokes.reset();
    setProgress(0);
    setResult({}, {});
    Q_EMIT inputChanged();
}

void CutoutRunModel::fail(const Error& error)
{
    m_hub->log().failure("ui_tools", "background removal", error);
    setState(Failed, ui::errorText(error));
}

void CutoutRunModel::setState(State state, const QString& errorText)
{
    if (m_state == state && m_errorText == errorText)
        return;
    m_state = state;
    m_errorText = errorText;
    Q_EMIT stateChanged();
}

void CutoutRunModel::setProgress(double progress)
{
    if (m_progress == progress)
        return;
    m_progress = progress;
    Q_EMIT progressChanged();
}

void CutoutRunModel::setResult(const QString& id, const QUrl& url)
{
    if (m_resultId == id && m_resultUrl == url)
        return;
    m_resultId = id;
    m_resultUrl = url;
    Q_EMIT resultChanged();
}

} // namespace vidgo::ui
