#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/error.h"
#include "vidgo/model/batch.h"
#include "vidgo/model/generation_job.h"
#include "vidgo/model/ids.h"
#include "vidgo/model/library.h"

namespace vidgo {

/// Work that waits its turn: one run, a batch over many files, or an export.
using JobWork = std::variant<RunRequest, BatchId, ExportRequest>;

enum class JobState {
    None,
    Waiting,
    Running,
    Paused, ///< Keeps its place and is not begun; one that was running begins again where it can go on.
    Finished,
    Failed,
    Cancelled,
};

std::string_view jobStateId(JobState state); ///< "waiting", "running", "paused", "finished" …
std::optional<JobState> jobStateFromId(std::string_view id);

/// A job as it stands.
struct Job
{
    JobId id;
    JobWork work;
    Tool tool = Tool::None; ///< Of a run or a batch, and of the exported result.
    std::string name;       ///< Of the file it is about, for people; of a batch that of its first file.
    int files = 1;          ///< More than one for a batch.
    JobState state = JobState::None;
    double fraction = 0; ///< 0..1; of a batch by files.
    /// How long it will still take, from what such jobs took before; none when that is not known.
    std::optional<std::int64_t> leftMs;
    Timestamp createdAt{};
    std::optional<Timestamp> startedAt;
    std::optional<Timestamp> endedAt;
    LibraryItemId item;       ///< What a finished run made.
    std::string exportedPath; ///< UTF-8: where a finished export lies.
    // Of a failed one, as Error has them.
    std::string errorId;
    std::string errorTemplate;
    ErrorArguments errorArguments;
    /// Of what a provider makes: how it is doing.
    std::optional<GenerationReport> generation;
    /// Why nothing of it goes on at the server at which the person has credits, though it is its turn:
    /// "offline", "signed_out", "no_server", kWaitsForCredits; empty: nothing keeps it.
    std::string waitsFor;

    bool hasEnded() const
    {
        return state == JobState::Finished || state == JobState::Failed || state == JobState::Cancelled;
    }
};

/// One line of what happened to a job.
struct JobLogLine
{
    Timestamp at{};
    std::string text; ///< English, for the person who looks closely; no secret in it.
};

} // namespace vidgo
