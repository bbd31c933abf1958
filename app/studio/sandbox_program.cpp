#include "sandbox_program.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>

#include "child_program.h"
#include "vidgo/base/base_error.h"

namespace vidgo {

namespace {

constexpr int kStartMs = 20'000;
constexpr qint64 kLongestLine = 16'384;

} // namespace

SandboxProgram::~SandboxProgram()
{
    endProgram(m_process);
}

Result<Json> SandboxProgram::start(const Options& options)
{
    const QDir folder(options.folder.isEmpty() ? QCoreApplication::applicationDirPath() : options.folder);
    QStringList arguments{QStringLiteral("--json")};
    for (const auto* option : {"--ecpay-port", "--paddle-port", "--mail-port", "--provider-port"})
        arguments << QLatin1String(option) << QStringLiteral("0");
    if (options.isQuick)
        arguments << QStringLiteral("--quick");
    m_process.setStandardErrorFile(QProcess::nullDevice());
    endWithThisProgram(m_process);
    m_process.start(folder.filePath(QStringLiteral("vidgo-sandbox")), arguments + options.more,
                    QIODevice::ReadOnly);
    if (!m_process.waitForStarted(kStartMs))
        return fail(BaseError::FileNotFound, "vidgo-sandbox does not start", {{"file", "vidgo-sandbox"}});
    const QDeadlineTimer deadline(kStartMs);
    while (!m_process.canReadLine() && m_process.state() != QProcess::NotRunning && !deadline.hasExpired())
        m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
    return Json::parse(m_process.readLine(kLongestLine).toStdString(), "vidgo-sandbox");
}

} // namespace vidgo
