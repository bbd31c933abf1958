#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/json.h"
#include "vidgo/model/clip.h"
#include "vidgo/model/file_ref.h"
#include "vidgo/model/ids.h"
#include "vidgo/model/sealed_original.h"
#include "vidgo/model/tool.h"

namespace vidgo {

/// A result that the person made, kept with what it was made from and how.
struct LibraryItem
{
    LibraryItemId id;
    RunId run;
    Tool tool = Tool::None;
    std::string topic;     ///< May be empty.
    std::string inputName; ///< File name of the input without its folder, for people.
    FileRef input;         ///< A copy of the input, so that the comparison never breaks.
    FileRef result;
    std::int64_t durationMs = 0; ///< Of a result that is a clip; 0 for pictures.
    std::string engine;          ///< "on_device" or a provider's id.
    Json parameters = Json::Object{};
    Timestamp createdAt{};
    int rating = 0;                     ///< 0 none … 5 best.
    std::optional<Timestamp> trashedAt; ///< When it was put into the trash.
    SealedOriginal sealed;

    /// The result has the watermark of the plan with which it was made, and its original is here as well.
    bool hasPlanWatermark() const { return !sealed.file.isEmpty(); }
    bool isClip() const { return durationMs > 0; }
    bool operator==(const LibraryItem&) const = default;
};

inline constexpr int kMaxRating = 5;

/// A collection that the person made. A result may be on several.
struct Board
{
    BoardId id;
    std::string name;
    std::int64_t items = 0; ///< On it and not in the trash.

    bool operator==(const Board&) const = default;
};

/// Newest and oldest go by when a result came into the library, whatever the clock said. The trash is always
/// in the order in which it was filled, the last first.
enum class LibraryOrder { Newest, Oldest, Rating, Name };

std::string_view libraryOrderId(LibraryOrder order); ///< "newest", "oldest", "rating", "name".
std::optional<LibraryOrder> libraryOrderFromId(std::string_view id);

struct LibraryQuery
{
    std::string text; ///< Words in the file name, tool, topic, style or the name of a board; empty: all.
    std::optional<Tool> tool;
    int minimumRating = 0;
    BoardId board; ///< Empty: on any or none.
    bool inTrash = false;
    LibraryOrder order = LibraryOrder::Newest;
    int offset = 0;
    int limit = 60;        ///< 1..500
    bool withTotal = true; ///< Counting may cost more than reading; further pages need not count again.
};

struct LibraryPage
{
    std::vector<LibraryItem> items;
    std::int64_t total = 0; ///< Of all pages; -1 when it was not asked for.
};

struct TrashSummary
{
    std::int64_t items = 0;
    std::int64_t old = 0; ///< Of them, in the trash for longer than 30 days.

    bool operator==(const TrashSummary&) const = default;
};

enum class TrashScope { Everything, Old };

/// What the person asks to be made.
struct RunRequest
{
    RunId run; ///< Chosen by whoever must find the run again; empty: a new one.
    Tool tool = Tool::None;
    std::string topic;
    std::filesystem::path input;      ///< Empty for tools that begin with words, see AvatarSettings.
    Json parameters = Json::Object{}; ///< Of the tool; for background removal see CutoutSettings.
    /// Empty: this computer makes it. "auto": whichever provider serves best. Otherwise the id of the only
    /// provider that may.
    std::string provider;
    /// Of a run by a provider: what the person agreed to pay at most, in the unit of its quote.
    std::int64_t agreedAmount = 0;
};

/// Where a run is. It is a row before any work begins.
enum class RunState { None, Running, Finished, Failed, Cancelled, Interrupted };

std::string_view runStateId(RunState state);
std::optional<RunState> runStateFromId(std::string_view id);

struct RunRecord
{
    RunId id;
    RunState state = RunState::None;
    Tool tool = Tool::None;
    std::string topic;
    std::string inputPath; ///< UTF-8, where the input lay when it was started.
    Json parameters = Json::Object{};
    std::string errorId; ///< Of a failed run.
    Timestamp startedAt{};
    Timestamp updatedAt{};
};

enum class PictureFormat { None, Png, Jpeg, WebP };

std::string_view pictureFormatId(PictureFormat format);                ///< "png", "jpeg", "webp".
std::optional<PictureFormat> pictureFormatFromId(std::string_view id); ///< Also "jpg".

enum class NameCollision { Number, Replace, Refuse };

std::string_view nameCollisionId(NameCollision collision); ///< "number", "replace", "refuse".
std::optional<NameCollision> nameCollisionFromId(std::string_view id);

/// How a result leaves the library.
struct ExportRequest
{
    LibraryItemId item;
    PictureFormat format = PictureFormat::Png;
    int quality = 92;           ///< 1..100, for JPEG and WebP; 100 is lossless for WebP.
    std::filesystem::path file; ///< When not empty: exactly this path; folder and template are not used.
    std::filesystem::path folder;
    /// `{name}` input name without extension, `{tool}`, `{topic}`, `{date}` (YYYY-MM-DD), `{time}` (HHMMSS),
    /// `{width}`,
    /// `{height}`. The extension is added.
    std::string nameTemplate = "{name}-{tool}";
    std::string matteColor = "#FFFFFF"; ///< What transparency becomes in JPEG, "#RRGGBB".
    NameCollision collision = NameCollision::Number;
    ClipExport
        clip; ///< How a result that is a clip leaves; `format`, `quality` and `matteColor` are for pictures.
};

} // namespace vidgo
