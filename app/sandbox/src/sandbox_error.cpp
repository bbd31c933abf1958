#include "vidgo/sandbox/sandbox_error.h"

namespace vidgo::sandbox {

ErrorText describe(SandboxError code)
{
    switch (code) {
    case SandboxError::None:
        break;
    case SandboxError::PortTaken:
        return {"sandbox.port_taken", "Port {port} can't be opened. Choose another one."};
    case SandboxError::NoAnswer:
        return {"sandbox.no_answer", "Nobody answers at {address}. Start the program that listens there."};
    case SandboxError::WrongAddress:
        return {"sandbox.wrong_address",
                "{address} is not an address of this computer. The sandbox sends nothing elsewhere."};
    }
    return {"sandbox.none", "No error."};
}

} // namespace vidgo::sandbox
