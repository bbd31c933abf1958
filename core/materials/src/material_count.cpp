#include "vidgo/materials/material_count.h"

#include <algorithm>

namespace vidgo::materials {

Result<std::vector<ToolStock>> stockOf(storage::Database& database, const std::map<Tool, int>& minimums)
{
    std::vector<ToolStock> stock;
    for (const auto tool : kTools) {
        const auto minimum = minimums.find(tool);
        stock.push_back({.tool = tool, .minimum = minimum == minimums.end() ? 0 : minimum->second});
    }
    auto session = database.session();
    if (!session)
        return failure(session);
    auto done = session->query("SELECT tool, count(*) FROM materials WHERE rank > 0 GROUP BY tool", {},
                               [&](const storage::Row& row) {
                                   const auto tool = toolFromId(row.text(0)).value_or(Tool::None);
                                   const auto entry = std::ranges::find(stock, tool, &ToolStock::tool);
                                   if (entry != stock.end())
                                       entry->shown = row.integer(1);
                               });
    if (!done)
        return failure(done);
    return stock;
}

} // namespace vidgo::materials
