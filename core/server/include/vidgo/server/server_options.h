#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/api/message.h"
#include "vidgo/server/trusted_proxies.h"

namespace vidgo::server {

/// A certificate with its chain, and its private key, both PEM.
struct TlsFiles
{
    std::filesystem::path certificate;
    std::filesystem::path key;
};

/// What a request to one address may bring along.
struct BodyRule
{
    std::uint64_t maxBytes = std::uint64_t{64} * 1024;
    bool isToFile = false; ///< Request::bodyFile in place of Request::body, whatever its length.
    /// Nothing of it is read: the handler refuses whoever asks anyway, and the connection ends with that.
    bool isUnread = false;
};

/// Asked for every request once its head is known, so that nobody fills the disk who may not; called on
/// several threads at once, and must not block.
using BodyRules = std::function<BodyRule(const api::Request& request)>;

/// Threads of their own for a kind of requests, so that it cannot starve the others.
struct LaneOptions
{
    std::string name = "work"; ///< In metrics.
    unsigned threads = 8;      ///< At least 1.
    std::size_t queue = 256;   ///< Requests that wait at most; what comes then is answered 503 at once.
};

/// The lane of handlers that neither block nor take long: they run where the connection is served.
inline constexpr std::size_t kOnIoThread = std::numeric_limits<std::size_t>::max();

/// The index of a lane in ServerOptions::lanes, or kOnIoThread. Called on several threads at once.
using LaneRule = std::function<std::size_t(const api::Request& request)>;

struct ServerLimits
{
    std::size_t headBytes = std::size_t{16} * 1024;  ///< Request line and header fields; more is 431.
    std::size_t targetBytes = std::size_t{8} * 1024; ///< Path and query; more is 414.
    std::size_t headerFields = 100;
    std::size_t connections = 10'240;
    /// From one IPv4 address or one IPv6 /64; trusted proxies are not counted.
    std::size_t connectionsPerIp = 256;
    /// Bodies that lie in files at once, those that are still coming and those that are worked on; in all,
    /// and of one IPv4 address or one IPv6 /64. What is beyond is refused with 503.
    std::size_t fileBodies = 64;
    std::size_t fileBodiesPerIp = 8;
    /// Requests that were sent before the answer to an earlier one; a connection with more of them is closed
    /// after that many answers.
    std::size_t pipelined = 32;
    std::size_t streamEvents = 1024;                    ///< Events that may wait for one listener,
    std::size_t streamBytes = std::size_t{1024} * 1024; ///< and their bytes; who is slower is let go.
};

/// Each from where its phase begins. None is measured finer than a quarter of the shortest.
struct ServerTimeouts
{
    std::chrono::milliseconds tlsHandshake{10'000};
    std::chrono::milliseconds head{10'000};          ///< From the first byte to the whole head.
    std::chrono::milliseconds bodyGrace{10'000};     ///< A body has this, and a second for each
    std::uint64_t bodyBytesPerSecond = 8 * 1024;     ///< so many bytes of it that have come.
    std::chrono::milliseconds handler{60'000};       ///< Waiting for a thread included; then 503 is answered.
    std::chrono::milliseconds write{30'000};         ///< For each 64 KiB of an answer.
    std::chrono::milliseconds idle{75'000};          ///< Between requests.
    std::chrono::milliseconds linger{2'000};         ///< For a client to read why it was turned away.
    std::chrono::milliseconds streamComment{15'000}; ///< An event stream that is silent shows that it lives.
};

struct ServerOptions
{
    std::string address = "127.0.0.1"; ///< IPv4 or IPv6; "::" and "0.0.0.0" are all of the machine.
    std::uint16_t port = 0;            ///< 0: one that is free.
    std::optional<TlsFiles> tls;       ///< TLS 1.3 only; none: plain, for loopback or behind a proxy.
    unsigned ioThreads = 1;
    std::vector<LaneOptions> lanes = {LaneOptions{}};
    LaneRule laneOf;    ///< Empty: everything in the first lane.
    BodyRules bodyRule; ///< Empty: BodyRule's own figures for all.
    /// Where bodies lie while they are worked on; made when it is missing. Only files of this server are
    /// written there, readable by its user alone.
    std::filesystem::path uploadFolder;
    TrustedProxies trustedProxies;
    ServerLimits limits;
    ServerTimeouts timeouts;
};

} // namespace vidgo::server
