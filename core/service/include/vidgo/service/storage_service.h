#pragma once

#include "vidgo/base/result.h"
#include "vidgo/model/storage_use.h"

namespace vidgo::service {

/// What the studio keeps on this computer, and the ways to be rid of it. Safe to call from any thread; every
/// call blocks.
class StorageService
{
public:
    virtual ~StorageService() = default;

    virtual Result<StorageUse> use() = 0;
    /// Removes what can be made or fetched again, except what is being shown at the moment. Nothing that a
    /// person made is touched.
    virtual Outcome clearCache() = 0;

    /// Orders that everything goes: results, pictures that were brought in, settings, the log. The order is
    /// on the disk when this returns and is carried out at the next start, before anything is opened; a start
    /// that is cut off carries on. Files that are not the studio's stay.
    virtual Outcome orderDeletion() = 0;
    /// Takes the order back.
    virtual Outcome cancelDeletion() = 0;
    virtual bool isDeletionOrdered() const = 0;
};

} // namespace vidgo::service
