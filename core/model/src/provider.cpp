#include "vidgo/model/provider.h"

#include <algorithm>

#include "ids_of_values.h"

namespace vidgo {

namespace {

constexpr IdTable<InputDelivery, 3> kDeliveryIds = {
    {{InputDelivery::Url, "url"}, {InputDelivery::Inline, "inline"}, {InputDelivery::Upload, "upload"}}};

constexpr IdTable<FactConfidence, 4> kConfidenceIds = {{{FactConfidence::Documented, "documented"},
                                                        {FactConfidence::Reported, "reported"},
                                                        {FactConfidence::Inferred, "inferred"},
                                                        {FactConfidence::Unverified, "unverified"}}};

} // namespace

std::string_view inputDeliveryId(InputDelivery delivery)
{
    return idIn(kDeliveryIds, delivery);
}

std::optional<InputDelivery> inputDeliveryFromId(std::string_view id)
{
    return valueIn(kDeliveryIds, id);
}

std::string_view factConfidenceId(FactConfidence confidence)
{
    return idIn(kConfidenceIds, confidence);
}

std::optional<FactConfidence> factConfidenceFromId(std::string_view id)
{
    return valueIn(kConfidenceIds, id);
}

const ProviderModel* ProviderData::model(std::string_view modelId) const
{
    const auto found = std::ranges::find(models, modelId, &ProviderModel::id);
    return found == models.end() ? nullptr : &*found;
}

const std::string* ProviderData::otherUrl(std::string_view of) const
{
    for (const auto& [key, url] : otherUrls)
        if (key == of)
            return &url;
    return nullptr;
}

std::vector<const ProviderModel*> ProviderData::modelsFor(Operation operation) const
{
    std::vector<const ProviderModel*> found;
    for (const auto& model : models)
        if (model.operation == operation)
            found.push_back(&model);
    return found;
}

const ProviderData* ProviderList::find(std::string_view id) const
{
    const auto found = std::ranges::find(all, id, &ProviderData::id);
    return found == all.end() ? nullptr : &*found;
}

} // namespace vidgo
