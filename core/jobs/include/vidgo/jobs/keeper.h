#pragma once

#include <filesystem>
#include <stop_token>

#include "vidgo/base/result.h"
#include "vidgo/jobs/generation_row.h"
#include "vidgo/providers/provider.h"

namespace vidgo::jobs {

/// One of the results of a task.
struct ToFetch
{
    providers::Provider& provider;
    const ProviderModel& model;
    const GenerationRequest& request;
    const providers::TaskResult& result;
    std::filesystem::path folder; ///< It is there.
    std::string name;
};

/// Brings what a provider made onto this computer, and looks whether it is what was asked for. Safe to use
/// from any thread.
class Fetcher
{
public:
    virtual ~Fetcher() = default;

    /// Writes it into the folder under a name that begins with `name`; a file that is there from before is
    /// replaced. Fails with ProviderTrouble::Expired where it is gone, Busy where it can be tried again,
    /// Failed for what is no picture, clip or sound (providers::ProviderError::ResultInvalid), and as files
    /// do.
    virtual providers::ProviderResult<FetchedFile> fetch(const ToFetch& wanted,
                                                         const std::stop_token& stop) = 0;
};

/// Makes a result of the person's out of files: watermark, poster, description, library.
class Keeper
{
public:
    virtual ~Keeper() = default;

    /// May be called again for the same job, after a crash for example, and then makes nothing a second time.
    virtual Result<LibraryItemId> keep(const GenerationRow& job, const std::stop_token& stop) = 0;
};

/// Asks a provider for a task by the label that it was given, where that can be done. It is what decides
/// about a paid call of which nobody knows whether it arrived.
class TaskFinder
{
public:
    virtual ~TaskFinder() = default;

    enum class Answer {
        CannotTell, ///< The provider keeps no labels, or does not answer.
        NotThere,   ///< It surely has none.
        Found
    };
    struct Finding
    {
        Answer answer = Answer::CannotTell;
        std::string taskId;
    };
    virtual Finding find(providers::Provider& provider, const AttemptRow& attempt,
                         const std::stop_token& stop) = 0;
};

} // namespace vidgo::jobs
