#pragma once

#include <QObject>
#include <QString>

namespace vidgo::checkout {

/// Says on standard output how the window was left, once, and ends the program.
class Leaving : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void leave(const QString& how);

private:
    bool m_isSaid = false;
};

} // namespace vidgo::checkout
