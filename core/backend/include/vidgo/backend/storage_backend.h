#pragma once

#include <filesystem>

#include "vidgo/materials/file_cache.h"
#include "vidgo/service/storage_service.h"

namespace vidgo::backend {

/// Storage of a studio whose data lies in one folder of this computer.
class StorageBackend final : public service::StorageService
{
public:
    struct Places
    {
        std::filesystem::path dataFolder;
        /// Holds the order to delete everything, as the UTF-8 path of the data folder. It lies beside the
        /// settings, so that a folder that is merely chosen again is never emptied.
        std::filesystem::path deletionOrder;
        std::int64_t limitBytes = 0; ///< Of what can be made again.
    };

    /// `cache` outlives it.
    StorageBackend(materials::FileCache& cache, Places places);

    Result<StorageUse> use() override;
    Outcome clearCache() override;
    Outcome orderDeletion() override;
    Outcome cancelDeletion() override;
    bool isDeletionOrdered() const override;

private:
    materials::FileCache& m_cache;
    const Places m_places;
};

/// Carries out an order that lies in `deletionOrder`: removes what the studio has written into the folder
/// that it names and nothing that a person has put beside it, then `settingsFile` with its damaged copies,
/// then the order. True when there was one. Fails with BaseError::FileNotWritable when something could not be
/// removed; the order stays then.
Result<bool> carryOutDeletion(const std::filesystem::path& deletionOrder,
                              const std::filesystem::path& settingsFile);

} // namespace vidgo::backend
