#pragma once

#include "vidgo/base/json.h"
#include "vidgo/base/result.h"
#include "vidgo/materials/library_change.h"
#include "vidgo/model/library.h"

namespace vidgo::backend {

/// The form of journal entries. Reading fails with BaseError::InvalidJson.
Json journalEntry(const LibraryItem& item);
Result<LibraryItem> itemFromJournal(const Json& json);
Json journalEntry(const materials::LibraryChange& change);
Result<materials::LibraryChange> changeFromJournal(const Json& json);

} // namespace vidgo::backend
