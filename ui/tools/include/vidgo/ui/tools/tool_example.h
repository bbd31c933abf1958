#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace vidgo::ui {

/// One example as the page shows it. The addresses are empty until the files have been found.
class ToolExample
{
    Q_GADGET
    QML_VALUE_TYPE(toolExample)
    Q_PROPERTY(QString exampleId MEMBER exampleId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString topicId MEMBER topicId)
    Q_PROPERTY(QUrl beforeUrl MEMBER beforeUrl)
    Q_PROPERTY(QUrl afterUrl MEMBER afterUrl)
    Q_PROPERTY(QUrl clipUrl MEMBER clipUrl)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QStringList credits MEMBER credits)
    Q_PROPERTY(bool isClip MEMBER isClip)
    /// It says something about how to make such a thing here, see ToolRunModel::startFrom().
    Q_PROPERTY(bool startable MEMBER startable)

public:
    QString exampleId;
    QString title;
    QString topicId;
    QUrl beforeUrl;
    QUrl afterUrl; ///< With the watermark; of a clip its still.
    QUrl clipUrl;  ///< For a player; empty for pictures.
    QString label; ///< How it was made, as its pack states it.
    QStringList credits;
    bool isClip = false;
    bool startable = false;

    bool operator==(const ToolExample&) const = default;
};

} // namespace vidgo::ui
