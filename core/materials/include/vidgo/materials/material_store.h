#pragma once

#include <span>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/materials/materials_error.h"
#include "vidgo/model/material.h"
#include "vidgo/storage/database.h"

namespace vidgo::materials {

/// The examples (presets). Those that are pending or rejected are kept, but only find() by id gives them.
/// Safe to use from any thread. Every call may fail with StorageError.
class MaterialStore
{
public:
    /// Both must outlive the store; the database has the schema of resources/sql.
    MaterialStore(storage::Database& database, const Clock& clock);

    /// Inserts a material, or replaces the one with its id; views and the time of creation of that one are
    /// kept. It is found by its titles and prompts in all languages, its tool, topic and style, and by
    /// `searchTexts`: names of its topic and style in every language, for example. Fails with
    /// StorageError::Conflict when another material has its lookup hash.
    Outcome save(const Material& material, std::span<const std::string> searchTexts = {});
    /// The same as a part of the caller's transaction.
    Outcome save(storage::Session& session, const Material& material,
                 std::span<const std::string> searchTexts = {});
    /// Fails with MaterialsError::MaterialMissing.
    Outcome setStatus(const MaterialId& id, MaterialStatus status);
    /// Removes it with its views but not its mark as a favourite, which comes back with it; nothing happens
    /// when there is none.
    Outcome remove(storage::Session& session, const MaterialId& id);

    /// Fails with MaterialsError::MaterialMissing.
    Result<Material> find(const MaterialId& id);
    /// The shown material made from exactly this request, see lookup_hash.h: one indexed statement. Fails
    /// with MaterialsError::MaterialMissing.
    Result<Material> findByHash(const std::string& lookupHash);
    /// The shown material whose watermarked version is this file. Fails with MaterialsError::MaterialMissing.
    Result<Material> findByWatermark(const std::string& sha256);

    /// Every word of the text must be found, the last one may be the beginning of a word. `catalog` says
    /// which tools and styles the machine can make; only a query for one engine needs it.
    Result<MaterialPage> search(const MaterialQuery& query, const Catalog& catalog = {});

    /// Counts one view, now. Fails with MaterialsError::MaterialMissing.
    Outcome recordView(const MaterialId& id);
    /// Marks it for the person, or takes the mark away. Fails with MaterialsError::MaterialMissing.
    Outcome setFavourite(const MaterialId& id, bool favourite);
    /// The most viewed of the last seven days (UTC, today included), most viewed first, filled up with
    /// featured ones and then the newest. `limit` 1..500.
    Result<std::vector<Material>> popularThisWeek(int limit);

private:
    Result<Material> findOne(std::string_view sql, const std::string& value);
    Result<std::vector<Material>> read(storage::Session& session, const std::string& sql,
                                       std::span<const storage::Value> values);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace vidgo::materials
