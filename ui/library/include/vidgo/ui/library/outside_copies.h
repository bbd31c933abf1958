#pragma once

#include <memory>

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/library.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::library {

/// Takes results out of the window: by dragging, and onto the clipboard. What leaves is an exported copy in a
/// folder for the time of the program, so that it is what an export would give; a drag begins when the copy
/// is there.
class OutsideCopies : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)

public:
    using QObject::QObject;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    bool busy() const { return m_running > 0; }

    /// Begins a drag out of the window once the copies are made, unless stopDrag() came first.
    Q_INVOKABLE void drag(QObject* source, const QStringList& itemIds, const QUrl& picture);
    /// The button was let go.
    Q_INVOKABLE void stopDrag();
    Q_INVOKABLE void copyToClipboard(const QStringList& itemIds);

Q_SIGNALS:
    void hubChanged();
    void busyChanged();
    void copied(int count);
    void failed(const QString& text);

private:
    using Paths = std::vector<std::filesystem::path>;
    void make(const QStringList& itemIds, std::function<void(const QList<QUrl>& files)> then);
    void beginDrag(QObject* source, const QList<QUrl>& files, const QUrl& picture);

    QPointer<ServiceHub> m_hub;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_dragRequest = 0;
    int m_running = 0;
    int m_copies = 0;
};

} // namespace vidgo::ui::library
