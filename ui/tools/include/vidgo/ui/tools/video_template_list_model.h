#pragma once

#include <vector>

#include <QPointer>
#include <QUrl>

#include "vidgo/model/catalog.h"
#include "vidgo/model/picture.h"
#include "vidgo/ui/bridge/list_model.h"
#include "vidgo/ui/bridge/service_hub.h"
#include "vidgo/ui/tools/tool_run_model.h"

namespace vidgo::ui {

/// The templates of short videos, each with a small preview: of the person's own picture where there is one,
/// otherwise of one from the examples. The previews follow one by one.
class VideoTemplateListModel : public vidgo::ui::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ToolRunModel* run READ run WRITE setRun NOTIFY runChanged)
    /// Those of this topic come first, and are chosen unless the person has chosen one.
    Q_PROPERTY(QString topic READ topic WRITE setTopic NOTIFY topicChanged)
    /// Nothing is asked for while nobody sees it.
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY enabledChanged)

public:
    enum Role {
        TemplateIdRole = Qt::UserRole + 1, ///< "templateId"
        NameRole,                          ///< "name": in the current language.
        PictureRole,                       ///< "picture": a preview; empty until it is there.
        GroundRole,                        ///< "ground", "ink" (on the ground), "accent": its colours.
        InkRole,
        AccentRole,
    };

    using ListModel::ListModel;
    /// Asks what still runs for it to stop.
    ~VideoTemplateListModel() override;

    ToolRunModel* run() const { return m_run; }
    void setRun(ToolRunModel* run);
    QString topic() const { return m_topic; }
    void setTopic(const QString& topic);
    bool isEnabled() const { return m_enabled; }
    void setEnabled(bool enabled);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void runChanged();
    void topicChanged();
    void enabledChanged();

private:
    struct Row
    {
        VideoTemplate look;
        QString slot;
        QUrl picture;
        bool drawn = false; ///< Its preview was asked for.
    };

    ServiceHub* hub() const { return m_run ? m_run->hub() : nullptr; }
    void readCatalog();
    void findPicture();
    void drawAnew();
    void drawNext();
    void drawn(const std::string& look, const Result<PreviewPicture>& answer);

    QPointer<ToolRunModel> m_run;
    QString m_topic;
    bool m_enabled = false;
    std::vector<Row> m_rows;
    std::filesystem::path m_sample; ///< The picture of an example.
    std::filesystem::path m_shown;  ///< What the previews are of.
    Task m_task;
    int m_serial = 0; ///< Of the newest picture: answers to older ones are dropped.
};

} // namespace vidgo::ui
