#pragma once

#include <optional>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "vidgo/base/error.h"

namespace vidgo::ui {

class ServiceHub;

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
    QString errorText() const;

Q_SIGNALS:
    void stateChanged();
    void countChanged();

protected:
    /// What is said about an error follows the language of the window.
    void followLanguage(const ServiceHub& hub);
    void showLoading();
    /// Content or Empty, by the number of rows; call it after the rows were changed.
    void showRows();
    void showError(const Error& error);

private:
    void setState(State state, std::optional<Error> error);

    State m_state = Loading;
    std::optional<Error> m_error;
};

} // namespace vidgo::ui
