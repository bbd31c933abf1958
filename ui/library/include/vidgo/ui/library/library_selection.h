#pragma once

#include <functional>
#include <set>
#include <vector>

#include <QObject>
#include <QPointer>
#include <QRectF>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include "vidgo/ui/library/library_model.h"

namespace vidgo::ui::library {

/// Which results are selected, also those whose page is not in the model. Ranges are asked for where the list
/// comes from, so that 50 000 results are selected as soon as their ids are read.
class LibrarySelection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::library::LibraryModel* model READ model WRITE setModel NOTIFY modelChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// Counts the changes, for bindings on contains().
    Q_PROPERTY(int revision READ revision NOTIFY changed)

public:
    using QObject::QObject;

    LibraryModel* model() const { return m_model; }
    void setModel(LibraryModel* model);
    int count() const { return static_cast<int>(m_ids.size()); }
    int revision() const { return m_revision; }

    Q_INVOKABLE bool contains(const QString& itemId) const { return m_ids.contains(itemId); }
    Q_INVOKABLE QStringList ids() const;
    /// Selects the row and nothing else.
    Q_INVOKABLE void selectOnly(int row);
    Q_INVOKABLE void toggle(int row);
    /// Selects from the row chosen last to this one.
    Q_INVOKABLE void extendTo(int row);
    /// Selects from one row to the other.
    Q_INVOKABLE void extendFrom(int first, int last);
    /// Begins a rectangle over the grid; `adds`: what is selected already stays so.
    Q_INVOKABLE void beginBlock(bool adds);
    /// Selects what lies in the rectangle, measured in cells of a grid with so many columns.
    Q_INVOKABLE void selectBlock(const QRectF& cells, int columns);
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void modelChanged();
    void changed();

private:
    using Ids = std::set<QString>;
    void ask(int first, int count, std::function<Ids(const std::vector<LibraryItemId>&)> choose);
    void tell();

    QPointer<LibraryModel> m_model;
    Ids m_ids;
    Ids m_beforeBlock;
    int m_anchor = 0;
    int m_revision = 0;
    int m_request = 0;
};

} // namespace vidgo::ui::library
