#pragma once

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

#include "vidgo/backend/library_journal.h"
#include "vidgo/base/log.h"
#include "vidgo/base/result.h"
#include "vidgo/materials/file_cache.h"
#include "vidgo/materials/library_store.h"
#include "vidgo/model/sealed_original.h"

namespace vidgo::backend {

/// The originals of results that a server gave out with the watermark of a plan. They are fetched sealed and
/// kept beside their results; as soon as the plan has no watermark any more the server gives out the keys,
/// and the originals take the place of what was marked: for good, and without the server from then on.
class SealedOriginals
{
public:
    /// What is asked of the server. Each fails as a call to it does.
    struct Server
    {
        /// Who is signed in; none: nobody. Asks nobody.
        std::function<Result<std::optional<AccountId>>()> account;
        /// Whether a job has a sealed original.
        std::function<Result<bool>(const AccountId& account, const JobId& job, const std::stop_token& stop)>
            hasOriginal;
        /// Brings it into a file; what breaks off is carried on.
        std::function<Outcome(const AccountId& account, const JobId& job, const std::filesystem::path& target,
                              const std::stop_token& stop)>
            fetch;
        /// For at most `mostKeys` jobs.
        std::function<Result<std::vector<OriginalKey>>(
            const AccountId& account, const std::vector<JobId>& jobs, const std::stop_token& stop)>
            keys;
        std::size_t mostKeys = 100;
    };
    /// All outlive it.
    struct Parts
    {
        Server server;
        materials::LibraryStore& library;
        materials::FileCache& cache;
        const LibraryJournal& journal;
        Log& log;
        std::filesystem::path folder; ///< For what is not whole yet.
    };
    explicit SealedOriginals(Parts parts);

    /// Fetches what is missing of whoever is signed in, and opens what may be opened; returns how many
    /// results have lost their watermark. What could not be done is done the next time, and is in the log.
    /// Another program at the same work is left to it.
    int tend(const std::stop_token& stop);

    /// tend() at the beginning and whenever there was a reason, until stopped. For one thread.
    void work(const std::stop_token& stop);
    /// There may be something to do: a result came, another account or plan, the server is back. Quick.
    void wake();
    /// Told by work() how many results have lost their watermark, where some have. Empty: nobody.
    void listen(std::function<void(int results)> onOpened);

private:
    using Items = std::vector<LibraryItem>;

    /// One after the other, as long as the server answers. Fails as it does.
    Outcome fetchMissing(Items& items, const std::stop_token& stop);
    Outcome fetch(LibraryItem& item, const std::stop_token& stop);
    /// What came to nothing, of results that are gone.
    void sweep(const Items& items) const;
    /// The number of those that were opened.
    Result<int> openAll(Items& items, const std::stop_token& stop);
    /// Whether it was opened.
    Result<bool> open(LibraryItem& item, const OriginalKey& key, const std::stop_token& stop);
    Result<FileRef> unsealed(const LibraryItem& item, const OriginalKey& key);
    Result<FileRef> inputOf(const LibraryItem& before, const FileRef& result, const std::stop_token& stop);
    /// False when the item was deleted meanwhile, or another program was faster: it is nothing to do with
    /// any more.
    Result<bool> exchange(LibraryItem& item, LibraryItem after);
    std::filesystem::path placeOf(const LibraryItem& item, const char* ending) const;
    void complain(const char* what, const Error& error);

    Parts m_parts;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    bool m_isWanted = true;
    std::function<void(int results)> m_onOpened;
};

} // namespace vidgo::backend
