#include "vidgo/remote/server_originals.h"

#include "vidgo/model/provider.h"
#include "vidgo/remote/server_maker.h"

namespace vidgo::remote {

SealedOriginal sealedOriginalOf(const jobs::GenerationRow& job)
{
    const auto* const attempt = job.attempt();
    if (!attempt || attempt->shown.provider != kServerProvider)
        return {};
    const auto owner = ServerMaker::taskOf(job.order.account, {});
    const auto& task = attempt->shown.taskId;
    if (job.order.account.isEmpty() || !task.starts_with(owner))
        return {};
    return {.account = job.order.account, .job = JobId(task.substr(owner.size())), .file = {}};
}

} // namespace vidgo::remote
