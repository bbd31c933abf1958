#pragma once

#include <filesystem>

#include "vidgo/base/result.h"
#include "vidgo/base/signature.h"
#include "vidgo/materials/pack_error.h"

namespace vidgo::materials {

/// Reads the private key with which packs are signed. Fails with PackError::OpenKey when others than its
/// owner may read or write the file (where the system has such permissions), as readFile() and
/// SigningKey::fromPem() do.
Result<SigningKey> readPackKey(const std::filesystem::path& file);

/// Writes a new key for its owner only, to a file that is not there yet. Fails with
/// BaseError::FileNotWritable.
Outcome writePackKey(const std::filesystem::path& file, const SigningKey& key);

} // namespace vidgo::materials
