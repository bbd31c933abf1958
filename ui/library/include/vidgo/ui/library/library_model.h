#pragma once

#include <deque>
#include <map>
#include <vector>

#include <QPointer>
#include <QQmlParserStatus>
#include <QUrl>

#include "vidgo/model/library.h"
#include "vidgo/ui/bridge/list_model.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::library {

/// The person's results as a window on a list of any length: it has as many rows as there are results, but
/// holds only the pages around those that were asked for. A row whose page is not here has no id; the tile on
/// it says wantRow() and is told when it comes. Small pictures are asked for in the same way.
class LibraryModel : public vidgo::ui::ListModel, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// Words to find in the file name, tool, topic, style or the name of a board.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY filterChanged)
    /// Id of a tool, or empty for all.
    Q_PROPERTY(QString toolId READ toolId WRITE setToolId NOTIFY filterChanged)
    Q_PROPERTY(int minimumRating READ minimumRating WRITE setMinimumRating NOTIFY filterChanged)
    /// Id of a board, or empty for all.
    Q_PROPERTY(QString boardId READ boardId WRITE setBoardId NOTIFY filterChanged)
    Q_PROPERTY(bool inTrash READ inTrash WRITE setInTrash NOTIFY filterChanged)
    /// "newest", "oldest", "rating" or "name".
    Q_PROPERTY(QString order READ order WRITE setOrder NOTIFY filterChanged)
    /// True when text, tool or rating narrow the list, so that an empty one means that nothing fits.
    Q_PROPERTY(bool filtered READ filtered NOTIFY filterChanged)

public:
    enum Role { ItemId = Qt::UserRole, Name, ToolName, Date, Thumbnail, Rating, Missing, Clip, Length };

    /// Rows of a page, and how many pages are held at the most.
    static constexpr int kPage = 200;
    static constexpr int kMaxPages = 9;

    using ListModel::ListModel;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    QString text() const;
    void setText(const QString& text);
    QString toolId() const;
    void setToolId(const QString& id);
    int minimumRating() const { return m_query.minimumRating; }
    void setMinimumRating(int rating);
    QString boardId() const;
    void setBoardId(const QString& id);
    bool inTrash() const { return m_query.inTrash; }
    void setInTrash(bool inTrash);
    QString order() const;
    void setOrder(const QString& id);
    bool filtered() const { return !m_query.text.empty() || m_query.tool || m_query.minimumRating > 0; }
    /// What is shown or about to be shown.
    const LibraryQuery& query() const { return m_query; }

    int rowCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void classBegin() override {}
    void componentComplete() override;

    /// Reads anew what is held; it stays to be seen until the answer is there.
    Q_INVOKABLE void reload();
    /// Has the row read when it is not here, and else its small picture made, unless that was done. The rows
    /// wanted last come first; those that were only passed are forgotten.
    Q_INVOKABLE void wantRow(int row);
    /// Empty when the row's page is not here.
    Q_INVOKABLE QString itemIdAt(int row) const;
    /// The row of an item in the pages that are here, or -1.
    Q_INVOKABLE int rowOf(const QString& itemId) const;
    /// How many pages are held.
    int heldPages() const { return static_cast<int>(m_pages.size()); }

Q_SIGNALS:
    void hubChanged();
    void filterChanged();
    /// Another list is shown now; it begins at its top.
    void replaced();

private:
    struct Row
    {
        LibraryItem item;
        QUrl thumbnail;
        bool wanted = false;
        bool missing = false;
    };
    using Page = std::vector<Row>;

    template <class Value>
    void narrow(Value& member, Value value);
    const Row* rowAt(int row) const;
    Row* rowAt(int row);
    void wantPage(int page);
    void readNext();
    void read(int page, bool withTotal);
    void readAgain(int page);
    void take(int page, LibraryPage answer);
    void setTotal(int total);
    void keepPage(int page, std::vector<LibraryItem> items);
    void dropFarPages(int around);
    void makeNextThumbnail();
    void takeThumbnail(const LibraryItemId& id, const Result<std::filesystem::path>& path);
    void onLanguageChanged();
    QVariant textOf(const Row& row, int role) const;

    QPointer<ServiceHub> m_hub;
    LibraryQuery m_query;
    std::map<int, Page> m_pages;
    std::deque<int> m_wantedPages; ///< The one wanted last is in front.
    std::deque<int> m_wantedThumbnails;
    int m_total = 0;
    int m_focus = 0;   ///< The page wanted last.
    int m_request = 0; ///< Answers to older requests are dropped.
    int m_thumbnailsRunning = 0;
    bool m_reading = false;
    bool m_replacing = false; ///< The next answer is of another list.
    bool m_complete = false;  ///< All properties are set, so that reading makes sense.
};

} // namespace vidgo::ui::library
