#pragma once

#include <QtCore/QProcess>

#ifdef __linux__
#include <csignal>
#include <sys/prctl.h>
#endif

namespace vidgo::test {

/// Makes a program that a test is about to start end with the test, also where the test dies: what outlives
/// it holds its output, and whoever runs the tests waits for that. To be called before QProcess::start().
inline void endWithThisTest(QProcess& process)
{
#ifdef __linux__
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#else
    Q_UNUSED(process)
#endif
}

} // namespace vidgo::test
