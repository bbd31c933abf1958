#include "vidgo/remote/server_originals.h"

#include "vidgo/model/provider.h"

namespace vidgo::remote {

SealedOriginal sealedOriginalOf(const jobs::GenerationRow& job)
{
    const auto* const attempt = job.attempt();
    if (!attempt || attempt->shown.provider != kServerProvider)
        return {};
    // As ServerMaker names its tasks.
    const auto owner = job.order.account.value() + "/";
    const auto& task = attempt->shown.taskId;
    if (job.order.account.isEmpty() || !task.starts_with(owner))
        return {};
    return {.account = job.order.account, .job = JobId(task.substr(owner.size())), .file = {}};
}

} // namespace vidgo::remote
