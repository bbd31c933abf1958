#include "vidgo/ui/settings/credits_text.h"

#include <QFile>

namespace vidgo::ui::settings {

void CreditsText::setSubject(const QString& subject)
{
    if (m_subject == subject)
        return;
    m_subject = subject;
    QFile file(QStringLiteral(":/qt/qml/VidGo/Settings/credits/%1.md").arg(subject));
    m_text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    Q_EMIT changed();
}

} // namespace vidgo::ui::settings
