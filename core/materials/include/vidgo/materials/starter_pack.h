#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

#include "vidgo/base/file.h"
#include "vidgo/base/log.h"
#include "vidgo/base/result.h"
#include "vidgo/materials/file_cache.h"
#include "vidgo/materials/material_store.h"
#include "vidgo/model/catalog.h"

namespace vidgo::materials {

/// Makes the version of a picture file that visitors see; the picture's own format where it has transparency.
using MakeWatermarked = std::function<Result<Bytes>(const std::filesystem::path& picture)>;

/// A pack of examples as it lies on the disk: `manifest.json` and its files.
class StarterPack
{
public:
    /// Reads and checks the manifest: types, known tools, topics and styles, file names that stay in the
    /// folder, hashes. Fails with MaterialsError::PackInvalid naming file, place and reason. The files are
    /// not read yet.
    static Result<std::unique_ptr<StarterPack>> open(const std::filesystem::path& folder,
                                                     const Catalog& catalog);
    ~StarterPack();

    /// Imports every material into store and cache unless this version of the pack is there already. Files
    /// that are missing or differ from their hash are left out with their material and reported at the end as
    /// PackDamaged; all others are there then.
    Outcome import(MaterialStore& store, FileCache& cache, storage::Database& database,
                   const MakeWatermarked& watermark, const Clock& clock, Log& log) const;

    /// Where the file with this content lies in the pack; empty when it is none of its files.
    std::filesystem::path fileOf(const std::string& sha256) const;

    struct Impl;
    explicit StarterPack(std::unique_ptr<Impl> impl);

private:
    std::unique_ptr<Impl> m_impl;
};

} // namespace vidgo::materials
