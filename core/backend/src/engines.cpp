#include "vidgo/backend/engines.h"

#include <algorithm>

#include "vidgo/media/picture_file.h"
#include "vidgo/service/service_error.h"

namespace vidgo::backend {

namespace {

template <class List>
auto* engineOf(const List& list, Tool tool)
{
    const auto found = std::ranges::find(list, tool, [](const auto& engine) { return engine->tool(); });
    return found == list.end() ? nullptr : found->get();
}

} // namespace

ChosenEngines ChosenEngines::forInput(const std::filesystem::path& input) const
{
    if (!picture || !clip)
        return *this;
    const auto info = media::probePicture(input);
    const bool moves = info ? info->isAnimated : info.error().is(media::MediaError::NotAPicture);
    return moves ? ChosenEngines{.clip = clip} : ChosenEngines{.picture = picture};
}

Result<ChosenEngines> enginesFor(const Engines& engines, const Catalog& catalog, Tool tool,
                                 const Json& parameters)
{
    const ChosenEngines chosen{.picture = engineOf(engines.pictures, tool),
                               .clip = engineOf(engines.clips, tool)};
    if (!chosen.picture && !chosen.clip) {
        const auto* info = catalog.tool(tool);
        const auto name = info ? info->name.in(Language::English) : std::string(toolId(tool));
        return fail(service::ServiceError::NoEngine, "no engine for " + std::string(toolId(tool)),
                    {{"tool", name}});
    }
    // Where there are both, they have the same settings.
    auto fit = chosen.picture ? chosen.picture->check(parameters) : chosen.clip->check(parameters);
    if (!fit)
        return failure(fit);
    return chosen;
}

} // namespace vidgo::backend
