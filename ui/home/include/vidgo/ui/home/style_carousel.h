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

/// The styles one after the other, each with one example. The rows are the places of the carousel: the first
/// is the large one, the others come next. Turning it changes what the places show; only pictures that have a
/// place are looked for.
class StyleCarousel : public vidgo::ui::ListModel, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// How many places there are.
    Q_PROPERTY(int places MEMBER m_places NOTIFY placesChanged)
    /// How many styles go round.
    Q_PROPERTY(int length READ length NOTIFY countChanged)
    /// Which of them has the first place.
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)

public:
    enum Role {
        ExampleId = Qt::UserRole, ///< "exampleId"
        StyleId,                  ///< "styleId"
        StyleName,                ///< "styleName"
        UseCase,                  ///< "useCase"
        OnDevice,                 ///< "onDevice"
        Before,                   ///< "before": empty until it is there.
        After,                    ///< "after": empty until it is there.
        Label,                    ///< "label": the honest sentence about the example.
        Pictured                  ///< "pictured": it is known which pictures there are.
    };

    using ListModel::ListModel;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    int length() const { return static_cast<int>(m_entries.size()); }
    int current() const { return m_current; }
    /// Goes round at both ends.
    void setCurrent(int current);

    int rowCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void classBegin() override {}
    void componentComplete() override { reload(); }

    /// Reads the list anew; what is shown stays until the answer is there.
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void hubChanged();
    void placesChanged();
    void currentChanged();

private:
    struct Entry
    {
        Material material;
        PicturePair pictures;
        bool wanted = false;
        bool pictured = false;
    };

    std::size_t entryAt(int row) const;
    void take(int request, Result<std::vector<Material>> answer);
    void wantPlaces();
    void onSessionChanged();
    void onLanguageChanged();
    void tell(const QList<int>& roles = {});

    QPointer<ServiceHub> m_hub;
    int m_places = 4;
    int m_current = 0;
    std::vector<Entry> m_entries;
    int m_request = 0; ///< Answers to older requests are dropped.
};

} // namespace vidgo::ui::home
