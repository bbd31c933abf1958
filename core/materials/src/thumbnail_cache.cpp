#include "vidgo/materials/thumbnail_cache.h"

#include "rows.h"
#include "vidgo/base/base_error.h"
#include "vidgo/media/thumbnail.h"

namespace vidgo::materials {

namespace fs = std::filesystem;

namespace {

constexpr int kMinSide = 16;
constexpr int kMaxSide = 8192;
constexpr int kLargeSide = 1024; // from here on it is looked at closely
constexpr int kQuality = 82;
constexpr int kLargeQuality = 92;

struct Encoded
{
    Bytes bytes;
    FileRef description;
};

Result<Encoded> encodeSmall(const fs::path& source, int maxSide)
{
    auto image = media::smallImage(source, maxSide);
    if (!image)
        return failure(image);
    const bool hasAlpha = image->format() == media::PixelFormat::Rgba8;
    media::EncodeOptions encode;
    encode.format = hasAlpha ? PictureFormat::WebP : PictureFormat::Jpeg;
    encode.quality = maxSide >= kLargeSide ? kLargeQuality : kQuality;
    encode.fast = true;
    auto bytes = media::encodePicture(*image, encode);
    if (!bytes)
        return failure(bytes);
    Encoded encoded{std::move(*bytes), {}};
    encoded.description.mediaType = media::mediaTypeOf(encode.format);
    encoded.description.width = image->width();
    encoded.description.height = image->height();
    return encoded;
}

} // namespace

ThumbnailCache::ThumbnailCache(storage::Database& database, FileCache& cache)
    : m_database(database)
    , m_cache(cache)
{}

Result<fs::path> ThumbnailCache::get(const std::string& sourceSha256, int maxSide)
{
    if (maxSide < kMinSide || maxSide > kMaxSide)
        return fail(BaseError::InvalidArgument, "thumbnail of " + std::to_string(maxSide),
                    {{"reason", "a thumbnail has 16 to 8192 pixels"}});
    std::string known;
    {
        auto session = m_database.session();
        if (!session)
            return failure(session);
        auto done =
            session->query("SELECT sha256 FROM thumbnails WHERE source_sha256 = :1 AND max_side = :2",
                           {sourceSha256, maxSide}, [&](const storage::Row& row) { known = row.text(0); });
        if (!done)
            return failure(done);
    }
    // One that went to make room, or was damaged, is made again.
    if (!known.empty())
        if (auto path = m_cache.path(known))
            return path;
    return make(sourceSha256, maxSide);
}

Result<fs::path> ThumbnailCache::make(const std::string& sourceSha256, int maxSide)
{
    auto source = m_cache.path(sourceSha256);
    if (!source)
        return source;
    auto encoded = encodeSmall(*source, maxSide);
    if (!encoded)
        return failure(encoded);
    auto file = m_cache.put(encoded->bytes, std::move(encoded->description), FileKind::Made);
    if (!file)
        return failure(file);
    auto session = m_database.session();
    if (!session)
        return failure(session);
    Parameters values{sourceSha256, std::int64_t{maxSide}};
    appendFile(values, *file);
    auto noted =
        session->execute("INSERT INTO thumbnails (source_sha256, max_side, sha256, type, bytes, width, "
                         "height) VALUES (:1, :2, :3, :4, :5, :6, :7) "
                         "ON CONFLICT (source_sha256, max_side) DO UPDATE SET sha256 = excluded.sha256, "
                         "type = excluded.type, bytes = excluded.bytes, width = excluded.width, "
                         "height = excluded.height",
                         std::span<const storage::Value>(values));
    if (!noted)
        return failure(noted);
    return m_cache.path(file->sha256);
}

} // namespace vidgo::materials
