#include "vidgo/base/mapped_file.h"

#ifdef _WIN32
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"

namespace vidgo {

namespace fs = std::filesystem;

namespace {

#ifdef _WIN32

const void* map(const fs::path& path, std::uint64_t)
{
    const HANDLE file = ::CreateFileW(path.c_str(), GENERIC_READ, FILE_SHARE_READ, nullptr, OPEN_EXISTING,
                                      FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return nullptr;
    const HANDLE mapping = ::CreateFileMappingW(file, nullptr, PAGE_READONLY, 0, 0, nullptr);
    ::CloseHandle(file); // the view keeps the file
    if (!mapping)
        return nullptr;
    const void* view = ::MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, 0);
    ::CloseHandle(mapping);
    return view;
}

void unmap(std::span<const std::uint8_t> bytes)
{
    ::UnmapViewOfFile(bytes.data());
}

#else

const void* map(const fs::path& path, std::uint64_t size)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return nullptr;
    void* view = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, fd, 0);
    ::close(fd); // the view keeps the file
    return view == MAP_FAILED ? nullptr : view;
}

void unmap(std::span<const std::uint8_t> bytes)
{
    ::munmap(const_cast<std::uint8_t*>(bytes.data()), bytes.size());
}

#endif

} // namespace

Result<std::shared_ptr<const MappedFile>> MappedFile::open(const fs::path& path, std::uint64_t maxBytes)
{
    const ErrorArguments file{{"file", toUtf8(path.filename())}};
    std::error_code code;
    const auto status = fs::status(path, code);
    if (!fs::exists(status))
        return fail(BaseError::FileNotFound, "map " + toUtf8(path), file);
    if (!fs::is_regular_file(status))
        return fail(BaseError::NotAFile, "map " + toUtf8(path), file);
    const auto size = fs::file_size(path, code);
    if (code)
        return fail(BaseError::FileNotReadable, "map " + toUtf8(path) + ": " + code.message(), file);
    if (size > maxBytes)
        return fail(BaseError::FileTooLarge, "map " + toUtf8(path),
                    {{"file", toUtf8(path.filename())}, {"limit", std::to_string(maxBytes >> 20) + " MB"}});
    if (size == 0)
        return std::shared_ptr<const MappedFile>(new MappedFile({}));
    const void* view = map(path, size);
    if (!view)
        return fail(BaseError::FileNotReadable, "map " + toUtf8(path), file);
    return std::shared_ptr<const MappedFile>(
        new MappedFile({static_cast<const std::uint8_t*>(view), static_cast<std::size_t>(size)}));
}

MappedFile::~MappedFile()
{
    if (!m_bytes.empty())
        unmap(m_bytes);
}

} // namespace vidgo
