#pragma once

#include "vidgo/base/error.h"

namespace vidgo::sandbox {

/// The sentences are in English only: the sandbox is a program for developers.
enum class SandboxError {
    None,
    PortTaken,   ///< {port}
    NoAnswer,    ///< {address}: nobody listens there, or the connection broke.
    WrongAddress ///< {address} is not of this computer.
};

ErrorText describe(SandboxError code);

} // namespace vidgo::sandbox
