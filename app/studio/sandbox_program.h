#pragma once

#include <QProcess>
#include <QString>

#include "vidgo/composition/sandbox_places.h"

namespace vidgo {

/// The stand-ins of all providers as a program beside this one, for as long as this object lives.
class SandboxProgram
{
public:
    SandboxProgram() = default;
    /// Ends the program.
    ~SandboxProgram();
    SandboxProgram(const SandboxProgram&) = delete;
    SandboxProgram& operator=(const SandboxProgram&) = delete;

    /// Starts it at free ports and waits until it says where it is. Fails with BaseError::FileNotFound where
    /// the program is not there, and with BaseError::InvalidJson when it says nothing in time. `quick`: small
    /// results at once. `folder`: where the program is; empty: beside this one.
    Result<composition::SandboxPlaces> start(bool quick, const QString& folder = {});

private:
    QProcess m_process;
};

} // namespace vidgo
