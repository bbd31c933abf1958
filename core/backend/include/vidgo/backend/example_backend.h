#pragma once

#include "vidgo/backend/visitor_limits.h"
#include "vidgo/base/log.h"
#include "vidgo/materials/material_store.h"
#include "vidgo/materials/starter_pack.h"
#include "vidgo/service/example_service.h"

namespace vidgo::backend {

/// The examples of the store, filled from the starter pack. All collaborators outlive it.
class ExampleBackend final : public service::ExampleService
{
public:
    struct Parts
    {
        const Catalog& catalog;
        materials::MaterialStore& store;
        materials::StarterPack& pack;
        const VisitorLimits& visitor;
        Log& log;
    };
    explicit ExampleBackend(Parts parts);

    Outcome prepare() override;
    Result<MaterialPage> search(const MaterialQuery& query) override;
    Result<Material> find(const MaterialId& id) override;
    Result<Material> findByHash(const std::string& lookupHash) override;
    Result<std::vector<Material>> popularThisWeek(int limit) override;
    Outcome recordView(const MaterialId& id) override;
    Outcome setFavourite(const MaterialId& id, bool favourite) override;
    Result<std::filesystem::path> file(const FileRef& ref) override;
    Result<std::filesystem::path> thumbnail(const FileRef& ref, int maxSide) override;

private:
    Parts m_parts;
};

} // namespace vidgo::backend
