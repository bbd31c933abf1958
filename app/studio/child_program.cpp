#include "child_program.h"

#include <QProcess>

#ifdef __linux__
#include <csignal>
#include <sys/prctl.h>
#endif

namespace vidgo {

void endWithThisProgram(QProcess& process)
{
#ifdef __linux__
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
#else
    Q_UNUSED(process)
#endif
}

void endProgram(QProcess& process)
{
    constexpr int kEndMs = 3'000;
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (process.waitForFinished(kEndMs))
        return;
    process.kill();
    process.waitForFinished(kEndMs);
}

} // namespace vidgo
