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

/// The cartoon presenters, each with a small picture. The pictures follow one by one.
class PresenterListModel : public vidgo::ui::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ToolRunModel* run READ run WRITE setRun NOTIFY runChanged)
    /// Nothing is asked for while nobody sees it.
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY enabledChanged)

public:
    enum Role {
        PresenterIdRole = Qt::UserRole + 1, ///< "presenterId"
        NameRole,                           ///< "name": in the current language.
        PictureRole,                        ///< "picture": empty until it is there.
    };

    using ListModel::ListModel;
    /// Asks what still runs for it to stop.
    ~PresenterListModel() override;

    ToolRunModel* run() const { return m_run; }
    void setRun(ToolRunModel* run);
    bool isEnabled() const { return m_enabled; }
    void setEnabled(bool enabled);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void runChanged();
    void enabledChanged();

private:
    struct Row
    {
        Topic topic;
        QString slot;
        QUrl picture;
        bool isDrawn = false;
    };

    ServiceHub* hub() const { return m_run ? m_run->hub() : nullptr; }
    void readCatalog();
    void drawNext();
    void show(const std::string& presenter, const Result<PreviewPicture>& answer);

    QPointer<ToolRunModel> m_run;
    bool m_enabled = false;
    bool m_isDrawing = false;
    std::vector<Row> m_rows;
    Task m_task;
};

} // namespace vidgo::ui
