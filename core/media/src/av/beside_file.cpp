#include "beside_file.h"

#include <atomic>
#include <cerrno>
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
#include "vidgo/base/file.h"

namespace vidgo::media::av {

namespace fs = std::filesystem;

namespace {

constexpr int kAttempts = 1000;

#ifdef _WIN32
int createNew(const fs::path& path)
{
    return ::_wopen(path.c_str(), _O_WRONLY | _O_CREAT | _O_EXCL | _O_BINARY, _S_IREAD | _S_IWRITE);
}
int openAgain(const fs::path& path)
{
    return ::_wopen(path.c_str(), _O_RDWR | _O_BINARY);
}
int syncFile(int file)
{
    return ::_commit(file);
}
void closeFile(int file)
{
    ::_close(file);
}
unsigned processNumber()
{
    return static_cast<unsigned>(::_getpid());
}
void syncFolder(const fs::path&)
{}
#else
int createNew(const fs::path& path)
{
    return ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
}
int openAgain(const fs::path& path)
{
    return ::open(path.c_str(), O_RDWR | O_CLOEXEC);
}
int syncFile(int file)
{
    return ::fsync(file);
}
void closeFile(int file)
{
    ::close(file);
}
unsigned processNumber()
{
    return static_cast<unsigned>(::getpid());
}
// A rename is on the disk only when its folder is.
void syncFolder(const fs::path& folder)
{
    const int file = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file);
    ::close(file);
}
#endif

fs::path nameBeside(const fs::path& target)
{
    static std::atomic<unsigned> counter = 0;
    return target.parent_path() /
           (".vidgo-" + std::to_string(processNumber()) + "-clip-" + std::to_string(counter++) + ".tmp");
}

// A file that only its owner may read stays so when it is written anew.
void keepPermissions(const fs::path& from, const fs::path& to)
{
    std::error_code ignored;
    const auto status = fs::status(from, ignored);
    if (fs::is_regular_file(status))
        fs::permissions(to, status.permissions(), ignored);
}

} // namespace

Error writeError(const fs::path& target, int code, const std::string& step)
{
#ifdef EDQUOT
    const bool isQuota = code == EDQUOT;
#else
    const bool isQuota = false;
#endif
    const bool isFull = isQuota || code == ENOSPC || code == EFBIG;
    return {isFull ? BaseError::DiskFull : BaseError::FileNotWritable,
            step + " " + toUtf8(target) + ": " + std::generic_category().message(code),
            {{"file", toUtf8(target.filename().empty() ? target : target.filename())}}};
}

Result<BesideFile> BesideFile::create(const fs::path& target)
{
    if (target.has_parent_path())
        if (auto made = makeFolder(target.parent_path()); !made)
            return failure(made);
    std::error_code ignored;
    if (fs::is_directory(target, ignored))
        return std::unexpected<Error>(writeError(target, EISDIR, "open"));
    for (int i = 0; i < kAttempts; ++i) {
        const fs::path name = nameBeside(target);
        const int file = createNew(name);
        if (file >= 0) {
            closeFile(file);
            keepPermissions(target, name);
            return BesideFile(target, name);
        }
        // A name can be taken by what a killed process with our number left behind.
        if (errno != EEXIST)
            break;
    }
    return std::unexpected<Error>(writeError(target, errno, "open"));
}

BesideFile::BesideFile(fs::path target, fs::path path)
    : m_target(std::move(target))
    , m_path(std::move(path))
{}

BesideFile::BesideFile(BesideFile&& other) noexcept
    : m_target(std::move(other.m_target))
    , m_path(std::exchange(other.m_path, {}))
{}

BesideFile::~BesideFile()
{
    std::error_code ignored;
    if (!m_path.empty())
        fs::remove(m_path, ignored);
}

Outcome BesideFile::replace(const TakeName& takeName)
{
    const int file = openAgain(m_path);
    const bool isOnDisk = file >= 0 && syncFile(file) == 0;
    const int reason = errno;
    if (file >= 0)
        closeFile(file);
    if (!isOnDisk)
        return std::unexpected<Error>(writeError(m_target, reason, "fsync"));
    if (takeName) {
        auto name = takeName();
        if (!name)
            return failure(name);
        m_target = std::move(*name);
    }
    std::error_code code;
    fs::rename(m_path, m_target, code);
    if (code)
        return std::unexpected<Error>(writeError(m_target, code.default_error_condition().value(), "rename"));
    m_path.clear();
    syncFolder(m_target.parent_path().empty() ? fs::path(".") : m_target.parent_path());
    return {};
}

} // namespace vidgo::media::av
