#include "vidgo/providers/provider.h"

namespace vidgo::providers {

ProviderResult<std::vector<DeliveredInput>> Provider::prepare(const GenerationRequest&, const ProviderModel&,
                                                              const std::stop_token&)
{
    return std::vector<DeliveredInput>{};
}

} // namespace vidgo::providers
