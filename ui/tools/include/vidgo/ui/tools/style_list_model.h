#pragma once

#include <map>
#include <vector>

#include <QPointer>
#include <QUrl>

#include "vidgo/model/catalog.h"
#include "vidgo/model/material.h"
#include "vidgo/ui/bridge/list_model.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui {

/// Every style of the catalogue by category, each with an example of it to look at. Those that need a
/// provider are among them and say so.
class StyleListModel : public vidgo::ui::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged)
    /// How many need a provider.
    Q_PROPERTY(int lockedCount READ lockedCount NOTIFY countChanged)

public:
    enum Role {
        StyleIdRole = Qt::UserRole + 1, ///< "styleId"
        NameRole,                       ///< "name": in the current language.
        CategoryIdRole,                 ///< "categoryId"
        CategoryRole,                   ///< "category": its name in the current language.
        UseCaseRole,                    ///< "useCase": a sentence in the current language.
        LockedRole,                     ///< "locked": it needs a provider.
        ExampleIdRole,                  ///< "exampleId": empty: there is no example.
        BeforeRole,                     ///< "before": a small picture; empty until it is there.
        AfterRole,                      ///< "after"
    };

    using ListModel::ListModel;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    int lockedCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void hubChanged();

private:
    struct Pictures
    {
        QString exampleId;
        QUrl before;
        QUrl after;
    };

    void readCatalog();
    void readExamples();
    QString text(const Style& style, int role) const;

    QPointer<ServiceHub> m_hub;
    std::vector<Style> m_styles;
    std::map<std::string, Pictures, std::less<>> m_pictures; ///< By style.
};

} // namespace vidgo::ui
