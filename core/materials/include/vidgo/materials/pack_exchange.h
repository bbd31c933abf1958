#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/log.h"
#include "vidgo/base/result.h"
#include "vidgo/base/signature.h"
#include "vidgo/materials/file_cache.h"
#include "vidgo/materials/material_store.h"
#include "vidgo/materials/pack_file.h"
#include "vidgo/materials/watermarked.h"
#include "vidgo/model/pack_publisher.h"

namespace vidgo::materials {

/// What a pack says about itself.
struct PackFacts
{
    std::string name;
    Timestamp createdAt{};
    std::string publicKey;
    std::string publisher; ///< Whose key it is; empty: nobody whom we trust.
    int materials = 0;
    int files = 0;
    std::int64_t bytes = 0;     ///< Of the whole pack.
    std::int64_t headBytes = 0; ///< Of them, those before the files.
};

/// What of a pack is not here.
struct PackNeed
{
    /// A file, and how far from the pack's beginning it lies there.
    struct Part
    {
        FileRef file;
        std::int64_t from = 0;
    };

    PackFacts facts;
    std::vector<std::string> examples; ///< Lookup hashes.
    std::vector<Part> files;           ///< Of these examples; in their order there.
};

struct PackImport
{
    PackFacts facts;
    int imported = 0;
    /// Made from the same request as an example that is here under another id, or that a person has hidden.
    int alreadyHere = 0;
};

/// Material packs: examples that leave one installation and come into another, signed by whoever made them.
/// Safe to use from any thread.
class PackExchange
{
public:
    /// All are borrowed and outlive it.
    struct Parts
    {
        storage::Database& database;
        MaterialStore& store;
        FileCache& cache;
        const Clock& clock;
        Log& log;
        MakeWatermarked makeWatermarked;
        /// Further texts under which a material is found, such as the names of its topic and style.
        std::function<std::vector<std::string>(const Material&)> searchTexts;
        std::vector<PackPublisher> publishers; ///< Trusted without anybody's asking.
    };
    explicit PackExchange(Parts parts);

    /// Writes a pack of these examples (their ids), signed with `key`: whole, or not at all. Watermarked
    /// versions are not in it: they are made where it is imported. Fails with PackError::Nothing,
    /// BaseError::InvalidArgument for a name of several lines and for more than fits into a pack,
    /// MaterialsError::MaterialMissing, as the files cannot be read and as writeFile() does.
    Result<PackFacts> write(const std::filesystem::path& file, const std::string& name,
                            const std::vector<MaterialId>& examples, const SigningKey& key);
    /// Reads the whole pack: signature, every hash, every picture. Who signed it need not be trusted. Fails
    /// as readPack(), checkSignature() and checkFiles(), and with BaseError when it cannot be read.
    Result<PackFacts> verify(const std::filesystem::path& file);
    /// The same, and brings its examples into the store, all or none: they are shown from then on. Fails with
    /// PackError::Untrusted and Conflict as well, and as the stores do; nothing has changed then, and nothing
    /// of it stays on the disk.
    Result<PackImport> import(const std::filesystem::path& file);

    /// For whoever has only the head of a pack so far (see pack_file.h): who signed it and what of it is
    /// missing here. Examples that a person has hidden are not. Who signed it need not be trusted. Fails as
    /// readPackHead() and checkSignature(), and with StorageError.
    Result<PackNeed> needOf(std::span<const std::uint8_t> head, const std::string& name);
    /// Brings in what is missing, all or none: files that the cache does not have are taken from `folder`,
    /// where they lie by their SHA-256. `name` is for errors. Fails like import().
    Result<PackImport> importPieces(std::span<const std::uint8_t> head, const std::filesystem::path& folder,
                                    const std::string& name);

    /// Who is trusted: first those that came with the studio, then those whom the person named.
    Result<std::vector<PackPublisher>> publishers();
    /// Those of them whom the person named.
    Result<std::vector<PackPublisher>> named();
    /// Fails with BaseError::InvalidArgument on what is no public key and on an empty or too long name. A key
    /// that is trusted already gets the name.
    Outcome trust(const PackPublisher& publisher);
    /// False: the person had not named it. Those that came with the studio stay.
    Result<bool> distrust(const std::string& publicKey);

    /// The ids of what was made by pregeneration here and is shown, oldest first.
    Result<std::vector<MaterialId>> madeHere();
    /// The ids of all examples that are shown, oldest first.
    Result<std::vector<MaterialId>> allShown();

private:
    struct Prepared;
    /// Brings a file of a pack into the cache.
    using Keep = std::function<Result<FileRef>(const FileRef& file)>;
    Result<std::vector<PackPublisher>> named(storage::Session& session);
    Outcome writeNamed(storage::Session& session, const std::vector<PackPublisher>& publishers);
    Result<PackFacts> factsOf(const PackContents& pack);
    Result<std::vector<Material>> missingOf(const PackContents& pack);
    Result<FileRef> keepPiece(const FileRef& file, const std::filesystem::path& folder,
                              const std::string& name);
    Result<PackImport> bringIn(const PackContents& pack, const std::vector<Material>& materials,
                               const Keep& keep, const std::string& name);
    std::vector<Result<Prepared>> prepareAll(const std::vector<Material>& materials, const Keep& keep);
    Result<Prepared> prepare(const Material& material, const Keep& keep);
    Outcome enterAll(const std::vector<Result<Prepared>>& prepared, const std::string& file,
                     PackImport& report);
    Result<bool> enter(storage::Session& session, const Prepared& prepared, const std::string& file);
    Result<std::vector<MaterialId>> idsOf(std::string_view sql);

    Parts m_parts;
};

} // namespace vidgo::materials
