#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vidgo {

enum class ProxyUse {
    System, ///< As the system says.
    Direct,
    Manual, ///< As ProxyChoice::address says.
    Script  ///< As a script of the network says for each host.
};

std::string_view proxyUseId(ProxyUse use); ///< "system", "direct", "manual", "script".
std::optional<ProxyUse> proxyUseFromId(std::string_view id);

/// How the studio gets out of the person's network. The password of a proxy is not in it: secrets keep it.
struct ProxyChoice
{
    ProxyUse use = ProxyUse::System;
    std::string address; ///< Manual: "http://proxy.example.com:3128", also https and socks5h.
    std::string script;  ///< Script: where it is, at https or http, or in a file, "file:///etc/proxy.pac".
    std::string user;    ///< Empty: the proxy asks for none.
    std::vector<std::string> exceptions; ///< Manual: hosts and domains that are reached without it.

    bool operator==(const ProxyChoice&) const = default;
};

/// Under which secrets keep the password of the proxy.
inline constexpr std::string_view kProxyPasswordName = "proxy.password";

} // namespace vidgo
