#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/result.h"

namespace vidgo {

enum class ProcessError {
    None,
    NotStarted,    ///< {program} could not be started.
    Failed,        ///< {program} ended with an error, or died.
    TimedOut,      ///< {program} took longer than {seconds} seconds.
    TooMuchOutput, ///< {program} wrote more than it may.
};

ErrorText describe(ProcessError code);

/// A program to be run with nothing but what stands here: no shell reads it.
struct ProcessRequest
{
    std::filesystem::path program;
    /// Seen by everybody on the computer: what is private goes into `input`.
    std::vector<std::string> arguments;
    std::string input; ///< Its standard input.
    std::chrono::milliseconds timeLimit{30'000};
    std::size_t outputLimit = 64ull * 1024 * 1024; ///< Bytes of its standard output.
};

/// Runs the program to its end and gives what it wrote to its standard output. What it writes to its standard
/// error goes into the internal text of a failure, at most 2 KiB. It and what it started are killed within
/// 100 ms of a stop, and at the limits. Fails with ProcessError or BaseError::Cancelled.
Result<Bytes> runProcess(const ProcessRequest& request, const std::stop_token& stop);

/// The program of this name ("espeak-ng", without an extension) in the folders of `searchPath`, which are
/// separated as in the variable PATH.
std::optional<std::filesystem::path> findProgram(std::string_view name, std::string_view searchPath);

/// Whether a process of this computer has the number. True when that cannot be known.
bool isProcessAlive(std::uint64_t number);

} // namespace vidgo
