#pragma once

#include <string_view>

#include "vidgo/base/error.h"

namespace vidgo::cli {

/// What the shell is told; documented in `vidgo --help` and in README.md, and never renumbered.
enum class ExitCode {
    Done = 0,
    Failed = 1,           ///< For any reason that is not below.
    Usage = 2,            ///< Unknown command, option or value.
    InputUnusable = 3,    ///< Missing, unreadable, damaged, or of a wrong kind.
    NotFound = 4,         ///< No tool, preset or result with that id.
    OutputUnwritable = 5, ///< No permission, name taken, disk full.
    DataUnusable = 6,     ///< The data folder or its database cannot be opened.
    NotAgreed = 7,        ///< Nobody agreed to a price, or it is above a limit.
    Stopped = 130,        ///< By Ctrl+C, as shells count it.
};

ExitCode exitCodeOf(const Error& error);
ExitCode exitCodeOf(std::string_view errorId);

} // namespace vidgo::cli
