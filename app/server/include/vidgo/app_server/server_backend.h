#pragma once

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "vidgo/api/message.h"
#include "vidgo/app_server/server_config.h"
#include "vidgo/base/clock.h"
#include "vidgo/base/log.h"
#include "vidgo/base/random.h"
#include "vidgo/base/result.h"
#include "vidgo/composition/sandbox_places.h"
#include "vidgo/model/published_pack.h"

namespace vidgo::accounts {
class Accounts;
class ApiKeys;
} // namespace vidgo::accounts

namespace vidgo::app_server {

/// The object graph of a server: one database, and everything that its addresses need.
class ServerBackend
{
public:
    /// All outlive it.
    struct Parts
    {
        const Clock& clock;
        Random& random;
        Log& log;
        /// Of passwords; 0: as the rules say. Tests take the least, which is 4.
        int passwordCost = 0;
        std::string version;
        /// Instead of the companies that make things, and of their keys; empty: those.
        composition::SandboxPlaces sandbox = {};
        /// Ends what is on its way to a bucket, or from there, which may take minutes: when whoever asks for
        /// it has had the time that a stop gives them.
        std::stop_token giveUp = {};
    };

    /// Opens the database and brings it up to date, imports the examples, and builds the rest. Fails with
    /// StorageError, CatalogError, AccountsError (keys), MaterialsError or BaseError. Several may begin on
    /// one database at once: one brings it up to date, and the others wait for it.
    static Result<std::unique_ptr<ServerBackend>> open(const ServerConfig& config, const Parts& parts);
    ~ServerBackend();
    ServerBackend(const ServerBackend&) = delete;
    ServerBackend& operator=(const ServerBackend&) = delete;

    /// Makes the examples that the plan wants, unless that is skipped, and sees to it that there are enough
    /// of them: before anybody is answered. Fails with AppServerError::TooFewExamples, StorageError, and
    /// BaseError::Cancelled.
    Outcome prepare(const std::stop_token& stop);

    /// See endpoints::Endpoints. Safe to call from any thread.
    api::Response answer(const api::Request& request);
    bool isAtHand(const api::Request& request) const;
    std::size_t maxBody(api::Method method, std::string_view path) const;
    /// Whose access token a request carries, or whose API key signed it, by the signature alone: for
    /// counting. Empty: nobody's.
    std::string accountOf(const api::Request& request) const;
    /// Whether it makes sense to take a long body of this request: not from somebody who is refused by what
    /// the head alone says. Does not ask the database.
    bool mayBring(const api::Request& request) const;

    /// Whether the database answers: for /readyz.
    Outcome check();
    /// What nobody waits for, once: mails that are due, notices of gateways, holds and orders whose time is
    /// over, accounts to be erased, keys that are old. One thing that fails is logged, and does not hold up
    /// the others. Several servers may do so at once.
    void tend(const std::stop_token& stop);
    /// Mails and notices only: what somebody waits for. Returns whether there was anything.
    bool tendSoon(const std::stop_token& stop);

    /// Makes the backup of the day when it is due, which may take long: on a thread of its own. Of several
    /// servers one does so. What fails is logged, and tried again an hour later.
    void backUp(const std::stop_token& stop);

    /// Works through the queue of the accounts' jobs until stopped, with as many threads as there are
    /// `workers`. Several servers may do so at once. Paid calls that are on their way
    /// are waited for; what is in hand is given back when this object goes, for others to take up at once.
    void work(const std::stop_token& stop);

    /// For administrators of this machine.
    accounts::Accounts& accounts();

    /// Checks a pack of examples as a whole and publishes it, whoever signed it; one that is published
    /// already stays as it is. Fails like materials::PackExchange::verify(), and as files and rows are kept.
    Result<PublishedPack> publishPack(const std::filesystem::path& pack);
    /// Nobody can fetch it any more. Fails with ApiError::NotFound.
    Outcome withdrawPack(const std::string& id);
    Result<std::vector<PublishedPack>> publishedPacks();

private:
    struct Graph;
    explicit ServerBackend(std::unique_ptr<Graph> graph);
    std::unique_ptr<Graph> m_graph;
};

} // namespace vidgo::app_server
