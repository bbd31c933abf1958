#include "leaving.h"

#include <iostream>

#include <QCoreApplication>

namespace vidgo::checkout {

void Leaving::leave(const QString& how)
{
    if (std::exchange(m_isSaid, true))
        return;
    std::cout << how.toStdString() << std::endl;
    QCoreApplication::exit(0);
}

} // namespace vidgo::checkout
