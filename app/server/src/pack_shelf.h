#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "example_shelf.h"
#include "vidgo/base/random.h"
#include "vidgo/base/signature.h"
#include "vidgo/endpoints/pack_desk.h"
#include "vidgo/materials/pack_exchange.h"

namespace vidgo::app_server {

/// The packs that a server has published: rows, and files among all others. A change of them is a new
/// revision, which is told once all changes below it are. Safe to use from any thread and by several servers.
class PackShelf final : public endpoints::PackDesk
{
public:
    /// All outlive it.
    struct Parts
    {
        storage::Database& database;
        ExampleShelf& examples;
        const Clock& clock;
        Random& random;
        Log& log;
        std::filesystem::path work; ///< A folder to write packs into.
    };
    explicit PackShelf(const Parts& parts);

    Result<PublishedPacks> changes(const std::string& series, std::int64_t after, int limit) override;
    Result<File> file(const std::string& id) override;

    /// Those that are not withdrawn, by revision.
    Result<std::vector<PublishedPack>> published();
    /// Checks a pack as a whole and publishes it, whoever signed it; one that is published already stays as
    /// it is. Fails like materials::PackExchange::verify(), and as files and rows are kept.
    Result<PublishedPack> publish(const std::filesystem::path& pack);
    /// Nobody can fetch it any more. Fails with ApiError::NotFound.
    Outcome withdraw(const std::string& id);
    /// Publishes what was made by pregeneration here, signed with `key`, instead of the pack that was made so
    /// before; nothing happens while that one has all of it. Of several servers one does so.
    Outcome publishMadeHere(const SigningKey& key);

private:
    Result<std::vector<PublishedPack>> read(std::string_view sql, std::span<const storage::Value> values);
    Result<bool> hasAll(const PublishedPack& pack, const std::vector<MaterialId>& examples);
    /// The pack of a name and key that a new one takes the place of; no name: it stands beside all others.
    struct Place
    {
        std::string name;
        std::string pack; ///< Empty: there is none yet.
    };
    Result<PublishedPack> enter(const FileRef& file, const materials::PackFacts& facts, const Place& place);
    void letGo(const std::string& id);

    Parts m_parts;
    materials::PackExchange m_exchange;
};

} // namespace vidgo::app_server
