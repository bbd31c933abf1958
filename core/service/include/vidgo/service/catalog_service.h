#pragma once

#include <vector>

#include "vidgo/model/avatar.h"
#include "vidgo/model/catalog.h"

namespace vidgo::service {

/// The data of the product: tools, topics, styles, tiers, prices. Loaded before the service exists, so it
/// cannot fail.
class CatalogService
{
public:
    virtual ~CatalogService() = default;
    virtual const Catalog& catalog() const = 0;
    /// Who can speak on this computer; the first one of a language is its default.
    virtual std::vector<Voice> voices() const { return {}; }
};

} // namespace vidgo::service
