#pragma once

#include <vector>

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/library.h"
#include "vidgo/ui/bridge/service_hub.h"
#include "vidgo/ui/library/clip_export_options.h"

namespace vidgo::ui::library {

/// One export of one or several results, from the first choice to the files on the disk.
class ExportModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// Of results that are clips.
    Q_PROPERTY(vidgo::ui::library::ClipExportOptions* clip READ clip CONSTANT)
    /// "png", "jpeg" or "webp".
    Q_PROPERTY(QString format READ format WRITE setFormat NOTIFY requestChanged)
    Q_PROPERTY(int quality READ quality WRITE setQuality NOTIFY requestChanged)
    /// What transparency becomes in JPEG, "#RRGGBB".
    Q_PROPERTY(QString matteColor READ matteColor WRITE setMatteColor NOTIFY requestChanged)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY requestChanged)
    Q_PROPERTY(QString nameTemplate READ nameTemplate WRITE setNameTemplate NOTIFY requestChanged)
    /// "number", "replace" or "refuse".
    Q_PROPERTY(QString collision READ collision WRITE setCollision NOTIFY requestChanged)
    /// The file name that would be given now.
    Q_PROPERTY(QString preview READ preview NOTIFY previewChanged)
    /// Why there can be no such file; empty when there can.
    Q_PROPERTY(QString previewError READ previewError NOTIFY previewChanged)
    Q_PROPERTY(bool running READ running NOTIFY runningChanged)
    /// 0 to 1.
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    /// Why the last try failed.
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged)
    /// How many results are exported.
    Q_PROPERTY(int count READ count NOTIFY requestChanged)
    /// After an export of several: how many there are now, and which could not be exported and why.
    Q_PROPERTY(bool reported READ reported NOTIFY reportChanged)
    Q_PROPERTY(int exportedCount READ exportedCount NOTIFY reportChanged)
    Q_PROPERTY(QStringList failures READ failures NOTIFY reportChanged)

public:
    explicit ExportModel(QObject* parent = nullptr);

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    ClipExportOptions* clip() { return &m_clip; }
    QString format() const;
    void setFormat(const QString& id);
    int quality() const { return m_request.quality; }
    void setQuality(int quality);
    QString matteColor() const;
    void setMatteColor(const QString& color);
    QString folder() const;
    void setFolder(const QString& folder);
    QString nameTemplate() const;
    void setNameTemplate(const QString& nameTemplate);
    QString collision() const;
    void setCollision(const QString& id);
    QString preview() const { return m_preview; }
    QString previewError() const { return m_previewError; }
    bool running() const { return m_running; }
    double progress() const { return m_progress; }
    QString errorText() const { return m_errorText; }
    int count() const { return static_cast<int>(m_items.size()); }
    bool reported() const { return m_reported; }
    int exportedCount() const { return m_exportedCount; }
    QStringList failures() const { return m_failures; }

    /// Takes up an item, with folder and name as they were used last.
    Q_INVOKABLE void begin(const QString& itemId);
    Q_INVOKABLE void beginAll(const QStringList& itemIds);
    Q_INVOKABLE void start();
    Q_INVOKABLE void cancel();
    /// A folder that a dialog returned.
    Q_INVOKABLE void chooseFolder(const QUrl& folder);
    Q_INVOKABLE QUrl folderUrl() const;

Q_SIGNALS:
    void hubChanged();
    void requestChanged();
    void previewChanged();
    void runningChanged();
    void progressChanged();
    void errorTextChanged();
    /// The file is on the disk; `folder` is where.
    void exported(const QString& fileName, const QUrl& folder);
    void reportChanged();

private:
    using Items = std::vector<LibraryItemId>;
    struct Failed
    {
        std::string name;
        Error why;
    };
    struct Report
    {
        std::vector<std::filesystem::path> files;
        std::vector<Failed> failed;
    };

    static Report exportAll(service::LibraryService& library, ExportRequest request, const Items& items,
                            const Progress& progress, const std::stop_token& stop);
    void take(Report report);
    void setReport(bool reported, int exportedCount, QStringList failures);
    void onRequestChanged();
    void askForName();
    void remember();
    void setRunning(bool running);
    void setErrorText(const QString& text);

    QPointer<ServiceHub> m_hub;
    ExportRequest m_request; ///< Its item is the first of them.
    ClipExportOptions m_clip;
    Items m_items;
    QStringList m_failures;
    int m_exportedCount = 0;
    bool m_reported = false;
    QString m_preview;
    QString m_previewError;
    QString m_errorText;
    double m_progress = 0;
    bool m_running = false;
    int m_nameQuestion = 0; ///< Answers to older questions are dropped.
    Task m_task;
};

} // namespace vidgo::ui::library
