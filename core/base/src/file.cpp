#include "vidgo/base/file.h"

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <functional>
#include <utility>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#include <process.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

#include "vidgo/base/base_error.h"

namespace vidgo {

namespace fs = std::filesystem;

namespace {

ErrorArguments named(const fs::path& path)
{
    const auto name = path.filename().empty() ? path : path.filename();
    return {{"file", toUtf8(name)}};
}

std::unexpected<Error> writeFailure(const fs::path& path, int code, const char* step)
{
    const std::string internal = std::string(step) + " " + toUtf8(path) + ": " + std::strerror(code);
    const bool full = code == ENOSPC || code == EDQUOT;
    return fail(full ? BaseError::DiskFull : BaseError::FileNotWritable, internal, named(path));
}

std::string sizeText(std::uint64_t bytes)
{
    return std::to_string(bytes / (1024 * 1024)) + " MB";
}

// One open file descriptor, closed when it goes out of sight.
class FileHandle
{
public:
    explicit FileHandle(const fs::path& path)
#ifdef _WIN32
        : m_fd(::_wopen(path.c_str(), _O_WRONLY | _O_CREAT | _O_EXCL | _O_BINARY, _S_IREAD | _S_IWRITE))
#else
        : m_fd(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644))
#endif
    {}
    FileHandle(const FileHandle&) = delete;
    FileHandle& operator=(const FileHandle&) = delete;
    ~FileHandle() { close(); }

    bool isOpen() const { return m_fd >= 0; }
    bool write(std::span<const std::uint8_t> bytes)
    {
        while (!bytes.empty()) {
#ifdef _WIN32
            const auto count =
                ::_write(m_fd, bytes.data(), static_cast<unsigned>(std::min<size_t>(bytes.size(), 1u << 30)));
#else
            const auto count = ::write(m_fd, bytes.data(), bytes.size());
#endif
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0)
                return false;
            bytes = bytes.subspan(static_cast<std::size_t>(count));
        }
        return true;
    }
    bool sync()
    {
#ifdef _WIN32
        return ::_commit(m_fd) == 0;
#else
        return ::fsync(m_fd) == 0;
#endif
    }
    bool close()
    {
        const int fd = std::exchange(m_fd, -1);
#ifdef _WIN32
        return fd < 0 || ::_close(fd) == 0;
#else
        return fd < 0 || ::close(fd) == 0;
#endif
    }

private:
    int m_fd;
};

void syncFolder([[maybe_unused]] const fs::path& folder)
{
#ifndef _WIN32
    // A rename is on the disk only when its folder is.
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        ::fsync(fd);
        ::close(fd);
    }
#endif
}

fs::path nameBeside(const fs::path& path)
{
    static std::atomic<unsigned> counter = 0;
#ifdef _WIN32
    const auto process = static_cast<unsigned>(::_getpid());
#else
    const auto process = static_cast<unsigned>(::getpid());
#endif
    return path.parent_path() /
           (".vidgo-" + std::to_string(process) + "-" + std::to_string(counter++) + ".tmp");
}

Outcome replaceFile(const fs::path& path, Durability durability,
                    const std::function<Outcome(FileHandle&)>& fill)
{
    if (path.has_parent_path())
        if (auto made = makeFolder(path.parent_path()); !made)
            return failure(made);
    const fs::path beside = nameBeside(path);
    std::error_code ignored;
    const auto giveUp = [&](Outcome why) {
        fs::remove(beside, ignored);
        return why;
    };
    FileHandle file(beside);
    if (!file.isOpen())
        return writeFailure(path, errno, "open");
    if (auto filled = fill(file); !filled) {
        file.close();
        return giveUp(failure(filled));
    }
    if (durability == Durability::Sync && !file.sync())
        return giveUp(writeFailure(path, errno, "fsync"));
    if (!file.close())
        return giveUp(writeFailure(path, errno, "close"));
    std::error_code code;
    fs::rename(beside, path, code);
    if (code)
        return giveUp(writeFailure(path, code.value(), "rename"));
    if (durability == Durability::Sync)
        syncFolder(path.parent_path().empty() ? fs::path(".") : path.parent_path());
    return {};
}

