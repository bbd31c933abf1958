#pragma once

#include "vidgo/base/error.h"

namespace vidgo {

/// Failures that any module can meet: files, text, JSON, cancellation.
enum class BaseError {
    None,
    Cancelled,       ///< The person or the program asked to stop.
    FileNotFound,    ///< {file}
    FileNotReadable, ///< {file}: no permission, or the device failed.
    FileNotWritable, ///< {file}: no permission or a read-only place.
    FileTooLarge,    ///< {file} {limit}
    NotAFile,        ///< {file} is a folder or something else that cannot be read.
    DiskFull,        ///< {file}
    InvalidJson,     ///< {file} {reason}
    InvalidText,     ///< {file}: not UTF-8.
    InvalidArgument, ///< {reason}
    OutOfMemory,
    Internal, ///< A bug of ours.
};

ErrorText describe(BaseError code);

} // namespace vidgo
