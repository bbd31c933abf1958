#include "vidgo/backend/tool_engine.h"

#include <algorithm>

#include "vidgo/service/service_error.h"

namespace vidgo::backend {

Result<const ToolEngine*> engineFor(const ToolEngines& engines, const Catalog& catalog, Tool tool,
                                    const Json& parameters)
{
    const auto found = std::ranges::find(engines, tool, [](const auto& engine) { return engine->tool(); });
    if (found == engines.end()) {
        const auto* info = catalog.tool(tool);
        const auto name = info ? info->name.in(Language::English) : std::string(toolId(tool));
        return fail(service::ServiceError::NoEngine, "no engine for " + std::string(toolId(tool)),
                    {{"tool", name}});
    }
    if (auto fit = (*found)->check(parameters); !fit)
        return failure(fit);
    return found->get();
}

} // namespace vidgo::backend
