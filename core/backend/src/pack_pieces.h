#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <set>
#include <span>
#include <string>

#include "vidgo/base/file.h"
#include "vidgo/base/result.h"
#include "vidgo/model/file_ref.h"

namespace vidgo::backend {

/// The folder in which what came of packs waits until all of a pack is there: heads by the pack, files by
/// their SHA-256, so that what two packs have in common comes once. For one thread at a time.
class PackPieces
{
public:
    explicit PackPieces(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {}

    const std::filesystem::path& folder() const { return m_folder; }

    /// None where it is not there, or has another size.
    std::optional<Bytes> head(const std::string& pack, std::int64_t bytes) const;
    Outcome keepHead(const std::string& pack, std::span<const std::uint8_t> bytes);

    bool isWhole(const FileRef& file) const;
    /// How much of a file is there, from its beginning on.
    std::int64_t bytesOf(const FileRef& file) const;
    /// Adds what comes next. True: it is whole, and what it should be; false: more has to come. When it is
    /// whole and something else, it is removed, and fails with PackError::Damaged, `pack` being the name for
    /// that. Fails with BaseError::DiskFull or FileNotWritable.
    Result<bool> append(const FileRef& file, std::span<const std::uint8_t> bytes, const std::string& pack);

    void removeHead(const std::string& pack);
    void remove(const FileRef& file);
    /// Removes everything but these files and the heads of these packs.
    void keepOnly(const std::set<std::string>& packs, const std::set<std::string>& files);

private:
    std::filesystem::path headOf(const std::string& pack) const;
    std::filesystem::path partOf(const FileRef& file) const;

    std::filesystem::path m_folder;
};

} // namespace vidgo::backend
