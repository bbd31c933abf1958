#include "vidgo/model/catalog.h"

#include <algorithm>

namespace vidgo {

namespace {

template <class Items, class Key, class Member>
auto findBy(const Items& items, const Key& key, Member member) -> const typename Items::value_type*
{
    const auto found = std::ranges::find(items, key, member);
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const Topic* ToolInfo::topic(std::string_view id) const
{
    return findBy(topics, id, &Topic::id);
}

const ToolInfo* Catalog::tool(Tool wanted) const
{
    const auto* one = findBy(tools, wanted, &ToolInfo::tool);
    return one ? one : findBy(studioTools, wanted, &ToolInfo::tool);
}

const Scene* Catalog::scene(std::string_view id) const
{
    return findBy(scenes, id, &Scene::id);
}

const Style* Catalog::style(std::string_view id) const
{
    return findBy(styles, id, &Style::id);
}

const VideoTemplate* Catalog::videoTemplate(std::string_view id) const
{
    return findBy(videoTemplates, id, &VideoTemplate::id);
}

const MusicBed* Catalog::musicBed(std::string_view id) const
{
    return findBy(musicBeds, id, &MusicBed::id);
}

const ExportPreset* Catalog::exportPreset(std::string_view id) const
{
    return findBy(exportPresets, id, &ExportPreset::id);
}

const StyleCategory* Catalog::styleCategory(std::string_view id) const
{
    return findBy(styleCategories, id, &StyleCategory::id);
}

const TierFeature* Catalog::tierFeature(std::string_view id) const
{
    return findBy(tierFeatures, id, &TierFeature::id);
}

const Tier* Catalog::tier(std::string_view id) const
{
    return findBy(tiers, id, &Tier::id);
}

const ProviderInfo* Catalog::provider(std::string_view id) const
{
    return findBy(providers, id, &ProviderInfo::id);
}

const ServicePrice* Catalog::service(std::string_view id) const
{
    return findBy(services, id, &ServicePrice::id);
}

const Route* Catalog::route(std::string_view operation) const
{
    return findBy(routes, operation, &Route::operation);
}

} // namespace vidgo
