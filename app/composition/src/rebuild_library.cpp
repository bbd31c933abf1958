#include "rebuild_library.h"

#include "vidgo/backend/search_texts.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"

namespace vidgo::composition {

namespace fs = std::filesystem;

namespace {

Outcome restoreFile(const LibraryParts& parts, const fs::path& filesAside, const FileRef& ref)
{
    const fs::path file = filesAside / ref.sha256.substr(0, 2) / ref.sha256;
    auto kept = parts.cache.putFile(file, ref, materials::FileKind::User);
    if (!kept)
        return failure(kept);
    if (kept->sha256 != ref.sha256)
        return fail(materials::MaterialsError::FileDamaged, "the content changed", {{"file", ref.sha256}});
    return {};
}

Outcome restoreItem(const LibraryParts& parts, const fs::path& filesAside, const LibraryItem& item)
{
    for (const auto& ref : {item.input, item.result})
        if (auto restored = restoreFile(parts, filesAside, ref); !restored)
            return failure(restored);
    auto kept = item;
    if (!item.sealed.file.isEmpty() && !restoreFile(parts, filesAside, item.sealed.file))
        kept.sealed.file = {}; // it is fetched again
    const RunRecord run{.id = item.run,
                        .state = RunState::Running,
                        .tool = item.tool,
                        .topic = item.topic,
                        .inputPath = item.inputName,
                        .parameters = item.parameters,
                        .startedAt = item.createdAt,
                        .updatedAt = item.createdAt};
    if (auto begun = parts.runs.insert(run); !begun)
        return failure(begun);
    return parts.library.insert(kept, backend::searchTextsOf(parts.catalog, item.tool, item.topic, {}));
}

} // namespace

Result<fs::path> putFilesAside(const fs::path& folder, const Clock& clock, Log& log)
{
    std::error_code code;
    if (!fs::exists(folder, code))
        return fs::path();
    fs::path aside = folder;
    aside += ".damaged-" + std::to_string(clock.now().time_since_epoch().count());
    fs::rename(folder, aside, code);
    if (code)
        return fail(BaseError::FileNotWritable, "rename " + toUtf8(folder) + ": " + code.message(),
                    {{"file", toUtf8(folder.filename())}});
    log.warning("composition", "the kept files were put aside", {{"folder", toUtf8(aside)}});
    return aside;
}

void rebuildLibrary(const LibraryParts& parts, const fs::path& filesAside)
{
    bool isWhole = true;
    for (const auto& item : parts.journal.readAll()) {
        const auto restored = restoreItem(parts, filesAside, item);
        if (restored)
            continue;
        isWhole = false;
        parts.log.failure("composition", "a result could not be read back", restored.error());
    }
    std::error_code ignored;
    if (isWhole && !filesAside.empty())
        fs::remove_all(filesAside, ignored);
}

} // namespace vidgo::composition