// Opens a regular file for reading, or says why not.
Result<std::ifstream> openForReading(const fs::path& path)
{
    std::error_code code;
    const auto status = fs::status(path, code);
    if (code == std::errc::permission_denied)
        return fail(BaseError::FileNotReadable, toUtf8(path) + ": " + code.message(), named(path));
    if (!fs::exists(status))
        return fail(BaseError::FileNotFound, toUtf8(path) + ": " + code.message(), named(path));
    if (!fs::is_regular_file(status))
        return fail(BaseError::NotAFile, toUtf8(path), named(path));
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(BaseError::FileNotReadable, toUtf8(path) + ": " + std::strerror(errno), named(path));
    return file;
}

template <class Container>
Result<Container> readAll(const fs::path& path, std::uint64_t maxBytes)
{
    auto file = openForReading(path);
    if (!file)
        return failure(file);
    std::error_code code;
    const auto size = fs::file_size(path, code);
    if (code)
        return fail(BaseError::FileNotReadable, toUtf8(path) + ": " + code.message(), named(path));
    if (size > maxBytes) {
        auto arguments = named(path);
        arguments["limit"] = sizeText(maxBytes);
        return fail(BaseError::FileTooLarge, toUtf8(path) + " has " + std::to_string(size) + " bytes",
                    arguments);
    }
    Container bytes;
    bytes.resize(size);
    file->read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size));
    if (static_cast<std::uint64_t>(file->gcount()) != size)
        return fail(BaseError::FileNotReadable, toUtf8(path) + ": short read", named(path));
    return bytes;
}

} // namespace

Result<Bytes> readFile(const fs::path& path, std::uint64_t maxBytes)
{
    return readAll<Bytes>(path, maxBytes);
}

Result<std::string> readTextFile(const fs::path& path, std::uint64_t maxBytes)
{
    return readAll<std::string>(path, maxBytes);
}

Outcome writeFile(const fs::path& path, std::span<const std::uint8_t> bytes, Durability durability)
{
    return replaceFile(path, durability, [&](FileHandle& file) -> Outcome {
        if (!file.write(bytes))
            return writeFailure(path, errno, "write");
        return {};
    });
}

Outcome writeFile(const fs::path& path, std::string_view text, Durability durability)
{
    return writeFile(path, asBytes(text), durability);
}

Outcome copyFile(const fs::path& from, const fs::path& to, Durability durability)
{
    auto source = openForReading(from);
    if (!source)
        return failure(source);
    return replaceFile(to, durability, [&](FileHandle& file) -> Outcome {
        std::vector<std::uint8_t> buffer(256 * 1024);
        while (source->read(reinterpret_cast<char*>(buffer.data()),
                            static_cast<std::streamsize>(buffer.size())) ||
               source->gcount() > 0) {
            if (!file.write(std::span(buffer).first(static_cast<std::size_t>(source->gcount()))))
                return writeFailure(to, errno, "write");
        }
        if (!source->eof())
            return fail(BaseError::FileNotReadable, toUtf8(from) + ": read failed", named(from));
        return {};
    });
}

Outcome makeFolder(const fs::path& path)
{
    std::error_code code;
    fs::create_directories(path, code);
    if (code && !fs::is_directory(path))
        return writeFailure(path, code.value(), "create folder");
    return {};
}

std::string toUtf8(const fs::path& path)
{
    const auto text = path.u8string();
    return {reinterpret_cast<const char*>(text.data()), text.size()};
}

fs::path pathFromUtf8(std::string_view text)
{
    return {std::u8string(reinterpret_cast<const char8_t*>(text.data()), text.size())};
}

std::span<const std::uint8_t> asBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

} // namespace vidgo
