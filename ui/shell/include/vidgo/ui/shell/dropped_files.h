#pragma once

#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace vidgo::ui::shell {

/// Looks at what was dropped on the window, or given at the start, without opening any of it.
class DroppedFiles : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// {files: those on this computer, folders included, each once and at most 5000; folders: how many of
    /// them are folders; remote: addresses of the web; left: how many there were beyond the limit}. Takes
    /// addresses and texts.
    Q_INVOKABLE static QVariantMap look(const QVariantList& dropped);
};

} // namespace vidgo::ui::shell
