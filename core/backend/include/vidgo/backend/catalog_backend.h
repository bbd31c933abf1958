#pragma once

#include "vidgo/service/catalog_service.h"

namespace vidgo::backend {

/// The loaded catalogue.
class CatalogBackend final : public service::CatalogService
{
public:
    explicit CatalogBackend(const Catalog& catalog)
        : m_catalog(catalog)
    {}
    const Catalog& catalog() const override { return m_catalog; }

private:
    const Catalog& m_catalog;
};

} // namespace vidgo::backend
