#include "vidgo/base/file.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <exception>
#include <fstream>
#include <functional>
#include <memory>
#include <system_error>
#include <utility>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#include <process.h>
#include <sys/stat.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

#include "vidgo/base/base_error.h"
#include "vidgo/base/disk_full.h"
#include "vidgo/base/pieces.h"

namespace vidgo {

namespace fs = std::filesystem;

namespace {

ErrorArguments named(const fs::path& path)
{
    const auto name = path.filename().empty() ? path : path.filename();
    return {{"file", toUtf8(name)}};
}

std::unexpected<Error> writeFailure(const fs::path& path, const std::error_code& code, const char* step)
{
    const std::string internal = std::string(step) + " " + toUtf8(path) + ": " + code.message();
    return fail(isDiskFull(code) ? BaseError::DiskFull : BaseError::FileNotWritable, internal, named(path));
}

// Of the last system call.
std::unexpected<Error> writeFailure(const fs::path& path, const char* step)
{
    return writeFailure(path, std::error_code(errno, std::generic_category()), step);
}

std::string sizeText(std::uint64_t bytes)
{
    constexpr std::uint64_t kKilobyte = 1024;
    if (bytes < kKilobyte)
        return std::to_string(bytes) + " bytes";
    if (bytes < kKilobyte * kKilobyte)
        return std::to_string(bytes / kKilobyte) + " KB";
    return std::to_string(bytes / (kKilobyte * kKilobyte)) + " MB";
}

// One open file descriptor, closed when it goes out of sight.
class FileHandle
{
public:
    FileHandle() = default;
    FileHandle(const FileHandle&) = delete;
    FileHandle& operator=(const FileHandle&) = delete;
    ~FileHandle() { close(); }

    // Makes a file that was not there; errno says why not.
    bool create(const fs::path& path)
    {
#ifdef _WIN32
        m_fd = ::_wopen(path.c_str(), _O_WRONLY | _O_CREAT | _O_EXCL | _O_BINARY, _S_IREAD | _S_IWRITE);
#else
        m_fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
#endif
        return m_fd >= 0;
    }
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
    int m_fd = -1;
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

// Makes the file beside the target. A name can be taken by what a killed process with our number left behind.
bool createBeside(const fs::path& path, FileHandle& file, fs::path& beside)
{
    constexpr int kAttempts = 1000;
    for (int i = 0; i < kAttempts; ++i) {
        beside = nameBeside(path);
        if (file.create(beside))
            return true;
        if (errno != EEXIST)
            return false;
    }
    return false;
}

// A file that only its owner may read stays so when it is written anew.
void keepPermissions(const fs::path& from, const fs::path& to)
{
    std::error_code ignored;
    const auto status = fs::status(from, ignored);
    if (fs::is_regular_file(status))
        fs::permissions(to, status.permissions(), ignored);
}

Outcome replaceFile(const fs::path& path, Durability durability,
                    const std::function<Outcome(FileHandle&)>& fill)
{
    if (path.has_parent_path())
        if (auto made = makeFolder(path.parent_path()); !made)
            return failure(made);
    fs::path beside;
    FileHandle file;
    if (!createBeside(path, file, beside))
        return writeFailure(path, "open");
    std::error_code ignored;
    const auto giveUp = [&](Outcome why) {
        file.close();
        fs::remove(beside, ignored);
        return why;
    };
    keepPermissions(path, beside);
    if (auto filled = fill(file); !filled)
        return giveUp(failure(filled));
    if (durability == Durability::Sync && !file.sync())
        return giveUp(writeFailure(path, "fsync"));
    if (!file.close())
        return giveUp(writeFailure(path, "close"));
    std::error_code code;
    fs::rename(beside, path, code);
    if (code)
        return giveUp(writeFailure(path, code, "rename"));
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
    try {
        bytes.resize(size);
    } catch (const std::exception&) { // bad_alloc or length_error
        return fail(BaseError::OutOfMemory, toUtf8(path) + " has " + std::to_string(size) + " bytes",
                    named(path));
    }
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
            return writeFailure(path, "write");
        return {};
    });
}

Outcome writeFile(const fs::path& path, std::string_view text, Durability durability)
{
    return writeFile(path, asBytes(text), durability);
}

Outcome writePieces(const fs::path& path, Durability durability,
                    const std::function<Outcome(const PieceSink& sink)>& fill)
{
    return replaceFile(path, durability, [&](FileHandle& file) -> Outcome {
        return fill([&](std::span<const std::uint8_t> piece) -> Outcome {
            if (!file.write(piece))
                return writeFailure(path, "write");
            return {};
        });
    });
}

Result<PieceSource> readPieces(const fs::path& path)
{
    auto opened = openForReading(path);
    if (!opened)
        return failure(opened);
    // A function can be copied, a stream cannot.
    const auto file = std::make_shared<std::ifstream>(std::move(*opened));
    return PieceSource([file, path](std::span<std::uint8_t> into) -> Result<std::size_t> {
        if (file->eof())
            return std::size_t{0};
        file->read(reinterpret_cast<char*>(into.data()), static_cast<std::streamsize>(into.size()));
        if (file->bad() || (!*file && !file->eof()))
            return fail(BaseError::FileNotReadable, toUtf8(path) + ": read failed", named(path));
        return static_cast<std::size_t>(file->gcount());
    });
}

Outcome pour(const PieceSource& source, const PieceSink& sink)
{
    std::vector<std::uint8_t> buffer(256 * 1024);
    for (;;) {
        auto count = source(buffer);
        if (!count)
            return failure(count);
        if (*count == 0)
            return {};
        if (auto taken = sink(std::span(buffer).first(*count)); !taken)
            return taken;
    }
}

Outcome copyFile(const fs::path& from, const fs::path& to, Durability durability)
{
    auto source = readPieces(from);
    if (!source)
        return failure(source);
    return writePieces(to, durability, [&](const PieceSink& sink) { return pour(*source, sink); });
}

Outcome makeFolder(const fs::path& path)
{
    std::error_code code;
    fs::create_directories(path, code);
    std::error_code ignored;
    if (code && !fs::is_directory(path, ignored))
        return writeFailure(path, code, "create folder");
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
