#pragma once

#include <vector>

#include <QPointer>
#include <QQmlParserStatus>
#include <QUrl>

#include "vidgo/model/material.h"
#include "vidgo/ui/bridge/example_pictures.h"
#include "vidgo/ui/bridge/list_model.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::home {

/// A short row of examples. Rows appear as soon as it is known which ones; each row's pictures follow.
class ExampleList : public vidgo::ui::ListModel, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    Q_PROPERTY(Selection selection MEMBER m_selection NOTIFY selectionChanged)
    Q_PROPERTY(int limit MEMBER m_limit NOTIFY limitChanged)
    /// The longer side of the pictures, one of 320, 640, 960; 0 for the full size.
    Q_PROPERTY(int pictureSide MEMBER m_pictureSide NOTIFY pictureSideChanged)
    /// While it is true nothing is read: what comes first on the page has the workers to itself.
    Q_PROPERTY(bool waiting MEMBER m_waiting NOTIFY waitingChanged)
    /// True once every row has its pictures.
    Q_PROPERTY(bool complete READ complete NOTIFY completeChanged)

public:
    enum Selection {
        Featured,       ///< What is recommended, one example of each tool first.
        PopularThisWeek ///< The most viewed.
    };
    Q_ENUM(Selection)
    enum Role {
        MaterialId = Qt::UserRole,
        ToolId,
        Title,
        Caption,
        ToolName,
        Before,
        After,
        Label,
        Clip,
        ClipUrl
    };

    explicit ExampleList(QObject* parent = nullptr);

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    bool complete() const;

    int rowCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void classBegin() override {}
    void componentComplete() override { reload(); }

    /// The id of the example in the row, and that of its tool.
    Q_INVOKABLE QString materialIdAt(int row) const;
    Q_INVOKABLE QString toolIdAt(int row) const;
    /// Reads the list anew; what is shown stays until the answer is there.
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void hubChanged();
    void selectionChanged();
    void limitChanged();
    void pictureSideChanged();
    void waitingChanged();
    void completeChanged();

private:
    struct Row
    {
        Material material;
        QUrl before;
        QUrl after;
        bool pictured = false;
    };

    void onExamplesReady();
    void onLanguageChanged();
    void take(int request, Result<std::vector<Material>> answer);
    void fetchPictures(int row);

    QPointer<ServiceHub> m_hub;
    Selection m_selection = PopularThisWeek;
    int m_limit = 5;
    int m_pictureSide = 640;
    bool m_waiting = false;
    std::vector<Row> m_rows;
    int m_request = 0;    ///< Answers to older requests are dropped.
    bool m_ready = false; ///< The pack is in, so that nothing found means there is nothing.
};

} // namespace vidgo::ui::home
