#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace vidgo::ui::settings {

/// The attributions that come with the studio, as Markdown.
class CreditsText : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Which ones: "examples", "fonts" or "models".
    Q_PROPERTY(QString subject READ subject WRITE setSubject NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)

public:
    using QObject::QObject;

    QString subject() const { return m_subject; }
    void setSubject(const QString& subject);
    QString text() const { return m_text; }

Q_SIGNALS:
    void changed();

private:
    QString m_subject;
    QString m_text;
};

} // namespace vidgo::ui::settings
