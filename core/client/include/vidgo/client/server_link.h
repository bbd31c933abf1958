#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

#include "vidgo/base/clock.h"
#include "vidgo/base/file.h"
#include "vidgo/base/json.h"
#include "vidgo/base/log.h"
#include "vidgo/base/progress.h"
#include "vidgo/base/random.h"
#include "vidgo/client/reachability.h"
#include "vidgo/client/server_address.h"
#include "vidgo/model/credits.h"
#include "vidgo/net/downloader.h"
#include "vidgo/net/http_client.h"
#include "vidgo/net/retry_policy.h"
#include "vidgo/net/stream_client.h"
#include "vidgo/secrets/secret_store.h"

namespace vidgo::client {

/// For the HTTP client of a link: somebody waits in front of the screen, so that a server which asks for more
/// patience than that is reported instead.
inline constexpr net::RetryPolicy kPatience{.attempts = 4,
                                            .firstPause = std::chrono::milliseconds(500),
                                            .longestPause = std::chrono::milliseconds(4'000),
                                            .longestRetryAfter = std::chrono::milliseconds(5'000)};

/// A piece of a file.
struct ByteRange
{
    std::int64_t from = 0;
    std::int64_t bytes = 0;
};

/// What a route is asked.
struct Ask
{
    Json parameters = Json::Object{};
    Json body = {};
    /// Of a write that was meant before, and may have been sent: the same key is the same write. Empty: a new
    /// one is made.
    std::string key = {};
    /// The body, where the route takes a file.
    std::filesystem::path file = {};
    /// The same where it is a part of one; used while `file` is empty.
    std::string part = {};
    /// Whose call it is: fails with ServiceError::NotSignedIn while somebody else is signed in, so that what
    /// was begun for one person is not carried on for another. Empty: whoever is signed in.
    AccountId account = {};
    /// For bytes(): this piece of what the route answers, and nothing else.
    std::optional<ByteRange> range = {};
};

/// A page of a list, from `cursor` on; empty: the beginning.
Ask pageOf(int limit, const std::string& cursor);

/// The way to one server: every call to it goes through here. Requests are made from the table of routes;
/// a write has a key of its own, with which it is sent again where that may be; failures come back as the
/// errors that they were there. Signs its calls in, and keeps tokens out of logs, addresses and errors. Safe
/// to use from any thread; every call blocks.
class ServerLink
{
public:
    /// All outlive it.
    struct Parts
    {
        net::HttpClient& http;
        net::Downloader& downloader;
        net::StreamClient& streams;
        secrets::SecretStore& secrets;
        Log& log;
        Random& random;
        net::Pause& pause;
        const Clock& clock;
        /// Where answers are kept that are shown while the server cannot be reached; of this link alone.
        /// Empty: they end with it.
        std::filesystem::path answers = {};
        /// The sign-in has ended by itself: another device ended it, its time was over, the account is
        /// banned. On the thread that found it out; may be empty.
        std::function<void(const Error& why)> signedOut = {};
        /// Somebody has signed in, or is signed in no more, whoever ended it. On the thread that did; may be
        /// empty.
        std::function<void()> signInChanged = {};
        /// See Reachability::Parts. May be empty.
        std::function<void(Reachability::State state)> reachabilityChanged = {};
    };

    ServerLink(const ServerAddress& address, Parts parts);
    ~ServerLink();
    ServerLink(const ServerLink&) = delete;
    ServerLink& operator=(const ServerLink&) = delete;

    /// What the route answers, an empty object where that is nothing; what it answered before where that is
    /// worth showing and the server cannot be reached, see asOf(). Fails with the error that the server told;
    /// with NetError where none of it came through; with ServiceError::NotSignedIn where the route
    /// wants somebody signed in and nobody is.
    Result<Json> call(std::string_view route, const Ask& ask, const std::stop_token& stop = {});
    /// What a route answers as a file that is small, or a small piece of it. Fails like call(), and with
    /// NetError::AnswerInvalid where the answer is not the piece that was asked for.
    Result<Bytes> bytes(std::string_view route, const Ask& ask, const std::stop_token& stop = {});
    /// Fetches what a route answers as a file; what breaks off is carried on. Fails like call(), and like
    /// net::Downloader.
    Outcome fetch(std::string_view route, const Ask& ask, const std::filesystem::path& target,
                  const std::stop_token& stop, const Progress& progress);
    /// Hands on the events of a route while they come in, until the server ends the stream or it breaks.
    /// `lastEvent`: the id of the last that was had; empty: none. Fails like call(); `sink` is begun only
    /// with a stream of events.
    Outcome stream(std::string_view route, const std::string& lastEvent, net::BodySink& sink,
                   const std::stop_token& stop);

    /// Who is signed in, as far as this computer knows; none: nobody. Asks nobody else. Fails with
    /// SecretsError.
    Result<std::optional<AccountId>> account();
    /// Keeps what the routes "signIn" and "refresh" answer. Fails with NetError::AnswerInvalid.
    Outcome beginSignIn(const Json& signedIn);
    /// Forgets who is signed in, and everything that was kept for them.
    void endSignIn();
    /// What the server knows this device by; empty: it does not.
    Secret device();
    /// From another answer than that of a sign-in.
    void keepDevice(const Secret& device);

    /// While the server cannot be reached: when the oldest of what was told instead is from. None: everything
    /// is of now.
    std::optional<Timestamp> asOf() const;
    Reachability& reachability();
    const ServerAddress& address() const;
    /// For errors: "vidgo.example".
    std::string host() const { return address().host(); }

private:
    class Desk;
    std::unique_ptr<Desk> m_desk;
};

} // namespace vidgo::client
