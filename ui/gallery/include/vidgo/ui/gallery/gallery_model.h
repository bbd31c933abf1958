#pragma once

#include <vector>

#include <QPointer>
#include <QQmlParserStatus>
#include <QUrl>

#include "vidgo/model/material.h"
#include "vidgo/ui/bridge/example_pictures.h"
#include "vidgo/ui/bridge/list_model.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::gallery {

/// The examples of the gallery, narrowed and ordered, a page at a time as the view scrolls. A row's pictures
/// are looked for when the view asks with want().
class GalleryModel : public vidgo::ui::ListModel, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// As CategoryList names it; empty for all.
    Q_PROPERTY(QString category MEMBER m_category NOTIFY narrowed)
    /// A style's id; empty for all.
    Q_PROPERTY(QString style MEMBER m_style NOTIFY narrowed)
    Q_PROPERTY(Place place MEMBER m_place NOTIFY narrowed)
    Q_PROPERTY(Kind kind MEMBER m_kind NOTIFY narrowed)
    Q_PROPERTY(bool favouritesOnly MEMBER m_favouritesOnly NOTIFY narrowed)
    /// Words to find, in any language.
    Q_PROPERTY(QString text MEMBER m_text NOTIFY narrowed)
    Q_PROPERTY(Order order MEMBER m_order NOTIFY narrowed)
    /// How many there are on all pages.
    Q_PROPERTY(int total READ total NOTIFY countChanged)
    /// Something but the order is chosen, so that an empty list does not mean that there is nothing at all.
    Q_PROPERTY(bool filtered READ filtered NOTIFY narrowed)

public:
    enum Place { Anywhere, OnThisComputer, ByProvider };
    Q_ENUM(Place)
    enum Kind { PicturesAndClips, Pictures, Clips };
    Q_ENUM(Kind)
    enum Order { Featured, Popular, Newest };
    Q_ENUM(Order)
    enum Role {
        ExampleId = Qt::UserRole, ///< "exampleId"
        ToolId,                   ///< "toolId"
        StyleId,                  ///< "styleId": empty unless it is an example of a style.
        Title,                    ///< "title"
        Subtitle,                 ///< "subtitle": its style, or its tool.
        Before,                   ///< "before": empty until it is there.
        After,                    ///< "after": empty until it is there.
        Clip,                     ///< "clip"
        ClipUrl,                  ///< "clipUrl": for a player; empty for pictures
        Portrait,                 ///< "portrait": the result is higher than wide.
        OnDevice,                 ///< "onDevice": this computer could make such a thing.
        Favourite                 ///< "favourite"
    };

    explicit GalleryModel(QObject* parent = nullptr);

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    int total() const { return m_total; }
    bool filtered() const;

    int rowCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    void classBegin() override {}
    void componentComplete() override;

    /// Asks for the pictures of a row; nothing happens when that was done before.
    Q_INVOKABLE void want(int row);
    Q_INVOKABLE void setFavourite(int row, bool favourite);
    /// Reads the list anew; what is shown stays until the answer is there.
    Q_INVOKABLE void reload();
    /// Takes back everything that narrows the list.
    Q_INVOKABLE void showAll();

Q_SIGNALS:
    void hubChanged();
    void narrowed();
    void favouriteFailed(const QString& reason);

private:
    struct Row
    {
        Material material;
        PicturePair pictures;
        bool wanted = false;
    };

    enum class Reading {
        Anew,
        More,    ///< The next page.
        WithNew, ///< What is shown, with what came to it.
    };

    MaterialQuery query() const;
    void takeInNew();
    void ask(Reading reading);
    void take(int request, Reading reading, Result<MaterialPage> answer);
    void replace(std::vector<Material> found, Reading reading);
    bool holdsAllShown(const std::vector<Material>& found) const;
    bool isShownAt(std::size_t row, const Material& material) const;
    void merge(std::vector<Material> found);
    void append(std::vector<Material> found);
    QString subtitleOf(const Material& material) const;
    void onSessionChanged();
    void onLanguageChanged();
    void onFavouriteChanged(const QString& exampleId, bool favourite);

    QPointer<ServiceHub> m_hub;
    QString m_category;
    QString m_style;
    Place m_place = Anywhere;
    Kind m_kind = PicturesAndClips;
    bool m_favouritesOnly = false;
    QString m_text;
    Order m_order = Featured;
    std::vector<Row> m_rows;
    int m_total = 0;
    int m_request = 0; ///< Answers to older requests are dropped.
    bool m_asking = false;
    bool m_complete = false;
};

} // namespace vidgo::ui::gallery
