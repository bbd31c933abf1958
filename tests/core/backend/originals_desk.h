#pragma once

#include <map>
#include <set>

#include "vidgo/backend/sealed_originals.h"
#include "vidgo/base/file.h"
#include "vidgo/base/pieces.h"
#include "vidgo/base/sealed_stream.h"
#include "vidgo/materials/run_store.h"
#include "vidgo/net/net_error.h"
#include "vidgo/service/service_error.h"
#include "vidgo/test/fakes.h"

namespace vidgo::test {

namespace fs = std::filesystem;

inline std::span<const std::uint8_t> asBytes(const std::string& text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// A server as the test says that it is.
struct OriginalsServer
{
    struct Original
    {
        std::string content;
        Secret key;
        std::string sealed;
    };
    std::string account = "ann";
    bool isLost = false;
    bool hasWatermark = true; ///< The plan of now.
    std::map<std::string, Original> originals;
    std::set<std::string> cutOff; ///< Jobs whose files break off.
    std::map<std::string, int> fetched;
    std::vector<std::size_t> asked; ///< So many keys in each question.
    std::function<void()> beforeKeys;

    void seal(const std::string& job, const std::string& content)
    {
        Original original{.content = content, .key = Secret("key of " + job), .sealed = {}};
        SystemRandom random;
        auto sealer = *Sealer::begin(original.key, random,
                                     [&](auto piece) {
                                         original.sealed.append(piece.begin(), piece.end());
                                         return Outcome();
                                     },
                                     {.memoryKib = 8, .passes = 1});
        if (!sealer.write(asBytes(content)) || !sealer.finish())
            qFatal("cannot seal");
        originals.insert_or_assign(job, std::move(original));
    }

    Outcome reach() const { return isLost ? fail(net::NetError::NotConnected, "for the test") : Outcome(); }

    backend::SealedOriginals::Server calls()
    {
        return {.account = [this]() -> Result<std::optional<AccountId>> {
                    return account.empty() ? std::nullopt : std::optional(AccountId(account));
                },
                .hasOriginal = [this](const AccountId&, const JobId& job,
                                      const std::stop_token&) -> Result<bool> {
                    auto reached = reach();
                    return reached ? Result<bool>(originals.contains(job.value())) : failure(reached);
                },
                .fetch = [this](const AccountId&, const JobId& job, const fs::path& target,
                                const std::stop_token&) -> Outcome {
                    if (auto reached = reach(); !reached)
                        return reached;
                    ++fetched[job.value()];
                    if (cutOff.contains(job.value()))
                        return fail(net::NetError::CutOff, "for the test");
                    return writeFile(target, originals.at(job.value()).sealed, Durability::Rename);
                },
                .keys = [this](const AccountId&, const std::vector<JobId>& jobs,
                               const std::stop_token&) -> Result<std::vector<OriginalKey>> {
                    if (auto reached = reach(); !reached)
                        return failure(reached);
                    asked.push_back(jobs.size());
                    if (beforeKeys)
                        beforeKeys();
                    if (hasWatermark)
                        return fail(service::ServiceError::WatermarkStays, "for the test");
                    std::vector<OriginalKey> keys;
                    for (const auto& job : jobs)
                        if (const auto found = originals.find(job.value()); found != originals.end())
                            keys.push_back({.job = job,
                                            .key = found->second.key,
                                            .file = {.mediaType = "image/png", .width = 40, .height = 30}});
                    return keys;
                },
                .mostKeys = 2};
    }
};

/// A library in a folder, with results from that server.
class OriginalsDesk
{
public:
    OriginalsDesk(storage::Database& database, const fs::path& folder, const Clock& now)
        : clock(now)
        , cache(std::move(*materials::FileCache::open(database, {folder / "files"}, clock, log)))
        , runs(database, clock)
        , library(database, *cache, clock)
        , journal(folder / "library", log)
        , originals({.server = server.calls(),
                     .library = library,
                     .cache = *cache,
                     .journal = journal,
                     .log = log,
                     .folder = folder / "originals"})
    {}

    FileRef file(const std::string& text)
    {
        return *cache->put(asBytes(text), {.mediaType = "image/jpeg", .width = 4, .height = 3},
                           materials::FileKind::User);
    }
    /// A result as it comes from a server, for which it has `original`; none where that is empty.
    LibraryItemId made(const std::string& id, const std::string& original, const std::string& input = "input")
    {
        RunRecord run{.id = RunId(id), .state = RunState::Running, .tool = Tool::ProductScene};
        run.startedAt = run.updatedAt = clock.now();
        LibraryItem item{.id = LibraryItemId(id), .run = RunId(id), .tool = Tool::ProductScene};
        item.inputName = input.empty() ? "" : "photo.jpg";
        item.result = file("marked " + id);
        item.input = input.empty() ? item.result : file(input + id);
        item.engine = "vidgo";
        item.createdAt = clock.now();
        item.sealed = {.account = AccountId("ann"), .job = JobId("at-server-" + id), .file = {}};
        if (!runs.insert(run) || !journal.write(item) || !library.insert(item))
            qFatal("cannot insert %s", id.c_str());
        if (!original.empty())
            server.seal("at-server-" + id, original);
        return item.id;
    }
    LibraryItem item(const LibraryItemId& id) { return *library.find(id); }
    std::string content(const FileRef& ref)
    {
        const auto path = cache->path(ref.sha256);
        if (!path)
            return "missing";
        const auto bytes = *readFile(*path, 1'000'000);
        return {bytes.begin(), bytes.end()};
    }
    std::string shown(const LibraryItemId& id) { return content(item(id).result); }
    /// As the journal has it.
    LibraryItem noted(const LibraryItemId& id)
    {
        for (const auto& entry : journal.readAll())
            if (entry.id == id)
                return entry;
        return {};
    }
    int tend() { return originals.tend({}); }

    const Clock& clock;
    NullLog log;
    OriginalsServer server;
    std::unique_ptr<materials::FileCache> cache;
    materials::RunStore runs;
    materials::LibraryStore library;
    backend::LibraryJournal journal;
    backend::SealedOriginals originals;
};

} // namespace vidgo::test
