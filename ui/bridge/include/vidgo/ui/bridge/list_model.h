#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "vidgo/base/error.h"

namespace vidgo::ui {

/// The base of every list that a page shows: the rows are the business of the derived class, the four states
/// that a page must draw are here.
class ListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The base of the lists.")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// Why there is nothing to show; empty unless the state is Failed.
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged)

public:
    enum State { Loading, Empty, Failed, Content };
    Q_ENUM(State)

    using QAbstractListModel::QAbstractListModel;

    State state() const { return m_state; }
    int count() const { return rowCount({}); }
    QString errorText() const { return m_errorText; }

Q_SIGNALS:
    void stateChanged();
    void countChanged();

protected:
    void showLoading();
    /// Content or Empty, by the number of rows; call it after the rows were changed.
    void showRows();
    void showError(const Error& error);

private:
    void setState(State state, const QString& errorText);

    State m_state = Loading;
    QString m_errorText;
};

} // namespace vidgo::ui
