#pragma once

class QProcess;

namespace vidgo {

/// Makes a program that is about to be started end with this one, also where this one is killed; on Linux
/// only. To be called before QProcess::start(), on the thread of the user interface, which lives as long as
/// the program.
void endWithThisProgram(QProcess& process);

/// Asks a program to end, and ends it where it does not do so soon.
void endProgram(QProcess& process);

} // namespace vidgo
