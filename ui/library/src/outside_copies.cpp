#include "vidgo/ui/library/outside_copies.h"

#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QMimeData>
#include <QPixmap>

#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"

namespace vidgo::ui::library {

namespace {

constexpr int kPictureSide = 128;

// As many as a person can mean to take along at once.
constexpr int kMostCopies = 500;

} // namespace

void OutsideCopies::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    Q_EMIT hubChanged();
}

void OutsideCopies::make(const QStringList& itemIds, std::function<void(const QList<QUrl>&)> then)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    ++m_running;
    Q_EMIT busyChanged();
    // A folder for each time, so that files keep their names.
    const auto folder = toPath(QUrl::fromLocalFile(m_folder->filePath(QString::number(++m_copies))));
    m_hub->run(
        this,
        [&library = m_hub->services().library,
         itemIds = itemIds.first(std::min<qsizetype>(itemIds.size(), kMostCopies)),
         folder](const std::stop_token& stop) -> Result<Paths> {
            Paths files;
            for (const auto& id : itemIds) {
                auto file =
                    library.exportItem({.item = LibraryItemId(toStdString(id)), .folder = folder}, {}, stop);
                if (!file)
                    return failure(file);
                files.push_back(std::move(*file));
            }
            return files;
        },
        [this, then = std::move(then)](const Result<Paths>& files) {
            --m_running;
            Q_EMIT busyChanged();
            if (!files) {
                Q_EMIT failed(ui::errorText(files.error()));
                return;
            }
            QList<QUrl> urls;
            for (const auto& file : *files)
                urls.append(toUrl(file));
            then(urls);
        });
}

void OutsideCopies::drag(QObject* source, const QStringList& itemIds, const QUrl& picture)
{
    make(itemIds, [this, source = QPointer<QObject>(source), picture,
                   request = ++m_dragRequest](const QList<QUrl>& files) {
        if (request == m_dragRequest && source)
            beginDrag(source, files, picture);
    });
}

void OutsideCopies::stopDrag()
{
    ++m_dragRequest;
}

void OutsideCopies::beginDrag(QObject* source, const QList<QUrl>& files, const QUrl& picture)
{
    auto* data = new QMimeData;
    data->setUrls(files);
    auto* drag = new QDrag(source); // deletes itself when it ends
    drag->setMimeData(data);
    const QPixmap pixmap(picture.toLocalFile());
    if (!pixmap.isNull())
        drag->setPixmap(
            pixmap.scaled(kPictureSide, kPictureSide, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    drag->exec(Qt::CopyAction);
}

void OutsideCopies::copyToClipboard(const QStringList& itemIds)
{
    make(itemIds, [this](const QList<QUrl>& files) {
        auto* data = new QMimeData;
        data->setUrls(files);
        QGuiApplication::clipboard()->setMimeData(data);
        Q_EMIT copied(static_cast<int>(files.size()));
    });
}

} // namespace vidgo::ui::library
