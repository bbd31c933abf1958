#include "vidgo/pregeneration/pregeneration_store.h"

namespace vidgo::pregeneration {

PregenerationStore::PregenerationStore(storage::Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{}

Result<std::optional<BegunEntry>> PregenerationStore::find(const std::string& lookupHash)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    std::optional<BegunEntry> found;
    auto done =
        session->query("SELECT tool, topic, job_id, material_id FROM pregenerations WHERE lookup_hash = :1",
                       {lookupHash}, [&](const storage::Row& row) {
                           found = BegunEntry{.lookupHash = lookupHash,
                                              .tool = toolFromId(row.text(0)).value_or(Tool::None),
                                              .topic = std::string(row.text(1)),
                                              .run = RunId(std::string(row.text(2))),
                                              .material = MaterialId(std::string(row.text(3)))};
                       });
    if (!done)
        return failure(done);
    return found;
}

Outcome PregenerationStore::begin(const BegunEntry& entry)
{
    auto session = m_database.session();
    if (!session)
        return failure(session);
    auto done = session->execute(
        "INSERT INTO pregenerations (lookup_hash, tool, topic, job_id, material_id, created_at) "
        "VALUES (:1, :2, :3, :4, '', :5) ON CONFLICT (lookup_hash) DO UPDATE SET "
        "job_id = excluded.job_id, material_id = ''",
        {entry.lookupHash, std::string(toolId(entry.tool)), entry.topic, entry.run.value(),
         std::int64_t{m_clock.now().time_since_epoch().count()}});
    return done ? Outcome() : failure(done);
}

Outcome PregenerationStore::complete(storage::Session& session, const std::string& lookupHash,
                                     const MaterialId& material)
{
    auto done = session.execute("UPDATE pregenerations SET material_id = :2 WHERE lookup_hash = :1",
                                {lookupHash, material.value()});
    return done ? Outcome() : failure(done);
}

} // namespace vidgo::pregeneration
