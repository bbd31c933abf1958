#pragma once

#include <utility>

#include "vidgo/service/catalog_service.h"

namespace vidgo::backend {

/// The loaded catalogue.
class CatalogBackend final : public service::CatalogService
{
public:
    explicit CatalogBackend(const Catalog& catalog, std::vector<Voice> voices = {})
        : m_catalog(catalog)
        , m_voices(std::move(voices))
    {}
    const Catalog& catalog() const override { return m_catalog; }
    std::vector<Voice> voices() const override { return m_voices; }

private:
    const Catalog& m_catalog;
    const std::vector<Voice> m_voices;
};

} // namespace vidgo::backend
