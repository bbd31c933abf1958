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

/// The scenes of the catalogue, each with a small preview: of the person's own product where there is one,
/// otherwise of a product from the examples. The previews follow one by one.
class SceneListModel : public vidgo::ui::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ToolRunModel* run READ run WRITE setRun NOTIFY runChanged)
    /// Empty: the scenes of all topics, those of this topic first.
    Q_PROPERTY(QString topic READ topic WRITE setTopic NOTIFY topicChanged)
    /// Nothing is asked for while nobody sees it.
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY enabledChanged)

public:
    enum Role {
        SceneIdRole = Qt::UserRole + 1, ///< "sceneId"
        NameRole,                       ///< "name": in the current language.
        PictureRole,                    ///< "picture": a preview; empty until it is there.
    };

    using ListModel::ListModel;
    /// Asks what still runs for it to stop.
    ~SceneListModel() override;

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
        Scene scene;
        QString slot;
        QUrl picture;
        bool drawn = false; ///< Its preview was asked for.
    };

    ServiceHub* hub() const { return m_run ? m_run->hub() : nullptr; }
    void readCatalog();
    void findProduct();
    void drawAnew();
    void drawNext();
    void drawn(const std::string& scene, const Result<PreviewPicture>& answer);

    QPointer<ToolRunModel> m_run;
    QString m_topic;
    bool m_enabled = false;
    std::vector<Row> m_rows;
    std::filesystem::path m_sample;  ///< The product of an example.
    std::filesystem::path m_product; ///< What the previews are of.
    Task m_task;
    int m_serial = 0; ///< Of the newest product: answers to older ones are dropped.
};

} // namespace vidgo::ui
