#include "vidgo/materials/visitor_copies.h"

#include "rows.h"
#include "vidgo/base/hash.h"

namespace vidgo::materials {

VisitorCopies::VisitorCopies(storage::Database& database, FileCache& cache, MakeWatermarked make)
    : m_database(database)
    , m_cache(cache)
    , m_make(std::move(make))
{}

Result<VisitorCopies::Access> VisitorCopies::access(const std::string& sha256)
{
    if (!isSha256(sha256)) // "%" would be in the list of any example's further inputs
        return Access::None;
    auto session = m_database.session();
    if (!session)
        return failure(session);
    bool isSource = false;
    bool isResult = false;
    auto done = session->query(
        "SELECT 0 FROM materials WHERE watermarked_sha256 = :1 "
        "UNION SELECT 0 FROM materials WHERE input_sha256 = :1 "
        "UNION SELECT 0 FROM library_items WHERE input_sha256 = :1 "
        "UNION SELECT 0 FROM materials WHERE extra_inputs <> '' AND extra_inputs LIKE '%' || :1 || '%' "
        "UNION SELECT 1 FROM materials WHERE result_sha256 = :1 "
        "UNION SELECT 1 FROM materials WHERE poster_sha256 = :1",
        {sha256}, [&](const storage::Row& row) { (row.integer(0) == 1 ? isResult : isSource) = true; });
    if (!done)
        return failure(done);
    if (!isSource)
        return Access::None;
    return isResult ? Access::AsItsCopy : Access::AsItIs;
}

Result<FileRef> VisitorCopies::get(const std::string& sourceSha256)
{
    FileRef known;
    {
        auto session = m_database.session();
        if (!session)
            return failure(session);
        auto done = session->query(
            "SELECT sha256, type, bytes, width, height FROM visitor_copies WHERE source_sha256 = :1",
            {sourceSha256}, [&](const storage::Row& row) { known = fileIn(row, 0); });
        if (!done)
            return failure(done);
    }
    // One that went to make room, or was damaged, is made again.
    if (!known.sha256.empty() && m_cache.path(known.sha256))
        return known;
    return make(sourceSha256);
}

Result<FileRef> VisitorCopies::make(const std::string& sourceSha256)
{
    auto source = m_cache.path(sourceSha256);
    if (!source)
        return failure(source);
    auto made = m_make(*source);
    if (!made)
        return failure(made);
    auto file =
        m_cache.put(made->bytes, {.mediaType = made->mediaType, .width = made->width, .height = made->height},
                    FileKind::Made);
    if (!file)
        return file;
    auto session = m_database.session();
    if (!session)
        return failure(session);
    Parameters values{sourceSha256};
    appendFile(values, *file);
    auto noted = session->execute(
        "INSERT INTO visitor_copies (source_sha256, sha256, type, bytes, width, height) "
        "VALUES (:1, :2, :3, :4, :5, :6) ON CONFLICT (source_sha256) DO UPDATE SET sha256 = excluded.sha256, "
        "type = excluded.type, bytes = excluded.bytes, width = excluded.width, height = excluded.height",
        std::span<const storage::Value>(values));
    if (!noted)
        return failure(noted);
    return file;
}

} // namespace vidgo::materials
