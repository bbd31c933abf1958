#include <algorithm>

#include "batch_inputs.h"
#include "generation_files.h"
#include "vidgo/backend/generation_backend.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/progress.h"
#include "vidgo/model/online.h"
#include "vidgo/service/service_error.h"

// Many files at once, and the words of one before it is ordered.
namespace vidgo::backend {

using service::ServiceError;

namespace {

bool takesClips(const Catalog& catalog, Tool tool)
{
    const auto* info = catalog.tool(tool);
    return info && std::ranges::find(info->inputKinds, "video") != info->inputKinds.end();
}

} // namespace

Result<GenerationBackend::Orders> GenerationBackend::ordersOf(const BatchRequest& request,
                                                              const std::stop_token& stop) const
{
    if (auto may = mayAsk(); !may)
        return failure(may);
    auto files = listBatchFiles(request.inputs, takesClips(m_parts.catalog, request.tool), stop);
    if (!files)
        return failure(files);
    Orders found;
    std::optional<Error> first;
    for (const auto& file : *files) {
        if (auto go = checkStop(stop); !go)
            return failure(go);
        RunRequest run{.tool = request.tool,
                       .topic = request.topic,
                       .input = file.input,
                       .parameters = request.parameters,
                       .provider = request.provider};
        if (file.state == BatchFileState::Skipped) {
            ++found.skipped;
            continue;
        }
        auto order = orderOf(run);
        if (!order) {
            first = first.value_or(order.error());
            ++found.skipped;
            continue;
        }
        found.orders.push_back(std::move(*order));
        found.requests.push_back(std::move(run));
    }
    if (found.orders.size() > jobs::GenerationQueue::kMaxBatch)
        return fail(BaseError::InvalidArgument, "too many files",
                    {{"reason", "providers take at most " + std::to_string(jobs::GenerationQueue::kMaxBatch) +
                                    " files at once"}});
    if (!found.orders.empty())
        return found;
    return first ? Result<Orders>(std::unexpected(*first))
                 : fail(ServiceError::NothingToDo, std::to_string(found.skipped) + " files, none a picture");
}

Result<service::BatchQuote> GenerationBackend::quote(const BatchRequest& request, const std::stop_token& stop)
{
    auto found = ordersOf(request, stop);
    if (!found)
        return failure(found);
    auto quote = m_parts.queue.quote(found->orders);
    if (!quote)
        return failure(quote);
    return service::BatchQuote{.quote = std::move(*quote),
                               .files = static_cast<int>(found->orders.size()),
                               .skipped = found->skipped};
}

Outcome GenerationBackend::prepare(Orders& all, const std::stop_token& stop)
{
    for (std::size_t i = 0; i < all.orders.size(); ++i) {
        auto& order = all.orders[i];
        order.job = JobId(makeUuid(m_parts.random));
        order.run = RunId(makeUuid(m_parts.random));
        if (auto go = checkStop(stop); !go)
            return go;
        if (auto kept = keepCopies(order); !kept)
            return kept;
        if (auto begun = begin(all.requests[i], order); !begun)
            return begun;
    }
    return {};
}

Result<BatchId> GenerationBackend::add(const BatchRequest& request, const std::stop_token& stop)
{
    auto all = ordersOf(request, stop);
    if (!all)
        return failure(all);
    const BatchId id(makeUuid(m_parts.random));
    auto ready = prepare(*all, stop);
    auto added = ready ? m_parts.queue.addBatch(id, all->orders, request.agreedAmount)
                       : Result<jobs::BatchView>(failure(ready));
    if (added)
        return id;
    // What went wrong is said, also where this goes wrong too.
    for (const auto& order : all->orders) {
        if (order.job.isEmpty())
            break;
        static_cast<void>(
            m_parts.runs.setState(order.run, RunState::Failed, std::string(added.error().id())));
        static_cast<void>(letCopiesGo(m_parts.database, m_parts.cache, order.job));
    }
    return failure(added);
}

service::Precheck GenerationBackend::precheck(const RunRequest& request)
{
    const auto settings = onlineFromJson(request.parameters);
    if (!settings || !m_parts.precheck)
        return {};
    const std::vector<std::string> texts{settings->prompt, settings->negativePrompt, settings->script};
    return m_parts.precheck(texts);
}

} // namespace vidgo::backend
