#include "vidgo/backend/all_batches.h"

#include <algorithm>

#include "vidgo/service/service_error.h"

namespace vidgo::backend {

namespace {

constexpr int kJobsLookedAt = 2'000;

template <class T>
bool isElsewhere(const Result<T>& online)
{
    return !online && online.error().is(service::ServiceError::BatchMissing);
}

} // namespace

AllBatches::AllBatches(const Parts& parts)
    : m_parts(parts)
{}

Result<Batch> AllBatches::create(const BatchRequest& request, const std::stop_token& stop)
{
    if (request.provider.empty())
        return m_parts.device.create(request, stop);
    auto added = m_parts.generations.add(request, stop);
    return added ? m_parts.online.find(*added) : failure(added);
}

Result<Batch> AllBatches::run(const BatchId& id, const OnFile& onFile, const std::stop_token& stop)
{
    auto online = m_parts.online.find(id);
    return isElsewhere(online) ? m_parts.device.run(id, onFile, stop) : online;
}

Result<std::vector<Batch>> AllBatches::list(int limit)
{
    auto all = m_parts.online.list(kJobsLookedAt);
    if (!all)
        return all;
    auto device = m_parts.device.list(limit);
    if (!device)
        return device;
    all->insert(all->end(), std::make_move_iterator(device->begin()), std::make_move_iterator(device->end()));
    std::ranges::stable_sort(*all, std::greater(), &Batch::createdAt);
    if (std::ssize(*all) > limit)
        all->erase(all->begin() + limit, all->end());
    return all;
}

Result<Batch> AllBatches::find(const BatchId& id)
{
    auto online = m_parts.online.find(id);
    return isElsewhere(online) ? m_parts.device.find(id) : online;
}

Result<std::vector<BatchFile>> AllBatches::files(const BatchId& id, int offset, int limit)
{
    auto online = m_parts.online.files(id, offset, limit);
    return isElsewhere(online) ? m_parts.device.files(id, offset, limit) : online;
}

Result<int> AllBatches::retryFailed(const BatchId& id)
{
    auto online = m_parts.online.retry(id, false);
    return isElsewhere(online) ? m_parts.device.retryFailed(id) : online;
}

Outcome AllBatches::remove(const BatchId& id)
{
    auto online = m_parts.online.change(id, &jobs::GenerationQueue::cancel);
    if (isElsewhere(online))
        return m_parts.device.remove(id);
    return online ? Outcome() : failure(online);
}

} // namespace vidgo::backend
