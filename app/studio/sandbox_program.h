#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include "vidgo/base/json.h"
#include "vidgo/base/result.h"

namespace vidgo {

/// The stand-ins of everybody outside as a program beside this one, for as long as this object lives.
class SandboxProgram
{
public:
    SandboxProgram() = default;
    /// Ends the program.
    ~SandboxProgram();
    SandboxProgram(const SandboxProgram&) = delete;
    SandboxProgram& operator=(const SandboxProgram&) = delete;

    struct Options
    {
        bool isQuick = false; ///< Small results at once.
        QStringList more{};   ///< Options of the program besides.
        QString folder{};     ///< Where the program is; empty: beside this one.
    };
    /// Starts it at free ports and waits until it says where everybody is, which is returned. Fails with
    /// BaseError::FileNotFound where the program is not there, and with BaseError::InvalidJson when it says
    /// nothing in time.
    Result<Json> start(const Options& options);

private:
    QProcess m_process;
};

} // namespace vidgo
