#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/error.h"
#include "vidgo/base/json.h"
#include "vidgo/model/ids.h"
#include "vidgo/model/library.h"
#include "vidgo/model/tool.h"

namespace vidgo {

/// Where the results of a batch go, besides the library.
struct BatchExport
{
    std::filesystem::path folder;
    PictureFormat format = PictureFormat::Png;
    int quality = 92;                           ///< As ExportRequest::quality.
    std::string nameTemplate = "{name}-{tool}"; ///< As ExportRequest::nameTemplate.
    NameCollision collision = NameCollision::Number;
    bool operator==(const BatchExport&) const = default;
};

/// One tool with one set of settings over many files.
struct BatchRequest
{
    Tool tool = Tool::None;
    std::string topic;
    Json parameters = Json::Object{};
    /// Files in this order. A folder stands for every picture in it and below, by name.
    std::vector<std::filesystem::path> inputs;
    std::optional<BatchExport> exportTo;
    /// Counts what an earlier batch with the same tool, settings and export has made of an input that has not
    /// changed since as done, and takes the place of an unfinished one.
    bool takeUpEarlier = false;
    /// As RunRequest::provider. What providers make goes into the library only: `exportTo` and
    /// `takeUpEarlier` do not count.
    std::string provider;
    std::int64_t agreedAmount = 0; ///< As RunRequest::agreedAmount, for all files together.
};

enum class BatchFileState {
    None,
    Waiting,
    Done,
    Failed,
    Skipped, ///< Not a picture, found in a folder.
};

std::string_view batchFileStateId(BatchFileState state); ///< "waiting", "done", "failed", "skipped".
std::optional<BatchFileState> batchFileStateFromId(std::string_view id);

struct BatchFile
{
    int position = 0; ///< 0 for the first.
    std::filesystem::path input;
    BatchFileState state = BatchFileState::None;
    LibraryItemId item;             ///< Of a done one.
    std::filesystem::path exported; ///< Of a done one, when the batch exports.
    // Of a failed one, as Error has them.
    std::string errorId;
    std::string errorTemplate;
    ErrorArguments errorArguments;
};

/// A batch as it stands.
struct Batch
{
    BatchId id;
    BatchRequest request; ///< Its inputs are left out: see BatchService::files().
    Timestamp createdAt{};
    int total = 0;
    int done = 0;
    int failed = 0;
    int skipped = 0;

    int waiting() const { return total - done - failed - skipped; }
    bool isFinished() const { return waiting() == 0; }
};

} // namespace vidgo
