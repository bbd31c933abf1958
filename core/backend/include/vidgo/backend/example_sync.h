#pragma once

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "vidgo/base/log.h"
#include "vidgo/materials/pack_exchange.h"
#include "vidgo/service/example_sync_service.h"
#include "vidgo/service/pack_source.h"
#include "vidgo/service/settings_service.h"
#include "vidgo/storage/database.h"

namespace vidgo::backend {

class PackPieces;

/// Brings the examples of packs that a server has published into the store of this computer. Of each pack
/// first who signed it and what is in it, and only of those who are trusted here the files that are missing.
class ExampleSync final : public service::ExampleSyncService
{
public:
    /// All outlive it.
    struct Parts
    {
        service::PackSource& source;
        materials::PackExchange& packs;
        service::SettingsService& settings;
        storage::Database& database;
        const Clock& clock;
        Log& log;
        /// What came of packs waits here, for whichever program holds the file `folder`.lock.
        std::filesystem::path folder;
        /// Whether what goes through the link is paid for by its amount. Asked again and again.
        std::function<bool()> isMetered;
        std::int64_t pieceBytes = std::int64_t{1024} * 1024; ///< So much is asked for at once.
    };
    explicit ExampleSync(Parts parts);
    ~ExampleSync() override;
    ExampleSync(const ExampleSync&) = delete;
    ExampleSync& operator=(const ExampleSync&) = delete;

    service::ExampleSyncState state() override;
    /// Fails with PackError::AtWork as well, where another program is at it on this data folder.
    Outcome sync(service::ExampleSyncWish wish, const std::stop_token& stop) override;
    Outcome trust(const PackPublisher& signer) override;
    Result<std::vector<PackPublisher>> signers() override;
    Outcome distrust(const std::string& publicKey) override;
    void listen(std::function<void()> onChange) override;

private:
    struct Memory;
    struct Pending;
    struct Round;

    bool beginTurn(const std::stop_token& stop);
    void endTurn(const Outcome& outcome, service::ExampleSyncPhase phase);
    void change(const std::function<void(service::ExampleSyncState& state)>& how);

    Result<Memory> remembered();
    Outcome remember(const Memory& memory);

    Outcome lookAndBring(Round& round);
    Outcome look(Round& round);
    Outcome readChanges(Round& round);
    Outcome readHeads(Round& round);
    Result<Bytes> headOf(const PublishedPack& pack, Round& round);
    Result<Pending> pendingOf(const PublishedPack& pack, Round& round);
    Outcome finishLook(Round& round);
    void refuse(const PublishedPack& pack, const Error& why, Round& round);
    void tell(const Round& round);

    Outcome bring(Round& round);
    bool mayBring(const Round& round) const;
    bool mayFetch(const Round& round) const;
    Result<bool> bringPack(Pending& pending, Round& round);
    Result<bool> fetchFiles(const Pending& pending, Round& round);
    Outcome fetchRun(const Pending& pending, std::size_t first, Round& round);
    Outcome finish(Round& round);

    Parts m_parts;
    std::unique_ptr<PackPieces> m_pieces;
    /// What was no pack as it was announced: not fetched again by itself. Used by whoever has the turn.
    std::map<std::string, Error> m_refused;

    std::mutex m_mutex; ///< Of the two below.
    std::condition_variable_any m_turn;
    bool m_isBusy = false;
    service::ExampleSyncState m_state;

    std::mutex m_telling;
    std::function<void()> m_onChange;
};

} // namespace vidgo::backend
