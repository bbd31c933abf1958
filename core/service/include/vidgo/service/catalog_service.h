#pragma once

#include "vidgo/model/catalog.h"

namespace vidgo::service {

/// The data of the product: tools, topics, styles, tiers, prices. Loaded before the service exists, so it
/// cannot fail.
class CatalogService
{
public:
    virtual ~CatalogService() = default;
    virtual const Catalog& catalog() const = 0;
};

} // namespace vidgo::service
