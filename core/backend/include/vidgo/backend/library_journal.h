#pragma once

#include <filesystem>
#include <span>
#include <vector>

#include "vidgo/base/log.h"
#include "vidgo/base/result.h"
#include "vidgo/materials/library_change.h"
#include "vidgo/materials/library_store.h"
#include "vidgo/model/library.h"

namespace vidgo::backend {

/// Changes as they were noted together. Folded ones tell the whole story up to their number.
struct NotedChanges
{
    std::int64_t number = 0;
    bool isFolded = false;
    std::vector<materials::LibraryChange> changes;
};

/// Small files beside the database, written before the database knows of what is in them: when the database
/// is lost, or the program dies between the two, the library is read back from here.
///
/// One file for each result, and one in `changes` for each thing that was done with results afterwards:
/// rated, put on a board, thrown away. Now and then those are folded into one file.
class LibraryJournal
{
public:
    explicit LibraryJournal(std::filesystem::path folder, Log& log);

    /// On the disk before it returns.
    Outcome write(const LibraryItem& item) const;
    /// Every result that was written, the oldest first; files that cannot be read are left alone and logged.
    std::vector<LibraryItem> readAll() const;
    /// Results that were deleted for good are not read any more.
    void remove(std::span<const LibraryItemId> items) const;

    /// On the disk before it returns.
    Outcome note(std::int64_t number, const materials::LibraryChange& change) const;
    /// Takes back what was noted when it did not happen after all.
    void forget(std::int64_t number, const materials::LibraryChange& change) const;
    /// What was noted with a higher number, in order. It begins with the folded changes when those are newer.
    std::vector<NotedChanges> changesAfter(std::int64_t number) const;
    /// Puts one file in the place of all up to `number`; not when one of them can't be read.
    void fold(std::int64_t number) const;

private:
    struct Reading
    {
        std::vector<NotedChanges> changes;
        bool isWhole = true; ///< No file of them was unreadable.
    };

    Reading read(std::int64_t number) const;
    std::filesystem::path fileOf(std::int64_t number, const std::string& text) const;

    std::filesystem::path m_folder;
    Log& m_log;
};

/// Makes the changes of which the library does not know yet. For the start of the program.
Outcome catchUp(const LibraryJournal& journal, materials::LibraryStore& library);

} // namespace vidgo::backend
