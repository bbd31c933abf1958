#pragma once

#include <QImage>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QRectF>
#include <QUrl>
#include <QVariant>
#include <QWindow>
#include <QtQml/qqmlregistration.h>

#include "vidgo/ui/tools/batch_model.h"
#include "vidgo/ui/tools/tool_run_model.h"

namespace vidgo::ui {

/// The ways by which pictures reach a tool: one file goes to the run, several or a folder to the batch. Where
/// a run makes one thing out of several files, they all go to the run.
class InputSources : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ToolRunModel* run MEMBER m_run NOTIFY changed)
    Q_PROPERTY(vidgo::ui::BatchModel* batch MEMBER m_batch NOTIFY changed)
    /// The screen can be taken on this system.
    Q_PROPERTY(bool screenshots READ hasScreenshots CONSTANT)
    /// The screen that was taken, until it is used or dropped; empty: none.
    Q_PROPERTY(QUrl shotUrl READ shotUrl NOTIFY shotChanged)

public:
    using QObject::QObject;
    ~InputSources() override;

    bool hasScreenshots() const;
    QUrl shotUrl() const { return m_shotUrl; }

    /// Takes what was dropped or chosen: one file, several, or a folder.
    void take(const QList<QUrl>& urls);
    /// The same from QML, where `given` is any list of addresses.
    Q_INVOKABLE void takeAny(const QVariant& given);
    /// Puts the picture away. Of several that belong together the next one takes its place.
    Q_INVOKABLE void putAway();
    /// Takes a picture, or the files, from the clipboard. When there is neither, it says so and keeps what
    /// was there.
    Q_INVOKABLE void paste();
    /// Takes the screen on which `window` is, without the window.
    Q_INVOKABLE void takeScreen(QWindow* window);
    /// Uses a part of the screen that was taken, given as fractions of it.
    Q_INVOKABLE void useShot(const QRectF& part);
    Q_INVOKABLE void dropShot();

Q_SIGNALS:
    void changed();
    void shotChanged();

private:
    bool isStory() const;
    void addToStory(QList<QUrl> urls);
    void grab(QWindow* window);

    QPointer<ToolRunModel> m_run;
    QPointer<BatchModel> m_batch;
    QImage m_shot;
    QUrl m_shotUrl;
    QString m_slot;
};

} // namespace vidgo::ui
