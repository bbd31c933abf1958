#pragma once

#include <optional>

#include <QQuickItem>
#include <QStringList>

#include "studio_driver.h"

namespace vidgo::test {

/// Works whatever has the keyboard by keys alone, and tells whether the window answered.
class KeyOperation
{
public:
    explicit KeyOperation(StudioDriver& studio)
        : m_studio(studio)
    {}

    /// Presses the keys that such a control is worked with, until what the window shows is another: a page, a
    /// popup, a value, a text, a place in a list; or until the control told its action. The key that did it,
    /// or empty.
    QString work(QQuickItem* control);
    /// Closes what was opened.
    void closePopups();

private:
    bool answers(QQuickItem* control, Qt::Key key, const QString& text);

    StudioDriver& m_studio;
};

/// Where an item stands in the window, in words.
QString placeOf(const QQuickItem* item);

} // namespace vidgo::test
