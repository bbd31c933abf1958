#pragma once

#include <vector>

#include <QPointer>

#include "vidgo/model/language.h"
#include "vidgo/ui/bridge/list_model.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::gallery {

/// What the gallery can be narrowed to. At the top everything, each tool and each category of styles; within
/// a category of styles its styles. The first entry means all of them and has no id.
class CategoryList : public vidgo::ui::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// The category whose styles are listed, as this list itself names it at the top; empty for the top.
    Q_PROPERTY(QString within READ within WRITE setWithin NOTIFY withinChanged)

public:
    enum Role {
        CategoryId = Qt::UserRole, ///< "categoryId": a tool's id, "style_gallery/anime", or a style's id.
        Name                       ///< "name"
    };

    using ListModel::ListModel;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    QString within() const { return m_within; }
    void setWithin(const QString& category);

    int rowCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE QString categoryAt(int row) const;
    /// The category at the top to which a style belongs; empty when there is no such style.
    Q_INVOKABLE QString categoryOf(const QString& styleId) const;

Q_SIGNALS:
    void hubChanged();
    void withinChanged();

private:
    struct Entry
    {
        QString id;
        LocalizedText name;
    };

    static std::vector<Entry> topEntries(const Catalog& catalog);
    static std::vector<Entry> styleEntries(const Catalog& catalog, std::string_view category);
    void fill();
    void onLanguageChanged();

    QPointer<ServiceHub> m_hub;
    QString m_within;
    std::vector<Entry> m_entries;
};

/// "style_gallery/anime" → "anime"; empty for what is no category of styles.
QString styleCategoryIn(const QString& categoryId);

} // namespace vidgo::ui::gallery
