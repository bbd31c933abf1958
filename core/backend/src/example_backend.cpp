#include "vidgo/backend/example_backend.h"

#include "service_failure.h"

namespace vidgo::backend {

ExampleBackend::ExampleBackend(Parts parts)
    : m_parts(parts)
{}

Outcome ExampleBackend::prepare()
{
    auto report = m_parts.pack.import();
    if (!report)
        return failure(report);
    for (const auto& problem : report->problems)
        m_parts.log.failure("backend", "an example was left out", problem);
    if (!report->problems.empty())
        return std::unexpected(report->problems.front());
    return {};
}

Result<MaterialPage> ExampleBackend::search(const MaterialQuery& query)
{
    return m_parts.store.search(query, m_parts.catalog);
}

Result<Material> ExampleBackend::find(const MaterialId& id)
{
    return inWordsOfService(m_parts.store.find(id));
}

Result<Material> ExampleBackend::findByHash(const std::string& lookupHash)
{
    return inWordsOfService(m_parts.store.findByHash(lookupHash));
}

Result<std::vector<Material>> ExampleBackend::popularThisWeek(int limit)
{
    return m_parts.store.popularThisWeek(limit);
}

Outcome ExampleBackend::recordView(const MaterialId& id)
{
    return inWordsOfService(m_parts.store.recordView(id));
}

Outcome ExampleBackend::setFavourite(const MaterialId& id, bool favourite)
{
    return inWordsOfService(m_parts.store.setFavourite(id, favourite));
}

Result<std::filesystem::path> ExampleBackend::file(const FileRef& ref)
{
    return m_parts.visitor.file(ref.sha256);
}

Result<std::filesystem::path> ExampleBackend::thumbnail(const FileRef& ref, int maxSide)
{
    return m_parts.visitor.shown(ref.sha256, maxSide);
}

} // namespace vidgo::backend
