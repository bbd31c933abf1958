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
    return materials::watermarkedForVisitors(m_parts.watermarker, std::move(image));
}

LibraryItem VisitorLimits::limited(LibraryItem item) const
{
    if (apply())
        materials::fitForVisitors(item.result.width, item.result.height);
    return item;
}

Result<bool> VisitorLimits::isOpen(const std::string& sha256) const
{
    if (!apply())
        return true;
    return m_parts.copies.isOpen(sha256);
}

Result<std::filesystem::path> VisitorLimits::file(const std::string& sha256) const
{
    auto open = isOpen(sha256);
    if (!open)
        return failure(open);
    if (!*open)
        return fail(service::ServiceError::VisitorOnly, "a visitor asked for a file");
    return m_parts.cache.path(sha256);
}

Result<std::filesystem::path> VisitorLimits::shown(const std::string& sha256, int maxSide) const
{
    auto open = isOpen(sha256);
    if (!open)
        return failure(open);
    if (*open)
        return m_parts.thumbnails.get(sha256, maxSide);
    auto copy = m_parts.copies.get(sha256);
    if (!copy)
        return failure(copy);
    return m_parts.thumbnails.get(copy->sha256, maxSide);
}

} // namespace vidgo::backend
