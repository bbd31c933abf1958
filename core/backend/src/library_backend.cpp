#include "vidgo/backend/library_backend.h"

#include <charconv>
#include <fstream>

#include "clip_export_spec.h"
#include "display_side.h"
#include "new_file.h"
#include "own_files.h"
#include "service_failure.h"
#include "vidgo/backend/export_name.h"
#include "vidgo/base/base_error.h"
#include "vidgo/media/picture_file.h"

namespace vidgo::backend {

namespace fs = std::filesystem;
using service::ServiceError;

namespace {

struct Color
{
    std::uint8_t red = 255;
    std::uint8_t green = 255;
    std::uint8_t blue = 255;
};

// "#RRGGBB"
Result<Color> parseColor(std::string_view text)
{
    unsigned value = 0;
    if (text.size() == 7 && text[0] == '#') {
        const auto [end, error] = std::from_chars(text.data() + 1, text.data() + 7, value, 16);
        if (error == std::errc{} && end == text.data() + 7)
            return Color{static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8),
                         static_cast<std::uint8_t>(value)};
    }
    return fail(BaseError::InvalidArgument, "not a colour: " + std::string(text), {{"reason", "the colour"}});
}

Result<Bytes> encode(media::Image image, const ExportRequest& request, const std::stop_token& stop)
{
    if (request.format == PictureFormat::Jpeg && image.format() == media::PixelFormat::Rgba8) {
        const auto color = parseColor(request.matteColor);
        if (!color)
            return std::unexpected(color.error());
        auto flat = media::flatten(image, color->red, color->green, color->blue);
        if (!flat)
            return failure(flat);
        image = std::move(*flat);
    }
    return media::encodePicture(image, {.format = request.format, .quality = request.quality}, stop);
}

bool isTaken(const fs::path& path)
{
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

// A file that a person named is replaced unless that is refused.
bool mayReplace(const ExportRequest& request)
{
    return request.collision == NameCollision::Replace ||
           (!request.file.empty() && request.collision != NameCollision::Refuse);
}

// Removes the empty file that keeps a name, unless what was to have that name lies there.
class Claim
{
public:
    Claim() = default;
    Claim(const Claim&) = delete;
    Claim& operator=(const Claim&) = delete;
    ~Claim()
    {
        std::error_code ignored;
        if (!m_path.empty() && fs::is_empty(m_path, ignored))
            fs::remove(m_path, ignored);
    }
    void hold(const fs::path& path) { m_path = path; }
    void release() { m_path.clear(); }

private:
    fs::path m_path;
};

} // namespace

LibraryBackend::LibraryBackend(Parts parts)
    : m_parts(parts)
{}

Result<LibraryPage> LibraryBackend::list(const LibraryQuery& query)
{
    return m_parts.store.list(query);
}

Result<std::vector<LibraryItemId>> LibraryBackend::ids(const LibraryQuery& query)
{
    return m_parts.store.ids(query);
}

Result<LibraryItem> LibraryBackend::find(const LibraryItemId& id)
{
    return inWordsOfService(m_parts.store.find(id));
}

Result<fs::path> LibraryBackend::file(const FileRef& ref)
{
    return inWordsOfService(m_parts.visitor.file(ref.sha256));
}

Result<fs::path> LibraryBackend::display(const FileRef& ref)
{
    return inWordsOfService(m_parts.visitor.shown(ref.sha256, kDisplaySide));
}

Result<fs::path> LibraryBackend::thumbnail(const FileRef& ref, int maxSide)
{
    return inWordsOfService(m_parts.visitor.shown(ref.sha256, maxSide));
}

Result<fs::path> LibraryBackend::target(const ExportRequest& request, const LibraryItem& item) const
{
    if (!request.file.empty()) {
        if (request.collision == NameCollision::Refuse && isTaken(request.file)) {
            const auto name = toUtf8(request.file.filename());
            return fail(ServiceError::NameTaken, "export file is there: " + name, {{"file", name}});
        }
        return request.file;
    }
    const auto extension =
        item.isClip() ? exportExtension(m_parts.catalog, request.clip) : media::extensionOf(request.format);
    auto name = exportFileName(request, item, extension, [&](const std::string& candidate) {
        return isTaken(request.folder / pathFromUtf8(candidate));
    });
    if (!name)
        return failure(name);
    return request.folder / pathFromUtf8(*name);
}

Result<fs::path> LibraryBackend::claimed(const ExportRequest& request, const LibraryItem& item) const
{
    constexpr int kAttempts = 1000;
    auto path = target(request, item);
    if (!path || mayReplace(request))
        return path;
    if (const auto folder = path->parent_path(); !folder.empty()) // a bare name lies where we are
        if (auto made = makeFolder(folder); !made)
            return failure(made);
    for (int i = 0; path && i < kAttempts; ++i) {
        if (std::ofstream(*path, std::ios::binary | std::ios::noreplace))
            return path;
        if (!isTaken(*path))
            break;                    // writing to it says why not
        path = target(request, item); // somebody was faster
    }
    return path;
}

Result<std::string> LibraryBackend::exportName(const ExportRequest& request)
{
    auto item = find(request.item);
    if (!item)
        return failure(item);
    auto path = target(request, m_parts.visitor.limited(std::move(*item)));
    if (!path)
        return failure(path);
    return toUtf8(path->filename());
}

Result<fs::path> LibraryBackend::exportItem(const ExportRequest& request, const Progress& progress,
                                            const std::stop_token& stop)
{
    auto item = find(request.item);
    if (!item)
        return failure(item);
    auto kept = inWordsOfService(m_parts.cache.path(item->result.sha256));
    if (!kept)
        return failure(kept);
    auto path = item->isClip()
                    ? exportClip(*kept, request, std::move(*item), progress.part(0, 0.99), stop)
                    : exportPicture(*kept, request, std::move(*item), progress.part(0, 0.99), stop);
    if (path)
        progress.report(1.0);
    return path;
}

Result<fs::path> LibraryBackend::exportClip(const fs::path& kept, const ExportRequest& request,
                                            LibraryItem item, const Progress& progress,
                                            const std::stop_token& stop)
{
    auto spec = exportSpec(m_parts.catalog, m_parts.visitor, request.clip);
    if (!spec)
        return failure(spec);
    item = m_parts.visitor.limited(std::move(item));
    auto path = target(request, item);
    if (!path)
        return failure(path);
    removeUnfinished(path->has_parent_path() ? path->parent_path() : fs::path("."));
    // Encoding takes minutes, in which somebody else may take the name.
    Claim claim;
    spec->takeName = [&]() -> Result<fs::path> {
        auto taken = claimed(request, item);
        if (taken && !mayReplace(request))
            claim.hold(*taken);
        return taken;
    };
    auto written = media::exportClip(kept, *path, *spec, progress, stop);
    if (!written)
        return failure(written);
    claim.release();
    return std::move(written->path);
}

Result<fs::path> LibraryBackend::exportPicture(const fs::path& kept, const ExportRequest& request,
                                               LibraryItem item, const Progress& progress,
                                               const std::stop_token& stop)
{
    auto decoded = media::decodePicture(kept, {}, stop);
    if (!decoded)
        return failure(decoded);
    progress.report(0.4);
    auto allowed = m_parts.visitor.limited(std::move(decoded->image));
    if (!allowed)
        return failure(allowed);
    auto bytes = encode(std::move(*allowed), request, stop);
    if (!bytes)
        return failure(bytes);
    progress.report(0.9);
    if (auto go = checkStop(stop); !go)
        return failure(go);
    item = m_parts.visitor.limited(std::move(item));
    for (auto named = NewFile::Taken; named == NewFile::Taken && !mayReplace(request);) {
        auto free = target(request, item);
        if (!free)
            return free;
        if (auto made = makeFolder(free->has_parent_path() ? free->parent_path() : "."); !made)
            return failure(made);
        named = writeNewFile(*free, *bytes);
        if (named == NewFile::Written)
            return free;
    }
    auto path = claimed(request, item);
    if (!path)
        return failure(path);
    Claim claim;
    if (!mayReplace(request))
        claim.hold(*path);
    if (auto written = writeFile(*path, *bytes, Durability::Sync); !written)
        return failure(written);
    claim.release();
    return path;
}

} // namespace vidgo::backend
