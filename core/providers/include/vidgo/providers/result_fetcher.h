#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>

#include "vidgo/base/progress.h"
#include "vidgo/model/file_ref.h"
#include "vidgo/net/downloader.h"
#include "vidgo/providers/provider.h"

namespace vidgo::providers {

/// What is to be fetched, and what for.
struct FetchOrder
{
    const Provider& provider;
    const GenerationRequest& request;
    const ProviderModel& model;
    const TaskResult& result;
    std::filesystem::path target; ///< Written anew; missing folders are made.
};

/// A result that is what it has to be.
struct FetchedResult
{
    FileRef file;                ///< With the media type that its content shows, whatever anybody says.
    std::int64_t durationMs = 0; ///< Of clips and sounds.
};

/// Brings what a provider made into a file and makes sure of it: it is a picture, clip or sound as the
/// operation gives, all of a picture or the first frame of a clip decodes, its sides have 16 to 16 384
/// pixels, what was enlarged is no smaller than before, and a clip is neither shorter than a third of what
/// was ordered nor longer than three times that and five seconds (half an hour where nothing was ordered).
/// Addresses end here. Safe to use from any thread.
class ResultFetcher
{
public:
    /// `reach` is net::Reach::Public but for the sandbox, whose results are on this computer. The downloader
    /// outlives it.
    ResultFetcher(net::Downloader& downloader, net::Reach reach)
        : m_downloader(downloader)
        , m_reach(reach)
    {}

    /// May be called again: it costs nothing, and goes on where a download broke off. Fails with
    /// ProviderError::ResultInvalid, ProviderTrouble::Expired where the file is gone, Busy where it can't be
    /// reached now, or BaseError (DiskFull, FileNotWritable, Cancelled) with ProviderTrouble::None. Nothing
    /// is left at the target then.
    ProviderResult<FetchedResult> fetch(const FetchOrder& order, const std::stop_token& stop,
                                        const Progress& progress) const;

private:
    ProviderResult<void> bring(const FetchOrder& order, const std::stop_token& stop,
                               const Progress& progress) const;

    net::Downloader& m_downloader;
    net::Reach m_reach;
};

} // namespace vidgo::providers
