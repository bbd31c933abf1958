#pragma once

#include "json_cursor.h"
#include "vidgo/model/catalog.h"

namespace vidgo {

// One reader for each file; what went before is already in the catalogue and can be referred to.
void readTiers(JsonCursor& root, Catalog& catalog);
void readServices(JsonCursor& root, Catalog& catalog);
void readTools(JsonCursor& root, Catalog& catalog);
void readScenes(JsonCursor& root, Catalog& catalog);
void readStyles(JsonCursor& root, Catalog& catalog);
void readPackages(JsonCursor& root, Catalog& catalog);
void readLimits(JsonCursor& root, Catalog& catalog);
void readRouting(JsonCursor& root, Catalog& catalog);
void readExportPresets(JsonCursor& root, Catalog& catalog);
void readVideoTemplates(JsonCursor& root, Catalog& catalog);

using Ids = std::set<std::string, std::less<>>;

inline constexpr std::size_t kMaxName = 160;
inline constexpr std::size_t kMaxSentence = 400;

/// The ids of everything in a list, for references to it.
template <class Items>
Ids idsOf(const Items& items)
{
    Ids out;
    for (const auto& item : items)
        out.insert(item.id);
    return out;
}

/// Reads the id of an entry and refuses one that an earlier entry of the same list has.
inline std::string newId(JsonCursor& item, Ids& seen)
{
    auto id = item.id("id");
    if (!id.empty())
        item.refuseRepeat("id", id, seen);
    return id;
}

} // namespace vidgo
