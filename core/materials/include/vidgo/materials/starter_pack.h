#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/log.h"
#include "vidgo/base/result.h"
#include "vidgo/materials/file_cache.h"
#include "vidgo/materials/material_store.h"
#include "vidgo/materials/watermarked.h"

namespace vidgo::materials {

/// What a pack needs to be imported. Everything is borrowed and must outlive the pack.
struct PackSurroundings
{
    storage::Database& database;
    MaterialStore& store;
    FileCache& cache;
    const Clock& clock;
    Log& log;
    MakeWatermarked makeWatermarked;
    /// Tells watermarks apart (their text and look): when it changes, the versions are made again.
    std::string watermarkKey;
    /// Further texts under which a material is found, such as the names of its topic and style. May be empty.
    std::function<std::vector<std::string>(const Material&)> searchTexts;
};

struct PackReport
{
    bool wasUpToDate = false; ///< Nothing was to be done.
    int imported = 0;
    int removed = 0;             ///< Materials of an older version that the pack no longer has.
    std::vector<Error> problems; ///< One for each material that was left out: MaterialsError::PackInvalid.
};

/// A folder of examples with a manifest.json: resources/starter-pack. Safe to use from any thread.
class StarterPack
{
public:
    StarterPack(std::filesystem::path folder, PackSurroundings surroundings);
    ~StarterPack();
    StarterPack(const StarterPack&) = delete;
    StarterPack& operator=(const StarterPack&) = delete;

    /// Brings the materials and their files into store and cache, in one transaction, unless this very
    /// manifest is there already. Every file is checked against the manifest's SHA-256. A material whose
    /// entry or files have a mistake is left out, reported, and tried again the next time; the others are
    /// imported. The materials are approved seeds in the manifest's order; the first of each tool is
    /// featured. Fails with MaterialsError::PackInvalid when the manifest as a whole cannot be used, or with
    /// BaseError or StorageError; nothing has changed then.
    Result<PackReport> import();

    /// The content of a file of the pack, or of a watermarked version made from one: the repairer for
    /// FileCache. Fails with MaterialsError::FileMissing when it is neither.
    Result<Bytes> restore(const std::string& sha256);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vidgo::materials
