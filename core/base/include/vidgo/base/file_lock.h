#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include "vidgo/base/result.h"

namespace vidgo {

/// A file that only one holder in all programs of this computer has at a time. The operating system takes it
/// back when the holder's program dies, so that nothing stays locked after a crash. Movable; given back, and
/// the file removed, when it goes out of sight.
class FileLock
{
public:
    /// Takes `file`, which is made if need be together with its folder, or gives none when somebody has it:
    /// another program or another FileLock of this one. Never waits. Fails with BaseError::FileNotWritable or
    /// DiskFull when the file cannot be made or its file system knows no locks.
    static Result<std::optional<FileLock>> tryTake(const std::filesystem::path& file);

    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

private:
    FileLock(std::filesystem::path file, std::intptr_t handle);
    void giveBack() noexcept;

    static constexpr std::intptr_t kNone = -1;
    std::filesystem::path m_file;
    std::intptr_t m_handle = kNone; ///< A file descriptor, on Windows a HANDLE.
};

} // namespace vidgo
