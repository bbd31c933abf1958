#pragma once

#include <optional>

#include "vidgo/service/storage_service.h"

namespace vidgo::test {

/// Answers with `used`, or `failure`; keeps the order to delete everything.
class FakeStorage final : public service::StorageService
{
public:
    Result<StorageUse> use() override
    {
        if (failure)
            return std::unexpected(*failure);
        return used;
    }
    Outcome clearCache() override
    {
        if (failure)
            return std::unexpected(*failure);
        used.renewableBytes = 0;
        return {};
    }
    Outcome orderDeletion() override { return order(true); }
    Outcome cancelDeletion() override { return order(false); }
    bool isDeletionOrdered() const override { return ordered; }

    StorageUse used{.ownBytes = 40'000'000, .renewableBytes = 120'000'000, .limitBytes = 2'000'000'000};
    std::optional<Error> failure;
    bool ordered = false;

private:
    Outcome order(bool wanted)
    {
        if (failure)
            return std::unexpected(*failure);
        ordered = wanted;
        return {};
    }
};

} // namespace vidgo::test
