#pragma once

#include <cstdint>
#include <string>

namespace vidgo {

/// A file kept by its content: where it lies is the business of the file cache.
struct FileRef
{
    std::string sha256;    ///< 64 lower-case hexadecimal digits; empty: no file.
    std::string mediaType; ///< "image/jpeg", "image/png", "image/webp", "video/mp4" …
    std::int64_t bytes = 0;
    int width = 0;  ///< Pixels; 0 when unknown.
    int height = 0; ///< Pixels; 0 when unknown.

    bool isEmpty() const { return sha256.empty(); }
    bool operator==(const FileRef&) const = default;
};

} // namespace vidgo
