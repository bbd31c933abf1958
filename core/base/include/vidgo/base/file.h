#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/result.h"

namespace vidgo {

using Bytes = std::vector<std::uint8_t>;

/// How sure a write must be before it is reported as done.
enum class Durability {
    None,
    Rename, ///< Never half written, but the last writes may be lost when the power goes. For what can be made
            ///< again.
    Sync,   ///< On the disk, folder entry included. For what people made.
};

/// Reads a whole regular file. Fails with BaseError: FileNotFound, NotAFile, FileNotReadable, FileTooLarge.
Result<Bytes> readFile(const std::filesystem::path& path, std::uint64_t maxBytes);
Result<std::string> readTextFile(const std::filesystem::path& path, std::uint64_t maxBytes);

/// Writes beside the target, then renames over it: readers see the old file or the new one. Missing parent
/// folders are made. On failure the target is as it was and nothing is left beside it.
Outcome writeFile(const std::filesystem::path& path, std::span<const std::uint8_t> bytes,
                  Durability durability);
Outcome writeFile(const std::filesystem::path& path, std::string_view text, Durability durability);

/// Copies by the same rules.
Outcome copyFile(const std::filesystem::path& from, const std::filesystem::path& to, Durability durability);

/// Makes a folder and its parents. Fails with FileNotWritable or DiskFull.
Outcome makeFolder(const std::filesystem::path& path);

/// The path as UTF-8, for messages and for the stores, on every system.
std::string toUtf8(const std::filesystem::path& path);
std::filesystem::path pathFromUtf8(std::string_view text);

/// A view of bytes as text and the other way round, for hashing and writing.
std::span<const std::uint8_t> asBytes(std::string_view text);

} // namespace vidgo
