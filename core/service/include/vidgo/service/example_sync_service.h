#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/model/pack_publisher.h"

namespace vidgo::service {

enum class ExampleSyncPhase {
    Resting,  ///< Nothing goes on.
    Looking,  ///< The server is asked what there is.
    Fetching, ///< What is missing comes.
    Waiting,  ///< Something is missing and has to wait for a link that is not metered.
};

/// How far the examples of this computer are behind those of the server.
struct ExampleSyncState
{
    ExampleSyncPhase phase = ExampleSyncPhase::Resting;
    std::optional<Timestamp> lookedAt; ///< When the server last said what there is, also in an earlier run.
    std::int64_t missing = 0;          ///< Examples that the server has and this computer lacks.
    std::int64_t bytes = 0;            ///< Of what has to be fetched for them; what is here does not count.
    std::int64_t fetched = 0;          ///< Of `bytes`, also by a run that was stopped.
    std::int64_t brought = 0;          ///< Examples that came since the program was started.
    /// Somebody whom nobody here trusts signed what is missing; nothing of theirs comes until trust(). The
    /// name is empty: they are known by their key only.
    std::optional<PackPublisher> unknownSigner;
    std::optional<Error> trouble; ///< Why the last sync() came to no end; none: it did, or was stopped.
};

enum class ExampleSyncWish {
    Look, ///< Only what is missing is found out.
    /// It is fetched, unless the link is metered and Settings::newExamples says that it has to wait; with
    /// ExampleArrival::Asked like Look.
    Auto,
    Now, ///< It is fetched over whatever link there is.
};

/// Brings the examples that the server has published to this computer: signed packs, and of them only what
/// is missing here. Safe to call from any thread.
class ExampleSyncService
{
public:
    virtual ~ExampleSyncService() = default;

    /// As far as it is known now; nobody is asked.
    virtual ExampleSyncState state() = 0;
    /// Asks what there is and brings it, as `wish` says; returns when all is here, when it has to wait, or
    /// when it was stopped, which is no failure: what came is kept, and the next call goes on from there.
    /// One at a time: a call while another goes on waits for it. Fails like AccountService::account(), but
    /// not for being signed out; with PackError where a pack is not what was announced, of which nothing is
    /// kept then; and with BaseError::DiskFull.
    virtual Outcome sync(ExampleSyncWish wish, const std::stop_token& stop) = 0;
    /// From now on packs that were signed with this key are taken, from servers and from files. Fails with
    /// BaseError::InvalidArgument on what is no public key and on an empty or too long name.
    virtual Outcome trust(const PackPublisher& signer) = 0;
    /// Whom the person has trusted, the first first; those who came with the studio are not among them. Fails
    /// with StorageError.
    virtual Result<std::vector<PackPublisher>> signers() = 0;
    /// From now on nothing that was signed with this key is taken; what came stays. Of a key that is not
    /// trusted too. Fails with StorageError.
    virtual Outcome distrust(const std::string& publicKey) = 0;

    /// Told after every change of state(), on the thread that works; quick. One listener at a time: a second
    /// one takes the place of the first, an empty one ends it.
    virtual void listen(std::function<void()> onChange) = 0;
};

} // namespace vidgo::service
