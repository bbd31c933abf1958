#pragma once

#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/model/material.h"
#include "vidgo/storage/database.h"

namespace vidgo::materials {

/// The examples in the database. Thread-safe: each call takes a session of its own.
class MaterialStore
{
public:
    MaterialStore(storage::Database& database, const Clock& clock);

    /// Inserts or replaces by id, in one transaction with its search terms. `names` are further texts under
    /// which it is found: the names of its tool, topic and style in all languages. View counts are kept.
    Outcome save(const Material& material, const std::vector<std::string>& names);
    Outcome saveAll(const std::vector<std::pair<Material, std::vector<std::string>>>& materials);

    /// Fail with MaterialsError::NotFound.
    Result<Material> find(const MaterialId& id) const;
    Result<Material> findByHash(const std::string& lookupHash) const; ///< One indexed statement.

    /// Only approved and featured ones.
    Result<MaterialPage> search(const MaterialQuery& query) const;
    Result<std::vector<Material>> popularThisWeek(int limit) const;
    Outcome recordView(const MaterialId& id);

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace vidgo::materials
