#include "vidgo/ui/library/export_model.h"

#include <set>

#include <QFileInfo>
#include <QStandardPaths>

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"

namespace vidgo::ui::library {

namespace {

std::filesystem::path picturesFolder()
{
    return pathFromUtf8(toStdString(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)));
}

} // namespace

ExportModel::ExportModel(QObject* parent)
    : QObject(parent)
{
    connect(&m_clip, &ClipExportOptions::changed, this, [this] {
        if (m_request.clip == m_clip.request())
            return;
        m_request.clip = m_clip.request();
        onRequestChanged();
    });
}

void ExportModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    m_clip.setHub(hub);
    Q_EMIT hubChanged();
}

QString ExportModel::format() const
{
    return toQString(pictureFormatId(m_request.format));
}

void ExportModel::setFormat(const QString& id)
{
    const auto format = pictureFormatFromId(toStdString(id));
    if (!format || *format == m_request.format)
        return;
    m_request.format = *format;
    onRequestChanged();
}

void ExportModel::setQuality(int quality)
{
    if (m_request.quality == quality)
        return;
    m_request.quality = quality;
    onRequestChanged();
}

QString ExportModel::matteColor() const
{
    return toQString(m_request.matteColor);
}

void ExportModel::setMatteColor(const QString& color)
{
    if (matteColor() == color)
        return;
    m_request.matteColor = toStdString(color);
    onRequestChanged();
}

QString ExportModel::folder() const
{
    return pathText(m_request.folder);
}

void ExportModel::setFolder(const QString& folder)
{
    auto wanted = pathFromUtf8(toStdString(folder));
    if (m_request.folder == wanted)
        return;
    m_request.folder = std::move(wanted);
    onRequestChanged();
}

QString ExportModel::nameTemplate() const
{
    return toQString(m_request.nameTemplate);
}

void ExportModel::setNameTemplate(const QString& nameTemplate)
{
    if (this->nameTemplate() == nameTemplate)
        return;
    m_request.nameTemplate = toStdString(nameTemplate);
    onRequestChanged();
}

QString ExportModel::collision() const
{
    switch (m_request.collision) {
    case NameCollision::Replace:
        return QStringLiteral("replace");
    case NameCollision::Refuse:
        return QStringLiteral("refuse");
    case NameCollision::Number:
        break;
    }
    return QStringLiteral("number");
}

void ExportModel::setCollision(const QString& id)
{
    const auto wanted = id == QLatin1String("replace")  ? NameCollision::Replace
                        : id == QLatin1String("refuse") ? NameCollision::Refuse
                                                        : NameCollision::Number;
    if (m_request.collision == wanted)
        return;
    m_request.collision = wanted;
    onRequestChanged();
}

void ExportModel::begin(const QString& itemId)
{
    beginAll({itemId});
}

void ExportModel::beginAll(const QStringList& itemIds)
{
    m_items.clear();
    for (const auto& id : itemIds)
        m_items.emplace_back(toStdString(id));
    setReport(false, 0, {});
    const auto settings = m_hub->services().settings.settings();
    m_request.item = m_items.empty() ? LibraryItemId() : m_items.front();
    m_request.folder = settings.exportFolder.empty() ? picturesFolder() : settings.exportFolder;
    m_request.nameTemplate = settings.exportTemplate;
    m_preview.clear();
    m_progress = 0;
    Q_EMIT progressChanged();
    onRequestChanged();
    m_clip.begin(m_items);
}

void ExportModel::start()
{
    if (m_running || m_request.item.isEmpty())
        return;
    setErrorText({});
    m_progress = 0;
    Q_EMIT progressChanged();
    setRunning(true);
    auto progress = progressOnUiThread(this, [this](double fraction) {
        m_progress = fraction;
        Q_EMIT progressChanged();
    });
    m_task = m_hub->run(
        this,
        [&library = m_hub->services().library, request = m_request, items = m_items, progress](
            const std::stop_token& stop) { return exportAll(library, request, items, progress, stop); },
        [this](Report report) { take(std::move(report)); });
}

