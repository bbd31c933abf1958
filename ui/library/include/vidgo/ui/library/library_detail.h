#pragma once

#include <optional>

#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/library.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::library {

/// One result, opened: both pictures to compare and what it was made with.
class LibraryDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// The result to show; empty for none.
    Q_PROPERTY(QString itemId READ itemId WRITE setItemId NOTIFY itemIdChanged)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString toolId READ toolId NOTIFY changed)
    /// {label, value, keys} in the language of the window; `keys` are the settings in which the fact lies.
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    Q_PROPERTY(int rating READ rating NOTIFY changed)
    Q_PROPERTY(bool inTrash READ inTrash NOTIFY changed)
    /// Ids of the boards that it is on.
    Q_PROPERTY(QStringList boards READ boards NOTIFY changed)
    /// It failed because the kept file is gone or was changed outside the studio.
    Q_PROPERTY(bool fileMissing READ fileMissing NOTIFY changed)
    Q_PROPERTY(QUrl before READ before NOTIFY changed)
    Q_PROPERTY(QUrl after READ after NOTIFY changed)
    /// Addresses for a player when the result, or what it was made from, is a clip; else empty.
    Q_PROPERTY(QUrl clip READ clip NOTIFY changed)
    Q_PROPERTY(QUrl beforeClip READ beforeClip NOTIFY changed)

public:
    enum State { None, Loading, Failed, Content };
    Q_ENUM(State)

    using QObject::QObject;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    QString itemId() const { return m_itemId; }
    void setItemId(const QString& id);
    State state() const { return m_state; }
    QString errorText() const;
    QString name() const;
    QString toolId() const;
    QVariantList facts() const;
    QUrl before() const { return m_before; }
    QUrl after() const { return m_after; }
    QUrl clip() const;
    QUrl beforeClip() const;
    int rating() const { return m_item ? m_item->rating : 0; }
    bool inTrash() const { return m_item && m_item->trashedAt; }
    QStringList boards() const { return m_boards; }
    bool fileMissing() const { return m_fileMissing; }

    /// Tries again after a failure.
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void hubChanged();
    void itemIdChanged();
    void changed();

private:
    struct Opened
    {
        LibraryItem item;
        std::filesystem::path before;
        std::filesystem::path after;
    };
    struct Marks
    {
        LibraryItem item;
        std::vector<BoardId> boards;
        std::optional<GenerationReport> report;
    };

    static Result<Opened> open(service::LibraryService& library, const LibraryItemId& id);
    static Result<Marks> marks(const service::Services& services, const LibraryItemId& id);
    void take(Result<Opened> answer);
    void refresh();
    void takeMarks(const Result<Marks>& answer);
    void clear(State state);

    QPointer<ServiceHub> m_hub;
    QString m_itemId;
    State m_state = None;
    std::optional<Error> m_error; ///< Its sentence follows the language.
    std::optional<LibraryItem> m_item;
    std::optional<GenerationReport> m_report; ///< Of what a provider made.
    QUrl m_before;
    QUrl m_after;
    QStringList m_boards;
    bool m_fileMissing = false;
    int m_request = 0;
};

} // namespace vidgo::ui::library
