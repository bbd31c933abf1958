#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/model/ids.h"

namespace vidgo::materials {

/// One thing that the person did with results that are in the library already. Doing it twice is doing it
/// once.
struct LibraryChange
{
    enum class Kind {
        None,
        Rate,            ///< `items`, `rating`.
        Trash,           ///< `items`, `at`.
        Restore,         ///< `items`.
        Remove,          ///< `items`, for good.
        SaveBoard,       ///< `board`, `name`: a new board, or a new name of one.
        DeleteBoard,     ///< `board`.
        AddToBoard,      ///< `board`, `items`.
        RemoveFromBoard, ///< `board`, `items`.
    };

    Kind kind = Kind::None;
    std::vector<LibraryItemId> items;
    int rating = 0;
    Timestamp at{};
    BoardId board;
    std::string name;

    bool operator==(const LibraryChange&) const = default;
};

/// Called when a change is in the tables but not yet committed, with the change's number; numbers only grow.
/// What it fails with undoes the change.
using NoteChange = std::function<Outcome(std::int64_t number)>;

/// What the changes leave behind, as the shortest list of changes that leads there: the result of doing them
/// in order on a library with none of it. Removed results are gone from all of it.
std::vector<LibraryChange> foldChanges(const std::vector<LibraryChange>& changes);

} // namespace vidgo::materials