ExportModel::Report ExportModel::exportAll(service::LibraryService& library, ExportRequest request,
                                           const Items& items, const Progress& progress,
                                           const std::stop_token& stop)
{
    Report report;
    std::set<std::string> names;
    const auto collision = request.collision;
    const double share = 1.0 / static_cast<double>(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        request.item = items[i];
        // What this export has just written is never replaced by its next file.
        request.collision = collision;
        if (const auto name = library.exportName(request); name && names.contains(*name))
            request.collision = NameCollision::Number;
        const double begin = share * static_cast<double>(i);
        auto file = library.exportItem(request, progress.part(begin, begin + share), stop);
        if (file) {
            names.insert(toUtf8(file->filename()));
            report.files.push_back(std::move(*file));
            continue;
        }
        const bool isEnd = file.error().is(BaseError::Cancelled) || file.error().is(BaseError::DiskFull);
        const auto item = library.find(items[i]);
        report.failed.push_back({item ? item->inputName : std::string(), std::move(file.error())});
        if (isEnd)
            break;
    }
    return report;
}

void ExportModel::cancel()
{
    m_task.cancel();
}

void ExportModel::chooseFolder(const QUrl& folder)
{
    setFolder(pathText(toPath(folder)));
}

QUrl ExportModel::folderUrl() const
{
    return toUrl(m_request.folder);
}

void ExportModel::onRequestChanged()
{
    setErrorText({});
    Q_EMIT requestChanged();
    askForName();
}

void ExportModel::askForName()
{
    if (m_request.item.isEmpty())
        return;
    m_hub->run(
        this,
        [&library = m_hub->services().library, request = m_request](std::stop_token) {
            return library.exportName(request);
        },
        [this, question = ++m_nameQuestion](const Result<std::string>& name) {
            if (question != m_nameQuestion)
                return;
            m_preview = name ? toQString(*name) : QString();
            m_previewError = name ? QString() : ui::errorText(name.error());
            Q_EMIT previewChanged();
        });
}

void ExportModel::take(Report report)
{
    setRunning(false);
    if (!report.files.empty())
        remember();
    const bool isCancelled = !report.failed.empty() && report.failed.back().why.is(BaseError::Cancelled);
    if (isCancelled)
        report.failed.pop_back();
    if (m_items.size() == 1) {
        if (!report.failed.empty())
            setErrorText(ui::errorText(report.failed.front().why));
        else if (!report.files.empty())
            Q_EMIT exported(pathText(report.files.front().filename()),
                            toUrl(report.files.front().parent_path()));
        return;
    }
    QStringList failures;
    for (const auto& failed : report.failed)
        //: One line of the report of an export: the name of a result, and why it could not be exported.
        failures.append(tr("%1: %2").arg(toQString(failed.name), ui::errorText(failed.why)));
    if (!report.files.empty() || !failures.isEmpty())
        setReport(true, static_cast<int>(report.files.size()), failures);
}

void ExportModel::setReport(bool reported, int exportedCount, QStringList failures)
{
    m_reported = reported;
    m_exportedCount = exportedCount;
    m_failures = std::move(failures);
    Q_EMIT reportChanged();
}

void ExportModel::remember()
{
    m_hub->run(
        this,
        [&service = m_hub->services().settings, folder = m_request.folder,
         nameTemplate = m_request.nameTemplate](std::stop_token) -> Outcome {
            auto settings = service.settings();
            if (settings.exportFolder == folder && settings.exportTemplate == nameTemplate)
                return {};
            settings.exportFolder = folder;
            settings.exportTemplate = nameTemplate;
            return service.save(settings);
        },
        [this](const Outcome& saved) {
            // The export itself succeeded; the next one begins with the older folder.
            if (!saved)
                m_hub->log().failure("ui_library", "could not remember the export folder", saved.error());
        });
}

void ExportModel::setRunning(bool running)
{
    m_running = running;
    Q_EMIT runningChanged();
}

void ExportModel::setErrorText(const QString& text)
{
    if (m_errorText == text)
        return;
    m_errorText = text;
    Q_EMIT errorTextChanged();
}

} // namespace vidgo::ui::library
