#include "pack_pieces.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>

#include "vidgo/base/base_error.h"
#include "vidgo/base/disk_full.h"
#include "vidgo/base/hash.h"
#include "vidgo/materials/pack_error.h"

namespace vidgo::backend {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPart = ".part";
constexpr std::string_view kHead = ".head";

std::int64_t sizeOf(const fs::path& file)
{
    std::error_code wrong;
    const auto bytes = fs::file_size(file, wrong);
    return wrong ? 0 : static_cast<std::int64_t>(bytes);
}

void removeFile(const fs::path& file)
{
    std::error_code ignored; // what stays is found at the next cleaning
    fs::remove(file, ignored);
}

} // namespace

// Ids are the server's own: none of them becomes the name of a file.
fs::path PackPieces::headOf(const std::string& pack) const
{
    return m_folder / (sha256(pack) + std::string(kHead));
}

fs::path PackPieces::partOf(const FileRef& file) const
{
    return m_folder / (file.sha256 + std::string(kPart));
}

std::optional<Bytes> PackPieces::head(const std::string& pack, std::int64_t bytes) const
{
    auto there = readFile(headOf(pack), static_cast<std::uint64_t>(bytes));
    if (!there || static_cast<std::int64_t>(there->size()) != bytes)
        return {};
    return std::move(*there);
}

Outcome PackPieces::keepHead(const std::string& pack, std::span<const std::uint8_t> bytes)
{
    return writeFile(headOf(pack), bytes, Durability::Rename);
}

bool PackPieces::isWhole(const FileRef& file) const
{
    std::error_code wrong;
    return fs::exists(m_folder / file.sha256, wrong);
}

std::int64_t PackPieces::bytesOf(const FileRef& file) const
{
    return isWhole(file) ? file.bytes : std::min(sizeOf(partOf(file)), file.bytes);
}

Result<bool> PackPieces::append(const FileRef& file, std::span<const std::uint8_t> bytes,
                                const std::string& pack)
{
    if (auto made = makeFolder(m_folder); !made)
        return failure(made);
    const auto part = partOf(file);
    errno = 0;
    std::ofstream out(part, std::ios::binary | std::ios::app);
    out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out) {
        const std::error_code code(errno, std::generic_category());
        return fail(isDiskFull(code) ? BaseError::DiskFull : BaseError::FileNotWritable,
                    toUtf8(part) + ": " + code.message(), {{"file", pack}});
    }
    if (sizeOf(part) < file.bytes)
        return false;
    const auto hash = sha256OfFile(part);
    if (!hash || *hash != file.sha256) {
        removeFile(part);
        const auto reason = "the file " + file.sha256.substr(0, 12) + " is not what the manifest says";
        return fail(materials::PackError::Damaged, pack + ": " + reason,
                    {{"file", pack}, {"reason", reason}});
    }
    std::error_code wrong;
    fs::rename(part, m_folder / file.sha256, wrong);
    if (wrong)
        return fail(BaseError::FileNotWritable, wrong.message(), {{"file", toUtf8(part)}});
    return true;
}

void PackPieces::removeHead(const std::string& pack)
{
    removeFile(headOf(pack));
}

void PackPieces::remove(const FileRef& file)
{
    removeFile(m_folder / file.sha256);
    removeFile(partOf(file));
}

void PackPieces::keepOnly(const std::set<std::string>& packs, const std::set<std::string>& files)
{
    std::set<std::string> names;
    for (const auto& pack : packs)
        names.insert(sha256(pack) + std::string(kHead));
    for (const auto& file : files)
        names.insert({file, file + std::string(kPart)});
    std::error_code wrong;
    for (const auto& entry : fs::directory_iterator(m_folder, wrong))
        if (!names.contains(toUtf8(entry.path().filename())))
            removeFile(entry.path());
}

} // namespace vidgo::backend
