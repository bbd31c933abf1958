#pragma once

#include <filesystem>
#include <stop_token>
#include <string>

#include "vidgo/base/process.h"

namespace vidgo {

#ifdef _WIN32
inline constexpr char kSearchPathSeparator = ';';
inline constexpr std::string_view kProgramExtension = ".exe";
#else
inline constexpr char kSearchPathSeparator = ':';
inline constexpr std::string_view kProgramExtension = "";
#endif

inline constexpr std::size_t kMaxErrorBytes = 2048;
inline constexpr std::chrono::milliseconds kLookEvery{20};

/// How a program came to its end.
struct ProcessEnd
{
    enum class How { Exited, NotStarted, Stopped, TimedOut, TooMuch };
    How how = How::NotStarted;
    int code = -1;
    Bytes output;
    std::string errors;
};

bool isRunnable(const std::filesystem::path& file);
ProcessEnd launch(const ProcessRequest& request, const std::stop_token& stop);

} // namespace vidgo
