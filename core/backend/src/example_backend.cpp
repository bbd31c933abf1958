#include "vidgo/backend/example_backend.h"

#include "service_failure.h"

namespace vidgo::backend {

using service::ServiceError;

ExampleBackend::ExampleBackend(Parts parts)
    : m_parts(std::move(parts))
    , m_copies(m_parts.cache)
{}

Outcome ExampleBackend::prepare()
{
    return m_parts.pack.import(m_parts.store, m_parts.cache, m_parts.database, m_parts.watermark,
                               m_parts.clock, m_parts.log);
}

Result<MaterialPage> ExampleBackend::search(const MaterialQuery& query)
{
    return m_parts.store.search(query);
}

Result<Material> ExampleBackend::find(const MaterialId& id)
{
    return notFoundAs(ServiceError::ExampleMissing, m_parts.store.find(id));
}

Result<Material> ExampleBackend::findByHash(const std::string& lookupHash)
{
    return notFoundAs(ServiceError::ExampleMissing, m_parts.store.findByHash(lookupHash));
}

Result<std::vector<Material>> ExampleBackend::popularThisWeek(int limit)
{
    return m_parts.store.popularThisWeek(limit);
}

Outcome ExampleBackend::recordView(const MaterialId& id)
{
    return notFoundAs(ServiceError::ExampleMissing, m_parts.store.recordView(id));
}

Result<std::filesystem::path> ExampleBackend::file(const FileRef& ref)
{
    return m_parts.cache.path(ref.sha256);
}

Result<std::filesystem::path> ExampleBackend::thumbnail(const FileRef& ref, int maxSide)
{
    auto path = m_parts.cache.path(ref.sha256);
    if (!path)
        return failure(path);
    return m_copies.atMost(maxSide, ref.sha256, *path);
}

} // namespace vidgo::backend
