#pragma once

#include <algorithm>
#include <functional>
#include <set>

#include "pack_maker.h"
#include "vidgo/backend/example_sync.h"
#include "vidgo/net/net_error.h"
#include "vidgo/service/service_error.h"

namespace vidgo::test {

/// A server with published packs, of whose answers everything can be changed; counts what is fetched.
class SyncServer final : public service::PackSource
{
public:
    /// The id of the pack.
    std::string publish(const std::filesystem::path& file, const std::string& publicKey)
    {
        auto bytes = PackMaker::must(readFile(file, 1'000'000'000));
        const auto facts = PackMaker::must(m_reader.packs.verify(file));
        PublishedPack pack{.id = "pack-" + std::to_string(packs.size() + 1),
                           .revision = ++revision,
                           .name = facts.name,
                           .publicKey = publicKey,
                           .sha256 = sha256(bytes),
                           .bytes = static_cast<std::int64_t>(bytes.size()),
                           .headBytes = facts.headBytes,
                           .examples = facts.materials,
                           .publishedAt = Timestamp(),
                           .withdrawnAt = {}};
        packs.push_back(pack);
        files[pack.id] = std::move(bytes);
        return pack.id;
    }
    void withdraw(const std::string& id)
    {
        const auto pack = std::ranges::find(packs, id, &PublishedPack::id);
        pack->withdrawnAt = Timestamp();
        pack->revision = ++revision;
        files.erase(id);
    }

    std::string name() const override { return address; }
    Result<PublishedPacks> changes(const std::string& asked, std::int64_t after,
                                   const std::stop_token& /*stop*/) override
    {
        ++looks;
        if (isGone)
            return gone();
        if (asked != series || after > revision)
            after = 0;
        PublishedPacks told{.series = series, .revision = revision, .packs = packs, .hasMore = false};
        std::erase_if(told.packs, [&](const PublishedPack& pack) { return pack.revision <= after; });
        std::ranges::sort(told.packs, {}, &PublishedPack::revision);
        lastTold = told.packs.size();
        if (told.packs.size() > page) {
            told.packs.resize(page);
            told.hasMore = true;
        }
        return told;
    }
    Result<Bytes> read(const std::string& pack, std::int64_t from, std::int64_t bytes,
                       const std::stop_token& /*stop*/) override
    {
        if (onRead)
            onRead(pack, from, bytes);
        if (isGone)
            return gone();
        const auto file = files.find(pack);
        if (file == files.end())
            return fail(service::ServiceError::ExampleMissing, pack);
        const auto begin = file->second.begin() + from;
        reads.push_back({.pack = pack, .from = from, .bytes = bytes});
        return Bytes(begin, begin + bytes);
    }

    struct Read
    {
        std::string pack;
        std::int64_t from = 0;
        std::int64_t bytes = 0;
    };
    /// Of everything that was read, and of what was read behind the heads.
    std::int64_t bytesRead() const
    {
        std::int64_t all = 0;
        for (const auto& read : reads)
            all += read.bytes;
        return all;
    }
    std::int64_t fileBytesRead() const
    {
        std::int64_t all = 0;
        for (const auto& read : reads)
            if (read.from >= std::ranges::find(packs, read.pack, &PublishedPack::id)->headBytes)
                all += read.bytes;
        return all;
    }

    std::string address = "https://one.example";
    std::string series = "series-1";
    std::int64_t revision = 0;
    std::size_t page = 200;
    std::vector<PublishedPack> packs;
    std::map<std::string, Bytes> files;
    bool isGone = false;
    std::function<void(const std::string& pack, std::int64_t from, std::int64_t bytes)> onRead;
    std::vector<Read> reads;
    int looks = 0;
    std::size_t lastTold = 0;

private:
    static std::unexpected<Error> gone()
    {
        return fail(net::NetError::NotConnected, "gone", {{"host", "one.example"}});
    }

    PackMaker m_reader;
};

/// What a person chose.
class ChosenSettings final : public service::SettingsService
{
public:
    Settings settings() const override { return chosen; }
    Outcome save(const Settings& settings) override
    {
        chosen = settings;
        return {};
    }
    bool wereReset() const override { return false; }
    std::filesystem::path dataFolder() const override { return {}; }

    Settings chosen;
};

/// A computer that brings examples.
class SyncDesk
{
public:
    explicit SyncDesk(service::PackSource& source, std::vector<PackPublisher> trusted = {})
        : here(std::move(trusted))
        , m_source(source)
    {
        begin();
    }
    /// The program ends and is started again.
    void begin()
    {
        sync.reset();
        sync = std::make_unique<backend::ExampleSync>(
            backend::ExampleSync::Parts{.source = m_source,
                                        .packs = here.packs,
                                        .settings = settings,
                                        .database = *here.database,
                                        .clock = here.clock,
                                        .log = here.log,
                                        .folder = pieces(),
                                        .isMetered = [this] { return isMetered; },
                                        .pieceBytes = 20'000});
    }
    std::filesystem::path pieces() const { return here.folder.path() / "new-examples"; }
    int piecesLeft() const
    {
        std::error_code none;
        int files = 0;
        for (const auto& entry : std::filesystem::directory_iterator(pieces(), none))
            files += entry.is_regular_file() ? 1 : 0;
        return files;
    }
    std::int64_t examples() const { return here.number("SELECT count(*) FROM materials"); }

    PackMaker here;
    ChosenSettings settings;
    bool isMetered = false;
    std::unique_ptr<backend::ExampleSync> sync;

private:
    service::PackSource& m_source;
};

} // namespace vidgo::test
