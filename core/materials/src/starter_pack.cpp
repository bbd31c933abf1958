#include "vidgo/materials/starter_pack.h"

#include <algorithm>
#include <map>
#include <mutex>

#include "pack_manifest.h"
#include "pack_stamp.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/executor.h"
#include "vidgo/base/hash.h"
#include "vidgo/materials/lookup_hash.h"
#include "vidgo/media/picture_file.h"

namespace vidgo::materials {

namespace fs = std::filesystem;
using storage::Session;
using storage::Transaction;

namespace {

constexpr std::uint64_t kMaxPackFile = 512ull * 1024 * 1024;
constexpr std::uint64_t kMaxManifest = 16ull * 1024 * 1024;
constexpr std::string_view kManifest = "manifest.json";

std::string ownerOf(const std::string& id)
{
    return "material:" + id;
}

std::unexpected<Error> invalid(const PackFile& file, const std::string& reason,
                               const std::string& details = {})
{
    return fail(MaterialsError::PackInvalid, file.name + " (" + file.place + "): " + reason + " " + details,
                {{"file", file.name}, {"path", file.place}, {"reason", reason}});
}

// A link could lead anywhere, so the real place is what counts.
bool isInside(const fs::path& folder, const fs::path& file)
{
    std::error_code code;
    const auto root = fs::canonical(folder, code);
    const auto real = code ? fs::path() : fs::canonical(file, code);
    return !code && std::mismatch(root.begin(), root.end(), real.begin(), real.end()).first == root.end();
}

Result<Bytes> readPackFile(const fs::path& folder, const PackFile& file)
{
    const fs::path path = folder / pathFromUtf8(file.name);
    std::error_code code;
    if (fs::exists(path, code) && !isInside(folder, path))
        return invalid(file, "it leads out of the pack");
    auto bytes = readFile(path, kMaxPackFile);
    if (!bytes)
        return invalid(file,
                       bytes.error().is(BaseError::FileNotFound) ? "the file is missing" : "it can't be read",
                       bytes.error().internal());
    if (sha256(*bytes) != file.sha256)
        return invalid(file, "its content is not what the manifest says");
    return bytes;
}

// What the content says about itself; the manifest's sizes are those of the result.
Result<FileRef> describeFile(const PackFile& file, const Bytes& bytes, const PackEntry& entry)
{
    FileRef ref;
    if (file.name.ends_with(".mp4")) {
        static constexpr std::string_view kBrand = "ftyp";
        if (bytes.size() < 12 || !std::equal(kBrand.begin(), kBrand.end(), bytes.begin() + 4))
            return invalid(file, "it is not an MP4 clip");
        ref.mediaType = "video/mp4";
        ref.width = entry.width;
        ref.height = entry.height;
        return ref;
    }
    auto info = media::probePicture(bytes, file.name);
    if (!info)
        return invalid(file, "it is not a picture", info.error().internal());
    ref.mediaType = info->mediaType;
    ref.width = info->uprightWidth();
    ref.height = info->uprightHeight();
    return ref;
}

struct Prepared
{
    Material material;
    std::vector<std::pair<FileRef, FileKind>> files;
};

Material describeMaterial(const PackEntry& entry)
{
    Material material;
    material.id = MaterialId(entry.id);
    material.tool = entry.tool;
    material.topic = entry.topic;
    material.style = entry.style;
    material.title = entry.title;
    material.prompt = entry.prompt;
    material.source = MaterialSource::Seed;
    material.status = MaterialStatus::Approved;
    material.provider = entry.madeWith;
    material.label = entry.label;
    material.credits = entry.credits;
    material.width = entry.width;
    material.height = entry.height;
    material.durationMs = entry.durationMs;
    return material;
}

std::string hashOf(const Material& material)
{
    LookupRequest request{material.tool,   material.topic,      material.style,
                          material.prompt, material.parameters, {material.input.sha256}};
    for (const auto& extra : material.extraInputs)
        request.inputs.push_back(extra.sha256);
    return lookupHash(request);
}

Outcome isHashFree(Session& session, const Material& material)
{
    std::string other;
    auto done = session.query("SELECT id FROM materials WHERE lookup_hash = :1 AND id <> :2",
                              {material.lookupHash, material.id.value()},
                              [&](const storage::Row& row) { other = row.text(0); });
    if (!done)
        return failure(done);
    if (!other.empty())
        return fail(MaterialsError::PackInvalid, material.id.value() + " is the same request as " + other,
                    {{"file", std::string(kManifest)},
                     {"path", material.id.value()},
                     {"reason", "it asks for the same as " + other}});
    return {};
}

} // namespace

struct StarterPack::Impl
{
    fs::path folder;
    PackSurroundings with;
    std::mutex importing = {}; // one import at a time
    std::mutex reading = {};   // of `files`
    std::optional<std::map<std::string, PackFile>> files = {};

    std::string name() const { return toUtf8(folder.filename()); }

