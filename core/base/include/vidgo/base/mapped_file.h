#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

#include "vidgo/base/result.h"

namespace vidgo {

/// A file seen as memory: only what is looked at is read, and it is shared with every program that does the
/// same. For files that nobody changes meanwhile, such as installed fonts: touching a part that was cut off
/// ends the program.
class MappedFile
{
public:
    /// Fails with BaseError::FileNotFound, NotAFile, FileNotReadable and, above `maxBytes`, FileTooLarge.
    static Result<std::shared_ptr<const MappedFile>> open(const std::filesystem::path& path,
                                                          std::uint64_t maxBytes);
    ~MappedFile();
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    std::span<const std::uint8_t> bytes() const { return m_bytes; }

private:
    explicit MappedFile(std::span<const std::uint8_t> bytes)
        : m_bytes(bytes)
    {}

    std::span<const std::uint8_t> m_bytes;
};

} // namespace vidgo
