#pragma once

#include <vector>

#include <QPointer>
#include <QUrl>

#include "vidgo/model/material.h"
#include "vidgo/ui/bridge/list_model.h"
#include "vidgo/ui/bridge/service_hub.h"
#include "vidgo/ui/tools/tool_run_model.h"

namespace vidgo::ui {

/// The garments that come with the examples of the try-on. The first is chosen when none is; that of an
/// example that the person starts from as soon as it is known.
class GarmentListModel : public vidgo::ui::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ToolRunModel* run READ run WRITE setRun NOTIFY runChanged)
    /// Nothing is asked for while nobody sees it.
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY enabledChanged)

public:
    enum Role {
        ExampleIdRole = Qt::UserRole + 1, ///< "exampleId"
        NameRole,                         ///< "name": in the current language.
        PictureRole,                      ///< "picture": small, on nothing.
        FileRole,                         ///< "file": what is tried on.
    };

    using ListModel::ListModel;

    ToolRunModel* run() const { return m_run; }
    void setRun(ToolRunModel* run);
    bool isEnabled() const { return m_enabled; }
    void setEnabled(bool enabled);

    /// One of the rows has this file.
    Q_INVOKABLE bool holds(const QUrl& file) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void runChanged();
    void enabledChanged();

private:
    struct Row
    {
        QString id;
        LocalizedText name;
        QUrl picture;
        QUrl file;
    };

    ServiceHub* hub() const { return m_run ? m_run->hub() : nullptr; }
    void follow();
    void load();
    void show(const Result<std::vector<Row>>& rows);
    void choose();

    QPointer<ToolRunModel> m_run;
    bool m_enabled = false;
    bool m_asked = false;
    std::vector<Row> m_rows;
};

} // namespace vidgo::ui
