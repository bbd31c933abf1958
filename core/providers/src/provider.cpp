#include "vidgo/providers/provider.h"

namespace vidgo::providers {

ProviderResult<std::vector<DeliveredInput>> Provider::prepare(const GenerationRequest&, const ProviderModel&,
                                                              const std::stop_token&)
{
    return std::vector<DeliveredInput>{};
}

ProviderResult<std::string> Provider::findTask(const std::string&, const ProviderModel&,
                                               const std::stop_token&)
{
    return std::string();
}

ProviderResult<bool> Provider::bring(const TaskResult&, const std::filesystem::path&, const std::stop_token&,
                                     const Progress&) const
{
    return false;
}

} // namespace vidgo::providers
