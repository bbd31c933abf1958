#pragma once

#include <vector>

#include <QPointer>
#include <QUrl>

#include "vidgo/model/material.h"
#include "vidgo/model/session.h"
#include "vidgo/ui/bridge/list_model.h"
#include "vidgo/ui/bridge/service_hub.h"
#include "vidgo/ui/tools/tool_example.h"

namespace vidgo::ui {

/// The examples of one tool, all or those of one topic. The rows appear as soon as the search has answered;
/// their pictures follow one by one, so the first is there before the last has been looked for.
class ExampleListModel : public vidgo::ui::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("It belongs to a ToolPageModel.")

public:
    enum Role {
        ExampleIdRole = Qt::UserRole + 1, ///< "exampleId"
        TitleRole,                        ///< "title": in the current language.
        BeforeThumbnailRole,              ///< "beforeThumbnail": empty until it is there.
        AfterThumbnailRole,               ///< "afterThumbnail": empty until it is there.
        IsClipRole,                       ///< "isClip"
    };

    using ListModel::ListModel;

    void setHub(ServiceHub* hub);
    /// Shows the examples of `tool`; `topic` empty means all. Reads them anew even if nothing changed.
    void show(Tool tool, const std::string& topic);
    Q_INVOKABLE void reload();
    /// The texts of the rows in another language.
    void retranslate();

    /// An empty example when there is no such row.
    ToolExample example(int row) const;
    /// -1 when it is not among the rows.
    int rowOf(const QString& exampleId) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Files
    {
        QUrl before;
        QUrl after;
        QUrl beforeThumbnail;
        QUrl afterThumbnail;
    };
    struct Row
    {
        Material material;
        Files files;
    };

    static Files findFiles(service::ExampleService& service, const Material& material, StudioMode mode);
    bool isStartable(const Material& material) const;
    void setRows(std::vector<Material> materials);
    void lookForFiles(int row);
    Language language() const;

    QPointer<ServiceHub> m_hub;
    MaterialQuery m_query;
    std::vector<Row> m_rows;
    int m_serial = 0; ///< Of the newest search: answers to older ones are dropped.
};

} // namespace vidgo::ui
