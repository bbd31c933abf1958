#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "address.h"
#include "pac_script.h"
#include "vidgo/net/curl_http_client.h"

namespace vidgo::net {

/// The proxies that a script of the network names. Safe to use from any thread.
class PacProxies
{
public:
    /// Fetches the script. Called again once the last one is an hour old.
    using Load = std::function<Result<std::string>(const std::stop_token& stop)>;

    /// `settings` are those with Use::Pac; user and password go to the proxies that are named.
    PacProxies(ProxySettings settings, Load load,
               std::chrono::milliseconds patience = std::chrono::milliseconds(5'000));

    /// At least one, in the order in which they are to be tried; None stands for no proxy. Fails with
    /// NetError::ProxyFailed or BaseError::Cancelled: where the script can't be had or run, nothing goes out.
    Result<std::vector<ProxySettings>> proxiesFor(const Address& address, Timestamp now,
                                                  const std::stop_token& stop);

private:
    Result<std::string> script(Timestamp now, const std::stop_token& stop);

    ProxySettings m_settings;
    Load m_load;
    std::chrono::milliseconds m_patience; ///< With one run of the script.
    std::mutex m_mutex;
    std::string m_script;
    std::optional<Timestamp> m_loaded;
    std::shared_ptr<std::atomic<int>> m_leftBehind = std::make_shared<std::atomic<int>>(0);
};

/// Reads "PROXY a.example.com:3128; SOCKS5 b.example.com; DIRECT". What nobody knows is left out; an empty
/// text means no proxy.
std::vector<ProxySettings> readPacAnswer(std::string_view answer, const ProxySettings& settings);

} // namespace vidgo::net