    // Checks a file and keeps it.
    Result<FileRef> keep(const PackFile& file, const PackEntry& entry, Prepared& prepared)
    {
        auto bytes = readPackFile(folder, file);
        if (!bytes)
            return failure(bytes);
        auto ref = describeFile(file, *bytes, entry);
        if (!ref)
            return ref;
        ref = with.cache.write(*bytes, std::move(*ref), FileKind::Pack);
        if (ref)
            prepared.files.emplace_back(*ref, FileKind::Pack);
        return ref;
    }

    Outcome addWatermarked(const PackEntry& entry, Prepared& prepared)
    {
        auto& material = prepared.material;
        auto still =
            with.cache.path(material.poster.isEmpty() ? material.result.sha256 : material.poster.sha256);
        if (!still)
            return failure(still);
        auto picture = with.makeWatermarked(*still);
        if (!picture)
            return invalid(entry.poster.value_or(entry.after), "it can't be watermarked",
                           picture.error().internal());
        FileRef ref;
        ref.mediaType = picture->mediaType;
        ref.width = picture->width;
        ref.height = picture->height;
        auto kept = with.cache.write(picture->bytes, std::move(ref), FileKind::Made);
        if (!kept)
            return failure(kept);
        material.watermarkedResult = *kept;
        prepared.files.emplace_back(std::move(*kept), FileKind::Made);
        return {};
    }

    Result<Prepared> prepare(const PackEntry& entry)
    {
        Prepared prepared{describeMaterial(entry), {}};
        auto& material = prepared.material;
        Outcome outcome;
        const auto keepAs = [&](FileRef& place, const PackFile& file) {
            if (!outcome)
                return;
            auto kept = keep(file, entry, prepared);
            if (kept)
                place = std::move(*kept);
            else
                outcome = failure(kept);
        };
        keepAs(material.input, entry.before);
        for (const auto& extra : entry.extraInputs)
            keepAs(material.extraInputs.emplace_back(), extra);
        keepAs(material.result, entry.clip ? *entry.clip : entry.after);
        if (entry.poster)
            keepAs(material.poster, *entry.poster);
        if (!outcome)
            return failure(outcome);
        if (auto added = addWatermarked(entry, prepared); !added)
            return failure(added);
        material.lookupHash = hashOf(material);
        return prepared;
    }

    // Several at a time; this is where the time goes.
    std::vector<Result<Prepared>> prepareAll(const std::vector<const PackEntry*>& entries)
    {
        std::vector<Result<Prepared>> prepared(entries.size());
        parallelFor(static_cast<int>(entries.size()), [&](int i) {
            const auto at = static_cast<std::size_t>(i);
            prepared[at] = prepare(*entries[at]);
        });
        return prepared;
    }

    Outcome enter(Session& session, const Prepared& prepared)
    {
        const auto& material = prepared.material;
        const std::string owner = ownerOf(material.id.value());
        if (auto isFree = isHashFree(session, material); !isFree)
            return isFree;
        const auto texts = with.searchTexts ? with.searchTexts(material) : std::vector<std::string>();
        if (auto saved = with.store.save(session, material, texts); !saved)
            return saved;
        if (auto removed = with.cache.removeReferences(session, owner); !removed)
            return removed;
        for (const auto& [file, kind] : prepared.files) {
            if (auto done = with.cache.record(session, file, kind); !done)
                return done;
            if (auto done = with.cache.addReference(session, file.sha256, owner); !done)
                return done;
        }
        return {};
    }

    Outcome leave(Session& session, const std::string& id)
    {
        if (auto done = with.cache.removeReferences(session, ownerOf(id)); !done)
            return done;
        return with.store.remove(session, MaterialId(id));
    }

    // Takes a problem of one material into the report; anything else ends the import.
    Outcome note(Error error, const std::string& id, PackStamp& stamp, PackReport& report)
    {
        if (!error.is(MaterialsError::PackInvalid))
            return std::unexpected<Error>(std::move(error));
        with.log.failure("materials", "an example was left out", error);
        report.problems.push_back(std::move(error));
        stamp.leftOut.insert(id);
        return {};
    }

    Outcome enterAll(std::vector<Result<Prepared>>& prepared, const std::vector<const PackEntry*>& entries,
                     PackStamp& stamp, PackReport& report)
    {
        auto session = with.database.session();
        if (!session)
            return failure(session);
        auto transaction = Transaction::begin(*session);
        if (!transaction)
            return failure(transaction);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const std::string& id = entries[i]->id;
            Outcome entered;
            if (prepared[i])
                entered = enter(*session, *prepared[i]);
            else
                entered = failure(prepared[i]);
            if (!entered) {
                if (auto noted = note(std::move(entered.error()), id, stamp, report); !noted)
                    return noted;
                continue;
            }
            stamp.leftOut.erase(id);
            stamp.imported.insert(id);
            ++report.imported;
        }
        if (auto removed = removeOthers(*session, stamp, report); !removed)
            return removed;
        if (auto written = writeStamp(*session, name(), stamp); !written)
            return written;
        return transaction->commit();
    }

    std::set<std::string> gone = {}; // ids of the version before that this one no longer has

    Outcome removeOthers(Session& session, PackStamp& stamp, PackReport& report)
    {
        for (const auto& id : gone) {
            if (auto done = leave(session, id); !done)
                return done;
            stamp.imported.erase(id);
            ++report.removed;
        }
        return {};
    }

