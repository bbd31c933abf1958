#pragma once

#include <filesystem>
#include <string>

#include "vidgo/base/result.h"
#include "vidgo/media/media_error.h"

namespace vidgo::media::av {

/// The one mapping from codes of the FFmpeg libraries (negative AVERROR values) to ours: end of file and
/// invalid data become MediaError::Damaged, ENOSPC BaseError::DiskFull, EACCES FileNotReadable, ENOENT
/// FileNotFound, ENOMEM OutOfMemory, EXIT BaseError::Cancelled; `what` says in the log what was being done.
Error errorOf(int code, const std::filesystem::path& file, std::string what);
inline std::unexpected<Error> failed(int code, const std::filesystem::path& file, std::string what)
{
    return std::unexpected<Error>(errorOf(code, file, std::move(what)));
}

/// What the libraries have logged as an error on this thread since the last call, for internal texts. The
/// libraries never write to standard error; see media/media_log.h for where their messages go.
std::string takeLastMessage();

} // namespace vidgo::media::av
