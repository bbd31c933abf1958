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

} // namespace vidgo::providers
