#include "vidgo/model/job.h"

#include "ids_of_values.h"

namespace vidgo {

namespace {

constexpr IdTable<JobState, 6> kStateIds = {{{JobState::Waiting, "waiting"},
                                             {JobState::Running, "running"},
                                             {JobState::Paused, "paused"},
                                             {JobState::Finished, "finished"},
                                             {JobState::Failed, "failed"},
                                             {JobState::Cancelled, "cancelled"}}};

} // namespace

std::string_view jobStateId(JobState state)
{
    return idIn(kStateIds, state);
}
std::optional<JobState> jobStateFromId(std::string_view id)
{
    return valueIn(kStateIds, id);
}

} // namespace vidgo
