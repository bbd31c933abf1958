#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/file.h"
#include "vidgo/base/result.h"
#include "vidgo/base/signature.h"
#include "vidgo/materials/pack_error.h"
#include "vidgo/model/file_ref.h"
#include "vidgo/model/material.h"

namespace vidgo::materials {

/// The form of a material pack, version 1. Numbers are unsigned and little-endian.
///
///       0   8   "VIDGOPK\x1a"
///       8   4   version of the form
///      12   4   bytes of the manifest
///      16  32   Ed25519 public key
///      48  64   signature over bytes 0 to 47 and the manifest
///     112   …   manifest: JSON with the examples and, of each file, SHA-256, bytes, type and size in pixels
///       …   …   the files, in the manifest's order, one behind the other, and nothing after them
///
/// Files have no names and no places: an example calls them by their SHA-256.
inline constexpr std::uint32_t kPackVersion = 1;
inline constexpr std::uint64_t kMaxPackBytes = 2ull * 1024 * 1024 * 1024;
inline constexpr std::size_t kMaxPackName = 64; ///< Bytes, in one line.

/// What is in a pack. The files are parts of the bytes that it was read from, which outlive it.
struct PackContents
{
    std::string publicKey; ///< Of whoever signed it.
    std::string name;
    Timestamp createdAt{};
    std::vector<Material> materials; ///< Without watermarked versions and views.
    std::vector<FileRef> files;
    std::vector<std::span<const std::uint8_t>> contents; ///< Of `files`.

    std::span<const std::uint8_t> head;     ///< The first part of what was signed.
    std::span<const std::uint8_t> manifest; ///< The second part.
    std::span<const std::uint8_t> signature;
};

/// Reads what a pack says, `file` being its name for errors. Neither signature nor hashes are looked at yet:
/// see checkSignature() and checkFiles(). Fails with PackError::NotAPack, Newer or Damaged: cut short, longer
/// than it says, more or larger files than a pack may have, names where there are hashes, examples or files
/// that are there twice, that are named and not there, or that nothing names.
Result<PackContents> readPack(std::span<const std::uint8_t> bytes, const std::string& file);

/// The same of what stands before the files, without them: `contents` stays empty. Nothing may stand behind.
Result<PackContents> readPackHead(std::span<const std::uint8_t> bytes, const std::string& file);

/// Fails with PackError::Forged.
Outcome checkSignature(const PackContents& pack, const std::string& file);
/// Whether each file is what the manifest says, on several threads. Fails with PackError::Damaged.
Outcome checkFiles(const PackContents& pack, const std::string& file);

/// What comes before the files of a pack with these examples: head, signature and manifest. `materials` need
/// their files in `files`.
Bytes packHead(const std::string& name, Timestamp createdAt, const std::vector<Material>& materials,
               const std::vector<FileRef>& files, const SigningKey& key);

} // namespace vidgo::materials
