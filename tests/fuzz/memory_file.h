#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

#ifdef __linux__
#include <sys/mman.h>
#include <unistd.h>
#endif

/// Bytes under a path, in memory where the system can: for functions that open files themselves.
class MemoryFile
{
public:
    MemoryFile(const std::uint8_t* data, std::size_t size)
    {
#ifdef __linux__
        m_handle = ::memfd_create("fuzz", MFD_CLOEXEC);
        m_path = "/proc/self/fd/" + std::to_string(m_handle);
        if (m_handle < 0 || ::write(m_handle, data, size) != static_cast<ssize_t>(size))
            std::abort();
#else
        m_path = std::filesystem::temp_directory_path() / "vidgo-fuzz-input";
        FILE* file = std::fopen(m_path.string().c_str(), "wb");
        if (file == nullptr || std::fwrite(data, 1, size, file) != size || std::fclose(file) != 0)
            std::abort();
#endif
    }
    ~MemoryFile()
    {
#ifdef __linux__
        ::close(m_handle);
#else
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
#endif
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    const std::filesystem::path& path() const { return m_path; }

private:
    int m_handle = -1;
    std::filesystem::path m_path;
};
