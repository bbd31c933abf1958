#include "part_file.h"

#include <array>
#include <cerrno>
#include <fstream>
#include <system_error>

#ifdef _WIN32
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

#include "vidgo/base/base_error.h"
#include "vidgo/base/disk_full.h"
#include "vidgo/net/downloader.h"

namespace vidgo::net {

namespace fs = std::filesystem;

namespace {

std::unexpected<Error> writeFailure(const fs::path& path, const std::error_code& code)
{
    return fail(isDiskFull(code) ? BaseError::DiskFull : BaseError::FileNotWritable,
                toUtf8(path) + ": " + code.message(), {{"file", toUtf8(path.filename())}});
}

std::error_code lastError()
{
    return {errno, std::generic_category()};
}

std::FILE* openFile(const fs::path& path, const char* mode)
{
#ifdef _WIN32
    const std::wstring wide(mode, mode + std::char_traits<char>::length(mode));
    return ::_wfopen(path.c_str(), wide.c_str());
#else
    const bool isNew = *mode == 'w';
    const int fd = ::open(path.c_str(),
                          O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | (isNew ? O_TRUNC : O_APPEND), 0644);
    return fd < 0 ? nullptr : ::fdopen(fd, mode);
#endif
}

bool syncFile(std::FILE* file)
{
#ifdef _WIN32
    return ::_commit(::_fileno(file)) == 0;
#else
    return ::fsync(::fileno(file)) == 0;
#endif
}

fs::path withEnding(fs::path path, const char* ending)
{
    path += ending;
    return path;
}

} // namespace

PartFile::PartFile(fs::path target, std::string origin)
    : m_target(std::move(target))
    , m_part(pathFor(m_target))
    , m_origin(std::move(origin))
{}

fs::path PartFile::pathFor(const fs::path& target)
{
    return withEnding(target, ".part");
}

fs::path PartFile::notesFor(const fs::path& target)
{
    return withEnding(target, ".part.from");
}

std::string PartFile::readValidator() const
{
    constexpr std::uint64_t kMaxNotes = 4096;
    const auto notes = readTextFile(notesFor(m_target), kMaxNotes);
    if (!notes || !notes->starts_with(m_origin + "\n"))
        return {};
    return notes->substr(m_origin.size() + 1);
}

Outcome PartFile::reopen(const char* mode)
{
    m_file.reset();
    m_file.reset(openFile(m_part, mode));
    if (!m_file)
        return writeFailure(m_part, lastError());
    std::setvbuf(m_file.get(), nullptr, _IONBF, 0); // so that a full disk is seen at once
    return {};
}

Outcome PartFile::takeUp(const std::stop_token& stop)
{
    std::ifstream file(m_part, std::ios::binary);
    std::array<char, 65536> buffer{};
    m_hash = {};
    m_size = 0;
    while (file.read(buffer.data(), buffer.size()) || file.gcount() > 0) {
        if (stop.stop_requested())
            return fail(BaseError::Cancelled, "stopped");
        const std::string_view bytes(buffer.data(), static_cast<std::size_t>(file.gcount()));
        m_hash.update(asBytes(bytes));
        m_size += bytes.size();
    }
    return reopen("ab");
}

Outcome PartFile::open(std::uint64_t maxBytes, const std::stop_token& stop)
{
    if (m_target.has_parent_path())
        if (auto made = makeFolder(m_target.parent_path()); !made)
            return made;
    std::error_code code;
    m_validator = readValidator();
    const bool isLeft = !m_validator.empty() && fs::is_regular_file(fs::symlink_status(m_part, code)) &&
                        fs::file_size(m_part, code) <= maxBytes && !code;
    return isLeft ? takeUp(stop) : restart({});
}

Outcome PartFile::restart(const std::string& validator)
{
    std::error_code ignored;
    m_file.reset();
    m_size = 0;
    m_hash = {};
    m_validator = validator;
    // The note goes before what it is about, so that it never stands beside bytes of something else.
    fs::remove(notesFor(m_target), ignored);
    fs::remove(m_part, ignored); // whatever lies there is not written through
    if (auto opened = reopen("wb"); !opened)
        return opened;
    return validator.empty() ? Outcome()
                             : writeFile(notesFor(m_target), m_origin + "\n" + validator, Durability::Rename);
}

Outcome PartFile::append(std::string_view bytes)
{
    if (!m_file)
        return fail(BaseError::Internal, "the part is not open");
    errno = 0;
    if (std::fwrite(bytes.data(), 1, bytes.size(), m_file.get()) != bytes.size())
        return writeFailure(m_part, lastError());
    m_hash.update(asBytes(bytes));
    m_size += bytes.size();
    return {};
}

Outcome PartFile::finish()
{
    errno = 0;
    if (!m_file || std::fflush(m_file.get()) != 0 || !syncFile(m_file.get()))
        return writeFailure(m_part, lastError());
    if (std::fclose(m_file.release()) != 0)
        return writeFailure(m_part, lastError());
    std::error_code code;
    fs::rename(m_part, m_target, code);
    if (code)
        return writeFailure(m_target, code);
    fs::remove(notesFor(m_target), code);
    return {};
}

void PartFile::discard()
{
    m_file.reset();
    discardDownload(m_target);
}

void discardDownload(const fs::path& target)
{
    std::error_code ignored;
    fs::remove(PartFile::notesFor(target), ignored);
    fs::remove(PartFile::pathFor(target), ignored);
}

} // namespace vidgo::net
