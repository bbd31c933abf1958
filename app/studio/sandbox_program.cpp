#include "sandbox_program.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>

#include "vidgo/base/base_error.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo {

namespace {

constexpr int kStartMs = 20'000;
constexpr int kEndMs = 3'000;
constexpr qint64 kLongestLine = 16'384;

} // namespace

SandboxProgram::~SandboxProgram()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(kEndMs)) {
        m_process.kill();
        m_process.waitForFinished(kEndMs);
    }
}

Result<composition::SandboxPlaces> SandboxProgram::start(bool quick, const QString& folder)
{
    const auto program = QDir(folder.isEmpty() ? QCoreApplication::applicationDirPath() : folder)
                             .filePath(QStringLiteral("vidgo-sandbox"));
    QStringList arguments{QStringLiteral("--json")};
    for (const auto* option : {"--ecpay-port", "--paddle-port", "--mail-port", "--provider-port"})
        arguments << QLatin1String(option) << QStringLiteral("0");
    if (quick)
        arguments << QStringLiteral("--quick");
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program, arguments, QIODevice::ReadOnly);
    if (!m_process.waitForStarted(kStartMs))
        return fail(BaseError::FileNotFound, "vidgo-sandbox does not start", {{"file", "vidgo-sandbox"}});
    const QDeadlineTimer deadline(kStartMs);
    while (!m_process.canReadLine() && m_process.state() != QProcess::NotRunning && !deadline.hasExpired())
        m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
    const auto line = m_process.readLine(kLongestLine);
    auto printed = Json::parse(line.toStdString(), "vidgo-sandbox");
    if (!printed)
        return failure(printed);
    return composition::sandboxPlacesFrom(*printed);
}

} // namespace vidgo
