#pragma once

#include <filesystem>

#include "vidgo/base/result.h"
#include "vidgo/model/material.h"

namespace vidgo::service {

/// The examples (presets) that everyone can browse with no network. Safe to call from any thread; every call
/// blocks.
class ExampleService
{
public:
    virtual ~ExampleService() = default;

    /// Makes the examples that came with the studio available; quick when that was done before. Until it
    /// returned the other calls answer with what is there.
    virtual Outcome prepare() = 0;

    virtual Result<MaterialPage> search(const MaterialQuery& query) = 0;
    /// Fails with ServiceError::ExampleMissing.
    virtual Result<Material> find(const MaterialId& id) = 0;
    /// The example made from exactly this request, see materials/lookup_hash.h. Fails with
    /// ServiceError::ExampleMissing.
    virtual Result<Material> findByHash(const std::string& lookupHash) = 0;
    /// The most viewed of the last seven days, most viewed first; filled up with featured ones.
    virtual Result<std::vector<Material>> popularThisWeek(int limit) = 0;
    /// Counts one view.
    virtual Outcome recordView(const MaterialId& id) = 0;
    /// Marks an example as a favourite, or takes the mark away; nothing happens when it is so already. Fails
    /// with ServiceError::ExampleMissing.
    virtual Outcome setFavourite(const MaterialId& id, bool favourite) = 0;

    /// Where the file lies on this computer. Verified once a session and repaired from the pack when damaged.
    virtual Result<std::filesystem::path> file(const FileRef& ref) = 0;
    /// A small version for lists: at most `maxSide` pixels on its longer side (one of 320, 640, 960).
    virtual Result<std::filesystem::path> thumbnail(const FileRef& ref, int maxSide) = 0;
};

} // namespace vidgo::service
