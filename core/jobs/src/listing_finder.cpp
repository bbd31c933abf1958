#include "vidgo/jobs/listing_finder.h"

namespace vidgo::jobs {

TaskFinder::Finding ListingFinder::find(providers::Provider& provider, const AttemptRow& attempt,
                                        const std::stop_token& stop)
{
    const auto* model = provider.data().model(attempt.shown.model);
    if (!model)
        return {};
    auto task = provider.findTask(attempt.label, *model, stop);
    if (!task || task->empty())
        return {};
    return {.answer = Answer::Found, .taskId = std::move(*task)};
}

} // namespace vidgo::jobs
