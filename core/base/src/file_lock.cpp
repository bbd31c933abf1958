#include "vidgo/base/file_lock.h"

#include <cerrno>
#include <system_error>
#include <utility>

#ifdef _WIN32
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"

namespace vidgo {

namespace fs = std::filesystem;

namespace {

std::unexpected<Error> lockFailure(const fs::path& file, const std::error_code& code)
{
    const auto kind =
        code == std::errc::no_space_on_device ? BaseError::DiskFull : BaseError::FileNotWritable;
    return fail(kind, "lock " + toUtf8(file) + ": " + code.message(), {{"file", toUtf8(file.filename())}});
}

#ifdef _WIN32

// Somebody's handle that shares nothing keeps all others out; the system closes it with its program.
Result<std::optional<std::intptr_t>> take(const fs::path& file)
{
    HANDLE handle = ::CreateFileW(file.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS,
                                  FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle != INVALID_HANDLE_VALUE)
        return reinterpret_cast<std::intptr_t>(handle);
    const auto code = ::GetLastError();
    if (code == ERROR_SHARING_VIOLATION)
        return std::nullopt;
    return lockFailure(file, std::error_code(static_cast<int>(code), std::system_category()));
}

void release(const fs::path& file, std::intptr_t handle)
{
    ::CloseHandle(reinterpret_cast<HANDLE>(handle));
    ::DeleteFileW(file.c_str()); // refused when the next one has it already
}

#else

// False when the file was removed or replaced after it was opened: its holder gave it back in between.
bool isStill(const fs::path& file, int fd)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(fd, &opened) == 0 && ::stat(file.c_str(), &named) == 0 && opened.st_dev == named.st_dev &&
           opened.st_ino == named.st_ino;
}

Result<std::optional<std::intptr_t>> take(const fs::path& file)
{
    for (;;) {
        const int fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (fd < 0)
            return lockFailure(file, std::error_code(errno, std::generic_category()));
        int taken = 0;
        do
            taken = ::flock(fd, LOCK_EX | LOCK_NB);
        while (taken != 0 && errno == EINTR);
        const int code = taken == 0 ? 0 : errno;
        if (code == 0 && isStill(file, fd))
            return fd;
        ::close(fd);
        if (code == EWOULDBLOCK)
            return std::nullopt;
        if (code != 0)
            return lockFailure(file, std::error_code(code, std::generic_category()));
    }
}

void release(const fs::path& file, std::intptr_t handle)
{
    ::unlink(file.c_str()); // while it is still ours, so that nobody else's file goes
    ::close(static_cast<int>(handle));
}

#endif

} // namespace

Result<std::optional<FileLock>> FileLock::tryTake(const fs::path& file)
{
    if (file.has_parent_path())
        if (auto made = makeFolder(file.parent_path()); !made)
            return failure(made);
    auto handle = take(file);
    if (!handle)
        return failure(handle);
    if (!*handle)
        return std::nullopt;
    return FileLock(file, **handle);
}

FileLock::FileLock(fs::path file, std::intptr_t handle)
    : m_file(std::move(file))
    , m_handle(handle)
{}

FileLock::FileLock(FileLock&& other) noexcept
    : m_file(std::move(other.m_file))
    , m_handle(std::exchange(other.m_handle, kNone))
{}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    if (this != &other) {
        giveBack();
        m_file = std::move(other.m_file);
        m_handle = std::exchange(other.m_handle, kNone);
    }
    return *this;
}

FileLock::~FileLock()
{
    giveBack();
}

void FileLock::giveBack() noexcept
{
    if (m_handle != kNone)
        release(m_file, std::exchange(m_handle, kNone));
}

} // namespace vidgo