    // Positions and times that depend on the whole manifest.
    void arrange(const PackManifest& manifest, std::vector<Result<Prepared>>& prepared)
    {
        std::map<Tool, std::string> first;
        std::map<std::string, int> position;
        for (const auto& entry : manifest.entries) {
            first.emplace(entry.tool, entry.id);
            position.emplace(entry.id, static_cast<int>(position.size()));
        }
        const Timestamp now = with.clock.now();
        for (auto& one : prepared) {
            if (!one)
                continue;
            auto& material = one->material;
            if (first.at(material.tool) == material.id.value())
                material.status = MaterialStatus::Featured;
            // A millisecond apart, so that "newest" keeps the order of the manifest.
            material.createdAt = now - std::chrono::milliseconds(position.at(material.id.value()));
            material.updatedAt = now;
        }
    }

    Result<PackReport> importManifest(const std::string& text, PackStamp stamp, const std::string& textHash)
    {
        auto manifest = readManifest(text, std::string(kManifest));
        if (!manifest)
            return failure(manifest);
        const bool isRetry = stamp.manifestSha256 == textHash && stamp.watermarkKey == with.watermarkKey;
        std::vector<const PackEntry*> wanted;
        std::set<std::string> known;
        for (const auto& entry : manifest->entries) {
            known.insert(entry.id);
            if (!isRetry || stamp.leftOut.contains(entry.id))
                wanted.push_back(&entry);
        }
        gone.clear();
        for (const auto& id : stamp.imported)
            if (!known.contains(id))
                gone.insert(id);
        if (!isRetry)
            stamp.leftOut.clear();
        stamp.manifestSha256 = textHash;
        stamp.watermarkKey = with.watermarkKey;
        PackReport report;
        if (!isRetry)
            report.problems = std::move(manifest->problems);
        auto prepared = prepareAll(wanted);
        arrange(*manifest, prepared);
        if (auto entered = enterAll(prepared, wanted, stamp, report); !entered)
            return failure(entered);
        with.log.info("materials", "imported a pack",
                      {{"pack", manifest->pack},
                       {"version", std::to_string(manifest->version)},
                       {"materials", std::to_string(report.imported)},
                       {"left_out", std::to_string(report.problems.size())}});
        return report;
    }

    Result<PackFile> findFile(const std::string& sha256)
    {
        const std::lock_guard lock(reading);
        if (!files) {
            auto text = readTextFile(folder / kManifest, kMaxManifest);
            if (!text)
                return failure(text);
            auto manifest = readManifest(*text, std::string(kManifest));
            if (!manifest)
                return failure(manifest);
            files.emplace();
            for (const auto& entry : manifest->entries) {
                std::vector<PackFile> all{entry.before, entry.after};
                all.insert(all.end(), entry.extraInputs.begin(), entry.extraInputs.end());
                for (const auto& file : {entry.clip, entry.poster})
                    if (file)
                        all.push_back(*file);
                for (auto& file : all)
                    files->emplace(file.sha256, file);
            }
        }
        const auto found = files->find(sha256);
        if (found == files->end())
            return fail(MaterialsError::FileMissing, sha256 + " is not in the pack",
                        {{"file", sha256.substr(0, 12)}});
        return found->second;
    }
};

StarterPack::StarterPack(fs::path folder, PackSurroundings surroundings)
    : m_impl(new Impl{std::move(folder), std::move(surroundings)})
{}
StarterPack::~StarterPack() = default;

Result<PackReport> StarterPack::import()
{
    const std::lock_guard lock(m_impl->importing);
    auto text = readTextFile(m_impl->folder / kManifest, kMaxManifest);
    if (!text)
        return failure(text);
    const std::string hash = sha256(*text);
    PackStamp stamp;
    {
        auto session = m_impl->with.database.session();
        if (!session)
            return failure(session);
        auto read = readStamp(*session, m_impl->name());
        if (!read)
            return failure(read);
        stamp = std::move(*read);
    }
    if (stamp.manifestSha256 == hash && stamp.watermarkKey == m_impl->with.watermarkKey &&
        stamp.leftOut.empty()) {
        PackReport report;
        report.wasUpToDate = true;
        return report;
    }
    return m_impl->importManifest(*text, std::move(stamp), hash);
}

Result<Bytes> StarterPack::restore(const std::string& sha256)
{
    if (auto file = m_impl->findFile(sha256))
        return readPackFile(m_impl->folder, *file);
    auto material = m_impl->with.store.findByWatermark(sha256);
    if (!material)
        return fail(MaterialsError::FileMissing, sha256 + " comes from no pack",
                    {{"file", sha256.substr(0, 12)}});
    auto still = m_impl->with.cache.path(material->poster.isEmpty() ? material->result.sha256
                                                                    : material->poster.sha256);
    if (!still)
        return failure(still);
    auto picture = m_impl->with.makeWatermarked(*still);
    if (!picture)
        return failure(picture);
    return std::move(picture->bytes);
}

} // namespace vidgo::materials
