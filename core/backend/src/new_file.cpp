#include "new_file.h"

#ifdef __linux__

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <span>
#include <string>

namespace vidgo::backend {

namespace fs = std::filesystem;

namespace {

bool writeAll(int file, std::span<const std::uint8_t> bytes)
{
    while (!bytes.empty()) {
        const auto count = ::write(file, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return true;
}

NewFile writeAndName(int file, int folder, const fs::path& path, const Bytes& bytes)
{
    if (!writeAll(file, bytes) || ::fsync(file) != 0)
        return NewFile::NotPossible;
    const auto nameless = "/proc/self/fd/" + std::to_string(file);
    if (::linkat(AT_FDCWD, nameless.c_str(), AT_FDCWD, path.c_str(), AT_SYMLINK_FOLLOW) != 0)
        return errno == EEXIST ? NewFile::Taken : NewFile::NotPossible;
    ::fsync(folder); // the name is on the disk only when its folder is
    return NewFile::Written;
}

} // namespace

NewFile writeNewFile(const fs::path& path, const Bytes& bytes)
{
    const auto parent = path.has_parent_path() ? path.parent_path() : fs::path(".");
    const int folder = ::open(parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return NewFile::NotPossible;
    auto answer = NewFile::NotPossible;
    if (const int file = ::open(parent.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0644); file >= 0) {
        answer = writeAndName(file, folder, path, bytes);
        ::close(file);
    }
    ::close(folder);
    return answer;
}

} // namespace vidgo::backend

#else

namespace vidgo::backend {

NewFile writeNewFile(const std::filesystem::path&, const Bytes&)
{
    return NewFile::NotPossible;
}

} // namespace vidgo::backend

#endif
