#pragma once

#include <QObject>
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::plans {

/// What the plans offer, word for word and figure for figure from the catalogue, in the language of the
/// window.
class PlansModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// Lowest first: {tierId, name, price, facts, features}. `facts` and `features` are lists of sentences;
    /// features that the tier below has too are left out and `below` names that tier (empty for the lowest).
    Q_PROPERTY(QVariantList tiers READ tiers NOTIFY changed)
    /// {packageId, name, credits, prices, who}: `prices` is one text, `who` says which tiers may buy it.
    Q_PROPERTY(QVariantList packages READ packages NOTIFY changed)
    /// The names of the tiers, then the rows: {title, cells}; a cell is {text, has}: with an empty text `has`
    /// says whether the tier has it.
    Q_PROPERTY(QStringList columns READ columns NOTIFY changed)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)

public:
    using QObject::QObject;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    QVariantList tiers() const { return m_tiers; }
    QVariantList packages() const { return m_packages; }
    QStringList columns() const { return m_columns; }
    QVariantList rows() const { return m_rows; }

Q_SIGNALS:
    void hubChanged();
    void changed();

private:
    void rebuild();

    QPointer<ServiceHub> m_hub;
    QVariantList m_tiers;
    QVariantList m_packages;
    QStringList m_columns;
    QVariantList m_rows;
};

} // namespace vidgo::ui::plans
