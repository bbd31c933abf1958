#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "vidgo/base/base_error.h"
#include "vidgo/base/progress.h"
#include "vidgo/service/batch_service.h"
#include "vidgo/service/service_error.h"

namespace vidgo::test {

/// Keeps batches in memory. run() makes every waiting file "done", but fails those whose name is in `broken`
/// and stops before the file whose position is `stopBefore`.
class FakeBatches final : public service::BatchService
{
public:
    Result<Batch> create(const BatchRequest& request, const std::stop_token&) override
    {
        requests.push_back(request);
        if (failure)
            return std::unexpected(*failure);
        Batch batch{.id = BatchId("batch-" + std::to_string(requests.size())), .request = request};
        batch.total = static_cast<int>(request.inputs.size());
        for (const auto& input : request.inputs)
            fileLists[batch.id.value()].push_back(
                {.position = static_cast<int>(fileLists[batch.id.value()].size()),
                 .input = input,
                 .state = BatchFileState::Waiting});
        batch.request.inputs.clear(); // as the real one: see files()
        batches.insert(batches.begin(), batch);
        return batch;
    }

    Result<Batch> run(const BatchId& id, const OnFile& onFile, const std::stop_token& stop) override
    {
        auto* batch = known(id);
        if (!batch)
            return missing();
        for (auto& file : fileLists[id.value()]) {
            if (file.state != BatchFileState::Waiting)
                continue;
            onFile(*batch, file);
            if (auto go = checkStop(stop); !go || file.position == stopBefore)
                return fail(BaseError::Cancelled, "a test stopped the batch");
            finish(*batch, file);
        }
        onFile(*batch, {});
        return *batch;
    }

    Result<std::vector<Batch>> list(int limit) override
    {
        auto first = batches;
        first.resize(std::min(first.size(), static_cast<std::size_t>(limit)));
        return first;
    }
    Result<Batch> find(const BatchId& id) override
    {
        if (const auto* batch = known(id))
            return *batch;
        return missing();
    }
    Result<std::vector<BatchFile>> files(const BatchId& id, int offset, int limit) override
    {
        const auto& all = fileLists[id.value()];
        const auto from = std::min(all.size(), static_cast<std::size_t>(offset));
        const auto to = std::min(all.size(), from + static_cast<std::size_t>(limit));
        return std::vector<BatchFile>(all.begin() + static_cast<std::ptrdiff_t>(from),
                                      all.begin() + static_cast<std::ptrdiff_t>(to));
    }
    Result<int> retryFailed(const BatchId& id) override
    {
        auto* batch = known(id);
        if (!batch)
            return missing();
        for (auto& file : fileLists[id.value()])
            if (file.state == BatchFileState::Failed)
                file.state = BatchFileState::Waiting;
        return std::exchange(batch->failed, 0);
    }
    Outcome remove(const BatchId& id) override
    {
        std::erase_if(batches, [&](const Batch& batch) { return batch.id == id; });
        return {};
    }

    std::vector<BatchRequest> requests;
    std::vector<Batch> batches;
    std::map<std::string, std::vector<BatchFile>> fileLists;
    std::vector<std::string> broken;
    int stopBefore = -1;
    std::optional<Error> failure;

private:
    Batch* known(const BatchId& id)
    {
        const auto found = std::ranges::find(batches, id, &Batch::id);
        return found == batches.end() ? nullptr : &*found;
    }
    static std::unexpected<Error> missing() { return fail(service::ServiceError::BatchMissing, "no batch"); }
    void finish(Batch& batch, BatchFile& file)
    {
        const bool bad = std::ranges::find(broken, file.input.filename().string()) != broken.end();
        file.state = bad ? BatchFileState::Failed : BatchFileState::Done;
        ++(bad ? batch.failed : batch.done);
        if (bad) {
            const Error error(service::ServiceError::ItemMissing, "a test broke it");
            file.errorId = error.id();
            file.errorTemplate = error.externalTemplate();
        }
    }
};

} // namespace vidgo::test
