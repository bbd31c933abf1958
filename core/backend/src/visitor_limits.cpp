#include "vidgo/backend/visitor_limits.h"

#include "vidgo/materials/watermarked.h"
#include "vidgo/service/service_error.h"

namespace vidgo::backend {

VisitorLimits::VisitorLimits(Parts parts)
    : m_parts(parts)
{}

Result<media::Image> VisitorLimits::limited(media::Image image) const
{
    if (!apply())
        return image;
    return limitedAlways(std::move(image));
}

Result<media::Image> VisitorLimits::limitedAlways(media::Image image) const
{
    return materials::watermarkedForVisitors(m_parts.watermarker, std::move(image));
}

LibraryItem VisitorLimits::limited(LibraryItem item) const
{
    if (apply())
        materials::fitForVisitors(item.result.width, item.result.height);
    return item;
}

Result<VisitorLimits::Access> VisitorLimits::accessTo(const std::string& sha256) const
{
    if (!apply())
        return Access::AsItIs;
    return m_parts.copies.access(sha256);
}

Result<bool> VisitorLimits::mayHaveAsItIs(const std::string& sha256) const
{
    auto access = accessTo(sha256);
    if (!access)
        return failure(access);
    return *access == Access::AsItIs;
}

Result<std::filesystem::path> VisitorLimits::file(const std::string& sha256) const
{
    auto access = accessTo(sha256);
    if (!access)
        return failure(access);
    if (*access == Access::None)
        return fail(service::ServiceError::VisitorOnly, "a visitor asked for a file");
    if (*access == Access::AsItIs)
        return m_parts.cache.path(sha256);
    auto copy = m_parts.copies.get(sha256);
    if (!copy)
        return failure(copy);
    return m_parts.cache.path(copy->sha256);
}

Result<std::filesystem::path> VisitorLimits::shown(const std::string& sha256, int maxSide) const
{
    auto access = accessTo(sha256);
    if (!access)
        return failure(access);
    if (*access == Access::AsItIs)
        return m_parts.thumbnails.get(sha256, maxSide);
    auto copy = m_parts.copies.get(sha256);
    if (!copy)
        return failure(copy);
    return m_parts.thumbnails.get(copy->sha256, maxSide);
}

} // namespace vidgo::backend
