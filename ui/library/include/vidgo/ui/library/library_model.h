#pragma once

#include <set>
#include <vector>

#include <QPointer>
#include <QQmlParserStatus>
#include <QUrl>

#include "vidgo/model/library.h"
#include "vidgo/ui/bridge/list_model.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::library {

/// The person's results, newest first, read page by page as the list is scrolled. Small pictures are asked
/// for by the rows that are on the screen.
class LibraryModel : public vidgo::ui::ListModel, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// Words to find in the file name, tool or topic.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY filterChanged)
    /// Id of a tool, or empty for all.
    Q_PROPERTY(QString toolId READ toolId WRITE setToolId NOTIFY filterChanged)
    /// True when text or tool narrow the list, so that an empty one means that nothing fits.
    Q_PROPERTY(bool filtered READ filtered NOTIFY filterChanged)
    /// Of all pages.
    Q_PROPERTY(int total READ total NOTIFY countChanged)

public:
    enum Role { ItemId = Qt::UserRole, Name, ToolName, Date, Thumbnail };

    using ListModel::ListModel;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    QString text() const;
    void setText(const QString& text);
    QString toolId() const;
    void setToolId(const QString& id);
    bool filtered() const { return !m_query.text.empty() || m_query.tool; }
    int total() const { return static_cast<int>(m_total); }

    int rowCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    void classBegin() override {}
    void componentComplete() override;

    /// Reads the list anew; what is shown stays until the answer is there.
    Q_INVOKABLE void reload();
    /// Has the row's small picture made, unless that was done.
    Q_INVOKABLE void wantThumbnail(int row);
    /// The row of an item among those read so far, or -1.
    Q_INVOKABLE int rowOf(const QString& itemId) const;

Q_SIGNALS:
    void hubChanged();
    void filterChanged();

private:
    struct Row
    {
        LibraryItem item;
        QUrl thumbnail;
        bool wanted = false;
    };

    void read(int offset);
    void replaceRows(LibraryPage page);
    void appendRows(LibraryPage page);
    void onLanguageChanged();

    QPointer<ServiceHub> m_hub;
    LibraryQuery m_query;
    std::vector<Row> m_rows;
    std::int64_t m_total = 0;
    int m_request = 0; ///< Answers to older requests are dropped.
    bool m_reading = false;
    bool m_complete = false; ///< All properties are set, so that reading makes sense.
};

} // namespace vidgo::ui::library
