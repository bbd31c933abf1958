#pragma once

#include "vidgo/jobs/keeper.h"

namespace vidgo::jobs {

/// Finds a task in what its provider lists. That it is not there says nothing: lists may come late.
class ListingFinder final : public TaskFinder
{
public:
    Finding find(providers::Provider& provider, const AttemptRow& attempt,
                 const std::stop_token& stop) override;
};

} // namespace vidgo::jobs
